import { describe, test } from 'vitest'
import { type Case, date, due, expectMeasures } from './marked.ts'

const cases: Case[] = [
  ['Các xã gửi danh sách ⟦trước ngày 30/6/2023⟧ để tổng hợp', due('2023-06-30')],
  ['gửi về Phòng Nội vụ ⟦trước ngày 15/11⟧', due('--11-15')],
  ['gửi ⟦trước 30/11/2023⟧', due('2023-11-30')],
  ['nộp ⟦trước 15/11⟧ cho kịp', due('--11-15')],
  ['GỬI BÁO CÁO ⟦TRƯỚC NGÀY 30/6/2023⟧', due('2023-06-30')],
  ['⟦Trước ngày 10 tháng 5 năm 2024⟧, các trường báo cáo', due('2024-05-10')],
  ['(⟦trước ngày 10/12/2022⟧)', due('2022-12-10')],
  ['⟦trước ngày 31/6/2023⟧', due(null)],
  ['⟦trước ngày 05\ntháng 7 năm\n2026⟧', due('2026-07-05')],
  ['⟦trước 17 giờ ngày 20/6/2023⟧', due('2023-06-20')],
  ['⟦trước 17h00 ngày 20/6/2023⟧', due('2023-06-20')],
  ['⟦trước 16 giờ 30 phút ngày 20/6/2023⟧', due('2023-06-20')],
  ['⟦trước tháng 9/2023⟧', due('2023-09')],
  ['xong ⟦trước tháng 9 năm 2023⟧', due('2023-09')],
  ['⟦trước năm 2026⟧', due('2026')],
  ['⟦trước ngày … tháng 6 năm 2023⟧', due(null)],
  // Other cues.
  ['⟦chậm nhất ngày 25/6/2023⟧', due('2023-06-25')],
  ['⟦Chậm nhất là ngày 25 tháng 6 năm 2023⟧ phải xong', due('2023-06-25')],
  ['⟦chậm nhất đến hết ngày 10/11/2021⟧', due('2021-11-10')],
  ['hoàn thành ⟦chậm nhất vào ngày 31/12/2021⟧', due('2021-12-31')],
  ['⟦muộn nhất là ngày 20/12/2024⟧', due('2024-12-20')],
  ['⟦không muộn hơn ngày 20/12/2024⟧', due('2024-12-20')],
  ['⟦hạn chót: 20/12/2024⟧', due('2024-12-20')],
  ['tiếp nhận hồ sơ ⟦đến hết ngày 30/9/2024⟧', due('2024-09-30')],
  ['⟦thời hạn: 30/6/2023⟧', due('2023-06-30')],
  ['Thời hạn gửi báo cáo: ⟦ngày 15/12/2023⟧', due('2023-12-15')],
  ['⟦trước 10h00, ngày 15/8/2023⟧', due('2023-08-15')],
  ['⟦trước 17 giờ 00 phút, ngày 20 tháng 9 năm 2023⟧', due('2023-09-20')],
  // "hoàn thành" with a time.
  ['⟦hoàn thành trong tháng 6 năm 2023⟧', due('2023-06')],
  ['⟦hoàn thành trong tháng 6⟧ để kịp năm học', due('--06')],
  ['⟦Hoàn thành trong quý II năm 2022⟧.', due('2022-06')],
  ['Thời gian ⟦hoàn thành: Quý IV/2023⟧', due('2023-12')],
  ['Thời gian ⟦hoàn thành: Tháng 9/2023⟧', due('2023-09')],
  ['⟦hoàn thành trong năm 2024⟧', due('2024')],
  ['⟦hoàn thành vào tháng 8/2024⟧', due('2024-08')],
  ['hoàn thành ⟦trước ngày 10 tháng 6 năm 2026⟧', due('2026-06-10')],
  ['xong ⟦trước ngày 01/8/2025⟧', due('2025-08-01')],
  ['hoàn thành việc rà soát hộ nghèo ⟦trong quý II năm 2022⟧', due('2022-06')],
  ['Hoàn thành cắm mốc ranh giới ⟦trong tháng 10/2024⟧; kiểm tra', due('2024-10')],
  // Recurring.
  ['⟦trước ngày 20 tháng 11 hàng năm⟧', due('--11-20', true)],
  ['⟦trước ngày 20/11 hằng năm⟧', due('--11-20', true)],
  ['⟦trước ngày 15 hằng tháng⟧', due('---15', true)],
  ['Hằng năm, các đơn vị gửi báo cáo ⟦trước ngày 15/12⟧', due('--12-15', true)],
  ['báo cáo định kỳ hằng năm ⟦trước ngày 31 tháng 12⟧', due('--12-31', true)],
  ['hằng năm báo cáo. Năm nay gửi ⟦trước ngày 15/12⟧', due('--12-15')],
  ['⟦trước ngày 15/6⟧ và ⟦15/12 hằng năm⟧', due('--06-15', true), due('--12-15', true)],
  ['⟦trước ngày 15 tháng 6⟧ và ⟦ngày 15 tháng 12 hàng năm⟧', due('--06-15', true), due('--12-15', true)],
  [
    'Báo cáo định kỳ: 6 tháng (⟦trước ngày 15/6⟧), năm (⟦trước ngày 15/12⟧)',
    due('--06-15', true),
    due('--12-15', true),
  ],
  ['báo cáo quý ⟦trước ngày 20 của tháng cuối quý⟧;', due('---20', true)],
  ['gửi ⟦trước ngày 05 tháng sau⟧', due('---05', true)],
  // Two in one sentence.
  [
    'báo cáo 6 tháng ⟦trước ngày 30/6/2022⟧ và báo cáo năm ⟦trước ngày 10/12/2022⟧',
    due('2022-06-30'),
    due('2022-12-10'),
  ],
  // Only dates.
  ['khởi công trong ⟦tháng 6 năm 2023⟧', date('2023-06')],
  ['ban hành kế hoạch trong ⟦quý II năm 2026⟧', date('2026-Q2')],
  ['đã hoàn thành trong ⟦tháng 6 năm 2023⟧', date('2023-06')],
]

const nothing = [
  'báo cáo định kỳ 6 tháng, 01 năm',
  'trước đây 5 năm, trước khi 10 hộ chuyển đi',
  'trước mắt, năm 2023 tập trung',
  'hoàn thành 19 tiêu chí',
  'hoàn thành chỉ tiêu năm 2022',
  'hoàn thành năm 2022',
  'chậm nhất sau 05 ngày kể từ ngày ký',
  'trước ngày họp 02 ngày',
  'trong thời hạn 20 ngày kể từ ngày nhận hồ sơ',
  'trước ngày 15',
]

describe('deadlines', () => {
  test.each(cases.map((row) => [row[0], row] as const))('%s', (_, row) => expectMeasures(row))
})

describe('no deadline', () => {
  test.each(nothing)('%s', (sentence) => expectMeasures([sentence]))
})
