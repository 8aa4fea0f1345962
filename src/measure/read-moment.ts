import type { Moment } from '../../grammars/measure/grammar.ts'
import { isBlank, isDigit, skipBlanksBack } from './characters.ts'
import { isoDate, isPossible } from './iso-date.ts'
import type { DateMeasure } from './measure.ts'

/**
 * The date that a moment is; null where too little is written to be one ("tháng 6", "ngày 15") or where the figures
 * mean something else ("24/7", "1.2.2030" of a list).
 *
 * @param floor  Nothing before it is looked at.
 */
export function readMoment(text: string, moment: Moment, floor: number): DateMeasure | null {
  if (!isDate(text, moment)) return null
  if (moment.worded && !moment.named && moment.year !== null) takeDay(text, moment, floor)
  return { type: 'date', start: moment.start, end: moment.end, iso: isoOf(moment) }
}

function isDate(text: string, moment: Moment): boolean {
  const { day, month, quarter, year, named, worded, blank } = moment
  if (quarter !== null) return year !== null
  if (blank) return month !== null || year !== null
  if (day !== null && month !== null) return named || (year !== null && standsAlone(text, moment))
  if (month !== null) return year !== null || (named && worded)
  // "ngày    tháng    năm 2023": the draft leaves blanks, which say nothing by themselves.
  return named && worded && day === null && year !== null
}

/** The "08" of "08 tháng 7 năm 2026": before a month with its year a number can only be the day. */
function takeDay(text: string, moment: Moment, floor: number): void {
  const end = skipBlanksBack(text, moment.start, floor)
  let start = end
  while (start > floor && end - start < 3 && isDigit(text.charCodeAt(start - 1))) start--
  const day = Number(text.slice(start, end))
  const before = start > floor ? text.charCodeAt(start - 1) : 0x20
  if (start === end || end === moment.start || day < 1 || day > 31 || !isOpen(before)) return
  if (counters.test(text.slice(Math.max(floor, start - 8), start))) return
  moment.day = day
  moment.start = start
}

/** What is numbered before a month without being its day: "tuần 1 tháng 6/2023". */
const counters = /(?:tuần|đợt|số|kỳ|lần|thứ|khóa|nhóm|trong|sau|đủ)\s+$/i

/** Nothing that would make the digits behind it part of something else. */
function isOpen(code: number): boolean {
  return isBlank(code) || code === 0x2d || code === 0x28 || code === 0x22 || code === 0x201c
}

/** Without "ngày": a year of four digits; points and dashes only for days that exist. */
function standsAlone(text: string, moment: Moment): boolean {
  for (let at = moment.end - 4; at < moment.end; at++) if (!isDigit(text.charCodeAt(at))) return false
  const { year } = moment
  if (year === null || year < 1800 || year > 2199) return false
  return isPossible(moment) || text.slice(moment.start, moment.end).includes('/')
}

function isoOf(moment: Moment): string | null {
  if (moment.blank || (moment.named && moment.day === null)) return null
  if (moment.quarter !== null) return isPossible(moment) ? `${moment.year}-Q${moment.quarter}` : null
  return isoDate(moment)
}
