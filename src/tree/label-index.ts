import type { Appendix, Document, Label, Unit } from './nodes.ts'
import { isUnitKind, KIND, type TreeIndex } from './tree-index.ts'
import { nameOf, type Step, type UnitNames, unitNames } from './unit-names.ts'

const NO_ENTRIES: readonly Entry[] = []

/** A unit that a reference can point at, among the others. */
export class Entry {
  readonly node: Unit | Appendix | Document
  readonly label: Label | null
  readonly parent: Entry | null
  /** The annex in which it stands, or the document. */
  readonly scope: Entry
  /** Units right below, those without a label too. */
  children: readonly Entry[] = NO_ENTRIES
  /** True where the source has lost a heading among the units right below. */
  torn = false
  #names: UnitNames | null = null
  #below: readonly Entry[] | null = null
  #named: { readonly exact: NameMap; readonly loose: NameMap } | null = null

  constructor(node: Unit | Appendix | Document, label: Label | null, parent: Entry | null) {
    this.node = node
    this.label = label
    this.parent = parent
    this.scope = parent === null || node.type === 'appendix' ? this : parent.scope
    parent?.add(this)
  }

  /** Most units hold no others: a list is made for the first of them. */
  private add(child: Entry): void {
    if (this.children === NO_ENTRIES) this.children = [child]
    else (this.children as Entry[]).push(child)
  }

  /** How references may call it. */
  get names(): UnitNames {
    this.#names ??= this.label === null ? UNNAMED : unitNames(this.label)
    return this.#names
  }

  /**
   * Units right below; those that a heading without a label, or a lost one, holds count as right below, too. Asked only
   * when all units are known.
   */
  get below(): readonly Entry[] {
    this.#below ??= this.children.every((child) => child.label !== null || child.scope !== this.scope)
      ? this.children
      : this.children.flatMap((child) => (child.label === null && child.scope === this.scope ? child.below : [child]))
    return this.#below
  }

  /** Units right below with this name by right, or else by usage. */
  belowNamed(name: string): readonly Entry[] {
    const units = this.below
    if (units.length <= FEW) {
      const found = units.filter(({ names }) => names.exact.includes(name))
      return found.length > 0 ? found : units.filter(({ names }) => names.loose.includes(name))
    }
    if (this.#named === null) {
      this.#named = { exact: new Map(), loose: new Map() }
      for (const unit of units) {
        for (const one of unit.names.exact) put(this.#named.exact, one, unit)
        for (const one of unit.names.loose) put(this.#named.loose, one, unit)
      }
    }
    return this.#named.exact.get(name) ?? this.#named.loose.get(name) ?? []
  }
}

/** So few units are looked through for a name; more of them get an index. */
const FEW = 16

type NameMap = Map<string, Entry[]>

const UNNAMED: UnitNames = { exact: [], loose: [], tail: [], kin: [] }

/** So many units of one name are none in particular, and are not looked through. */
const CROWD = 200

/** No document has so many annexes; a text that seems to is not looked through for each reference. */
const MOST_SCOPES = 60

/** The kinds of label that number a unit. */
const NUMBERING = new Set<Label['kind']>(['roman', 'arabic', 'decimal', 'letter', 'named'])

/**
 * The labelled units of a document, as references see them: by name, and from the inside out.
 *
 * Numbering starts afresh in each annex, which is a scope of its own.
 */
export class LabelIndex {
  readonly root: Entry
  readonly #tree: TreeIndex
  /** By index in the tree; nothing for what is no such unit. */
  readonly #entries: (Entry | undefined)[]
  readonly #scopes: Entry[]
  readonly #all: Entry[] = []
  #catalogues: Map<Entry, Catalogue> | null = null

  constructor(tree: TreeIndex) {
    const root = new Entry(tree.tree, null, null)
    this.root = root
    this.#tree = tree
    this.#scopes = [root]
    const { kinds } = tree
    this.#entries = new Array(kinds.length)
    for (let at = 1; at < kinds.length; at++) {
      if (isUnitKind(kinds[at] as number)) this.#entries[at] = this.#entryOf(at)
    }
  }

  /** The document and its annexes, the first ones where there are very many. */
  get scopes(): readonly Entry[] {
    return this.#scopes.length > MOST_SCOPES ? this.#scopes.slice(0, MOST_SCOPES) : this.#scopes
  }

  /** Every unit, in reading order. */
  get all(): readonly Entry[] {
    return this.#all
  }

  /** The unit in which something stands, by its index in the tree. */
  around(at: number): Entry {
    const { parents } = this.#tree
    for (let up = parents[at] as number; up > 0; up = parents[up] as number) {
      const entry = this.#entries[up]
      if (entry !== undefined) return entry
    }
    return this.root
  }

  /** Every unit of a scope with this name by right, or, where none has, by usage. */
  named(scope: Entry, step: Step, usage = true): readonly Entry[] {
    const { exact, loose } = this.#catalogue(scope)
    const name = nameOf(step.kind, step.value)
    const found = exact.get(name) ?? (usage ? loose.get(name) : undefined) ?? []
    return found.length > CROWD ? [] : found
  }

  /** Units under one with this name: right below by right or by usage, by its last number, else anywhere below by right. */
  below(entry: Entry, step: Step): readonly Entry[] {
    const near = unitsRightBelow(entry, step)
    if (near.length > 0) return near
    const name = nameOf(step.kind, step.value)
    const tail = entry.below.filter(({ names }) => names.tail.includes(name))
    return tail.length > 0 ? tail : this.named(entry.scope, step, false).filter((one) => isBelow(one, entry))
  }

  /** Targets and objectives numbered 1, 2, 3 …, for documents that do not call them by a word. */
  numbered(scope: Entry, numeral: string): readonly Entry[] {
    return this.#catalogue(scope).targets.get(numeral) ?? []
  }

  /** Units that have this number and are called by another word. */
  kin(scope: Entry, step: Step): readonly Entry[] {
    return this.#catalogue(scope).kin.get(nameOf(step.kind, step.value)) ?? []
  }

  /**
   * Units numbered like the one that a step names, where it should stand: `I`, `II`, `III` for "mục V".
   *
   * @param inside  The unit that should hold it; null for a part of the document or annex.
   */
  siblings(step: Step, inside: Entry | null, scope: Entry): Entry[] {
    const kind = `${step.kind} `
    const shape = shapeOf(nameOf(step.kind, step.value).slice(kind.length))
    const isMate = (name: string) => name.startsWith(kind) && shapeOf(name.slice(kind.length)) === shape
    const isNamed = ({ names }: Entry) => names.exact.some(isMate)
    if (inside !== null) {
      const units = inside.below
      const right = units.filter(isNamed)
      if (right.length > 0) return right
      const usual = units.filter(({ names }) => names.loose.some(isMate))
      return usual.length > 0 ? usual : this.#all.filter((one) => isNamed(one) && isBelow(one, inside))
    }
    const { units, mates } = this.#catalogue(scope)
    const row = mates.get(kind + shape) ?? units.filter(isNamed)
    mates.set(kind + shape, row)
    return row
  }

  /** Made when it is first asked for: most documents only refer to themselves as a whole. */
  #catalogue(scope: Entry): Catalogue {
    if (this.#catalogues === null) {
      this.#catalogues = new Map(this.#scopes.map((one) => [one, emptyCatalogue()]))
      for (const entry of this.#all) {
        const catalogue = this.#catalogues.get(numberedIn(entry))
        if (catalogue !== undefined) enter(entry, catalogue)
      }
    }
    return this.#catalogues.get(scope) ?? emptyCatalogue()
  }

  #entryOf(at: number): Entry | undefined {
    const node = this.#tree.nodes[at] as Unit | Appendix
    const kind = this.#tree.kinds[at]
    const parent = this.around(at)
    const { label } = node
    const inferred = 'inferred' in node && node.inferred
    if (inferred) parent.torn = true
    const isNumbered = label !== null && NUMBERING.has(label.kind)
    if (!isNumbered && !inferred && kind !== KIND.appendix && kind !== KIND.section) return undefined
    const entry = new Entry(node, isNumbered ? label : null, parent)
    this.#all.push(entry)
    if (kind === KIND.appendix) this.#scopes.push(entry)
    return entry
  }
}

