import type { Range } from '../text/range.ts'
import { BASIS } from './basis-opener.ts'
import { documentTypeAt } from './document-type-at.ts'
import { hasPlaceDate, headerKind, NUMBER } from './header-kind.ts'
import { isTail } from './is-tail.ts'
import { joinBroken } from './join-broken.ts'
import { isCapitals } from './join-rows.ts'
import { type Line, type LineKind, makeLine } from './line.ts'
import { hasMotto, isMotto } from './motto.ts'
import { isInformation, isMetadata, pushMetadata, readInformation } from './read-portal.ts'
import type { Row } from './read-rows.ts'
import { scanLabel } from './scan-label.ts'
import { splitHeaderRow } from './split-header-row.ts'

/**
 * What a website prints above the letterhead, lists and sentences among it, where the motto comes further down: no part
 * of the document. Scraps that fit into a letterhead are left to it.
 */
export function readPageTop(text: string, rows: readonly Row[], from: number, lines: Line[]): number {
  let listed = false
  let typed = false
  for (let index = from; index < rows.length && index < from + 40; index++) {
    const row = rows[index] as Row
    if (row.furniture) continue
    if (isMotto(text, row)) {
      if (typed ? !isTypedBelow(text, rows, index) : !listed) return from
      let top = index
      while (top > from && ((rows[top - 1] as Row).furniture || isLetterheadRow(text, rows[top - 1] as Row))) top--
      for (let i = from; i < top; i++) {
        const above = rows[i] as Row
        if (!above.furniture) lines.push(makeLine('Metadata', above.start, above.end, i, above.blankBefore))
      }
      return top
    }
    const label = scanLabel(text, row.start, row.end)
    if (label !== null ? label.rank < 9 : BASIS.test(text.slice(row.start, row.start + 24))) return from
    if (isTail(text, row)) return from
    typed ||= documentTypeAt(text, row.start, row.end) !== null
    listed ||= label !== null || row.end - row.start > LONGEST_HEADER
  }
  return from
}

/** A page may print the title above the letterhead; then it comes again below. */
function isTypedBelow(text: string, rows: readonly Row[], motto: number): boolean {
  return rows.slice(motto + 1, motto + 9).some((row) => documentTypeAt(text, row.start, row.end) !== null)
}

/** What the letterhead itself may open with; the title that a page repeats above it is none. */
const isLetterheadRow = (text: string, row: Row) =>
  row.end - row.start < 70 &&
  documentTypeAt(text, row.start, row.end) === null &&
  (isCapitals(text, row.start, row.end) || NUMBER.test(text.slice(row.start, row.end)))

/** Is there a sign of a letterhead before the first unit? */
export function hasLetterhead(text: string, rows: readonly Row[], from: number): boolean {
  for (let i = from, seen = 0; i < rows.length && seen < 40; i++) {
    const row = rows[i] as Row
    if (row.furniture) continue
    seen++
    const value = text.slice(row.start, Math.min(row.end, row.start + 600))
    if (hasMotto(value) || documentTypeAt(text, row.start, row.end) !== null) return true
    if (NUMBER.test(value) || (value.length < 100 && hasPlaceDate(value))) return true
    if (BASIS.test(value.slice(0, 24)) || value.length > 400) return false
  }
  return false
}

/** Bodies, motto, number, place and date, and the subject of a letter, in any order. Returns the row after them. */
export function readLetterhead(text: string, rows: readonly Row[], from: number, lines: Line[]): number {
  let index = from
  let before: Line | undefined
  let seen = 0
  while (index < rows.length && seen < 60) {
    const row = rows[index] as Row
    if (row.furniture) {
      index++
      continue
    }
    seen++
    if (isInformation(text, row)) {
      index = readInformation(text, rows, index, lines)
      before = undefined
      continue
    }
    const kind = joinBroken(text, rows, index)
    if (isMetadata(text, row)) {
      index = pushMetadata(text, rows, index, lines)
      before = undefined
      continue
    }
    const cells = splitHeaderRow(text, row.start, row.end)
    if (cells.length === 1 && isLetterSubject(text, row)) {
      index = readLetterSubject(text, rows, index, lines)
      before = undefined
      continue
    }
    const kinds: LineKind[] = []
    for (const cell of cells) {
      const isWhole = cell.start === row.start && cell.end === row.end
      kinds.push(isLetterSubject(text, cell) ? 'Subject' : isWhole ? kind : headerKind(text, cell.start, cell.end))
    }
    const typed = kinds.indexOf('DocumentType')
    if (typed !== -1) {
      for (let i = 0; i < typed; i++) pushHeader(lines, kinds[i] as LineKind, cells[i] as Range, index, row)
      if (typed > 0) {
        // The type stands on the same printed line as the letterhead: cut the row there.
        ;(rows[index] as Row).start = (cells[typed] as Range).start
      }
      return index
    }
    if (!kinds.some((kind) => kind !== 'Header')) {
      const goesOn = before?.kind === 'PlaceDate' && /^tháng\s/.test(text.slice(row.start, row.start + 8))
      if (goesOn && before !== undefined) {
        before.end = row.end
        index++
        continue
      }
      const organGoesOn =
        before?.kind === 'Organ' && row.end - row.start < 60 && isCapitals(text, row.start, row.end) && !row.blankBefore
      if (organGoesOn) kinds[0] = 'Organ'
      else if (endsLetterhead(text, row, lines) && !standsAboveType(text, rows, index, lines)) return index
    }
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] as Range
      if (kinds[i] === 'Header' && cell.end - cell.start > LONGEST_HEADER) {
        // The whole text stands on one line with its letterhead.
        ;(rows[index] as Row).start = cell.start
        return index
      }
      // `Số: 375/LĐTBXH-TE V/v` / `hướng dẫn công tác trẻ em`
      if (i === 0 && kinds[i] === 'Header' && before?.kind === 'Subject' && !row.blankBefore) before.end = cell.end
      else before = pushHeader(lines, kinds[i] as LineKind, cell, index, row)
    }
    index++
  }
  return index
}

