import { describe, expect, test } from 'vitest'
import { compose, composeAtOnce, composingEdits } from '../../src/text/compose.ts'
import { applyEdits } from '../../src/text/source-map.ts'

const byEdits = (text: string) => applyEdits(text, composingEdits(text)).text

describe.each([
  ['compose', compose],
  ['composingEdits', byEdits],
])('%s', (_, composed) => {
  test('makes one letter of a letter and its marks', () => {
    expect(composed('Ke\u0302\u0301 hoa\u0323ch cu\u031b\u0309a tre\u0309 em')).toBe('Kế hoạch cửa trẻ em')
  })

  test('whatever was typed first, and on whatever was composed already', () => {
    for (const form of ['o\u0302\u0301', 'o\u0301\u0302', 'ô\u0301', 'ó\u0302', 'ố']) expect(composed(form)).toBe('ố')
    for (const form of ['u\u031b\u0323', 'u\u0323\u031b', 'ư\u0323', 'ụ\u031b', 'ự']) expect(composed(form)).toBe('ự')
    for (const form of ['a\u0306\u0303', 'a\u0303\u0306', 'ă\u0303', 'ã\u0306', 'ẵ']) expect(composed(form)).toBe('ẵ')
  })

  test('leaves alone what does not compose, and never makes a text longer', () => {
    expect(composed('\u0301a')).toBe('\u0301a')
    expect(composed('x\u0302 \u0301')).toBe('x\u0302 \u0301')
    expect(composed('b\u0344')).toBe('b\u0344')
    expect(composed('\ud83d\u0301')).toBe('\ud83d\u0301')
  })
})

describe('composeAtOnce', () => {
  test('gives the text and the map that edits would give', () => {
    const text = 'KẾ HOẠCH — hòa giải, Uỷ ban: “quý I”; đường • 10°'.normalize('NFD')
    const one = composeAtOnce(text)
    const other = applyEdits(text, composingEdits(text))
    expect(one?.text).toBe(other.text)
    for (let at = 0; at <= other.text.length; at++) expect(one?.map.toSource(at)).toBe(other.map?.toSource(at))
  })

  test('leaves to the edits what is not composed natively, or would change in another way', () => {
    for (const text of ['o\u0301\u0302', 'x\u0302', '\u0301a', 'a\u0301 5 \u212b', `a${'\u0301'.repeat(9)}`]) {
      expect(composeAtOnce(text)).toBeNull()
    }
  })
})
