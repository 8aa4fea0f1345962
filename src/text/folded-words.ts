import { addToHash } from './word-table.ts'

const BLANK = 32
/** In `folds`: not looked at yet; not to be folded by itself. */
const UNSEEN = 0
const OTHER = 1
const TABLE = 0x2600

/** By character: the small letter for it, or a blank. Filled as characters are met. */
const folds = new Uint16Array(TABLE)

/**
 * The words of a text in lower case, composed, with single blanks, none at either end and none before `.,;:)`.
 *
 * By hand: what is folded already, which is most of every text, is taken over in long stretches.
 */
export function foldedWords(text: string): string {
  const { length } = text
  let made = ''
  let from = 0
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    const fold = foldOf(code)
    if (fold === code && code !== BLANK) continue
    if (fold === OTHER) return slowlyFolded(text)
    if (fold !== BLANK) {
      made += text.slice(from, at) + String.fromCharCode(fold)
      from = at + 1
      continue
    }
    let end = at + 1
    while (end < length && foldOf(text.charCodeAt(end)) === BLANK) end++
    const parts = at > 0 && end < length && !isTight(text.charCodeAt(end))
    if (parts && code === BLANK && end === at + 1) continue
    made += text.slice(from, at)
    if (parts) made += ' '
    from = end
    at = end - 1
  }
  return from === 0 ? text : made + text.slice(from)
}

/**
 * A hash of the first letters of a text, so many at most: texts that begin alike but for capitals, blanks and the usual
 * punctuation have the same.
 */
export function hashOfFirstLetters(text: string, most: number): number {
  let hash = 0
  for (let at = 0, count = 0; at < text.length && count < most; at++) {
    const code = text.charCodeAt(at)
    if (isPunctuation(code)) continue
    const fold = foldOf(code)
    if (fold === BLANK) continue
    if (fold === OTHER) return hashOf(text.replace(UNSAID, '').slice(0, most).normalize('NFC').toLowerCase())
    hash = addToHash(hash, fold)
    count++
  }
  return hash
}

function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at))
  return hash
}

const UNSAID = /[\s.,;:()“”"-]+/g

function isPunctuation(code: number): boolean {
  return isTight(code) || code === 40 || code === 34 || code === 45 || code === 0x201c || code === 0x201d
}

/** False for two texts of which the letters and digits differ, the rare letters of other languages left out. */
export function haveSameLetters(one: string, other: string): boolean {
  for (let at = 0, there = 0; ; at++, there++) {
    while (at < one.length && !isPlainLetter(one.charCodeAt(at))) at++
    while (there < other.length && !isPlainLetter(other.charCodeAt(there))) there++
    if (at >= one.length || there >= other.length) return at >= one.length && there >= other.length
    if (one.charCodeAt(at) !== other.charCodeAt(there)) return false
  }
}

/** Small letters of Vietnamese, and digits. */
function isPlainLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 0x111 || (code >= 0x1ea0 && code < 0x1f00)
  )
}

function slowlyFolded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:)])/g, '')
    .trim()
}

/** A character that no blank stands before. */
function isTight(code: number): boolean {
  return code === 44 || code === 46 || code === 59 || code === 58 || code === 41
}

function foldOf(code: number): number {
  if (code >= TABLE) return OTHER
  const known = folds[code] as number
  return known === UNSEEN ? learn(code) : known
}

function learn(code: number): number {
  const letter = String.fromCharCode(code)
  const small = letter.toLowerCase()
  // Marks compose with the letter before them, and what has two small letters changes its neighbours.
  const alone = code < 0x300 || (code >= 0x1e00 && code < 0x1f00) || (code >= 0x2000 && code < 0x20d0) || code >= 0x2100
  const fold = /\s/.test(letter)
    ? BLANK
    : code > OTHER && alone && small.length === 1 && letter.normalize('NFC') === letter
      ? small.charCodeAt(0)
      : OTHER
  folds[code] = fold
  return fold
}
