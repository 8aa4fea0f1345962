/**
 * Classes of single characters, one table look-up each. `\w` and `\b` do not see Vietnamese letters, and a regular
 * expression with `\p{L}` costs several times a table.
 */
const SIZE = 0x2000
const BLANK = 1
const DIGIT = 2
const UPPER = 4
const LOWER = 8

/**
 * The tables lie inside a function: bundlers make variables of the constants of a module, and a variable has to be read
 * anew at each look-up.
 */
const { classOf, lowerOf } = ((): { classOf(code: number): number; lowerOf(code: number): number } => {
  const classes = new Uint8Array(SIZE)
  const lowered = new Uint16Array(SIZE)
  for (let code = 0; code < SIZE; code++) {
    const char = String.fromCharCode(code)
    const lower = char.toLowerCase()
    const upper = char.toUpperCase()
    lowered[code] = lower.length === 1 ? lower.charCodeAt(0) : code
    if (lower === upper) continue
    classes[code] = char === lower ? LOWER : UPPER
  }
  for (const code of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0]) classes[code] = BLANK
  for (let code = 0x30; code <= 0x39; code++) classes[code] = DIGIT
  // Eth, which old fonts print for Đ.
  lowered[0xd0] = 0x111
  lowered[0xf0] = 0x111
  return {
    classOf: (code) => (code < SIZE ? (classes[code] as number) : 0),
    lowerOf: (code) => (code < SIZE ? (lowered[code] as number) : code),
  }
})()

export const isBlank = (code: number): boolean => classOf(code) === BLANK
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
export const isUpper = (code: number): boolean => classOf(code) === UPPER
export const isLower = (code: number): boolean => classOf(code) === LOWER
export const isLetter = (code: number): boolean => (classOf(code) & (UPPER | LOWER)) !== 0
export const isWord = (code: number): boolean => (classOf(code) & (UPPER | LOWER | DIGIT)) !== 0

/** The lower-case form of one UTF-16 unit. */
export { lowerOf }

/** First offset at or after `at` that holds no blank; `end` when there is none. */
export function skipBlanks(text: string, at: number, end: number): number {
  let next = at
  while (next < end && classOf(text.charCodeAt(next)) === BLANK) next++
  return next
}

/** Offset just after the last non-blank before `at`; `from` when there is none. */
export function trimBack(text: string, at: number, from: number): number {
  let last = at
  while (last > from && classOf(text.charCodeAt(last - 1)) === BLANK) last--
  return last
}

/** End of the run of letters and digits at `at`. */
export function wordEnd(text: string, at: number, end: number): number {
  let next = at
  while (next < end && (classOf(text.charCodeAt(next)) & (UPPER | LOWER | DIGIT)) !== 0) next++
  return next
}

/** Start of the run of letters and digits that ends at `at`. */
export function wordStart(text: string, at: number, from: number): number {
  let first = at
  while (first > from && (classOf(text.charCodeAt(first - 1)) & (UPPER | LOWER | DIGIT)) !== 0) first--
  return first
}
