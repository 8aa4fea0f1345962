import { legalFact } from './legal-fact.ts'

/**
 * Letters of points (điểm), in order: the Vietnamese alphabet without the letters that carry a further mark
 * (ă â ê ô ơ ư) and without those that Vietnamese lacks (f j w z).
 */
export const pointLetters = legalFact<readonly string[]>({
  value: [...'abcdđeghiklmnopqrstuvxy'],
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.đ (điểm theo thứ tự chữ cái tiếng Việt)',
  note: 'Không văn bản nào nói rõ việc bỏ ă, â, ê, ô, ơ, ư; đó là tập quán thống nhất của văn bản quy phạm.',
})

/** Place of a point letter, counted from 1; null for a letter that points do not use (f, j, w, z, ê …). */
export function pointLetterOrdinal(letter: string): number | null {
  const index = pointLetters.value.indexOf(letter.toLowerCase())
  return index < 0 ? null : index + 1
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
]

/** @param value  A whole number from 1. */
export function formatRoman(value: number): string {
  let rest = value
  let roman = ''
  for (const [digits, amount] of ROMAN) {
    while (rest >= amount) {
      roman += digits
      rest -= amount
    }
  }
  return roman
}

/** Value of a Roman numeral in its one right spelling, in either case; null for anything else. */
export function parseRoman(numeral: string): number | null {
  if (numeral.length === 0 || numeral.length > 15) return null
  const upper = numeral.toUpperCase()
  let value = 0
  let at = 0
  for (const [digits, amount] of ROMAN) {
    while (upper.startsWith(digits, at)) {
      value += amount
      at += digits.length
    }
  }
  return at === upper.length && formatRoman(value) === upper ? value : null
}
