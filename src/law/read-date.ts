/** The parts of a date that are printed. A part that is blank or left out is null; none need make a day that exists. */
export interface DateReading {
  readonly day: number | null
  readonly month: number | null
  readonly year: number | null
}

/**
 * Read the figures of a date: `ngày 17/7/2018`, `ngày 04 tháng 4 năm 2024`, `tháng 3 năm 2023`, `năm 2021`, `15/11`.
 *
 * @param raw  A stretch already known to be a date.
 */
export function readDate(raw: string): DateReading {
  const [first, second, third] = figuresOf(raw)
  if (first === undefined) return { day: null, month: null, year: null }
  if (third !== undefined) return { day: first, month: second as number, year: third }
  if (second !== undefined) {
    return second >= 100 ? { day: null, month: first, year: second } : { day: first, month: second, year: null }
  }
  return first >= 100 ? { day: null, month: null, year: first } : { day: first, month: null, year: null }
}

/** The first three figures of a text, none longer than six digits. */
function figuresOf(raw: string): number[] {
  const figures: number[] = []
  for (let at = 0; at < raw.length && figures.length < 3; at++) {
    if (!isDigit(raw.charCodeAt(at))) continue
    let figure = 0
    const end = Math.min(at + 6, raw.length)
    for (; at < end && isDigit(raw.charCodeAt(at)); at++) figure = figure * 10 + raw.charCodeAt(at) - 0x30
    figures.push(figure)
    at--
  }
  return figures
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Days of a month, from 1; of a leap year where the year is not known. 0 for a month that does not exist. */
export function daysOfMonth(month: number, year: number | null): number {
  if (month === 2) return year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28
  if (month < 1 || month > 12) return 0
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** False for a number that can be no year: `20019`. Fewer digits than four are a year not filled in ("năm 202…"). */
export function isYear(year: number): boolean {
  return year < 2200
}

/** False for a day, month or year that no calendar in use has. What is blank is not judged. */
export function isPossible({ day, month, year }: DateReading): boolean {
  if (year !== null && !isYear(year)) return false
  if (month !== null && (month < 1 || month > 12)) return false
  if (day === null) return true
  return day >= 1 && day <= (month === null ? 31 : daysOfMonth(month, year))
}

/** ISO date of a full, possible date; null otherwise. */
export function isoOf(date: DateReading): string | null {
  const { day, month, year } = date
  if (day === null || month === null || year === null || year < 1000 || year > 9999 || !isPossible(date)) return null
  const number = (year * 100 + month) * 100 + day
  const known = isoDays.get(number)
  if (known !== undefined) return known
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (isoDays.size < REMEMBERED) isoDays.set(number, iso)
  return iso
}

/** By their figures: the same few days return all the time; remembering them changes no result. */
const isoDays = new Map<number, string>()
const REMEMBERED = 4000

/**
 * The same date in the same writing with another year: `17/7/2018` → `17/7/2017`.
 *
 * @returns  `raw` unchanged where it holds no year.
 */
export function withYear(raw: string, year: number): string {
  return raw.replace(/\d{3,6}(?!.*\d)/s, String(year))
}

/**
 * Another day in the writing of a printed date: `ngày 17 tháng 7 năm 2018` and 2017-05-09 give
 * `ngày 09 tháng 5 năm 2017`. Days below ten and months below three get their zero (Nghị định 30/2020/NĐ-CP).
 */
export function rewriteDate(raw: string, iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  const parts = [String(day).padStart(2, '0'), month < 3 ? `0${month}` : String(month), String(year)]
  let at = 0
  return raw.replace(/\d{1,6}/g, (printed) => parts[at++] ?? printed)
}
