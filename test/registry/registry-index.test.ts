import { describe, expect, it } from 'vitest'
import { createRegistry } from '../../src/registry/create-registry.ts'
import type { DocumentFacts } from '../../src/registry/document-facts.ts'
import { stackAsyncRegistries, stackRegistries } from '../../src/registry/stack-registries.ts'
import type { Registry, RegistryQuery } from '../../src/tree/registry.ts'

const facts: DocumentFacts[] = [
  {
    type: 'Nghị định',
    code: '56/2017/NĐ-CP',
    date: '2017-05-09',
    title: 'Quy định chi tiết một số điều của Luật Trẻ em',
  },
  { type: 'Nghị định', code: '56/2020/NĐ-CP', date: '2020-05-25' },
  { type: 'Luật', code: '102/2016/QH13', date: '2016-04-05', title: 'Trẻ em' },
  { type: 'Bộ luật', code: '45/2019/QH14', date: '2019-11-20', title: 'Lao động' },
  { type: 'Nghị quyết', code: '45/2019/QH14', date: '2019-06-14', title: 'Kế hoạch phát triển đô thị' },
  { type: 'Luật', code: '77/2015/QH13', date: '2015-06-19', title: 'Tổ chức chính quyền địa phương' },
  { type: 'Luật', code: '65/2025/QH15', date: '2025-02-19', title: 'Tổ chức chính quyền địa phương' },
  { type: 'Quyết định', code: '06/QĐ-TTg', date: '2019-01-03', title: 'Tiêu chuẩn xã phù hợp với trẻ em' },
  {
    type: 'quyet-dinh',
    code: '06/QĐ-TTg',
    date: '2022-01-06',
    title: 'Phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư',
  },
  {
    type: 'Quyết định',
    code: '23/QĐ-TTg',
    date: '2021-01-07',
    title: 'Phê duyệt Chương trình hành động quốc gia vì trẻ em giai đoạn 2021-2030',
    aliases: ['Chương trình vì trẻ em 2021-2030'],
  },
  {
    type: 'Quyết định',
    code: '90/QĐ-TTg',
    date: '2022-01-18',
    title: 'Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025',
  },
  {
    type: 'Quyết định',
    code: '1719/QĐ-TTg',
    date: '2021-10-14',
    title: 'Chương trình mục tiêu quốc gia phát triển vùng dân tộc thiểu số',
  },
  {
    type: 'Quyết định',
    code: '1956/QĐ-TTg',
    date: '2009-11-27',
    title: 'Đề án “Đào tạo nghề cho lao động nông thôn đến năm 2020”',
  },
  {
    type: 'Quyết định',
    code: '588/QĐ-TTg',
    date: '2021-05-01',
    title: 'Kế hoạch thực hiện Chương trình hành động quốc gia vì trẻ em',
  },
  {
    type: 'Quyết định',
    code: '1340/QĐ-TTg',
    date: '2016-07-08',
    title: 'Chương trình Sữa học đường cải thiện tình trạng…',
  },
  { type: 'Quyết định', code: '60/QĐ-TTg', date: '2015-01-12' },
  { type: 'Chỉ thị', code: '28-CT/TW', date: '2023-12-25' },
  { type: 'Thông tư', code: '42/2006/TT-BNN', date: '2006-03-13' },
  {
    type: 'Công ước',
    date: '1989',
    title: 'Công ước của Liên hợp quốc về quyền trẻ em',
    aliases: ['Công ước quyền trẻ em'],
  },
  { type: 'Kế hoạch', code: '494/KH-UBND', date: '2019-03-01', issuer: 'UBND tỉnh Hải Dương' },
]
const registry = createRegistry(facts, 'thử')

const ask = (one: Partial<RegistryQuery>, of: Registry = registry) =>
  of.lookup([{ type: null, code: null, name: null, year: null, ...one }])[0]?.map(({ key }) => key)

describe('the key of a document is the one the resolver gives', () => {
  it.each([
    ['56/2017/NĐ-CP', 'nghi-dinh 56/2017/NĐ-CP'],
    ['102/2016/QH13', 'luat 102/2016/QH13'],
    ['23/QĐ-TTg', 'quyet-dinh 23/QĐ-TTg @2021'],
    ['28-CT/TW', 'chi-thi 28-CT/TW @2023'],
    ['42/2006/TT-BNN', 'thong-tu 42/2006/TT-BNNPTNT'],
    ['494/KH-UBND', 'ke-hoach 494/KH-UBND @2019 #hai-duong'],
  ])('%s', (code, key) => {
    expect(registry.documents.find((document) => document.code === code)?.key).toBe(key)
  })

  it('a document without a code is called by its name', () => {
    expect(registry.documents.find(({ code }) => code === null)?.key).toBe(
      'cong-uoc cong-uoc-cua-lien-hop-quoc-ve-quyen-tre-em @1989',
    )
  })
})

