import { describe, expect, it } from 'vitest'
import { prettyFindings, prettyTotals } from '../../src/write/pretty.ts'
import { findings, options, place, text } from './sample.ts'

describe('prettyFindings', () => {
  it('shows place, level, rule, reason, the line, the other side, the fix and why', () => {
    expect(prettyFindings({ file: 'ke-hoach.txt', text, findings: findings.slice(0, 2) }, options)).toBe(
      `ke-hoach.txt
  3:21  lỗi       citation/year-mismatch  Năm trong số hiệu là 2019, năm trong ngày ban hành là 2018
     │ Căn cứ Nghị định số 61/2019/NĐ-CP ngày 03/8/2018 của Thủ tướng Chính phủ;
     │                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
     = sửa: ngày 03/8/2019
     = vì:  số hiệu mang năm ban hành

  5:4   cảnh báo  target/backwards        Chỉ tiêu giảm theo thời gian
     │ 1. Ít nhất 80% tuyến phố có cây xanh năm 2024 và 75% năm 2025.
     │    ^^^^^^^^^^^
     = xem: 5:50 75 % (2025)
     │ 1. Ít nhất 80% tuyến phố có cây xanh năm 2024 và 75% năm 2025.
     │                                                  ^^^
`,
    )
  })

  it('is silent where nothing was found', () => {
    expect(prettyFindings({ file: 'ke-hoach.txt', text, findings: [] }, options)).toBe('')
  })

  it('does not show once more what is underlined already', () => {
    const [first] = findings as [(typeof findings)[0]]
    const evidence = [{ kind: 'self' as const, message: 'ngày ban hành', position: place('ngày 03/8/2018') }]
    const shown = prettyFindings({ file: 'ke-hoach.txt', text, findings: [{ ...first, evidence }] }, options)
    expect(shown).toContain('     = xem: 3:35 ngày ban hành\n     = sửa:')
  })

  it('names the other document of an evidence', () => {
    const [first] = findings as [(typeof findings)[0]]
    const evidence = [{ kind: 'document' as const, message: 'ngày 03/8/2019', file: 'khac.txt' }]
    const shown = prettyFindings({ file: 'ke-hoach.txt', text, findings: [{ ...first, evidence }] }, options)
    expect(shown).toContain('     = xem: khac.txt ngày 03/8/2019\n')
  })
})

describe('prettyTotals', () => {
  const coverage = { found: 5, resolved: 2, ambiguous: 1, unresolved: 0, unchecked: 2, unrecognised: 1 }

  it('counts findings by level and says how much was looked at', () => {
    expect(prettyTotals({ documents: 2, severities: { error: 2, warning: 1, info: 0 }, coverage }, options)).toBe(
      `3 phát hiện (2 lỗi, 1 cảnh báo) trong 2 văn bản
Viện dẫn: 5 tìm thấy, 2 xác định được, 1 chưa rõ là văn bản nào, 2 chưa kiểm tra, 1 số hiệu không đọc được
`,
    )
  })

  it('counts in English', () => {
    const totals = { documents: 1, severities: { error: 0, warning: 1, info: 2 }, coverage }
    expect(prettyTotals(totals, { ...options, lang: 'en' })).toMatch(
      /^3 findings \(1 warning, 2 info\) in 1 document\n/,
    )
  })
})
