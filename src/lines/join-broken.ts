import { placeByName } from '../law/places.ts'
import { precedesBasis } from './basis-opener.ts'
import { documentTypeAt } from './document-type-at.ts'
import { headerKind } from './header-kind.ts'
import { isOrgan } from './is-organ.ts'
import { isCapitals } from './join-rows.ts'
import { UPPER } from './letters.ts'
import type { LineKind } from './line.ts'
import type { Row } from './read-rows.ts'

/** Blanks made one; day and month may be left open. */
const WHOLE_PLACE_DATE = new RegExp(
  `^(?:([${UPPER}][^,;:|\\d]{1,40}),\\s)?ngày\\s(?:(?:\\d{1,2}|[…._]{1,20})\\s)?tháng\\s(?:(?:\\d{1,2}|[…._]{1,20})\\s)?năm\\s\\d{4}$`,
)

/** Joins a row with what was broken off it, if anything was. Returns what part of a letterhead it is then. */
export function joinBroken(text: string, rows: readonly Row[], index: number): LineKind {
  const row = rows[index] as Row
  let { end } = row
  let kind = headerKind(text, row.start, end)
  for (const join of [joinBrokenDate, joinBrokenHeader]) {
    join(text, rows, index, kind)
    if (row.end === end) continue
    end = row.end
    kind = headerKind(text, row.start, end)
  }
  return kind
}

/**
 * A converter broke a header cell: `ỦY` / `BAN NHÂN DÂN`, `Số:` / `118/KH-UBND`. The row is made to hold both,
 * where only both together are a part of a letterhead.
 */
function joinBrokenHeader(text: string, rows: readonly Row[], index: number, kind: LineKind): void {
  const row = rows[index] as Row
  const next = rows[index + 1]
  if (next === undefined || next.furniture || next.blankBefore || row.end - row.start > 16) return
  if (kind !== 'Header' || text.slice(row.end, next.start).includes('|')) return
  const joined = headerKind(text, row.start, next.end)
  if (joined === 'Header' || joined === 'PlaceDate') return
  if (joined === 'DocumentType' && documentTypeAt(text, row.start, next.end)?.end !== next.end) return
  joinRows(rows, index, index + 1)
}

/** `ỦY` / `BAN NHÂN DÂN TỈNH BẮC NINH` under a trích yếu. */
export function joinBrokenOrgan(text: string, rows: readonly Row[], index: number): void {
  const row = rows[index] as Row
  const next = rows[index + 1]
  if (next === undefined || next.furniture || next.blankBefore || isOrgan(text, row.start, row.end)) return
  if (isOrgan(text, row.start, next.end) && precedesBasis(text, rows, index + 1)) joinRows(rows, index, index + 1)
}

/** Make a row hold those up to `last`, which are left empty. */
function joinRows(rows: readonly Row[], index: number, last: number): void {
  ;(rows[index] as Row).end = (rows[last] as Row).end
  for (const joined of rows.slice(index + 1, last + 1)) {
    joined.furniture = true
    joined.start = joined.end
  }
}

/** A broken place and date, over up to five rows: `Khánh` / `Hòa, ngày 17 tháng 08` / `năm 2017`. */
function joinBrokenDate(text: string, rows: readonly Row[], index: number, kind: LineKind): void {
  const row = rows[index] as Row
  if (row.end - row.start > 50 || (kind !== 'Header' && kind !== 'PlaceDate')) return
  if (isCapitals(text, row.start, row.end) || isWholeDate(text, row.start, row.end)) return
  for (let last = index + 1; last < Math.min(rows.length, index + 5); last++) {
    const next = rows[last] as Row
    if (next.blankBefore || next.end - row.start > 100 || text.slice(row.end, next.start).includes('|')) return
    if (isWholeDate(text, row.start, next.end) === null) continue
    // What stands broken off before a whole date is its own: the end of a motto.
    const own = rows.slice(index + 1, last + 1).some(({ start }) => {
      const place = isWholeDate(text, start, next.end)?.[1]
      return place !== undefined && placeByName(place) !== null
    })
    if (!own) joinRows(rows, index, last)
    return
  }
}

function isWholeDate(text: string, start: number, end: number): RegExpExecArray | null {
  // The last digit of the year: a cheap gate before the pattern.
  const last = text.charCodeAt(end - 1)
  if (last < 48 || last > 57) return null
  return WHOLE_PLACE_DATE.exec(text.slice(start, end).replace(/\s{1,99}/g, ' '))
}
