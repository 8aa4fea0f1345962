import { type CitationReading, citationReadings, readCitation } from '../tree/citation-readings.ts'
import type { Links } from '../tree/links.ts'
import { type NameTail, nameTails } from '../tree/name-tails.ts'
import type {
  Citation,
  CrossReference,
  DateNode,
  Deadline,
  Document,
  Inline,
  LegalBasis,
  Letterhead,
  Node,
  Period,
  Section,
  Unit,
} from '../tree/nodes.ts'
import { isStrong, type RegistryDocument } from '../tree/registry.ts'
import { runningTextOf } from '../tree/running-text.ts'
import { KIND, type TreeIndex, treeIndex } from '../tree/tree-index.ts'
import { type LabelRun, labelRuns } from './label-runs.ts'
import { partOf, type Stretch } from './part-of.ts'
import { type Passage, type Passages, passagesOf } from './passages.ts'

/**
 * One mention of another document in the text proper, read once for all rules. What a portal added may support a finding;
 * it is never what one blames.
 */
export type MentionFacts = CitationReading

/** Everything that rules look at; collected when the first of them asks. */
export interface RuleContext {
  readonly tree: Document
  /** Mentions in reading order, those of portals too. */
  readonly mentions: readonly MentionFacts[]
  /** Mentions by identity, in reading order. */
  readonly documents: ReadonlyMap<string, readonly MentionFacts[]>
  /** What registries know of the documents cited, by identity. */
  readonly known: ReadonlyMap<string, readonly RegistryDocument[]>
  /** ISO date at which validity is judged; null where it is not known. */
  readonly asOf: string | null
  /** The căn cứ in which a document is relied on. */
  readonly basisOf: ReadonlyMap<Citation, LegalBasis>
  readonly dates: readonly DateNode[]
  readonly periods: readonly Period[]
  readonly deadlines: readonly Deadline[]
  /** Territory and period behind documents called by their names. */
  readonly tails: ReadonlyMap<Citation, NameTail>
  /** References inside the document, with their targets. */
  readonly references: readonly CrossReference[]
  readonly runs: readonly LabelRun[]
  /** Blocks with words of their own, in reading order. */
  readonly passages: readonly Passage[]
  /** Those that have an inline node of a type. */
  passagesWith(type: Inline['type']): readonly Passage[]
  /**
   * Those in whose lines something begins that a pattern finds in the running text; it may go on in the next one.
   *
   * @param pattern  Global; finds no blank first.
   */
  passagesSaying(pattern: RegExp): ReadonlySet<Passage>
  /** Headings that the source has lost. */
  readonly lost: readonly (Section | Unit)[]
  /** "ngày 08 tháng 3 năm 2022" of the letterhead, its blanks included. */
  readonly dateLine: Stretch | null
  /** "Số: 583/KH-UBND" of the letterhead. */
  readonly numberLine: Stretch | null
}

/** What the rules look at, of one tree. */
export function ruleContext(tree: Document, links: Links): RuleContext {
  return new LazyContext(tree, links)
}

class LazyContext implements RuleContext {
  readonly tree: Document
  readonly #links: Links
  readonly #index: TreeIndex
  #mentions: readonly MentionFacts[] | null = null
  #documents: ReadonlyMap<string, readonly MentionFacts[]> | null = null
  #basisOf: ReadonlyMap<Citation, LegalBasis> | null = null
  #passages: Passages | null = null
  readonly #passagesWith = new Map<Inline['type'], readonly Passage[]>()
  #labels: { readonly runs: readonly LabelRun[]; readonly lost: readonly (Section | Unit)[] } | null = null
  #periods: readonly Period[] | null = null
  #letterheads: readonly Letterhead[] | null = null
  #dateLine: Stretch | null | undefined
  #numberLine: Stretch | null | undefined

  constructor(tree: Document, links: Links) {
    this.tree = tree
    this.#links = links
    this.#index = treeIndex(tree)
  }

