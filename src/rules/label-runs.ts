import { pointLetterOrdinal } from '../law/numbering.ts'
import type { Appendix, Label, Node, ParentNode, Position, Section, Unit } from '../tree/nodes.ts'
import { isUnitKind, type TreeIndex } from '../tree/tree-index.ts'

/** A labelled unit and the place of its label. */
export interface LabelledUnit {
  readonly node: Unit | Appendix
  readonly label: Label
  /** Place of the characters of the label. */
  readonly place: Position
  /** The part of the document that it stands in: section I, an annex. */
  readonly part: Node
  /** True where it bears the label of the only unit before it: `a) a)`. */
  readonly repeats?: boolean
}

/** The labelled units of one parent that are numbered alike (`a)`, `1.`, `I.`, `Chỉ tiêu 1`), in reading order. */
export interface LabelRun {
  readonly kind: Label['kind']
  /** The label without its number: `)`, `chỉ tiêu`. */
  readonly style: string
  readonly units: readonly LabelledUnit[]
  /** True where the source has lost a heading among these units: gaps are the crawler's, not the author's. */
  readonly damaged: boolean
}

/** The labelled units of a tree, parent by parent, and the headings that the source has lost. */
export function labelRuns({ nodes, parents, kinds }: TreeIndex): { runs: LabelRun[]; lost: (Section | Unit)[] } {
  const labels = new LabelCollector()
  let part = 0
  for (let at = 1; at < kinds.length; at++) {
    const parent = parents[at] as number
    if (parent === 0) part = at
    if (!isUnitKind(kinds[at] as number)) continue
    labels.add(nodes[at] as Unit | Appendix, nodes[parent] as ParentNode, nodes[parent === 0 ? 0 : part] as Node)
  }
  return labels.finish()
}

class LabelCollector {
  readonly #units = new Map<ParentNode, LabelledUnit[]>()
  readonly #lost = new Map<Section | Unit, ParentNode>()
  /** Parents that have lost a heading among their units. */
  readonly #torn = new Set<ParentNode>()
  /** The unit last added under a parent, labelled or not. */
  readonly #latest = new Map<ParentNode, Unit | Appendix>()
  /** Lists that go on in the list of another parent. */
  readonly #continued = new Map<ParentNode, ParentNode>()
  /** What stood before a lost heading. */
  readonly #above = new Map<ParentNode, Unit | Appendix>()

