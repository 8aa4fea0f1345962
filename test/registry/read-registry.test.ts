import { describe, expect, it } from 'vitest'
import { readRegistry } from '../../src/registry/read-registry.ts'
import { RegistryError } from '../../src/registry/registry-error.ts'

const table = `\ufeffLoại;Số, ký hiệu;Ngày ban hành;Cơ quan ban hành;Trích yếu;Tên khác;Ngày hiệu lực;Ghi chú
Quyết định;12/2023/QĐ-UBND;05/6/2023;UBND tỉnh Hải Dương;Quy định mức hỗ trợ;;15/6/2023;bản giấy

Kế hoạch;494/KH-UBND;2019-03-01;UBND tỉnh Hải Dương;"Phòng, chống đuối nước; năm 2019";Kế hoạch bơi | KH đuối nước;;
;30/2020/NĐ-CP;05/3/2020;Chính phủ;Công tác văn thư;;;
`

/** What went wrong with a text; the test fails where nothing did. */
function problemOf(
  text: string,
  options: { format?: 'json' | 'ndjson' | 'csv'; lang?: 'vi' | 'en' } = {},
): RegistryError {
  try {
    readRegistry(text, { name: 'sổ.csv', ...options })
  } catch (error) {
    if (error instanceof RegistryError) return error
  }
  throw new Error('read without a problem')
}

describe('a table', () => {
  const { name, documents } = readRegistry(table, { name: 'sổ.csv' })

  it('with Vietnamese columns, semicolons, a byte order mark, quoted cells and blank lines', () => {
    expect(name).toBe('sổ.csv')
    expect(documents.map(({ key }) => key)).toEqual([
      'quyet-dinh 12/2023/QĐ-UBND #hai-duong',
      'ke-hoach 494/KH-UBND @2019 #hai-duong',
      'nghi-dinh 30/2020/NĐ-CP',
    ])
    expect(documents[0]).toEqual({
      key: 'quyet-dinh 12/2023/QĐ-UBND #hai-duong',
      type: 'quyet-dinh',
      code: '12/2023/QĐ-UBND',
      date: '2023-06-05',
      issuer: 'UBND tỉnh Hải Dương',
      title: 'Quy định mức hỗ trợ',
      aliases: [],
      effective: '2023-06-15',
      expired: null,
      replacedBy: null,
      basis: 'official-listing',
      witnesses: 1,
      source: 'sổ.csv',
    })
    expect(documents[1]).toMatchObject({
      title: 'Phòng, chống đuối nước; năm 2019',
      aliases: ['Kế hoạch bơi', 'KH đuối nước'],
    })
  })

  it.each([
    ['commas', 'code,date\n30/2020/NĐ-CP,2020-03-05\n'],
    ['tabs', 'code\tdate\n30/2020/NĐ-CP\t05/03/2020\n'],
    ['dates in words', 'code,date\r\n30/2020/NĐ-CP,ngày 05 tháng 3 năm 2020\r\n'],
  ])('with %s', (_, text) => {
    expect(readRegistry(text, { name: 'x', format: 'csv' }).documents).toMatchObject([
      { key: 'nghi-dinh 30/2020/NĐ-CP', date: '2020-03-05' },
    ])
  })

  it('is found in', () => {
    const registry = readRegistry(table, { name: 'sổ.csv' })
    const [byCode, byName] = registry.lookup([
      { type: 'ke-hoach', code: '494/KH-UBND', name: null, year: null },
      { type: 'ke-hoach', code: null, name: 'ke-hoach-boi', year: null },
    ])
    expect(byCode).toEqual(byName)
    expect(byCode).toHaveLength(1)
  })
})

describe('JSON', () => {
  const documents = [
    { type: 'luat', code: '102/2016/QH13', date: '2016-04-05', title: 'Trẻ em', basis: 'codification', witnesses: 3 },
    { name: 'Đề án 06', date: 2022, aliases: ['Đề án dữ liệu dân cư'], basis: 'tự ghi' },
    { code: '28-CT/TW', date: '25/12/2023', expired: null, replacedBy: '' },
  ]
  const keys = ['luat 102/2016/QH13', 'de-an de-an-06 @2022', 'chi-thi 28-CT/TW @2023']

  it('as an array', () => {
    const registry = readRegistry(JSON.stringify(documents, null, 2), { name: 'x' })
    expect(registry.documents.map(({ key }) => key)).toEqual(keys)
    expect(registry.documents[0]).toMatchObject({ basis: 'codification', witnesses: 3 })
    expect(registry.documents[1]).toMatchObject({
      basis: 'official-listing',
      title: 'Đề án 06',
      aliases: ['Đề án 06', 'Đề án dữ liệu dân cư'],
      date: '2022',
    })
    expect(registry.documents[2]).toMatchObject({ expired: null, replacedBy: null })
  })

  it('as lines', () => {
    const lines = documents.map((document) => JSON.stringify(document)).join('\n\n')
    expect(readRegistry(lines, { name: 'x' }).documents.map(({ key }) => key)).toEqual(keys)
  })

  it('may be empty', () => {
    expect(readRegistry('[]', { name: 'x' }).documents).toEqual([])
  })
})

