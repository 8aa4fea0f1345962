import { isCapitals } from './join-rows.ts'
import { oneLine } from './one-line.ts'
import type { Row } from './read-rows.ts'

const ORGAN =
  /^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|CHỦ TỊCH|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|BỘ |BAN |BCH |TỈNH|THÀNH PHỐ|THÀNH ỦY|THÀNH UỶ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ |PHƯỜNG|ĐẶC KHU|SỞ |PHÒNG |CỤC|CHI CỤC|TỔNG CỤC|TRUNG TÂM|TRƯỜNG|ĐẢNG BỘ|ĐẢNG ỦY|VĂN PHÒNG|CÔNG AN|THANH TRA|HỘI |LIÊN ĐOÀN|ĐOÀN |TÒA ÁN|VIỆN|NGÂN HÀNG|KHO BẠC|BẢO HIỂM|MẶT TRẬN|TP |TP\.|BTV |BCĐ |THỊ ỦY|THỊ UỶ|CÔNG ĐOÀN|TỔNG LIÊN|TỔNG CÔNG TY|CÔNG TY|TẬP ĐOÀN|QUÂN KHU|BỆNH VIỆN|TRẠM Y TẾ|HẠT KIỂM LÂM|HỌC VIỆN|HIỆP HỘI|LIÊN MINH|LIÊN HIỆP|ĐÀI PHÁT|ĐÀI TRUYỀN|KIỂM TOÁN|THUẾ TỈNH|THUẾ THÀNH|THỐNG KÊ )/

/** The name of a body in capitals, as letterheads print it: `SỞ Y TẾ`, `ỦY BAN NHÂN DÂN`. */
export const isOrgan = (text: string, start: number, end: number) =>
  end - start < 120 && isCapitals(text, start, end) && ORGAN.test(oneLine(text.slice(start, Math.min(end, start + 14))))

const HEAD_IN_CAPITALS =
  /^(?:TỔNG |QUYỀN )?(?:GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG)|THỐNG ĐỐC|CHÁNH (?:ÁN|THANH TRA|VĂN PHÒNG)|CHỦ NHIỆM|THANH TRA|KIỂM TOÁN)\s/

/** Who decides, above the căn cứ: a body, or the head of one. */
export function isDecider(text: string, { start, end }: Row): boolean {
  return isOrgan(text, start, end) || HEAD_IN_CAPITALS.test(text.slice(start, Math.min(end, start + 24)))
}
