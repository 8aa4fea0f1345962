import type { IToken } from 'chevrotain'
import { citationParser, type DateRecord, type MemberRecord, type UnitRecord } from '../../grammars/citation/grammar.ts'
import * as t from '../../grammars/citation/tokens.ts'
import type { DocumentKind } from '../law/document-kinds.ts'
import { isDigit, skipBlanks } from './characters.ts'
import type { CitationMention, DateSpan, IssuerSpan, PathStep, PinpointSpan, Span, UnitKind } from './mention.ts'
import type { ScannedCode } from './scan-code.ts'
import { endOf, spanOf } from './token.ts'

export interface Reference {
  /** One for each number, in reading order; the first begins at the type word, the others at "số" if that is printed. */
  citations: CitationMention[]
  /** Units that stand before the document, or alone. */
  units: UnitRecord[]
}

/** Run the grammar over a window of tokens and put what it read into mentions. */
export function readReference(text: string, tokens: IToken[]): Reference {
  const parser = citationParser()
  parser.input = tokens
  const opener = tokens[0]?.tokenType
  // Most windows hold a document alone; the smaller rule costs less.
  const isDocument = opener === t.TypeWord || opener === t.Code || opener === t.NumberWord
  const { units, document } = isDocument ? { units: [], document: parser.document() } : parser.reference()
  if (document === null) return { citations: [], units }
  const kind = (document.type?.payload ?? null) as DocumentKind | null
  const citations: CitationMention[] = []
  for (const member of document.members) {
    const isFirst = citations.length === 0
    const opening = (isFirst ? document.type : null) ?? member.word ?? member.number
    if (opening === null) continue
    citations.push(citationOf(text, member, opening, kind, isFirst ? document.name : null))
  }
  const first = citations[0]
  if (first && units.length > 0) first.pinpoint = pinpointOf(text, units)
  return { citations, units }
}

function citationOf(
  text: string,
  member: MemberRecord,
  opening: IToken,
  kind: DocumentKind | null,
  name: IToken | null,
): CitationMention {
  const start = opening.startOffset
  const code = member.number?.tokenType === t.Code ? (member.number.payload as ScannedCode) : null
  const short = member.number?.tokenType === t.ShortNumber ? spanOf(member.number) : null
  let end = endOf(opening)
  if (name !== null) end = Math.max(end, endOf(name))
  if (member.number !== null) end = Math.max(end, endOf(member.number))
  if (member.date !== null) end = Math.max(end, endOf(member.date.last))
  if (member.issuer !== null) end = Math.max(end, endOf(member.issuer))
  // The bracket of "Bộ luật Hình sự (2015)" belongs to the mention, not to its date.
  if (member.date !== null && closesBracket(text, start, end)) end = skipBlanks(text, end, text.length) + 1
  const isNumbered = code !== null && code.symbol !== ''
  return {
    type: 'citation',
    kind: isNumbered ? 'numbered' : name !== null ? 'named' : 'short',
    documentType: kind?.slug ?? code?.type ?? null,
    number: code?.number ?? (short === null ? null : text.slice(short.start, short.end)),
    year: code?.year ?? null,
    symbol: code === null || code.symbol === '' ? null : code.symbol,
    code: code === null || code.number === null ? null : { start: code.start, end: code.end },
    name: name === null ? null : { start, end: endOf(name) },
    date: member.date === null ? null : dateOf(text, member.date),
    issuer: member.issuer === null ? null : issuerOf(member.issuer),
    title: null,
    pinpoint: null,
    within: null,
    start,
    end,
  }
}

function issuerOf(token: IToken): IssuerSpan {
  return { start: token.startOffset, end: endOf(token), id: token.payload as string }
}

function closesBracket(text: string, start: number, end: number): boolean {
  const next = skipBlanks(text, end, Math.min(text.length, end + 8))
  if (text.charCodeAt(next) !== 0x29) return false
  let depth = 0
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x28) depth++
    else if (code === 0x29) depth--
  }
  return depth > 0
}

