import { UPPER } from './letters.ts'
import { Openings } from './openings.ts'
import type { Row } from './read-rows.ts'

/** On whose behalf somebody signs: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7; the Party writes a slash. */
export const CAPACITY = new RegExp(
  `^(?:(?:TM|KT|TL|TUQ)(?:\\s{0,3}\\.\\s{0,3}|\\s{1,3})|Q\\s{0,3}\\.\\s{0,3}|(?:T\\/M|K\\/T|T\\/L)\\s{0,3}\\.?\\s{0,3})[${UPPER}]{2}`,
)

/** Over the list of recipients: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9. */
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
