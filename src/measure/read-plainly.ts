import { EOF } from 'chevrotain'
import { type FigureReading, newMoment, newYears, type Reading } from '../../grammars/measure/grammar.ts'
import * as t from '../../grammars/measure/tokens.ts'

/**
 * What the grammar would read in the most frequent windows, those of one figure with its own word or none; null for
 * all others. Every second window of a plan is one of these.
 *
 *     ngày 30/6/2023      giai đoạn 2021-2025      95%
 */
export function readPlainly(tokens: readonly t.MeasureToken[]): Reading {
  const first = tokens[0] as t.MeasureToken
  const { tokenType } = first
  if (tokens.length === 1) {
    if (tokenType === t.FullDate) return dated(first, first)
    return tokenType === t.Ratio ? share(first) : null
  }
  if (tokens.length > 2) return null
  const second = tokens[1] as t.MeasureToken
  if (tokenType === t.Day && second.tokenType === t.FullDate) return dated(first, second)
  if (tokenType !== t.PeriodWord || second.tokenType !== t.YearRange) return null
  const years = newYears(first.startOffset, true)
  years.first = second.value
  years.firstStart = second.startOffset
  years.last = second.year
  years.end = (second.endOffset as number) + 1
  return years
}

function dated(first: t.MeasureToken, figure: t.MeasureToken): Reading {
  const start = first.startOffset
  const moment = newMoment(start)
  moment.end = (figure.endOffset as number) + 1
  moment.day = figure.day
  moment.month = figure.month
  moment.year = figure.year
  moment.named = first !== figure
  return { kind: 'moment', start, lead: 'none', moment }
}

function share(low: t.MeasureToken): FigureReading {
  return {
    kind: 'figure',
    start: low.startOffset,
    end: (low.endOffset as number) + 1,
    low,
    high: null,
    sign: null,
    firm: false,
    bound: null,
    verb: 0,
    from: false,
    next: EOF,
    afterNext: EOF,
  }
}
