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

/** What a production may begin with, and whether it may be empty. */
interface First {
  types: ReadonlySet<number>
  empty: boolean
}

type Holder = IProduction & { definition: IProduction[] }
/** What is seen of the parser that asks. */
type Looking = { LA(ahead: number): IToken }

const optionals = {
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
  RepetitionWithSeparator,
}

/**
 * The lookahead of grammars that need one token: a table from the type of the next token to the alternative.
 *
 * Chevrotain's own strategy is for k tokens: it lists paths, and expands every rule anew at each place that calls it,
 * which took a tenth of the time between the start of the command and its answer; and where an alternative has a gate,
 * it tries path after path. Here each rule is looked at once, and gates are asked only where the token fits. What is
 * chosen is the same, and ambiguities are still found where a grammar is validated.
 */
export class FirstTokenLookahead extends LLkLookaheadStrategy implements ILookaheadStrategy {
  private readonly firstOfRule = new Map<Rule, First>()
  private readonly productions = new Map<Rule, Holder[]>()

  constructor() {
    super({ maxLookahead: 1 })
  }

  override buildLookaheadForAlternation({
    rule,
    prodOccurrence,
    hasPredicates,
  }: Parameters<ILookaheadStrategy['buildLookaheadForAlternation']>[0]): (
    this: Looking,
    alternatives?: IOrAlt<unknown>[],
  ) => number | undefined {
    const alternation = this.find(rule, Alternation, prodOccurrence)
    const firsts = alternation.definition.map((alternative) => this.firstOf((alternative as Alternative).definition))
    const fitting: number[][] = []
    const always: number[] = []
    for (const { types } of firsts) for (const type of types) fitting[type] ??= []
    for (const [index, { types, empty }] of firsts.entries()) {
      if (!empty) for (const type of types) fitting[type]?.push(index)
      else {
        always.push(index)
        for (const indices of fitting) indices?.push(index)
      }
    }
    if (hasPredicates) {
      return function (alternatives) {
        for (const index of fitting[this.LA(1).tokenTypeIdx] ?? always) {
          if (alternatives?.[index]?.GATE?.call(this) !== false) return index
        }
        return undefined
      }
    }
    const chosen: Array<number | undefined> = Array.from(fitting, (indices) => (indices ?? always)[0])
    return function () {
      const type = this.LA(1).tokenTypeIdx
      return type < chosen.length ? chosen[type] : always[0]
    }
  }

  override buildLookaheadForOptional({
    rule,
    prodOccurrence,
    prodType,
  }: Parameters<ILookaheadStrategy['buildLookaheadForOptional']>[0]): (this: Looking) => boolean {
    const { types, empty } = this.firstOf(this.find(rule, optionals[prodType], prodOccurrence).definition)
    if (empty) return () => true
    const [only] = types
    if (types.size === 1) {
      return function () {
        return this.LA(1).tokenTypeIdx === only
      }
    }
    const begins: boolean[] = Array.from({ length: Math.max(...types) + 1 }, (_, type) => types.has(type))
    return function () {
      return begins[this.LA(1).tokenTypeIdx] === true
    }
  }

  private find(rule: Rule, kind: new (...given: never[]) => IProduction, occurrence: number): Holder {
    let productions = this.productions.get(rule)
    if (productions === undefined) {
      productions = [...within(rule.definition)]
      this.productions.set(rule, productions)
    }
    const found = productions.find((one) => one instanceof kind && (one as Option).idx === occurrence)
    if (found === undefined) throw new Error(`no such production in ${rule.name}`)
    return found
  }

  /** What a sequence may begin with. */
  private firstOf(sequence: readonly IProduction[]): First {
    const types = new Set<number>()
    for (const production of sequence) {
      const first = this.firstOfOne(production)
      for (const type of first.types) types.add(type)
      if (!first.empty) return { types, empty: false }
    }
    return { types, empty: true }
  }

  private firstOfOne(production: IProduction): First {
    if (production instanceof Terminal) {
      const { tokenTypeIdx, categoryMatches } = production.terminalType
      return { types: new Set([tokenTypeIdx as number, ...(categoryMatches ?? [])]), empty: false }
    }
    if (production instanceof NonTerminal) {
      const rule = production.referencedRule
      let first = this.firstOfRule.get(rule)
      if (first === undefined) {
        first = this.firstOf(rule.definition)
        this.firstOfRule.set(rule, first)
      }
      return first
    }
    const { definition } = production as Holder
    if (production instanceof Alternation) {
      const firsts = definition.map((alternative) => this.firstOf((alternative as Alternative).definition))
      return { types: new Set(firsts.flatMap(({ types }) => [...types])), empty: firsts.some(({ empty }) => empty) }
    }
    const { types, empty } = this.firstOf(definition)
    const mayBeMissing = !(
      production instanceof RepetitionMandatory || production instanceof RepetitionMandatoryWithSeparator
    )
    return { types, empty: empty || mayBeMissing }
  }
}

/** All that holds something, however deep. */
function* within(productions: readonly IProduction[]): Generator<Holder> {
  for (const production of productions) {
    if (production instanceof NonTerminal || !('definition' in production)) continue
    yield production as Holder
    yield* within((production as Holder).definition)
  }
}
