import { describe, expect, it } from 'vitest'
import { expandBodyName } from '../../src/agency/expand-body-name.ts'

const names = [
  ['UBND TP. HỒ CHÍ MINH', 'Ủy ban nhân dân thành phố Hồ Chí Minh'],
  ['UBND tỉnh Hải Dương', 'Ủy ban nhân dân tỉnh Hải Dương'],
  ['SỞ LĐTBXH', 'Sở Lao động - Thương binh và Xã hội'],
  ['Sở LĐ-TB&XH tỉnh', 'Sở Lao động - Thương binh và Xã hội tỉnh'],
  ['Bộ LĐ-TBXH', 'Bộ Lao động - Thương binh và Xã hội'],
  ['BỘ GIÁO DỤC VÀ ĐÀO TẠO', 'Bộ Giáo dục và Đào tạo'],
  ['ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ', 'Ủy ban nhân dân thành phố Cần Thơ'],
  ['UỶ BAN NHÂN DÂN HUYỆN VĂN QUAN', 'Ủy ban nhân dân huyện Văn Quan'],
  ['Uỷ ban nhân dân tỉnh Hoà Bình', 'Ủy ban nhân dân tỉnh Hòa Bình'],
  ['HỘI ĐỒNG NHÂN DÂN XÃ IA PA', 'Hội đồng nhân dân xã Ia Pa'],
  ['Ban Thường vụ Thành ủy Cần Thơ', 'Ban Thường vụ Thành ủy Cần Thơ'],
  ['BTV Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy'],
  ['THỦ TƯỚNG CHÍNH PHỦ', 'Thủ tướng Chính phủ'],
  ['Thủ tướng chính phủ', 'Thủ tướng Chính phủ'],
  ['QUỐC HỘI', 'Quốc hội'],
  ['Quốc Hội khóa XIV', 'Quốc hội khóa XIV'],
  ['Ban Chấp hành Trung ương Đảng', 'Ban Chấp hành Trung ương Đảng'],
  ['Công ty TNHH Bình Minh', 'Công ty TNHH Bình Minh'],
  ['', ''],
  ['   ', ''],
] as const

describe('expandBodyName', () => {
  it.each(names)('writes %j as %j', (raw, name) => {
    expect(expandBodyName(raw)).toBe(name)
  })

  it('leaves a written-out name as it is', () => {
    for (const [, name] of names) expect(expandBodyName(name)).toBe(name)
  })
})
