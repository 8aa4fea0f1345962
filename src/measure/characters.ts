/** Classes of UTF-16 units that tell figures from words. The text is normalised: NFC, blanks are ' ' or '\n'. */

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** A tab or a carriage return never reaches a normalised text; they are blanks all the same. */
export const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0

/** Latin letters with the Vietnamese ones, which `\w` does not see. */
export const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x1e00 && code <= 0x1eff)

/** First offset from `at` on that is not blank; `end` where all is blank. */
export function skipBlanks(text: string, at: number, end: number): number {
  let next = at
  while (next < end && isBlank(text.charCodeAt(next))) next++
  return next
}

/** Offset behind the last character before `at` that is not blank; `from` where all is blank. */
export function skipBlanksBack(text: string, at: number, from: number): number {
  let last = at
  while (last > from && isBlank(text.charCodeAt(last - 1))) last--
  return last
}

/** End of the run of letters that begins at `at`. */
export function letterEnd(text: string, at: number, end: number): number {
  let next = at
  while (next < end && isLetter(text.charCodeAt(next))) next++
  return next
}

/** Start of the run of letters that ends at `at`. */
export function letterStart(text: string, at: number, from: number): number {
  let first = at
  while (first > from && isLetter(text.charCodeAt(first - 1))) first--
  return first
}
