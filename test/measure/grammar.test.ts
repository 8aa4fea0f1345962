import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MeasureGrammar } from '../../grammars/measure/grammar.ts'
import { measureToken, measureTokens } from '../../grammars/measure/tokens.ts'

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

  test('has the vocabulary that its table shows', () => {
    const rows = [...source('tokens.ts').matchAll(/^ \* \| ([A-Z]\w+) +\| /gm)].map(([, name]) => name)
    expect(rows.filter((name) => name !== 'Token')).toEqual(measureTokens.map(({ name }) => name))
  })
})
