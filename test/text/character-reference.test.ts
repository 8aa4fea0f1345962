import { expect, test } from 'vitest'
import { characterReference } from '../../src/text/character-reference.ts'

test('reads the references that Vietnamese documents show', () => {
  const reads = (text: string) => characterReference(text, 0)?.reads
  expect(reads('&nbsp;')).toBe('\u00a0')
  expect(reads('&amp;')).toBe('&')
  expect(reads('&ocirc;')).toBe('ô')
  expect(reads('&Yacute;')).toBe('Ý')
  expect(reads('&#273;')).toBe('đ')
  expect(reads('&#x1EBF;')).toBe('ế')
  expect(reads('&#128512;')).toBe('😀')
  expect(characterReference('VH&amp;TT', 2)).toEqual({ end: 7, reads: '&' })
})

test.each([
  '&GT;',
  '&XH;',
  '&TT;',
  '& ',
  '&',
  '&amp',
  '&#0;',
  '&#xd800;',
  '&#9999999;',
  '&wcirc0;',
  '&constructor;',
  '&qcirc;',
])('%s is none', (text) => {
  expect(characterReference(text, 0)).toBeNull()
})
