import type { TokenType } from 'chevrotain'
import * as t from '../../grammars/measure/tokens.ts'
import { isBlank, isDigit, isLetter, skipBlanks } from './characters.ts'

const SLASH = 0x2f
const DASH = 0x2d
const DOT = 0x2e
const COMMA = 0x2c
const COLON = 0x3a
const PERCENT = 0x25
const PER_MILLE = 0x2030
const ELLIPSIS = 0x2026

/** Longer runs of digits are no figures that a document means. */
const MOST_DIGITS = 15

/** The unit at `at`; 0 from `limit` on. */
function codeAt(text: string, at: number, limit: number): number {
  return at < limit ? text.charCodeAt(at) : 0
}

function digitEnd(text: string, at: number, limit: number): number {
  let next = at
  while (next < limit && isDigit(text.charCodeAt(next))) next++
  return next
}

function digitAt(text: string, at: number, limit: number): boolean {
  return at < limit && isDigit(text.charCodeAt(at))
}

function numberOf(text: string, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) value = value * 10 + code - 0x30
  }
  return value
}

/** True where the figure that ends at `at` goes on as a code: "19/6/2020/", "2021-NĐ", "13/2021/TT". */
function goesOn(text: string, at: number, limit: number): boolean {
  if (at >= limit) return false
  const code = text.charCodeAt(at)
  if (isDigit(code) || isLetter(code)) return true
  if (at + 1 >= limit) return false
  const next = text.charCodeAt(at + 1)
  if (code === SLASH || code === DASH || code === 0x5f) return isDigit(next) || isLetter(next)
  return (code === DOT || code === COMMA) && isDigit(next)
}

/** End of "1.000.000": groups of three digits behind points; `at` where there is none. */
function groupsEnd(text: string, at: number, limit: number): number {
  let end = at
  while (end + 3 < limit + 0 && codeAt(text, end, limit) === DOT && digitEnd(text, end + 1, limit) === end + 4) end += 4
  return end
}

/** A hundred, a thousand … a million: what rates are counted by. */
function isRateBase(value: number): boolean {
  return value === 100 || value === 1_000 || value === 10_000 || value === 100_000 || value === 1_000_000
}

function isYear(value: number, digits: number): boolean {
  return digits === 4 && value >= 1900 && value < 2200
}

function dated(
  type: TokenType,
  start: number,
  end: number,
  day: number | null,
  month: number,
  year: number | null,
): t.MeasureToken {
  const token = t.measureToken(type, start, end)
  token.day = day
  token.month = month
  token.year = year
  return token
}

function yearNumber(start: number, end: number, value: number): t.MeasureToken {
  const token = valued(t.YearNumber, start, end, value, null)
  token.year = value
  return token
}

function valued(type: TokenType, start: number, end: number, value: number, unit: string | null): t.MeasureToken {
  const token = t.measureToken(type, start, end)
  token.value = value
  token.unit = unit
  return token
}

/**
 * The figure that begins at `start`, by its form alone: Vietnamese numerals have points between thousands and a comma
 * before decimals. A point before decimals is let through only where a per cent sign follows.
 *
 * @param start  Offset of a digit with no letter or digit before it.
 * @param limit  Nothing is read from there on.
 * @returns      Null for what is no figure: "121/2020/QH14", "1.2.3", "24x7".
 */
export function readFigure(text: string, start: number, limit: number): t.MeasureToken | null {
  const end = digitEnd(text, start, limit)
  const digits = end - start
  if (digits > MOST_DIGITS) return null
  const value = numberOf(text, start, end)
  const mark = codeAt(text, end, limit)
  if (isLetter(mark)) return readClock(text, start, end, limit)
  if (digitAt(text, end + 1, limit)) {
    if (mark === SLASH) return readSlashed(text, start, end, limit)
    if (mark === DASH) return readDashed(text, start, end, limit)
    if (mark === DOT) return readDotted(text, start, end, limit)
    if (mark === COMMA) return readDecimals(text, start, end, limit)
    if (mark === COLON && digits <= 2) return readClock(text, start, end, limit)
  }
  if (digits <= 3 && (mark === ELLIPSIS || (mark === DOT && codeAt(text, end + 1, limit) === DOT))) {
    return t.measureToken(t.Filler, start, fillerEnd(text, end, limit))
  }
  return readShare(text, start, end, limit, value) ?? readWhole(text, start, end, limit, value)
}

