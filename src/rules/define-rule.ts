import type { Severity } from '../tree/finding.ts'
import type { Evidence, Position } from '../tree/nodes.ts'
import type { RegistryDocument } from '../tree/registry.ts'
import type { RuleContext } from './rule-context.ts'
import type { RuleSet } from './rule-set.ts'

export type Language = 'vi' | 'en'
export type Texts = Readonly<Record<Language, string>>

/** What `vanban rules` and `vanban explain` print. One sentence each, for an official, not for a programmer. */
export interface RuleDocs {
  readonly title: string
  readonly what: string
  readonly why: string
  readonly todo: string
}

/**
 * What two rules can both stumble over. The rule that comes first in `rules` speaks; what a later one sees in the same
 * thing becomes evidence. A thing is named by the offset at which its node starts, and by its part.
 */
export type Claim =
  `${number}:${'year' | 'term' | 'date' | 'issuer' | 'code' | 'form' | 'letters' | 'type' | 'period' | 'title' | 'label' | 'validity' | 'reference'}`

/** Evidence as a rule gives it: words of the text alone, or words of ours in both languages. */
export type OtherSide = Omit<Evidence, 'message'> & { readonly message: string | Texts }

/** One slip, as a rule reports it. */
export interface Report {
  readonly messageId: string
  /** Values for the `{holes}` of the message; words of our own in both languages. */
  readonly data?: Readonly<Record<string, string | number | Texts>>
  /** The characters to change: exactly those of `actual`. */
  readonly place: Position
  readonly actual: string | null
  /** Replacements for `actual`, best first. */
  readonly expected?: readonly string[]
  /**
   * True where the first of `expected` is certain, so that it may be put in without a look: the other signs of the text
   * leave nothing else. What a majority or a likeness suggests is not.
   */
  readonly fixable?: boolean
  readonly claims: readonly Claim[]
  /** The other side. */
  readonly evidence?: readonly OtherSide[]
  /** Where a case weighs less or more than the rule as such. */
  readonly severity?: Severity
  readonly confidence?: number
  readonly basis?: string
  /** Identity of the document that the finding is about. */
  readonly key?: string | null
}

export interface Rule {
  /** `family/what-is-wrong`; never changes, never depends on the document. */
  readonly id: `${string}/${string}`
  readonly severity: Severity
  /** The smallest set that holds it: `recommended` unless said. */
  readonly set?: RuleSet
  /** How often a finding of this rule is right, as far as known: 0..1. */
  readonly confidence: number
  /** The text that the rule rests on, as a clerk cites it. */
  readonly basis: string
  readonly docs: Readonly<Record<Language, RuleDocs>>
  /** A short text that the rule reports, and the same text put right. */
  readonly examples: {
    readonly bad: string
    readonly good: string
    /** What a registry, or other documents of a corpus, must say for the bad one to be reported. */
    readonly known?: readonly RegistryDocument[]
  }
  readonly messages: Readonly<Record<string, Texts>>
  check(context: RuleContext, report: (slip: Report) => void): void
}

/** A rule as it stands: the function only keeps the types. */
export function defineRule(rule: Rule): Rule {
  return rule
}

/** Fill the `{holes}` of a message. A hole without a value stays as it is, so that a test sees it. */
export function fillMessage(template: string, data: Report['data'] = {}, lang: Language = 'vi'): string {
  const fill = (hole: string, name: string) => {
    const value = data[name] ?? hole
    return typeof value === 'object' ? value[lang] : String(value)
  }
  return template.replace(/\{([A-Za-z]+)\}/g, fill).replace(/ {2,}/g, ' ')
}
