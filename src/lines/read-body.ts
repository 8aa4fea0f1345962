import type { Range } from '../text/range.ts'
import type { ColumnGaps } from './column-gaps.ts'
import { documentTypeAt } from './document-type-at.ts'
import { endsFlatTable, isTableHead, opensFlatTable } from './flat-table.ts'
import { FOOTNOTE } from './footnote-mark.ts'
import { isAppendix } from './is-appendix.ts'
import { isHeading } from './is-heading.ts'
import { isOrgan } from './is-organ.ts'
import { isTail } from './is-tail.ts'
import { continuesRow, isCapitals, type Layout } from './join-rows.ts'
import { caseOf, SMALL } from './letter-case.ts'
import type { Line } from './line.ts'
import { makeLine } from './line.ts'
import { isMotto } from './motto.ts'
import { oneLine } from './one-line.ts'
import { isMetadata, isRelation } from './read-portal.ts'
import type { Row } from './read-rows.ts'
import { scanLabel } from './scan-label.ts'

const CLOSING =
  /^(?:Trên đây là|Trên đây|Yêu cầu (?:các|Thủ trưởng|thủ trưởng|Giám đốc)|Đề nghị (?:các|Thủ trưởng)|Trong quá trình (?:tổ chức |triển khai )?(?:thực hiện|triển khai)|Kế hoạch này (?:thay thế|có hiệu lực)|Giao (?:Sở|Văn phòng|Phòng)[^:]{0,80}(?:theo dõi|đôn đốc)|Căn cứ (?:nội dung )?Kế hoạch này|Nhận được|Ủy ban nhân dân|UBND|Ủy Ban|Sở |Phòng |Thủ trưởng|Các sở)/

/** How a closing opens, and no duty does: it needs no end mark. */
const CLOSES =
  /^(?:Nhận được (?:Kế hoạch|Chỉ thị|Chương trình)|(?:Trong )?[Qq]uá trình (?:tổ chức |triển khai )?(?:thực hiện|triển khai)|(?:UBND|Ủy ban nhân dân|Chủ tịch UBND|Chủ tịch Ủy ban nhân dân)[^.,;]{0,40} (?:yêu cầu|đề nghị)|Yêu cầu (?:các (?:sở|cơ quan|đơn vị|phòng|ban|ngành|đồng chí)|[Tt]hủ trưởng))/

/** What stands from the first unit to the end of the document (or to a document that is attached). */
export interface BodyRows {
  lines: Line[]
  next: number
}

/**
 * Read the rows of a body: units and paragraphs, tables, notes, annexes. Stops at `Nơi nhận`, a signature, a portal
 * list, or the letterhead of a document that is attached.
 */
