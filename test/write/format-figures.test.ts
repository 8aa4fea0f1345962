import { expect, it } from 'vitest'
import { formatAmount, formatDay, formatNumber } from '../../src/write/format-figures.ts'

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

it.each([
  [350e9, '350 tỷ', '350 billion'],
  [1.25e9, '1,25 tỷ', '1.25 billion'],
  [75e6, '75 triệu', '75 million'],
  [1234567, '1.234.567', '1,234,567'],
  [2500, '2.500', '2,500'],
])('formatAmount %d → %s, %s', (value, vietnamese, english) => {
  expect(formatAmount(value, 'vi')).toBe(vietnamese)
  expect(formatAmount(value, 'en')).toBe(english)
})
