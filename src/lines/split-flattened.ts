import { LOWER, UPPER } from './letters.ts'
import type { Row } from './read-rows.ts'

/** A whole document on so few lines has lost its line breaks. */
const FEW_ROWS = 5
const LONG_ROW = 450

const UNIT = new RegExp(
  `(?:[.;:”)…]|[${UPPER}]{2}|[${LOWER}] \\d{4}|[${LOWER}](?=[ \\t]{1,9}a\\) [${UPPER}]))[ \\t]{1,9}(?=(?:[IVX]{1,5}\\.[ \\t]{1,3}[${UPPER}][${UPPER}${LOWER}]|\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.[ \\t]{1,3}[${UPPER}]|[a-zđ]\\)[ \\t]{1,3}[${UPPER}]|-[ \\t]{1,3}[${UPPER}][${LOWER}]|Điều \\d{1,3}\\.[ \\t]{1,3}[${UPPER}]|Chương [IVX]{1,5}[ \\t]{1,3}[${UPPER}]{2}|N[ơo]i nhận[ \\t]{0,3}:|(?:KT|TM|TL|TUQ)\\.[ \\t]{0,3}[${UPPER}]{2}))`,
  'g',
)
const BASIS =
  /[ \t]{1,9}(?=(?:Căn cứ|Thực hiện|Theo đề nghị|Xét)[ \t]{1,3}(?:Luật|Bộ luật|Nghị|Quyết định|Chỉ thị|Kế hoạch|Công văn|Thông|Kết luận|Chương trình|Tờ trình|đề nghị|của)|QUYẾT (?:ĐỊNH|NGHỊ)[ \t]?:)/g
/** Who decides, in capitals behind a title in capitals: `… GIAI ĐOẠN 2021 - 2025 | BỘ TRƯỞNG BỘ Y TẾ | Căn cứ …`. */
const AUTHORITY = new RegExp(
  `[ \\t]{1,9}(?=(?:BỘ TRƯỞNG BỘ|CHỦ TỊCH (?:ỦY|UỶ) BAN|(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|THỦ TƯỚNG CHÍNH PHỦ|CHÍNH PHỦ|(?:TỔNG )?GIÁM ĐỐC|HIỆU TRƯỞNG|THỐNG ĐỐC|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG)(?:[ \\t,-]{1,3}[${UPPER}]{1,9}){0,14}[ \\t]{1,9}$)`,
)

/** A heading without a mark at its end: `III. Tổ chức thực hiện 1. Phòng Kinh tế`, `2. Chỉ đạo 2.1. Điều hành`. */
const ROMAN_HEAD = /^[IVX]{1,5}\.[ \t]/
const NUMBER_HEAD = /^(\d{1,2}(?:\.\d{1,2}){0,2})\.[ \t]/
const FIRST_ROMAN_PART = new RegExp(`^[IVX]{1,5}\\.[ \\t][^.;:]{2,140}?[ \\t]{1,9}(?=1\\.[ \\t]{1,3}[${UPPER}])`)
const FIRST_PART = new RegExp(
  `^[^;:]{4,160}?[${LOWER}][ \\t]{1,9}(?=(\\d{1,2}(?:\\.\\d{1,2}){0,2})\\.1\\.[ \\t]{1,3}[${UPPER}])`,
)
const SIGNED = /^(?:TM|KT|TL|TUQ)\.[ \t]{0,3}/
const SIGNATURE_PART = new RegExp(
  `(?<=[${UPPER}]{2})(?<!PHÓ|TỔNG)[ \\t]{1,9}(?=(?:PHÓ[ \\t]{1,3})?(?:CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|(?:CỤC |CHI CỤC )?TRƯỞNG|BÍ THƯ|CHÁNH|BỘ TRƯỞNG|HIỆU TRƯỞNG)|[${UPPER}][${LOWER}]{1,8}(?:[ \\t][${UPPER}][${LOWER}]{0,8}){1,4}$)`,
  'g',
)

/** Where a segment [0, value.length) has to be cut once more. */
function cutsWithin(value: string): number[] {
  if (ROMAN_HEAD.test(value)) {
    const head = FIRST_ROMAN_PART.exec(value)
    return head === null ? [] : [head[0].length]
  }
  const number = NUMBER_HEAD.exec(value)
  if (number !== null) {
    const head = FIRST_PART.exec(value)
    return head !== null && head[1] === number[1] ? [head[0].length] : []
  }
  const capacity = SIGNED.exec(value)
  if (capacity === null) return []
  const parts: number[] = []
  for (const match of value.matchAll(SIGNATURE_PART)) {
    if (match.index > capacity[0].length) parts.push(match.index + match[0].length)
  }
  return parts
}

/**
 * Cut a document that was flattened to one line where a căn cứ, a unit, Nơi nhận or the signature begins.
 *
 *     … KẾ HOẠCH Tổ chức … năm 2019 | Thực hiện … như sau: | I. MỤC ĐÍCH | 1. Mục đích: … | 2. Yêu cầu: …
 *
 * @param rows  All rows of the text; they are returned as they are unless the text is flattened.
 */
export function splitFlattened(text: string, rows: Row[]): Row[] {
  if (rows.length === 0 || rows.length > FEW_ROWS) return rows
  if (!rows.some((row) => row.end - row.start > LONG_ROW)) return rows
  const split: Row[] = []
  for (const row of rows) {
    const value = text.slice(row.start, row.end)
    const cuts: number[] = []
    for (const match of value.matchAll(UNIT)) cuts.push(match.index + match[0].length)
    const units = cuts.length
    const first = cuts[0] ?? value.length
    for (const match of value.matchAll(BASIS)) {
      // Only before the first unit: in the body these words open sentences.
      if (match.index > first) break
      if (cuts.length === units) pushAuthority(value, match.index + match[0].length, cuts)
      cuts.push(match.index + match[0].length)
    }
    if (value.length < LONG_ROW || cuts.length < 3) {
      split.push(row)
      continue
    }
    cuts.sort((a, b) => a - b)
    const starts = [0, ...cuts]
    for (const [index, at] of starts.entries()) {
      const next = starts[index + 1] ?? value.length
      for (const within of cutsWithin(value.slice(at, next).trimEnd())) cuts.push(at + within)
    }
    cuts.sort((a, b) => a - b)
    let from = 0
    for (const cut of [...cuts, value.length]) {
      let end = cut
      while (end > from && value.charCodeAt(end - 1) <= 32) end--
      if (end > from)
        split.push({
          ...row,
          start: row.start + from,
          end: row.start + end,
          blankBefore: from === 0 && row.blankBefore,
        })
      from = cut
    }
  }
  return split
}

/** In front of the first căn cứ. */
function pushAuthority(value: string, basis: number, cuts: number[]): void {
  const from = Math.max(0, basis - LONGEST_AUTHORITY)
  const match = AUTHORITY.exec(value.slice(from, basis))
  if (match !== null) cuts.push(from + match.index + match[0].length)
}

const LONGEST_AUTHORITY = 120
