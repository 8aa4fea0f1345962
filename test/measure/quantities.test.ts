import { describe, test } from 'vitest'
import { amount, type Case, due, expectMeasures, period } from './marked.ts'

const cases: Case[] = [
  // Shares and rates.
  ['Tỷ lệ hộ dùng nước sạch đạt ⟦92%⟧', amount('=', 92)],
  ['⟦100%⟧ thôn có nhà văn hóa', amount('=', 100)],
  ['đạt ⟦99,6 %⟧;', amount('=', 99.6)],
  ['tỷ lệ ⟦9.5%⟧', amount('=', 9.5)],
  ['còn ⟦12,5‰⟧', amount('=', 12.5, '‰')],
  ['còn ⟦8 phần trăm⟧', amount('=', 8)],
  ['Tỷ suất ⟦450/100.000 dân⟧', amount('=', 450, '/100.000 dân')],
  ['tỷ suất ⟦18,5/1.000⟧', amount('=', 18.5, '/1.000')],
  ['tăng trưởng ⟦từ 10%/năm trở lên⟧', amount('>=', 10, '%/năm')],
  // Comparators.
  ['⟦trên 60%⟧ số xã', amount('>', 60)],
  ['đạt ⟦hơn 60%⟧', amount('>', 60)],
  ['xuống ⟦dưới 0,05%⟧', amount('<', 0.05)],
  ['⟦Ít nhất 70%⟧ học sinh biết bơi', amount('>=', 70)],
  ['⟦ÍT NHẤT 70%⟧ HỌC SINH', amount('>=', 70)],
  ['đạt ⟦tối thiểu 30%⟧', amount('>=', 30)],
  ['⟦tối thiểu là 30%⟧', amount('>=', 30)],
  ['⟦không dưới 30%⟧', amount('>=', 30)],
  ['⟦không quá 5%⟧', amount('<=', 5)],
  ['⟦tối đa 5%⟧', amount('<=', 5)],
  ['⟦không vượt quá 5%⟧', amount('<=', 5)],
  ['đạt ⟦99% trở lên⟧', amount('>=', 99)],
  ['⟦từ 20% trở lên⟧', amount('>=', 20)],
  ['⟦5% trở xuống⟧', amount('<=', 5)],
  ['⟦≥ 90%⟧, ⟦≤5%⟧, ⟦> 10%⟧, ⟦<3%⟧', amount('>=', 90), amount('<=', 5), amount('>', 10), amount('<', 3)],
  ['⟦>= 90%⟧', amount('>=', 90)],
  ['⟦khoảng 30%⟧', amount('=', 30)],
  // Ranges; where something starts from.
  ['đạt ⟦từ 70%⟧ đến ⟦80%⟧', amount('>=', 70), amount('<=', 80)],
  ['⟦70⟧ - ⟦80%⟧', amount('>=', 70), amount('<=', 80)],
  ['đạt ⟦95⟧-⟦100%⟧ kế hoạch', amount('>=', 95), amount('<=', 100)],
  ['vốn đạt ⟦1,2⟧ - ⟦2,2 tỷ đồng⟧', amount('>=', 1.2e9, 'đồng'), amount('<=', 2.2e9, 'đồng')],
  ['vốn đạt ⟦150⟧ - ⟦200 triệu USD⟧', amount('>=', 150e6, 'USD'), amount('<=', 200e6, 'USD')],
  ['giảm từ 15% xuống ⟦10%⟧', amount('=', 10)],
  ['tăng từ 60% năm 2020 lên ⟦80%⟧ vào năm 2025', amount('=', 80, '%', 2025)],
  // Things counted.
  ['thành lập ⟦ít nhất 05 câu lạc bộ⟧', amount('>=', 5, 'câu lạc bộ')],
  ['⟦tối thiểu 1.200 hộ⟧', amount('>=', 1200, 'hộ')],
  ['xuống ⟦9,5 trẻ em⟧', amount('=', 9.5, 'trẻ em')],
  ['tỷ suất trên 1.000 trẻ đẻ sống ⟦dưới 9,5 trẻ em⟧', amount('<', 9.5, 'trẻ em')],
  ['đạt ⟦trên 20 xã⟧', amount('>', 20, 'xã')],
  ['đạt ⟦12 bác sĩ/10.000 dân⟧', amount('=', 12, 'bác sĩ/10.000 dân')],
  ['đạt ⟦44 tỷ USD⟧', amount('=', 44e9, 'USD')],
  ['đạt ⟦70 triệu đồng/người/năm⟧', amount('=', 70e6, 'đồng/người/năm')],
  ['đạt ⟦1,1 triệu lượt khách⟧', amount('=', 1.1e6, 'lượt khách')],
  ['⟦từ 02 xã trở lên⟧', amount('>=', 2, 'xã')],
  ['⟦không quá 35 học sinh/lớp⟧', amount('<=', 35, 'học sinh/lớp')],
  ['⟦ít nhất 02⟧ vở diễn', amount('>=', 2, null)],
  ['Chỉ số hài lòng đạt ⟦8,5⟧', amount('=', 8.5, null)],
  ['Phấn đấu có ⟦60 doanh nghiệp⟧', amount('=', 60, 'doanh nghiệp')],
  ['bình quân ⟦tối thiểu 25 m2/người⟧', amount('>=', 25, 'm2/người')],
  ['tăng thêm ⟦50 giường bệnh⟧', amount('=', 50, 'giường bệnh')],
  ['xây dựng ⟦10 mô hình⟧ vào năm 2025', amount('=', 10, 'mô hình', 2025)],
  ['Tuổi thọ trung bình đạt ⟦75 tuổi⟧', amount('=', 75, 'tuổi')],
  ['Số ca ngộ độc ⟦dưới 6 người/100.000 dân⟧', amount('<', 6, 'người/100.000 dân')],
  ['đạt ⟦2,1 con/phụ nữ⟧', amount('=', 2.1, 'con/phụ nữ')],
  // A year right before the first of several values is its own.
  [
    'Giảm tỷ lệ hộ nghèo năm 2025 xuống còn ⟦4,5%⟧ số hộ và ⟦3%⟧ số hộ vào năm 2030',
    amount('=', 4.5, '%', 2025),
    amount('=', 3, '%', 2030),
  ],
  [
    'Giảm tỷ suất tử vong năm 2025 xuống còn ⟦450/100.000 người⟧ và ⟦400/100.000 người⟧ vào năm 2030',
    amount('=', 450, '/100.000 người', 2025),
    amount('=', 400, '/100.000 người', 2030),
  ],
  // Years behind their values.
  ['đạt ⟦90%⟧ vào năm 2025 và ⟦95%⟧ vào năm 2030', amount('=', 90, '%', 2025), amount('=', 95, '%', 2030)],
  ['đạt ⟦90%⟧ vào năm 2025, ⟦95%⟧ vào năm 2030.', amount('=', 90, '%', 2025), amount('=', 95, '%', 2030)],
  [
    '⟦98%⟧ học sinh được tiếp cận sách điện tử vào năm 2025 và ⟦trên 98%⟧ vào năm 2030',
    amount('=', 98, '%', 2025),
    amount('>', 98, '%', 2030),
  ],
  [
    'xuống ⟦dưới 5%⟧ đối với nông thôn và ⟦dưới 10%⟧ đối với thành thị vào năm 2025',
    amount('<', 5, '%', 2025),
    amount('<', 10, '%', 2025),
  ],
  [
    'giảm còn ⟦12,5 trẻ em⟧ vào năm 2025 và ⟦10 trẻ em⟧ vào năm 2030',
    amount('=', 12.5, 'trẻ em', 2025),
    amount('=', 10, 'trẻ em', 2030),
  ],
  // The unit said once, for the first of several years.
  [
    'giảm còn ⟦12,5 trẻ em⟧ vào năm 2025 và ⟦10⟧ vào năm 2030',
    amount('=', 12.5, 'trẻ em', 2025),
    amount('=', 10, 'trẻ em', 2030),
  ],
  ['xuống ⟦dưới 12,5⟧ vào năm 2025 và ⟦10⟧ vào năm 2030', amount('<', 12.5, null, 2025), amount('=', 10, null, 2030)],
  [
    'đạt ⟦60%⟧ vào năm 2025, ⟦70⟧ vào năm 2028 và ⟦80⟧ vào năm 2030',
    amount('=', 60, '%', 2025),
    amount('=', 70, '%', 2028),
    amount('=', 80, '%', 2030),
  ],
  ['đạt ⟦60%⟧ vào năm 2025 và 3 năm tiếp theo', amount('=', 60, '%', 2025)],
  ['⟦70%⟧ (2024), ⟦65%⟧ (2025)', amount('=', 70, '%', 2024), amount('=', 65, '%', 2025)],
  [
    'Giảm ⟦10%⟧ số trẻ em bị bỏng năm 2025 và ⟦20%⟧ vào năm 2030',
    amount('=', 10, '%', 2025),
    amount('=', 20, '%', 2030),
  ],
  ['đạt ⟦90%⟧ năm 2025', amount('=', 90, '%', 2025)],
  ['đạt ⟦90%⟧ vào cuối năm 2025', amount('=', 90, '%', 2025)],
  ['đạt ⟦90%⟧ đến hết năm 2025', amount('=', 90, '%', 2025)],
  ['đạt ⟦90%⟧ ⟦trước năm 2026⟧', amount('=', 90, '%', 2026), due('2026')],
  // Years before their values.
  ['đến năm 2025 đạt ⟦98%⟧', amount('=', 98, '%', 2025)],
  ['Năm 2025, tỷ lệ này đạt ⟦98%⟧', amount('=', 98, '%', 2025)],
  ['Đến năm 2025 đạt ⟦98%⟧, đến năm 2030 đạt ⟦99%⟧', amount('=', 98, '%', 2025), amount('=', 99, '%', 2030)],
  [
    'Đến năm 2030: tỷ lệ A đạt ⟦90%⟧; tỷ lệ B đạt ⟦tối thiểu 30%⟧. Tỷ lệ C đạt ⟦5%⟧',
    amount('=', 90, '%', 2030),
    amount('>=', 30, '%', 2030),
    amount('=', 5),
  ],
  ['đạt ⟦90%⟧ vào năm 2025, đến năm 2030 đạt ⟦95%⟧', amount('=', 90, '%', 2025), amount('=', 95, '%', 2030)],
  ['Đến năm 2026 tỷ lệ bao phủ đạt ⟦trên 95,5%⟧ dân số, đến năm 2030 tiến tới toàn dân', amount('>', 95.5, '%', 2026)],
  ['Tỷ lệ này là ⟦75,4%⟧ (mục tiêu đến năm 2025 là ⟦80%⟧)', amount('=', 75.4), amount('=', 80, '%', 2025)],
  [
    'năm 2023: ⟦80%⟧; năm 2024: ⟦85%⟧; năm 2025: ⟦90%⟧',
    amount('=', 80, '%', 2023),
    amount('=', 85, '%', 2024),
    amount('=', 90, '%', 2025),
  ],
  // A value that is kept, or given for two years.
  [
    'xuống ⟦dưới 1%⟧ số hộ vào năm 2025 và ⟦duy trì đến năm 2030⟧',
    amount('<', 1, '%', 2025),
    amount('<', 1, '%', 2030),
  ],
  ['⟦100%⟧ trường có nhà vệ sinh đến năm 2025 và ⟦năm 2030⟧', amount('=', 100, '%', 2025), amount('=', 100, '%', 2030)],
  ['đạt ⟦98%⟧ và ⟦giữ vững đến năm 2030⟧', amount('=', 98), amount('=', 98, '%', 2030)],
  // Years that are no years to reach.
  ['giảm ⟦5%⟧ so với năm 2020', amount('=', 5)],
  ['giảm ⟦5%⟧ so với cuối năm 2020', amount('=', 5)],
  ['đạt ⟦5%⟧ kế hoạch năm 2020', amount('=', 5)],
  ['Luật Giáo dục năm 2019 quy định ⟦20%⟧ ngân sách', amount('=', 20)],
  ['⟦giai đoạn 2021-2025⟧ đạt ⟦90%⟧', period(2021, 2025), amount('=', 90)],
  // A number that is none has no place beside one.
  ['tiêm đủ 8 loại vắc xin đạt ⟦97%⟧', amount('=', 97)],
  ['trẻ em dưới 5 tuổi đạt ⟦98%⟧', amount('=', 98)],
]

