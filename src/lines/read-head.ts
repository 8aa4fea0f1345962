import { placeByName } from '../law/places.ts'
import { ATTRIBUTE_NAMES, bareAttributesEnd } from './bare-attributes.ts'
import { continuesRow, isCapitals, type Layout } from './join-rows.ts'
import { LOWER, UPPER } from './letters.ts'
import type { Line, LineKind } from './line.ts'
import { Openings } from './openings.ts'
import type { Row } from './read-rows.ts'
import { scanLabel } from './scan-label.ts'

const MOTTO =
  /C[ỘO]NG\s{1,40}H[ÒO][AÀ]\s{1,40}X(?:[ÃA]\s{1,40}|à)H[ỘO]I(?:\s{1,40}CH[ỦU]\s{1,40}NGH[ĨI]A\s{1,40}VI[ỆE]T\s{1,40}NAM)?|CHỦ\s{1,9}NGHĨA\s{1,9}VIỆT\s{1,9}NAM|NGHĨA\s{1,9}VIỆT\s{1,9}NAM|ĐẢNG\s{1,9}CỘNG\s{1,9}SẢN\s{1,9}VIỆT\s{1,9}NAM|(?:ĐỘC\s{1,9}LẬP|[ĐD][ộo]c\s{1,9}[Ll][ậa]p)\s{0,9}[-.,]?\s{0,9}(?:TỰ\s{1,9}DO|[Tt][ựu]\s{1,9}[Dd]o)\s{0,9}[-.,]?\s{0,9}(?:HẠNH\s{1,9}PHÚC|[Hh][ạa]nh\s{1,9}[Pp]h[úu]c)/
const PLACE_DATE = new RegExp(
  `(?:(?<![${UPPER}${LOWER}])[${UPPER}][^\\s,|:;.]{0,20}(?:[ .-]{1,3}[${UPPER}][^\\s,|:;]{0,20}){0,5}\\s{0,20},?\\s{1,20})?` +
    'ngày\\s{0,40}(?:\\d{1,2}|[…._]{1,20})?\\s{0,40}tháng\\s{0,40}(?:\\d{1,2}|[…._]{1,20})?\\s{0,40}năm\\s{0,20}(?:\\d{2,4}|[…._]{1,20})?',
)
const PLACE_THEN_DAY = new RegExp(`^[${UPPER}][^.;:]{1,40},\\s{1,9}ngày`)
/** Blanks made one; day and month may be left open. */
const WHOLE_PLACE_DATE = new RegExp(
  `^(?:([${UPPER}][^,;:|\\d]{1,40}),\\s)?ngày\\s(?:(?:\\d{1,2}|[…._]{1,20})\\s)?tháng\\s(?:(?:\\d{1,2}|[…._]{1,20})\\s)?năm\\s\\d{4}$`,
)
const SYMBOL_THEN_PLACE = new RegExp(`[A-ZĐ]{2,12}\\s{1,9}(?=[${UPPER}][${LOWER}])`)
const TWO_CAPITALS = new RegExp(`[${UPPER}]{2}`)
const NUMBER = /^(?:Số|SỐ)\s{0,9}:?\s{0,60}(?:[\d….]{0,12}\s{0,60}[/-]|\d)/
const TYPE =
  /^(?:KẾ HOẠCH(?: HÀNH ĐỘNG| LIÊN TỊCH| PHỐI HỢP| CHI TIẾT)?|QUYẾT ĐỊNH|NGHỊ QUYẾT(?: LIÊN TỊCH)?|CHỈ THỊ|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG| CÔNG TÁC| PHỐI HỢP)?|HƯỚNG DẪN|THÔNG BÁO|BÁO CÁO|TỜ TRÌNH|CÔNG ĐIỆN|CÔNG VĂN|NGHỊ ĐỊNH|THÔNG TƯ(?: LIÊN TỊCH)?|QUY CHẾ(?: PHỐI HỢP)?|QUY ĐỊNH|QUY TRÌNH|ĐIỀU LỆ|ĐỀ ÁN|DỰ ÁN|PHƯƠNG ÁN|KẾT LUẬN|BIÊN BẢN|THÔNG CÁO|LUẬT|PHÁP LỆNH|CHIẾN LƯỢC|BỘ TIÊU CHÍ|DANH MỤC)(?=$|[\s:])/
const TYPES = new Openings('KẾ QU NG CH HƯ TH BÁ TỜ CÔ ĐI ĐỀ DỰ PH BI LU BỘ DA')
const ORGAN =
  /^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|CHỦ TỊCH|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|BỘ |BAN |BCH |TỈNH|THÀNH PHỐ|THÀNH ỦY|THÀNH UỶ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ |PHƯỜNG|ĐẶC KHU|SỞ |PHÒNG |CỤC|CHI CỤC|TỔNG CỤC|TRUNG TÂM|TRƯỜNG|ĐẢNG BỘ|ĐẢNG ỦY|VĂN PHÒNG|CÔNG AN|THANH TRA|HỘI |LIÊN ĐOÀN|ĐOÀN |TÒA ÁN|VIỆN|NGÂN HÀNG|KHO BẠC|BẢO HIỂM|MẶT TRẬN|TP |TP\.|BTV |BCĐ |THỊ ỦY|THỊ UỶ|CÔNG ĐOÀN|TỔNG LIÊN|TỔNG CÔNG TY|CÔNG TY|TẬP ĐOÀN|QUÂN KHU|BỆNH VIỆN|TRẠM Y TẾ|HẠT KIỂM LÂM|HỌC VIỆN|HIỆP HỘI|LIÊN MINH|LIÊN HIỆP|ĐÀI PHÁT|ĐÀI TRUYỀN|KIỂM TOÁN|THUẾ TỈNH|THUẾ THÀNH|THỐNG KÊ )/
