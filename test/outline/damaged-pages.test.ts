import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { parse } from '../../src/parse.ts'
import { resolve } from '../../src/resolve.ts'
import type { Document } from '../../src/tree/nodes.ts'
import { visit } from '../../src/tree/visit.ts'

// What websites, converters and databases do to a plan before it comes to us, each in a text of our own.
const findings = (tree: Document) => check(tree, resolve(tree)).map(({ ruleId }) => ruleId)

/** Types and labels of the units of a tree, in order. */
function units(tree: Document): string[] {
  const found: string[] = []
  const add = (node: { type: string; label: { raw: string } | null }) => {
    if (node.label !== null) found.push(`${node.type} ${node.label.raw}`)
  }
  visit(tree, { section: add, objective: add, requirement: add, target: add, task: add, item: add, duty: add })
  return found
}

function bases(tree: Document): number {
  let count = 0
  visit(tree, { legalBasis: () => count++ })
  return count
}

const HEAD = 'ỦY BAN NHÂN DÂN\nTỈNH BẮC KẠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'
const TITLE = 'Số: 88/KH-UBND\nBắc Kạn, ngày 05 tháng 4 năm 2022\nKẾ HOẠCH\nTrồng rừng năm 2022\n'

describe('a letterhead', () => {
  it('is cut where its two columns stand in one short line', () => {
    const tree = parse(
      'UBND TỈNH HÀ NAM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ Độc lập - Tự do - Hạnh phúc\n' +
        'Số: 35/KH-SYT Phủ Lý, ngày 05 tháng 3 năm 2021\nKẾ HOẠCH\nPhòng, chống bệnh dại năm 2021\nI. MỤC ĐÍCH\n1. Giảm ca bệnh.\n',
    )
    expect(tree).toMatchObject({
      issuer: 'Sở Y tế',
      parentIssuer: 'UBND tỉnh Hà Nam',
      date: '2021-03-05',
      number: '35',
    })
  })

  it('comes below what a website prints above it', () => {
    const tree = parse(
      `cổng văn bản\n  • Số hiệu văn bản: 88/KH-UBND\n  • Ngôn ngữ:\n“Kể từ ngày 15-08-2025, Kế hoạch số 88/KH-UBND được thay thế bởi Kế hoạch số 190/KH-UBND ngày 05/8/2025 của UBND tỉnh Bắc Kạn”.\n${HEAD}${TITLE}I. MỤC ĐÍCH\n1. Trồng 4.000 ha rừng.\n`,
    )
    expect(tree).toMatchObject({ issuer: 'Ủy ban nhân dân tỉnh Bắc Kạn', number: '88', subject: 'Trồng rừng năm 2022' })
    expect(findings(tree)).toEqual([])
  })

  it('that has lost the place gets it from the line that names who decides', () => {
    const tree = parse(
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 9/2019/QĐ-UBND | Hà Tĩnh, ngày 02 tháng 3 năm 2019 |\nQUYẾT ĐỊNH\nVỀ VIỆC BAN HÀNH QUY CHẾ\nỦY\nBAN NHÂN DÂN TỈNH HÀ TĨNH\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015,\nQUYẾT ĐỊNH:\nĐiều 1.\nBan hành Quy chế.\n',
    )
    expect(tree).toMatchObject({ issuer: 'Ủy ban nhân dân tỉnh Hà Tĩnh', subject: 'VỀ VIỆC BAN HÀNH QUY CHẾ' })
    expect(bases(tree)).toBe(1)
    expect(units(tree)).toEqual(['item Điều 1.'])
  })

  it('of a council names the council alone, and the trích yếu stands below', () => {
    const tree = parse(
      'HỘI ĐỒNG NHÂN DÂN\nTỈNH SƠN LA\nSố: 3/NQ-HĐND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSơn La, ngày 17 tháng 7 năm 2009\nNGHỊ QUYẾT CỦA HĐND TỈNH SƠN LA\n\nVề phát triển thanh niên\n\nHỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA\nKHÓA XII - KỲ HỌP THỨ 11\nCăn cứ Luật Tổ chức HĐND và UBND ngày 26/11/2003;\nQUYẾT NGHỊ:\nĐiều 1. Thông qua.\n',
    )
    expect(tree).toMatchObject({ issuer: 'Hội đồng nhân dân tỉnh Sơn La', subject: 'Về phát triển thanh niên' })
  })
})

describe('a title', () => {
  it('is the headline of a page that has nothing else', () => {
    const tree = parse(
      'Kế hoạch phòng, chống hạn hán năm 2026\n\nThực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh, UBND xã ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Giảm thiệt hại.\n',
    )
    expect(tree).toMatchObject({ documentType: 'ke-hoach', subject: 'phòng, chống hạn hán năm 2026' })
  })

  it('ends at the day of posting', () => {
    const tree = parse(
      'THÔNG BÁO VỀ VIỆC CẤP NƯỚC\nThứ Ba, 29/04/2025\nTHÔNG BÁO VỀ VIỆC CẤP NƯỚC\nThực hiện Kế hoạch số 46/KH-UBND ngày 28 tháng 4 năm 2025 của UBND xã, UBND xã thông báo như sau:\n1/ Cấp nước từ 06 giờ.\n',
    )
    expect(tree).toMatchObject({ documentType: 'thong-bao', subject: 'VỀ VIỆC CẤP NƯỚC' })
  })
})

