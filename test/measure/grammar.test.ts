import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MeasureGrammar } from '../../grammars/measure/grammar.ts'
import {
  Before,
  Bound,
  By,
  Comma,
  Comparator,
  Day,
  DayMonth,
  Finish,
  FullDate,
  Is,
  Latest,
  Month,
  MonthYear,
  measureToken,
  measureTokens,
  Outlook,
  PeriodWord,
  Ratio,
  SmallNumber,
  To,
  Verb,
  Year,
  YearNumber,
  YearRange,
} from '../../grammars/measure/tokens.ts'
import { readPlainly } from '../../src/measure/read-plainly.ts'

const source = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../grammars/measure/${path}`, import.meta.url)), 'utf8')

describe('the measure grammar', () => {
  test('is free of ambiguities and left recursion', () => {
    expect(() => new MeasureGrammar(false)).not.toThrow()
  })

  test('reads any row of tokens to its end without an error', () => {
    const grammar = new MeasureGrammar(true)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...measureTokens), { maxLength: 12 }), (types) => {
        grammar.input = types.map((type, index) => {
          const token = measureToken(type, index * 2, index * 2 + 1)
          token.value = 1
          token.day = 1
          token.month = 1
          return token
        })
        grammar.measures()
        expect(grammar.errors.map(({ message }) => message)).toEqual([])
      }),
      { numRuns: 20_000 },
    )
  })

  test('reads what is read without it in the same way', () => {
    const grammar = new MeasureGrammar(true)
    const rows = [
      [Day, FullDate],
      [Day, SmallNumber, Month, SmallNumber, Year, YearNumber],
      [Day, SmallNumber, Month, SmallNumber],
      [PeriodWord, YearRange],
      [Year, YearNumber],
      [By, Year, YearNumber],
      [Verb, Comparator, Ratio],
      [Ratio, Bound],
      [Before, Day, DayMonth],
      [Finish, Latest, Is, Day, FullDate],
      [To, Year, YearNumber],
      [Comma, Outlook, To, Year, YearNumber],
      [Outlook, YearNumber],
    ]
    const row = fc.oneof(fc.constantFrom(...rows), fc.tuple(fc.constantFrom(...measureTokens)))
    let plain = 0
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), fc.array(fc.nat(2)), (parts, numbers) => {
        const tokens = parts.flat().map((type, index) => {
          const token = measureToken(type, 5 + index * 20, 15 + index * 20)
          token.value = numbers[index] ?? 2021
          token.day = type === FullDate || type === DayMonth ? 3 : null
          token.month = token.day === null && type !== MonthYear ? null : 4
          token.year = type === FullDate || type === YearNumber || type === YearRange ? 2025 : null
          token.sign = type === Comparator || type === Bound ? '>=' : null
          return token
        })
        const readings = readPlainly(tokens)
        if (readings === null) return
        plain++
        grammar.input = tokens
        expect(readings).toEqual(grammar.measures())
      }),
      { numRuns: 30_000 },
    )
    expect(plain).toBeGreaterThan(5000)
  })

  test('has the vocabulary that its table shows', () => {
    const rows = [...source('tokens.ts').matchAll(/^ \* \| ([A-Z]\w+) +\| /gm)].map(([, name]) => name)
    expect(rows.filter((name) => name !== 'Token')).toEqual(measureTokens.map(({ name }) => name))
  })
})
