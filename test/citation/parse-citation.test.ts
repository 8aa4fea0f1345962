import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCitation } from '../../src/parse-citation.ts'
import { embeddedRegistry } from '../../src/registry.ts'
import * as schema from '../../src/tree/schema.ts'

describe('parseCitation', () => {
  it.each([
    ['NĐ 30/2020/NĐ-CP', 'nghi-dinh 30/2020/NĐ-CP'],
    ['theo Nghị quyết số 121/2020/QH12 ngày 19/6/2020 của Quốc hội', 'nghi-quyet 121/2020/QH14'],
    ['Quyết định 1248/QĐ-TTg ngày 19/7/2021', 'quyet-dinh 1248/QĐ-TTg @2021'],
    ['Luật Trẻ em năm 2016', 'luat luat-tre-em @2016'],
    ['Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị', 'chi-thi 28-CT/TW @2023'],
    ['Kế hoạch số 494/KH-UBND ngày 25/02/2019 của UBND tỉnh Hải Dương', 'ke-hoach 494/KH-UBND @2019 #hai-duong'],
    ['Nghị định 30/2020', 'nghi-dinh 30/2020/NĐ-CP'],
    ['NĐ 30/2020', 'nghi-dinh 30/2020/NĐ-CP'],
    ['TTLT 22/2013', 'thong-tu-lien-tich 22/2013'],
    ['nghị định số 30/2020/nđ-cp', 'nghi-dinh 30/2020/NĐ-CP'],
    ['Quyết định 45/2022/QĐ-UBND tỉnh Nghệ An', 'quyet-dinh 45/2022/QĐ-UBND #nghe-an'],
    ['Thông tư 22/TC-TCT', 'thong-tu 22/TC-TCT'],
    ['luật đất đai 2024', 'luat luat-dat-dai @2024'],
    ['BLDS 2015', 'bo-luat bo-luat-dan-su @2015'],
    ['Điều 123 BLHS', 'bo-luat bo-luat-hinh-su'],
    ['bộ luật tố tụng hình sự', 'bo-luat bo-luat-to-tung-hinh-su'],
    ['Điều lệ Đảng', 'dieu-le dieu-le-dang'],
    ['QĐ 749/QĐ-TTg 2020', 'quyet-dinh 749/QĐ-TTg @2020'],
    ['NĐ30/2020/NĐ-CP', 'nghi-dinh 30/2020/NĐ-CP'],
    ['Quyết định 749/QĐ-TTg 2020-2025', 'quyet-dinh 749/QĐ-TTg'],
  ])('%s', (text, key) => {
    const citation = parseCitation(text)
    expect(citation?.key).toBe(key)
    expect(schema.citation.safeParse(citation).error?.issues ?? []).toEqual([])
    expect(text.slice(citation?.position.start.offset, citation?.position.end.offset)).toBe(citation?.raw)
  })

  it.each([
    ['điều 5 luật đất đai 2024', { article: '5' }],
    ['khoản 2 Điều 3 TT 01/2011/TT-BNV', { article: '3', clause: '2' }],
    ['điểm a khoản 1 Điều 7 NĐ 168/2024', { article: '7', clause: '1', point: 'a' }],
    ['Điều 123 BLHS 2015', { article: '123' }],
    ['NĐ 100/2019/NĐ-CP, điều 5, khoản 3', { article: '5', clause: '3' }],
    ['Luật số 31/2024/QH15 (Điều 12)', { article: '12' }],
  ])('%s is a part of it', (text, parts) => {
    expect(parseCitation(text)?.pinpoint).toMatchObject(parts)
  })

  it('leaves the parts of the next document to it', () => {
    expect(parseCitation('Nghị định 30/2020/NĐ-CP, Điều 5 Luật Đất đai 2024')?.pinpoint).toBe(null)
  })

  it.each([
    ['nghị quyết 57', 'nghi-quyet', '57'],
    ['CT 16', 'chi-thi', '16'],
    ['Nghị định 168', 'nghi-dinh', '168'],
  ])('%s is a type and a number', (text, type, number) => {
    expect(parseCitation(text)).toMatchObject({ kind: 'short', documentType: type, number, key: null })
  })

  it.each([
    ['Luật Đất đai 2024', 'luat 31/2024/QH15'],
    ['Điều 5 BLDS 2015', 'bo-luat 91/2015/QH13'],
    ['NĐ 30/2020', 'nghi-dinh 30/2020/NĐ-CP'],
    ['Đề án 06', 'quyet-dinh 06/QĐ-TTg @2022'],
    ['Luật Trẻ em', 'luat 102/2016/QH13'],
  ])('%s with a registry is %s', (text, key) => {
    expect(parseCitation(text, { registry: embeddedRegistry })).toMatchObject({
      key,
      resolution: { status: 'resolved' },
    })
  })

  it('asks the registry for the law that was in force', () => {
    expect(parseCitation('Luật Trẻ em', { registry: embeddedRegistry, asOf: '2015-01-01' })?.key).toBe(
      'luat luat-tre-em',
    )
  })

  it('reads decomposed text, look-alike letters and dashes', () => {
    const citation = parseCitation('Nghị định số 56/2017/NÐ–CP'.normalize('NFD'))
    expect(citation?.key).toBe('nghi-dinh 56/2017/NĐ-CP')
    expect(citation?.code).toBe('56/2017/NÐ–CP')
  })

  it.each([
    '',
    'xin chào',
    '600/100.000 trẻ em',
    'ngày 30/6/2023',
    '2020',
    '30/2020',
    'Điều 5',
    'hello world',
    '192.168.0.1',
  ])('%j is none', (text) => {
    expect(parseCitation(text)).toBeNull()
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseCitation(text)))
  })
})
