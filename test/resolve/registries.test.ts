import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { createRegistry, embeddedRegistry } from '../../src/registry.ts'
import { resolve } from '../../src/resolve.ts'
import type { AsyncRegistry, Registry, RegistryQuery } from '../../src/tree/registry.ts'

const plan = (...lines: string[]) => `ỦY BAN NHÂN DÂN
TỈNH BẮC GIANG
Số: 31/KH-UBND
Bắc Giang, ngày 14 tháng 3 năm 2024

KẾ HOẠCH
Bảo vệ trẻ em năm 2024

${lines.join('\n')}
`

function keysIn(text: string, registry: Registry = embeddedRegistry): string[] {
  return resolve(parse(plan(text)), { registry }).citations.map(
    ({ key, resolution }) => `${resolution?.corrected ? '~' : ''}${key ?? '-'} ${resolution?.status}`,
  )
}

describe('what a registry knows', () => {
  it.each([
    ['Nghị định số 56/2017/NĐ-CP', 'nghi-dinh 56/2017/NĐ-CP resolved'],
    ['Nghị quyết số 121/2020/QH14 của Quốc hội', 'nghi-quyet 121/2020/QH14 resolved'],
    ['Quyết định số 23/QĐ-TTg ngày 07/01/2021 của Thủ tướng Chính phủ', 'quyet-dinh 23/QĐ-TTg @2021 resolved'],
    ['Luật Trẻ em', 'luat 102/2016/QH13 resolved'],
    ['Luật Trẻ em năm 2016', 'luat 102/2016/QH13 resolved'],
    ['Luật Trẻ em ngày 05 tháng 4 năm 2016', 'luat 102/2016/QH13 resolved'],
    ['Luật Trẻ em ngày 05 tháng 4 năm 2015', 'luat 102/2016/QH13 resolved'],
    ['Chương trình hành động quốc gia vì trẻ em giai đoạn 2021 - 2030', 'quyet-dinh 23/QĐ-TTg @2021 resolved'],
    ['Đề án 06', 'quyet-dinh 06/QĐ-TTg @2022 resolved'],
    ['Đề án 06/CP', 'quyet-dinh 06/QĐ-TTg @2022 resolved'],
    // Numbers of the Party return in every term.
    ['Chỉ thị số 28-CT/TW', '- ambiguous'],
    ['Kết luận số 999-KL/TW', 'ket-luan 999-KL/TW unchecked'],
    ['Quyết định số 1248/QĐ-TTg ngày 27/7/2018 của Thủ tướng Chính phủ', 'quyet-dinh 1248/QĐ-TTg @2018 unchecked'],
    ['Quyết định số 1284/QĐ-TTg ngày 19/7/2021 của Thủ tướng Chính phủ', 'quyet-dinh 1284/QĐ-TTg @2021 unchecked'],
    ['Kế hoạch số 46/KH-UBND ngày 25/02/2019 của UBND tỉnh', 'ke-hoach 46/KH-UBND @2019 #bac-giang unchecked'],
    ['Nghị quyết 999', '- unresolved'],
  ])('%s', (text, expected) => {
    expect(keysIn(`Thực hiện ${text};`)).toEqual([expected])
  })

  it('a bare code that may be several documents is ambiguous however often it stands there', () => {
    expect(keysIn('Thực hiện Chỉ thị số 28-CT/TW; theo Chỉ thị số 28-CT/TW.')).toEqual(['- ambiguous', '- ambiguous'])
  })

  it('a law that a trích yếu calls by its name is the one of its time', () => {
    const laws = [
      { type: 'Luật', code: '45/2013/QH13', date: '2013-11-29', title: 'Đất đai', effective: '2014-07-01' },
      { type: 'Luật', code: '31/2024/QH15', date: '2024-01-18', title: 'Đất đai', effective: '2024-08-01' },
    ]
    const keysOf = (text: string, known = laws) =>
      keysIn(text, createRegistry(known, 'luật'))
        .filter((key) => key.startsWith('luat'))
        .map((key) => key.replace(/ \w+$/, ''))
    const decree = (number: string, date = '') =>
      `Nghị định số ${number}/NĐ-CP${date} quy định chi tiết thi hành Luật Đất đai`
    const [old, present] = ['luat 45/2013/QH13', 'luat 31/2024/QH15']
    expect(keysOf(`Căn cứ Luật Đất đai;\n${decree('43/2014', ' ngày 15/5/2014')};`)).toEqual([old, old])
    expect(keysOf(`Căn cứ Luật Đất đai năm 2024;\n${decree('148/2020')};\ntheo Luật Đất đai.`)).toEqual([
      present,
      old,
      present,
    ])
    // A code and a date that contradict each other: the later of them decides.
    expect(keysOf(`Căn cứ ${decree('10/2024', ' ngày 05/02/2014')};`)).toEqual([present])
    expect(keysOf(`Căn cứ ${decree('181/2004')};`)).toEqual(['luat luat-dat-dai'])
    expect(keysOf(`Luật Đất đai năm 2024;\n${decree('181/2004')};`, [])).toEqual([
      'luat luat-dat-dai @2024',
      'luat luat-dat-dai',
    ])
  })

  it('a law by its name is none that was passed after the document was issued', () => {
    const later = [
      { type: 'Luật', code: '31/2024/QH15', date: '2024-01-18', title: 'Đất đai', effective: '2024-08-01' },
    ]
    const registry = createRegistry(later, 'một luật')
    const text = plan('Theo Luật Đất đai, các huyện rà soát.')
    const keyAt = (day: string) =>
      resolve(parse(text.replace('14 tháng 3 năm 2024', day)), { registry }).citations.map(({ key }) => key)
    expect(keyAt('14 tháng 3 năm 2012')).toEqual(['luat luat-dat-dai'])
    // Passed, and not yet in force: plans prepare for it.
    expect(keyAt('14 tháng 3 năm 2024')).toEqual(['luat 31/2024/QH15'])
  })

  it('a law by its name is the one in force when the document was issued', () => {
    const versions = createRegistry(
      [
        { type: 'Luật', code: '13/2003/QH11', date: '2003-11-26', title: 'Đất đai', effective: '2004-07-01' },
        { type: 'Luật', code: '45/2013/QH13', date: '2013-11-29', title: 'Đất đai', effective: '2014-07-01' },
        { type: 'Luật', code: '31/2024/QH15', date: '2024-01-18', title: 'Đất đai', effective: '2024-08-01' },
      ],
      'ba luật',
    )
    expect(keysIn('Theo Luật Đất đai, các huyện rà soát.', versions)).toEqual(['luat 45/2013/QH13 resolved'])
    expect(keysIn('Theo Luật Đất đai năm 2024, các huyện rà soát.', versions)).toEqual(['luat 31/2024/QH15 resolved'])
  })

  it('joins a name with the number that the text gives elsewhere', () => {
    const { byKey } = resolve(parse(plan('Căn cứ Luật số 102/2016/QH13;', 'Theo Luật Trẻ em.')), {
      registry: embeddedRegistry,
    })
    expect(byKey.get('luat 102/2016/QH13')).toHaveLength(2)
  })

  it('says which registry knows it, and on what basis', () => {
    const { citations, known } = resolve(parse(plan('Căn cứ Nghị định số 56/2017/NĐ-CP;')), {
      registry: embeddedRegistry,
    })
    expect(citations[0]?.resolution?.evidence.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
      expect.stringMatching(/^registry: Nghị định 56\/2017\/NĐ-CP, ngày 09\/5\/2017, .*vanban \d{4}-\d\d-\d\d$/),
    ])
    expect(known.get('nghi-dinh 56/2017/NĐ-CP')?.[0]?.date).toBe('2017-05-09')
  })

  it('a fact with one witness names a document, and moves no code', () => {
    const weak = createRegistry(
      [{ type: 'Quyết định', code: '1248/QĐ-TTg', date: '2021-07-19', basis: 'single-page' }],
      'một trang',
    )
    expect(keysIn('Quyết định số 1248/QĐ-TTg ngày 19/7/2021;', weak)).toEqual(['quyet-dinh 1248/QĐ-TTg @2021 resolved'])
    expect(keysIn('Quyết định số 1948/QĐ-TTg ngày 19/7/2021;', weak)).toEqual([
      'quyet-dinh 1948/QĐ-TTg @2021 unchecked',
    ])
  })
})

