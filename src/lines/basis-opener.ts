import type { Row } from './read-rows.ts'

/** Openers of a legal basis (căn cứ); Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.a and the practice of plans. */
export const BASIS =
  /^(?:-\s{0,3})?(Căn cứ|CĂN CỨ|Theo đề nghị|Xét(?: đề nghị)?|(?:Thực hiện|Tiếp tục thực hiện|Tiếp tục triển khai|Triển khai thực hiện|Triển khai|Thi hành|Chấp hành)(?!\s(?:chủ trương|tốt|có hiệu quả|mục tiêu|đường lối|thắng lợi|nghiêm|đồng bộ|hiệu quả|quyền))|(?:Theo|Trên cơ sở|Sau khi có)(?=\s(?:các )?(?:Luật|Bộ luật|Nghị|Quyết định|Chỉ thị|Kế hoạch|Công văn|Công điện|Thông|Hướng dẫn|Chương trình|Kết luận|Văn bản|Đề án|Tờ trình)))(?=\s)/

/** `ỦY BAN NHÂN DÂN TỈNH …`, `GIÁM ĐỐC SỞ …` between the trích yếu and the first căn cứ names who decides. */
export function precedesBasis(text: string, rows: readonly Row[], index: number): boolean {
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
