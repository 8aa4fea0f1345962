import { describe, expect, it } from 'vitest'
import { citationCsv, citationCsvHeader } from '../../src/write/citation-csv.ts'
import { citationTable } from '../../src/write/citation-table.ts'
import { columnWidth } from '../../src/write/column-width.ts'
import { citation, links, options } from './sample.ts'

describe('citationCsv', () => {
  it('gives every record the fields of the header', () => {
    const names = citationCsvHeader.trimEnd().split(',')
    const values = citationCsv('a.txt', [citation]).trimEnd().split(',')
    expect(Object.fromEntries(names.map((name, index) => [name, values[index]]))).toMatchObject({
      file: 'a.txt',
      line: '3',
      column: '8',
      documentType: 'nghi-dinh',
      code: '61/2019/NĐ-CP',
      dateIso: '2018-08-03',
      issuerId: 'thu-tuong-chinh-phu',
      title: '',
      key: 'nghi-dinh 61/2019/NĐ-CP',
      status: 'resolved',
      corrected: 'false',
    })
    expect(values).toHaveLength(names.length)
  })

  it('quotes as RFC 4180 says', () => {
    const raw = 'Chỉ thị "Về, an toàn"\nsố 5'
    const record = citationCsv('a,b.txt', [{ ...citation, raw }])
    expect(record.startsWith('"a,b.txt",3,8,')).toBe(true)
    expect(record).toContain(',"Chỉ thị ""Về, an toàn""\nsố 5",')
    expect(record.endsWith('\r\n')).toBe(true)
  })
})

describe('citationTable', () => {
  const { coverage } = links

  it('shows a citation a row, and the coverage', () => {
    expect(citationTable('a.txt', [citation], coverage, { ...options, width: 120 })).toBe(
      `a.txt
  vị trí  viện dẫn                 ngày      cơ quan              kết quả        định danh
  3:8     Nghị định 61/2019/NĐ-CP  3/8/2018  Thủ tướng Chính phủ  xác định được  nghi-dinh 61/2019/NĐ-CP
Viện dẫn: 1 tìm thấy, 1 xác định được, 0 chưa kiểm tra
`,
    )
  })

  it('cuts words, never keys, where the terminal is narrow', () => {
    const table = citationTable('a.txt', [citation], coverage, options)
    expect(table).toContain('Thủ tướng…')
    expect(table).toContain('nghi-dinh 61/2019/NĐ-CP\n')
    expect(Math.max(...table.split('\n').map(columnWidth))).toBeLessThanOrEqual(options.width)
  })

  it('sets a nested citation in, and stars a corrected one', () => {
    const resolution = { status: 'resolved' as const, corrected: true, evidence: [] }
    const table = citationTable('a.txt', [{ ...citation, within: 47, resolution }], coverage, {
      ...options,
      width: 120,
    })
    expect(table).toContain('└ Nghị định 61/2019/NĐ-CP')
    expect(table).toContain('xác định được *')
    expect(table).toContain('* định danh khác với chữ in trong văn bản')
  })

  it('shows the coverage alone where nothing is cited', () => {
    const none = { ...coverage, found: 0, resolved: 0 }
    expect(citationTable('a.txt', [], none, options)).toBe(
      'a.txt\nViện dẫn: 0 tìm thấy, 0 xác định được, 0 chưa kiểm tra\n',
    )
  })
})