/** Openers of a legal basis (căn cứ); Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.a and the practice of plans. */
export const BASIS =
  /^(?:-\s{0,3})?(Căn cứ|CĂN CỨ|Theo đề nghị|Xét(?: đề nghị)?|(?:Thực hiện|Tiếp tục thực hiện|Tiếp tục triển khai|Triển khai thực hiện|Triển khai|Thi hành|Chấp hành)(?!\s(?:chủ trương|tốt|có hiệu quả|mục tiêu|đường lối|thắng lợi|nghiêm|đồng bộ|hiệu quả|quyền))|(?:Theo|Trên cơ sở|Sau khi có)(?=\s(?:các )?(?:Luật|Bộ luật|Nghị|Quyết định|Chỉ thị|Kế hoạch|Công văn|Công điện|Thông|Hướng dẫn|Chương trình|Kết luận|Văn bản|Đề án|Tờ trình)))(?=\s)/
const RELATION = new RegExp(
  `^[-•]?\\s{0,3}\\d{1,3}[${UPPER}]|^[-•]\\s{0,3}\\d{1,3} (?:Luật|Bộ luật|Pháp lệnh|Nghị|Quyết định|Chỉ thị|Kế hoạch|Công văn|Thông|Công ước|Chương trình|Hướng dẫn|Hiến pháp)`,
)
const METADATA = new RegExp(
  `^(?:-\\s{0,3})?(?:${ATTRIBUTE_NAMES}|Số/Ký hiệu|Lĩnh vực, ngành|Nguồn|Cơ quan soạn thảo|Ngày ban hành văn bản)\\s{0,3}[:|]`,
)
const ATTRIBUTES = new Openings('Số Lo Ng Nơ Tì Tr Cơ Lĩ Ch Ph')
const ADDRESSEES = /^(?:Kính gửi|KÍNH GỬI)\s{0,3}:?|(?:điện|ĐIỆN)\s{0,3}:$/
const ENDS_PREAMBLE =
  /(?:như sau|sau đây|dưới đây|cụ thể|nội dung sau|các nội dung|QUYẾT ĐỊNH|CHỈ THỊ|YÊU CẦU|yêu cầu|chỉ thị)\s{0,3}[:;.]$/

/** Line breaks as blanks, offset by offset: a phrase may stand over two printed lines. */
export const oneLine = (value: string) => value.replace(/[^\S ]/g, ' ')

/** What stands before the body: portal lists, letterhead, title, preamble. */
export interface Head {
  lines: Line[]
  /** Index of the first row that belongs to the body. */
  next: number
}

export function isRelation(text: string, row: Row): boolean {
  const code = text.charCodeAt(afterBullet(text, row))
  return code >= 48 && code <= 57 && RELATION.test(text.slice(row.start, Math.min(row.end, row.start + 24)))
}

export function isMetadata(text: string, row: Row): boolean {
  return (
    ATTRIBUTES.at(text, afterBullet(text, row)) &&
    METADATA.test(text.slice(row.start, Math.min(row.end, row.start + 40)))
  )
}

/** Where a row goes on after a dash or a bullet and up to three blanks. */
function afterBullet(text: string, row: Row): number {
  const first = text.charCodeAt(row.start)
  if (first !== 45 && first !== 0x2022) return row.start
  let at = row.start + 1
  while (at < row.start + 4 && text.charCodeAt(at) <= 32) at++
  return at
}

/** A line of its own that names the type of a document: `KẾ HOẠCH`. Offsets of the name, or null. */
export function documentTypeAt(text: string, start: number, end: number): { start: number; end: number } | null {
  // Two capitals open it: a cheap gate before the pattern.
  if (!TYPES.at(text, start)) return null
  const match = TYPE.exec(text.slice(start, Math.min(end, start + 40)).replace(/[^\S ]/g, ' '))
  return match === null ? null : { start, end: start + match[0].length }
}

/** Words that no motto lacks: a cheap gate before the pattern. */
const hasMotto = (value: string) =>
  (value.includes('NG') ||
    value.includes('NAM') ||
    value.includes('ạnh') ||
    value.includes('ẠNH') ||
    value.includes('anh')) &&
  MOTTO.test(value)
const hasPlaceDate = (value: string) => value.includes('ngày') && PLACE_DATE.test(value)

export const isMotto = (text: string, row: Row) => {
  const code = text.charCodeAt(row.start)
  // C, Đ, D, N only: a cheap gate before the pattern
  return (
    (code === 67 || code === 0x110 || code === 68 || code === 78) && MOTTO.test(text.slice(row.start, row.start + 80))
  )
}

export const isOrgan = (text: string, start: number, end: number) =>
  end - start < 120 &&
  isCapitals(text, start, end) &&
  ORGAN.test(text.slice(start, Math.min(end, start + 14)).replace(/[^\S ]/g, ' '))

export function makeLine(kind: LineKind, start: number, end: number, row: number, blankBefore = false): Line {
  return { kind, start, end, label: null, bodyStart: start, blankBefore, row }
}