const nothing = [
  'trẻ em dưới 6 tuổi, từ 5 đến 17 tuổi, từ 7 tuổi trở lên',
  'trẻ từ 0 - 24 tháng tuổi, đủ 16 tuổi',
  'tập trung vào 05 chủ đề, 8 loại vắc xin',
  'tổ chức tại 20 xã, 03 trường',
  'trên 63 tỉnh, thành phố',
  'không còn xã dưới 15 tiêu chí',
  'trên 1.000 trẻ đẻ sống',
  'mức lương cơ sở 1.490.000 đồng',
  'không quá 03 ngày làm việc, tối thiểu 30 phút, ít nhất 02 lần',
  'không quá 24 giờ kể từ khi nhận tin',
  'tối đa 2 năm, ít nhất 6 tháng',
  'chỉ tiêu 1, 2, 8 và 1,2,8',
  'kinh phí 500.000.000 đồng từ ngân sách',
  'đạt chuẩn mức độ 2',
  'Bảng 3.2 và Hình 4',
  'có 05 chương, 20 điều',
  'tiêu chí số 18.6',
  'mỗi xã 01 công chức',
  'nhóm 3 - 5 người',
]

describe('quantities', () => {
  test.each(cases.map((row) => [row[0], row] as const))('%s', (_, row) => expectMeasures(row))
})

describe('no quantity', () => {
  test.each(nothing)('%s', (sentence) => expectMeasures([sentence]))
})
