import { beside } from '../text/beside.ts'
import { type Entry, type LabelIndex, labelIndex } from '../tree/label-index.ts'
import type { CrossReference, Document, Node, ParentNode, Position } from '../tree/nodes.ts'
import { KIND, treeIndex } from '../tree/tree-index.ts'
import type { Step } from '../tree/unit-names.ts'

/** Where a reference stands. */
export class ReferencePlace {
  readonly entry: Entry
  /** The body in whose duties it stands. */
  readonly assignment: Node | null
  readonly #mates: readonly Node[]
  readonly #at: number

  /** @param at  Of the reference among its mates. */
  constructor(entry: Entry, assignment: Node | null, mates: readonly Node[], at: number) {
    this.entry = entry
    this.assignment = assignment
    this.#mates = mates
    this.#at = at
  }

  /** The words of its paragraph before it, and behind it: a hundred characters at most. */
  get before(): string {
    return wordsOf(this.#mates.slice(Math.max(0, this.#at - 4), this.#at)).slice(-100)
  }
  get behind(): string {
    return wordsOf(this.#mates.slice(this.#at + 1, this.#at + 3)).slice(0, 100)
  }
}

/** The labelled units of a document and the places of its references, for rules that ask where one should point. */
export interface ReferenceFacts {
  readonly index: LabelIndex
  readonly places: ReadonlyMap<CrossReference, ReferencePlace>
}

/** Collected once for all rules, and only where one asks; the tree may not change afterwards. */
export function referenceFacts(tree: Document): ReferenceFacts {
  const known = made.get(tree)
  if (known !== undefined) return known
  const facts = collectFacts(tree)
  made.set(tree, facts)
  return facts
}

const made = beside<Document, ReferenceFacts>()

function collectFacts(tree: Document): ReferenceFacts {
  const nodes = treeIndex(tree)
  const index = labelIndex(nodes)
  const places = new Map<CrossReference, ReferencePlace>()
  let last: { parent: number; at: number } = { parent: -1, at: 0 }
  for (let node = 0; node < nodes.kinds.length; node++) {
    if (nodes.kinds[node] !== KIND.crossReference) continue
    const reference = nodes.nodes[node] as CrossReference
    const parent = nodes.parents[node] as number
    const children: readonly Node[] = (nodes.nodes[parent] as ParentNode).children
    let at = last.parent === parent ? last.at + 1 : 0
    while (children[at] !== reference) at++
    last = { parent, at }
    places.set(reference, new ReferencePlace(index.around(node), nodes.above(node, KIND.assignment), children, at))
  }
  return { index, places }
}

function wordsOf(nodes: readonly Node[]): string {
  return nodes.map((node) => ('value' in node ? node.value : 'raw' in node ? node.raw : '')).join(' ')
}

/**
 * The step of a path that names nothing, and the unit in which it does; null for a path that leads somewhere.
 *
 * @param inside  The unit where the first step is looked for; null for the whole document or annex.
 */
export function failingStep(
  { index }: ReferenceFacts,
  path: readonly Step[],
  scope: Entry,
  inside: Entry | null,
): { step: Step; holder: Entry | null } | null {
  let holder = inside
  for (const step of path) {
    const found: readonly Entry[] = holder === null ? index.named(scope, step) : index.below(holder, step)
    const [first] = found
    if (first === undefined) return { step, holder }
    holder = first
  }
  return null
}

/**
 * The characters of a reference that name one step: "khoản 9" of "điểm b khoản 9 Mục IV", "9" of "chỉ tiêu 1, 2, 9".
 *
 * @returns  The whole reference where the step is not printed as such ("chỉ tiêu 1 đến 5"), or where it was wrapped.
 */
export function stretchOfStep(
  { raw, position }: CrossReference,
  { value }: Step,
  occurrence = 0,
): { raw: string; place: Position } {
  const whole = { raw, place: position }
  const { start, end } = position
  if (start.line !== end.line || end.offset - start.offset !== raw.length) return whole
  const numerals = [...raw.matchAll(/[\p{L}\d]+(?:\.\d+)*/gu)].filter(([numeral]) => sameNumeral(numeral, value))
  const found = numerals[occurrence]
  if (found === undefined) return whole
  // The word in front goes along where it stands right before: "khoản 9"; in a list only the number is wrong.
  const word = /(?:\p{L}+\s)?\p{L}+\s+$/u.exec(raw.slice(0, found.index))
  const from = word !== null && UNIT_WORD.test(word[0].trim()) ? word.index + offsetOfUnit(word[0]) : found.index
  const to = found.index + found[0].length
  const move = (by: number) => ({ line: start.line, column: start.column + by, offset: start.offset + by })
  return { raw: raw.slice(from, to), place: { start: move(from), end: move(to) } }
}

const UNIT_WORD = /(?:phần|chương|mục|điều|khoản|điểm|phụ lục|chỉ tiêu|mục tiêu)$/i

function offsetOfUnit(words: string): number {
  return words.search(UNIT_START)
}

const UNIT_START = /(?:phụ lục|chỉ tiêu|mục tiêu|tiểu mục|phần|chương|mục|điều|khoản|điểm)\s+$/i

function sameNumeral(one: string, other: string): boolean {
  const plain = (numeral: string) => numeral.replace(/^0+(?=\d)/, '')
  return plain(one) === plain(other)
}
