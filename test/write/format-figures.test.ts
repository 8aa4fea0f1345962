import { expect, it } from 'vitest'
import { formatDay, formatNumber } from '../../src/write/format-figures.ts'

it.each([
  ['2021-07-19', '19/7/2021'],
  ['2021-07', '7/2021'],
  ['2021', '2021'],
  ['--06-30', '30/6'],
  ['quý I', 'quý I'],
])('formatDay %s → %s', (iso, day) => {
  expect(formatDay(iso, 'vi')).toBe(day)
  expect(formatDay(iso, 'en')).toBe(iso)
})

it.each([
  [70, '70', '70'],
  [98.5, '98,5', '98.5'],
  [1234567.25, '1.234.567,25', '1,234,567.25'],
  [-1000, '-1.000', '-1,000'],
])('formatNumber %d → %s, %s', (value, vietnamese, english) => {
  expect(formatNumber(value, 'vi')).toBe(vietnamese)
  expect(formatNumber(value, 'en')).toBe(english)
})