describe('what is wrong is named with its place', () => {
  const row = (cells: string) => `loại,số ký hiệu,ngày ban hành,trích yếu,số nguồn\n,30/2020/NĐ-CP,,,\n${cells}\n`

  it.each([
    [
      'a day that does not exist',
      row(',56/2017/NĐ-CP,31/02/2017,,'),
      'sổ.csv, dòng 3, cột ngày ban hành: “31/02/2017” không phải một ngày',
    ],
    [
      'a month in front',
      row(',56/2017/NĐ-CP,2017/05/09,,'),
      'sổ.csv, dòng 3, cột ngày ban hành: “2017/05/09” không phải một ngày',
    ],
    ['a type', row('Quyết địn,56/QĐ-TTg,,,'), 'sổ.csv, dòng 3, cột loại: “Quyết địn” không phải tên một loại văn bản'],
    ['a code', row('Quyết định,năm mươi,,,'), 'sổ.csv, dòng 3, cột số ký hiệu: “năm mươi” không phải một số hiệu'],
    ['no type', row(',121/2020/QH14,,,'), 'sổ.csv, dòng 3: thiếu loại văn bản, số hiệu và tên cũng không cho biết'],
    ['nothing', row('Quyết định,,05/3/2020,,'), 'sổ.csv, dòng 3: thiếu cả số hiệu lẫn tên'],
    [
      'two years',
      row(',56/2017/NĐ-CP,09/5/2018,,'),
      'sổ.csv, dòng 3, cột ngày ban hành: “09/5/2018” không khớp với năm hoặc khóa trong số hiệu',
    ],
    [
      'the term',
      row('Nghị quyết,121/2020/QH12,19/6/2020,,'),
      'sổ.csv, dòng 3, cột ngày ban hành: “19/6/2020” không khớp với năm hoặc khóa trong số hiệu',
    ],
    ['a count', row(',56/2017/NĐ-CP,,,nhiều'), 'sổ.csv, dòng 3, cột số nguồn: “nhiều” không phải một số nguyên từ 1'],
    ['no column', 'a,b\n1,2\n', 'sổ.csv, dòng 1: không có cột số ký hiệu hay tên; các cột: a, b'],
    ['an empty file', '', 'sổ.csv: không có cột số ký hiệu hay tên; các cột: không có'],
    ['broken JSON', '{"code": ', /^sổ\.csv, dòng 1: không phải JSON/],
    ['no object', '[1]', 'sổ.csv, phần tử 1: phải là một mảng JSON gồm các đối tượng, hoặc mỗi dòng một đối tượng'],
    [
      'a list for a title',
      '[{"code":"30/2020/NĐ-CP","title":[]}]',
      'sổ.csv, phần tử 1, trường title: không phải chữ hay số',
    ],
    ['a quote never closed', 'code,title\n30/2020/NĐ-CP,"Công tác', /^sổ\.csv, dòng 2: không đọc được bảng/],
  ])('%s', (_, text, message) => {
    expect(problemOf(text).message).toMatch(message)
  })

  it('is told in English', () => {
    expect(problemOf(row(',56/2017/NĐ-CP,31/02/2017,,'), { lang: 'en' }).message).toBe(
      'sổ.csv, line 3, column ngày ban hành: “31/02/2017” is not a date',
    )
  })

  it('five at most, the rest counted; all are at hand', () => {
    const error = problemOf(`code,date\n${'30/2020/NĐ-CP,32/1/2020\n'.repeat(8)}`)
    expect(error.message.split('\n')).toHaveLength(6)
    expect(error.message).toMatch(/\n… và 3 chỗ khác$/)
    expect(error.problems).toHaveLength(8)
    expect(error.problems[7]).toMatchObject({ row: 9, column: 'date' })
  })
})

it('many documents are read and asked', () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => `${at + 1}/QĐ-UBND,2020-01-02,UBND tỉnh Hải Dương`)
  const registry = readRegistry(`code,date,issuer\n${lines.join('\n')}`, { name: 'x', format: 'csv' })
  expect(registry.lookup([{ type: null, code: '19999/QĐ-UBND', name: null, year: null }])[0]).toHaveLength(1)
})
