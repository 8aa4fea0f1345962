import type { YearsReading } from '../../grammars/measure/grammar.ts'
import type { PeriodMeasure } from './measure.ts'

/** Without a word that says so, only years that plans are made for and that run forwards make a period. */
function isRange(first: number, last: number): boolean {
  return first >= 1990 && last <= 2100 && last > first
}

/**
 * The period that the years are; null for a single year. "đến năm 2030, tầm nhìn đến năm 2045" has no start. A period
 * that runs backwards is one as long as it is called so: a rule complains.
 */
export function readYears(reading: YearsReading): PeriodMeasure | null {
  const { start, firstStart, end, first, last, outlook, named, open } = reading
  if (first === null) return null
  if (last !== null) {
    if (!named && !isRange(first, last)) return null
    return {
      type: 'period',
      start: named ? start : firstStart,
      end,
      startYear: first,
      endYear: last,
      outlookYear: outlook,
    }
  }
  if (outlook === null || !open) return null
  return { type: 'period', start, end, startYear: null, endYear: first, outlookYear: outlook }
}
