import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A text to measure on; composed, since slips are planted into it by patterns. */
export interface Text {
  readonly file: string
  /** What it belongs to: "fixtures", "clean texts", "seeds", "corpus", "given". */
  readonly set: string
  readonly text: string
}

export const root = fileURLToPath(new URL('..', import.meta.url))
const shared = join(root, '..', 'shared')
export const registryFolder = join(shared, 'registry')

/** The made-up documents of the repository: its fixtures, and more without any slip. */
export function ownTexts(): Text[] {
  const fixtures = textsBelow(join(root, 'fixtures', 'plans'), 'fixtures')
  return [
    ...fixtures.filter(({ file }) => /input\.(?:txt|md)$/.test(file)),
    ...textsBelow(join(root, 'accuracy', 'texts'), 'clean texts'),
  ]
}

/** Real documents beside the repository; none where the folder is not there. */
export function sharedTexts(): Text[] {
  return [...textsBelow(join(shared, 'seeds'), 'seeds'), ...textsBelow(join(shared, 'corpus'), 'corpus')]
}

/** @returns Every `.txt` and `.md` file below the folder, in the order of their names. */
export function textsBelow(folder: string, set: string): Text[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        /\.(?:txt|md)$/.test(name) &&
        !/(?:^|\/)(?:README|about)\.md$/.test(name) &&
        !/messages\.txt$|tree\.txt$/.test(name),
    )
    .sort()
    .map((name) => join(folder, name))
    .map((path) => ({
      file: relative(root, path),
      set,
      text: readFileSync(path, 'utf8')
        .replace(/^\ufeff/, '')
        .normalize('NFC'),
    }))
}
