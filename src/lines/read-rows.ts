import { endsFlatTable, opensFlatTable } from './flat-table.ts'
import { RECIPIENT_HEAD } from './is-tail.ts'
import { splitFlattened } from './split-flattened.ts'

/** One printed line; offsets are view offsets, blanks and table pipes at both ends cut off. */
export interface Row {
  start: number
  end: number
  /** A blank line stands before it. */
  blankBefore: boolean
  /** Layout only: a rule, a page number, a running head, a stamp. */
  furniture: boolean
  /** Furniture stands between it and the row before: a page may have ended there. */
  pageBreak: boolean
}

const isDigit = (code: number) => code >= 48 && code <= 57
const isEdge = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 124 // |

/**
 * Cut the view into printed lines that hold anything at all, and tell layout from text.
 *
 * Promises: rows are in order and do not overlap; every character that is not blank and not a pipe lies in a row.
 */
export function readRows(text: string): Row[] {
  const rows: Row[] = []
  const length = text.length
  let from = 0
  let blankBefore = false
  while (from <= length) {
    let to = text.indexOf('\n', from)
    if (to === -1) to = length
    let start = from
    let end = to
    while (start < end && isEdge(text.charCodeAt(start))) start++
    while (end > start && isEdge(text.charCodeAt(end - 1))) end--
    if (start === end) {
      // A line of pipes alone parts table cells; it is no blank line of the author.
      if (text.charCodeAt(from) !== 124) blankBefore = true
    } else {
      rows.push({ start, end, blankBefore, furniture: false, pageBreak: false })
      blankBefore = false
    }
    from = to + 1
  }
  const cut = splitFlattened(text, rows)
  markFurniture(text, cut)
  return cut
}

/** A year alone on a line is the end of a broken title, not a page. */
const PAGE_NUMBER = /^(?:-{0,2} ?(?!(?:19|20)\d\d$)\d{1,4} ?-{0,2}|(?:Trang|trang|Page) ?\d{1,4}(?: ?\/ ?\d{1,4})?)$/
const STAMP = /^(?:Ký bởi|Người ký|Cơ quan|Ngày ký|Thời gian ký|Giờ ký|Email|Chữ ký số)[ ]{0,2}:/
/** A letterhead returns over every attached document; it is no running head. */
const LETTERHEAD = /^(?:ỦY BAN|UBND|CHÍNH PHỦ|THỦ TƯỚNG|BỘ |SỞ |CỘNG H|Độc lập|QUYẾT ĐỊNH|KẾ HOẠCH)/
const GAZETTE = /^(?:CÔNG BÁO[/ ]|\d{1,4} {1,20}CÔNG BÁO)/

const PERCENT = 37

/** A row without one letter or digit: `-----`, `____`, `*`, `[`. `./.` is the end mark, and `%` a unit: both stay text. */
function isRule(text: string, row: Row): boolean {
  if (row.end - row.start > 200) return false
  for (let at = row.start; at < row.end; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 0xbf) {
      // General punctuation, rules and boxes are no letters either.
      if (code < 0x2010 || code > 0x27ff) return false
    }
    if (code === 47 || code === PERCENT) return false
  }
  return true
}

function markFurniture(text: string, rows: Row[]): void {
  let pages = false
  let cells = false
  const feeds = text.includes('\f')
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row
    const first = text.charCodeAt(row.start)
    if (cells) cells = !endsFlatTable(text, row) && !RECIPIENT_HEAD.test(text.slice(row.start, row.start + 10))
    else if (first === 83 || first === 84) cells = opensFlatTable(text, rows, i)
    // A letter opens most rows, and no rule does.
    if (
      first > 64 &&
      first !== 95 &&
      first !== 96 &&
      first !== 91 &&
      first !== 124 &&
      (first < 0x2010 || first > 0x27ff)
    ) {
      if (first === 67 && GAZETTE.test(text.slice(row.start, row.start + 40))) row.furniture = pages = true
      else if ((first === 84 || first === 116 || first === 80) && isPageNumber(text, row)) row.furniture = pages = true
      else if (first === 75 && text.startsWith('Ký bởi', row.start)) row.furniture = pages = true
      continue
    }
    if (isRule(text, row)) row.furniture = true
    else if (first >= 48 && first <= 57 && isGazette(text, row)) row.furniture = pages = true
    else if (isPageNumber(text, row) && !(cells && isCellNumber(text, rows, i, feeds))) row.furniture = pages = true
  }
  if (pages || feeds) markRunningHeads(text, rows)
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i] as Row
    const before = rows[i - 1] as Row
    row.pageBreak = before.furniture || (feeds && row.blankBefore && text.slice(before.end, row.start).includes('\f'))
  }
}

/** `12   CÔNG BÁO/Số 45…`: the running head of the gazette. */
function isGazette(text: string, row: Row): boolean {
  let at = row.start + 1
  while (at < row.start + 4 && isDigit(text.charCodeAt(at))) at++
  return text.charCodeAt(at) === 32 && GAZETTE.test(text.slice(row.start, row.start + 40))
}

/** A number alone on a line of a flattened table counts its rows or is a figure, unless a page breaks there. */
function isCellNumber(text: string, rows: readonly Row[], index: number, feeds: boolean): boolean {
  const row = rows[index] as Row
  if (!isDigit(text.charCodeAt(row.start)) || !isDigit(text.charCodeAt(row.end - 1))) return false
  const isNumber = (at: number) => at >= 0 && at < rows.length && isPageNumber(text, rows[at] as Row)
  const before = rows[index - 1]
  // The number of the page stands over the running head or under it, in some prints two and three times.
  if (before?.furniture && !isNumber(index - 2)) return false
  let next = index + 1
  while (next < index + 3 && isNumber(next)) next++
  const after = rows[next]
  if (after !== undefined && GAZETTE.test(text.slice(after.start, after.start + 40))) return false
  return !feeds || !text.slice(before?.end ?? 0, after?.start ?? text.length).includes('\f')
}

function isPageNumber(text: string, row: Row): boolean {
  return row.end - row.start < 16 && PAGE_NUMBER.test(text.slice(row.start, row.end))
}

/** Stamps, and rows that return at page edges. */
function markRunningHeads(text: string, rows: readonly Row[]): void {
  const returning = new Map<string, Row[]>()
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row
    const width = row.end - row.start
    if (row.furniture || width > 120 || width < 9) continue
    const stamped = i > 0 && (rows[i - 1] as Row).furniture
    if (stamped && STAMP.test(text.slice(row.start, row.start + 24))) row.furniture = true
    else if (standsAtPageEdge(text, rows, i)) {
      const value = text.slice(row.start, row.end)
      const same = returning.get(value)
      if (same === undefined) returning.set(value, [row])
      else same.push(row)
    }
  }
  for (const [value, same] of returning) {
    if (same.length >= 3 && !LETTERHEAD.test(value)) for (const row of same) row.furniture = true
  }
}

function standsAtPageEdge(text: string, rows: readonly Row[], index: number): boolean {
  const row = rows[index] as Row
  const before = rows[index - 1]
  const after = rows[index + 1]
  if (before === undefined || after === undefined) return false
  if (before.furniture || after.furniture) {
    const neighbour = before.furniture ? before : after
    return PAGE_NUMBER.test(text.slice(neighbour.start, neighbour.end))
  }
  const gap = text.slice(before.end, row.start)
  return gap.includes('\f')
}
