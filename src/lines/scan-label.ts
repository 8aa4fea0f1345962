import { CAPITAL, caseOf } from './letter-case.ts'
import type { LabelKind, ScannedLabel } from './line.ts'
import { Openings } from './openings.ts'

/**
 * Point letters in Vietnamese order (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.đ: bảng chữ cái tiếng Việt; usage skips
 * ă â ê ô ơ ư). `f j w z` are no point letters but are read, so that a rule can complain.
 */
const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy'

const isDigit = (code: number) => code >= 48 && code <= 57
const isBlank = (code: number) => code === 32 || code === 9 || code === 10 || code === 13 || code === 12 || code === 11

const ROMAN = /(?:X{0,3})(?:IX|IV|V?I{0,3})(?=[.)/:-]|\s)/y
const NAMED =
  /(Chỉ tiêu|CHỈ TIÊU|Mục tiêu|MỤC TIÊU|Nhiệm vụ|NHIỆM VỤ|Giải pháp|GIẢI PHÁP|Nội dung|NỘI DUNG|Hoạt động|Tiểu dự án|Dự án|DỰ ÁN|Hợp phần|Tiêu chí|Nhóm|Bước|Bài)[ \t\n]{1,40}(?:số[ \t\n]{1,9})?(\d{1,3}|[IVX]{1,5})[ \t]{0,3}[:.)-]/y
const PART =
  /(Phần|PHẦN|Chương|CHƯƠNG|Tiểu mục|TIỂU MỤC|Mục|MỤC|Điều)[ \t\n]{1,9}(?:(?:thứ|THỨ)[ \t\n]{1,9}([A-ZĐÀ-ỹa-z]{2,5})|(\d{1,3}[a-zđ]?|[IVXLC]{1,6}))(?=[ \t]{0,3}[:.)-]|\s|$)(?:[ \t]{0,3}[:.)-])?/y
const NAMES = new Openings('Ch CH Mụ MỤ Nh NH Gi GI Nộ NỘ Ho Ti Dự DỰ Hợ Bư Bà')
const PARTS = new Openings('Ph PH Ch CH Ti TI Mụ MỤ Đi')
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const PART_RANKS: Record<string, number> = { phần: 0, chương: 1, mục: 3.5, 'tiểu mục': 3.7, điều: 4 }

/** Value of a Roman numeral up to 399; null where the letters are none. */
export function romanValue(numeral: string): number | null {
  if (!/^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(numeral) || numeral === '') return null
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
  let total = 0
  for (let i = 0; i < numeral.length; i++) {
    const here = values[numeral[i] as string] as number
    const next = values[numeral[i + 1] ?? ''] ?? 0
    total += here < next ? -here : here
  }
  return total
}

/**
 * Read the label that opens a line, if one does.
 *
 *     1. Sở Tài chính        arabic   1
 *     2.1. Mục tiêu          decimal  1   path 2, 1
 *     đ) Theo dõi            letter   5
 *     - Chỉ tiêu 3: tỷ lệ    named    3   (the dash is layout)
 *     IV. TỔ CHỨC            roman    4
 *
 * Nothing that goes on like a number is a label: `1.000 trẻ`, `30/6/2023`, `2021-2025`, `100%`.
 * @param text   The view text.
 * @param start  Where the line's first non-blank character stands.
 * @param end    One past its last.
 */
export function scanLabel(text: string, start: number, end: number): ScannedLabel | null {
  const code = text.charCodeAt(start)
  if (isDigit(code)) return scanNumber(text, start, end)
  switch (code) {
    case 45: // -
      return scanDash(text, start, end)
    case 43: // +
      return scanMark(text, start, end, 'plus', 10)
    case 42: // *
    case 0x2022: // •
    case 0x25cf: // ●
    case 0x25aa: // ▪
    case 0x25a0: // ■
    case 0x25cb: // ○
    case 0x25e6: // ◦
    case 0x2023: // ‣
    case 0x2756: // ❖
    case 0x27a2: // ➢
    case 0xb7: // ·
    case 0xf0b7:
    case 0xf0a7:
    case 0xf0d8:
      return scanMark(text, start, end, 'bullet', 9.5)
  }
  if (code >= 97 && code <= 122) return scanLetter(text, start, end)
  if (code === 0x111) return scanLetter(text, start, end) // đ
  if (code >= 65 && code <= 90) {
    return (
      scanRoman(text, start, end) ??
      scanCapital(text, start, end) ??
      scanPart(text, start, end) ??
      scanNamed(text, start, end)
    )
  }
  if (code === 0x110) return scanPart(text, start, end) ?? scanCapital(text, start, end) // Đ: Điều 5.
  return null
}

function make(
  kind: LabelKind,
  start: number,
  end: number,
  value: number | null,
  style: string,
  rank: number,
  path: number[] | null = null,
): ScannedLabel {
  return { kind, start, end, value, style, rank, path }
}

/** A label must be followed by a blank, the end, or at least not by what would make it a number or a word. */
function opensText(text: string, at: number, end: number): boolean {
  if (at >= end) return true
  const code = text.charCodeAt(at)
  return isBlank(code) || code > 127 || (code >= 65 && code <= 90) || code === 34 || code === 40 || code === 42
}

