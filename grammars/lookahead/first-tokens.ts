import {
  Alternation,
  type Alternative,
  type ILookaheadStrategy,
  type IOrAlt,
  type IProduction,
  type IToken,
  LLkLookaheadStrategy,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
  RepetitionWithSeparator,
  type Rule,
  Terminal,
} from 'chevrotain'

/** Which tokens may come first in a stretch of grammar, by the index of their type; and whether it may be empty. */
interface First {
  tokens: boolean[]
  empty: boolean
}

/** What a lookahead function needs of the parser it is called on. */
interface Parser {
  LA(distance: number): IToken
}

type AlternationOptions = Parameters<ILookaheadStrategy['buildLookaheadForAlternation']>[0]
type OptionalOptions = Parameters<ILookaheadStrategy['buildLookaheadForOptional']>[0]

/**
 * Lookahead by one token, for grammars that need no more. It decides as Chevrotain's own strategy does with
 * `maxLookahead: 1`, and is made in a fraction of the time: a grammar is built at every start of the command. What may
 * come first in a rule is found once; the strategy for any number of tokens unrolls it wherever the rule is called.
 */
export class FirstTokens extends LLkLookaheadStrategy {
  readonly #byRule = new Map<Rule, First>()

  constructor() {
    super({ maxLookahead: 1 })
  }

  override buildLookaheadForAlternation(options: AlternationOptions) {
    const { rule, prodOccurrence, hasPredicates } = options
    const alternation = find(rule, 'Alternation', prodOccurrence) as Alternation
    const firsts = alternation.definition.map((one) => this.#first((one as Alternative).definition))
    if (firsts.some(({ empty }) => empty)) return super.buildLookaheadForAlternation(options)
    const choices = firsts.map(({ tokens }) => tokens)
    return (hasPredicates ? gatedChoice(choices) : choice(choices)) as ReturnType<
      ILookaheadStrategy['buildLookaheadForAlternation']
    >
  }

  override buildLookaheadForOptional(options: OptionalOptions) {
    const { rule, prodOccurrence, prodType } = options
    const { definition } = find(rule, prodType, prodOccurrence) as Option
    const { tokens, empty } = this.#first(definition)
    if (empty) return super.buildLookaheadForOptional(options)
    return function (this: unknown): boolean {
      return tokens[(this as Parser).LA(1).tokenTypeIdx] === true
    }
  }

  /** What may come first in some productions, one after the other. */
  #first(definition: readonly IProduction[]): First {
    const first: First = { tokens: [], empty: true }
    for (const production of definition) {
      const { tokens, empty } = this.#firstOf(production)
      tokens.forEach((_, index) => {
        first.tokens[index] = true
      })
      if (!empty) {
        first.empty = false
        break
      }
    }
    return first
  }

  #firstOf(production: IProduction): First {
    if (production instanceof Terminal) {
      const { tokenTypeIdx, categoryMatches = [] } = production.terminalType
      const tokens: boolean[] = []
      for (const index of [tokenTypeIdx as number, ...categoryMatches]) tokens[index] = true
      return { tokens, empty: false }
    }
    if (production instanceof NonTerminal) return this.#firstOfRule(production.referencedRule)
    if (production instanceof Alternation) {
      const first: First = { tokens: [], empty: false }
      for (const one of production.definition) {
        const { tokens, empty } = this.#first((one as Alternative).definition)
        tokens.forEach((_, index) => {
          first.tokens[index] = true
        })
        first.empty ||= empty
      }
      return first
    }
    const first = this.#first((production as Alternative).definition)
    if (isSkippable(production)) first.empty = true
    return first
  }

  #firstOfRule(rule: Rule): First {
    let first = this.#byRule.get(rule)
    if (first === undefined) {
      first = this.#first(rule.definition)
      this.#byRule.set(rule, first)
    }
    return first
  }
}

function isSkippable(production: IProduction): boolean {
  return (
    production instanceof Option || production instanceof Repetition || production instanceof RepetitionWithSeparator
  )
}

const kinds = {
  Alternation,
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
  RepetitionWithSeparator,
}

/** The production of a kind and number within a rule. */
function find(rule: Rule, kind: keyof typeof kinds, occurrence: number): IProduction {
  const waiting: IProduction[] = [...rule.definition]
  for (let production = waiting.pop(); production !== undefined; production = waiting.pop()) {
    if (production instanceof Terminal || production instanceof NonTerminal) continue
    if (production instanceof kinds[kind] && production.idx === occurrence) return production
    waiting.push(...(production as Option).definition)
  }
  throw new Error(`${rule.name} has no ${kind} ${occurrence}`)
}

/** Of alternatives that may begin alike, the first one counts. */
function choice(alternatives: readonly boolean[][]): (this: unknown) => number | undefined {
  const chosen: number[] = []
  for (let i = alternatives.length - 1; i >= 0; i--) {
    for (const index of (alternatives[i] as boolean[]).keys()) if (alternatives[i]?.[index]) chosen[index] = i
  }
  return function (this: unknown) {
    return chosen[(this as Parser).LA(1).tokenTypeIdx]
  }
}

/** The same, where an alternative may be barred. */
function gatedChoice(
  alternatives: readonly boolean[][],
): (this: unknown, parts: readonly IOrAlt<unknown>[]) => number | undefined {
  return function (this: unknown, parts) {
    const { tokenTypeIdx } = (this as Parser).LA(1)
    for (let i = 0; i < alternatives.length; i++) {
      if (alternatives[i]?.[tokenTypeIdx] === true && parts[i]?.GATE?.call(this) !== false) return i
    }
    return undefined
  }
}
