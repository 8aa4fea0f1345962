import { expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { visit } from '../../src/tree/visit.ts'

const body = [
  'UBND HUYỆN MƯỜNG LA',
  'Số: 86/KH-UBND',
  'Mường La, ngày 29 tháng 12 năm 2025',
  'KẾ HOẠCH',
  'Nâng cấp chợ phiên năm 2026',
  '',
  'Căn cứ Luật Thương mại ngày 14/6/2005;',
  'I. MỤC TIÊU',
]

function codes(text: string): string[] {
  const found: string[] = []
  visit(parse(text), { citation: (citation) => void found.push(citation.raw) })
  return found
}

it('an attribute may have its value in a row of its own', () => {
  const tree = parse(
    ['Đang tải...', 'Số hiệu:', '86/KH-UBND', 'Người ký:', 'Lò Văn Tiến', 'Tình trạng:', ...body].join('\n'),
  )
  const metadata = tree.children.filter((child) => child.type === 'metadata')
  expect(metadata).toHaveLength(1)
  expect(tree).toMatchObject({ number: '86', symbol: 'KH-UBND', date: '2025-12-29' })
})

it('the name that a portal prints above its attributes is no citation of the document', () => {
  const attributes = ['| Số hiệu | 86/KH-UBND |', '| Người ký | Lò Văn Tiến |']
  const name = 'Kế hoạch 86/KH-UBND năm 2025 thực hiện Nghị quyết 15/NQ-HĐND do huyện Mường La ban hành'
  expect(codes([name, ...attributes, ...body].join('\n'))).toEqual([
    'Nghị quyết 15/NQ-HĐND do huyện Mường La',
    'Luật Thương mại ngày 14/6/2005',
  ])
})

it('V/V opens a subject, it is no Roman numeral', () => {
  const tree = parse(
    'UBND TỈNH SƠN LA\nSố: 31/QĐ-UBND\nSơn La, ngày 4 tháng 5 năm 2016\nQUYẾT ĐỊNH\nV/V PHÊ DUYỆT QUY HOẠCH CHỢ\n\nCăn cứ Luật Thương mại ngày 14/6/2005;\nQUYẾT ĐỊNH:\nĐiều 1. Phê duyệt quy hoạch.\n',
  )
  expect(tree.subject).toBe('PHÊ DUYỆT QUY HOẠCH CHỢ')
  expect(tree.children.map(({ type }) => type)).toContain('preamble')
})

it('in capitals a comma does not end the name of a programme', () => {
  expect(
    codes(
      'UBND TỈNH SƠN LA\nKẾ HOẠCH\nTHỰC HIỆN CHƯƠNG TRÌNH QUỐC GIA PHÒNG, CHỐNG BỆNH DẠI GIAI ĐOẠN 2022 - 2030\n\nI. MỤC TIÊU\n',
    ),
  ).toEqual(['CHƯƠNG TRÌNH QUỐC GIA PHÒNG, CHỐNG BỆNH DẠI'])
})

it('a text on one line with its letterhead keeps its body', () => {
  const sentence = 'Các trường học trong xã tổ chức dạy bơi cho học sinh vào dịp hè theo điều kiện của mình. '
  const text = `UBND XÃ ĐÔNG SƠN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do (Kèm theo giấy mời ngày . tháng 11 năm 2013) Thực hiện Quyết định số 16/QĐ-UBND ngày 07/9/2013 của UBND huyện. ${sentence.repeat(4)}`
  expect(codes(text)).toEqual(['Quyết định số 16/QĐ-UBND ngày 07/9/2013 của UBND huyện'])
})
