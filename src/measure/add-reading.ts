import type { DueReading, MomentReading, Reading, YearsReading } from '../../grammars/measure/grammar.ts'
import { skipBlanks } from './characters.ts'
import type { Measure } from './measure.ts'
import { deadline, isHeaded, isPast, isToFinish, readDue } from './read-due.ts'
import { readMoment } from './read-moment.ts'
import { readQuantity } from './read-quantity.ts'
import { readYears } from './read-years.ts'

/**
 * Add the measures that a reading of the grammar amounts to.
 *
 * @param floor  Start of the block.
 * @param aims   Whether the block says what is to be reached.
 * @param found  Takes the measures.
 * @param years  Takes the offset of a single year, which is no measure by itself.
 */
export function addReading(
  text: string,
  reading: Reading,
  floor: number,
  aims: boolean,
  found: Measure[],
  years: number[],
): void {
  if (!reading) return
  if (reading.kind === 'moment') addMoment(text, reading, floor, found)
  else if (reading.kind === 'due') addDue(text, reading, floor, found, years)
  else if (reading.kind === 'years') addYears(reading, found, years)
  else for (const quantity of readQuantity(text, reading, floor, aims)) found.push(quantity)
}

function addYears(reading: YearsReading, found: Measure[], years: number[]): void {
  const period = readYears(reading)
  if (period) found.push(period)
  else if (reading.first !== null) years.push(reading.firstStart)
}

/**
 * "đến hết ngày 30/6/2023" and "hoàn thành … trong quý II năm 2022" are deadlines, other moments dates; so are both ends
 * of "từ ngày 01/6 đến hết ngày 30/6/2023".
 */
function addMoment(text: string, { lead, start, moment }: MomentReading, floor: number, found: Measure[]): void {
  const last = found[found.length - 1]
  const ranges = last?.type === 'date' && last.end >= floor && skipBlanks(text, last.end, start) === start
  const closing = lead === 'untilEnd' && moment.day !== null && moment.month !== null && !ranges
  const inside = lead === 'within' && (moment.month !== null || moment.quarter !== null)
  const headed = lead === 'none' && (moment.month !== null || moment.quarter !== null) && isHeaded(text, start, floor)
  if ((closing || headed || (inside && isToFinish(text, start, floor))) && !isPast(text, start, floor)) {
    found.push(deadline(text, moment, start, floor))
    return
  }
  const date = readMoment(text, moment, Math.max(floor, last?.end ?? 0))
  if (date) found.push(date)
}

/** Where nothing is due, the times are dates. A year is one to reach in either case: "trước năm 2026". */
function addDue(text: string, reading: DueReading, floor: number, found: Measure[], years: number[]): void {
  const due = readDue(text, reading, floor)
  for (const measure of due) found.push(measure)
  for (const moment of reading.moments) {
    const date = due.length > 0 ? null : readMoment(text, moment, floor)
    if (date) found.push(date)
    else if (moment.year !== null && moment.month === null && moment.quarter === null) years.push(moment.end - 4)
  }
}
