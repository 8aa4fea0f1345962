import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { parse } from '../../src/parse.ts'
import { resolve } from '../../src/resolve.ts'

// Converters of web pages keep the line ends of the page's source: any part of a letterhead may be broken anywhere.
const parts = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH BÀ RỊA - VŨNG TÀU',
  '-------',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  '---------------',
  'Số: 103/KH-UBND',
  'Bà Rịa - Vũng Tàu, ngày 18 tháng 6 năm 2021',
  'KẾ HOẠCH',
]
const rest = [
  'Phòng cháy, chữa cháy mùa khô trên địa bàn tỉnh',
  '',
  'Căn cứ Luật Phòng cháy và chữa cháy ngày 29/6/2001;',
  'I. MỤC TIÊU',
  '1. Mục tiêu chung',
]

const layouts = {
  'one part a line': (header: readonly string[]) => header.join('\n'),
  'blank lines between': (header: readonly string[]) => header.join('\n\n'),
  'cells closed by lone pipes': (header: readonly string[]) =>
    [...header.slice(0, 3), '|', ...header.slice(3, 6), '|', header[6], '|', header[7], '|', header[8]].join('\n'),
}

function said(text: string) {
  const tree = parse(text)
  const { documentType, number, symbol, date, place, issuer, subject } = tree
  return { documentType, number, symbol, date, place, issuer, subject, findings: check(tree, resolve(tree)) }
}

for (const [name, layout] of Object.entries(layouts)) {
  const text = (header: readonly string[]) => `${layout(header)}\n${rest.join('\n')}\n`
  const expected = said(text(parts))
  describe(name, () => {
    it('is read', () => {
      expect(expected).toMatchObject({
        number: '103',
        date: '2021-06-18',
        place: 'Bà Rịa - Vũng Tàu',
        issuer: 'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu',
        subject: rest[0],
        findings: [],
      })
    })
    parts.forEach((part, index) => {
      const words = part.split(' ')
      for (let at = 1; at < words.length; at++) {
        const broken = `${words.slice(0, at).join(' ')}\n${words.slice(at).join(' ')}`
        it(`broken: ${broken.replace('\n', ' ⏎ ')}`, () =>
          expect(said(text(parts.with(index, broken)))).toEqual(expected))
      }
    })
    it('place, day, month and year on lines of their own', () => {
      const broken = 'Bà Rịa - Vũng\nTàu, ngày 18\ntháng 6\nnăm 2021'
      expect(said(text(parts.with(7, broken)))).toEqual(expected)
    })
  })
}

it('leaves the end of a broken motto out of the place', () => {
  expect(
    said(
      'UBND QUẬN ĐỐNG ĐA\nĐộc lập - Tự do - Hạnh\nPhúc\nHà Nội, ngày 5 tháng 6\nnăm 2021\n\nKẾ HOẠCH\nVề vệ sinh đô thị\n',
    ),
  ).toMatchObject({
    date: '2021-06-05',
    place: 'Hà Nội',
  })
})

it('each member of a sentence of legal bases keeps its own verb', () => {
  const tree = parse(
    'KẾ HOẠCH\nDạy bơi cho trẻ em\n\nThực hiện Kế hoạch số 55/KH-UBND ngày 3/3/2021 của UBND tỉnh; trên cơ sở đề xuất của Sở Y tế tại Công văn số 823/SYT-NV(K2) ngày 18/7/2021, UBND huyện ban hành Kế hoạch như sau:\n\nI. MỤC TIÊU\n',
  )
  const preamble = tree.children.find((child) => child.type === 'preamble')
  const bases = preamble?.children.filter((child) => child.type === 'legalBasis') ?? []
  expect(bases.map(({ verb }) => verb)).toEqual(['Thực hiện', 'trên cơ sở'])
  expect(bases[1]?.children.find((child) => child.type === 'citation')).toMatchObject({ symbol: 'SYT-NV(K2)' })
})

it('writes the place behind a Party committee with capitals', () => {
  const head = 'ĐẢNG BỘ TỈNH LÂM ĐỒNG\nHUYỆN ỦY ĐỨC TRỌNG\n*\nSố 45-KH/HU\nĐẢNG CỘNG SẢN VIỆT NAM\n'
  expect(parse(`${head}Đức Trọng, ngày 12 tháng 5 năm 2022\n\nKẾ HOẠCH\nDạy bơi\n`)).toMatchObject({
    issuer: 'Huyện ủy Đức Trọng',
    number: '45',
    symbol: 'KH/HU',
  })
})

