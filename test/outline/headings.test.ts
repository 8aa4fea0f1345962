import { expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { drawTree } from '../support/draw-tree.ts'

const draw = (...lines: string[]) => drawTree(parse(`KẾ HOẠCH\nCải cách hành chính năm 2018\n\n${lines.join('\n')}\n`))

it('takes a topic under a part of tasks for one of tasks', () => {
  const drawn = draw('Phần II', 'NHIỆM VỤ', '', 'I. Cải cách thể chế', '1. Rà soát văn bản.', '2. Kiểm tra văn bản.')
  expect(drawn).toContain('section "I." tasks "Cải cách thể chế"')
  expect(drawn.match(/ task "/g)).toHaveLength(2)
})

it('does not take what is told before the tasks for one of them', () => {
  const drawn = draw(
    'Phần II',
    'CẤU TRÚC VÀ NỘI DUNG',
    '',
    'I. Sự cần thiết',
    'Mạng lưới còn mỏng.',
    'II. Nhiệm vụ',
    '1. Rà soát.',
  )
  expect(drawn).toContain('section "I." other "Sự cần thiết"')
})

it('takes a heading over the headings of bodies for a section', () => {
  const drawn = draw(
    'Phần III',
    'TỔ CHỨC THỰC HIỆN',
    '',
    'I. Trách nhiệm của các đơn vị',
    '1. Phòng Nội vụ:',
    '1.1. Tham mưu kiểm tra.',
    '2. Các đơn vị hiệp quản (Công an, Chi cục Thuế quận)',
    'Phối hợp thực hiện.',
  )
  expect(drawn).toContain('section "I." organisation "Trách nhiệm của các đơn vị"')
  expect(drawn).toContain('\n      assignment "1." Phòng Nội vụ ')
  expect(drawn).toContain('\n      assignment "2." Các đơn vị hiệp quản ')
  expect(drawn).toContain('duty "1.1." do')
})

it('takes a line that states a share for a target, also where it announces a list', () => {
  const drawn = draw(
    'I. MỤC TIÊU',
    'a) Ít nhất 30% hộ được hỗ trợ, trong đó:',
    '- Người khuyết tật: 40%;',
    '- Trẻ em: 90%.',
    'b) Đạt chuẩn 20 xã.',
  )
  expect(drawn).toContain('target "a)"')
  expect(drawn).not.toContain('section "a)"')
})

it('knows the lost heading over sources of money', () => {
  const lost = [
    'I. NHIỆM VỤ',
    '1. Viết 12 chuyên mục.',
    '2. In 500 tờ rơi.',
    '1. Nguồn ngân sách nhà nước theo phân cấp.',
    '2. Các nguồn hợp pháp khác.',
    '1. Sở Nội vụ',
    'Chủ trì.',
    '2. Sở Tài chính',
    'Bố trí kinh phí.',
  ]
  expect(draw(...lost)).toContain('section funding inferred')
})

it('takes what looks back for no part of the tasks', () => {
  const drawn = draw('II. TÌNH HÌNH THỰC HIỆN CÁC NHIỆM VỤ NĂM 2017', '1. Nhận thức số', 'Đã tổ chức 05 sự kiện.')
  expect(drawn).toContain('section "II." other')
  expect(drawn).not.toContain('task "')
})

it('hears an order also where no heading announces any', () => {
  const letter = 'V/v đôn đốc\n\nKính gửi: Các xã.\n\n'
  const drawn = drawTree(
    parse(`${letter}1. Rà soát nhiệm vụ.\n2. Đề nghị Văn phòng HĐND - UBND huyện phối hợp kiểm tra.\n`),
  )
  expect(drawn).toContain('assignment "2." Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện')
  expect(drawn).toContain('duty cooperate')
})

it('gives bodies whose numbers are lost their dashes', () => {
  const drawn = draw(
    'TỔ CHỨC THỰC HIỆN',
    '',
    'Phòng Nội vụ',
    '',
    '- Chủ trì, phối hợp với Phòng Y tế rà soát nhu cầu.',
    '- Báo cáo trước ngày 20/11/2019.',
    '',
    'Phòng Tài chính - Kế hoạch',
    '',
    '- Bố trí kinh phí.',
    '',
    'Ủy ban nhân dân các xã, thị trấn',
    '',
    'Tuyên truyền, vận động.',
    '',
    '(Chi tiết tại Phụ lục kèm theo)',
  )
  expect(drawn).toContain('  assignment Phòng Nội vụ ')
  expect(drawn).toContain('    duty "-" lead + Phòng Y tế ')
  expect(drawn).toContain('  assignment Phòng Tài chính - Kế hoạch ')
  expect(drawn).toContain('  assignment Ủy ban nhân dân các xã, thị trấn ')
  expect(drawn.match(/ duty /g)).toHaveLength(4)
})

it.each([
  ['CHỈ ĐẠO THỰC HIỆN', 'organisation'],
  ['CƠ CHẾ TÀI CHÍNH', 'funding'],
  ['NHIỆM VỤ TRỌNG TÂM', 'tasks'],
])('reads what %s promises', (heading, role) => {
  expect(draw(`III. ${heading}`, '1. Một việc.', '2. Việc khác.')).toContain(`section "III." ${role} `)
})

it('finds targets under the fields that a part of objectives is parted by', () => {
  const drawn = draw(
    'PHẦN I. MỤC TIÊU, CHỈ TIÊU',
    'I. Về kinh tế',
    '1. Tốc độ tăng giá trị sản xuất đạt 9%.',
    '2. Xây dựng thương hiệu nông sản.',
    'II. Về xã hội',
    '1. Tỷ lệ hộ nghèo còn dưới 3%.',
  )
  expect(drawn).toContain('section "I." objectives ')
  expect(drawn.match(/ target "/g)).toHaveLength(2)
  expect(drawn.match(/ objective "/g)).toHaveLength(1)
})
