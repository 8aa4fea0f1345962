import type { Facts } from '../facts.ts'
import type { Mention } from '../mentions.ts'
import type { Random } from '../random.ts'
import type { Reading } from '../reading.ts'
import type { Slip, SlipClass } from '../slip.ts'
import { exists, namesDiffer, sharesName, witnessesOf } from '../witnesses.ts'

/** "Nghị định số 56/2017/NĐ-CP" → "65/2017/NĐ-CP". */
export const swappedDigits: SlipClass = {
  name: 'two digits of a number swapped',
  find: (reading, facts, random) =>
    inNumbers(reading, facts, (digits) => {
      const places = [...digits].flatMap((digit, at) =>
        at > 0 && digit !== digits[at - 1] && !(at === 1 && digit === '0') ? [at] : [],
      )
      const at = random.pick(places)
      if (at === undefined) return null
      return digits.slice(0, at - 1) + digits[at] + digits[at - 1] + digits.slice(at + 1)
    }),
}

/** "Quyết định số 1248/QĐ-TTg" → "1228/QĐ-TTg". */
export const wrongDigit: SlipClass = {
  name: 'wrong digit in a number',
  find: (reading, facts, random) =>
    inNumbers(reading, facts, (digits) => {
      const at = random.upTo(digits.length)
      const digit = random.pick([...'123456789'].filter((other) => other !== digits[at]))
      return digits.slice(0, at) + digit + digits.slice(at + 1)
    }),
}

/** "(Kèm theo Kế hoạch số 318/KH-UBND …)" of another number than the letterhead's. */
export const ownNumber: SlipClass = {
  name: 'other number of its own in the annex note',
  find: (reading, _facts, random) => {
    const own = reading.ownCode
    if (!own) return []
    return reading.mentions
      .filter(
        ({ code, start }) =>
          code.text === own.text && /[Kk]èm\s+theo\s+$/u.test(reading.text.slice(Math.max(0, start - 12), start)),
      )
      .flatMap((mention) => {
        const printed = oneDigitOther(mention.number.text, random)
        return [{ stretch: mention.number, printed, component: mention.code, others: [own], rightKnown: true }]
      })
  },
}

function oneDigitOther(digits: string, random: Random): string {
  const at = random.upTo(digits.length)
  return (
    digits.slice(0, at) + random.pick([...'123456789'].filter((other) => other !== digits[at])) + digits.slice(at + 1)
  )
}

function inNumbers(reading: Reading, facts: Facts, change: (digits: string) => string | null): Slip[] {
  return reading.mentions.flatMap((mention) => {
    const digits = mention.number.text
    if (!/^\d{2,5}$/.test(digits) || mention.code.text === reading.ownCode?.text) return []
    const printed = change(digits)
    if (printed === null || printed === digits) return []
    const told = whatTells(reading, facts, mention, printed)
    if (!told || exists(reading, facts, mention.type.text, printed + mention.code.text.slice(digits.length))) return []
    return [{ stretch: mention.number, printed, component: mention.code, ...told }]
  })
}

/**
 * What says that a number is wrong: the registry, which knows the document with this date; or a mention with the same
 * date. Documents of one day have neighbouring numbers: there the name must agree as well. Where only a code stands,
 * another code may be meant, unless it has the very same digits as the one that the text gives elsewhere.
 */
function whatTells(
  reading: Reading,
  facts: Facts,
  mention: Mention,
  printed: string,
): Pick<Slip, 'others' | 'rightKnown'> | null {
  const { others, sameDate, fact } = witnessesOf(reading, facts, mention)
  const ranges = others.map(({ start, end }) => ({ start, end }))
  if (mention.date) {
    const neighbours = Math.abs(Number(printed) - Number(mention.number.text)) < 10
    const known = fact !== undefined && (!neighbours || sharesName(mention.title, fact.title))
    const dated = sameDate.filter((other) => !namesDiffer(mention, other) && (!neighbours || bothNamed(mention, other)))
    return known || dated.length > 0 ? { others: ranges, rightKnown: known || dated.length > 1 } : null
  }
  if (mention.number.text.length < 3 || !sameDigits(printed, mention.number.text)) return null
  const full = others.some(({ date }) => date !== null)
  return full || others.length > 1 ? { others: ranges, rightKnown: true } : null
}

function sameDigits(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('')
}

function bothNamed(one: Mention, other: Mention): boolean {
  return one.title !== '' && other.title !== ''
}
