import type { TokenType } from 'chevrotain'
import * as t from '../../grammars/measure/tokens.ts'
import { isDigit, isLetter, letterStart, skipBlanks, skipBlanksBack } from './characters.ts'
import { longestPhrase } from './phrases.ts'
import { fillerEnd, readFigure } from './read-figure.ts'
import { readUnit } from './read-unit.ts'
import { syllableAt } from './syllables.ts'
import { leading, romans, vocabulary } from './vocabulary.ts'

/** No time or quantity is longer; a longer row of words is read in several windows. */
const MOST_TOKENS = 64
/** Words before the first figure: "hoàn thành chậm nhất là trước ngày". */
const MOST_WORDS_BACK = 12

const marks: ReadonlyMap<number, readonly [type: TokenType, sign: t.Sign | null]> = new Map([
  [0x2c, [t.Comma, null]],
  [0x3a, [t.Colon, null]],
  [0x2d, [t.Dash, null]],
  [0x2f, [t.Slash, null]],
  [0x28, [t.OpenParen, null]],
  [0x29, [t.CloseParen, null]],
  [0x2265, [t.Comparator, '>=']],
  [0x2264, [t.Comparator, '<=']],
  [0x3e, [t.Comparator, '>']],
  [0x3c, [t.Comparator, '<']],
  [0x3d, [t.Comparator, '=']],
])

/**
 * Where the words of the vocabulary that lead to the figure at `at` begin.
 *
 *     Sở Y tế hoàn thành trước ngày 15/11
 *             ^start                ^at
 *
 * @param floor  Nothing before it is looked at.
 */
export function windowStart(text: string, at: number, floor: number): number {
  let start = at
  for (let words = 0; words < MOST_WORDS_BACK; words++) {
    let end = skipBlanksBack(text, start, floor)
    while (end > floor && isLeading(text, end - 1, floor)) end = skipBlanksBack(text, end - 1, floor)
    const first = letterStart(text, end, floor)
    if (first === end) return markedStart(text, start, floor)
    if (!leading.has(syllableAt(text, first, end))) return markedStart(text, start, floor)
    start = first
  }
  return start
}

/** Marks between a word and its figure: "hoàn thành: Quý II", "ngày …/…/2023", "≥ 90%". A lone point is none. */
function isLeading(text: string, at: number, floor: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 0x2e || code === 0x5f) {
    const before = at > floor ? text.charCodeAt(at - 1) : 0
    const after = text.charCodeAt(at + 1)
    return before === code || after === code || before === 0x2026 || after === 0x2026
  }
  // "Quý I-2024".
  if (code === 0x2d) return at > floor && isLetter(text.charCodeAt(at - 1))
  return code === 0x3a || code === 0x2026 || code === 0x2f || code === 0x28 || isSign(code)
}

function isSign(code: number): boolean {
  return code === 0x2265 || code === 0x2264 || code === 0x3e || code === 0x3c || code === 0x3d
}

/** The window begins at a sign right before its first word, too. */
function markedStart(text: string, start: number, floor: number): number {
  const end = skipBlanksBack(text, start, floor)
  if (end === floor || !isSign(text.charCodeAt(end - 1))) return start
  return end > floor + 1 && isSign(text.charCodeAt(end - 2)) ? end - 2 : end - 1
}

/** True for the mark at `at` of "Quý II/2022": what it parts is a quarter and its year. */
export function isQuarterCode(text: string, at: number, floor: number): boolean {
  const first = letterStart(text, at, floor)
  if (!romans.has(syllableAt(text, first, at))) return false
  const end = skipBlanksBack(text, first, floor)
  return vocabulary.next.get(syllableAt(text, letterStart(text, end, floor), end))?.meaning?.type === t.Quarter
}

/** Where a window ends, and what is in it. */
export interface Window {
  readonly end: number
  readonly tokens: t.MeasureToken[]
}

/**
 * Tokens from `start` on, as long as everything belongs to the vocabulary.
 *
 * @param figure  The figure that the window is read for: it is not read again.
 * @param limit   End of the block.
 */
export function lexWindow(text: string, start: number, figure: t.MeasureToken, limit: number): Window {
  const tokens: t.MeasureToken[] = []
  let at = start
  while (tokens.length < MOST_TOKENS) {
    const next = skipBlanks(text, at, limit)
    if (next >= limit) break
    const token = next === figure.startOffset ? readUnit(text, figure, limit) : readToken(text, next, limit)
    if (!token) break
    tokens.push(token)
    at = (token.endOffset as number) + 1
  }
  return { end: at, tokens }
}

function readToken(text: string, at: number, limit: number): t.MeasureToken | null {
  const code = text.charCodeAt(at)
  if (isDigit(code)) {
    const figure = readFigure(text, at, limit)
    return figure && readUnit(text, figure, limit)
  }
  if (isLetter(code)) return readWord(text, at, limit)
  const filler = fillerEnd(text, at, limit)
  if (filler > at) return t.measureToken(t.Filler, at, filler)
  const mark = marks.get(code)
  if (!mark) return null
  const [type, sign] = mark
  const orEqual = (sign === '>' || sign === '<') && at + 1 < limit && text.charCodeAt(at + 1) === 0x3d
  const token = t.measureToken(type, at, orEqual ? at + 2 : at + 1)
  token.sign = orEqual ? (`${sign}=` as t.Sign) : sign
  token.value = sign ? 1 : null
  return token
}

function readWord(text: string, at: number, limit: number): t.MeasureToken | null {
  const found = longestPhrase(text, at, limit, vocabulary)
  if (!found) return null
  const { type, value, sign } = found.meaning
  const token = t.measureToken(type, at, found.end)
  token.value = value
  token.sign = sign
  return token
}