describe('by code', () => {
  it.each([
    ['as it is', { code: '56/2017/NĐ-CP' }, ['nghi-dinh 56/2017/NĐ-CP']],
    ['separators lost', { code: '28 CT-TW' }, ['chi-thi 28-CT/TW @2023']],
    ['another spelling', { code: '56/2017/ND-CP' }, ['nghi-dinh 56/2017/NĐ-CP']],
    ['another code of the ministry', { code: '42/2006/TT-BNNPTNT' }, ['thong-tu 42/2006/TT-BNNPTNT']],
    ['separators of the state', { code: '28/CT-TW' }, ['chi-thi 28-CT/TW @2023']],
    [
      'type decides between two of one number',
      { code: '45/2019/QH14', type: 'nghi-quyet' },
      ['nghi-quyet 45/2019/QH14'],
    ],
    ['a code of laws called a law', { code: '45/2019/QH14', type: 'luat' }, ['bo-luat 45/2019/QH14']],
    [
      'no year in the code: the newest first',
      { code: '06/QĐ-TTg' },
      ['quyet-dinh 06/QĐ-TTg @2022', 'quyet-dinh 06/QĐ-TTg @2019'],
    ],
    [
      'the year asked for first',
      { code: '06/QĐ-TTg', year: 2019 },
      ['quyet-dinh 06/QĐ-TTg @2019', 'quyet-dinh 06/QĐ-TTg @2022'],
    ],
    [
      'the year of the code lost',
      { code: '56/NĐ-CP', year: 2017 },
      ['nghi-dinh 56/2017/NĐ-CP', 'nghi-dinh 56/2020/NĐ-CP'],
    ],
    ['the symbol lost', { code: '56/2017', type: 'nghi-dinh' }, ['nghi-dinh 56/2017/NĐ-CP']],
    ['the number alone, with a type', { code: '1719', type: 'quyet-dinh' }, ['quyet-dinh 1719/QĐ-TTg @2021']],
    ['the number alone, without one', { code: '1719' }, []],
    ['a type that it has not', { code: '102/2016/QH13', type: 'nghi-quyet' }, []],
    ['nothing like it', { code: '5555/2001/TT-BTC' }, []],
  ] as const)('%s', (_, query, keys) => {
    expect(ask(query)).toEqual(keys)
  })
})

describe('one slip away, where the code is not known', () => {
  it.each([
    ['two digits swapped', '65/2017/NĐ-CP', 'nghi-dinh 56/2017/NĐ-CP'],
    ['a digit changed', '57/2017/NĐ-CP', 'nghi-dinh 56/2017/NĐ-CP'],
    ['a digit lost', '5/2017/NĐ-CP', 'nghi-dinh 56/2017/NĐ-CP'],
    ['a digit added', '516/2017/NĐ-CP', 'nghi-dinh 56/2017/NĐ-CP'],
    ['the year', '56/2071/NĐ-CP', 'nghi-dinh 56/2017/NĐ-CP'],
    ['the term', '102/2016/QH14', 'luat 102/2016/QH13'],
    ['a letter of the symbol', '1719/QĐ-TTh', 'quyet-dinh 1719/QĐ-TTg @2021'],
  ])('%s', (_, code, key) => {
    expect(ask({ code })).toEqual([key])
  })

  it('and where the code is known, if asked for: behind it', () => {
    expect(ask({ code: '60/QĐ-TTg', year: 2015 })).toEqual(['quyet-dinh 60/QĐ-TTg @2015'])
    expect(ask({ code: '60/QĐ-TTg', year: 2015, near: true })).toEqual([
      'quyet-dinh 60/QĐ-TTg @2015',
      'quyet-dinh 90/QĐ-TTg @2022',
      'quyet-dinh 06/QĐ-TTg @2022',
      'quyet-dinh 06/QĐ-TTg @2019',
    ])
    expect(
      ask({ code: '60/QĐ-TTg', near: true }, stackRegistries([registry, createRegistry([], 'rỗng')])),
    ).toHaveLength(4)
  })

  it('only of the type asked for', () => {
    expect(ask({ code: '65/2017/NĐ-CP', type: 'nghi-dinh' })).toHaveLength(1)
    expect(ask({ code: '65/2017/NĐ-CP', type: 'nghi-quyet' })).toEqual([])
  })

  it('not where the code is known', () => {
    expect(ask({ code: '56/2020/NĐ-CP' })).toEqual(['nghi-dinh 56/2020/NĐ-CP'])
  })
})

