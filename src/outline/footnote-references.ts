import { FOOTNOTE_MARK } from '../lines/footnote-mark.ts'
import type { Line } from '../lines/line.ts'

/** A mark in running text that calls a footnote of this document: `đồng chí¹`, `05 sự kiện[1]`. */
export interface FootnoteMention {
  type: 'footnoteReference'
  start: number
  end: number
  /** The footnote's own mark. */
  label: string
}

const NOTE = new RegExp(`^${FOOTNOTE_MARK}`)
const MARK = new RegExp(FOOTNOTE_MARK, 'g')

/** The mark of a footnote's line; empty where it has none. */
export function footnoteMark(text: string, line: Line): string {
  return NOTE.exec(text.slice(line.start, line.start + 6))?.[0] ?? ''
}

/** What a footnote's mark counts to: 2 for `²` and `[2]`; null where it is no number. */
export function footnoteNumber(mark: string): number | null {
  const digits = [...mark].map((character) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(character))
  if (digits.some((digit) => digit < 0)) return Number(/\d+/.exec(mark)?.[0] ?? Number.NaN) || null
  return Number(digits.join(''))
}

/** `m²`, `km³` */
function isPower(text: string, at: number): boolean {
  return /[²³]/.test(text.charAt(at)) && /(?:^|\P{L})[kcdm]?m$/u.test(text.slice(Math.max(0, at - 3), at))
}

/** Every mark that calls one of the footnotes; nothing where the document has no footnote, for then it is a power. */
export function findFootnoteReferences(text: string, lines: readonly Line[]): FootnoteMention[] {
  const marks = new Set<string>()
  for (const line of lines) if (line.kind === 'Footnote') marks.add(footnoteMark(text, line))
  marks.delete('')
  if (marks.size === 0) return []
  const found: FootnoteMention[] = []
  let next = 0
  for (const match of text.matchAll(MARK)) {
    const [label] = match
    const start = match.index
    if (!marks.has(label) || !/\S/.test(text.charAt(start - 1)) || isPower(text, start)) continue
    while (next < lines.length && (lines[next] as Line).end <= start) next++
    const line = lines[next]
    if (line === undefined || line.kind === 'Footnote' || line.bodyStart > start) continue
    found.push({ type: 'footnoteReference', start, end: start + label.length, label })
  }
  return found
}
