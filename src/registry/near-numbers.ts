const DIGITS = '0123456789'
/** What a number may hold besides digits: `66.7/2025/NQ-CP`, `30a/2008/NQ-CP`. */
const ADDED = `${DIGITS}.abcd`
/** No number of a document is longer. */
const LONGEST = 10

/**
 * The numbers from which one slip of the pen makes this one: one figure changed, added or dropped, or two neighbours
 * swapped. They are about a hundred, however many documents a registry holds.
 */
export function nearNumbers(number: string): Set<string> {
  const near = new Set<string>()
  if (number.length > LONGEST) return near
  for (let at = 0; at <= number.length; at++) {
    const before = number.slice(0, at)
    const here = number[at] ?? ''
    const after = number.slice(at + 1)
    for (const added of ADDED) near.add(before + added + here + after)
    if (here === '') break
    near.add(before + after)
    if (after !== '') near.add(before + after[0] + here + after.slice(1))
    for (const other of DIGITS) near.add(before + other + after)
  }
  near.delete(number)
  return near
}
