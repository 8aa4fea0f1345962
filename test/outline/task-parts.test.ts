import { expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { drawTree } from '../support/draw-tree.ts'

const head = 'KẾ HOẠCH\nPhát triển du lịch cộng đồng năm 2023\n\nI. NHIỆM VỤ\n\n1. Bảo tồn nhà sàn\n'

it('reads the dashes under a task that name who leads it and who helps', () => {
  const lines = [
    '- Nội dung: Hỗ trợ thay mái, dựng lại khung.',
    '- Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch.',
    '- Đơn vị phối hợp: Bảo tàng tỉnh, UBND các xã.',
    '- Thời gian thực hiện: Quý III/2023.',
  ]
  const drawn = drawTree(parse(`${head}${lines.join('\n')}\n`))
  expect(drawn).toContain('assignment "-" Sở Văn hóa, Thể thao và Du lịch ')
  expect(drawn).toContain('assignment "-" Bảo tàng tỉnh | Ủy ban nhân dân các xã ')
  expect(drawn.match(/task "-"/g)).toHaveLength(2)
})
