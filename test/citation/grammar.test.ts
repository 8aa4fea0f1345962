import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { citationParser } from '../../grammars/citation/grammar.ts'
import { citationTokens } from '../../grammars/citation/tokens.ts'
import { findMentions } from '../../src/citation/find-mentions.ts'
import { readMarkedCase } from './marked-case.ts'
import { sentences } from './sentences.ts'

describe('the grammar of citations', () => {
  it('has the vocabulary that its table lists', () => {
    const source = readFileSync(new URL('../../grammars/citation/tokens.ts', import.meta.url), 'utf8')
    const listed = [...source.matchAll(/^ \* \| (\w+) +\|/gm)]
      .map((match) => match[1])
      .filter((name) => name !== 'Token')
    expect(listed).toEqual(citationTokens.map((token) => token.name))
  })

  it('uses every token of it', () => {
    const productions = JSON.stringify(citationParser().getSerializedGastProductions())
    for (const token of citationTokens) expect(productions).toContain(`"name":"${token.name}"`)
  })

  it('shows each of its rules as EBNF', () => {
    const source = readFileSync(new URL('../../grammars/citation/grammar.ts', import.meta.url), 'utf8')
    const shown = [...source.matchAll(/```ebnf\n\s+\* (\w+) =/g)].map((match) => match[1])
    const rules = citationParser()
      .getSerializedGastProductions()
      .map((rule) => (rule as unknown as { name: string }).name)
    expect(shown.sort()).toEqual(rules.sort())
  })

  it('accepts every window that the lexer makes', () => {
    const errors = vi.spyOn(citationParser() as unknown as { SAVE_ERROR(error: Error): Error }, 'SAVE_ERROR')
    const folder = new URL('../../fixtures/citation/', import.meta.url)
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
      for (const line of readFileSync(new URL(name, folder), 'utf8').split('\n')) {
        if (line === '' || line.startsWith('#') || line.startsWith('=')) continue
        const { text } = readMarkedCase(line)
        findMentions(text, [{ start: 0, end: text.length }])
      }
    }
    fc.assert(
      fc.property(sentences, (text) => {
        findMentions(text, [{ start: 0, end: text.length }])
      }),
      { numRuns: 5000 },
    )
    expect(errors).not.toHaveBeenCalled()
    errors.mockRestore()
  })
})
