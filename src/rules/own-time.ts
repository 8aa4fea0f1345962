import type { Document, Inline, Position } from '../tree/nodes.ts'
import { partOf } from './part-of.ts'
import type { Passage } from './passages.ts'

/** A time that a line gives for what it names: "giai đoạn 2021-2025", "đến năm 2030", "năm 2023". */
export interface NamedTime {
  /** What `place` covers: the time, or the whole line where that was wrapped. */
  readonly raw: string
  readonly place: Position
  /** The time itself, composed and with single blanks. */
  readonly said: string
  /** Where the time stands in `raw`. */
  readonly at: number
  /** What the node says before the time. */
  readonly before: string
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

/** "đến năm 2030" by itself. */
const REACH = /(đến\s{1,3}năm\s{1,3}((?:19|20)\d{2}))(?!\d)/gi

/** A cheap gate. */
const YEAR = /năm\s{1,3}(?:19|20)\d{2}/i

/** The times that a line names outside citations, in reading order. */
export function namedTimes(inlines: readonly Inline[], tree: Document): NamedTime[] {
  const found: NamedTime[] = []
  for (const [index, node] of inlines.entries()) {
    if (node.type === 'period' && node.endYear !== null) {
      const { raw, position, startYear, endYear, outlookYear } = node
      const years = { start: startYear, end: endYear, outlook: outlookYear, isPeriod: true }
      found.push({ raw, place: position, said: plain(raw), at: 0, before: '', ...years, index })
    }
    if (node.type !== 'text' && node.type !== 'date') continue
    const whole = { raw: node.type === 'text' ? node.value : node.raw, place: node.position }
    const text = whole.raw.normalize('NFC')
    if (!YEAR.test(text)) continue
    const add = (words: string, offset: number, years: Years) => {
      const { raw, place } = partOf(whole, words, tree)
      const before = text.slice(0, offset)
      const at = raw === whole.raw ? (whole.raw === text ? before : before.normalize('NFD')).length : 0
      found.push({ raw, place, said: plain(words), at, before, ...years, index })
    }
    const single = { start: null, outlook: null }
    for (const { 1: reach, 2: digits, index: offset } of text.matchAll(REACH))
      add(reach as string, offset, { ...single, end: Number(digits), isPeriod: true })
    for (const { 0: year, 1: digits, index: offset } of text.matchAll(SINGLE_YEAR))
      add(year, offset, { ...single, end: Number(digits), isPeriod: false })
  }
  return found
}

type Years = Pick<NamedTime, 'start' | 'end' | 'outlook' | 'isPeriod'>

function plain(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, ' ')
}

/** The title of the document in hand; null where the source has lost it. */
export function titleOf(passages: readonly Passage[]): Passage | null {
  return passages.find(({ node, zone }) => node.type === 'title' && zone === 'text') ?? null
}

/** The time that a title ends with is that of the document: what stands before it belongs to what it carries out. */
export function ownTime(title: Passage | null, tree: Document): NamedTime | null {
  return title === null ? null : (namedTimes(title.inlines, tree).at(-1) ?? null)
}
