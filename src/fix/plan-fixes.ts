import type { Edit } from '../text/source-map.ts'
import type { Finding } from '../tree/finding.ts'
import { letterForm, tellsForm } from './letter-form.ts'
import { placeEdit } from './place-edit.ts'

/** One change of a text, and the findings that ask for it. */
export interface Fix {
  readonly edit: Edit
  readonly findings: readonly Finding[]
}

/**
 * The changes that make what is certain right.
 *
 * @param text      The original input.
 * @param findings  Of this text. Of two that would change the same characters the first speaks.
 * @returns         In the order of the text, not overlapping. Findings that are not fixable, or whose correction does
 *                  not fit into the layout, ask for nothing.
 */
export function planFixes(text: string, findings: readonly Finding[]): Fix[] {
  const fixes: { edit: Edit; findings: Finding[] }[] = []
  let form: 'NFC' | 'NFD' | undefined
  let reached = 0
  for (const finding of inOrder(findings)) {
    const start = finding.place.start.offset
    const end = finding.place.end.offset
    const [replacement] = finding.expected
    if (!finding.fixable || finding.actual === null || replacement === undefined) continue
    const last = fixes.at(-1)
    if (start < reached) {
      const same = last?.findings[0]
      if (same?.place.start.offset === start && same.place.end.offset === end && same.expected[0] === replacement) {
        last?.findings.push(finding)
      }
      continue
    }
    const source = text.slice(start, end)
    const edit = placeEdit(source, finding.actual, replacement.normalize('NFC'))
    if (edit === null || (edit.text === '' && edit.start === edit.end) || isDoubled(text, start, end, replacement))
      continue
    form ??= letterForm(text)
    const written = edit.text.normalize(tellsForm(source) ? letterForm(source) : form)
    fixes.push({ edit: { start: start + edit.start, end: start + edit.end, text: written }, findings: [finding] })
    reached = end
  }
  return fixes
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((one, other) => one.place.start.offset - other.place.start.offset)
}

/** How far around a place its neighbours are looked at. */
const NEAR = 120

/**
 * True where the replacement, or two words of its edge, already stand beside the place: the place is then only a part
 * of what is meant, as "Thủ tướng" is where "Chính phủ" stands in the next line.
 */
function isDoubled(text: string, start: number, end: number, replacement: string): boolean {
  const words = wordsOf(replacement)
  const edge = Math.min(2, words.length)
  const behind = wordsOf(text.slice(end, end + NEAR)).slice(0, words.length)
  const ahead = wordsOf(text.slice(Math.max(0, start - NEAR), start)).slice(-words.length)
  const same = (one: readonly string[], other: readonly string[]) =>
    one.length === other.length && one.every((word, index) => word === other[index])
  return (
    same(behind, words) ||
    same(ahead, words) ||
    same(behind.slice(0, edge), words.slice(-edge)) ||
    same(ahead.slice(-edge), words.slice(0, edge))
  )
}

function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}/-]+/gu) ?? []
  return words.filter((word) => word !== 'và')
}
