import type { Moment } from '../../grammars/measure/grammar.ts'
import { daysOfMonth } from '../law/read-date.ts'

const two = (value: number): string => String(value).padStart(2, '0')

function validMonth(month: number | null): boolean {
  return month === null || (month >= 1 && month <= 12)
}

/** False for a day, month, quarter or year that no calendar has. What is not written is not judged. */
export function isPossible({ day, month, quarter, year }: Moment): boolean {
  if (year !== null && (year < 1000 || year > 9999)) return false
  if (quarter !== null && (quarter < 1 || quarter > 4)) return false
  if (!validMonth(month)) return false
  return day === null || (day >= 1 && day <= (month === null ? 31 : daysOfMonth(month, year)))
}

/**
 * The parts that are written, in the order of ISO 8601: `2023-06-30`, `2023-06`, `2023`, `--06-30`, `--06`, `---15`.
 *
 * @returns  Null for an impossible day, and where nothing is written.
 */
export function isoDate(moment: Moment): string | null {
  if (!isPossible(moment)) return null
  const { day, quarter, year } = moment
  const month = moment.month ?? (quarter === null ? null : quarter * 3)
  if (month === null) return day !== null ? `---${two(day)}` : year === null ? null : String(year)
  const head = year === null ? `--${two(month)}` : `${year}-${two(month)}`
  return day === null ? head : `${head}-${two(day)}`
}
