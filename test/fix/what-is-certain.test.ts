import { describe, expect, it } from 'vitest'
import { fixText } from '../../src/fix/fix-text.ts'
import { embeddedRegistry } from '../../src/registry.ts'
import { findingsIn } from './sample.ts'

const around = (...sentences: string[]) =>
  `KẾ HOẠCH\nNước sạch năm 2024\n\nI. CĂN CỨ\n\n${sentences.map((sentence, index) => `${index + 1}. ${sentence}\n`).join('\n')}`
const fix = async (...sentences: string[]) => (await fixText(around(...sentences), (now) => findingsIn(now))).text

describe('put right without a look', () => {
  it.each([
    ['the year, where the date says which', '121/20250/QH14 ngày 19/6/2020', '121/2020/QH14 ngày 19/6/2020'],
    ['two figures for a year', '45/20/NĐ-CP ngày 08/4/2020', '45/2020/NĐ-CP ngày 08/4/2020'],
    ['the term, against year and date', '121/2020/QH12 ngày 19/6/2020', '121/2020/QH14 ngày 19/6/2020'],
    [
      'khóa, against term, year and date',
      '121/2020/QH14 ngày 19/6/2020 của Quốc hội khóa XII',
      '121/2020/QH14 ngày 19/6/2020 của Quốc hội khóa XIV',
    ],
    ['the separators of the Party', '276-KH-TU ngày 06/3/2024', '276-KH/TU ngày 06/3/2024'],
    ['those of the state', '1159-KH/UBND ngày 06/3/2024', '1159/KH-UBND ngày 06/3/2024'],
    ['capitals', '06/QĐ-TTG ngày 03/01/2019', '06/QĐ-TTg ngày 03/01/2019'],
    ['a lost stroke', '56/2017/ND-CP ngày 09/5/2017', '56/2017/NĐ-CP ngày 09/5/2017'],
    ['a letter of another alphabet', '56/2017/NÐ-CP ngày 09/5/2017', '56/2017/NĐ-CP ngày 09/5/2017'],
    [
      'the Prime Minister for the Government',
      '56/2017/NĐ-CP ngày 09/5/2017 của Thủ tướng Chính phủ',
      '56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ',
    ],
    [
      'the Government for the Prime Minister',
      '1248/QĐ-TTg ngày 19/7/2021 của Chính phủ',
      '1248/QĐ-TTg ngày 19/7/2021 của Thủ tướng Chính phủ',
    ],
  ])('%s', async (_, wrong, right) => {
    const word = /KH/.test(wrong)
      ? 'Kế hoạch'
      : /QH/.test(wrong)
        ? 'Nghị quyết'
        : /QĐ/.test(wrong)
          ? 'Quyết định'
          : 'Nghị định'
    const sentence = (citation: string) => `Thực hiện ${word} số ${citation} về nước sạch nông thôn.`
    expect(await fix(sentence(wrong))).toBe(around(sentence(right)))
  })

  it('a phrase of a closed list', async () => {
    const sentence = 'Các phường, trị trấn thực hiện Nghị đinh số 56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ.'
    const right = sentence.replace('trị trấn', 'thị trấn').replace('Nghị đinh', 'Nghị định')
    expect(await fix(sentence)).toBe(around(right))
  })

  it('a year that a registry settles', async () => {
    const text = around('Theo Nghị định số 56/2017/NĐ-CP ngày 09/5/2018 của Chính phủ về trẻ em.')
    const check = (now: string) => findingsIn(now, embeddedRegistry)
    expect((await fixText(text, check)).text).toBe(text.replace('09/5/2018', '09/5/2017'))
  })

  it('a year that another mention settles', async () => {
    const right = 'Theo Nghị định số 80/2017/NĐ-CP ngày 17/7/2017 của Chính phủ về môi trường giáo dục.'
    const date = 'Theo Nghị định số 80/2017/NĐ-CP ngày 17/7/2018 của Chính phủ về môi trường giáo dục.'
    const code = 'Làm theo Nghị định số 80/2019/NĐ-CP ngày 17/7/2017 của Chính phủ.'
    expect(await fix(right, date)).toBe(around(right, right))
    expect(await fix(right, code)).toBe(around(right, code.replace('80/2019', '80/2017')))
  })
})

describe('left to somebody who looks it up', () => {
  it.each([
    ['year of code against year of date', 'Nghị định số 80/2017/NĐ-CP ngày 17/7/2018 của Chính phủ'],
    [
      'a date with another day elsewhere',
      'Nghị định số 80/2017/NĐ-CP ngày 17/7/2018; Nghị định số 80/2017/NĐ-CP ngày 09/5/2017',
    ],
    ['a year far from that of the date', 'Nghị định số 56/217/NĐ-CP của Chính phủ'],
    ['a missing year', 'Nghị định số 56/NĐ-CP ngày 09/5/2017 của Chính phủ'],
    ['a term in an election year', 'Nghị quyết số 102/2016/QH15 của Quốc hội'],
    ['a year out of its place', 'Quyết định số 45/QĐ-UBND/2022 ngày 06/3/2022 của UBND tỉnh'],
    ['TƯ, which may be TW or TU', 'Chỉ thị số 20-CT/TƯ ngày 05/11/2012 của Bộ Chính trị'],
    ['type word against symbol', 'Chỉ thị số 1248/QĐ-TTg ngày 19/7/2021 của Thủ tướng Chính phủ'],
    ['another ministry', 'Thông tư số 29/2019/TT-BLĐTBXH ngày 26/12/2019 của Bộ trưởng Bộ Y tế'],
    ['an issuer in capitals', 'NGHỊ ĐỊNH SỐ 56/2017/NĐ-CP NGÀY 09/5/2017 CỦA THỦ TƯỚNG CHÍNH PHỦ'],
    ['an issuer with its term', 'Nghị quyết số 76/2025/UBTVQH15 ngày 14/4/2025 của Quốc hội khóa XV'],
    ['no such day', 'Nghị định số 56/2017/NĐ-CP ngày 31/4/2017 của Chính phủ'],
    ['words that may be right', 'nhiệm vụ, phần đầu đạt 80% xã có nước sạch'],
    ['another day than a registry has', 'Nghị định số 56/2017/NĐ-CP ngày 17/5/2018 của Chính phủ'],
    ['a near miss', 'Kế hoạch số 276-KH/TU ngày 06/3/2024 của Tỉnh ủy; Kế hoạch số 267-KH/TU'],
  ])('%s', async (_, sentence) => {
    const text = around(`Thực hiện ${sentence}.`)
    expect(findingsIn(text).length).toBeGreaterThan(0)
    expect((await fixText(text, (now) => findingsIn(now))).text).toBe(text)
  })
})