/** Portal lists and attributes that stand in a run from `from` on. Returns the row after them. */
export function readPortalRows(
  text: string,
  rows: readonly Row[],
  from: number,
  lines: Line[],
  layout: Layout,
): number {
  let index = from
  while (index < rows.length) {
    const row = rows[index] as Row
    const bare = bareAttributesEnd(text, rows, index)
    if (row.furniture) index++
    else if (bare > index) index = pushRows(rows, index, bare, lines)
    else if (isRelation(text, row)) lines.push(makeLine('Relation', row.start, row.end, index++, row.blankBefore))
    else if (isMetadata(text, row)) index = pushMetadata(text, rows, index, lines)
    else if (namesMetadata(text, rows, index))
      lines.push(makeLine('Metadata', row.start, row.end, index++, row.blankBefore))
    else if (goesOnInPortal(text, rows, index, lines, layout)) {
      const before = lines[lines.length - 1] as Line
      before.end = row.end
      index++
    } else break
  }
  return index
}

/** Rows that are attributes, each by itself. */
function pushRows(rows: readonly Row[], from: number, end: number, lines: Line[]): number {
  for (let index = from; index < end; index++) {
    const row = rows[index] as Row
    if (!row.furniture) lines.push(makeLine('Metadata', row.start, row.end, index, row.blankBefore))
  }
  return end
}

/** An attribute of a portal, with its value where that stands in a row of its own. Returns the row after it. */
function pushMetadata(text: string, rows: readonly Row[], index: number, lines: Line[]): number {
  const row = rows[index] as Row
  const line = makeLine('Metadata', row.start, row.end, index, row.blankBefore)
  lines.push(line)
  const value = text.charCodeAt(row.end - 1) === 0x3a ? rows[index + 1] : undefined
  const isValue =
    value !== undefined &&
    !value.furniture &&
    value.end - value.start < 200 &&
    !isMetadata(text, value) &&
    // `86/KH-UBND` looks like a labelled line.
    (scanLabel(text, value.start, value.end) === null || !/\s/.test(text.slice(value.start, value.end))) &&
    headerKind(text, value.start, value.end) === 'Header'
  if (!isValue) return index + 1
  line.end = value.end
  return index + 2
}

/** An entry of a portal's list that was wrapped: more entries come after it. */
function goesOnInPortal(
  text: string,
  rows: readonly Row[],
  index: number,
  lines: readonly Line[],
  layout: Layout,
): boolean {
  const before = lines[lines.length - 1]
  if (before?.kind !== 'Relation' || layout.width === null) return false
  const row = rows[index] as Row
  const above = rows[index - 1] as Row
  if (row.blankBefore || above.furniture || above.end !== before.end) return false
  return continuesRow(text, above, row, layout)
}

/** A heading that a portal puts over its table of attributes; the text proper comes under `VĂN BẢN`. */
const INFORMATION = ['THÔNG TIN VĂN BẢN', 'Thông tin văn bản']

const isInformation = (text: string, row: Row) =>
  INFORMATION.some((heading) => row.end - row.start === heading.length && text.startsWith(heading, row.start))

function readInformation(text: string, rows: readonly Row[], from: number, lines: Line[]): number {
  let end = from + 1
  for (let i = from + 1; i < rows.length && i < from + 120; i++) {
    const row = rows[i] as Row
    const value = text.slice(row.start, Math.min(row.end, row.start + 20))
    if (/^(?:VĂN BẢN|NỘI DUNG VĂN BẢN|NỘI DUNG)$/.test(value)) {
      end = i + 1
      break
    }
    if (i === end && (row.furniture || text.slice(row.start, row.end).includes('|'))) end = i + 1
  }
  return pushRows(rows, from, end, lines)
}

/** A portal prints the document's name above its attributes, in one row or a few. */
function namesMetadata(text: string, rows: readonly Row[], index: number): boolean {
  const first = rows[index] as Row
  if (scanLabel(text, first.start, first.end) !== null || isMotto(text, first) || isTail(text, first)) return false
  for (let i = index + 1; i < rows.length && i < index + 4; i++) {
    const row = rows[i] as Row
    if (bareAttributesEnd(text, rows, i) > i) return true
    if (isMetadata(text, row)) {
      // Its value may stand in a row of its own.
      const next = rows[text.charCodeAt(row.end - 1) === 0x3a ? i + 2 : i + 1]
      return next !== undefined && isMetadata(text, next)
    }
    if (row.blankBefore || scanLabel(text, row.start, row.end) !== null) return false
  }
  return false
}

/**
 * Read everything before the first unit of the body.
 *
 * @param rows  All rows of the text.
 * @param from  Where to begin; a document that is attached to another is read from its own first row.
 */
export function readHead(text: string, rows: readonly Row[], from: number, layout: Layout): Head {
  const lines: Line[] = []
  let index = readFrontMatter(text, rows, from, lines)
  index = readPortalRows(text, rows, readPageTitle(text, rows, index, lines), lines, layout)
  if (from === 0) index = readPageTop(text, rows, index, lines)
  if (hasLetterhead(text, rows, index)) index = readLetterhead(text, rows, index, lines)
  else index = readHeadline(text, rows, index, lines)
  index = readTitle(text, rows, index, layout, lines)
  index = readPreamble(text, rows, index, layout, lines)
  return { lines, next: index }
}

/**
 * What a website prints above the letterhead, lists and sentences among it, where the motto comes further down: no part
 * of the document. Scraps that fit into a letterhead are left to it.
 */
