import type { SourceText } from '../text/source-text.ts'
import type { Citation, Document, Position } from './nodes.ts'
import { afterShown, afterUnseen } from './shown.ts'
import { sourceOf } from './source-of.ts'
import { visit } from './visit.ts'

/** A leaf, and where its words begin in the running text. */
interface Leaf {
  readonly at: number
  readonly value: string
  readonly position: Position
}

/** A citation, and where it begins in the running text. */
interface CitedAt {
  readonly at: number
  readonly citation: Citation
}

/** A leaf that says its words in `value`, and one that was read and keeps them in `raw`. */
type Valued = { value: string; position: Position }
type Read = { raw: string; position: Position }

/** Every leaf that follows no other begins after a blank, as a word does. */
const PARTED = '\n '

/** Added by a portal, or layout: no text of the author's. */
const FOREIGN: ReadonlySet<string> = new Set(['relatedDocuments', 'metadata', 'furniture'])

/**
 * The words of a document in one string, as a reader sees them: composed, blanks run together, leaves strung together
 * where they follow each other, and on a line of their own after a blank where they do not. What a portal added, and layout
 * outside the letterhead, are left out.
 */
class RunningText {
  readonly text: string
  readonly citations: readonly CitedAt[]
  readonly #leaves: readonly Leaf[]
  readonly #source: SourceText | null
  /** How far a leaf has been walked: questions mostly come in reading order. */
  #walk = { leaf: -1, index: 0, offset: 0 }

  constructor(tree: Document) {
    const pieces: string[] = [' ']
    const leaves: Leaf[] = []
    const citations: CitedAt[] = []
    let at = 1
    let end = -1
    const add = (value: string, position: Position) => {
      if (value === '') return
      if (end !== -1 && position.start.offset !== end) {
        pieces.push(PARTED)
        at += PARTED.length
      }
      leaves.push({ at, value, position })
      pieces.push(value)
      at += value.length
      end = position.end.offset
    }
    const addValue = ({ value, position }: Valued) => add(value, position)
    const addRaw = ({ raw, position }: Read) => add(raw, position)
    const leafTypes = {
      text: addValue,
      marker: addValue,
      unrecognised: addValue,
      crossReference: addRaw,
      date: addRaw,
      period: addRaw,
      deadline: addRaw,
      quantity: addRaw,
      agencyMention: addRaw,
      citation: (citation: Citation) => {
        const parted = end !== -1 && citation.position.start.offset !== end
        citations.push({ at: parted ? at + PARTED.length : at, citation })
      },
    }
    const letterheadTypes = { ...leafTypes, furniture: addValue }
    for (const block of tree.children) {
      if (!FOREIGN.has(block.type)) visit(block, block.type === 'letterhead' ? letterheadTypes : leafTypes)
    }
    this.text = pieces.join('')
    this.citations = citations
    this.#leaves = leaves
    this.#source = sourceOf(tree)
  }

  /** The place of [start, end) in the original input; where a tree has lost its source, that of the whole leaves. */
  place(start: number, end: number): Position {
    const first = this.#leafAt(start)
    const last = this.#leafAt(end - 1)
    const from = this.#offsetIn(first, start - (this.#leaves[first] as Leaf).at)
    const to = this.#offsetIn(last, end - (this.#leaves[last] as Leaf).at)
    const { position } = this.#leaves[first] as Leaf
    const whole = { start: position.start, end: (this.#leaves[last] as Leaf).position.end }
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

  #leafAt(at: number): number {
    let low = 0
    let high = this.#leaves.length - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if ((this.#leaves[middle] as Leaf).at <= at) low = middle
      else high = middle - 1
    }
    return low
  }

  /** Source offset of a character of a leaf's value; null where the two cannot be matched. */
  #offsetIn(leaf: number, index: number): number | null {
    const { value, position } = this.#leaves[leaf] as Leaf
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

/** Rules that read one document share one. */
const made = new WeakMap<Document, RunningText>()

/** The running text of a tree; the tree may not change afterwards. */
export function runningTextOf(tree: Document): RunningText {
  const known = made.get(tree)
  if (known !== undefined) return known
  const running = new RunningText(tree)
  made.set(tree, running)
  return running
}

export type { RunningText }
