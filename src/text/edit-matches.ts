import type { Edit } from './source-map.ts'

/**
 * An edit for every match of a pattern; faster than `replace` with a function, which reads the text twice.
 *
 * @param pattern      Global, matching at least one character; free of memory beyond `lastIndex`.
 * @param replacement  What to write for a match, never longer than it.
 */
export function editMatches(
  text: string,
  pattern: RegExp,
  replacement: (found: string, start: number, end: number) => string,
): Edit[] {
  const edits: Edit[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [found] = match
    const end = match.index + found.length
    edits.push({ start: match.index, end, text: replacement(found, match.index, end) })
  }
  return edits
}
