import { CAPITAL, caseOf, SMALL } from './letter-case.ts'
import type { ScannedLabel } from './line.ts'
import type { Row } from './read-rows.ts'
import { scanLabel } from './scan-label.ts'

/** How the text was broken into lines when it was saved. */
export interface Layout {
  /** Printed width where lines were broken by hand or by a converter; null where a line is a paragraph. */
  width: number | null
  /** Lines were broken at one exact column: a word that would have fitted begins a paragraph. */
  exact: boolean
}

/** Wider rows are paragraphs. */
const WIDEST = 140

/** How many rows have each width; those too wide are counted together. Used for one text after the other. */
const counts = new Int32Array(WIDEST + 2)

/**
 * Measure whether lines are hard-wrapped: most rows of some length come close to one common width.
 * The width is where nine of ten rows end.
 */
export function measureLayout(rows: readonly Row[]): Layout {
  const byWidth = counts.fill(0)
  let count = 0
  let widest = 0
  for (const row of rows) {
    const width = row.end - row.start
    if (width <= 24 || row.furniture) continue
    count++
    if (width > widest) widest = width
    const counted = Math.min(width, WIDEST + 1)
    byWidth[counted] = (byWidth[counted] as number) + 1
  }
  if (count < 6) return { width: null, exact: false }
  let width = 0
  for (let narrower = 0; narrower <= Math.floor(count * 0.9); width++) narrower += byWidth[width] as number
  width--
  if (width > WIDEST) return { width: null, exact: false }
  let full = 0
  for (let one = Math.ceil(width * 0.8); one <= WIDEST + 1; one++) full += byWidth[one] as number
  if (full * 2.4 < count) return { width: null, exact: false }
  const exact = count >= 40 && widest - width <= 1
  return { width: exact ? widest : width, exact }
}

