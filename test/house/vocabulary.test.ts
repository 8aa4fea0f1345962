import { readFileSync } from 'node:fs'
import type { TokenType } from 'chevrotain'
import { describe, expect, it } from 'vitest'
import { agencyTokens } from '../../grammars/agency/tokens.ts'
import { citationTokens } from '../../grammars/citation/tokens.ts'
import { measureTokens } from '../../grammars/measure/tokens.ts'
import { outlineTokens } from '../../grammars/outline/tokens.ts'

const languages: Record<string, readonly TokenType[]> = {
  agency: agencyTokens,
  citation: citationTokens,
  measure: measureTokens,
  outline: outlineTokens,
}

/** Names in the first column of the table at the head of a `tokens.ts`; a row may name several. */
function namesInTable(language: string): string[] {
  const head = readFileSync(`grammars/${language}/tokens.ts`, 'utf8').split('*/')[0] as string
  return [...head.matchAll(/^ \* \| ([A-Z][\w, ]*?) +\|/gm)]
    .flatMap(([, names]) => (names as string).split(','))
    .map((name) => name.trim())
    .filter((name) => name !== 'Token')
}

describe('the vocabulary at the head of tokens.ts is the list of tokens', () => {
  for (const [language, tokens] of Object.entries(languages)) {
    it(language, () => {
      const parents = new Set(tokens.flatMap((token) => token.CATEGORIES ?? []))
      const names = tokens.filter((token) => !parents.has(token)).map(({ name }) => name)
      expect(namesInTable(language).sort()).toEqual(names.sort())
    })
  }
})
