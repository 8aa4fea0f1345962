import { findLists, type List } from './lists.ts'
import {
  findDates,
  findMentions,
  findNamedMentions,
  isoDate,
  type Mention,
  type NamedMention,
  type Printed,
  type PrintedDate,
} from './mentions.ts'
import { plainWords } from './plain-words.ts'
import { overlaps, type Range } from './slip.ts'
import { foreignZones, type Line, linesOf } from './zones.ts'

/**
 * What the planting side knows of a text, from patterns of its own: the checker's parser has no part in it, so that a
 * slip in what the parser overlooks counts as missed.
 */
export interface Reading {
  readonly text: string
  readonly lines: readonly Line[]
  readonly mentions: readonly Mention[]
  readonly laws: readonly NamedMention[]
  readonly dates: readonly PrintedDate[]
  readonly lists: readonly List[]
  /** Date of the document itself, `YYYY-MM-DD`. */
  readonly ownDate: string | null
  /** Its own number: "Số: 412/KH-UBND". */
  readonly ownCode: Printed | null
  /** Province or city of the issuing committee: "Quảng Bình". */
  readonly ownPlace: string | null
  /** Whether a stretch is none of the author's: portal lists, metadata, tables of contents. */
  isForeign(range: Range): boolean
}

const dateLine = /\p{L},\s+ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u
const numberLine = /Số:?\s*(\d{1,5}(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d/&-]*)/du
const placeLine = /(?:ỦY|UỶ) BAN NHÂN DÂN\s+(?:TỈNH|THÀNH PHỐ)\s+(\p{Lu}+(?: \p{Lu}+){0,3})(?![\p{L}])/u

/** Characters at the beginning in which a document says its number, place and date. */
const HEAD = 2500

export function readText(text: string): Reading {
  const lines = linesOf(text)
  const zones = foreignZones(text, lines)
  const isForeign = (range: Range) => zones.some((zone) => overlaps(zone, range))
  const outside = <T extends Range>(items: T[]) => items.filter((item) => !isForeign(item))
  const begin = zones.reduce((at, zone) => (zone.start >= at && zone.start - at < 5 ? zone.end : at), 0)
  const head = text.slice(begin, begin + HEAD)
  const date = dateLine.exec(head)
  const code = numberLine.exec(head)
  const range = code?.indices?.[1]
  return {
    text,
    lines,
    mentions: outside(findMentions(text)),
    laws: outside(findNamedMentions(text)),
    dates: outside(findDates(text)),
    lists: findLists(lines, isForeign),
    ownDate: date ? isoDate(date[3] as string, date[2] as string, date[1] as string) : null,
    ownCode: range ? { start: begin + range[0], end: begin + range[1], text: code[1] as string } : null,
    ownPlace: placeOf(head),
    isForeign,
  }
}

function placeOf(head: string): string | null {
  const found = placeLine.exec(head)?.[1]
  if (found === undefined) return null
  return plainWords(found).replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
}
