import { foldedWords } from '../text/folded-words.ts'
import type {
  Appendix,
  Assignment,
  Closing,
  Enactment,
  Footnote,
  Inline,
  LegalBasis,
  Node,
  Paragraph,
  ParentNode,
  Recipient,
  SectionRole,
  Signature,
  TableCell,
  Title,
  Unit,
} from '../tree/nodes.ts'
import type { Ancestors, Visitor } from '../tree/visit.ts'

/** A block with words of its own. */
export type PassageNode =
  | Title
  | LegalBasis
  | Enactment
  | Unit
  | Paragraph
  | TableCell
  | Closing
  | Recipient
  | Signature
  | Appendix
  | Footnote

/** Where a passage stands: table and annex are told from the text, for forms and lists repeat themselves. */
export type Zone = 'text' | 'table' | 'appendix'

/** A block with words of its own, and what stands above it. */
export class Passage {
  readonly node: PassageNode
  readonly parent: ParentNode
  /** The passage whose block holds this one; null below the document. */
  readonly above: Passage | null
  readonly zone: Zone
  /** Role of the nearest section. */
  readonly role: SectionRole
  /** The assignment that this is, or stands in. */
  readonly assignment: Assignment | null
  #inlines: readonly Inline[] | null = null
  #words: string | null = null

  constructor(node: PassageNode, parent: ParentNode, above: Passage | null) {
    this.node = node
    this.parent = parent
    this.above = above
    this.zone = node.type === 'appendix' ? 'appendix' : node.type === 'tableCell' ? 'table' : (above?.zone ?? 'text')
    this.role = node.type === 'section' ? node.role : (above?.role ?? 'other')
    this.assignment = node.type === 'assignment' ? node : (above?.assignment ?? null)
  }

  /** The inline nodes of its own line; what stands under it is left out. */
  get inlines(): readonly Inline[] {
    this.#inlines ??= (this.node.children as readonly Node[]).filter(isInline)
    return this.#inlines
  }

  /** Its own words without the label, in lower case, composed, with single blanks. */
  get words(): string {
    this.#words ??= wordsOf(this.inlines)
    return this.#words
  }

  /** True where something stands under its own line. */
  get holdsMore(): boolean {
    return this.inlines.length < this.node.children.length
  }
}

/** What inline nodes say, in lower case, composed, with single blanks; labels and layout left out. */
export function wordsOf(inlines: readonly Inline[]): string {
  let words = ''
  for (const node of inlines) {
    if (node.type === 'furniture' || node.type === 'marker') continue
    words += ` ${'value' in node ? node.value : node.raw}`
  }
  return foldedWords(words)
}

/** What stands in the same sentence before one of the inline nodes of a passage, as `wordsOf`. */
export function wordsBefore({ inlines }: Passage, index: number): string {
  return (
    wordsOf(inlines.slice(Math.max(0, index - MOST_INLINES), index))
      .split(SENTENCE_END)
      .at(-1) ?? ''
  )
}

/** What stands in the same sentence behind one of the inline nodes of a passage, as `wordsOf`. */
export function wordsAfter({ inlines }: Passage, index: number): string {
  return wordsOf(inlines.slice(index + 1, index + 1 + MOST_INLINES)).split(SENTENCE_END)[0] ?? ''
}

/** A sentence has no more inline nodes than this; a hostile text must not be read again and again. */
const MOST_INLINES = 24
const SENTENCE_END = /[.;](?: |$)/

function isInline(node: Node): node is Inline {
  switch (node.type) {
    case 'furniture':
    case 'marker':
    case 'text':
    case 'citation':
    case 'unrecognised':
    case 'crossReference':
    case 'date':
    case 'period':
    case 'deadline':
    case 'quantity':
    case 'agencyMention':
    case 'footnoteReference':
      return true
    default:
      return false
  }
}

/** Gathers the passages of a tree in reading order. What a portal added is left out. */
export class PassageCollector {
  readonly passages: Passage[] = []
  readonly #byNode = new Map<ParentNode, Passage>()

  /** Callbacks for a walk. A walker with one of its own for a type calls `add` there. */
  readonly visitor: Visitor = Object.fromEntries(
    ['title', 'legalBasis', 'enactment', 'paragraph', 'tableCell', 'closing', 'recipient', 'signature', 'footnote'].map(
      (type) => [type, (node: PassageNode, ancestors: Ancestors) => this.add(node, ancestors)],
    ),
  )

  add(node: PassageNode, ancestors: Ancestors): void {
    const parent = ancestors[ancestors.length - 1]
    if (parent === undefined || parent.type === 'letterhead' || parent.type === 'metadata') return
    let above: Passage | undefined
    // Tables, preambles and recipients have no words of their own.
    for (let at = ancestors.length - 1; at >= 0 && at > ancestors.length - 4 && above === undefined; at--) {
      above = this.#byNode.get(ancestors[at] as ParentNode)
    }
    const passage = new Passage(node, parent, above ?? null)
    this.#byNode.set(node, passage)
    this.passages.push(passage)
  }
}
