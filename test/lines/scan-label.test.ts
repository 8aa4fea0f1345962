import { describe, expect, it } from 'vitest'
import { scanLabel } from '../../src/lines/scan-label.ts'

const read = (text: string) => {
  const label = scanLabel(text, 0, text.length)
  return label === null ? null : [text.slice(label.start, label.end), label.kind, label.value]
}

describe('scanLabel', () => {
  it.each([
    ['I. MỤC TIÊU', 'I.', 'roman', 1],
    ['IV- TỔ CHỨC THỰC HIỆN', 'IV-', 'roman', 4],
    ['II/ GIẢI PHÁP', 'II/', 'roman', 2],
    ['XII) Khen thưởng', 'XII)', 'roman', 12],
    ['III MỤC ĐÍCH', 'III', 'roman', 3],
    ['A. PHẦN CHUNG', 'A.', 'letter', 1],
    ['Đ. PHỤ LỤC', 'Đ.', 'letter', 5],
    ['1. Sở Tài chính', '1.', 'arabic', 1],
    ['12.Phòng Y tế', '12.', 'arabic', 12],
    ['3) Báo cáo', '3)', 'arabic', 3],
    ['4/ Kinh phí', '4/', 'arabic', 4],
    ['1- Mục đích', '1-', 'arabic', 1],
    ['2.1. Mục tiêu', '2.1.', 'decimal', 1],
    ['3.2 Công an tỉnh', '3.2', 'decimal', 2],
    ['1.2.3. Tập huấn', '1.2.3.', 'decimal', 3],
    ['1.1- Công tác lãnh đạo', '1.1-', 'decimal', 1],
    ['I./ MỤC ĐÍCH', 'I./', 'roman', 1],
    ['2./ Yêu cầu', '2./', 'arabic', 2],
    ['2.1/ Kinh phí', '2.1/', 'decimal', 1],
    ['3.2: Công an tỉnh', '3.2:', 'decimal', 2],
    ['I.2. Yêu cầu', 'I.2.', 'decimal', 2],
    ['a) Chủ trì', 'a)', 'letter', 1],
    ['đ) Theo dõi', 'đ)', 'letter', 5],
    ['e. Tổng hợp', 'e.', 'letter', 6],
    ['a/ Tuyên truyền', 'a/', 'letter', 1],
    ['y) Việc khác', 'y)', 'letter', 23],
    ['f) không có trong thứ tự', 'f)', 'letter', null],
    ['- Rà soát', '-', 'dash', null],
    ['-Rà soát', '-', 'dash', null],
    ['+ Đợt 1', '+', 'plus', null],
    ['• Nội dung', '•', 'bullet', null],
    ['* Hạn chế', '*', 'bullet', null],
    ['- Chỉ tiêu 3: tỷ lệ', 'Chỉ tiêu 3:', 'named', 3],
    ['Mục tiêu 2. Về bảo vệ', 'Mục tiêu 2.', 'named', 2],
    ['Phần thứ hai', 'Phần thứ hai', 'named', 2],
    ['PHẦN III. GIẢI PHÁP', 'PHẦN III.', 'named', 3],
    ['Chương IV', 'Chương IV', 'named', 4],
    ['Mục 1. QUY ĐỊNH CHUNG', 'Mục 1.', 'named', 1],
    ['Điều 5. Hiệu lực', 'Điều 5.', 'named', 5],
  ])('%s', (text, raw, kind, value) => {
    expect(read(text)).toEqual([raw, kind, value])
  })

  it.each([
    '1.000 trẻ em',
    '30/6/2023 là hạn cuối',
    '2021-2025',
    '100% xã, phường',
    '5-10% mỗi năm',
    '1 - 2 lần mỗi năm',
    '1.2- 1.5 lần so với năm trước',
    '2030. Thúc đẩy',
    'v.v. và các việc khác',
    'V/v triển khai kế hoạch',
    'Điều 5 Luật này quy định',
    'Mục 2 Chương I Luật này',
    'Chỉ tiêu này',
    'MỤC TIÊU',
    '---',
    '-5 độ',
    'Ủy ban nhân dân',
    '',
  ])('%s opens no unit', (text) => {
    expect(read(text)).toBeNull()
  })
})
