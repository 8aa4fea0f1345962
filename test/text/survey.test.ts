import { describe, expect, it } from 'vitest'
import { blank, combining, invisible } from '../../src/text/characters.ts'
import { BEYOND, DASHES, RARE, SIGNS, SPACES, surveyText } from '../../src/text/survey.ts'

const every = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))

describe('surveyText', () => {
  it('has nothing to say of a clean line', () => {
    expect(surveyText('KẾ HOẠCH năm 2024: “quý I”, toán, hòa bình…')).toEqual({
      seen: 0,
      lineStarts: [0, BEYOND],
      spots: [BEYOND],
      gaps: [],
      tones: [],
    })
  })

  it('knows the kinds of characters', () => {
    expect(surveyText('1.\u00a0Mục').seen).toBe(SPACES)
    expect(surveyText('2021–2025').seen).toBe(DASHES)
    expect(surveyText('Ðiều 5').seen).toBe(RARE)
    expect(surveyText('**Sở** # \\').seen).toBe(SIGNS)
  })

  it('notes what a reader is not shown as written, wherever it stands', () => {
    const odd = new RegExp(`[${blank.replace(' ', '')}${invisible}${combining}]`)
    const missed = every.filter(
      (character) => surveyText(`a${character}b`).spots.length !== (odd.test(character) ? 2 : 1),
    )
    expect(missed).toEqual([])
  })

  it('calls every character rare that marks a letter, has no width, or looks like another', () => {
    const rare = new RegExp(`[${combining}${invisible}]`)
    const missed = every.filter((character) => rare.test(character) && (surveyText(character).seen & RARE) === 0)
    expect(missed).toEqual([])
    for (const character of 'Ðð⁄∕−─，１\u2003\u2028\uf0b7\uf02d') expect(surveyText(character).seen).toBe(RARE)
  })

  it('notes line feeds, blanks after a blank, tabs', () => {
    expect(surveyText('a\nb  c\td    e')).toMatchObject({
      lineStarts: [0, 2, BEYOND],
      spots: [1, 4, 6, 9, 11, BEYOND],
      gaps: [4, 6, 9, 11],
    })
    expect(surveyText('Số:\u00a0 5')).toMatchObject({ spots: [3, 4, BEYOND], gaps: [4] })
  })

  it('notes a tone on the second vowel at the end of a syllable', () => {
    expect(surveyText('hoà khoẻ Uỷ THUỶ xoá').tones).toEqual([1, 6, 9, 14, 18])
    expect(surveyText('quý QUỸ toán hoàn khuỷu hòa oa\u0301 a').tones).toEqual([])
  })
})
