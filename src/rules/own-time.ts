import type { Inline, Position } from '../tree/nodes.ts'
import { partOf } from './part-of.ts'
import type { Passage } from './passages.ts'

/** A time that a line gives for what it names: "giai đoạn 2021-2025", "đến năm 2030", "năm 2023". */
export interface NamedTime {
  readonly raw: string
  readonly place: Position
  /** Null for a single year, and for a period that only says how far it reaches. */
  readonly start: number | null
  readonly end: number
  readonly outlook: number | null
  readonly isPeriod: boolean
  /** Where it stands among the inline nodes. */
  readonly index: number
}

/** "năm 2023", not "đến năm 2023" nor the year of a date. */
const SINGLE_YEAR =
  /(?<!(?:đến|từ|vào|sang|tới|so với|sau|trước|\d|quý [IV]{1,3})\s{1,3})năm\s{1,3}((?:19|20)\d{2})(?!\d|\s{0,3}[-–]\s{0,3}\d|\s{1,3}đến)/gi

/** The times that a line names outside citations, in reading order. */
export function namedTimes(inlines: readonly Inline[]): NamedTime[] {
  const found: NamedTime[] = []
  for (const [index, node] of inlines.entries()) {
    if (node.type === 'period' && node.endYear !== null) {
      found.push({
        raw: node.raw,
        place: node.position,
        start: node.startYear,
        end: node.endYear,
        outlook: node.outlookYear,
        isPeriod: true,
        index,
      })
    }
    if (node.type !== 'text' && node.type !== 'date') continue
    const raw = node.type === 'text' ? node.value : node.raw
    for (const [year, digits] of raw.matchAll(SINGLE_YEAR)) {
      const { raw: shown, place } = partOf({ raw, place: node.position }, year)
      found.push({ raw: shown, place, start: null, end: Number(digits), outlook: null, isPeriod: false, index })
    }
  }
  return found
}

/** The title of the document in hand; null where the source has lost it. */
export function titleOf(passages: readonly Passage[]): Passage | null {
  return passages.find(({ node, zone }) => node.type === 'title' && zone === 'text') ?? null
}

/** The time that a title ends with is that of the document: what stands before it belongs to what it carries out. */
export function ownTime(title: Passage | null): NamedTime | null {
  return title === null ? null : (namedTimes(title.inlines).at(-1) ?? null)
}
