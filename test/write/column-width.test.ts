import { describe, expect, it } from 'vitest'
import { columnWidth, padTo, shorten } from '../../src/write/column-width.ts'

describe('columnWidth', () => {
  it.each([
    ['', 0],
    ['Kế hoạch', 8],
    ['Kế hoạch'.normalize('NFD'), 8],
    ['số\u200b12', 4],
    ['├─ ≥ 70 %', 9],
    ['漢字', 4],
    ['😀', 2],
  ])('%j takes %i columns', (text, columns) => {
    expect(columnWidth(text)).toBe(columns)
  })
})

describe('shorten', () => {
  it('leaves what fits', () => {
    expect(shorten('Sở Y tế', 7)).toBe('Sở Y tế')
  })

  it('cuts between words', () => {
    expect(shorten('Sở Giáo dục và Đào tạo', 14)).toBe('Sở Giáo dục…')
  })

  it('never parts a letter from its marks', () => {
    expect(shorten('ếếếếếếếếếếếếếếếếếếếếếế'.normalize('NFD'), 5)).toBe(`${'ếếếế'.normalize('NFD')}…`)
  })

  it.each([1, 2, 3, 10, 20])('takes at most %i columns', (columns) => {
    expect(columnWidth(shorten('Ủy ban nhân dân các huyện, thị xã', columns))).toBeLessThanOrEqual(columns)
  })
})

describe('padTo', () => {
  it('fills up to a column', () => {
    expect(`${padTo('lỗi'.normalize('NFD'), 5)}|`).toBe(`${'lỗi'.normalize('NFD')}  |`)
    expect(padTo('cảnh báo', 3)).toBe('cảnh báo')
  })
})
