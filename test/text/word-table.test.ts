import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordTable } from '../../src/text/word-table.ts'

test('words are found where they stand, and nothing else is', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'B', 'ă', 'ế', 'đ', 'Ủ', '2'), minLength: 1, maxLength: 7 })
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 900 }), fc.string(), (words, before) => {
      const table = new WordTable()
      const numbers = words.map((word) => table.number(word))
      expect(numbers).toEqual(words.map((_, index) => index + 1))
      expect(words.map((word) => table.number(word))).toEqual(numbers)
      words.forEach((word, index) => {
        const text = `${before}${word} 9`
        const end = before.length + word.length
        expect(table.at(text, before.length, end)).toBe(numbers[index])
        expect(table.at(text, end + 1, end + 2)).toBe(0)
        expect(table.at(text, end, end)).toBe(0)
      })
    }),
  )
})

test('a table that grows keeps what it has', () => {
  const table = new WordTable()
  const words = Array.from({ length: 3000 }, (_, index) => `từ${index}`)
  const numbers = words.map((word) => table.number(word))
  expect(words.map((word) => table.at(word, 0, word.length))).toEqual(numbers)
  expect(table.at('từ3000', 0, 6)).toBe(0)
})
