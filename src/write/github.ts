import type { Finding } from '../tree/finding.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/**
 * Findings as workflow commands, one a line; GitHub shows them beside the changed lines.
 *
 *     ::error file=ke-hoach.txt,line=11,col=5,endLine=11,endColumn=33,title=citation/year-mismatch::Năm trong số hiệu …
 */
export function githubCommands(file: string, findings: readonly Finding[]): string {
  return findings.map((finding) => `${githubCommand(file, finding)}\n`).join('')
}

function githubCommand(file: string, { severity, place, ruleId, reason, expected }: Finding): string {
  const properties = {
    file,
    line: place.start.line,
    col: place.start.column,
    endLine: place.end.line,
    endColumn: place.end.column,
    title: ruleId,
  }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  const suggestion = expected.length > 0 ? ` → ${expected.join(' | ')}` : ''
  return `::${commands[severity]} ${list.join(',')}::${escapeData(reason + suggestion)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
