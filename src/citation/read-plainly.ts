import type { IToken } from 'chevrotain'
import type { DateRecord, DocumentRecord, MemberRecord } from '../../grammars/citation/grammar.ts'
import * as t from '../../grammars/citation/tokens.ts'

/**
 * What the grammar would read in the most frequent windows, those of one document with one number or a name; null for
 * all others. Nineteen citations of twenty are one of these, and the grammar costs more than all of their lexing.
 *
 *     Nghị quyết số 121/2020/QH14 ngày 19/6/2020 của Quốc hội      Luật Trẻ em năm 2016      Quyết định 23/QĐ-TTg
 */
export function readPlainly(tokens: readonly IToken[]): DocumentRecord | null {
  const member: MemberRecord = { word: null, number: null, date: null, issuer: null }
  let at = 0
  let type: IToken | null = null
  let name: IToken | null = null
  if (typeAt(tokens, at) === t.TypeWord) {
    type = tokens[at++] as IToken
    if (typeAt(tokens, at) === t.Name) name = tokens[at++] as IToken
  }
  while (at < tokens.length) {
    const token = tokens[at] as IToken
    const { tokenType } = token
    const isNumber = tokenType === t.Code || tokenType === t.ShortNumber
    if (isNumber || tokenType === t.NumberWord) {
      if (member.number !== null) return null
      if (!isNumber) member.word = token
      member.number = (isNumber ? token : tokens[++at]) ?? null
      if (!isNumber && typeAt(tokens, at) !== t.Code && typeAt(tokens, at) !== t.ShortNumber) return null
      at++
    } else if (tokenType === t.OfWord) {
      if (typeAt(tokens, at + 1) !== t.Issuer) return null
      member.issuer ??= tokens[at + 1] as IToken
      at += 2
    } else {
      const stop = dateEnd(tokens, at)
      if (stop === at) return null
      member.date ??= dateOf(tokens, at, stop)
      at = stop
    }
  }
  return { type, name, members: [member] }
}

function typeAt(tokens: readonly IToken[], at: number): IToken['tokenType'] | null {
  return at < tokens.length ? (tokens[at] as IToken).tokenType : null
}

/** Behind the date that begins at a token; the same index where none does. */
function dateEnd(tokens: readonly IToken[], at: number): number {
  const type = typeAt(tokens, at)
  if (type === t.SlashDate || type === t.YearInBrackets || type === t.SameDay) return at + 1
  if (type === t.YearWord) return typeAt(tokens, at + 1) === t.Integer ? at + 2 : at
  if (type !== t.DayWord) return at
  let next = figureEnd(tokens, at + 1)
  if (typeAt(tokens, next) === t.MonthWord) next = figureEnd(tokens, next + 1)
  return typeAt(tokens, next) === t.YearWord ? figureEnd(tokens, next + 1) : next
}

/** A figure may be left blank. */
function figureEnd(tokens: readonly IToken[], at: number): number {
  return typeAt(tokens, at) === t.Integer ? at + 1 : at
}

function dateOf(tokens: readonly IToken[], from: number, to: number): DateRecord {
  const first = tokens[from] as IToken
  const date: DateRecord = {
    first,
    last: tokens[to - 1] as IToken,
    figures: first.tokenType === t.SlashDate ? first : null,
    day: null,
    month: null,
    year: first.tokenType === t.YearInBrackets ? first : null,
  }
  for (let at = from + 1; at < to; at++) {
    const figure = tokens[at] as IToken
    if (figure.tokenType !== t.Integer) continue
    const word = (tokens[at - 1] as IToken).tokenType
    if (word === t.DayWord) date.day = figure
    else if (word === t.MonthWord) date.month = figure
    else date.year = figure
  }
  return date
}
