import { expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import type { Node } from '../../src/tree/nodes.ts'

const head =
  'KẾ HOẠCH\nTháng hành động\n\nI. NHIỆM VỤ\n1. Tuyên truyền.\n2. Kiểm tra.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\nChủ trì.\n2. Sở Tài chính\nBố trí kinh phí.\n'
const top = (ending: string) => parse(head + ending).children as Node[]
const signature = (ending: string) => top(ending).find((node) => node.type === 'signature')

it.each([
  'Yêu cầu các đơn vị thực hiện nghiêm túc.',
  'UBND tỉnh yêu cầu Thủ trưởng các sở, ngành tổ chức thực hiện tốt Kế hoạch này.',
  'Nhận được Kế hoạch này, các đơn vị triển khai thực hiện.',
  'Quá trình thực hiện nếu có vướng mắc, phản ánh về Sở Y tế.',
])('takes %j for the closing, without an end mark', (closing) => {
  const types = top(`${closing}\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Thị Bình\n`).map(({ type }) => type)
  expect(types).toContain('closing')
})

it('leaves the last duty of the last body with it', () => {
  const types = top('Yêu cầu đơn vị trực thuộc báo cáo.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Thị Bình\n').map(
    ({ type }) => type,
  )
  expect(types).not.toContain('closing')
})

it.each([
  ['Q. CHỦ TỊCH\nHà Em', ['Q. CHỦ TỊCH'], null, 'Hà Em'],
  [
    'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n[đã ký]\n\nBS.CKII. Nguyễn Văn Dũng',
    ['KT. GIÁM ĐỐC'],
    'PHÓ GIÁM ĐỐC',
    'BS.CKII. Nguyễn Văn Dũng',
  ],
  ['NGƯỜI LẬP KẾ HOẠCH\n\nHoàng Gia\n\nDUYỆT CỦA LÃNH ĐẠO\nCHỦ TỊCH\nLê Hà', [], 'CHỦ TỊCH', 'Lê Hà'],
  [
    'KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nGIÁM ĐỐC SỞ NỘI VỤ\nNguyễn Mạnh Tường',
    ['KT. TRƯỞNG BAN'],
    'PHÓ TRƯỞNG BAN',
    'Nguyễn Mạnh Tường',
  ],
  ['XÁC NHẬN CỦA UBND XÃ\n\nHIỆU TRƯỞNG\n\nVũ Thị Kim', [], 'HIỆU TRƯỞNG', 'Vũ Thị Kim'],
])('reads who signs in %j', (ending, capacity, signerPosition, name) => {
  expect(signature(`Trên đây là Kế hoạch./.\n\nNơi nhận:\n- Lưu: VT.\n${ending}\n`)).toMatchObject({
    capacity,
    signerPosition,
    name,
  })
})
