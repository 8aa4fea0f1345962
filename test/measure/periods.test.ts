import { describe, test } from 'vitest'
import { type Case, expectMeasures, period } from './marked.ts'

const cases: Case[] = [
  ['Chương trình ⟦giai đoạn 2021-2025⟧ của tỉnh', period(2021, 2025)],
  ['⟦Giai đoạn 2021 - 2030⟧:', period(2021, 2030)],
  ['KẾ HOẠCH TRỒNG RỪNG ⟦GIAI ĐOẠN 2021 - 2030⟧', period(2021, 2030)],
  ['⟦giai\nđoạn 2021 -\n 2030⟧', period(2021, 2030)],
  ['⟦giai đoạn 2021 đến 2025⟧ và 2030', period(2021, 2025)],
  ['⟦giai đoạn từ năm 2025 đến năm 2030⟧', period(2025, 2030)],
  ['⟦giai đoạn từ 2022 đến 2024⟧', period(2022, 2024)],
  ['⟦từ năm 2021 đến năm 2025⟧', period(2021, 2025)],
  ['⟦Từ năm 2021 tới năm 2025⟧', period(2021, 2025)],
  ['⟦từ 2023 đến 2025⟧', period(2023, 2025)],
  ['⟦từ đầu năm 2023 đến năm 2025⟧', period(2023, 2025)],
  ['⟦giai đoạn 05 năm 2021-2025⟧', period(2021, 2025)],
  ['⟦giai đoạn 1 (2021-2025)⟧ tập trung', period(2021, 2025)],
  ['⟦giai đoạn II: 2026-2030⟧', period(2026, 2030)],
  ['⟦nhiệm kỳ 2020 - 2025⟧', period(2020, 2025)],
  ['⟦NHIỆM KỲ 2020 - 2025⟧', period(2020, 2025)],
  ['⟦năm học 2023-2024⟧', period(2023, 2024)],
  ['⟦Năm học 2023 - 2024⟧', period(2023, 2024)],
  ['⟦năm học 2021/2022⟧ có nhiều đổi mới', period(2021, 2022)],
  ['quy hoạch ⟦thời kỳ 2021 - 2030⟧', period(2021, 2030)],
  ['kế hoạch 5 năm ⟦2021 - 2025⟧', period(2021, 2025)],
  ['kinh phí (⟦2021-2025⟧)', period(2021, 2025)],
  ['⟦2021 đến 2025⟧ là chặng đầu', period(2021, 2025)],
  ['năm ⟦2021 đến năm 2025⟧', period(2021, 2025)],
  // A word makes a period of years that run backwards: a rule complains.
  ['⟦giai đoạn 2025-2021⟧', period(2025, 2021)],
  ['⟦giai đoạn 2021-2021⟧', period(2021, 2021)],
  // Outlook.
  ['⟦giai đoạn 2021-2025, định hướng đến năm 2030⟧, huyện', period(2021, 2025, 2030)],
  ['⟦giai đoạn 2021 - 2030 và tầm nhìn đến năm 2045⟧;', period(2021, 2030, 2045)],
  ['⟦giai đoạn 2021-2030, tầm nhìn 2045⟧.', period(2021, 2030, 2045)],
  ['⟦thời kỳ 2021-2030, tầm nhìn đến 2050⟧', period(2021, 2030, 2050)],
  ['⟦giai đoạn 2021-2025 (định hướng đến năm 2030)⟧ của xã', period(2021, 2025, 2030)],
  ['⟦giai đoạn 2021-2025, hướng tới năm 2030⟧', period(2021, 2025, 2030)],
  ['⟦giai đoạn 2021 - 2025,\nđịnh hướng\n\nđến năm 2030⟧', period(2021, 2025, 2030)],
  ['phát triển ⟦đến năm 2030, tầm nhìn đến năm 2045⟧', period(null, 2030, 2045)],
  ['⟦ĐẾN NĂM 2030, TẦM NHÌN ĐẾN NĂM 2045⟧', period(null, 2030, 2045)],
  ['⟦đến 2030, tầm nhìn 2050⟧', period(null, 2030, 2050)],
  ['⟦từ năm 2025, đến năm 2030, định hướng đến năm 2045⟧', period(2025, 2030, 2045)],
  ['⟦giai đoạn 2021-2025⟧, ⟦giai đoạn 2026-2030⟧', period(2021, 2025), period(2026, 2030)],
]

const nothing = [
  'thực hiện đến năm 2035',
  'tầm nhìn đến năm 2045',
  'năm 2021, 2022',
  'giai đoạn 2021',
  'giai đoạn 1, giai đoạn tiếp theo',
  'giai đoạn 05 năm của thành phố',
  'nhiệm kỳ 2',
  '2025-2021',
  'số 2021-2025/KH',
  'mã 1021-2025',
  '2021-2025-2030',
  'tầm nhìn dài hạn 100 năm',
  'từ 5 đến 17',
  '12-2021',
]

describe('periods', () => {
  test.each(cases.map((row) => [row[0], row] as const))('%s', (_, row) => expectMeasures(row))
})

describe('no period', () => {
  test.each(nothing)('%s', (sentence) => expectMeasures([sentence]))
})