function scanNumber(text: string, start: number, end: number): ScannedLabel | null {
  let at = start
  const groups: number[] = []
  while (at < end && groups.length < 5) {
    const from = at
    while (at < end && isDigit(text.charCodeAt(at)) && at - from < 4) at++
    const length = at - from
    if (length === 0) break
    if (length > 3 || (groups.length > 0 && length > 2)) return null
    groups.push(Number(text.slice(from, at)))
    if (text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1))) at++
    else break
  }
  const first = groups[0]
  if (first === undefined || first > 200) return null
  const next = text.charCodeAt(at)
  if (groups.length > 1) {
    if (first === 0 || groups.some((group) => group > 60)) return null
    const closed = next === 46 || next === 41 || closesDecimal(text, at, end)
    const labelEnd = closed ? at + 1 : at
    if (!closed && !isBlank(next)) return null
    if (!opensText(text, labelEnd, end)) return null
    const value = groups[groups.length - 1] as number
    return make('decimal', start, labelEnd, value, `decimal${groups.length}`, 4.5 + groups.length * 0.75, groups)
  }
  // 46 `.`  41 `)`  47 `/`  45 `-`  58 `:`
  if (next !== 46 && next !== 41 && next !== 47 && next !== 45) return null
  const after = text.charCodeAt(at + 1)
  // `1./ Mục tiêu`
  if (next === 46 && after === 47 && isBlank(text.charCodeAt(at + 2)))
    return make('arabic', start, at + 2, first, 'arabic', 5)
  if (next === 46 || next === 41) {
    if (!opensText(text, at + 1, end) && !(next === 46 && after >= 97 && after <= 122)) return null
  } else {
    // `1/ Sở Y tế`, `1- Mục đích`; but `1/3`, `5-10%`, `1 - 2 lần`, and of a broken code `38/NQ-CP`, `57-NQ/TW`
    if (at + 1 < end && (isDigit(after) || opensSymbol(text, at + 1))) return null
    let peek = at + 1
    while (peek < end && text.charCodeAt(peek) === 32) peek++
    // `1/ 100% học sinh` is a label and its text, `1/ 3` and `5- 10%` are figures.
    const opensFigure = next === 47 && peek > at + 1 && isDigit(text.charCodeAt(peek + 1))
    if ((isDigit(text.charCodeAt(peek)) && !opensFigure) || !opensText(text, at + 1, end)) return null
  }
  const mark = text[at] as string
  return make('arabic', start, at + 1, first, `arabic${mark === '.' ? '' : mark}`, mark === ')' ? 7.5 : 5)
}

/** `1.1- Công tác lãnh đạo`, `2.1/ Kinh phí`, `3.2: Công an tỉnh`; but `1.2 - 1.5 lần`. */
function closesDecimal(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(at)
  if ((mark !== 45 && mark !== 47 && mark !== 58) || !isBlank(text.charCodeAt(at + 1))) return false
  return !isDigit(text.charCodeAt(skipBlanks(text, at + 1, end)))
}

/** Two capitals or more and a `-` or `/`: the symbol of a document's code. */
function opensSymbol(text: string, from: number): boolean {
  let at = from
  for (; at < from + 12; at++) {
    const code = text.charCodeAt(at)
    if (!((code >= 65 && code <= 90) || code === 0x110 || code === 38 || (at > from + 1 && code === 114))) break // Đ & r
  }
  return at > from + 1 && (text[at] === '-' || text[at] === '/')
}

function scanDash(text: string, start: number, end: number): ScannedLabel | null {
  const next = text.charCodeAt(start + 1)
  if (start + 1 >= end || next === 45 || isDigit(next)) return null
  const body = skipBlanks(text, start + 1, end)
  if (body >= end) return null
  const named = scanNamed(text, body, end)
  if (named !== null) return { ...named, rank: 9 }
  return make('dash', start, start + 1, null, 'dash', 9)
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isBlank(text.charCodeAt(at))) at++
  return at
}

function scanMark(text: string, start: number, end: number, kind: LabelKind, rank: number): ScannedLabel | null {
  const next = text.charCodeAt(start + 1)
  if (start + 1 >= end || next === text.charCodeAt(start) || isDigit(next)) return null
  if (text.charCodeAt(start) === 42 && !isBlank(next)) return null
  if (kind === 'bullet') {
    const named = scanNamed(text, skipBlanks(text, start + 1, end), end)
    if (named !== null) return { ...named, rank: 9 }
  }
  return make(kind, start, start + 1, null, kind, rank)
}

function scanLetter(text: string, start: number, end: number): ScannedLabel | null {
  let at = start + 1
  const letter = text[start] as string
  if (isDigit(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at + 1))) at++ // a1)
  const close = text.charCodeAt(at)
  if (close !== 41 && close !== 46 && close !== 47) return null
  if (close !== 41 && !(at + 1 >= end || isBlank(text.charCodeAt(at + 1)))) {
    // `a.Triển khai` is a label, `v.v…` and `s/d` are not
    const after = text.charCodeAt(at + 1)
    if (!((after >= 65 && after <= 90) || (after > 0xbf && isUpper(text.charCodeAt(at + 1))))) return null
  }
  const value = POINT_LETTERS.indexOf(letter) + 1
  return make('letter', start, at + 1, value === 0 ? null : value, 'letter', 8)
}

