import { type DateReading, daysOfMonth, isoOf, isPossible, isYear, readDate, withYear } from '../law/read-date.ts'
import type { Position } from '../tree/nodes.ts'
import { defineRule } from './define-rule.ts'
import { ownDate } from './own-date.ts'
import { partOf } from './part-of.ts'
import { rightDate } from './right-date.ts'

/**
 * A date is a day of the calendar.
 *
 * Why: 31/4 or 29/02/2023 exist in no year, so nobody can say what was meant or when something is due.
 * What to do: look the date up. The suggestions are the day that is known from elsewhere, the nearest day that exists,
 * and day and month exchanged.
 */
export const dateImpossible = defineRule({
  id: 'date/impossible',
  severity: 'error',
  confidence: 0.98,
  basis: 'Dương lịch; Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4 (ngày, tháng, năm bằng chữ số Ả Rập)',
  docs: {
    vi: {
      title: 'Ngày không có trong lịch',
      what: 'Ngày, tháng được ghi không tồn tại.',
      why: 'Không ai biết ngày nào mới đúng, văn bản nào được viện dẫn hay khi nào đến hạn.',
      todo: 'Tra lại và sửa ngày, tháng.',
    },
    en: {
      title: 'No such day',
      what: 'The date does not exist in the calendar.',
      why: 'Nobody can tell which day was meant.',
      todo: 'Look the date up and correct it.',
    },
  },
  examples: { bad: 'trước ngày 31/6/2023', good: 'trước ngày 30/6/2023' },
  messages: {
    day: {
      vi: 'Không có ngày {date}: tháng {month} chỉ có {days} ngày',
      en: 'There is no {date}: month {month} has {days} days',
    },
    month: { vi: 'Không có ngày {date}: không có tháng {month}', en: 'There is no {date}: there is no month {month}' },
    year: { vi: 'Năm {year} không phải một năm', en: '{year} is no year' },
  },
  check(context, report) {
    const judge = (
      raw: string,
      position: Position,
      start: number,
      key: string | null,
      codeYear: number | null,
      cited = false,
    ) => {
      const date = readDate(raw)
      const isCut = cited && isCutYear(date)
      if (isPossible(date) && !isCut) return
      const known = rightDate(context, key, raw)
      if (date.year !== null && (isCut || !isYear(date.year))) {
        const years = yearsMeant(date.year, codeYear, ownDate(context)?.last ?? null)
        report({
          messageId: 'year',
          data: { year: date.year },
          place: position,
          actual: raw,
          expected: [
            ...new Set([...(known === null ? [] : [known.text]), ...years.map((year) => withYear(raw, year))]),
          ],
          claims: [`${start}:date`],
          evidence: known === null ? [] : known.evidence,
          key,
        })
        return
      }
      const month = date.month ?? 0
      const days = daysOfMonth(month, date.year)
      report({
        messageId: days === 0 ? 'month' : 'day',
        data: { date: figures(date), month, days },
        place: position,
        actual: raw,
        expected: [...new Set([...(known === null ? [] : [known.text]), ...suggestions(raw, date)])],
        claims: [`${start}:date`],
        evidence: known === null ? [] : known.evidence,
        key,
      })
    }
    for (const { citation, judgement, portal, start } of context.mentions) {
      if (portal || citation.date === null) continue
      judge(citation.date.raw, citation.date.position, start, citation.key, judgement?.codeYear ?? null, true)
    }
    if (context.dateLine !== null) {
      const { raw, place } = context.dateLine
      judge(raw, place, place.start.offset, null, null)
    }
    // "31/0  5/2021": the source has torn the month apart.
    const whole = context.dates.filter(({ raw }) => readDate(raw).month !== 0)
    for (const date of whole) judge(date.raw, date.position, date.position.start.offset, null, null)
    for (const { raw, position } of context.deadlines) {
      const day = (FIGURES.exec(raw) ?? WORDS.exec(raw))?.[1]
      if (day === undefined || isPossible(readDate(day))) continue
      const part = partOf({ raw, place: position }, day, context.tree)
      judge(part.raw, part.place, position.start.offset, null, null)
    }
  },
})

/** The date of a deadline: `trước ngày 31/6/2023`, `trước ngày 31 tháng 6 năm 2023`. */
const FIGURES = /(?:ngày\s{1,20}|^)(\d{1,2}\s{0,3}[/.-]\s{0,3}\d{1,2}(?:\s{0,3}[/.-]\s{0,3}\d{4})?)(?![\d/])/i
const WORDS = /(ngày\s{1,20}\d{1,2}\s{1,20}tháng\s{1,20}\d{1,2}(?:\s{1,20}năm\s{1,20}\d{4})?)(?!\d)/i

/** `10/5/201`: what is cited has been issued, so that no figure of its year is left to be filled in. */
function isCutYear({ day, month, year }: DateReading): boolean {
  return day !== null && month !== null && year !== null && year >= 100 && year < 1000
}

/** Years that a figure with a digit too many or too few can stand for: that of the code, else the latest that are not in the future. */
function yearsMeant(digits: number, codeYear: number | null, last: string | null): number[] {
  if (codeYear !== null) return [codeYear]
  const printed = String(digits)
  const years =
    printed.length > 3
      ? [...printed].map((_, at) => Number(printed.slice(0, at) + printed.slice(at + 1)))
      : [...printed, ''].flatMap((_, at) =>
          [...'0123456789'].map((figure) => Number(printed.slice(0, at) + figure + printed.slice(at))),
        )
  const limit = last === null ? (printed.length > 3 ? 2100 : 2030) : Number(last.slice(0, 4))
  const fitting = [...new Set(years)].filter((year) => year >= 1945 && year <= limit)
  return fitting.sort((one, other) => other - one).slice(0, 3)
}

function suggestions(raw: string, { day, month, year }: DateReading): string[] {
  if (day === null || month === null) return []
  const found: DateReading[] = []
  const days = daysOfMonth(month, year)
  if (days > 0) found.push({ day: Math.min(Math.max(day, 1), days), month, year })
  if (month > 12 && day <= 12) found.push({ day: month, month: day, year })
  return found
    .filter((date) => isPossible(date) && (date.year === null || isoOf(date) !== null))
    .map((date) => {
      let at = 0
      const month = date.month as number
      const parts = [
        String(date.day).padStart(2, '0'),
        month < 3 ? `0${month}` : String(month),
        raw.match(/\d+/g)?.[2] ?? '',
      ]
      return raw.replace(/\d{1,6}/g, (printed) => parts[at++] || printed)
    })
}

function figures({ day, month, year }: DateReading): string {
  return [day, month, year].filter((part) => part !== null).join('/')
}
