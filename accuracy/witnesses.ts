import type { Fact, Facts } from './facts.ts'
import type { Mention } from './mentions.ts'
import { plainWords } from './plain-words.ts'
import type { Reading } from './reading.ts'

/** What text and registry tell of the document of one mention. */
export interface Witnesses {
  /** Other mentions of the same type and code. */
  readonly others: readonly Mention[]
  /** Those that print the same full date. */
  readonly sameDate: readonly Mention[]
  /** The document of this type, code and date; without a date in the mention, the only one of this type and code. */
  readonly fact: Fact | undefined
}

export function witnessesOf(reading: Reading, facts: Facts, mention: Mention): Witnesses {
  const others = reading.mentions.filter((other) => other !== mention && sameDocument(other, mention))
  const known = facts.byCode(mention.type.text, mention.code.text)
  return {
    others,
    sameDate: others.filter(({ date }) => date !== null && date.iso === mention.date?.iso),
    fact: mention.date
      ? known.find(({ date }) => date === mention.date?.iso)
      : known.length === 1
        ? known[0]
        : undefined,
  }
}

function sameDocument(one: Mention, other: Mention): boolean {
  return (
    plainWords(one.type.text) === plainWords(other.type.text) &&
    plainWords(one.code.text) === plainWords(other.code.text)
  )
}

/** Whether two mentions give names that do not share their first words: then they may be two documents. */
export function namesDiffer(one: Mention, other: Mention): boolean {
  if (one.title === '' || other.title === '') return false
  const words = (mention: Mention) => mention.title.split(' ').slice(0, 8)
  const theirs = new Set(words(other))
  return words(one).filter((word) => theirs.has(word)).length < Math.min(words(one).length, words(other).length) / 2
}

/** Whether the printed name has most of its first words from the known one. */
export function sharesName(printed: string, known: string): boolean {
  if (printed === '' || known === '') return false
  const theirs = new Set(plainWords(known).split(' '))
  const words = printed.split(' ').slice(0, 12)
  return words.filter((word) => theirs.has(word)).length >= words.length * 0.7
}

/** Whether a code made up for planting is one that exists: it would be right, only not meant. */
export function exists(reading: Reading, facts: Facts, type: string, code: string): boolean {
  return (
    facts.byCode(type, code).length > 0 ||
    reading.mentions.some((mention) => plainWords(mention.code.text) === plainWords(code))
  )
}