function isUpper(code: number): boolean {
  return (caseOf(code) & CAPITAL) !== 0
}

function scanRoman(text: string, start: number, end: number): ScannedLabel | null {
  const first = text.charCodeAt(start)
  if (first !== 73 && first !== 86 && first !== 88) return null // I, V, X
  ROMAN.lastIndex = start
  const match = ROMAN.exec(text)
  if (match === null || match[0] === '') return null
  const at = start + match[0].length
  if (at >= end) return null
  const value = romanValue(match[0])
  if (value === null) return null
  const close = text.charCodeAt(at)
  if (isBlank(close)) {
    // `I MỤC TIÊU` without a mark: only before a heading in capitals
    const word = text.slice(at + 1, at + 4)
    if (word.length < 3 || word !== word.toUpperCase() || word === word.toLowerCase()) return null
    return make('roman', start, at, value, 'roman', 3)
  }
  // `I./ MỤC ĐÍCH`
  if (close === 46 && text.charCodeAt(at + 1) === 47 && isBlank(text.charCodeAt(at + 2)))
    return make('roman', start, at + 2, value, 'roman', 3)
  if (close === 46 && isDigit(text.charCodeAt(at + 1))) {
    // I.1. Mục đích
    let digits = at + 1
    while (digits < end && isDigit(text.charCodeAt(digits))) digits++
    const last = Number(text.slice(at + 1, digits))
    const closed = text.charCodeAt(digits) === 46 || text.charCodeAt(digits) === 41
    return make('decimal', start, closed ? digits + 1 : digits, last, 'decimalR', 5, [value, last])
  }
  // "V/V BAN HÀNH …": về việc
  if (close === 47 && match[0] === 'V' && /^\s?[Vv]\s/.test(text.slice(at + 1, at + 4))) return null
  if (!opensText(text, at + 1, end) && !(text.charCodeAt(at + 1) >= 97 && text.charCodeAt(at + 1) <= 122)) return null
  if ((close === 45 || close === 47) && !isBlank(text.charCodeAt(at + 1)) && !isUpper(text.charCodeAt(at + 1)))
    return null
  return make('roman', start, at + 1, value, 'roman', 3)
}

/** `A. PHẦN CHUNG`: a part marked with a capital letter. */
function scanCapital(text: string, start: number, end: number): ScannedLabel | null {
  const close = text.charCodeAt(start + 1)
  if (close !== 46 && close !== 41 && close !== 47) return null
  if (start + 2 < end && !isBlank(text.charCodeAt(start + 2))) return null
  const value = POINT_LETTERS.indexOf((text[start] as string).toLowerCase()) + 1
  if (value === 0) return null
  return make('letter', start, start + 2, value, 'capital', 2)
}

function scanPart(text: string, start: number, end: number): ScannedLabel | null {
  if (!PARTS.at(text, start)) return null
  PART.lastIndex = start
  const match = PART.exec(text)
  if (match === null || start + match[0].length > end) return null
  const word = (match[1] as string).toLowerCase()
  const ordinal = match[2]?.toLowerCase()
  const numeral = match[3]
  const value =
    ordinal !== undefined
      ? ORDINALS.indexOf(ordinal) + 1
      : numeral !== undefined && /^\d/.test(numeral)
        ? Number.parseInt(numeral, 10)
        : romanValue(numeral ?? '')
  if (value === null || value === 0) return null
  // A heading stands alone or goes on with a capital; `Mục 2 Chương I Luật này` in running text does not.
  const labelEnd = start + match[0].length
  const closed = /[:.)-]$/.test(match[0])
  if (!closed && labelEnd < end) {
    let body = labelEnd
    while (body < end && isBlank(text.charCodeAt(body))) body++
    const brokenLine = text.slice(labelEnd, body).includes('\n')
    const rest = text.slice(body, Math.min(end, body + 12))
    if (!brokenLine && rest !== rest.toUpperCase()) return null
  }
  if (word === 'điều' && !closed && labelEnd < end) return null
  return make('named', start, labelEnd, value, `named:${word}`, PART_RANKS[word] ?? 4)
}

function scanNamed(text: string, start: number, end: number): ScannedLabel | null {
  if (!NAMES.at(text, start)) return null
  NAMED.lastIndex = start
  const match = NAMED.exec(text)
  if (match === null || start + match[0].length > end) return null
  const numeral = match[2] as string
  const value = isDigit(numeral.charCodeAt(0)) ? Number(numeral) : romanValue(numeral)
  if (value === null) return null
  const labelEnd = start + match[0].length
  if (labelEnd < end && isDigit(text.charCodeAt(labelEnd))) return null
  return make('named', start, labelEnd, value, `named:${(match[1] as string).toLowerCase()}`, 7.25)
}
