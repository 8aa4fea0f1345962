import { EOF, type TokenType } from 'chevrotain'
import {
  type DueReading,
  type FigureReading,
  type Moment,
  newMoment,
  newYears,
  type Reading,
  type YearsReading,
} from '../../grammars/measure/grammar.ts'
import * as t from '../../grammars/measure/tokens.ts'

type Tokens = readonly t.MeasureToken[]

/* What begins with a token; what has no number is left to the grammar. */
const NOTHING = 1
const AMOUNT = 2
const FIGURE = 3
const DATE = 4
const YEARS = 5
const PERIOD = 6
const TIME = 7
const DUE = 8
const UNTIL = 9

const begins = new Uint8Array(Math.max(...t.measureTokens.map(({ tokenTypeIdx }) => tokenTypeIdx as number)) + 1)
const mark = (what: number, ...types: TokenType[]): void => {
  for (const type of types) begins[type.tokenTypeIdx as number] = what
}
mark(NOTHING, t.Other, t.Comma, t.And, t.Colon, t.Dash, t.Slash, t.OpenParen, t.CloseParen, t.Filler, t.Roman, t.Clock)
mark(NOTHING, t.Edge, t.Bound, t.Outlook, t.Recurring, t.MonthYear)
mark(AMOUNT, t.Ratio, t.Count, t.Duration, t.SmallNumber, t.PlainNumber)
mark(FIGURE, t.Verb, t.Comparator, t.Is)
mark(DATE, t.Day, t.FullDate)
mark(YEARS, t.Year, t.YearNumber, t.YearRange)
mark(PERIOD, t.PeriodWord)
mark(TIME, t.By, t.Within)
mark(UNTIL, t.To)
mark(DUE, t.Before, t.Latest, t.Finish)

const links = new Set<TokenType>([t.Is, t.By, t.To, t.Edge, t.Within, t.Colon])

/** The end of a reading that only the grammar can read. */
const UNREAD = -1

/**
 * What the grammar would read in the windows that are rows of its simplest readings; null for all others. Nine windows of
 * ten are such rows, and the grammar costs more than all the rest of their reading.
 *
 *     ngày 30/6/2023      giai đoạn 2021-2025      đạt 90% vào năm 2025 và trên 95% vào năm 2030      trước ngày 15/11
 */
export function readPlainly(tokens: Tokens): Reading[] | null {
  const readings: Reading[] = []
  let at = 0
  while (at < tokens.length) {
    at = readNext(tokens, at, readings)
    if (at === UNREAD) return null
  }
  return readings
}

/** Read what begins at a token; the index behind it. */
function readNext(tokens: Tokens, at: number, readings: Reading[]): number {
  switch (beginsAt(tokens, at)) {
    case NOTHING:
      return at + 1
    case AMOUNT:
      return readAmount(tokens, at, null, 0, readings)
    case FIGURE:
      return readFigure(tokens, at, readings)
    case DATE: {
      const moment = newMoment(startOf(tokens, at))
      readings.push({ kind: 'moment', start: moment.start, lead: 'none', moment })
      return readDate(tokens, at, moment)
    }
    case YEARS:
      return readYears(tokens, at, newYears(startOf(tokens, at)), readings)
    case PERIOD: {
      const next = typeAt(tokens, at + 1)
      if (next === t.SmallNumber || next === t.Roman || next === t.From) return UNREAD
      if (next === t.OpenParen || next === t.Colon) return UNREAD
      if (beginsAt(tokens, at + 1) !== YEARS) return at + 1
      return readYears(tokens, at + 1, newYears(startOf(tokens, at), true), readings)
    }
    case UNTIL: {
      const next = typeAt(tokens, at + 1)
      if (next === t.Edge || next === t.YearNumber || beginsPoint(tokens, at + 1)) return UNREAD
      if (next !== t.Year) return at + 1
      if (typeAt(tokens, at + 2) !== t.YearNumber) return UNREAD
      const years = newYears(startOf(tokens, at), false, true)
      takeYear(tokens, at + 2, years)
      readings.push(years)
      return readOutlook(tokens, at + 3, years)
    }
    case TIME:
      return beginsPoint(tokens, at + 1) ? UNREAD : at + 1
    case DUE:
      return readDue(tokens, at, readings)
    default:
      return UNREAD
  }
}

function readFigure(tokens: Tokens, from: number, readings: Reading[]): number {
  let comparator: t.MeasureToken | null = null
  let verb = 0
  let at = from
  for (; beginsAt(tokens, at) === FIGURE; at++) {
    const token = tokens[at] as t.MeasureToken
    if (token.tokenType === t.Comparator) comparator ??= token
    else if (token.tokenType === t.Verb && token.value !== null && token.value > verb) verb = token.value
  }
  return beginsAt(tokens, at) === AMOUNT ? readAmount(tokens, at, comparator, verb, readings) : at
}

function readAmount(
  tokens: Tokens,
  at: number,
  comparator: t.MeasureToken | null,
  verb: number,
  readings: Reading[],
): number {
  const low = tokens[at] as t.MeasureToken
  const behind = typeAt(tokens, at + 1)
  if ((behind === t.Dash || behind === t.To) && beginsAt(tokens, at + 2) === AMOUNT) return UNREAD
  const bound = behind === t.Bound ? (tokens[at + 1] as t.MeasureToken) : null
  const next = bound ? at + 2 : at + 1
  const reading: FigureReading = {
    kind: 'figure',
    start: (comparator ?? low).startOffset,
    end: endOf(tokens, next - 1),
    low,
    high: null,
    sign: comparator?.sign ?? null,
    firm: comparator?.value === 1,
    bound: bound?.sign ?? null,
    verb,
    from: false,
    next: typeAt(tokens, next),
    afterNext: typeAt(tokens, next + 1),
  }
  readings.push(reading)
  return next
}