/** A number without points; null for the head of a code: "28-CT/TW". */
function readWhole(text: string, start: number, end: number, limit: number, value: number): t.MeasureToken | null {
  const digits = end - start
  const mark = codeAt(text, end, limit)
  if ((mark === SLASH || mark === DASH || mark === 0x5f) && isLetter(codeAt(text, end + 1, limit))) return null
  if (isYear(value, digits)) {
    return readYears(text, start, end, limit, value)
  }
  return valued(digits <= 2 ? t.SmallNumber : t.PlainNumber, start, end, value, null)
}

/** `2021`, `2021-2025`, `2021 - 2025`; null for "2021-2025-2030". */
function readYears(text: string, start: number, end: number, limit: number, first: number): t.MeasureToken | null {
  const dash = skipBlanks(text, end, limit)
  if (codeAt(text, dash, limit) === DASH) {
    const from = skipBlanks(text, dash + 1, limit)
    const to = digitEnd(text, from, limit)
    const last = to - from === 4 ? numberOf(text, from, to) : 0
    if (isYear(last, to - from)) {
      if (!goesOn(text, to, limit)) return yearRange(start, to, first, last)
      if (from === end + 1) return null
    }
  }
  return yearNumber(start, end, first)
}

function yearRange(start: number, end: number, first: number, last: number): t.MeasureToken {
  const token = valued(t.YearRange, start, end, first, null)
  token.year = last
  return token
}

/** `17h00`, `17h`, `17g30`, `17:30`. */
function readClock(text: string, start: number, end: number, limit: number): t.MeasureToken | null {
  if (end - start > 2) return null
  const mark = text.charCodeAt(end)
  const minutes = digitEnd(text, end + 1, limit)
  if (mark === COLON) {
    return minutes === end + 3 && !goesOn(text, minutes, limit) && numberOf(text, end + 1, minutes) < 60
      ? t.measureToken(t.Clock, start, minutes)
      : null
  }
  const hour = mark === 0x68 || mark === 0x48 || mark === 0x67
  if (!hour || minutes > end + 3 || goesOn(text, minutes, limit)) return null
  return t.measureToken(t.Clock, start, minutes)
}

/** `19/6/2020`, `6/2023`, `15/11`, `600/100.000`, `2021/2022`. */
function readSlashed(text: string, start: number, end: number, limit: number): t.MeasureToken | null {
  const first = numberOf(text, start, end)
  const from = end + 1
  const to = digitEnd(text, from, limit)
  const short = end - start <= 2
  const second = numberOf(text, from, to)
  if (codeAt(text, to, limit) === SLASH && digitAt(text, to + 1, limit)) {
    const last = digitEnd(text, to + 1, limit)
    const size = last - to - 1
    if (!short || to - from > 2 || size < 2 || size > 5 || goesOn(text, last, limit)) return null
    const year = numberOf(text, to + 1, last)
    return dated(t.FullDate, start, last, first, second, size === 2 ? 2000 + year : year)
  }
  const groups = groupsEnd(text, to, limit)
  if (to - from <= 3 && groups > to) return readRate(text, start, first, from, groups, limit)
  if (goesOn(text, to, limit)) return null
  if (isYear(second, to - from)) {
    if (short) return dated(t.MonthYear, start, to, null, first, second)
    return isYear(first, end - start) ? yearRange(start, to, first, second) : null
  }
  if (isRateBase(second)) return readRate(text, start, first, from, to, limit)
  return short && to - from <= 2 ? dated(t.DayMonth, start, to, first, second, null) : null
}

/** `600/100.000`; "1/10.000" is the scale of a map. */
function readRate(
  text: string,
  start: number,
  amount: number,
  from: number,
  end: number,
  limit: number,
): t.MeasureToken | null {
  if (!isRateBase(numberOf(text, from, end)) || amount === 1 || goesOn(text, end, limit)) return null
  return valued(t.Ratio, start, end, amount, `/${text.slice(from, end)}`)
}

