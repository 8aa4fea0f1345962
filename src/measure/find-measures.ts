import { MeasureGrammar, type Reading } from '../../grammars/measure/grammar.ts'
import { findFootholds } from '../text/footholds.ts'
import { addReading } from './add-reading.ts'
import { bareValues } from './bare-values.ts'
import { candidacy } from './candidacy.ts'
import { isDigit, isLetter } from './characters.ts'
import { isQuarterCode, lexWindow, windowStart } from './lex-window.ts'
import { linkYears } from './link-years.ts'
import type { Measure, MeasureBlock, QuantityMeasure, Span } from './measure.ts'
import { codeEnd, readFigure } from './read-figure.ts'

export type { DateMeasure, DeadlineMeasure, Measure, PeriodMeasure, QuantityMeasure, Span } from './measure.ts'

/** One parser for all documents: it keeps nothing between two windows. Made on first use. */
const made: { grammar?: MeasureGrammar } = {}

function readings(tokens: MeasureGrammar['input']): Reading[] {
  made.grammar ??= new MeasureGrammar(true)
  made.grammar.input = tokens
  return made.grammar.measures()
}

/**
 * Find the dates, periods, deadlines and quantities of a text.
 *
 * Every one of them has a figure: figures are looked at one by one, most are dismissed by the word before them, and
 * only around the rest a window of words is read by the grammar.
 *
 * @param text       Normalised: NFC, dashes are '-', blanks ' ' or '\n' in runs of any length. Case as printed.
 * @param blocks     Stretches to look through, in order and apart from each other; nothing found crosses their ends.
 * @param footholds  Of these blocks.
 * @returns          Sorted by place, not overlapping.
 */
export function findMeasures(
  text: string,
  blocks: readonly MeasureBlock[],
  footholds: Int32Array = findFootholds(text, blocks),
): Measure[] {
  const found: Measure[] = []
  let foothold = 0
  for (const block of blocks) {
    // An offset that somebody has kept as a floating number makes one of every offset that is reckoned from it.
    const start = block.start | 0
    const end = Math.min(block.end, text.length) | 0
    foothold = readBlock(text, start, end, block.aims === true, footholds, foothold, found)
  }
  return found
}

/** Read the figures of a block, from a foothold on; returns the first foothold behind the block. */
function readBlock(
  text: string,
  start: number,
  limit: number,
  aims: boolean,
  footholds: Int32Array,
  firstFoothold: number,
  found: Measure[],
): number {
  const first = found.length
  /** Offsets of single years. */
  const years: number[] = []
  let floor = start
  let done = start
  let index = firstFoothold
  for (; index < footholds.length; index++) {
    let at = footholds[index] as number
    if (at >= limit) break
    if (at < done || !isDigit(text.charCodeAt(at))) continue
    do {
      const figure = isAttached(text, at, floor) ? null : readFigure(text, at, limit)
      done = figure ? (figure.endOffset as number) + 1 : codeEnd(text, at, limit)
      const worth = figure ? candidacy(text, figure, floor, limit, aims) : 'none'
      if (worth === 'year') years.push(at)
      if (figure && worth === 'measure') {
        const window = lexWindow(text, windowStart(text, at, floor), figure, limit)
        for (const reading of readings(window.tokens)) addReading(text, reading, start, aims, found, years)
        done = Math.max(window.end, done)
        floor = done
      }
      // The rest of a figure of which something has taken the beginning is a figure of its own.
      at = done
    } while (at < limit && isDigit(text.charCodeAt(at)))
  }
  if (found.length > first && years.length > 0) addYears(text, { start, end: limit }, found, first, years)
  return index
}

/** Give the quantities of a block their years, and put the values that are repeated in their places. */
function addYears(text: string, block: Span, found: Measure[], first: number, years: readonly number[]): void {
  const quantities: QuantityMeasure[] = []
  for (let index = first; index < found.length; index++) {
    const measure = found[index] as Measure
    if (measure.type === 'quantity') quantities.push(measure)
  }
  if (quantities.length === 0) return
  const bare = years.length > 1 ? bareValues(text, quantities, block.end) : []
  if (bare.length > 0) {
    merge(found, first, bare)
    quantities.push(...bare)
    quantities.sort((a, b) => a.start - b.start)
  }
  const repeated = linkYears(text, block, quantities, years)
  if (repeated.length > 0) merge(found, first, repeated)
}

/** Both are sorted. A repeated value has no place inside another measure ("trước năm 2030" is a deadline). */
function merge(found: Measure[], first: number, repeated: readonly QuantityMeasure[]): void {
  const measures = found.splice(first)
  let next = 0
  for (const value of repeated) {
    while (next < measures.length && (measures[next] as Measure).end <= value.start)
      found.push(measures[next++] as Measure)
    const follower = measures[next]
    if (!follower || follower.start >= value.end) found.push(value)
  }
  while (next < measures.length) found.push(measures[next++] as Measure)
}

const isJoint = (code: number): boolean =>
  code === 0x2f || code === 0x2d || code === 0x2e || code === 0x2c || code === 0x5f

/** True for digits inside a word or a code: "QH14", "Covid-19", "KH/2020". The "2022" of "Quý II/2022" is none. */
function isAttached(text: string, at: number, floor: number): boolean {
  if (at <= floor) return false
  const code = text.charCodeAt(at - 1)
  if (isLetter(code)) return true
  if (!isJoint(code) || at - 1 <= floor) return false
  const before = text.charCodeAt(at - 2)
  if (isDigit(before)) return true
  return isLetter(before) && !isQuarterCode(text, at - 1, floor)
}
