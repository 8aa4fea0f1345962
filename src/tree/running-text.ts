import type { SourceText } from '../text/source-text.ts'
import type { Citation, Document, Node, Position } from './nodes.ts'
import { afterShown, afterUnseen } from './shown.ts'
import { sourceOf } from './source-of.ts'
import { KIND, type TreeIndex, treeIndex } from './tree-index.ts'

/** A citation, and where it begins in the running text. */
interface CitedAt {
  readonly at: number
  readonly citation: Citation
}

/** A leaf that says its words in `value`, and one that was read and keeps them in `raw`. */
type Valued = Extract<Node, { value: string }>
type Read = Exclude<Extract<Node, { raw: string }>, Citation>
type Leaf = Valued | Read

/** Every leaf that follows no other begins after a blank, as a word does. */
const PARTED = '\n '

/**
 * The words of a document in one string, as a reader sees them: composed, blanks run together, leaves strung together
 * where they follow each other, and on a line of their own after a blank where they do not. What a portal added, and layout
 * outside the letterhead, are left out.
 */
class RunningText {
  readonly text: string
  readonly citations: readonly CitedAt[]
  /** Index in the tree of texts that are left out. */
  readonly #foreign: readonly number[]
  /** Where each leaf begins in the running text, and its index in the tree. */
  readonly #starts: readonly number[]
  readonly #leaves: readonly number[]
  readonly #index: TreeIndex
  readonly #source: SourceText | null
  /** How far a leaf has been walked: questions mostly come in reading order. */
  #walk = { leaf: -1, index: 0, offset: 0 }

  constructor(index: TreeIndex) {
    const { nodes, parents, kinds } = index
    const pieces: string[] = [' ']
    const starts: number[] = []
    const leaves: number[] = []
    const citations: CitedAt[] = []
    const foreign: number[] = []
    let at = 1
    let end = -1
    let isForeign = false
    let inLetterhead = false
    for (let node = 1; node < kinds.length; node++) {
      const kind = kinds[node] as number
      if (parents[node] === 0) {
        isForeign = kind === KIND.relatedDocuments || kind === KIND.metadata || kind === KIND.furniture
        inLetterhead = kind === KIND.letterhead
      }
      if (isForeign && kind === KIND.text) foreign.push(node)
      if (isForeign || kind > KIND.citation || kind === KIND.footnoteReference) continue
      if (kind === KIND.citation) {
        const citation = nodes[node] as Citation
        const parted = end !== -1 && citation.position.start.offset !== end
        citations.push({ at: parted ? at + PARTED.length : at, citation })
        continue
      }
      if (kind === KIND.furniture && !inLetterhead) continue
      const leaf = nodes[node] as Leaf
      const value = kind <= KIND.unrecognised ? (leaf as Valued).value : (leaf as Read).raw
      if (value === '') continue
      const { start, end: behind } = leaf.position
      if (end !== -1 && start.offset !== end) {
        pieces.push(PARTED)
        at += PARTED.length
      }
      starts.push(at)
      leaves.push(node)
      pieces.push(value)
      at += value.length
      end = behind.offset
    }
    this.text = pieces.join('')
    this.citations = citations
    this.#foreign = foreign
    this.#starts = starts
    this.#leaves = leaves
    this.#index = index
    this.#source = sourceOf(index.tree)
  }

  /** The place of [start, end) in the original input; where a tree has lost its source, that of the whole leaves. */
  place(start: number, end: number): Position {
    const first = this.#leafAt(start)
    const last = this.#leafAt(end - 1)
    const from = this.#offsetIn(first, start - (this.#starts[first] as number))
    const to = this.#offsetIn(last, end - (this.#starts[last] as number))
    const { position } = this.#leaf(first)
    const whole = { start: position.start, end: this.#leaf(last).position.end }
    if (from === null || to === null) return whole
    if (this.#source !== null) return this.#source.position(from, to)
    const moved = (offset: number) => ({
      line: position.start.line,
      column: position.start.column + offset - position.start.offset,
      offset,
    })
    return { start: moved(from), end: moved(to) }
  }

  /** What is printed at a place, to the letter; null where a tree has lost its source. */
  printed({ start, end }: Position): string | null {
    return this.#source === null ? null : this.#source.value.slice(start.offset, end.offset)
  }

  /**
   * Every text of the tree in which a pattern finds something, those that are left out here too.
   *
   * @param pattern  Global; what it finds begins with no blank.
   * @returns        Their indices in the tree, ascending.
   */
  textsSaying(pattern: RegExp): number[] {
    const { nodes, kinds } = this.#index
    const found: number[] = []
    const add = (node: number) => {
      if (kinds[node] === KIND.text && found[found.length - 1] !== node) found.push(node)
    }
    for (const { index } of this.text.matchAll(pattern)) add(this.nodeAt(index))
    if (this.#foreign.length === 0) return found
    for (const node of this.#foreign) {
      pattern.lastIndex = 0
      if (pattern.test((nodes[node] as Valued).value)) add(node)
    }
    return found.sort((one, other) => one - other)
  }

  /** Index in the tree of the leaf that holds a character of the running text. */
  nodeAt(at: number): number {
    return this.#leaves[this.#leafAt(at)] as number
  }

  #leaf(leaf: number): Leaf {
    return this.#index.nodes[this.#leaves[leaf] as number] as Leaf
  }

  #leafAt(at: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if ((this.#starts[middle] as number) <= at) low = middle
      else high = middle - 1
    }
    return low
  }

  /** Source offset of a character of a leaf's value; null where the two cannot be matched. */
  #offsetIn(leaf: number, index: number): number | null {
    const node = this.#leaf(leaf)
    const value = wordsOf(node)
    const { position } = node
    const { start, end } = position
    if (end.offset - start.offset === value.length && (this.#source !== null || start.line === end.line)) {
      if (this.#source === null || this.#source.value.startsWith(value, start.offset)) return start.offset + index
    }
    if (this.#source === null) return null
    if (this.#walk.leaf !== leaf || this.#walk.index > index) this.#walk = { leaf, index: 0, offset: start.offset }
    const walk = this.#walk
    while (walk.index < index) {
      const next = afterShown(this.#source.value, walk.offset, value.charAt(walk.index), end.offset)
      if (next === null) return null
      walk.offset = next
      walk.index++
    }
    return index === value.length ? end.offset : afterUnseen(this.#source.value, walk.offset, end.offset)
  }
}

function wordsOf(leaf: Leaf): string {
  return 'value' in leaf ? leaf.value : leaf.raw
}

/** The running text of a tree; whoever asks is given the same one. */
export function runningTextOf(tree: Document): RunningText {
  const index = treeIndex(tree)
  index.made.running ??= new RunningText(index)
  return index.made.running
}

export type { RunningText }
