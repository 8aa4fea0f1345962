import type { CodeReading } from './read-code.ts'
import { registerDays } from './register-days.ts'

/**
 * Why a number cannot have been given on a day.
 *
 * - `late`: a higher number was given long before, which is named
 * - `early`: a lower number was given long after, which is named
 * - `high`: no year has come to that number by that day
 * - `low`: every year has left that number far behind by that day
 */
export interface OutOfStep {
  readonly how: 'late' | 'early' | 'high' | 'low'
  /** Number of the document that shows it; null for `high` and `low`. */
  readonly number: number | null
  /** ISO date of that document. */
  readonly iso: string | null
}

/** Numbers are given in the order of signing; a document that waited for its number was never seen to wait longer. */
const SLACK_DAYS = 21

/**
 * How many numbers a day a register has given at least and at most, and how many at once in its first days; a `/`
 * before: codes with a year.
 * Usage, seen in the dates of published documents; ordered by no text.
 */
const PACES: Readonly<Record<string, readonly [least: number, most: number, start: number]>> = {
  'QĐ-TTg': [1, 12, 150],
  '/NĐ-CP': [0, 2, 40],
  'NQ-CP': [0, 2, 40],
  'CT-TTg': [0, 0.25, 10],
}

/** Before that year the registers were kept otherwise. */
const FIRST_YEAR = 2009

/**
 * Hold the number of a code and its date against the register they come from: the numbers of a year rise with its days.
 *
 * @param reading  Of a code of the Government, the Prime Minister or a ministry; of any other nothing is known.
 * @param iso      Date of issue, in the year of the code where it carries one.
 * @returns        null where number and day go together, or nothing tells.
 */
export function outOfStep(reading: CodeReading, iso: string): OutOfStep | null {
  const { number: digits, year, type, issuer, family } = reading
  if (family !== 'state' || type === null || issuer === null || !/^\d+$/.test(digits)) return null
  const register = `${year === null ? '' : '/'}${type}-${issuer}`
  const number = Number(digits)
  const of = iso.slice(0, 4)
  const points = registerDays[`${register} ${of}`]
  if (year !== null && year !== of) return null
  const day = dayOf(iso)
  for (const point of points?.split(' ') ?? []) {
    const [known = '', when = ''] = point.split(':')
    const its = `${of}-${when.slice(0, 2)}-${when.slice(2)}`
    const after = day - dayOf(its)
    if (Number(known) > number && after > SLACK_DAYS) return { how: 'late', number: Number(known), iso: its }
    if (Number(known) < number && after < -SLACK_DAYS) return { how: 'early', number: Number(known), iso: its }
  }
  const pace = PACES[register]
  if (pace === undefined || Number(of) < FIRST_YEAR) return null
  const [least, most, start] = pace
  const days = day - dayOf(`${of}-01-01`) + 1
  if (number > start + days * most) return { how: 'high', number: null, iso: null }
  return number < (days - SLACK_DAYS) * least - start ? { how: 'low', number: null, iso: null } : null
}

const dayOf = (iso: string) => Date.parse(iso) / 86_400_000