describe('by name', () => {
  it.each([
    ['luat-tre-em', ['luat 102/2016/QH13']],
    ['luat-tre-em-nam-2016', ['luat 102/2016/QH13']],
    ['bo-luat-lao-dong', ['bo-luat 45/2019/QH14']],
    ['luat-to-chuc-chinh-quyen-dia-phuong', ['luat 65/2025/QH15', 'luat 77/2015/QH13']],
    ['luat-to-chuc-chinh-quyen-dia-phuong-nam-2015', ['luat 77/2015/QH13', 'luat 65/2025/QH15']],
    ['chuong-trinh-hanh-dong-quoc-gia-vi-tre-em', ['quyet-dinh 23/QĐ-TTg @2021']],
    ['chuong-trinh-hanh-dong-quoc-gia-vi-tre-em-giai-doan-2021-2030', ['quyet-dinh 23/QĐ-TTg @2021']],
    ['chuong-trinh-vi-tre-em', ['quyet-dinh 23/QĐ-TTg @2021']],
    ['chuong-trinh-mtqg-ve-giam-ngheo-ben-vung', ['quyet-dinh 90/QĐ-TTg @2022']],
    ['de-an-06', ['quyet-dinh 06/QĐ-TTg @2022']],
    ['de-an-1956', ['quyet-dinh 1956/QĐ-TTg @2009']],
    ['chuong-trinh-1719', ['quyet-dinh 1719/QĐ-TTg @2021']],
    ['chuong-trinh-23', []],
    ['ke-hoach-1719', []],
    ['cong-uoc-quyen-tre-em', ['cong-uoc cong-uoc-cua-lien-hop-quoc-ve-quyen-tre-em @1989']],
    ['luat-khong-co', []],
  ])('%s', (name, keys) => {
    expect(ask({ name })).toEqual(keys)
  })

  it('by the beginning, where the title was cut', () => {
    expect(
      ask({ name: 'chuong-trinh-sua-hoc-duong-cai-thien-tinh-trang-dinh-duong-gop-phan-nang-cao-tam-voc-tre-em' }),
    ).toEqual(['quyet-dinh 1340/QĐ-TTg @2016'])
    expect(ask({ name: 'chuong-trinh-sua-hoc-duong' })).toEqual([])
  })

  it('the year asked for first', () => {
    expect(ask({ name: 'luat-to-chuc-chinh-quyen-dia-phuong', year: 2015 })?.[0]).toBe('luat 77/2015/QH13')
  })
})

describe('several registries as one', () => {
  const own = createRegistry(
    [
      { type: 'Nghị định', code: '56/2021/NĐ-CP', date: '2021-05-31' },
      { type: 'Luật', code: '102/2016/QH13', date: '2016-04-05', title: 'Trẻ em' },
    ],
    'sổ riêng',
  )
  const queries: RegistryQuery[] = [
    { type: null, code: '102/2016/QH13', name: null, year: null },
    { type: null, code: '56/2020/NĐ-CP', name: null, year: null },
    { type: null, code: null, name: 'luat-tre-em', year: null },
    { type: null, code: '1/2001/NĐ-CP', name: null, year: null },
  ]
  const expected = [['sổ riêng', 'thử'], ['thử'], ['sổ riêng', 'thử'], []]

  it('asks them in order, and leaves near misses out where one knows the code', () => {
    const answers = stackRegistries([own, registry]).lookup(queries)
    expect(answers.map((answer) => answer.map(({ source }) => source))).toEqual(expected)
    expect(answers[1]?.[0]?.code).toBe('56/2020/NĐ-CP')
  })

  it('waits for those that must be waited for', async () => {
    const slow = { lookup: async (asked: readonly RegistryQuery[]) => own.lookup(asked) }
    const answers = await stackAsyncRegistries([slow, registry]).lookup(queries)
    expect(answers.map((answer) => answer.map(({ source }) => source))).toEqual(expected)
  })

  it('of none knows nothing', () => {
    expect(stackRegistries([]).lookup(queries)).toEqual([[], [], [], []])
  })
})
