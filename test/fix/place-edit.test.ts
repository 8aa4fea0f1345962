import { describe, expect, it } from 'vitest'
import { placeEdit } from '../../src/fix/place-edit.ts'

/** The source with its change carried out; null where there is none to carry out. */
function changed(source: string, actual: string, replacement: string): string | null {
  const edit = placeEdit(source, actual, replacement)
  return edit === null ? null : source.slice(0, edit.start) + edit.text + source.slice(edit.end)
}

describe('the smallest change', () => {
  it.each([
    ['17/7/2018', '17/7/2018', '17/7/2017', '17/7/2017'],
    ['276-KH-TU', '276-KH-TU', '276-KH/TU', '276-KH/TU'],
    ['20/2021/NĐCP', '20/2021/NĐCP', '20/2021/NĐ-CP', '20/2021/NĐ-CP'],
    ['121/20250/QH14', '121/20250/QH14', '121/2020/QH14', '121/2020/QH14'],
    ['Chính phủ', 'Chính phủ', 'Thủ tướng Chính phủ', 'Thủ tướng Chính phủ'],
    ['Thủ tướng Chính phủ', 'Thủ tướng Chính phủ', 'Chính phủ', 'Chính phủ'],
  ])('of %s', (source, actual, replacement, result) => {
    expect(changed(source, actual, replacement)).toBe(result)
  })

  it('touches nothing else', () => {
    expect(placeEdit('17/7/2018', '17/7/2018', '17/7/2017')).toEqual({ start: 8, end: 9, text: '7' })
    expect(placeEdit('06/QĐ-TTG', '06/QĐ-TTG', '06/QĐ-TTg')).toEqual({ start: 8, end: 9, text: 'g' })
    expect(placeEdit('20/NĐCP', '20/NĐCP', '20/NĐ-CP')).toEqual({ start: 5, end: 5, text: '-' })
  })
})

describe('what is layout stays', () => {
  it.each([
    ['a line end behind the change', '276-KH-\nTU', '276-KH-TU', '276-KH/TU', '276-KH/\nTU'],
    ['a line end before it', '80/2017/\r\nNĐ/CP', '80/2017/NĐ/CP', '80/2017/NĐ-CP', '80/2017/\r\nNĐ-CP'],
    ['a line end in words left out', 'Thủ\n  tướng Chính phủ', 'Thủ tướng Chính phủ', 'Chính phủ', '\n  Chính phủ'],
    ['a line end between words exchanged', 'Bộ\nY tế', 'Bộ Y tế', 'Sở Nội vụ', 'Sở Nội\nvụ'],
    ['another dash', '276–KH–TU', '276-KH-TU', '276-KH/TU', '276–KH/TU'],
    ['blanks in a row', 'Thủ  tướng  Chính  phủ', 'Thủ tướng Chính phủ', 'Chính phủ', 'Chính  phủ'],
    ['an escape elsewhere', '276\\-KH\\-TU', '276-KH-TU', '276-KH/TU', '276\\-KH/TU'],
    ['marks around', '**276-KH-TU**', '276-KH-TU', '276-KH/TU', '**276-KH/TU**'],
  ])('%s', (_, source, actual, replacement, result) => {
    expect(changed(source, actual, replacement)).toBe(result)
  })
})

describe('no change where it would cut through the layout', () => {
  it.each([
    ['a mark inside', 'Thủ tướng** Chính phủ', 'Thủ tướng Chính phủ', 'Chính phủ'],
    ['a line end with no blank to take its place', '80/20\n17/NĐ', '80/20 17/NĐ', '80/2018/NĐ'],
    ['two line ends', 'Thủ\ntướng\nChính phủ', 'Thủ tướng Chính phủ', 'Chính phủ'],
    ['a source that says something else', 'Bộ Y tế', 'Bộ Tài chính', 'Chính phủ'],
    ['a source that says more', 'Thủ tướng Chính phủ', 'Thủ tướng', 'Chính phủ'],
  ])('%s', (_, source, actual, replacement) => {
    expect(changed(source, actual, replacement)).toBe(null)
  })
})

it('reads decomposed letters as composed ones', () => {
  const source = 'Thủ tướng Chính phủ'.normalize('NFD')
  expect(changed(source, 'Thủ tướng Chính phủ', 'Chính phủ')).toBe('Chính phủ'.normalize('NFD'))
})
