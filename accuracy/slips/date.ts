import type { Facts } from '../facts.ts'
import type { Mention, PrintedDate } from '../mentions.ts'
import { isoDate } from '../mentions.ts'
import type { Random } from '../random.ts'
import type { Reading } from '../reading.ts'
import type { Slip, SlipClass } from '../slip.ts'
import { witnessesOf } from '../witnesses.ts'

/** "23/QĐ-TTg ngày 07/01/2021", elsewhere or in the registry so, → "ngày 17/01/2021". */
export const wrongDay: SlipClass = {
  name: 'wrong day of a date',
  find: (reading, facts, random) => [
    ...reading.mentions.flatMap((mention) => {
      const { date } = mention
      const told = date && whatTells(reading, facts, mention)
      if (!date || !told) return []
      return [{ stretch: date.day, printed: otherDay(date, random), component: date, ...told }]
    }),
    ...reading.laws.flatMap(({ name, date }) => {
      if (facts.byName(name.text)?.date !== date.iso) return []
      return [{ stretch: date.day, printed: otherDay(date, random), component: date, others: [name], rightKnown: true }]
    }),
  ],
}

/** One document with two dates in one text: "ngày 18/5/2021" here, "ngày 18/8/2021" there. */
export const twoDates: SlipClass = {
  name: 'two dates for one document',
  find: (reading, facts, random) =>
    reading.mentions.flatMap((mention) => {
      const { date } = mention
      const { sameDate, fact } = witnessesOf(reading, facts, mention)
      if (!date || sameDate.length === 0) return []
      const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((month) => month !== Number(date.month.text))
      const printed = String(random.pick(months)).padStart(date.month.text.length, '0')
      if (!isReal(date.year.text, printed, date.day.text)) return []
      const rightKnown = fact !== undefined || sameDate.length > 1
      return [{ stretch: date.month, printed, component: date, others: [mention.code, ...sameDate], rightKnown }]
    }),
}

/** "ngày 30/11/2023" → "ngày 31/11/2023", "ngày 30/02/2023", "ngày 30/13/2023". */
export const impossibleDate: SlipClass = {
  name: 'impossible date',
  find: (reading, facts, random) =>
    reading.dates.flatMap((date) => {
      const printed = impossible(date, random)
      if (!printed) return []
      const mention = reading.mentions.find((candidate) => candidate.date?.start === date.start)
      const told = mention ? witnessesOf(reading, facts, mention) : null
      const rightKnown = told !== null && (told.fact !== undefined || told.sameDate.length > 0)
      const stretch = printed.in === 'day' ? date.day : date.month
      return [{ stretch, printed: printed.text, component: date, others: [], rightKnown }]
    }),
}

/** A plan of 14/3/2023 cites "Nghị quyết … ngày 18/02/2025". */
export const futureDate: SlipClass = {
  name: 'cited with a date after its own',
  find: (reading, facts, random) => {
    const { ownDate } = reading
    if (!ownDate) return []
    return reading.mentions.flatMap((mention) => {
      const { date } = mention
      if (!date || date.iso >= ownDate || mention.code.text === reading.ownCode?.text) return []
      const printed = String(Number(ownDate.slice(0, 4)) + 1 + random.upTo(2))
      const { sameDate, fact } = witnessesOf(reading, facts, mention)
      const rightKnown = mention.year?.text === date.year.text || fact !== undefined || sameDate.length > 0
      return [{ stretch: date.year, printed, component: date, others: [mention.code, ...sameDate], rightKnown }]
    })
  },
}

