import {
  Alternation,
  type EmbeddedActionsParser,
  type IProduction,
  LLkLookaheadStrategy,
  NonTerminal,
  type Option,
  Option as OptionalPart,
  Repetition,
  RepetitionMandatory,
  Terminal,
  type TokenType,
} from 'chevrotain'
import { describe, expect, it } from 'vitest'
import { AgencyGrammar } from '../../grammars/agency/grammar.ts'
import { agencyTokens } from '../../grammars/agency/tokens.ts'
import { CitationParser } from '../../grammars/citation/grammar.ts'
import { citationTokens } from '../../grammars/citation/tokens.ts'
import { FirstTokens } from '../../grammars/lookahead/first-tokens.ts'
import { MeasureGrammar } from '../../grammars/measure/grammar.ts'
import { measureTokens } from '../../grammars/measure/tokens.ts'
import { OutlineParser } from '../../grammars/outline/grammar.ts'
import { outlineTokens } from '../../grammars/outline/tokens.ts'

const grammars: [string, () => EmbeddedActionsParser, readonly TokenType[]][] = [
  ['agency', () => new AgencyGrammar(false), agencyTokens],
  ['citation', () => new CitationParser(), citationTokens],
  ['measure', () => new MeasureGrammar(false), measureTokens],
  ['outline', () => new OutlineParser(), outlineTokens],
]

const optional = { Option: OptionalPart, Repetition, RepetitionMandatory }

/** Every place in a rule where the parser looks ahead. */
function productionsOf(definition: readonly IProduction[]): Option[] {
  return definition.flatMap((production) =>
    production instanceof Terminal || production instanceof NonTerminal
      ? []
      : [production as Option, ...productionsOf((production as Option).definition)],
  )
}

describe.each(grammars)('lookahead of the %s grammar', (_, make, tokens) => {
  it('decides for every token as the strategy of Chevrotain does', () => {
    const own = new FirstTokens()
    const theirs = new LLkLookaheadStrategy({ maxLookahead: 1 })
    let compared = 0
    for (const rule of Object.values(make().getGAstProductions())) {
      for (const production of productionsOf(rule.definition)) {
        const options = { rule, prodOccurrence: production.idx, maxLookahead: 1, dynamicTokensEnabled: false }
        const decide = (strategy: typeof theirs) => {
          if (production instanceof Alternation) {
            const { hasPredicates = false } = production as { hasPredicates?: boolean }
            return strategy.buildLookaheadForAlternation({ ...options, hasPredicates })
          }
          const kind = Object.entries(optional).find(([, kind]) => (production as object) instanceof kind)?.[0]
          if (kind === undefined) return null
          return strategy.buildLookaheadForOptional({ ...options, prodType: kind as 'Option' })
        }
        const mine = decide(own) as ((this: object, parts?: object[]) => unknown) | null
        const expected = decide(theirs) as typeof mine
        if (mine === null || expected === null) continue
        const parts = production.definition.map(() => ({}))
        for (const tokenType of tokens) {
          const token = { image: '', startOffset: 0, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx }
          const parser = { LA: () => token, LA_FAST: () => token }
          expect(mine.call(parser, parts), `${rule.name}, ${tokenType.name}`).toBe(expected.call(parser, parts))
          compared++
        }
      }
    }
    expect(compared).toBeGreaterThan(tokens.length)
  })
})
