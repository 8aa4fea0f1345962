import type { Facts } from '../facts.ts'
import { groupRange } from '../group-range.ts'
import type { Printed } from '../mentions.ts'
import { plainWords } from '../plain-words.ts'
import type { Reading } from '../reading.ts'
import type { Slip, SlipClass } from '../slip.ts'

interface Period extends Printed {
  readonly from: Printed
  readonly to: Printed
  /** The words before it, plain: "chương trình hành động quốc gia vì trẻ em". */
  readonly programme: string
}

/** One programme with "giai đoạn 2021 - 2030" here and "giai đoạn 2021 - 2025" there. */
export const contradictoryPeriod: SlipClass = {
  name: 'two periods of one programme',
  find: (reading, facts, random) => {
    const periods = periodsOf(reading)
    return periods.flatMap((period) => {
      const alike = periods.filter(
        (other) => other !== period && other.from.text === period.from.text && other.to.text === period.to.text,
      )
      const same = alike.filter(({ programme }) => programme === period.programme)
      const known = inRegistry(reading, facts, period)
      if (period.programme.split(' ').length < 5 || (same.length === 0 && !known)) return []
      const [from, to] = [Number(period.from.text), Number(period.to.text)]
      const end = random.pick([to - 5, to + 5].filter((year) => year > from)) as number
      return [
        {
          stretch: period.to,
          printed: String(end),
          component: period,
          others: alike,
          rightKnown: known || same.length > 1,
        },
      ]
    })
  },
}

/** "giai đoạn 2021 - 2025" → "giai đoạn 2025 - 2021". */
export const reversedPeriod: SlipClass = {
  name: 'period that ends before it starts',
  find: (reading) =>
    periodsOf(reading).map((period) => ({
      stretch: { start: period.from.start, end: period.to.end },
      printed: period.to.text + reading.text.slice(period.from.end, period.to.start) + period.from.text,
      component: period,
      others: [],
      rightKnown: true,
    })),
}

function periodsOf(reading: Reading): Period[] {
  const pattern = /(?<![\p{L}\d])(?:giai\s+đoạn|GIAI\s+ĐOẠN)\s+(?<from>\d{4})\s*[-–]\s*(?<to>\d{4})(?!\d)/dgu
  return [...reading.text.matchAll(pattern)].flatMap((match) => {
    const range = { start: match.index, end: match.index + match[0].length, text: match[0] }
    const [from, to] = [groupRange(match, 'from') as Printed, groupRange(match, 'to') as Printed]
    if (reading.isForeign(range) || from.text >= to.text) return []
    const before = reading.text
      .slice(Math.max(0, match.index - 160), match.index)
      .split(/[;:.(]/u)
      .at(-1) as string
    return [{ ...range, from, to, programme: plainWords(before).split(' ').slice(-7).join(' ') }]
  })
}

/** Whether the registry knows the document before it, by code and date, with this period in its name. */
function inRegistry(reading: Reading, facts: Facts, period: Period): boolean {
  const mention = reading.mentions.findLast(({ end }) => end <= period.start && period.start - end < 160)
  if (!mention?.date || /[;.]/u.test(reading.text.slice(mention.end, period.start))) return false
  const fact = facts.byCode(mention.type.text, mention.code.text).find(({ date }) => date === mention.date?.iso)
  return fact !== undefined && new RegExp(`${period.from.text}\\s*[-–]\\s*${period.to.text}`).test(fact.title)
}

/** "Kế hoạch chuyển đổi số tỉnh … năm 2023" of the title → "… năm 2022" where the text names the plan again. */
export const leftOverYear: SlipClass = {
  name: 'year of another plan left over',
  find: (reading): Slip[] => {
    const found = [...reading.text.matchAll(/(?:năm|NĂM)\s+(?<year>\d{4})(?!\d)/dgu)].map((match) => {
      const { start, end, text: year } = groupRange(match, 'year') as Printed
      const before = plainWords(reading.text.slice(Math.max(0, match.index - 60), match.index))
        .split(' ')
        .slice(-5)
        .join(' ')
      return { start, end, year, before }
    })
    const title = found.find(
      ({ start, year }) =>
        start > 150 && start < 2500 && year === reading.ownDate?.slice(0, 4) && isTitle(reading, start),
    )
    if (!title || /tháng \d+$/u.test(title.before)) return []
    return found
      .filter(
        ({ start, end, year, before }) =>
          start > title.end && year === title.year && before === title.before && !reading.isForeign({ start, end }),
      )
      .map(({ start, end, year }) => ({
        stretch: { start, end },
        printed: String(Number(year) - 1),
        component: { start: start - 4, end },
        others: [title],
        rightKnown: true,
      }))
  },
}

function isTitle(reading: Reading, offset: number): boolean {
  const index = reading.lines.findIndex(({ start, end }) => start <= offset && offset <= end)
  const above = reading.lines.slice(Math.max(0, index - 4), index).filter(({ text }) => text.trim() !== '')
  return above.some(({ text }) => /^[\s*#]*(?:KẾ HOẠCH|CHƯƠNG TRÌNH|QUYẾT ĐỊNH|CHỈ THỊ)[\s*]*$/u.test(text))
}
