import { check } from '../../src/check.ts'
import { parse } from '../../src/parse.ts'
import { parseMarkdown } from '../../src/parse-markdown.ts'
import { resolve } from '../../src/resolve.ts'
import type { Finding } from '../../src/tree/finding.ts'
import type { Registry } from '../../src/tree/registry.ts'

/** A plan with six slips: four that its other signs settle, and two that somebody has to look up. */
export const plan = `ỦY BAN NHÂN DÂN
TỈNH QUẢNG TRỊ
Số: 118/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Quảng Trị, ngày 12 tháng 3 năm 2024

KẾ HOẠCH
Bảo đảm nước sạch cho trường học năm 2024

Căn cứ Nghị định số 117/2007/NĐ-CP ngày 11/7/2007 của Thủ tướng Chính phủ về cấp nước sạch;
Căn cứ Nghị quyết số 43/2022/QH14 ngày 11/01/2022 của Quốc hội khóa XV về phục hồi kinh tế;
Thực hiện Chương trình số 35-CTr-TU ngày 02/02/2024 của Tỉnh ủy về nước sạch nông thôn;
Thực hiện Quyết định số 1978/QĐ-TTG ngày 24/11/2021 của Thủ tướng Chính phủ về nước sạch;
Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. MỤC TIÊU

1. Đến hết năm 2024, 90% trường học có nước sạch theo Thông tư số 41/2018/TT-BYT ngày 14/12/2017 của Bộ Y tế.

II. TỔ CHỨC THỰC HIỆN

1. Sở Y tế

a) Kiểm tra chất lượng nước trước ngày 31/4/2024.

b) Báo cáo Ủy ban nhân dân tỉnh trước ngày 30/11/2024.

2. Sở Tài chính: Bố trí kinh phí thực hiện.

Trên đây là Kế hoạch bảo đảm nước sạch cho trường học năm 2024, đề nghị các cơ quan, đơn vị thực hiện./.

Nơi nhận:
- Thường trực Tỉnh ủy;
- Các sở, ban, ngành;
- Lưu: VT, KGVX.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lê Thị Hồng Minh
`

/** What \`--fix\` makes of it. */
export const fixedPlan = plan
  .replace('của Thủ tướng Chính phủ về cấp', 'của Chính phủ về cấp')
  .replace('43/2022/QH14', '43/2022/QH15')
  .replace('35-CTr-TU', '35-CTr/TU')
  .replace('1978/QĐ-TTG', '1978/QĐ-TTg')

export function findingsIn(text: string, registry?: Registry): Finding[] {
  const tree = parse(text)
  return check(tree, registry === undefined ? resolve(tree) : resolve(tree, { registry }))
}

export function findingsInMarkdown(text: string): Finding[] {
  const tree = parseMarkdown(text)
  return check(tree, resolve(tree))
}