describe('a line', () => {
  it('that was broken behind "số" begins with a code, not with a label', () => {
    const tree = parse(
      `${HEAD}${TITLE}Căn cứ Nghị quyết số\n38/NQ-CP ngày 17/3/2022 của Chính phủ về phòng, chống dịch\nCOVID-19;\nCăn cứ Nghị quyết số\n57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;\nI. MỤC ĐÍCH\n1. Trồng rừng.\n`,
    )
    expect(bases(tree)).toBe(2)
    expect(units(tree)).toEqual(['section I.', 'objective 1.'])
  })

  it('that was printed with its line ends spelt out is read without them', () => {
    const tree = parse(
      `${HEAD}${TITLE}Thực hiện Quyết định số 1896/QĐ-TTg\\r\\nngày 25/12/2019 của Thủ tướng Chính phủ, UBND\\r\\ntỉnh ban hành Kế hoạch như sau:\n\\r\\n\\r\\nI. MỤC ĐÍCH\n\\r\\n1. Trồng\\r\\nrừng.\n`,
    )
    const [citation] = resolve(tree).citations
    expect(citation).toMatchObject({ code: '1896/QĐ-TTg', date: { iso: '2019-12-25' } })
    expect(units(tree)).toEqual(['section I.', 'objective 1.'])
  })

  it('that parts a year is whole', () => {
    const tree = parse(
      `${HEAD}${TITLE}Căn cứ Quyết định số 24/20 21/QĐ-TTg ngày 16/7/20 21 của Thủ tướng Chính phủ;\nCăn cứ Luật Thanh niên ngày 16 tháng 6 năm 202 0;\nI. MỤC ĐÍCH\n1. Hỗ trợ 20 21 hộ.\n`,
    )
    expect(resolve(tree).citations.map(({ code, date }) => [code, date?.iso])).toEqual([
      ['24/2021/QĐ-TTg', '2021-07-16'],
      [null, '2020-06-16'],
    ])
    expect(findings(tree)).toEqual([])
  })

  it('of a whole council resolution is cut at its articles', () => {
    const tree = parse(
      `NGHỊ QUYẾT BAN HÀNH CHƯƠNG TRÌNH GIÁM SÁT NĂM 2018 HỘI ĐỒNG NHÂN DÂN TỈNH HÀ NAM KHÓA XVIII - KỲ HỌP THỨ NĂM Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Xét Tờ trình số 02/TTr-HĐND ngày 30 tháng 6 năm 2017 của Thường trực Hội đồng nhân dân tỉnh, QUYẾT NGHỊ: Điều 1. Ban hành Chương trình như sau: 1. Giám sát tại kỳ họp: a) Tại kỳ họp thứ Bảy. b) Tại kỳ họp thứ Tám. 2. Giám sát chuyên đề a) Việc thực hiện chính sách giảm nghèo. Điều 2. Thường trực Hội đồng nhân dân tỉnh tổ chức thực hiện Nghị quyết.`,
    )
    expect(bases(tree)).toBe(2)
    expect(units(tree)).toEqual([
      'section Điều 1.',
      'section 1.',
      'item a)',
      'item b)',
      'section 2.',
      'item a)',
      'item Điều 2.',
    ])
  })
})

describe('a heading', () => {
  it('over a paragraph is what it says', () => {
    const tree = parse(
      `${HEAD}${TITLE}I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nPhủ xanh đất trống.\n2. Yêu cầu\nĐúng tiến độ.\nII. NỘI DUNG\n1. Trồng rừng\n1.1. Mục tiêu\nTrồng 400 ha.\n1.2. Nhiệm vụ\nGieo ươm cây giống.\n`,
    )
    expect(units(tree)).toEqual([
      'section I.',
      'objective 1.',
      'requirement 2.',
      'section II.',
      'section 1.',
      'objective 1.1.',
      'task 1.2.',
    ])
  })

  it('numbered 1. before II. is the first of its row', () => {
    const tree = parse(
      `${HEAD}${TITLE}1. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\na) Phủ xanh đất trống.\n2. Yêu cầu\na) Đúng tiến độ.\nII. NỘI DUNG\n1. Trồng rừng.\n`,
    )
    expect(units(tree).slice(0, 2)).toEqual(['section 1.', 'section 1.'])
    expect(findings(tree)).toEqual([])
  })
})

describe('a directive', () => {
  it('of a chairman has a sentence that directs, and a symbol of its own', () => {
    const tree = parse(
      'ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nSố: 6/CT-CTUBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSơn La, ngày 21 tháng 9 năm 2016\nCHỈ THỊ\nVề việc bảo vệ rừng\nThực hiện Công văn số 7371/BNN-TCLN ngày 31 tháng 8 năm 2016; Chủ tịch Ủy ban nhân dân tỉnh chỉ thị:\n1. Sở Nông nghiệp và Phát triển nông thôn: Kiểm tra các địa bàn.\n',
    )
    expect(bases(tree)).toBe(1)
    expect(findings(tree)).toEqual([])
  })
})
