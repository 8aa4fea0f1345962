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
import { BLOCKS, isUnitKind, KIND, type TreeIndex } from '../tree/tree-index.ts'

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
  /** Which kinds of inline nodes it has, as in `TreeIndex`. */
  readonly #holds: number
  #inlines: readonly Inline[] | null = null
  #words: string | null = null

  constructor(node: PassageNode, parent: ParentNode, above: Passage | null, holds: number) {
    this.node = node
    this.parent = parent
    this.above = above
    this.zone = node.type === 'appendix' ? 'appendix' : node.type === 'tableCell' ? 'table' : (above?.zone ?? 'text')
    this.role = node.type === 'section' ? node.role : (above?.role ?? 'other')
    this.assignment = node.type === 'assignment' ? node : (above?.assignment ?? null)
    this.#holds = holds
  }

  /** True where one of its inline nodes is of a type. */
  has(type: Inline['type']): boolean {
    return (this.#holds & (1 << KIND[type])) !== 0
  }

  /** The inline nodes of its own line; what stands under it is left out. */
  get inlines(): readonly Inline[] {
    const { children } = this.node
    this.#inlines ??= this.holdsMore ? (children as readonly Node[]).filter(isInline) : (children as readonly Inline[])
    return this.#inlines
  }

  /** Its own words without the label, in lower case, composed, with single blanks. */
  get words(): string {
    this.#words ??= wordsOf(this.inlines)
    return this.#words
  }

  /** True where something stands under its own line. */
  get holdsMore(): boolean {
    return (this.#holds & BLOCKS) !== 0
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
  return node.type in KIND && KIND[node.type] <= KIND.citation
}

export interface Passages {
  /** In reading order. */
  readonly all: readonly Passage[]
  /** By index in the tree; nothing for other nodes. */
  readonly byIndex: readonly (Passage | undefined)[]
}

/** The passages of a tree. What a portal added is left out. */
export function passagesOf({ nodes, parents, kinds, holds }: TreeIndex): Passages {
  const all: Passage[] = []
  const byIndex: (Passage | undefined)[] = new Array(kinds.length)
  for (let at = 0; at < kinds.length; at++) {
    if (!isPassageKind(kinds[at] as number)) continue
    const parent = parents[at] as number
    const parentKind = kinds[parent]
    if (parentKind === KIND.letterhead || parentKind === KIND.metadata) continue
    let above: Passage | undefined
    // Tables, preambles and recipients have no words of their own.
    for (let up = parent, steps = 0; up >= 0 && steps < 3 && above === undefined; steps++) {
      above = byIndex[up]
      up = parents[up] as number
    }
    const node = nodes[at] as PassageNode
    const passage = new Passage(node, nodes[parent] as ParentNode, above ?? null, holds[at] as number)
    byIndex[at] = passage
    all.push(passage)
  }
  return { all, byIndex }
}

function isPassageKind(kind: number): boolean {
  switch (kind) {
    case KIND.title:
    case KIND.legalBasis:
    case KIND.enactment:
    case KIND.paragraph:
    case KIND.tableCell:
    case KIND.closing:
    case KIND.recipient:
    case KIND.signature:
    case KIND.footnote:
      return true
    default:
      return isUnitKind(kind)
  }
}