  /** Units come in reading order, parents before what they hold. */
  add(node: Unit | Appendix, parent: ParentNode, part: Node): void {
    if ('inferred' in node && node.inferred) {
      this.#lost.set(node, parent)
      this.#torn.add(parent)
      const above = this.#latest.get(parent)
      if (above !== undefined) this.#above.set(node, above)
    }
    this.#latest.set(parent, node)
    if (node.label === null) return
    const labelled = { node, label: node.label, place: placeOfLabel(node, node.label), part }
    const list = this.#continued.get(parent) ?? parent
    const units = this.#units.get(list)
    if (units === undefined) this.#units.set(list, [labelled])
    else units.push(labelled)
    if (units?.length === 2 && this.#lost.size > 0) this.#rejoin(parent, units)
  }

  /**
   * Two lists of one unit each, `a) a)`, are one list with a label repeated: nobody numbers a single unit. Only where the
   * source has lost nothing else; a third one shows that a converter wrote the numbers.
   */
  #joinSingles(): void {
    const [only] = this.#lost
    if (only === undefined || this.#lost.size > 1) return
    const [lost, outer] = only
    const units = this.#units.get(lost)
    const [first] = units ?? []
    if (first === undefined || units?.length !== 1 || this.#torn.has(lost) || ordinalOf(first.label) !== 1) return
    for (const list of [outer, this.#above.get(lost)]) {
      const before = list === undefined ? undefined : this.#units.get(list)
      const mates = before?.filter((one) => isAlike(one, first)) ?? []
      if (before === undefined || mates.length !== 1 || mates[0] !== before.at(-1)) continue
      if (ordinalOf((mates[0] as LabelledUnit).label) !== 1) continue
      before.push({ ...first, repeats: true })
      this.#units.delete(lost)
      this.#lost.delete(lost)
      return
    }
  }

  finish(): { runs: LabelRun[]; lost: (Section | Unit)[] } {
    this.#joinSingles()
    const damaged = new Set(this.#lost.values())
    const runs = [...this.#units].flatMap(([parent, units]) => runsOf(units, damaged.has(parent)))
    return { runs, lost: [...this.#lost.keys()] }
  }

  /**
   * A list that seems to start anew but goes on where the one before stopped (`1. 2. 1. 4.`) has lost no heading: its
   * first label is misnumbered. Its units are put back into the list before.
   */
  #rejoin(lost: ParentNode, units: readonly LabelledUnit[]): void {
    const outer = this.#lost.get(lost as Section)
    const [first, second] = units
    // What is lost inside the list makes its numbers say nothing.
    if (this.#torn.has(lost)) return
    if (outer === undefined || first === undefined || second === undefined || ordinalOf(first.label) !== 1) return
    for (const list of [outer, this.#above.get(lost)]) {
      const before = list === undefined ? undefined : this.#units.get(this.#continued.get(list) ?? list)
      const last = before?.at(-1)
      const ordinal = last === undefined || !isAlike(last, first) ? null : ordinalOf(last.label)
      if (list === undefined || before === undefined || ordinal === null) continue
      if (ordinalOf(second.label) !== ordinal + 2) continue
      before.push(...units)
      this.#units.delete(lost)
      this.#continued.set(lost, this.#continued.get(list) ?? list)
      this.#lost.delete(lost as Section)
      return
    }
  }
}

/** Ordinal of a label; a point letter that is none (f, j, w, z) has none, whatever the alphabet says. */
export function ordinalOf({ kind, raw, value }: Label): number | null {
  return kind === 'letter' ? pointLetterOrdinal(raw.charAt(0)) : value
}

function isAlike(one: LabelledUnit, other: LabelledUnit): boolean {
  return one.label.kind === other.label.kind && styleOf(one.label) === styleOf(other.label)
}

function runsOf(units: readonly LabelledUnit[], damaged: boolean): LabelRun[] {
  const [first] = units
  if (first !== undefined && units.every((unit) => isAlike(unit, first))) {
    return [{ kind: first.label.kind, style: styleOf(first.label), units, damaged }]
  }
  const runs = new Map<string, LabelledUnit[]>()
  for (const unit of units) {
    const name = `${unit.label.kind} ${styleOf(unit.label)}`
    const run = runs.get(name)
    if (run === undefined) runs.set(name, [unit])
    else run.push(unit)
  }
  return [...runs.values()].map((run) => {
    const { label } = run[0] as LabelledUnit
    return { kind: label.kind, style: styleOf(label), units: run, damaged }
  })
}

/**
 * `1.` and `1)` number two lists; so do `Chỉ tiêu 1:` and `Nhiệm vụ 1:`. Capitals make no difference to a word, nor does
 * the letter that a converter puts for Đ.
 */
function styleOf({ raw, kind }: Label): string {
  const styles = kind === 'named' ? stylesOfNames : stylesOfNumbers
  const known = styles.get(raw)
  if (known !== undefined) return known
  const style = readStyle(raw, kind)
  if (styles.size < REMEMBERED && raw.length < LONGEST) styles.set(raw, style)
  return style
}

/** The same few hundred labels return all the time; remembering them changes no result. */
const stylesOfNames = new Map<string, string>()
const stylesOfNumbers = new Map<string, string>()
const REMEMBERED = 2000
const LONGEST = 40

function readStyle(raw: string, kind: Label['kind']): string {
  if (kind === 'named')
    return raw
      .replace(/\s*(?:\d{1,4}|[IVXLC]{1,9})?[\s.:)-]*$/, '')
      .toLowerCase()
      .replace(/ð/g, 'đ')
  return raw.replace(/[\dA-Za-zđĐ.]*(?=[^\dA-Za-zđĐ]?$)/, '')
}

/** The marker of a unit; where the tree has none, the head of the unit as long as its label. */
export function placeOfLabel(node: Unit | Appendix, label: Label): Position {
  for (const child of node.children as readonly Node[]) {
    if (child.type === 'marker') return child.position
    if (child.type !== 'furniture' && child.type !== 'text') break
  }
  const { start } = node.position
  const length = label.raw.length
  return { start, end: { line: start.line, column: start.column + length, offset: start.offset + length } }
}
