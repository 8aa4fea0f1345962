import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { resolve } from '../../src/resolve.ts'
import { columnWidth } from '../../src/write/column-width.ts'
import { outlineText } from '../../src/write/outline-text.ts'
import { findings, links, options, text, tree } from './sample.ts'

const input = { text, tree, links, findings }

function draw(source: string): string {
  const tree = parse(source)
  return outlineText({ text: source, tree, links: resolve(tree), findings: [] }, options)
}

describe('outlineText', () => {
  it('draws what the document is, its bases and units, who does what with whom until when', () => {
    expect(outlineText(input, options)).toBe(
      `Kế hoạch 88/KH-UBND · 5/2/2024 · UBND tỉnh Tân Lập
Trồng cây xanh đô thị năm 2024
├─ căn cứ (1)
│  └─ Nghị định 61/2019/NĐ-CP · 3/8/2018 · Thủ tướng Chính phủ ⚠
├─ I. MỤC TIÊU                                         objectives
│  └─ 1. chỉ tiêu  ≥ 80 % (2024) → 75 % (2025) ⚠       tuyến phố có cây xanh
└─ II. TỔ CHỨC THỰC HIỆN                               organisation
   ├─ 1. Sở Xây dựng                                   2 việc
   │  ├─ a) chủ trì · với Sở Tài chính · hạn 15/4/2024  lập dự toán
   │  └─ b) ⚠                                          Báo cáo theo Mục V Kế hoạch này
   └─ 2. Sở Tài chính                                  1 việc
      └─ Bố trí kinh phí.
Viện dẫn: 1 (1 xác định được) · nội bộ: 1 (1 không có đích) · 3 phát hiện: xem \`vanban check\`
`,
    )
  })

  it('speaks English', () => {
    const drawn = outlineText(input, { ...options, lang: 'en' })
    expect(drawn).toContain('├─ legal bases (1)')
    expect(drawn).toContain('a) lead · with Sở Tài chính · due 2024-04-15')
    expect(drawn).toContain('Citations: 1 (1 resolved) · internal: 1 (1 without a target) · 3 findings')
  })

  it('says a day that returns as it is printed, and leaves no comma before a deadline', () => {
    const source = `II. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ
- Chủ trì tổng hợp kết quả, báo cáo UBND phường trước ngày 25 hằng tháng.
- Chủ trì biên soạn tài liệu, hoàn thành trong quý III/2025.
- Chủ trì rà soát hồ sơ xong trước ngày 30/8/2025.
`
    const drawn = draw(source)
    expect(drawn).toContain('- chủ trì · trước ngày 25 hằng tháng')
    expect(drawn).toMatch(/- chủ trì · hạn 9\/2025 +biên soạn tài liệu\n/)
    expect(drawn).toMatch(/- chủ trì · hạn 30\/8\/2025 +rà soát hồ sơ\n/)
  })

  it('says what a target measures without the words of a comparison', () => {
    const source = 'I. MỤC TIÊU\n1. Giảm 10% số ca mắc mới so với năm 2022.\n'
    expect(draw(source)).toMatch(/10 % +số ca mắc mới\n/)
  })

  it('draws a name that a basis gives to a document once', () => {
    const source = `KẾ HOẠCH
Học tập nghị quyết

Thực hiện Kế hoạch số 56-KH/TU ngày 25/01/2022 của Ban Thường vụ Tỉnh ủy về học tập Nghị quyết số 08-NQ/TU (sau đây gọi là Nghị quyết 08), Huyện ủy xây dựng kế hoạch như sau:
`
    const drawn = draw(source)
    expect(drawn).toContain('└─ Kế hoạch 56-KH/TU · 25/1/2022 · Ban Thường vụ Tỉnh ủy\n')
  })

  it('says rows only of a table that has them', () => {
    const piped =
      'I. NỘI DUNG\n\n| TT | Nhiệm vụ | Hạn |\n|---|---|---|\n| 1 | Trồng cây | 30/6 |\n| 2 | Tưới cây | 31/8 |\n'
    const flattened = 'I. NỘI DUNG\n\nTT\n\nNhiệm vụ\n\nHạn\n\n1\n\nTrồng cây\n\n30/6\n\n2\n\nTưới cây\n\n31/8\n'
    expect(draw(piped)).toContain('bảng 3 hàng')
    expect(draw(flattened)).toContain('bảng 9 ô, mỗi ô một dòng')
  })

  it.each([40, 60, 80])('keeps the tree within %i columns', (width) => {
    const lines = outlineText(input, { ...options, width })
      .split('\n')
      .slice(0, -2)
    expect(lines.filter((line) => columnWidth(line) > width)).toEqual([])
    expect(lines.filter((line) => line.includes('⚠'))).toHaveLength(3)
  })

  it('marks the row of an error or a warning, not of an info', () => {
    const infos = findings.map((finding) => ({ ...finding, severity: 'info' as const }))
    expect(outlineText({ ...input, findings: infos }, options)).not.toContain('⚠')
  })

  it('marks the heading of a section for what stands in no row below it', () => {
    const at = { ...findings[0], place: tree.children[2]?.position } as (typeof findings)[0]
    expect(outlineText({ ...input, findings: [at] }, options)).toContain('objectives ⚠\n')
  })

  it('dresses the output without moving it', () => {
    const dressed = outlineText(input, { ...options, paint: (style, words) => `<${style}>${words}</${style}>` })
    expect(dressed).toContain('<warning>⚠</warning>')
    expect(dressed.replace(/<[^>]+>/g, '')).toBe(outlineText(input, options))
  })

  it('says so where nothing is known of a document', () => {
    const empty = { ...tree, documentType: null, number: null, symbol: null, date: null, issuer: null, subject: null }
    const coverage = { found: 0, resolved: 0, ambiguous: 0, unresolved: 0, unchecked: 0, unrecognised: 0 }
    const nothing = {
      text: '',
      tree: { ...empty, children: [] },
      links: { ...links, references: [], coverage },
      findings: [],
    }
    expect(outlineText(nothing, options)).toBe('Văn bản\nViện dẫn: 0 · nội bộ: 0 · 0 phát hiện\n')
  })
})