describe('how registries are asked', () => {
  const text = plan(
    'Căn cứ Luật Trẻ em ngày 05/4/2016;',
    'Căn cứ Nghị định số 56/2017/NĐ-CP ngày 19/5/2017;',
    'Thực hiện Quyết định số 1428/QĐ-TTg ngày 19/7/2021 của Thủ tướng Chính phủ.',
  )

  it('in one batch for all citations, and in one more for those that do not fit', () => {
    const batches: (readonly RegistryQuery[])[] = []
    const counting: Registry = {
      lookup: (queries) => {
        batches.push(queries)
        return embeddedRegistry.lookup(queries)
      },
    }
    resolve(parse(text), { registry: counting })
    expect(batches.map((queries) => queries.length)).toEqual([3, 1])
    expect(batches[1]?.every(({ near }) => near === true)).toBe(true)
  })

  it('a registry that answers later gives the same links', async () => {
    const later: AsyncRegistry = { lookup: async (queries) => embeddedRegistry.lookup(queries) }
    const links = resolve(parse(text), { registry: later })
    expect(links).toBeInstanceOf(Promise)
    expect(await links).toEqual(resolve(parse(text), { registry: embeddedRegistry }))
  })

  it('passes on what a registry fails with', async () => {
    const broken: AsyncRegistry = { lookup: () => Promise.reject(new Error('no connection')) }
    await expect(resolve(parse(text), { registry: broken })).rejects.toThrow('no connection')
  })

  it('asks none where nothing is cited', () => {
    const never: Registry = {
      lookup: () => {
        throw new Error('asked')
      },
    }
    expect(resolve(parse(plan('Các huyện tổ chức thực hiện.')), { registry: never }).citations).toEqual([])
  })
})
