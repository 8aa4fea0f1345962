import { type CodeReading, codeReader } from '../law/read-code.ts'
import type {
  Document,
  Furniture,
  Letterhead,
  Node,
  Paragraph,
  Recipients,
  Signature,
  Text,
  Title,
} from '../tree/nodes.ts'
import { isParent } from '../tree/visit.ts'
import { partOf, type Stretch } from './part-of.ts'
import type { RuleContext } from './rule-context.ts'

/** The frame of the document itself; what is attached to it is left out. */
export interface OwnForm {
  /** Lines of the letterhead, quốc hiệu and tiêu ngữ among them. */
  readonly head: readonly (Text | Furniture)[]
  readonly title: Title | null
  readonly recipients: Recipients | null
  readonly signature: Signature | null
  /** What stands right before Nơi nhận or the signature: the end of the content. */
  readonly last: Node | null
  /** A portal has put its own words around the text. */
  readonly portal: boolean
  /** The Party and its organisations write after rules of their own. */
  readonly party: boolean
}

/** Read the frame off the top level of the tree. */
export function ownForm(tree: Document): OwnForm {
  const head: (Text | Furniture)[] = []
  let title: Title | null = null
  let recipients: Recipients | null = null
  let signature: Signature | null = null
  let last: Node | null = null
  let portal = false
  let inside = true
  for (const block of tree.children) {
    if (block.type === 'relatedDocuments' || block.type === 'metadata') portal = true
    else if (block.type === 'appendix' || (block.type === 'letterhead' && (recipients !== null || signature !== null)))
      inside = false
    if (!inside) continue
    if (block.type === 'letterhead') head.push(...linesOf(block))
    else if (block.type === 'title') title ??= block
    else if (block.type === 'recipients') recipients ??= block
    else if (block.type === 'signature') signature ??= block
    else if (block.type === 'furniture') {
      // Stamps and page numbers end nothing.
    } else if (block.type !== 'footnote' && recipients === null && signature === null) last = block
  }
  const party = head.some(({ value }) =>
    /ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM|^(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) (?:ỦY|UỶ)/.test(value),
  )
  return { head, title, recipients, signature, last, portal, party }
}

function linesOf(letterhead: Letterhead): (Text | Furniture)[] {
  const lines: (Text | Furniture)[] = []
  const add = (node: Paragraph | Letterhead['children'][number]) => {
    if (node.type === 'text' || node.type === 'furniture') lines.push(node)
    else if (node.type === 'paragraph') for (const child of node.children) add(child as Letterhead['children'][number])
  }
  for (const child of letterhead.children) add(child)
  return lines
}

/** The number and symbol of the document itself: "583/KH-UBND" of "Số: 583/KH-UBND". */
export interface OwnCode {
  readonly code: Stretch
  /** As one says it, without the blanks of a number that is not filled in. */
  readonly shown: string
  readonly reading: CodeReading
}

/** The document's own code; a number that is not filled in yet leaves the symbol. */
export function ownCode({ tree, numberLine }: RuleContext): OwnCode | null {
  if (numberLine === null) return null
  const found = /(\d{0,6}[a-zđ]?)[\s.…_]{0,40}([/-][^\s|]{2,60})$/i.exec(numberLine.raw)
  if (found === null) return null
  const [printed, number = '', rest = ''] = found
  const reading = codeReader()(`${number === '' ? '1' : number}${rest}`)
  return reading === null
    ? null
    : { code: partOf(numberLine, number === '' ? rest : printed, tree), shown: `${number}${rest}`, reading }
}

/** The last words of a block: its last leaf that is text. */
export function lastText(block: Node): Text | null {
  if (block.type === 'text') return block
  if (!isParent(block)) return null
  const children = block.children as readonly Node[]
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i] as Node
    if (child.type === 'furniture') continue
    return lastText(child)
  }
  return null
}