/** "19/6/2020", "ngày 19/6/2020", "ngày 15/11", "ngày 04 tháng 4 năm 2024"; its parts are put into the moment. */
function readDate(tokens: Tokens, from: number, moment: Moment): number {
  moment.named = typeAt(tokens, from) === t.Day
  let at = moment.named ? from + 1 : from
  const figure = tokens[at]
  if (figure === undefined) return UNREAD
  moment.day = figure.day
  moment.month = figure.month
  moment.year = figure.year
  moment.end = endOf(tokens, at++)
  if (figure.tokenType === t.FullDate) return at
  if (figure.tokenType === t.DayMonth) return typeAt(tokens, at) === t.Year ? UNREAD : at
  if (figure.tokenType !== t.SmallNumber || typeAt(tokens, at) !== t.Month) return UNREAD
  if (typeAt(tokens, at + 1) !== t.SmallNumber || typeAt(tokens, at + 2) === t.Comma) return UNREAD
  moment.day = figure.value
  moment.month = (tokens[at + 1] as t.MeasureToken).value
  moment.worded = true
  moment.end = endOf(tokens, at + 1)
  at += 2
  if (typeAt(tokens, at) !== t.Year) return at
  if (typeAt(tokens, at + 1) !== t.YearNumber) return UNREAD
  moment.year = (tokens[at + 1] as t.MeasureToken).year
  moment.end = endOf(tokens, at + 1)
  return at + 2
}

/** "2021-2025", "năm 2025, tầm nhìn đến năm 2045"; ranges in words are left. */
function readYears(tokens: Tokens, from: number, years: YearsReading, readings: Reading[]): number {
  const at = typeAt(tokens, from) === t.Year ? from + 1 : from
  const type = typeAt(tokens, at)
  if (type !== t.YearNumber && type !== t.YearRange) return beginsOutlook(tokens, at) ? UNREAD : at
  takeYear(tokens, at, years)
  if (type === t.YearRange) years.last = (tokens[at] as t.MeasureToken).year
  else {
    const mark = typeAt(tokens, at + 1)
    if (mark === t.Comma && typeAt(tokens, at + 2) === t.To) return UNREAD
    if ((mark === t.Dash || mark === t.To) && beginsAt(tokens, at + 2) === YEARS) return UNREAD
  }
  readings.push(years)
  return readOutlook(tokens, at + 1, years)
}

function takeYear(tokens: Tokens, at: number, years: YearsReading): void {
  years.first = (tokens[at] as t.MeasureToken).value
  years.firstStart = startOf(tokens, at)
  years.end = endOf(tokens, at)
}

function beginsOutlook(tokens: Tokens, at: number): boolean {
  return typeAt(tokens, at) === t.Outlook || typeAt(tokens, at + 1) === t.Outlook
}

/** ", định hướng đến năm 2030 và tầm nhìn 2045"; one in brackets is left. */
function readOutlook(tokens: Tokens, from: number, years: YearsReading): number {
  let at = from
  while (beginsOutlook(tokens, at)) {
    const type = typeAt(tokens, at)
    if (type === t.OpenParen) return UNREAD
    if (type === t.Comma || type === t.And) at++
    else if (type !== t.Outlook) break
    at++
    if (typeAt(tokens, at) === t.To) at++
    if (typeAt(tokens, at) === t.Edge) at++
    if (typeAt(tokens, at) === t.Year) at++
    if (typeAt(tokens, at) !== t.YearNumber) continue
    years.outlook = (tokens[at] as t.MeasureToken).value
    years.end = endOf(tokens, at++)
  }
  return at
}

/** "trước ngày 15/11", "hoàn thành: chậm nhất là ngày 25/6/2023": cues, and at most one date. */
function readDue(tokens: Tokens, from: number, readings: Reading[]): number {
  const start = startOf(tokens, from)
  const reading: DueReading = { kind: 'due', start, firmStart: start, firm: false, linked: false, moments: [] }
  let at = from
  for (; at < tokens.length; at++) {
    const type = typeAt(tokens, at)
    if (type === t.Clock || type === t.Duration) return UNREAD
    if (links.has(type)) reading.linked = true
    else if (beginsAt(tokens, at) !== DUE) break
    else if (type !== t.Finish && !reading.firm) {
      reading.firm = true
      reading.firmStart = startOf(tokens, at)
    }
  }
  if (beginsAt(tokens, at) !== DATE) return beginsPoint(tokens, at) || typeAt(tokens, at) === t.Year ? UNREAD : at
  const moment = newMoment(startOf(tokens, at))
  const next = readDate(tokens, at, moment)
  if (typeAt(tokens, next) === t.Recurring || typeAt(tokens, next) === t.And) return UNREAD
  reading.moments.push(moment)
  readings.push(reading)
  return next
}

/** A day, a month, a quarter. */
function beginsPoint(tokens: Tokens, at: number): boolean {
  const type = typeAt(tokens, at)
  return type === t.Day || type === t.FullDate || type === t.DayMonth || type === t.Month || type === t.Quarter
}

function typeAt(tokens: Tokens, at: number): TokenType {
  return at >= 0 && at < tokens.length ? (tokens[at] as t.MeasureToken).tokenType : EOF
}

function beginsAt(tokens: Tokens, at: number): number {
  return at < tokens.length ? (begins[(tokens[at] as t.MeasureToken).tokenTypeIdx] as number) : 0
}

function startOf(tokens: Tokens, at: number): number {
  return (tokens[at] as t.MeasureToken).startOffset
}

function endOf(tokens: Tokens, at: number): number {
  return ((tokens[at] as t.MeasureToken).endOffset as number) + 1
}