const REFERENCE_WORD =
  /(?:^|[ \n(])(?:Điều|điều|[Kk]hoản|[Đđ]iểm|[Mm]ục|MỤC|[Ss]ố|SỐ|[Nn]gày|NGÀY|[Tt]háng|THÁNG|[Nn]ăm|NĂM|tiêu|[Pp]hần|[Cc]hương|[Pp]hụ lục|quý|Quý|từ|đến|và|hoặc|Covid|COVID)$/
const UNFINISHED =
  /(?:^|[ \n(])(?:và|với|của|các|về|cho|theo|tại|từ|đến|trong|trên|là|do|bởi|trước|sau|dưới|giữa|qua|bằng|như|được|phải|sẽ|đang|khi|mà|gồm|giúp|mỗi|từng|toàn|hoặc|cùng|để|những|một|mọi|[Ss]ố|[Nn]gày|[Tt]háng|[Nn]ăm|thứ|khóa|khoá|[ỦU][yỷ] ban|Ủy ban nhân|Sở|(?<!Hải )Phòng|Bộ|Ban|Hội đồng|Hội|Cục|Chi cục|Trung tâm|Hồ|Hồ Chí|Thủ|Thủ tướng Chính|Chính|Nghị|Quyết|Chỉ|Kế|Chương|Thông|Luật|Mặt|Mặt trận|Việt|Giao|giao|Văn phòng|Báo|Đài|Trường|Liên đoàn|Hội Liên hiệp|Bảo hiểm|Kho bạc|Ngân hàng|Bộ đội|Bộ Chỉ huy|Phó|BAN|VÀ|CỦA|CÁC|VỀ|ỦY)$/

const QUARTER = /^(?:I{1,3}|IV)(?:[/\s.,;-]|$)/
const BEFORE_FIGURE =
  /(?:^|[ \n(])(?:đạt|còn|xuống|lên|thêm|tăng|giảm|khoảng|hơn|gần|có|ít nhất|tối thiểu|tối đa|không quá|đấu)$/

/** Is there a small letter? Not beyond the end of the text. */
const isLower = (text: string, at: number) => caseOf(text.charCodeAt(at)) === SMALL
const isDigit = (code: number) => code >= 48 && code <= 57

/** The last characters of a row, enough to see its last words. */
const tail = (text: string, row: Row) => text.slice(Math.max(row.start, row.end - 24), row.end)

/** `.`, `;`, `:` and the like at the end of a row; a closing quote or bracket after one counts too. */
function endsSentence(text: string, row: Row): boolean {
  let at = row.end - 1
  let character = text[at] as string
  while (at > row.start && (character === '”' || character === '"' || character === ')' || character === '*')) {
    at--
    character = text[at] as string
  }
  return '.;:!?…'.includes(character)
}

/** No lower-case letter among the first characters, and some capital. */
export function isCapitals(text: string, start: number, end: number): boolean {
  const to = Math.min(end, start + 160)
  let capitals = false
  for (let at = start; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) return false
    if (code < 0xc0) {
      if (code >= 65 && code <= 90) capitals = true
      continue
    }
    const letter = caseOf(code)
    if ((letter & SMALL) !== 0) return false
    if (letter === CAPITAL) capitals = true
  }
  return capitals
}

/**
 * Does this row go on with the paragraph of the row before it?
 *
 * Blank lines, hard wraps and page breaks are layout; what tells a paragraph's end is its punctuation, whether the
 * row before was printed full, and how this one begins.
 *
 * @param label  What `scanLabel` says of the row.
 */
export function continuesRow(
  text: string,
  before: Row,
  row: Row,
  layout: Layout,
  label: ScannedLabel | null = scanLabel(text, row.start, row.end),
): boolean {
  const ended = endsSentence(text, before)
  if (label !== null) return !ended && continuesOverLabel(text, before, row, layout, label)
  const full = isFull(text, before, row, layout)
  if (ended && (!full || row.blankBefore || row.pageBreak || text.startsWith('./.', before.end - 3))) return false

  const first = text.charCodeAt(row.start)
  if (first === 45 && isDigit(text.charCodeAt(row.start + 1)) && isDigit(text.charCodeAt(before.end - 1))) return true
  if (!isDigit(first) && isCapitals(text, before.start, before.end)) {
    const goesOn = !row.blankBefore && isCapitals(text, row.start, row.end)
    if (before.end - before.start > 12) return goesOn
    if (goesOn && ROMAN_HEADING.test(text.slice(before.start, before.end))) return true
  }
  if (ended) {
    // A sentence may end where the line does; a căn cứ or an announced list begins a paragraph of its own.
    if (isLower(text, row.start)) return true
    return (
      !/(?:sau|đây)\s{0,2}[:.]$/.test(tail(text, before)) && !OPENS_BASIS.test(text.slice(row.start, row.start + 12))
    )
  }
  if (full && !row.blankBefore && !row.pageBreak && !isCapitalHeading(text, row)) return true
  return (row.pageBreak && full) || leavesOpen(text, before, row)
}

/** `I. CĂN CỨ`, however short: what follows in capitals and without a label is the rest of it. */
const ROMAN_HEADING = /^[IVXLC]{1,6}\s?[./)-]\s{0,4}\p{Lu}/u
/** `COVID-19;` at the end of a sentence is no heading, if in capitals. */
const isCapitalHeading = (text: string, row: Row) =>
  isCapitals(text, row.start, row.end) && !(row.end - row.start < 24 && ';,.'.includes(text[row.end - 1] as string))

const YEAR_FIRST = /^(?:19|20)\d{2}(?![\d%])/
const YEAR_LAST = /(?:^|\D)(?:19|20)\d{2}$/
const OPENS_BASIS = /^(?:Căn cứ|Thực hiện|Theo đề nghị|Xét)\s/

/** What looks like a label may be the rest of a sentence: `khoản 2 Điều` / `5.`, `Lao động` / `- Thương binh`. */
function continuesOverLabel(text: string, before: Row, row: Row, layout: Layout, label: ScannedLabel): boolean {
  if (label.kind === 'dash') {
    if (row.blankBefore) return false
    let body = label.end
    while (text.charCodeAt(body) === 32) body++
    // `giai đoạn 2021` / `- 2025`
    if (YEAR_FIRST.test(text.slice(body, body + 6)) && YEAR_LAST.test(tail(text, before))) return true
    if (/(?:Lao động|LAO ĐỘNG|Truyền hình|kinh tế|chính trị|Phát thanh)$/.test(tail(text, before))) return true
    return isFull(text, before, row, layout) && isLower(text, label.end + 1)
  }
  if (label.kind !== 'arabic' && label.kind !== 'roman' && label.kind !== 'decimal') return false
  // `phổ cập mức độ` / `III. Đạt chuẩn …`: a roman heading is printed in capitals, or comes after a paragraph's end.
  if (label.kind === 'roman' && !row.blankBefore && isFull(text, before, row, layout)) {
    if (!isCapitals(text, label.end, row.end)) return true
  }
  // A short row that ends so is a heading: `2. Chỉ tiêu` / `2.1. …`
  return before.end - before.start >= 30 && REFERENCE_WORD.test(tail(text, before))
}

/** Does the row before break off, or this one begin in mid-sentence? */
function leavesOpen(text: string, before: Row, row: Row): boolean {
  if (isLower(text, row.start)) return true
  if (',-(“/&'.includes(text[before.end - 1] as string)) return true
  const end = tail(text, before)
  if (end.endsWith('Thủ tướng') && text.startsWith('Chính phủ', row.start)) return true
  if (text[row.start] === 'I' && /[Qq]uý$/.test(end) && QUARTER.test(text.slice(row.start, row.start + 4))) return true
  if (end.endsWith('Tổ quốc') && text.startsWith('Việt Nam', row.start)) return true
  if (end.endsWith('Chủ tịch') && /^(?:Ủy ban|Uỷ ban|UBND|Hội đồng|HĐND)/.test(text.slice(row.start, row.start + 8)))
    return true
  return (
    UNFINISHED.test(end) ||
    (isDigit(text.charCodeAt(row.start)) && (REFERENCE_WORD.test(end) || BEFORE_FIGURE.test(end)))
  )
}

/** Would the first word of this row not have fitted on the row before? */
function isFull(text: string, before: Row, row: Row, layout: Layout): boolean {
  if (layout.width === null) return false
  let word = row.start
  while (word < row.end && word - row.start < 12 && text.charCodeAt(word) !== 32) word++
  const needed = before.end - before.start + 1 + (word - row.start)
  return layout.exact ? needed > layout.width : needed >= layout.width * 0.86
}
