import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCitation } from '../../src/parse-citation.ts'
import * as schema from '../../src/tree/schema.ts'

describe('parseCitation', () => {
  it.each([
    ['NĐ 30/2020/NĐ-CP', 'nghi-dinh 30/2020/NĐ-CP'],
    ['theo Nghị quyết số 121/2020/QH12 ngày 19/6/2020 của Quốc hội', 'nghi-quyet 121/2020/QH14'],
    ['Quyết định 1248/QĐ-TTg ngày 19/7/2021', 'quyet-dinh 1248/QĐ-TTg @2021'],
    ['Luật Trẻ em năm 2016', 'luat luat-tre-em @2016'],
    ['Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị', 'chi-thi 28-CT/TW @2023'],
    ['Kế hoạch số 494/KH-UBND ngày 25/02/2019 của UBND tỉnh Hải Dương', 'ke-hoach 494/KH-UBND @2019 #hai-duong'],
  ])('%s', (text, key) => {
    const citation = parseCitation(text)
    expect(citation?.key).toBe(key)
    expect(schema.citation.safeParse(citation).error?.issues ?? []).toEqual([])
    expect(text.slice(citation?.position.start.offset, citation?.position.end.offset)).toBe(citation?.raw)
  })

  it('reads decomposed text, look-alike letters and dashes', () => {
    const citation = parseCitation('Nghị định số 56/2017/NÐ–CP'.normalize('NFD'))
    expect(citation?.key).toBe('nghi-dinh 56/2017/NĐ-CP')
    expect(citation?.code).toBe('56/2017/NÐ–CP')
  })

  it.each(['', 'xin chào', '600/100.000 trẻ em', 'ngày 30/6/2023'])('%j is none', (text) => {
    expect(parseCitation(text)).toBeNull()
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseCitation(text)))
  })
})
