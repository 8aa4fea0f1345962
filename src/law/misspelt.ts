import { oneSlip } from './one-slip.ts'

/**
 * Whether a word is another one with a slip: other tones or letters of the same base, or one letter changed, dropped,
 * added or swapped. Two spellings of one word are no slip: `hoà` and `hòa`, `quy` and `qui`.
 */
export function isMisspelt(word: string, right: string): boolean {
  const [one, other] = [word.toLowerCase(), right.toLowerCase()]
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  const [folded, wanted] = [one.normalize('NFD'), other.normalize('NFD')]
  if (spelling(folded) === spelling(wanted)) return false
  return bare(folded) === bare(wanted) || (other.length > 2 && oneSlip(one, other) !== null)
}

const TONES = /\u0300|\u0301|\u0303|\u0309|\u0323/g

/** Letters and marks, wherever in the syllable the tone stands, and `i` for `y`. */
function spelling(decomposed: string): string {
  return decomposed.replace(TONES, '').replace(/y/g, 'i') + (decomposed.match(TONES)?.join('') ?? '')
}

const bare = (decomposed: string) => decomposed.replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd')
