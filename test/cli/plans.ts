import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A short plan with a slip in a citation: the year of the code is not that of the date. */
export const faulty = `ỦY BAN NHÂN DÂN
TỈNH HÀ NAM
Số: 12/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nam, ngày 05 tháng 02 năm 2024

KẾ HOẠCH
Trồng cây xanh đô thị năm 2024

Căn cứ Nghị định số 56/2017/NĐ-CP ngày 09/5/2018 của Chính phủ về quản lý cây xanh;

Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. MỤC TIÊU

1. Đến hết năm 2024, 80% tuyến phố có cây xanh.

II. TỔ CHỨC THỰC HIỆN

1. Sở Xây dựng

a) Chủ trì, phối hợp với Sở Tài chính lập dự toán trước ngày 15/4/2024.

b) Báo cáo Ủy ban nhân dân tỉnh trước ngày 30/11/2024.

2. Sở Tài chính: Bố trí kinh phí thực hiện.
`

/** The same plan put right. */
export const sound = faulty.replace('09/5/2018', '09/5/2017')

/** Put files in a folder of their own, gone after the test. A name may have folders in it. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'vanban-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