export function readBody(
  text: string,
  rows: readonly Row[],
  from: number,
  layout: Layout,
  marks: readonly Range[],
  gaps: ColumnGaps,
): BodyRows {
  const lines: Line[] = []
  let index = from
  let open: { line: Line; row: Row } | null = null
  let cells = false
  while (index < rows.length) {
    const row = rows[index] as Row
    if (row.furniture) {
      index++
      continue
    }
    const sign = signOf(text, row)
    if (sign === 'frame' && endsBody(text, rows, index)) break
    if (sign === 'listed' && isPortalRun(text, rows, index)) break

    const table = readTable(text, rows, index, marks, gaps)
    if (table > index) {
      for (; index < table; index++) {
        const cellRow = rows[index] as Row
        if (!cellRow.furniture) lines.push(makeLine('TableRow', cellRow.start, cellRow.end, index, cellRow.blankBefore))
      }
      open = null
      continue
    }
    const isNote = sign === 'note' && FOOTNOTE.test(text.slice(row.start, row.start + 12))
    if (sign === 'frame' && opensFlatTable(text, rows, index)) cells = true
    else if (cells && (isNote || endsFlatTable(text, row))) cells = false
    if (cells) {
      const last = lines[lines.length - 1]
      if (last?.kind === 'Cell' && !row.blankBefore && isCutMidDate(text, last.end)) last.end = row.end
      else lines.push(makeLine('Cell', row.start, row.end, index, row.blankBefore))
      open = null
      index++
      continue
    }

    if (isNote) {
      const line = makeLine('Footnote', row.start, row.end, index, row.blankBefore)
      lines.push(line)
      open = { line, row }
      index++
      continue
    }
    const label = scanLabel(text, row.start, row.end)
    if (
      open !== null &&
      label === null &&
      open.line.bodyStart >= open.line.end &&
      !(sign === 'frame' && (isAppendix(text, row) || isHeading(text, row)))
    ) {
      // `Điều 1.` / `Ban hành kèm theo …`: a converter broke the line behind the label.
      open.line.bodyStart = row.start
      open.line.end = row.end
      open.row = row
      index++
      continue
    }
    if (open !== null && continuesRow(text, open.row, row, layout, label)) {
      open.line.end = row.end
      open.row = row
      index++
      continue
    }
    if (sign === 'frame' && isAppendix(text, row)) {
      lines.push(makeLine('Appendix', row.start, row.end, index, row.blankBefore))
      index = readAppendixTitle(text, rows, index + 1, lines)
      open = null
      continue
    }
    const line = makeLine('Plain', row.start, row.end, index, row.blankBefore)
    if (label !== null) {
      line.kind = 'Unit'
      line.label = label
      let body = label.end
      while (body < row.end && text.charCodeAt(body) <= 32) body++
      line.bodyStart = body
    } else if (sign === 'frame' && isHeading(text, row) && !isOrgan(text, row.start, row.end)) {
      line.kind = 'Heading'
    }
    lines.push(line)
    open = { line, row }
    index++
    if (label !== null && label.kind === 'named' && label.rank < 4 && line.bodyStart >= line.end) {
      // `Chương I` / `QUY ĐỊNH CHUNG`: the name stands on the next line (Nghị định 30/2020, Phụ lục I, II.6.đ).
      const named = readName(text, rows, index)
      if (named !== null) {
        line.bodyStart = named.start
        line.end = named.end
        open.row = rows[named.next - 1] as Row
        index = named.next
      }
    }
  }
  markClosing(text, lines)
  return { lines, next: index }
}

/** "… số 278/2025/NĐ-CP ngày": a cell broken over two lines in the middle of a date or number. */
function isCutMidDate(text: string, end: number): boolean {
  return /(?:^|\s)(?:ngày|tháng|năm|số|khoản|điểm|Điều)$/.test(text.slice(Math.max(0, end - 8), end))
}

/**
 * What a row may be, by its first characters alone: part of a document's frame (two capitals, `Nơi nhận`, `Phụ lục`),
 * an entry of a portal's list, a note, or just text. Most rows are text, and nothing more is asked of them.
 */
function signOf(text: string, row: Row): 'frame' | 'listed' | 'note' | 'text' {
  const first = text.charCodeAt(row.start)
  if (first === 45) return 'listed'
  if (first >= 48 && first <= 57) {
    const second = text.charCodeAt(row.start + 1)
    return (second >= 65 && second <= 90) || second > 0x7f || (second >= 48 && second <= 57) ? 'listed' : 'text'
  }
  if (first >= 97 && first <= 122) return 'text'
  if (first === 91 || first === 0xb9 || first === 0xb2 || first === 0xb3 || (first >= 0x2070 && first <= 0x2079))
    return 'note'
  if (first < 65) return 'text'
  const second = text.charCodeAt(row.start + 1)
  if (second < 97 || (second > 122 && (caseOf(second) & SMALL) === 0)) return 'frame'
  switch (first) {
    case 78: // Nơi nhận, Người ký, Ngày ban hành
    case 80: // Phụ lục
    case 66: // Biểu số
    case 77: // Mẫu số
    case 0x110: // Độc lập
    case 83: // Stt
      return isListed(text, row) ? 'listed' : 'frame'
    case 76: // Loại văn bản, Lĩnh vực
    case 84: // Tình trạng, Trạng thái
    case 67: // Cơ quan ban hành
      return isListed(text, row) ? 'listed' : 'text'
    default:
      return 'text'
  }
}