/** A plan of 14/3/2023 wants something "trước ngày 30/6/2022". */
export const deadlineBeforeDocument: SlipClass = {
  name: 'deadline before the document',
  find: (reading) => {
    const { ownDate, text } = reading
    if (!ownDate) return []
    return reading.dates.flatMap((date) => {
      const before = text.slice(Math.max(0, date.start - 40), date.start)
      if (
        !/(?:trước|chậm\s+nhất(?:\s+là)?|hoàn\s+thành(?:\s+trước)?)\s+(?:ngày\s+)?$/iu.test(before) ||
        date.iso <= ownDate
      )
        return []
      const printed = String(Number(ownDate.slice(0, 4)) - 1)
      const rightKnown = date.year.text === ownDate.slice(0, 4)
      return [{ stretch: date.year, printed, component: date, others: [], rightKnown }]
    })
  },
}

/** Others report "trước ngày 30/11/2023", and who compiles their reports shall have done so "trước ngày 20/11/2023". */
export const compiledTooEarly: SlipClass = {
  name: 'reports compiled before they are due',
  find: (reading) => {
    const { ownDate, text } = reading
    const due = reading.dates.flatMap((date) => {
      const sentence = text.slice(Math.max(0, date.start - 220), date.start)
      return ownDate && date.iso > ownDate && /trước\s+ngày\s+$/u.test(sentence)
        ? [{ date, sentence: lastSentence(sentence) }]
        : []
    })
    const compiled = due.filter(({ sentence }) => /[Tt]ổng\s+hợp(?:\s+kết\s+quả)?,\s+báo\s+cáo/u.test(sentence))
    const reported = due.filter(({ sentence }) =>
      /(?:[Bb]áo\s+cáo|[Gg]ửi)\s.{0,60}\svề\s+(?:Sở|Phòng|Văn phòng|Công an)/su.test(sentence),
    )
    return compiled.flatMap(({ date }) => {
      const others = reported.filter(
        (report) => report.date.iso < date.iso && report.date.iso.slice(0, 4) === date.iso.slice(0, 4),
      )
      const last = others.at(-1)?.date
      if (!last || Number(last.day.text) < 12 || !/^\d+\/\d+\/\d+$/.test(date.text)) return []
      const printed = `${Number(last.day.text) - 10}/${last.month.text}`.padStart(5, '0')
      const stretch = { start: date.day.start, end: date.month.end }
      const wrong = isoDate(last.year.text, last.month.text, Number(last.day.text) - 10)
      if (ownDate === null || wrong <= ownDate) return []
      return [{ stretch, printed, component: date, others: others.map((report) => report.date), rightKnown: false }]
    })
  },
}

function lastSentence(text: string): string {
  return text.split(/[.;]\s|\n\s*\n|\n(?=[a-zđ]\)|\d+\.|- )/u).at(-1) as string
}

function whatTells(reading: Reading, facts: Facts, mention: Mention): Pick<Slip, 'others' | 'rightKnown'> | null {
  const { sameDate, fact } = witnessesOf(reading, facts, mention)
  if (sameDate.length === 0 && !fact) return null
  return { others: [mention.code, ...sameDate], rightKnown: fact !== undefined || sameDate.length > 1 }
}

function otherDay(date: PrintedDate, random: Random): string {
  const days = Array.from({ length: 28 }, (_, index) => index + 1).filter((other) => other !== Number(date.day.text))
  return String(random.pick(days)).padStart(date.day.text.length, '0')
}

function impossible(date: PrintedDate, random: Random): { in: 'day' | 'month'; text: string } | null {
  const short = [4, 6, 9, 11].includes(Number(date.month.text))
  const february = Number(date.month.text) === 2
  const ways: { in: 'day' | 'month'; text: string }[] = [
    { in: 'month', text: '13' },
    { in: 'day', text: '32' },
    ...(short ? [{ in: 'day', text: '31' } as const] : []),
    ...(february ? [{ in: 'day', text: '30' } as const, { in: 'day', text: '31' } as const] : []),
    ...(Number(date.day.text) > 29 ? [{ in: 'month', text: '02' } as const] : []),
  ]
  return random.pick(ways) ?? null
}

function isReal(year: string, month: string, day: string): boolean {
  const iso = isoDate(year, month, day)
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
}
