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
  if (year !== null && year !== of) return null
  const day = dayOfYear(iso.slice(5, 7), iso.slice(8))
  for (const point of pointsOf(`${register} ${of}`)) {
    const after = day - point.day
    if (point.number > number && after > SLACK_DAYS)
      return { how: 'late', number: point.number, iso: `${of}-${point.date}` }
    if (point.number < number && after < -SLACK_DAYS) {
      return { how: 'early', number: point.number, iso: `${of}-${point.date}` }
    }
  }
  const pace = PACES[register]
  if (pace === undefined || Number(of) < FIRST_YEAR) return null
  const [least, most, start] = pace
  if (number > start + day * most) return { how: 'high', number: null, iso: null }
  return number < (day - SLACK_DAYS) * least - start ? { how: 'low', number: null, iso: null } : null
}

interface Point {
  readonly number: number
  /** Of the year, from 1. */
  readonly day: number
  /** `MM-DD` */
  readonly date: string
}

/** What is known of a register in a year, read once. */
function pointsOf(name: string): readonly Point[] {
  const known = points.get(name)
  if (known !== undefined) return known
  const written = registerDays[name]
  if (written === undefined) return NO_POINTS
  const read = written.split(' ').map((point): Point => {
    const [number = '', when = ''] = point.split(':')
    const [month, day] = [when.slice(0, 2), when.slice(2)]
    return { number: Number(number), day: dayOfYear(month, day), date: `${month}-${day}` }
  })
  points.set(name, read)
  return read
}

const points = new Map<string, readonly Point[]>()
const NO_POINTS: readonly Point[] = []

/** Days before each month; a leap day makes no difference here. */
const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
const dayOfYear = (month: string, day: string) => (BEFORE[Number(month) - 1] ?? 0) + Number(day)