function dateOf(text: string, date: DateRecord): DateSpan {
  return { start: date.first.startOffset, end: endOf(date.last), iso: isoOf(text, date) }
}

function isoOf(text: string, date: DateRecord): string | null {
  if (date.first.tokenType === t.SameDay) return null
  if (date.figures !== null) {
    const end = endOf(date.figures)
    const at = nextFigure(text, date.figures.startOffset, end)
    const month = nextFigure(text, at, end)
    const year = nextFigure(text, month, end)
    return iso(figureAt(text, year, end), figureAt(text, month, end), figureAt(text, at, end))
  }
  const year = date.year === null ? -1 : figureOf(text, date.year)
  if (date.first.tokenType !== t.DayWord) return year === -1 ? null : String(year)
  return iso(
    year,
    date.month === null ? -1 : figureOf(text, date.month),
    date.day === null ? -1 : figureOf(text, date.day),
  )
}

function figureOf(text: string, token: IToken): number {
  return figureAt(text, token.startOffset, endOf(token))
}

/** The number whose digits begin at `at`; -1 where none do. */
function figureAt(text: string, at: number, end: number): number {
  let value = -1
  for (let index = at; index < end && isDigit(text.charCodeAt(index)); index++) {
    value = (value === -1 ? 0 : value * 10) + text.charCodeAt(index) - 0x30
  }
  return value
}

