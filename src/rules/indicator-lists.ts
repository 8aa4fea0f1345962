import type { Entry } from '../tree/label-index.ts'
import type { CrossReference, Node } from '../tree/nodes.ts'
import { isParent } from '../tree/visit.ts'
import { type ReferenceFacts, referenceFacts } from './reference-facts.ts'
import type { RuleContext } from './rule-context.ts'

/** A reference that names several indicators, or one. */
export interface IndicatorList {
  readonly reference: CrossReference
  readonly numbers: readonly number[]
  /** The body to which it deals them out; null where it stands elsewhere. */
  readonly assignment: Node | null
}

export interface IndicatorLists {
  /** `Chỉ tiêu 1:` … as the document defines them, counted from 1 without a gap; empty where it does not. */
  readonly defined: readonly Entry[]
  readonly lists: readonly IndicatorList[]
  /** Indicators dealt out by their labels: "- Chỉ tiêu 8: Sở Y tế". */
  readonly labelled: ReadonlySet<number>
}

/** What a document says of its indicators by their numbers; null where it never names one. */
export function indicatorLists({ tree, references }: RuleContext): IndicatorLists | null {
  const named = references.filter(({ paths }) => paths.some((path) => path.at(-1)?.kind === 'indicator'))
  if (named.length === 0) return null
  const facts = referenceFacts(tree)
  const all = facts.index.all.filter(({ names }) => names.exact.some((name) => name.startsWith('indicator ')))
  const defined = all.filter(isDefinition)
  return {
    defined: isCountedUp(defined) ? defined : [],
    lists: named.map((reference) => listOf(reference, facts)),
    labelled: new Set(all.filter((entry) => !isDefinition(entry)).map(numberOf)),
  }
}

function listOf(reference: CrossReference, { places }: ReferenceFacts): IndicatorList {
  const numbers = reference.paths.flatMap((path) => {
    const step = path.at(-1)
    return step?.kind === 'indicator' ? [Number(step.value)] : []
  })
  return { reference, numbers, assignment: places.get(reference)?.assignment ?? null }
}

/** The number of "Chỉ tiêu 8:". */
export function numberOf({ label }: Entry): number {
  return label?.value ?? 0
}

function isDefinition(entry: Entry): boolean {
  for (let at: Entry | null = entry; at !== null; at = at.parent) {
    if (at.node.type === 'assignment') return false
    if (at.node.type === 'section' && at.node.role !== 'other') return at.node.role !== 'organisation'
  }
  return true
}

function isCountedUp(entries: readonly Entry[]): boolean {
  return entries.every((entry, at) => numberOf(entry) === at + 1)
}

/** Whether a unit says itself who is in charge of it. */
export function namesBody({ node }: Entry): boolean {
  const within = (one: Node): boolean => one.type === 'agencyMention' || (isParent(one) && one.children.some(within))
  return within(node)
}
