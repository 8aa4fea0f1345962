/** Has another form as a capital: a small letter. */
export const SMALL = 1
/** Has another form as a small letter: a capital. A letter of a few languages is both. */
export const CAPITAL = 2
const SEEN = 4

const TABLE = 0x2000

/** By character; filled as they are met, since to ask a string for its capitals makes another string. */
const cases = new Uint8Array(TABLE)

/** Whether a character has another form as a capital, as a small letter: a sum of `SMALL` and `CAPITAL`. */
export function caseOf(code: number): number {
  if (code >= TABLE) return look(code)
  const known = cases[code] as number
  if (known !== 0) return known & (SMALL | CAPITAL)
  const found = look(code)
  cases[code] = found | SEEN
  return found
}

function look(code: number): number {
  const character = String.fromCharCode(code)
  return (character.toUpperCase() === character ? 0 : SMALL) | (character.toLowerCase() === character ? 0 : CAPITAL)
}