/** `01-10-1997`, `6-2023`; otherwise the first number alone, as in `15-20/11/2023` and `2021-2025`. */
function readDashed(text: string, start: number, end: number, limit: number): t.MeasureToken | null {
  const from = end + 1
  const to = digitEnd(text, from, limit)
  const value = numberOf(text, start, end)
  if (end - start <= 2) {
    if (to - from <= 2 && codeAt(text, to, limit) === DASH && digitAt(text, to + 1, limit)) {
      const last = digitEnd(text, to + 1, limit)
      if (last - to === 5) {
        if (goesOn(text, last, limit)) return null
        return dated(t.FullDate, start, last, value, numberOf(text, from, to), numberOf(text, to + 1, last))
      }
    }
    if (isYear(numberOf(text, from, to), to - from) && !goesOn(text, to, limit)) {
      return dated(t.MonthYear, start, to, null, value, numberOf(text, from, to))
    }
  }
  return readWhole(text, start, end, limit, value)
}

/** `1.500.000`, `1.000,5`, `19.6.2020`, `9.5%`. */
function readDotted(text: string, start: number, end: number, limit: number): t.MeasureToken | null {
  const groups = end - start <= 3 ? groupsEnd(text, end, limit) : end
  if (groups > end) {
    if (codeAt(text, groups, limit) === COMMA && digitAt(text, groups + 1, limit)) {
      return readDecimals(text, start, groups, limit)
    }
    if (codeAt(text, groups, limit) === DOT && digitAt(text, groups + 1, limit)) return null
    const value = numberOf(text, start, groups)
    return readShare(text, start, groups, limit, value) ?? plain(text, start, groups, limit, value)
  }
  const from = end + 1
  const to = digitEnd(text, from, limit)
  if (codeAt(text, to, limit) === DOT && digitAt(text, to + 1, limit)) {
    const last = digitEnd(text, to + 1, limit)
    if (end - start > 2 || to - from > 2 || last - to !== 5 || goesOn(text, last, limit)) return null
    return dated(
      t.FullDate,
      start,
      last,
      numberOf(text, start, end),
      numberOf(text, from, to),
      numberOf(text, to + 1, last),
    )
  }
  const value = numberOf(text, start, end) + numberOf(text, from, to) / 10 ** (to - from)
  return to - start > MOST_DIGITS ? null : readShare(text, start, to, limit, value)
}

/** `9,5`, `12,5‰`, `18,5/1.000`. `comma` is where the comma stands. */
function readDecimals(text: string, start: number, comma: number, limit: number): t.MeasureToken | null {
  const end = digitEnd(text, comma + 1, limit)
  if (end - start > MOST_DIGITS) return null
  const value = Number(`${numberOf(text, start, comma)}.${text.slice(comma + 1, end)}`)
  if (codeAt(text, end, limit) === SLASH && digitAt(text, end + 1, limit)) {
    const to = digitEnd(text, end + 1, limit)
    return readRate(text, start, value, end + 1, to - end <= 4 ? groupsEnd(text, to, limit) : to, limit)
  }
  return readShare(text, start, end, limit, value) ?? plain(text, start, end, limit, value)
}

function plain(text: string, start: number, end: number, limit: number, value: number): t.MeasureToken | null {
  return goesOn(text, end, limit) && codeAt(text, end, limit) !== DASH
    ? null
    : valued(t.PlainNumber, start, end, value, null)
}

/** The number with the sign `%` or `‰` behind it; null where there is none. */
function readShare(text: string, start: number, end: number, limit: number, value: number): t.MeasureToken | null {
  let at = end
  if (at < limit && isBlank(text.charCodeAt(at))) at = skipBlanks(text, at, limit)
  if (at >= limit) return null
  const mark = text.charCodeAt(at)
  if (mark !== PERCENT && mark !== PER_MILLE) return null
  return valued(t.Ratio, start, at + 1, value, mark === PERCENT ? '%' : '‰')
}

/** End of a run of points, ellipses and underlines that stands for what is to be filled in; `at` for a lone point. */
export function fillerEnd(text: string, at: number, limit: number): number {
  let end = at
  let wide = false
  while (end < limit) {
    const code = text.charCodeAt(end)
    if (code === ELLIPSIS) wide = true
    else if (code !== DOT && code !== 0x5f) break
    end++
  }
  return wide || end - at >= 2 ? end : at
}

/** End of the letters, digits and marks between them that begin at `at`: how far a code reaches. */
export function codeEnd(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit) {
    const code = text.charCodeAt(end)
    if (isDigit(code) || isLetter(code)) {
      end++
      continue
    }
    const joint = code === SLASH || code === DASH || code === DOT || code === COMMA || code === 0x5f || code === COLON
    if (!joint || end + 1 >= limit) break
    const next = text.charCodeAt(end + 1)
    if (!isDigit(next) && !isLetter(next)) break
    end += 2
  }
  return end
}
