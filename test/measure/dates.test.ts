import { describe, test } from 'vitest'
import { type Case, date, expectMeasures } from './marked.ts'

const cases: Case[] = [
  ['Căn cứ Công văn ⟦ngày 14 tháng 02 năm 2023⟧ của Sở Nội vụ', date('2023-02-14')],
  ['Hội nghị tổ chức ⟦ngày 05/7/2024⟧ tại hội trường', date('2024-07-05')],
  ['Biên bản lập ⟦ngày 9/3/2022⟧.', date('2022-03-09')],
  ['họp ⟦ngày 17.8.2021⟧, có mặt đủ', date('2021-08-17')],
  ['Quy định ban hành ⟦ngày 03-10-1998⟧ của Ban Thường vụ', date('1998-10-03')],
  ['Ngày ban hành: ⟦08/03/2022⟧', date('2022-03-08')],
  ['QUYẾT ĐỊNH SỐ 15 ⟦NGÀY 25 THÁNG 12 NĂM 2023⟧ CỦA SỞ', date('2023-12-25')],
  ['An Phú, ⟦Ngày 2 tháng 9 năm 2020⟧', date('2020-09-02')],
  ['ký ⟦ngày 04\ntháng 4 năm\n\n2024⟧ tại Huế', date('2024-04-04')],
  ['ký ⟦ngày     04      tháng 4   năm 2024⟧', date('2024-04-04')],
  ['từ ⟦08 tháng 7 năm 2026⟧ trở đi', date('2026-07-08')],
  ['các ngày 09 và ⟦10 tháng 6 năm 2023⟧', date('2023-06-10')],
  ['tập huấn từ 15-⟦20/11/2023⟧', date('2023-11-20')],
  ['⟦ngày 29/02/2024⟧', date('2024-02-29')],
  // Days that no calendar has are dates all the same.
  ['⟦ngày 29/02/2023⟧', date(null)],
  ['⟦ngày 31/6/2023⟧', date(null)],
  ['⟦ngày 31 tháng 4 năm 2022⟧', date(null)],
  ['⟦ngày 15/13/2020⟧', date(null)],
  ['⟦ngày 32 tháng 8⟧ là ngày nào', date(null)],
  ['⟦ngày 12/5/20223⟧', date(null)],
  ['công bố ⟦35/5/2020⟧', date(null)],
  // A draft leaves blanks to be filled in.
  ['Kon Tum, ⟦ngày      tháng 3 năm 2023⟧', date(null)],
  ['Hải Dương, ⟦ngày      tháng      năm 2022⟧', date(null)],
  ['Hà Nam, ⟦ngày ... tháng ... năm 2022⟧', date(null)],
  ['Hà Nam, ⟦ngày …… tháng 5 năm 2022⟧', date(null)],
  ['Hà Nam, ⟦ngày ____ tháng ____ năm 2022⟧', date(null)],
  ['Hà Nam, ⟦ngày     /3/2023⟧', date(null)],
  ['Hà Nam, ⟦ngày    /    /2023⟧', date(null)],
  ['Hà Nam, ⟦ngày …/…/2023⟧', date(null)],
  ['Hà Nam, ⟦ngày 05 tháng 3 năm 20…⟧', date(null)],
  // Day and month.
  ['Ngày hội đọc sách ⟦ngày 21/4⟧ hằng năm', date('--04-21')],
  ['khai giảng ⟦ngày 05 tháng 9⟧', date('--09-05')],
  ['⟦ngày 24/7⟧ và ⟦ngày 27/7⟧', date('--07-24'), date('--07-27')],
  ['⟦ngày 15/11 năm 2023⟧', date('2023-11-15')],
  ['⟦ngày 15 tháng 11/2023⟧', date('2023-11-15')],
  // Month and quarter.
  ['trong ⟦tháng 3 năm 2023⟧', date('2023-03')],
  ['Kết quả ⟦tháng 6/2023⟧', date('2023-06')],
  ['⟦tháng 11-2024⟧ tổng kết', date('2024-11')],
  ['⟦Tháng 02, năm 2024⟧', date('2024-02')],
  ['⟦tháng 13/2024⟧', date(null)],
  ['Kế hoạch ⟦Quý II/2022⟧', date('2022-Q2')],
  ['⟦quý IV năm 2025⟧ sơ kết', date('2025-Q4')],
  ['⟦QUÝ I-2024⟧', date('2024-Q1')],
  ['⟦quý 3 năm 2023⟧', date('2023-Q3')],
  ['⟦quý 3/2023⟧', date('2023-Q3')],
  ['Từ ⟦quý III/2026⟧ đến ⟦quý II/2030⟧', date('2026-Q3'), date('2030-Q2')],
  ['ngày 10-⟦12 tháng 10 năm 2023⟧', date('2023-10-12')],
  ['tuần 1 ⟦tháng 6/2023⟧', date('2023-06')],
  ['(⟦19/5/1890⟧ - ⟦19/5/2024⟧)', date('1890-05-19'), date('2024-05-19')],
  // Both ends of a stretch of time.
  [
    'trong thời gian từ ⟦ngày 01/6/2023⟧ đến hết ⟦ngày 31/8/2023⟧ các đơn vị tổ chức',
    date('2023-06-01'),
    date('2023-08-31'),
  ],
  ['từ ⟦ngày 01 tháng 10 năm 2021⟧ đến ⟦ngày 30 tháng 9 năm 2022⟧', date('2021-10-01'), date('2022-09-30')],
  ['Tính đến hết ⟦ngày 31/12/2022⟧, toàn huyện có', date('2022-12-31')],
  // Told, not due.
  ['văn bản đã ban hành trước ⟦ngày 01/7/2025⟧ vẫn áp dụng', date('2025-07-01')],
  ['trẻ em sinh trước ⟦ngày 01/01/2010⟧', date('2010-01-01')],
]

const nothing = [
  'Nghị quyết số 121/2020/QH14, Công văn số 478/LĐTBXH-TE',
  'Quyết định 67/2016/QĐ-UBND; Kế hoạch số 276-KH/TU; Thông tư 08/2016/TT-BTC',
  'trực 24/7 tại phường, 1/3 số hộ, tỷ lệ bản đồ 1/2.000',
  'dịch bệnh Covid-19 và Covid - 19',
  'mục 1.2. và 1.2.3 của phụ lục; 9.5',
  'đường dây nóng 0227.383.1265, 0983-123-456, Tổng đài 111',
  'lúc 14:52:05, 7h30 sáng',
  'năm 2022 và năm 2023',
  'Luật Trẻ em năm 2016',
  'báo cáo 06 tháng đầu năm, 9 tháng và cả năm',
  'kết quả 6 tháng năm 2023',
  'tháng 6, ngày 15, quý II',
  'sau 05 ngày làm việc kể từ ngày nhận đủ hồ sơ',
  'Điều 5, khoản 2, điểm a, mục IV.3',
  'H1N1, QH14, COP26, 5G, m2',
  'phiên bản 1.2.2030.5',
  'đạt 19/19 tiêu chí',
  '1.',
  '',
]

describe('dates', () => {
  test.each(cases.map((row) => [row[0], row] as const))('%s', (_, row) => expectMeasures(row))
})

describe('no date', () => {
  test.each(nothing)('%s', (sentence) => expectMeasures([sentence]))
})