  get mentions(): readonly MentionFacts[] {
    if (this.#mentions === null) {
      const readings = citationReadings(this.#index)
      // Links that were made of a copy of the tree have other nodes.
      this.#mentions = this.#links.citations.map((citation, at) => {
        const reading = readings[at]
        return reading?.citation === citation ? reading : readCitation(citation)
      })
    }
    return this.#mentions
  }

  get documents(): ReadonlyMap<string, readonly MentionFacts[]> {
    this.#documents ??= byKey(this.mentions)
    return this.#documents
  }

  get known(): Links['known'] {
    return this.#links.known
  }

  get asOf(): string | null {
    return this.#links.asOf
  }

  get references(): Links['references'] {
    return this.#links.references
  }

  get basisOf(): ReadonlyMap<Citation, LegalBasis> {
    this.#basisOf ??= basesOf(this.#index)
    return this.#basisOf
  }

  get dates(): readonly DateNode[] {
    return this.#all<DateNode>(KIND.date)
  }

  get periods(): readonly Period[] {
    this.#periods ??= this.#all<Period>(KIND.period)
    return this.#periods
  }

  get deadlines(): readonly Deadline[] {
    return this.#all<Deadline>(KIND.deadline)
  }

  get tails(): ReadonlyMap<Citation, NameTail> {
    return nameTails(this.#index)
  }

  get runs(): readonly LabelRun[] {
    return this.#numbered().runs
  }

  get lost(): readonly (Section | Unit)[] {
    return this.#numbered().lost
  }

  get passages(): readonly Passage[] {
    return this.#blocks().all
  }

  passagesWith(type: Inline['type']): readonly Passage[] {
    const known = this.#passagesWith.get(type)
    if (known !== undefined) return known
    const found = this.passages.filter((passage) => passage.has(type))
    this.#passagesWith.set(type, found)
    return found
  }

  passagesSaying(pattern: RegExp): ReadonlySet<Passage> {
    const { byIndex } = this.#blocks()
    const running = runningTextOf(this.tree)
    const found = new Set<Passage>()
    pattern.lastIndex = 0
    for (let match = pattern.exec(running.text); match !== null; match = pattern.exec(running.text)) {
      const passage = byIndex[this.#index.parents[running.nodeAt(match.index)] as number]
      if (passage !== undefined) found.add(passage)
      pattern.lastIndex = match.index + 1
    }
    return found
  }

  #blocks(): Passages {
    this.#passages ??= passagesOf(this.#index)
    return this.#passages
  }

  get dateLine(): Stretch | null {
    if (this.#dateLine === undefined) this.#dateLine = this.#lineOf(DATE_LINE)
    return this.#dateLine
  }

  get numberLine(): Stretch | null {
    if (this.#numberLine === undefined) this.#numberLine = this.#lineOf(NUMBER_LINE)
    return this.#numberLine
  }

  #numbered() {
    this.#labels ??= labelRuns(this.#index)
    return this.#labels
  }

  #all<T extends Node>(kind: number): T[] {
    const { nodes, kinds } = this.#index
    const found: T[] = []
    for (let at = 0; at < kinds.length; at++) if (kinds[at] === kind) found.push(nodes[at] as T)
    return found
  }

  #lineOf(pattern: RegExp): Stretch | null {
    this.#letterheads ??= this.#all<Letterhead>(KIND.letterhead)
    for (const letterhead of this.#letterheads) {
      const line = lineOf(this.tree, letterhead, pattern)
      if (line !== null) return line
    }
    return null
  }
}

function basesOf(index: TreeIndex): Map<Citation, LegalBasis> {
  const bases = new Map<Citation, LegalBasis>()
  for (let at = 0; at < index.kinds.length; at++) {
    const basis = index.kinds[at] === KIND.citation ? index.above(at, KIND.legalBasis) : null
    if (basis !== null) bases.set(index.nodes[at] as Citation, basis as LegalBasis)
  }
  return bases
}

function byKey(mentions: readonly MentionFacts[]): Map<string, MentionFacts[]> {
  const documents = new Map<string, MentionFacts[]>()
  for (const mention of mentions) {
    const { key } = mention.citation
    if (key === null) continue
    const mates = documents.get(key)
    if (mates === undefined) documents.set(key, [mention])
    else mates.push(mention)
  }
  return documents
}

/** A date that a registry knows well enough to contradict a text. */
export interface KnownDate {
  readonly iso: string
  readonly document: RegistryDocument
}

/** The day on which a registry knows a cited document to have been issued; null where none knows it well. */
export function knownDate(context: RuleContext, key: string | null): KnownDate | null {
  const documents = (key === null ? undefined : context.known.get(key)) ?? []
  const document = documents.find((one) => one.seenAt === undefined && isStrong(one) && one.date?.length === 10)
  return document === undefined ? null : { iso: document.date as string, document }
}

const DATE_LINE = /ngày[\d\s.…_/-]{0,40}tháng[\d\s.…_/-]{0,40}(?:năm[\d\s.…_]{0,20})?/i
const NUMBER_LINE = /số\s{0,9}:?[\d\s.…_]{0,40}[/-]\s{0,9}[A-ZĐa-z\d][^\s|]{1,40}/i

function lineOf(tree: Document, letterhead: Letterhead, pattern: RegExp): Stretch | null {
  for (const child of letterhead.children) {
    const texts = child.type === 'paragraph' ? child.children : [child]
    for (const text of texts) {
      if (text.type !== 'text') continue
      const raw = pattern.exec(text.value.slice(0, 400))?.[0].trim()
      if (raw !== undefined) return partOf({ raw: text.value, place: text.position }, raw, tree)
    }
  }
  return null
}
