import { nearNumbers } from './near-numbers.ts'
import { numberOf } from './split-code.ts'

const DIGITS = '0123456789'
const LETTERS = 'ABCDĐEFGHIJKLMNOÔPQRSTUƯVWXYZghortu'
const ADDED = `${DIGITS}/-&${LETTERS}`
/** No code is longer; a slip in one of a whole line is not looked for. */
const LONGEST = 80

/**
 * The codes from which one slip of the pen makes this one: one character changed, added or dropped, or two neighbours
 * swapped. A digit is only ever taken for another digit.
 *
 * For those who know codes by nothing but their spelling: some hundreds, however many they know. An index by numbers
 * asks less (`RegistryIndex`).
 */
export function nearCodes(code: string): Set<string> {
  const near = new Set<string>()
  if (code.length > LONGEST) return near
  const number = numberOf(code)
  const rest = code.slice(number.length)
  for (const other of nearNumbers(number)) near.add(other + rest)
  for (let at = 0; at <= rest.length; at++) {
    const before = number + rest.slice(0, at)
    const here = rest[at] ?? ''
    const after = rest.slice(at + 1)
    for (const added of ADDED) near.add(before + added + here + after)
    if (here === '') break
    near.add(before + after)
    if (after !== '') near.add(before + after[0] + here + after.slice(1))
    for (const other of DIGITS.includes(here) ? DIGITS : LETTERS) near.add(before + other + after)
  }
  near.delete(code)
  return near
}