it('takes the youth union on the right of a letterhead for what the motto is elsewhere', () => {
  const head = 'BCH ĐOÀN TỈNH NGHỆ AN\n***\nSố: 112-KH/TĐTN-PT\nĐOÀN TNCS HỒ CHÍ MINH\n\n'
  expect(parse(`${head}Nghệ An, ngày 05 tháng 02 năm 2024\n\nKẾ HOẠCH\nTháng Thanh niên\n`)).toMatchObject({
    issuer: 'BCH Đoàn tỉnh Nghệ An',
    parentIssuer: null,
  })
})

it('gives a committee of the youth union, and not the union beside it', () => {
  const rest =
    '***\nSố: 51-KH/TWĐTN-TNNT\n\nĐOÀN TNCS HỒ CHÍ MINH\n\nHà Nội, ngày 05 tháng 02 năm 2024\n\nKẾ HOẠCH\nHè\n'
  expect(parse(`BCH TRUNG ƯƠNG\n${rest}`)).toMatchObject({
    issuer: 'Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    parentIssuer: null,
  })
  expect(parse(`BAN CHẤP HÀNH TỈNH BẾN TRE\n${rest}`)).toMatchObject({
    issuer: 'Ban Chấp hành tỉnh Bến Tre',
    parentIssuer: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  })
})

it.each([
  ['BỘ CÔNG AN', 'CÔNG AN TỈNH LÀO CAI', 'Bộ Công an', 'Công an tỉnh Lào Cai'],
  ['SỞ Y TẾ CAO BẰNG', 'BỆNH VIỆN ĐA KHOA TỈNH', 'Sở Y tế Cao Bằng', 'Bệnh viện Đa khoa tỉnh Cao Bằng'],
  [
    'TRUNG TÂM Y TẾ HUYỆN HÀ QUẢNG',
    'TRẠM Y TẾ XÃ TRƯỜNG HÀ',
    'Trung tâm Y tế huyện Hà Quảng',
    'Trạm Y tế xã Trường Hà',
  ],
  ['ỦY BAN MTTQ VIỆT NAM HUYỆN U MINH', 'BAN THƯỜNG TRỰC', 'Ủy ban MTTQ Việt Nam huyện U Minh', 'Ban Thường trực'],
  [
    'LIÊN ĐOÀN LAO ĐỘNG TP CẦN THƠ',
    'CÔNG ĐOÀN NGÀNH GIÁO DỤC',
    'Liên đoàn Lao động TP Cần Thơ',
    'Công đoàn ngành Giáo dục',
  ],
  ['ĐẢNG BỘ TP. HỒ CHÍ MINH', 'QUẬN ỦY QUẬN 3', 'Đảng bộ TP. Hồ Chí Minh', 'Quận ủy Quận 3'],
  ['BỘ Y TẾ', 'CỤC AN TOÀN THỰC PHẨM', 'Bộ Y tế', 'Cục An toàn thực phẩm'],
  ['UBND XÃ HÒA PHÚ', 'TRƯỜNG MẦM NON HOA SEN', 'UBND xã Hòa Phú', 'Trường Mầm non Hoa Sen'],
  [
    'TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM',
    'CÔNG TY ĐIỆN LỰC AN GIANG',
    'Tập đoàn Điện lực Việt Nam',
    'Công ty Điện lực An Giang',
  ],
  ['QUÂN KHU 9', 'BỘ CHỈ HUY QUÂN SỰ TỈNH AN GIANG', 'Quân khu 9', 'Bộ Chỉ huy Quân sự tỉnh An Giang'],
])('tells %s from %s', (upper, lower, parentIssuer, issuer) => {
  const place = /BẰNG/.test(upper) ? 'Cao Bằng' : 'Nơi đó'
  const text = `${upper}\n${lower}\nSố: 2/KH-X\n${place}, ngày 3 tháng 5 năm 2024\n\nKẾ HOẠCH\nTháng hành động\n`
  expect(parse(text)).toMatchObject({ issuer, parentIssuer })
})

it('names a ward of a district with small letters at the level', () => {
  const text = 'ỦY BAN NHÂN DÂN\nPHƯỜNG 12 QUẬN TÂN BÌNH\nSố: 2/KH-UBND\n\nKẾ HOẠCH\nTháng hành động\n'
  expect(parse(text)).toMatchObject({ issuer: 'Ủy ban nhân dân phường 12 quận Tân Bình' })
})
