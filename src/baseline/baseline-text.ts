import type { Baseline } from '../tree/baseline.ts'

/**
 * A baseline as the text of its file: an entry a line and files by name, so that a change of one is a change of one
 * line.
 */
export function baselineText({ version, files }: Baseline): string {
  const names = Object.keys(files)
    .filter((name) => files[name]?.length !== 0)
    .sort()
  const parts = names.map((name) => {
    const entries = (files[name] ?? []).map((entry) => `      ${JSON.stringify(entry)}`)
    return `    ${JSON.stringify(name)}: [\n${entries.join(',\n')}\n    ]`
  })
  const list = parts.length === 0 ? '{}' : `{\n${parts.join(',\n')}\n  }`
  return `{\n  "version": ${version},\n  "files": ${list}\n}\n`
}
