import type { Facts } from '../facts.ts'
import type { Mention, Printed } from '../mentions.ts'
import type { Random } from '../random.ts'
import type { Reading } from '../reading.ts'
import type { Slip, SlipClass } from '../slip.ts'
import { exists, sharesName, witnessesOf } from '../witnesses.ts'

/** "56/2017/NĐ-CP ngày 09/5/2017" → "56/2018/NĐ-CP ngày 09/5/2017". */
export const wrongYearInCode: SlipClass = {
  name: 'wrong year in the code',
  find: (reading, facts, random) =>
    reading.mentions.flatMap((mention) => {
      const { year } = mention
      if (!year) return []
      const printed = otherYear(year, random)
      const code = mention.code.text.replace(`/${year.text}/`, `/${printed}/`)
      const told = whatTells(reading, facts, mention)
      if (!told || exists(reading, facts, mention.type.text, code)) return []
      return [{ stretch: year, printed, component: mention.code, ...told }]
    }),
}

/** "56/2017/NĐ-CP ngày 09/5/2017" → "56/2017/NĐ-CP ngày 09/5/2016". */
export const wrongYearInDate: SlipClass = {
  name: 'wrong year in the date',
  find: (reading, facts, random) => [
    ...reading.mentions.flatMap((mention) => {
      const { date } = mention
      if (!date) return []
      const told = mention.year ? whatTells(reading, facts, mention) : whatTellsTheDate(reading, facts, mention)
      if (!told) return []
      const printed = String(Number(date.year.text) - 1 - random.upTo(2))
      return [{ stretch: date.year, printed, component: date, ...told }]
    }),
    ...reading.laws.flatMap(({ name, date }) => {
      if (facts.byName(name.text)?.date !== date.iso) return []
      return [
        {
          stretch: date.year,
          printed: String(Number(date.year.text) - 1),
          component: date,
          others: [name],
          rightKnown: true,
        },
      ]
    }),
  ],
}

/** "121/2020/QH14" → "121/20200/QH14". */
export const fiveDigitYearInCode: SlipClass = {
  name: 'five-digit year in the code',
  find: (reading, facts, random) =>
    reading.mentions.flatMap((mention) => {
      if (!mention.year) return []
      const { others, fact } = witnessesOf(reading, facts, mention)
      const rightKnown = mention.date?.year.text === mention.year.text || others.length > 0 || fact !== undefined
      return [
        {
          stretch: mention.year,
          printed: fiveDigits(mention.year, random),
          component: mention.code,
          others: [],
          rightKnown,
        },
      ]
    }),
}

/** "ngày 19/6/2020" → "ngày 19/6/20200". */
export const fiveDigitYearInDate: SlipClass = {
  name: 'five-digit year in a date',
  find: (reading, facts, random) =>
    reading.mentions.flatMap((mention) => {
      const { date } = mention
      if (!date) return []
      const { sameDate, fact } = witnessesOf(reading, facts, mention)
      const rightKnown = date.year.text === mention.year?.text || sameDate.length > 0 || fact !== undefined
      return [
        {
          stretch: date.year,
          printed: fiveDigits(date.year, random),
          component: date,
          others: [mention.code],
          rightKnown,
        },
      ]
    }),
}

/** A key that is hit twice. */
function fiveDigits(year: Printed, random: Random): string {
  const at = random.upTo(4)
  return year.text.slice(0, at + 1) + year.text[at] + year.text.slice(at + 1)
}

function otherYear(year: Printed, random: Random): string {
  return String(Number(year.text) + (random.pick([-2, -1, 1, 2]) as number))
}

/**
 * The year of the date in the same mention; the registry, where it knows the name; or another mention of this number
 * with the right year, where the number is long enough not to recur by chance.
 */
function whatTells(reading: Reading, facts: Facts, mention: Mention): Pick<Slip, 'others' | 'rightKnown'> | null {
  const { others, fact } = witnessesOf(reading, facts, mention)
  const dated = mention.date?.year.text === mention.year?.text
  const named = fact !== undefined && sharesName(mention.title, fact.title)
  if (!dated && !named && (others.length === 0 || mention.number.text.length < 3)) return null
  const own = [mention.code, ...(mention.date ? [mention.date] : [])]
  return { others: [...own, ...others], rightKnown: fact !== undefined || others.length > 0 }
}

/** Codes without a year: another mention with the full date, the registry only where it knows the name as well. */
function whatTellsTheDate(
  reading: Reading,
  facts: Facts,
  mention: Mention,
): Pick<Slip, 'others' | 'rightKnown'> | null {
  const { sameDate, fact } = witnessesOf(reading, facts, mention)
  const named = fact !== undefined && sharesName(mention.title, fact.title)
  if (sameDate.length === 0 && !named) return null
  return { others: [mention.code, ...sameDate], rightKnown: named || sameDate.length > 1 }
}
