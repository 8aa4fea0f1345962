import { expect, it } from 'vitest'
import { withoutLookAlikes } from '../../src/law/look-alikes.ts'
import { isMisspelt } from '../../src/law/misspelt.ts'

it.each([
  ['dan', 'dân'],
  ['tường', 'tướng'],
  ['khi', 'khai'],
  ['nưóc', 'nước'],
  ['Quyêt', 'Quyết'],
])('%s is %s with a slip', (word, right) => {
  expect(isMisspelt(word, right)).toBe(true)
})

it.each([
  ['hoà', 'hòa'],
  ['Uỷ', 'Ủy'],
  ['qui', 'quy'],
  ['Nhân', 'nhân'],
  ['Mặt', 'nhân'],
  ['bộ,', 'sở,'],
])('%s is no slip of %s', (word, right) => {
  expect(isMisspelt(word, right)).toBe(false)
})

it.each([
  ['12O/QĐ-UBND', '120/QĐ-UBND'],
  ['56/2O17/NĐ-CP', '56/2017/NĐ-CP'],
  ['73/\u041aH-UBND', '73/KH-UBND'],
  ['2l-CT/TW', '21-CT/TW'],
])('%s looks like %s', (code, right) => {
  expect(withoutLookAlikes(code)).toBe(right)
})

it.each(['120/QĐ-UBND', '6b/NQ-BCH', 'I/2023', 'Ol/abc', '\u0434/QĐ-UBND', '12/l2'])('%s is left alone', (code) => {
  expect(withoutLookAlikes(code)).toBeNull()
})
