import { beside } from '../text/beside.ts'
import type { CitationReading } from './citation-readings.ts'
import type { LabelIndex } from './label-index.ts'
import type { NameTail } from './name-tails.ts'
import type { Citation, Document, Node, NodeType } from './nodes.ts'
import type { RunningText } from './running-text.ts'

/** Types of nodes as small numbers: leaves first, then what else stands in a line, then units, then all others. */
export const KIND = {
  furniture: 0,
  marker: 1,
  text: 2,
  unrecognised: 3,
  crossReference: 4,
  date: 5,
  period: 6,
  deadline: 7,
  quantity: 8,
  agencyMention: 9,
  footnoteReference: 10,
  citation: 11,
  section: 12,
  objective: 13,
  requirement: 14,
  target: 15,
  task: 16,
  assignment: 17,
  duty: 18,
  item: 19,
  appendix: 20,
  document: 21,
  letterhead: 22,
  title: 23,
  preamble: 24,
  legalBasis: 25,
  enactment: 26,
  paragraph: 27,
  table: 28,
  tableRow: 29,
  tableCell: 30,
  closing: 31,
  recipients: 32,
  recipient: 33,
  signature: 34,
  footnote: 35,
  relatedDocuments: 36,
  relatedDocument: 37,
  metadata: 38,
  metadataEntry: 39,
} as const satisfies Record<NodeType, number>

const kindOf: ReadonlyMap<string, number> = new Map(Object.entries(KIND))
/** Of a type that we do not know. */
const STRANGE = 40

/** A labelled unit of the body, or an annex. */
export function isUnitKind(kind: number): boolean {
  return kind >= KIND.section && kind <= KIND.appendix
}

/** In `holds`: something else than what stands in a line. */
export const BLOCKS = 1 << 12

/**
 * All nodes of a tree in reading order, parents before their children: walked once for everybody who looks for some of
 * them. The lists have the same indices.
 */
export class TreeIndex {
  readonly tree: Document
  readonly nodes: readonly Node[]
  /** By index: that of the parent; -1 for the document. */
  readonly parents: Int32Array
  /** By index: one of `KIND`. */
  readonly kinds: Uint8Array
  /** By index: which kinds of inline nodes are among the children, as bits (`1 << KIND.text`), and `BLOCKS`. */
  readonly holds: Uint16Array
  /** Made of the index when first asked for, by the file that is named so. */
  readonly made: {
    labels?: LabelIndex
    readings?: readonly CitationReading[]
    running?: RunningText
    tails?: ReadonlyMap<Citation, NameTail>
  } = {}

  constructor(tree: Document) {
    const nodes: Node[] = [tree]
    let room = SMALLEST
    let parents = new Int32Array(room)
    let kinds = new Uint8Array(room)
    let holds = new Uint16Array(room)
    parents[0] = -1
    kinds[0] = KIND.document
    // Depth costs no stack: of each node above the one in hand, its children, the next of them, and its index.
    const lists: (readonly Node[])[] = []
    const nexts: number[] = []
    let list: readonly Node[] = tree.children
    let next = 0
    let parent = 0
    for (;;) {
      if (next === list.length) {
        const above = lists.pop()
        if (above === undefined) break
        list = above
        next = nexts.pop() as number
        parent = parents[parent] as number
        continue
      }
      const node = list[next++] as Node
      const kind = kindOf.get(node.type) ?? STRANGE
      const at = nodes.push(node) - 1
      if (at === room) {
        room *= 2
        parents = grown(parents, new Int32Array(room))
        kinds = grown(kinds, new Uint8Array(room))
        holds = grown(holds, new Uint16Array(room))
      }
      parents[at] = parent
      kinds[at] = kind
      holds[parent] = (holds[parent] as number) | (kind <= KIND.citation ? 1 << kind : BLOCKS)
      if (kind < KIND.citation || !('children' in node)) continue
      lists.push(list)
      nexts.push(next)
      list = node.children
      next = 0
      parent = at
    }
    this.tree = tree
    this.nodes = nodes
    this.parents = parents.subarray(0, nodes.length)
    this.kinds = kinds.subarray(0, nodes.length)
    this.holds = holds.subarray(0, nodes.length)
  }

  /** The nearest node of a kind above one; null where none is. */
  above(at: number, kind: number): Node | null {
    for (let up = this.parents[at] as number; up >= 0; up = this.parents[up] as number) {
      if (this.kinds[up] === kind) return this.nodes[up] as Node
    }
    return null
  }
}

/** Nodes that the lists begin with room for, doubled. */
const SMALLEST = 1024

function grown<T extends Int32Array | Uint8Array | Uint16Array>(list: T, wider: T): T {
  wider.set(list)
  return wider
}

/** Kept beside the tree, which stays plain JSON, and only as long as the tree is. */
const indexes = beside<Document, TreeIndex>()

/** Index a tree anew, whatever was known of it. */
export function indexTree(tree: Document): TreeIndex {
  const index = new TreeIndex(tree)
  indexes.set(tree, index)
  return index
}

/** The index of a tree that has not changed since it was made. */
export function treeIndex(tree: Document): TreeIndex {
  return indexes.get(tree) ?? indexTree(tree)
}
