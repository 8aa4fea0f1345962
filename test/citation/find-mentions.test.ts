import { describe, expect, it } from 'vitest'
import { type FindMentionsOptions, findMentions } from '../../src/citation/find-mentions.ts'
import { parseCitation } from '../../src/citation/parse-citation.ts'

function references(text: string, options?: FindMentionsOptions): string[] {
  return findMentions(text, [{ start: 0, end: text.length }], options)
    .filter((mention) => mention.type === 'crossReference')
    .map((mention) => text.slice(mention.start, mention.end))
}

describe('the document itself', () => {
  it('is meant by the bare word for its own type', () => {
    expect(references('Nội dung của Chương trình; báo cáo UBND tỉnh.', { ownType: 'chuong-trinh' })).toEqual([
      'Chương trình',
    ])
    expect(references('Nội dung của Chương trình; báo cáo UBND tỉnh.')).toEqual([])
    expect(references('Nội dung của Kế hoạch; báo cáo UBND tỉnh.', { ownType: 'quyet-dinh' })).toEqual([])
  })

  it('is meant by its own title', () => {
    const ownSubject = 'THỰC HIỆN CÔNG TÁC TRẺ EM\nNĂM 2022'
    const text = 'Triển khai nội dung Kế hoạch thực hiện công tác trẻ em năm 2022 tại cơ sở.'
    expect(references(text, { ownSubject })).toEqual(['Kế hoạch thực hiện công tác trẻ em năm 2022'])
    expect(references(text)).toEqual([])
    expect(references('Triển khai nội dung Kế hoạch thực hiện dân chủ ở cơ sở.', { ownSubject })).toEqual([])
  })

  it('is meant by its own title also where that is cut short', () => {
    const ownSubject = 'Bảo vệ, chăm sóc trẻ em và phòng, chống đuối nước năm 2024'
    expect(references('Theo Kế hoạch bảo vệ, chăm sóc trẻ em của huyện.', { ownSubject })).toEqual([
      'Kế hoạch bảo vệ, chăm sóc trẻ em',
    ])
  })

  it('is not yet there where it is issued', () => {
    const ownSubject = 'thực hiện công tác trẻ em năm 2022'
    expect(references('UBND tỉnh ban hành Kế hoạch thực hiện công tác trẻ em năm 2022.', { ownSubject })).toEqual([])
  })
})

describe('one citation asked for', () => {
  it.each([
    ['Nghị quyết số 121/2020/QH14 ngày 19/6/2020', 'nghi-quyet', '121', '2020-06-19'],
    ['28-CT/TW', 'chi-thi', '28', undefined],
    ['Số: 73/KH-UBND', 'ke-hoach', '73', undefined],
    ['NĐ 30/2020/NĐ-CP', 'nghi-dinh', '30', undefined],
    ['theo nghị định số 56/2017/NĐ-CP', 'nghi-dinh', '56', undefined],
    ['Luật Trẻ em', 'luat', null, undefined],
  ])('%s', (text, documentType, number, iso) => {
    const citation = parseCitation(text)
    expect(citation?.documentType).toBe(documentType)
    expect(citation?.number).toBe(number)
    expect(citation?.date?.iso).toBe(iso)
  })

  it.each(['', 'trẻ em', 'ngày 19/6/2020', 'Kế hoạch này', '12/ABCD'])('%j is none', (text) => {
    expect(parseCitation(text)).toBeNull()
  })
})
