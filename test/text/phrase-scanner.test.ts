import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PhraseScanner } from '../../src/text/phrase-scanner.ts'

function found(phrases: readonly string[], text: string, telling?: readonly number[]): [string, number][] {
  const hits: [string, number][] = []
  new PhraseScanner(phrases, telling).scan(text, (number, start) => hits.push([phrases[number] as string, start]))
  return hits
}

describe('PhraseScanner', () => {
  it('finds phrases of different lengths, also where they overlap', () => {
    expect(found([' nhân dân', 'dân dân', 'ban nhân dân'], 'Ủy ban nhân dân dân')).toEqual([
      ['ban nhân dân', 3],
      [' nhân dân', 6],
      ['dân dân', 12],
    ])
  })

  it('finds what a search for each phrase finds, in any text', () => {
    const letters = fc.constantFrom('a', 'ế')
    const phrase = fc.array(letters, { minLength: 6, maxLength: 9 }).map((all) => all.join(''))
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(10), { maxLength: 8 }),
        fc.array(letters, { maxLength: 60 }).map((all) => all.join('')),
        (phrases, telling, text) => {
          const plain = phrases.flatMap((one) =>
            Array.from({ length: text.length }, (_, at) => at)
              .filter((at) => text.startsWith(one, at))
              .map((at) => `${one}@${at}`),
          )
          expect(
            found(phrases, text, telling)
              .map(([one, at]) => `${one}@${at}`)
              .sort(),
          ).toEqual(plain.sort())
        },
      ),
    )
  })
})
