import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedWords, hashOfFirstLetters, haveSameLetters } from '../../src/text/folded-words.ts'

/** The same with what the language offers, character by character or not. */
function plainly(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:)])/g, '')
    .trim()
}

const signs = [
  ...'ẾếĐđÐỦỷaAzZ09 .,;:)(-“”"\n\t\u00a0\u2003\ufeff\u0301\u0323\u0130\u03a3\u1e9e\u212b\u2126≥→…',
  '🙂',
  '\u0000\u0001',
]
const texts = fc.string({ unit: fc.constantFrom(...signs), maxLength: 40 })

describe('foldedWords', () => {
  it('is what composing, lowering and running blanks together gives', () => {
    expect(foldedWords('  TỔ  CHỨC\nthực hiện : a ) , b')).toBe('tổ chức thực hiện: a), b')
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldedWords(text)).toBe(plainly(text))
      }),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldedWords(text)).toBe(plainly(text))
      }),
    )
  })
})

describe('hashOfFirstLetters', () => {
  const hash = (text: string) => hashOfFirstLetters(text, 30)

  it('does not see capitals, blanks, punctuation, nor how a letter was composed', () => {
    expect(hash('TỔ CHỨC: thực hiện')).toBe(hash('tổ chức thực-hiện'))
    expect(hash('Tổ chức'.normalize('NFD'))).toBe(hash('Tổ chức'))
    expect(hash('Tổ chức')).not.toBe(hash('Tố chức'))
  })

  it('looks at the first letters only', () => {
    expect(hash(`${'a'.repeat(30)}b`)).toBe(hash(`${'a'.repeat(30)}c`))
    expect(hash(`${'a'.repeat(29)}b`)).not.toBe(hash(`${'a'.repeat(29)}c`))
  })
})

describe('haveSameLetters', () => {
  it('never parts two texts with the same words', () => {
    const words = (text: string) => text.replace(/[^\p{L}\d]+/gu, ' ').trim()
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [first, second] = [foldedWords(one), foldedWords(other)]
        if (words(first) === words(second)) expect(haveSameLetters(first, second)).toBe(true)
        expect(haveSameLetters(first, `${first} .;`)).toBe(true)
        expect(haveSameLetters(first, `${first}x`)).toBe(false)
      }),
    )
  })
})