/** Where the figure after the one at `at` begins; `end` when there is none. */
function nextFigure(text: string, at: number, end: number): number {
  let next = at
  while (next < end && isDigit(text.charCodeAt(next))) next++
  while (next < end && !isDigit(text.charCodeAt(next))) next++
  return next
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** ISO date, or null when a part is missing (-1) or there is no such day. */
function iso(year: number, month: number, day: number): string | null {
  if (year < 0) return null
  const full = year < 100 ? 2000 + year : year
  if (full < 1900 || full > 2199 || month < 1 || month > 12 || day < 1) return null
  const leap = month === 2 && (full % 400 === 0 || (full % 4 === 0 && full % 100 !== 0)) ? 1 : 0
  if (day > (DAYS[month - 1] as number) + leap) return null
  return `${full}-${twoDigits(month)}-${twoDigits(day)}`
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`
}

/** The stretch from the first unit word to the last number, and the numbers by kind. */
export function pinpointOf(text: string, units: readonly UnitRecord[]): PinpointSpan {
  const pinpoint: PinpointSpan = {
    ...unitsSpan(units),
    article: null,
    clause: null,
    point: null,
    chapter: null,
    section: null,
    part: null,
    appendix: null,
  }
  for (const { word, numbers } of units) {
    const kind = word.payload as UnitKind
    if (kind === 'indicator' || kind === 'objective') continue
    for (const number of numbers) {
      const value = text.slice(spanOf(number).start, spanOf(number).end)
      const before: string | null = pinpoint[kind]
      if (before === null) pinpoint[kind] = value
      else if (!before.split(', ').includes(value)) pinpoint[kind] = `${before}, ${value}`
    }
  }
  return pinpoint
}

export function unitsSpan(units: readonly UnitRecord[]): Span {
  const first = units[0] as UnitRecord
  const last = units[units.length - 1] as UnitRecord
  return { start: first.word.startOffset, end: spanOf(last.numbers[last.numbers.length - 1] ?? last.word).end }
}

/** From the largest unit to the smallest. */
const RANK: Readonly<Record<UnitKind, number>> = {
  appendix: 0,
  part: 1,
  chapter: 2,
  section: 3,
  article: 4,
  clause: 5,
  point: 6,
  objective: 7,
  indicator: 8,
}

/** Units that are read together, and what they point at. */
export interface UnitGroup extends Span {
  units: UnitRecord[]
  paths: PathStep[][]
}

/**
 * What the units point at: "khoản 1, khoản 3 Điều 12 và Điều 15" is Điều 12 khoản 1 and Điều 12 khoản 3 in one group,
 * Điều 15 in another. A larger unit takes all smaller ones before it; a smaller one behind a larger goes under it.
 */
export function groupUnits(text: string, units: readonly UnitRecord[]): UnitGroup[] {
  const groups: UnitRecord[][] = []
  let group: UnitRecord[] = []
  units.forEach((unit, index) => {
    group.push(unit)
    const next = units[index + 1]
    if (next !== undefined && goesOn(units, index)) return
    groups.push(group)
    group = []
  })
  return groups.map((members) => {
    const { start, end } = unitsSpan(members)
    return { start, end, units: members, paths: pathsOf(text, members) }
  })
}

/** Whether the unit after `index` belongs to the group of the one at `index`. */
function goesOn(units: readonly UnitRecord[], index: number): boolean {
  const rank = rankOf(units[index] as UnitRecord)
  const next = rankOf(units[index + 1] as UnitRecord)
  // "mục II và phần III" are two; "khoản 2 Điều 5" and "điểm a, khoản 2, Điều 5" are one.
  if (next < rank) return units[index + 1]?.separator?.payload !== true
  const later = units.slice(index + 2).map(rankOf)
  // What comes next is covered by a unit that is larger than both, or is a smaller one that stands under this one.
  if (later.some((other) => other < rank)) return true
  return next > rank && !later.some((other) => other < next)
}

function rankOf(unit: UnitRecord): number {
  return RANK[unit.word.payload as UnitKind]
}

/** The paths of one group: smaller units wait until the larger one that takes them is read. */
function pathsOf(text: string, units: readonly UnitRecord[]): PathStep[][] {
  let done: PathStep[][] = []
  let open: PathStep[][] = []
  for (const { word, numbers } of units) {
    const kind = word.payload as UnitKind
    const steps = valuesOf(text, numbers).map((value) => stepsOf(kind, value))
    const top = open[0]?.[0]
    if (steps.length === 0) continue
    if (top === undefined) open = steps
    else if (RANK[kind] < RANK[top.kind]) {
      // The units that wait take this one as far as they are smaller.
      done = done.flatMap((path) => (RANK[kind] < RANK[(path[0] as PathStep).kind] ? under(steps, path) : [path]))
      open = open.flatMap((path) => under(steps, path))
    } else if (RANK[kind] > RANK[top.kind] && open.length === 1 && numbers.length > 0 && isLast(units, word)) {
      open = steps.map((step) => [...(open[0] as PathStep[]), ...step])
    } else {
      done = [...done, ...open]
      open = steps
    }
  }
  return [...done, ...open]
}

function under(steps: readonly PathStep[][], path: readonly PathStep[]): PathStep[][] {
  return steps.map((step) => [...step, ...path])
}

function isLast(units: readonly UnitRecord[], word: IToken): boolean {
  return units[units.length - 1]?.word === word
}

/** "II.3" under mục is section II, clause 3; sub-numbers of other units stay as printed. */
function stepsOf(kind: UnitKind, value: string): PathStep[] {
  const dot = value.indexOf('.')
  if (kind === 'section' && dot !== -1 && !isDigit(value.charCodeAt(0))) {
    return [
      { kind, value: value.slice(0, dot) },
      { kind: 'clause', value: value.slice(dot + 1) },
    ]
  }
  return [{ kind, value }]
}

/** Numbers as printed; "1 đến 5" and "1-5" are written out. */
function valuesOf(text: string, numbers: readonly IToken[]): string[] {
  const values: string[] = []
  for (const number of numbers) {
    const { start, end } = spanOf(number)
    const value = text.slice(start, end)
    const from = Number(values[values.length - 1])
    const to = Number(value)
    if (number.payload === 'range' && Number.isInteger(from) && Number.isInteger(to) && to > from && to - from < 60) {
      for (let next = from + 1; next < to; next++) values.push(String(next))
    }
    values.push(value)
  }
  return values
}