const isListed = (text: string, row: Row) => isMetadata(text, row)

/** Nơi nhận, a signature, or the head of an attached document. */
function endsBody(text: string, rows: readonly Row[], index: number): boolean {
  const row = rows[index] as Row
  return isTail(text, row) || isMotto(text, row) || startsAttachment(text, rows, index)
}

/** One entry of a portal's list is none: they come in runs. */
function isPortalRun(text: string, rows: readonly Row[], index: number): boolean {
  const row = rows[index] as Row
  const next = rows[index + 1]
  if (isMetadata(text, row)) return next !== undefined && isMetadata(text, next)
  if (!isRelation(text, row)) return false
  const before = rows[index - 1]
  return (next !== undefined && isRelation(text, next)) || (before !== undefined && isRelation(text, before))
}

/** A type line in capitals after the body (`QUY CHẾ`, `KẾ HOẠCH`) with its own title opens an attached document. */
function startsAttachment(text: string, rows: readonly Row[], index: number): boolean {
  const row = rows[index] as Row
  const type = documentTypeAt(text, row.start, row.end)
  if (type === null || type.end !== row.end) return false
  for (let i = index + 1, seen = 0; i < rows.length && seen < 6; i++) {
    const next = rows[i] as Row
    if (next.furniture) continue
    seen++
    if (/^\(\s{0,3}(?:Kèm|Ban hành|kèm)/.test(text.slice(next.start, next.start + 20))) return true
  }
  return false
}

/** The rows between `PHỤ LỤC I` and its first unit: name in capitals, `(Kèm theo …)`. */
function readAppendixTitle(text: string, rows: readonly Row[], from: number, lines: Line[]): number {
  let index = from
  let subject: Line | null = null
  while (index < rows.length) {
    const row = rows[index] as Row
    if (row.furniture) {
      index++
      continue
    }
    const value = text.slice(row.start, Math.min(row.end, row.start + 40))
    const bracket = /^\(\s{0,3}(?:Kèm|Ban hành|kèm|ban hành)/.test(value)
    const openBracket: boolean =
      subject !== null && text[subject.start] === '(' && !text.slice(subject.start, subject.end).includes(')')
    const capitals =
      isCapitals(text, row.start, row.end) && scanLabel(text, row.start, row.end) === null && !isTableHead(text, row)
    const typed = documentTypeAt(text, row.start, row.end) !== null
    if (!bracket && !openBracket && !capitals && !typed) {
      // One line in small letters right under the heading is its name.
      const isName: boolean =
        subject === null &&
        row.end - row.start < 160 &&
        scanLabel(text, row.start, row.end) === null &&
        !/[.;:]$/.test(text.slice(row.end - 1, row.end)) &&
        !row.blankBefore &&
        !text.slice(row.start, row.end).includes('|')
      if (!isName) break
    }
    if (subject !== null && !bracket && (openBracket || text[subject.start] !== '(')) subject.end = row.end
    else {
      subject = makeLine('Subject', row.start, row.end, index, row.blankBefore)
      lines.push(subject)
    }
    index++
  }
  return index
}

interface Name {
  start: number
  end: number
  /** Index of the row after it. */
  next: number
}

/** The name of a phần, chương or mục under its numeral: one or more rows in capitals, or one short row. */
function readName(text: string, rows: readonly Row[], from: number): Name | null {
  let start = -1
  let end = -1
  let next = from
  for (let i = from; i < rows.length; i++) {
    const row = rows[i] as Row
    if (row.furniture) continue
    const capitals = isCapitals(text, row.start, row.end)
    const short = start === -1 && !/[.;:]$/.test(text.slice(row.end - 1, row.end))
    if (row.end - row.start >= 160 || !(capitals || short) || scanLabel(text, row.start, row.end) !== null) break
    if (start === -1) start = row.start
    end = row.end
    next = i + 1
    if (!capitals) break
  }
  return start === -1 ? null : { start, end, next }
}

/** The index after a table that begins at this row; the index itself where none does. */
function readTable(
  text: string,
  rows: readonly Row[],
  index: number,
  marks: readonly Range[],
  gaps: ColumnGaps,
): number {
  let end = index
  let lines = 0
  for (let i = index; i < rows.length; i++) {
    const row = rows[i] as Row
    if (isTableRow(text, row, marks, gaps)) {
      lines++
      end = i + 1
    } else if (row.furniture && lines > 0) continue
    else break
  }
  return lines >= 2 ? end : index
}

function isTableRow(text: string, row: Row, marks: readonly Range[], gaps: ColumnGaps): boolean {
  // Pipes at both ends were cut off with the blanks; two of them, or one within, make a row.
  let from = row.start
  while (from > 0 && text.charCodeAt(from - 1) !== 10) from--
  let to = row.end
  while (to < text.length && text.charCodeAt(to) !== 10) to++
  if (!gaps.within(from, to)) return false
  const value = text.slice(from, to)
  const pipe = value.indexOf('|')
  if (pipe !== -1 && value.indexOf('|', pipe + 1) !== -1) return true
  if (row.furniture || value.length > 400) return false
  return columnGaps(text.slice(row.start, row.end)) >= 2 && columnGaps(withoutMarks(text, row, marks)) >= 2
}

/** A row without the blanks that stand where Markdown marks stood: they part no columns. */
function withoutMarks(text: string, row: Row, marks: readonly Range[]): string {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((marks[middle] as Range).end <= row.start) low = middle + 1
    else high = middle
  }
  let value = ''
  let done = row.start
  for (; low < marks.length && (marks[low] as Range).start < row.end; low++) {
    const mark = marks[low] as Range
    if (mark.start > done) value += text.slice(done, mark.start)
    done = Math.max(done, mark.end)
  }
  return value + text.slice(done, row.end)
}

/** Runs of three blanks, and tabs, within a row: columns drawn with blanks. */
function columnGaps(value: string): number {
  let gaps = 0
  let at = value.indexOf('   ')
  while (at !== -1) {
    gaps++
    while (value.charCodeAt(at) === 32) at++
    at = value.indexOf('   ', at)
  }
  for (let tab = value.indexOf('\t'); tab !== -1; tab = value.indexOf('\t', tab + 1)) {
    if (value.charCodeAt(tab - 1) !== 9) gaps++
  }
  return gaps
}

/**
 * The closing stands after the last unit, before Nơi nhận: paragraphs without a label, the last of which carries the
 * end mark `./.` or opens as closings do.
 */
function markClosing(text: string, lines: Line[]): void {
  let last = lines.length - 1
  while (last >= 0 && (lines[last] as Line).kind === 'Footnote') last--
  let first = last + 1
  while (first > 0 && (lines[first - 1] as Line).kind === 'Plain') first--
  if (first > last) return
  const end = lines[last] as Line
  const marked = text.slice(end.end - 4, end.end).includes('./.')
  for (let i = first; i <= last; i++) {
    const line = lines[i] as Line
    const before = lines[i - 1]
    const opens = CLOSING.test(oneLine(text.slice(line.start, line.start + 120)))
    const closes = i === last && i > first && CLOSES.test(oneLine(text.slice(line.start, line.start + 120)))
    const afterEnd =
      before === undefined || before.kind !== 'Unit' || /[.;”")…]$/.test(text.slice(before.end - 1, before.end))
    if (
      /^Trên đây/.test(text.slice(line.start, line.start + 8)) ||
      (afterEnd && marked && (opens || i === last)) ||
      closes ||
      (i > first && (lines[i - 1] as Line).kind === 'Closing')
    ) {
      line.kind = 'Closing'
    }
  }
}
