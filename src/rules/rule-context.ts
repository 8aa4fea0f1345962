import { type CodeJudgement, correctedCode, judgeCode, namedTermOf } from '../law/judge-code.ts'
import { readCitedCode } from '../law/read-cited-code.ts'
import { type CodeReading, codeReader } from '../law/read-code.ts'
import { type DateReading, isoOf, readDate } from '../law/read-date.ts'
import type { Links } from '../tree/links.ts'
import { type NameTail, NameTails } from '../tree/name-tails.ts'
import type {
  Appendix,
  Citation,
  CrossReference,
  DateNode,
  Deadline,
  Document,
  LegalBasis,
  Letterhead,
  Period,
  Section,
  Unit,
} from '../tree/nodes.ts'
import { isStrong, type RegistryDocument } from '../tree/registry.ts'
import { type Ancestors, visit } from '../tree/visit.ts'
import { LabelCollector, type LabelRun } from './label-runs.ts'
import { partOf, type Stretch } from './part-of.ts'
import { type Passage, PassageCollector } from './passages.ts'

/** One mention of another document in the text proper, read once for all rules. */
export interface MentionFacts {
  readonly citation: Citation
  /** Where it starts, which names it in claims. */
  readonly start: number
  readonly reading: CodeReading | null
  readonly judgement: CodeJudgement | null
  /** The code as its own signs correct it. */
  readonly ownCode: string | null
  readonly date: DateReading | null
  readonly iso: string | null
  /** True for what a portal added around the text: it may support a finding, it is never what one blames. */
  readonly portal: boolean
}

/** Everything that rules look at, collected in one walk. */
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
  /** Headings that the source has lost. */
  readonly lost: readonly (Section | Unit)[]
  /** "ngày 08 tháng 3 năm 2022" of the letterhead, its blanks included. */
  readonly dateLine: Stretch | null
  /** "Số: 583/KH-UBND" of the letterhead. */
  readonly numberLine: Stretch | null
}

/** Collect what the rules look at. */
export function ruleContext(tree: Document, links: Links): RuleContext {
  const dates: DateNode[] = []
  const periods: Period[] = []
  const deadlines: Deadline[] = []
  const labels = new LabelCollector()
  const basisOf = new Map<Citation, LegalBasis>()
  let dateLine: Stretch | null = null
  let numberLine: Stretch | null = null
  const passages = new PassageCollector()
  const unit = (node: Unit | Appendix, ancestors: Ancestors) => {
    passages.add(node, ancestors)
    const parent = ancestors[ancestors.length - 1]
    if (parent !== undefined) labels.add(node, parent, ancestors[1] ?? parent)
  }
  const names = new NameTails()
  visit(tree, {
    ...names.visitor,
    ...passages.visitor,
    citation: (node, ancestors) => {
      names.citation(node)
      const basis = ancestors.find((one) => one.type === 'legalBasis')
      if (basis !== undefined) basisOf.set(node, basis)
    },
    date: (node) => {
      dates.push(node)
      names.stop()
    },
    period: (node) => {
      periods.push(node)
      names.period(node)
    },
    deadline: (node) => {
      deadlines.push(node)
      names.stop()
    },
    letterhead: (node) => {
      dateLine ??= lineOf(tree, node, DATE_LINE)
      numberLine ??= lineOf(tree, node, NUMBER_LINE)
    },
    section: unit,
    objective: unit,
    requirement: unit,
    target: unit,
    task: unit,
    assignment: unit,
    duty: unit,
    item: unit,
    appendix: unit,
  })
  const tails = names.finish()
  const read = codeReader()
  const mentions = links.citations.map((citation) =>
    factsOf(citation, citation.code === null ? null : readCitedCode(citation.code, citation.issuer, read)),
  )
  const documents = new Map<string, MentionFacts[]>()
  for (const mention of mentions) {
    const key = mention.citation.key
    if (key === null) continue
    const mates = documents.get(key)
    if (mates === undefined) documents.set(key, [mention])
    else mates.push(mention)
  }
  const { runs, lost } = labels.finish()
  const { known, asOf, references } = links
  return {
    tree,
    mentions,
    documents,
    known,
    asOf,
    basisOf,
    dates,
    periods,
    deadlines,
    tails,
    references,
    runs,
    passages: passages.passages,
    lost,
    dateLine,
    numberLine,
  }
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

function factsOf(citation: Citation, reading: CodeReading | null): MentionFacts {
  const date = citation.date === null ? null : readDate(citation.date.raw)
  const namedTerm = citation.issuer === null ? null : namedTermOf(citation.issuer.id, citation.issuer.raw)
  const judgement = reading === null ? null : judgeCode({ reading, date, namedTerm })
  return {
    citation,
    start: citation.position.start.offset,
    reading,
    judgement,
    ownCode: reading === null || judgement === null ? null : correctedCode(reading, judgement),
    date,
    iso: date === null ? null : isoOf(date),
    portal: citation.witness === 'portal',
  }
}
