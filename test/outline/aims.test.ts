import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { drawTree } from '../support/draw-tree.ts'

const under = (heading: string, ...lines: string[]) =>
  drawTree(parse(`KẾ HOẠCH\nPhát triển kinh tế năm 2024\n\n${heading}\n${lines.join('\n')}\n`))

describe('a figure under mục tiêu', () => {
  it.each([
    ['Thu ngân sách trên địa bàn 350 tỷ đồng.', '350 tỷ đồng'],
    ['Thu nhập bình quân đầu người 75 triệu đồng/người/năm.', '75 triệu đồng/người/năm'],
    ['Tổng sản lượng lương thực 45.000 tấn.', '45.000 tấn'],
    ['Giải quyết việc làm mới cho 2.500 lao động.', '2.500 lao động'],
    ['Thu hút 150 - 200 triệu USD.', '150'],
    ['Khởi công 3 - 5 dự án.', '5 dự án'],
    ['Xây dựng 02 xã đạt chuẩn nông thôn mới nâng cao.', '02 xã'],
    ['Đón 1,5 triệu lượt khách du lịch.', '1,5 triệu lượt khách'],
  ])('is one to be reached: %s', (line, raw) => {
    const drawn = under('I. MỤC TIÊU', `1. ${line}`, '2. Giữ vững ổn định.')
    expect(drawn).toContain('target "1."')
    expect(drawn).toContain(`quantity "${raw}"`)
    expect(drawn).toContain('objective "2."')
  })

  it.each([
    'Hoàn thành 03 nhóm nhiệm vụ trọng tâm.',
    'Triển khai thí điểm tại 10 xã.',
    'Chăm lo cho trẻ em dưới 16 tuổi.',
    'Thực hiện theo Điều 5 Luật Đầu tư công.',
    'Giảm tử vong trên 1.000 trẻ đẻ sống.',
  ])('is none where it names or lists: %s', (line) => {
    expect(under('I. MỤC TIÊU', `1. ${line}`, '2. Giữ vững ổn định.')).not.toContain('quantity')
  })

  it('counts under a heading without a label too', () => {
    expect(
      under('MỤC TIÊU', '- Đào tạo nghề cho 450 lao động.', 'KINH PHÍ', '- Ngân sách huyện 90 triệu đồng.'),
    ).toMatch(/^(?=[\s\S]*quantity "450 lao động")(?![\s\S]*quantity "90)/)
  })

  it('counts as deep as the heading reaches, and no further', () => {
    const drawn = under(
      'I. MỤC TIÊU, NHIỆM VỤ',
      '1. Mục tiêu cụ thể',
      '- Trồng 500 ha rừng.',
      '2. Nhiệm vụ',
      '- Mở 03 lớp tập huấn.',
      'II. KINH PHÍ',
      'Tổng kinh phí 500 triệu đồng.',
    )
    expect(drawn).toContain('quantity "500 ha"')
    expect(drawn.match(/quantity/g)).toHaveLength(1)
  })
})