/** The labelled units of a tree; whoever asks is given the same ones. */
export function labelIndex(tree: TreeIndex): LabelIndex {
  tree.made.labels ??= new LabelIndex(tree)
  return tree.made.labels
}

/** The units of a document or annex by their names. */
interface Catalogue {
  readonly units: Entry[]
  readonly exact: NameMap
  readonly loose: NameMap
  readonly kin: NameMap
  readonly targets: NameMap
  /** Units numbered alike, by kind and shape of the numeral. */
  readonly mates: NameMap
}

function emptyCatalogue(): Catalogue {
  const map = (): NameMap => new Map()
  return { units: [], exact: map(), loose: map(), kin: map(), targets: map(), mates: map() }
}

function enter(entry: Entry, { units, exact, loose, kin, targets }: Catalogue): void {
  const { node, label, names } = entry
  units.push(entry)
  if (label?.kind === 'arabic' && (node.type === 'target' || node.type === 'objective')) {
    put(targets, String(label.value), entry)
  }
  for (const name of names.exact) put(exact, name, entry)
  for (const name of names.loose) put(loose, name, entry)
  for (const name of names.kin) put(kin, name, entry)
}

/** Numerals of one row look alike: capitals, letters, figures; `2.1` and `2.2`, but not `3.1`. */
function shapeOf(numeral: string): string {
  const dot = numeral.lastIndexOf('.')
  if (dot > 0) return numeral.slice(0, dot)
  return /^\d/.test(numeral) ? '1' : numeral === numeral.toLowerCase() ? 'a' : 'A'
}

/** Whether a unit stands somewhere below another. */
export function isBelow(entry: Entry, above: Entry): boolean {
  for (let at = entry.parent; at !== null; at = at.parent) if (at === above) return true
  return false
}

/** Where a unit is called by its number: an annex in the document that it belongs to, not in itself or its mates. */
function numberedIn(entry: Entry): Entry {
  let scope = entry.node.type === 'appendix' ? (entry.parent?.scope ?? entry.scope) : entry.scope
  while (entry.node.type === 'appendix' && scope.label !== null && scope.parent !== null) scope = scope.parent.scope
  return scope
}

function put(index: Map<string, Entry[]>, name: string, entry: Entry): void {
  const entries = index.get(name)
  if (entries === undefined) index.set(name, [entry])
  else entries.push(entry)
}

/** The printed labels from the root to a unit; a heading where there is no label, nothing where it is lost. */
export function labelPath(entry: Entry): string[] {
  const path: string[] = []
  for (let at: Entry | null = entry; at !== null; at = at.parent) {
    const heading = 'heading' in at.node ? at.node.heading : null
    const shown = at.label?.raw ?? heading
    if (shown !== null) path.unshift(shown)
  }
  return path
}

/** Units right below one with this name by right, or else by usage. */
export function unitsRightBelow(entry: Entry, step: Step): readonly Entry[] {
  return entry.belowNamed(nameOf(step.kind, step.value))
}