/** Number, place and date under the title, as pages print them that have lost the letterhead: `Số: 16-NQ/TW`. */
export function readNumberBelow(text: string, rows: readonly Row[], from: number, lines: Line[]): number {
  if (!lines.some(({ kind }) => kind === 'DocumentType') || lines.some(({ kind }) => OF_LETTERHEAD.has(kind)))
    return from
  let index = from
  for (; index < rows.length; index++) {
    const row = rows[index] as Row
    const kind = row.furniture ? 'Header' : headerKind(text, row.start, row.end)
    if (kind !== 'Number' && kind !== 'PlaceDate') break
    lines.push(makeLine(kind, row.start, row.end, index, row.blankBefore))
  }
  return index
}

const isLetterSubject = (text: string, { start }: Range) => /^(?:V\/[vV]|Về việc)\s/.test(text.slice(start, start + 9))

/** `V/v …` of a công văn stands in the letterhead, under the number, over one or more rows. */
function readLetterSubject(text: string, rows: readonly Row[], from: number, lines: Line[]): number {
  const first = rows[from] as Row
  const subject = makeLine('Subject', first.start, first.end, from, first.blankBefore)
  lines.push(subject)
  let index = from + 1
  for (; index < rows.length; index++) {
    const row = rows[index] as Row
    if (row.furniture || row.blankBefore || row.end - row.start > 90) break
    if (
      headerKind(text, row.start, row.end) !== 'Header' ||
      /^(?:Kính gửi|KÍNH GỬI)/.test(text.slice(row.start, row.end))
    )
      break
    subject.end = row.end
  }
  return index
}

/** No part of a letterhead is longer. */
const LONGEST_HEADER = 300

function pushHeader(lines: Line[], kind: LineKind, cell: Range, index: number, row: Row): Line {
  const line = makeLine(kind, cell.start, cell.end, index, row.blankBefore)
  lines.push(line)
  return line
}

/** A row that shows no sign of a letterhead ends it, unless only scraps have been read so far. */
function endsLetterhead(text: string, row: Row, lines: readonly Line[]): boolean {
  const value = text.slice(row.start, row.end)
  const dated = lines.some((line) => line.kind === 'PlaceDate' || line.kind === 'Number')
  if (value.length > 160 || BASIS.test(value.slice(0, 24))) return true
  const label = scanLabel(text, row.start, row.end)
  if (label !== null && label.kind !== 'dash') return true
  if (/^(?:Kính gửi|KÍNH GỬI)/.test(value)) return true
  if (/^(?:\(?D[ỰỰ] THẢO|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|MẬT|TỐI MẬT|TUYỆT MẬT|LƯU HÀNH|XEM XONG|Dự thảo)/.test(value))
    return false
  return dated && (isCapitals(text, row.start, row.end) || value.length > 60)
}

/** A page's own words, long or short, above the line that names the type, where nothing of a letterhead has come yet. */
function standsAboveType(text: string, rows: readonly Row[], from: number, lines: readonly Line[]): boolean {
  if (lines.some(({ kind }) => OF_LETTERHEAD.has(kind))) return false
  for (let index = from, seen = 0; index < rows.length && seen < 12; index++) {
    const row = rows[index] as Row
    if (row.furniture) continue
    seen++
    if (documentTypeAt(text, row.start, row.end)?.end === row.end) return true
    if (scanLabel(text, row.start, row.end) !== null || BASIS.test(text.slice(row.start, row.start + 24))) return false
  }
  return false
}

const OF_LETTERHEAD = new Set<LineKind>(['Organ', 'Motto', 'Number', 'PlaceDate'])
