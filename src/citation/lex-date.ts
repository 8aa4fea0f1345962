import type { IToken } from 'chevrotain'
import * as t from '../../grammars/citation/tokens.ts'
import { isBlank, isDigit, isWord, skipBlanks } from './characters.ts'
import { phraseEnd, phraseStart } from './phrase-end.ts'
import { skipFill } from './scan-type-word.ts'
import { makeToken } from './token.ts'
import { push, type Window } from './window.ts'

/** End of a year alone at `at`: four digits that no figure, fraction or span goes on with. */
export function yearEnd(text: string, at: number, end: number): number {
  if (at + 4 > end) return -1
  for (let index = at; index < at + 4; index++) if (!isDigit(text.charCodeAt(index))) return -1
  // 19 or 20.
  const first = text.charCodeAt(at)
  if (first !== 0x31 && first !== 0x32) return -1
  if (text.charCodeAt(at + 1) !== (first === 0x31 ? 0x39 : 0x30)) return -1
  if (at + 4 < end && isWord(text.charCodeAt(at + 4))) return -1
  const next = skipBlanks(text, at + 4, end)
  const mark = next < end ? text.charCodeAt(next) : 0
  if ((mark === 0x2d || mark === 0x2f) && isDigit(text.charCodeAt(skipBlanks(text, next + 1, end)))) return -1
  return at + 4
}

/**
 * The tokens of a date at `at`, where "ngày", "năm" or "cùng ngày" may stand.
 *
 * @param start  Where the comma or "ban hành" before it begins.
 */
export function lexDate(window: Window, at: number, start: number, inBrackets: boolean): boolean {
  const { text, end } = window
  const same = phraseEnd(text, at, end, 'cùng ngày')
  if (same !== -1) {
    push(window, makeToken(t.SameDay, at, same))
    return true
  }
  const year = phraseEnd(text, at, end, 'năm')
  if (year !== -1) {
    if (text.charCodeAt(start) === 0x2c) return false
    const yearAt = skipBlanks(text, year, end)
    const stop = yearEnd(text, yearAt, end)
    if (stop === -1) return false
    push(window, makeToken(t.YearWord, at, year))
    push(window, makeToken(t.Integer, yearAt, stop))
    closeBracket(window, inBrackets)
    return true
  }
  const day = phraseEnd(text, at, end, 'ngày')
  // The source may have lost the blank: "ngày19/6/2020".
  const glued = day === -1 && isDigit(text.charCodeAt(at + 4)) && phraseStart(text, at + 4, at, 'ngày') === at
  const dayEnd = glued ? at + 4 : day
  if (dayEnd === -1) return false
  let next = skipFill(text, dayEnd, end)
  const again = phraseEnd(text, next, end, 'ngày')
  if (again !== -1) next = skipFill(text, again, end)
  if (next >= end) return false
  const figures = figuresEnd(text, next, end)
  if (figures !== -1) {
    push(window, makeToken(t.SlashDate, at, figures))
    closeBracket(window, inBrackets)
    return true
  }
  const tokens: IToken[] = [makeToken(t.DayWord, at, dayEnd)]
  if (isDigit(text.charCodeAt(next))) {
    const stop = integerEnd(text, next, end, 3)
    if (stop === -1) return false
    tokens.push(makeToken(t.Integer, next, stop))
    next = skipFill(text, stop, end)
    if (next < end && (text.charCodeAt(next) === 0x2f || text.charCodeAt(next) === 0x2c))
      next = skipBlanks(text, next + 1, end)
  }
  const month = phraseEnd(text, next, end, 'tháng')
  if (month === -1) return false
  tokens.push(makeToken(t.MonthWord, next, month))
  let stop = month
  next = skipFill(text, month, end)
  if (next < end && isDigit(text.charCodeAt(next))) {
    const monthEnd = integerEnd(text, next, end, 2)
    if (monthEnd !== -1) {
      tokens.push(makeToken(t.Integer, next, monthEnd))
      stop = monthEnd
      next = skipFill(text, monthEnd, end)
      if (next < end && (text.charCodeAt(next) === 0x2f || text.charCodeAt(next) === 0x2c)) {
        const slashYear =
          text.charCodeAt(next) === 0x2f ? integerEnd(text, skipBlanks(text, next + 1, end), end, 5) : -1
        next = skipBlanks(text, next + 1, end)
        if (slashYear !== -1) {
          tokens.push(makeToken(t.YearWord, next, next + 1), makeToken(t.Integer, next, slashYear))
          stop = slashYear
        }
      }
    }
  }
  const yearWord = phraseEnd(text, next, end, 'năm')
  if (yearWord !== -1) {
    const yearAt = skipFill(text, yearWord, end)
    const yearStop = yearAt < end ? integerEnd(text, yearAt, end, 5) : -1
    if (yearStop !== -1) {
      tokens.push(makeToken(t.YearWord, next, yearWord), makeToken(t.Integer, yearAt, yearStop))
      stop = yearStop
    } else if (yearAt > yearWord) {
      tokens.push(makeToken(t.YearWord, next, yearWord))
      stop = yearWord
    }
  }
  if (stop === month && yearWord === -1) return false
  for (const token of tokens) window.tokens.push(token)
  window.next = stop
  closeBracket(window, inBrackets)
  return true
}

function closeBracket(window: Window, inBrackets: boolean): void {
  if (!inBrackets) return
  const next = skipBlanks(window.text, window.next, window.end)
  if (next < window.end && window.text.charCodeAt(next) === 0x29) window.next = next + 1
}

export function integerEnd(text: string, at: number, end: number, digits: number): number {
  let next = at
  while (next < end && next - at < digits && isDigit(text.charCodeAt(next))) next++
  return next === at || (next < end && isDigit(text.charCodeAt(next))) ? -1 : next
}

/** `19/6/2020`, `28 /02/ 2022`, `19.6.2020`, `01-10-1997`, `15/11`; -1 for anything else. */
function figuresEnd(text: string, at: number, end: number): number {
  const day = integerEnd(text, at, end, 2)
  if (day === -1) return -1
  const first = dateMark(text, day, end)
  if (first === -1) return -1
  const monthAt = skipBlanks(text, first + 1, end)
  const month = integerEnd(text, monthAt, end, 2)
  if (month === -1) return -1
  const second = dateMark(text, month, end)
  if (second !== -1 && text.charCodeAt(second) === text.charCodeAt(first)) {
    const year = integerEnd(text, skipBlanks(text, second + 1, end), end, 5)
    if (year !== -1) return year
  }
  return text.charCodeAt(first) === 0x2f ? month : -1
}

/** The `/`, `.` or `-` between two figures of a date. */
function dateMark(text: string, at: number, end: number): number {
  const next = isBlank(text.charCodeAt(at)) ? skipBlanks(text, at, end) : at
  if (next >= end) return -1
  const code = text.charCodeAt(next)
  return code === 0x2f || code === 0x2e || code === 0x2d ? next : -1
}
