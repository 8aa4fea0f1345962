import { expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { drawTree } from '../support/draw-tree.ts'

it.each([
  ['b) Tỷ lệ mẫu giám sát vượt ngưỡng dưới\n5%.', 'target "b)" 3:1-4:4'],
  ['b) Đề nghị Ủy ban Mặt trận Tổ quốc\nViệt Nam tỉnh vận động hội viên.', '"b)" 3:1-4:33'],
  ['b) Mỗi huyện có\n02 xã điểm.', '"b)" 3:1-4:12'],
  ['b) Thời gian thực hiện: từ quý\nIII/2021 đến hết năm 2025.', '"b)" 3:1-4:27'],
])('goes on over the broken row of %j', (unit, drawn) => {
  const tree = drawTree(parse(`I. MỤC TIÊU\na) Mọi xã có cán bộ phụ trách.\n${unit}\nc) Không có vụ việc phức tạp.\n`))
  expect(tree).toContain(drawn)
  expect(tree).not.toContain('paragraph')
})