function readPageTop(text: string, rows: readonly Row[], from: number, lines: Line[]): number {
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

/** The name of the page stands over the attributes that a portal prints first. */
function readPageTitle(text: string, rows: readonly Row[], from: number, lines: Line[]): number {
  const row = rows[from]
  const next = rows[from + 1]
  if (row === undefined || next === undefined || !isInformation(text, next)) return from
  lines.push(makeLine('Metadata', row.start, row.end, from, row.blankBefore))
  return from + 1
}

/** A YAML block at the very start of a Markdown file. */
function readFrontMatter(text: string, rows: readonly Row[], from: number, lines: Line[]): number {
  const first = rows[from]
  if (first === undefined || from !== 0 || text.slice(first.start, first.end) !== '---') return from
  let close = from + 1
  while (close < rows.length && close < from + 200) {
    const row = rows[close] as Row
    if (text.slice(row.start, row.end) === '---') break
    close++
  }
  if (close >= rows.length || close >= from + 200) return from
  for (let i = from + 1; i < close; i++) {
    const row = rows[i] as Row
    if (!row.furniture) lines.push(makeLine('Metadata', row.start, row.end, i))
  }
  return close + 1
}

/** Is there a sign of a letterhead before the first unit? */
function hasLetterhead(text: string, rows: readonly Row[], from: number): boolean {
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

function readLetterhead(text: string, rows: readonly Row[], from: number, lines: Line[]): number {
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
      for (let i = 0; i < typed; i++) pushHeader(lines, kinds[i] as LineKind, cells[i] as Span, index, row)
      if (typed > 0) {
        // The type stands on the same printed line as the letterhead: cut the row there.
        ;(rows[index] as Row).start = (cells[typed] as Span).start
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
      const cell = cells[i] as Span
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

const isLetterSubject = (text: string, { start }: Span) => /^(?:V\/[vV]|Về việc)\s/.test(text.slice(start, start + 9))

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

interface Span {
  start: number
  end: number
}

function pushHeader(lines: Line[], kind: LineKind, cell: Span, index: number, row: Row): Line {
  const line = makeLine(kind, cell.start, cell.end, index, row.blankBefore)
  lines.push(line)
  return line
}

/** Joins a row with what was broken off it, if anything was. Returns what part of a letterhead it is then. */
function joinBroken(text: string, rows: readonly Row[], index: number): LineKind {
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
function joinBrokenOrgan(text: string, rows: readonly Row[], index: number): void {
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

function headerKind(text: string, start: number, end: number): LineKind {
  const value = text.slice(start, end)
  if (end - start < 120) {
    if (value.length < 70 && (hasMotto(value) || /^[-_–—=*]{3,60}$/.test(value))) return 'Motto'
    if (documentTypeAt(text, start, end) !== null) return 'DocumentType'
    if (NUMBER.test(value)) return 'Number'
    if (hasPlaceDate(value) && /^(?:[^.;]{0,60},)?\s{0,9}ngày/i.test(value)) return 'PlaceDate'
    if (PLACE_THEN_DAY.test(value)) return 'PlaceDate'
    if (isOrgan(text, start, end)) return 'Organ'
  }
  return 'Header'
}

/** Two columns in one printed line take more: `SỞ Y TẾ Độc lập - Tự do - Hạnh phúc`. */
const SHORTEST_PAIR = 34

/** Cut a printed line of the letterhead at column gaps, pipes, and where a known part begins in mid-line. */
/** A line drawn under the name of a body or a motto, on the row of it. */
const RULE_IN_ROW = /(?<=\p{Lu}\s|phúc\s)[-_–—=*]{3,60}(?=\s|$)/u

function splitHeaderRow(text: string, start: number, end: number): Span[] {
  const cuts: number[] = []
  const value = text.slice(start, end)
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code === 124) {
      cuts.push(at)
    } else if (code === 9 || (code === 32 && value.charCodeAt(at + 1) === 32 && value.charCodeAt(at + 2) === 32)) {
      let to = at
      while (to < value.length && (value.charCodeAt(to) === 32 || value.charCodeAt(to) === 9)) to++
      // Blanks after `Số:` or around `tháng` are a number or a day left open, not a column gap.
      const left = value.slice(Math.max(0, at - 8), at)
      const right = value.slice(to, to + 8)
      if (!/(?:[Ss]ố\s?:?|ngày|tháng|năm)$/.test(left) && !/^(?:tháng|năm|\/)/.test(right)) cuts.push(to)
      at = to - 1
    }
  }
  const ruled = RULE_IN_ROW.exec(value)
  if (ruled !== null) cuts.push(ruled.index, ruled.index + ruled[0].length)
  const letter = /^Số[^|]{3,40}?\s(?=V\/[vV](?:\s|$))/.exec(value)
  if (letter !== null) cuts.push(letter[0].length)
  if (value.length > SHORTEST_PAIR) {
    const motto = MOTTO.exec(value)
    if (motto !== null) cuts.push(motto.index, motto.index + motto[0].length)
    const slogan = motto === null ? null : MOTTO.exec(value.slice(motto.index + motto[0].length))
    if (motto !== null && slogan !== null) {
      const at = motto.index + motto[0].length + slogan.index
      cuts.push(at, at + slogan[0].length)
    }
    const number = /(?:^|\s)Số\s{0,9}:/.exec(value)
    if (number !== null) cuts.push(number.index)
    const placeDate = value.length < 1200 ? PLACE_DATE.exec(value) : null
    if (placeDate !== null && (motto !== null || number !== null)) {
      let at = placeDate.index
      // `Số: 15/KH-UBND Kon Tum, ngày …`: the place begins after the symbol
      const symbol = SYMBOL_THEN_PLACE.exec(value.slice(at, at + placeDate[0].length))
      if (symbol !== null && number !== null) at += symbol.index + symbol[0].length
      // `Số: 550/SGDĐT-GDTX, ngày …`: what looks like a place is the end of the symbol
      else if (/[/-]/.test(value.charAt(at - 1))) at = value.indexOf('ngày', at)
      cuts.push(at, placeDate.index + placeDate[0].length)
      const rest = placeDate.index + placeDate[0].length
      // `… năm 2023 KẾ HOẠCH …`: capitals further on are a part of a sentence.
      const type = TWO_CAPITALS.exec(value.slice(rest, rest + 40))
      const ahead = type === null ? '' : value.slice(rest, rest + type.index)
      if (type !== null && !/\p{Ll}/u.test(ahead)) cuts.push(rest + type.index)
    }
  }
  if (cuts.length === 0) return [{ start, end }]
  cuts.sort((a, b) => a - b)
  const spans: Span[] = []
  let from = 0
  for (const cut of [...cuts, value.length]) {
    pushTrimmed(text, start + from, start + cut, spans)
    from = cut
  }
  return spans.length === 0 ? [{ start, end }] : spans
}

function pushTrimmed(text: string, start: number, end: number, spans: Span[]): void {
  const edge = (code: number) => code === 32 || code === 124 || (code >= 9 && code <= 13)
  let from = start
  let to = end
  while (from < to && edge(text.charCodeAt(from))) from++
  while (to > from && edge(text.charCodeAt(to - 1))) to--
  if (from < to) spans.push({ start: from, end: to })
}

function readTitle(text: string, rows: readonly Row[], from: number, layout: Layout, lines: Line[]): number {
  let index = from
  const row = rows[index]
  if (row === undefined) return index
  const type = documentTypeAt(text, row.start, row.end)
  let before: Row = row
  if (type !== null) {
    const line = makeLine('DocumentType', type.start, type.end, index, row.blankBefore)
    lines.push(line)
    let rest = type.end
    while (rest < row.end && /[\s:]/.test(text[rest] as string)) rest++
    if (rest === row.end) line.end = row.end
    else lines.push(makeLine(isOwnerOnly(text, rows, index, rest) ? 'Header' : 'Subject', rest, row.end, index))
    index++
  } else if (!/^(?:V\/[vV]|Về việc)/.test(text.slice(row.start, row.start + 8))) {
    // A crawler may have lost the type; then the trích yếu in capitals stands alone.
    const lost =
      lines.length > 0 && isCapitals(text, row.start, row.end) && scanLabel(text, row.start, row.end) === null
    if (!lost) return index
  }
  let subject = lines[lines.length - 1]
  while (index < rows.length) {
    const next = rows[index] as Row
    if (next.furniture) {
      if (subject?.kind === 'Subject' && isUnderline(text, next)) {
        index++
        break
      }
      index++
      continue
    }
    if (isInformation(text, next)) {
      index = readInformation(text, rows, index, lines)
      subject = undefined
      continue
    }
    if (subject?.kind === 'Subject' && next.end - next.start <= 16) joinBrokenOrgan(text, rows, index)
    if (isPostingDate(text, next)) return readPosting(text, rows, index, layout, lines)
    if (!isSubject(text, next, before, subject, layout)) break
    if (
      subject?.kind === 'Subject' &&
      isDecider(text, next) &&
      !UNFINISHED_SUBJECT.test(text.slice(subject.start, subject.end)) &&
      precedesBasis(text, rows, index)
    )
      break
    if (subject?.kind === 'Subject' && joinsSubject(text, subject, next)) subject.end = next.end
    else {
      subject = makeLine('Subject', next.start, next.end, index, next.blankBefore)
      lines.push(subject)
    }
    before = next
    index++
  }
  return index
}

/** `NGHỊ QUYẾT CỦA HĐND TỈNH LÀO CAI` / `Về …`: the trích yếu comes below. */
function isOwnerOnly(text: string, rows: readonly Row[], index: number, rest: number): boolean {
  if (!/^(?:CỦA|Của|của)\s/.test(text.slice(rest, rest + 4))) return false
  const next = rows.slice(index + 1, index + 4).find((row) => !row.furniture)
  return next !== undefined && /^(?:Về|VỀ|V\/[vV])\s/.test(text.slice(next.start, next.start + 4))
}

/** A type in mixed case, as headlines of web pages have it, and what it is about; no number, which makes a citation. */
const HEADLINE = new RegExp(
  `^(Kế hoạch|Chương trình hành động|Chương trình|Chỉ thị|Hướng dẫn|Thông báo|Phương án|Báo cáo|Nghị quyết|Quyết định)\\s(?!số\\s|này|\\d)[${LOWER}]`,
)

/** A page that has lost the letterhead opens with its headline: `Kế hoạch cải cách hành chính năm 2026`. */
function readHeadline(text: string, rows: readonly Row[], from: number, lines: Line[]): number {
  const row = rows[from]
  const next = rows[from + 1]
  if (from !== 0 || row === undefined || next === undefined || next.furniture) return from
  const width = row.end - row.start
  if (width < 30 || width > 250 || /[.,;:]$/.test(text.slice(row.end - 1, row.end))) return from
  const type = HEADLINE.exec(text.slice(row.start, row.start + 40))?.[1]
  const below = text[next.start] as string
  // A sentence that was wrapped goes on in small letters, or does not end here.
  if (type === undefined || below !== below.toUpperCase() || scanLabel(text, next.start, next.end) !== null) return from
  if (!next.blankBefore && !/^(?:Ngày|Thực hiện|Căn cứ)\s/.test(text.slice(next.start, next.start + 10))) return from
  const end = row.start + type.length
  lines.push(makeLine('DocumentType', row.start, end, from, row.blankBefore))
  lines.push(makeLine('Subject', end + 1, row.end, from))
  return from + 1
}

/** When a website posted the page: `Thứ Hai, 28/04/2025`, `28/04/2025 08:30`. */
const POSTED =
  /^(?:(?:Thứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)|Chủ [Nn]hật)\s?[,-]|(?:Ngày đăng|Đăng ngày|Đăng lúc|Cập nhật|Ngày cập nhật|Lượt xem|Lượt đọc|Đã xem)(?:\s|:|$)|\d{1,2}[/-]\d{1,2}[/-]\d{4}(?:\s|$))/

const isPostingDate = (text: string, row: Row) =>
  row.end - row.start < 60 && POSTED.test(text.slice(row.start, Math.min(row.end, row.start + 24)))

/** The page's heading ends at the day of its posting; where the document's own title follows, that one counts. */
function readPosting(text: string, rows: readonly Row[], from: number, layout: Layout, lines: Line[]): number {
  let index = from
  while (index < rows.length && (rows[index] as Row).furniture === false && isPostingDate(text, rows[index] as Row)) {
    const row = rows[index] as Row
    lines.push(makeLine('Metadata', row.start, row.end, index++, row.blankBefore))
  }
  const next = rows[index]
  if (next === undefined || documentTypeAt(text, next.start, next.end) === null) return index
  for (const line of lines) if (line.kind === 'DocumentType' || line.kind === 'Subject') line.kind = 'Metadata'
  return readTitle(text, rows, index, layout, lines)
}

const SMALL_LETTER = new RegExp(`^[${LOWER}]`)

/** A trích yếu that cannot end here: `… CỦA` / `BỘ CHÍNH TRỊ VỀ …`. */
const UNFINISHED_SUBJECT = /(?:CỦA|VÀ|VỀ|THEO|TẠI|PHÓ|CHỨC|CHỨC VỤ|,|-)$/

const HEAD_IN_CAPITALS =
  /^(?:TỔNG |QUYỀN )?(?:GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG)|THỐNG ĐỐC|CHÁNH (?:ÁN|THANH TRA|VĂN PHÒNG)|CHỦ NHIỆM|THANH TRA|KIỂM TOÁN)\s/

/** Who decides, above the căn cứ: a body, or the head of one. */
function isDecider(text: string, { start, end }: Row): boolean {
  return isOrgan(text, start, end) || HEAD_IN_CAPITALS.test(text.slice(start, Math.min(end, start + 24)))
}

/** `ỦY BAN NHÂN DÂN TỈNH …`, `GIÁM ĐỐC SỞ …` between the trích yếu and the first căn cứ names who decides. */
function precedesBasis(text: string, rows: readonly Row[], index: number): boolean {
  for (let i = index + 1, seen = 0; i < rows.length && seen < 2; i++) {
    const row = rows[i] as Row
    if (row.furniture || SESSION.test(text.slice(row.start, row.start + 24))) continue
    seen++
    if (BASIS.test(text.slice(row.start, row.start + 24))) return true
  }
  return false
}

/** Under the name of a council: its term, its session, the days of it. */
const SESSION = /^(?:KHÓA|KHOÁ|NHIỆM KỲ|KỲ HỌP|LẦN THỨ|Khóa|Khoá|Kỳ họp|\([Tt]ừ ngày|\([Nn]gày)\s/

/** A rule of the width that is drawn under a trích yếu. */
const isUnderline = (text: string, row: Row) => /^[-_–—=*]{3,}$/.test(text.slice(row.start, row.end))

/** Wrapped lines of one trích yếu are one line; `(Kèm theo …)` under it is another. */
const joinsSubject = (text: string, subject: Line, next: Row) =>
  text[next.start] !== '(' &&
  !text.slice(subject.end, next.start).includes('|') &&
  (text[subject.start] !== '(' || !text.slice(subject.start, subject.end).includes(')'))

function isSubject(text: string, row: Row, before: Row, subject: Line | undefined, layout: Layout): boolean {
  const value = text.slice(row.start, Math.min(row.end, row.start + 700))
  const isFirst = subject?.kind !== 'Subject'
  if (/^\(\s{0,3}(?:Kèm|Ban hành|kèm)/.test(value)) return true
  const label = scanLabel(text, row.start, row.end)
  if (label !== null && label.kind !== 'dash') return false
  if (/^(?:Căn cứ|CĂN CỨ|Kính gửi|Điều \d)/.test(value) || /(?:như sau|sau đây)\s{0,2}:$/.test(value)) return false
  if (isMetadata(text, row)) return false
  if (isFirst) return value.length < 600 && !value.includes(';')
  if (!isFirst && isCapitals(text, row.start, row.end) && isCapitals(text, before.start, before.end)) return true
  // An unclosed bracket or quote of the trích yếu goes on.
  const sofar = text.slice(subject?.start ?? row.start, before.end)
  if (sofar.startsWith('(') && !sofar.includes(')')) return true
  if (endsCapitals(text, sofar, row)) return false
  if (BASIS.test(value.slice(0, 24)) && !continuesRow(text, before, row, layout)) return false
  if (row.end - row.start > 140 || /[.;:]$/.test(value))
    return continuesRow(text, before, row, layout) && value.length < 300
  // A text of double-spaced lines: `Triển khai công tác …` / `trong dịp tết …`.
  if (row.blankBefore && !SMALL_LETTER.test(value)) return false
  return !/[.;:]$/.test(text.slice(before.start, before.end))
}

/** What parts the căn cứ from the articles, on a line of its own. */
const DECIDES = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|CHỈ THỊ)\s{0,3}:?$/

/** A trích yếu in capitals is over where a sentence begins; `Năm 2023` or `giai đoạn …` under it still belongs to it. */
const endsCapitals = (text: string, sofar: string, row: Row) =>
  row.end - row.start >= 40 &&
  /^\p{Lu}\p{Ll}/u.test(text.slice(row.start, row.start + 2)) &&
  isCapitals(sofar, 0, 24) &&
  !UNFINISHED_SUBJECT.test(sofar)

/** First unit labels end the preamble; before them stand căn cứ, addressees and the ban hành clause. */
function readPreamble(text: string, rows: readonly Row[], from: number, layout: Layout, lines: Line[]): number {
  let index = from
  let addressees = false
  while (index < rows.length) {
    const row = rows[index] as Row
    if (row.furniture) {
      index++
      continue
    }
    const value = text.slice(row.start, Math.min(row.end, row.start + 60))
    const isBasis = BASIS.test(value)
    const label = scanLabel(text, row.start, row.end)
    if (ADDRESSEES.test(text.slice(row.start, row.end))) addressees = true
    else if (label === null) addressees = false
    if (label !== null && !isBasis && !(addressees && label.kind === 'dash')) break
    if (isTail(text, row)) break
    if (isHeading(text, row) && !/^(?:QUYẾT|CHỈ|NGHỊ|QUYẾT NGHỊ|YÊU)/.test(value) && !isDecider(text, row)) break
    const first = index
    let end = row.end
    let before = row
    index++
    while (index < rows.length) {
      const next = rows[index] as Row
      if (next.furniture) {
        index++
        continue
      }
      if (!continuesRow(text, before, next, layout) || DECIDES.test(text.slice(next.start, next.end))) break
      end = next.end
      before = next
      index++
    }
    const paragraph = makeLine('Foreword', row.start, end, first, row.blankBefore)
    splitPreamble(text, paragraph, isBasis || goesOnWithBasis(text, row, lines), lines)
    if (ENDS_PREAMBLE.test(oneLine(text.slice(Math.max(row.start, end - 40), end))) && !addressees) {
      // What follows `như sau:` is the body, even where it has lost its labels.
      if (!followedByBasis(text, rows, index)) break
    }
  }
  return index
}

/** `…; ` / `Kế hoạch số …`: a further thing relied on, on a line of its own. */
function goesOnWithBasis(text: string, row: Row, lines: readonly Line[]): boolean {
  const before = lines[lines.length - 1]
  if (before?.kind !== 'Basis' || !/[;,]$/.test(text.slice(before.end - 1, before.end))) return false
  return /^(?:-\s{0,3})?(?:Luật|Bộ luật|Pháp lệnh|Nghị|Quyết định|Chỉ thị|Kế hoạch|Công văn|Công điện|Thông|Hướng dẫn|Chương trình|Kết luận|Văn bản|Đề án|Tờ trình|các |số )/.test(
    text.slice(row.start, row.start + 24),
  )
}

function followedByBasis(text: string, rows: readonly Row[], index: number): boolean {
  let next = index
  while (next < rows.length && (rows[next] as Row).furniture) next++
  const row = rows[next]
  return row !== undefined && /^(?:-\s{0,3})?(?:Căn cứ|Theo đề nghị|Xét)/.test(text.slice(row.start, row.start + 20))
}

/** On whose behalf somebody signs: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7; the Party writes a slash. */
export const CAPACITY = new RegExp(
  `^(?:(?:TM|KT|TL|TUQ)(?:\\s{0,3}\\.\\s{0,3}|\\s{1,3})|Q\\s{0,3}\\.\\s{0,3}|(?:T\\/M|K\\/T|T\\/L)\\s{0,3}\\.?\\s{0,3})[${UPPER}]{2}`,
)

export const RECIPIENT_HEAD = /^(?:N[ơo]i nhận|NƠI NHẬN)\s{0,5}[:;.]?/

/** An office alone on a line: who signs, where no mark stands before it. */
const OFFICE_ALONE =
  /^(?:(?:PHÓ |Q\. ?|QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|TRƯỞNG PHÒNG|TRƯỞNG BAN|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|BÍ THƯ|VIỆN TRƯỞNG|HIỆU TRƯỞNG|CHỦ NHIỆM)|NGƯỜI LẬP(?: KẾ HOẠCH| BIỂU)?|NGƯỜI XÂY DỰNG(?: KẾ HOẠCH)?|(?:(?:PHÊ )?DUYỆT|XÁC NHẬN) CỦA [^.,;:]{2,40})$/

const TAILS = new Openings('No Nơ NƠ TM KT TL TU T/ K/ Q. QU PH CH GI TỔ TR CỤ BỘ TH BÍ VI HI NG DU XÁ')

/** Does `Nơi nhận` or a signature begin here? A long row that opens so is a sentence. */
export function isTail(text: string, row: Row): boolean {
  if (!TAILS.at(text, row.start) || row.end - row.start > 160) return false
  const value = text.slice(row.start, row.end)
  return OFFICE_ALONE.test(value) || RECIPIENT_HEAD.test(value) || CAPACITY.test(value)
}

/** A heading in capitals without a label. */
export function isHeading(text: string, row: Row): boolean {
  const width = row.end - row.start
  return (
    width >= 6 &&
    width < 200 &&
    isCapitals(text, row.start, row.end) &&
    !/[.;,]$/.test(text.slice(row.end - 1, row.end)) &&
    TWO_CAPITALS.test(text.slice(row.start, row.start + 20))
  )
}

/** A body that does something, behind a mark: `của UBND tỉnh` without one belongs to a citation. */
const BODY =
  /[,;.:]\s{1,40}(?=(?:Ủy ban nhân dân|Ủy ban Nhân dân|Ủy Ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Chủ tịch|Sở|Phòng|Bộ|Chính phủ|Thủ tướng|Ban |Công an|Trung tâm|Văn phòng|Cục|Chi cục|Tỉnh|Huyện|Thành phố|Thành ủy|Huyện ủy|Đảng ủy|Trường|Hội |Liên đoàn|Tổng cục|Thanh tra|Bảo hiểm|Quốc hội)[^;]{0,140}?(?:ban hành|Ban hành|xây dựng|hướng dẫn|triển khai|yêu cầu|đề nghị|thông báo|tổ chức|chỉ đạo|giao|báo cáo|lập kế hoạch|thống nhất|phối hợp|quyết định|chỉ thị)[\s:])/g

/** The head of a body issues for it: `Giám đốc Sở yêu cầu các đơn vị … như sau:`. */
const HEAD_OF_BODY =
  /[,;.:]\s{1,40}(?=(?:Giám đốc|Tổng [Gg]iám đốc|Hiệu trưởng|(?:Chi )?[Cc]ục trưởng|Trưởng (?:phòng|ban|Ban)|Chánh [Tt]hanh tra|Bộ trưởng|Viện trưởng|Ủy ban (?:Mặt trận|MTTQ|Trung ương|bầu cử))(?:(?! về |;).){0,100}?(?:ban hành|xây dựng|hướng dẫn|triển khai|yêu cầu|đề nghị|thông báo|chỉ đạo|giao|chỉ thị)\s)/g

/**
 * Cut one paragraph of the preamble into its members: one line per thing relied on, one for the ban hành clause.
 *
 *     Thực hiện A ngày … ; B ngày … , Ủy ban nhân dân tỉnh ban hành Kế hoạch … như sau:
 *     └─ Basis ────────┘  └ Basis ┘   └─ Enactment ──────────────────────────────────┘
 */
function splitPreamble(text: string, paragraph: Line, isBasis: boolean, lines: Line[]): void {
  const { start, end, row } = paragraph
  const value = oneLine(text.slice(start, end))
  const announces =
    /(?:như sau|sau đây|dưới đây|cụ thể|nội dung sau|các nội dung|yêu cầu|chỉ thị)\s{0,3}(?:[:;.]|$)/.test(
      value.slice(-60),
    )
  let enactment = -1
  if (!isBasis) {
    if (/^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|CHỈ THỊ|YÊU CẦU)\s{0,3}:?$/.test(value)) enactment = 0
    else if (
      announces &&
      /ban hành|hướng dẫn|xây dựng|triển khai|yêu cầu|tổ chức|đề nghị|thông báo|chỉ đạo/i.test(value)
    )
      enactment = 0
  } else if (announces || /ban hành|xây dựng|triển khai/.test(value.slice(-300))) {
    enactment = lastOf(BODY, value)
    if (enactment === -1 && announces) enactment = lastOf(HEAD_OF_BODY, value)
  }
  if (enactment === 0) {
    lines.push({ ...paragraph, kind: 'Enactment' })
    return
  }
  if (!isBasis) {
    lines.push(paragraph)
    return
  }
  const basisEnd = enactment === -1 ? value.length : enactment
  let from = 0
  let depth = 0
  let quoted = false
  for (let at = 0; at < basisEnd; at++) {
    const code = value.charCodeAt(at)
    if (code === 40) depth++
    else if (code === 41) depth = Math.max(0, depth - 1)
    else if (code === 0x201c) quoted = true
    else if (code === 0x201d) quoted = false
    else if (code === 34) quoted = !quoted
    else if (code === 59 && depth === 0 && !quoted) {
      pushMember(text, start + from, start + at + 1, row, lines)
      from = at + 1
    }
  }
  pushMember(text, start + from, start + basisEnd, row, lines)
  if (enactment !== -1) lines.push(makeLine('Enactment', start + enactment, end, row))
}

/** Where what follows the last match begins; -1 where there is none. */
function lastOf(pattern: RegExp, value: string): number {
  let last = -1
  pattern.lastIndex = 0
  for (let match = pattern.exec(value); match !== null; match = pattern.exec(value)) {
    last = match.index + match[0].length
    pattern.lastIndex = last + 1
  }
  return last
}

/** A member of a căn cứ that goes on in small letters. */
const SMALL_MEMBER = new RegExp(
  `^(?:các|những|số|luật|bộ luật|nghị định|nghị quyết|quyết định|chỉ thị|kế hoạch|công văn|văn bản|thông tư|thông báo|hướng dẫn|chương trình|kết luận)\\s|^(?:căn cứ|thực hiện|theo|triển khai|tiếp tục thực hiện|trên cơ sở|xét)\\s(?=[${UPPER}]|các |(?:đề nghị|đề xuất|tham mưu|ý kiến|chỉ đạo)\\s)`,
)

/** `Nhằm …` and `Để …` say why; nothing is relied on there. */
function pushMember(text: string, start: number, end: number, row: number, lines: Line[]): void {
  const spans: Span[] = []
  pushTrimmed(text, start, end, spans)
  const span = spans[0]
  if (span === undefined) return
  const opens = text.slice(span.start, span.start + 28)
  const before = lines[lines.length - 1]
  const small = opens[0] !== opens[0]?.toUpperCase()
  if (small && before?.row === row && !SMALL_MEMBER.test(opens)) {
    // A clause of the member before it, not a thing relied on.
    before.end = span.end
    return
  }
  const kind: LineKind = /^(?:Nhằm|Để|nhằm|để|đồng thời|Đồng thời)\s/.test(opens) ? 'Foreword' : 'Basis'
  lines.push(makeLine(kind, span.start, span.end, row))
}
