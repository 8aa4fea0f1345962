const DIGITS = '0123456789'
const LETTERS = 'ABCDĐEFGHIJKLMNOÔPQRSTUƯVWXYZghortu'
/** What may stand before the symbol besides digits: `66.7/2025/NQ-CP`, `30a/2008/NQ-CP`. */
const IN_NUMBER = `${DIGITS}/-.abcdđ`
const IN_SYMBOL = `${DIGITS}/-&${LETTERS}`

/** No code is longer; a slip in one of a whole line is not looked for. */
const LONGEST = 80

/**
 * The codes from which one slip of the pen makes this one: one character changed, added or dropped, or two neighbours
 * swapped. A digit is only ever taken for another digit.
 *
 * There are some hundreds of them, however many documents a registry holds, so looking each up costs less than a look
 * at all codes.
 */
export function nearCodes(code: string): Set<string> {
  const near = new Set<string>()
  if (code.length > LONGEST) return near
  const symbolAt = /^[\d./]*/.exec(code)?.[0].length ?? 0
  for (let at = 0; at <= code.length; at++) {
    const before = code.slice(0, at)
    const here = code[at] ?? ''
    const after = code.slice(at + 1)
    for (const added of at <= symbolAt ? IN_NUMBER : IN_SYMBOL) near.add(before + added + here + after)
    if (here === '') break
    near.add(before + after)
    if (after !== '') near.add(before + after[0] + here + after.slice(1))
    for (const other of DIGITS.includes(here) ? DIGITS : LETTERS) near.add(before + other + after)
  }
  near.delete(code)
  return near
}
