import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { parse } from '../../src/parse.ts'
import { embeddedRegistry } from '../../src/registry.ts'
import { resolve } from '../../src/resolve.ts'

const HEAD =
  'UBND TỈNH PHÚ THỌ\nSỞ Y TẾ\nSố: 35/KH-SYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPhú Thọ, ngày 05/3/2026\nKẾ HOẠCH\nPhòng, chống dịch năm 2026\n'
const keys = (text: string) =>
  resolve(parse(`${HEAD}${text}`), { registry: embeddedRegistry }).citations.map(({ key }) => key)

describe('names of laws', () => {
  it.each([
    ['Luật BHXH ngày 20/11/2014', 'luat 58/2014/QH13'],
    ['Luật ATTP năm 2010', 'luat 55/2010/QH12'],
    ['Luật Tổ chức HĐND và UBND ngày 26/11/2003', 'luat luat-to-chuc-hoi-dong-nhan-dan-va-uy-ban-nhan-dan @2003'],
    [
      'Luật ban hành văn bản quy phạm pháp luật của HĐND và UBND ngày 03/12/2004',
      'luat luat-ban-hanh-van-ban-quy-pham-phap-luat-cua-hoi-dong-nhan-dan-uy-ban-nhan-dan @2004',
    ],
  ])('are written out: %s', (law, key) => {
    expect(keys(`Căn cứ ${law};\n`)).toEqual([key])
  })
})

describe('resolutions of congresses', () => {
  const national = 'nghi-quyet nghi-quyet-dai-hoi-dai-bieu-toan-quoc-lan-thu-xiii'

  it.each([
    ['Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng', national],
    ['Nghị quyết Đại hội XIII của Đảng', national],
    ['Nghị quyết Đại hội Đảng toàn quốc lần thứ XIII', national],
    ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX', 'nghi-quyet nghi-quyet-dai-hoi-dang-bo-tinh-lan-thu-xix #phu-tho'],
    [
      'Nghị quyết Đại hội Đảng bộ tỉnh Hải Dương lần thứ XVII',
      'nghi-quyet nghi-quyet-dai-hoi-dang-bo-tinh-lan-thu-xvii #hai-duong',
    ],
  ])('have one key each, however called: %s', (resolution, key) => {
    expect(keys(`Thực hiện ${resolution};\n`)).toEqual([key])
  })
})

describe('Party committees that all write ĐU', () => {
  const text =
    'Thực hiện Kế hoạch số 12-KH/ĐU ngày 05/01/2026 của Đảng ủy Chính phủ; Nghị quyết số 05-NQ/ĐU ngày 07/01/2026 của Ban Thường vụ Đảng ủy các cơ quan Đảng tỉnh; Nghị quyết số 15-NQ/ĐU ngày 07/01/2026 của Đảng ủy xã Hạ Hòa; Chương trình số 3-CTr/ĐU ngày 09/12/2025 của Ban Chấp hành Đảng bộ Ủy ban nhân dân tỉnh.\n'

  it('are told apart by their place', () => {
    expect(keys(text)).toEqual([
      'ke-hoach 12-KH/ĐU @2026',
      'nghi-quyet 05-NQ/ĐU @2026 #phu-tho',
      'nghi-quyet 15-NQ/ĐU @2026 #ha-hoa.phu-tho',
      'chuong-trinh 3-CTr/ĐU @2025 #phu-tho',
    ])
  })

  it('do not share their numbers', () => {
    const tree = parse(`${HEAD}${text.replace('xã Hạ Hòa', 'Ủy ban nhân dân tỉnh')}`)
    expect(check(tree, resolve(tree)).map(({ ruleId }) => ruleId)).toEqual([])
  })
})

it('reads a code whose hyphen a converter has dropped', () => {
  expect(
    keys('Căn cứ Quyết định số 282/QĐ TTg ngày 24/2/2011 của Thủ tướng Chính phủ; Báo cáo thẩm tra số 11/BC-BDT.\n'),
  ).toEqual(['quyet-dinh 282/QĐ-TTg @2011', 'bao-cao 11/BC-BDT'])
})

it('gives a department of the province its place, whatever its symbol', () => {
  expect(keys('Theo Báo cáo số 18/BCTĐ-STP ngày 25/5/2025 của Sở Tư pháp.\n')).toEqual([
    'bao-cao 18/BCTĐ-STP @2025 #phu-tho',
  ])
})
