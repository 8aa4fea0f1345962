import type { Appendix, Document, Label, ParentNode, Unit } from './nodes.ts'
import { nameOf, type Step, type UnitNames, unitNames } from './unit-names.ts'
import type { Ancestors, Visitor } from './visit.ts'

/** A unit that a reference can point at, among the others. */
export class Entry {
  readonly node: Unit | Appendix | Document
  readonly label: Label | null
  readonly names: UnitNames
  readonly parent: Entry | null
  /** The annex in which it stands, or the document. */
  readonly scope: Entry
  /** Units right below, those without a label too. */
  readonly children: Entry[] = []
  /** True where the source has lost a heading among the units right below. */
  torn = false

  constructor(node: Unit | Appendix | Document, label: Label | null, parent: Entry | null) {
    this.node = node
    this.label = label
    this.names = label === null ? UNNAMED : unitNames(label)
    this.parent = parent
    this.scope = parent === null || node.type === 'appendix' ? this : parent.scope
    parent?.children.push(this)
  }
}

const UNNAMED: UnitNames = { exact: [], loose: [], tail: [], kin: [] }

/** The kinds of label that number a unit. */
const NUMBERING = new Set<Label['kind']>(['roman', 'arabic', 'decimal', 'letter', 'named'])

/**
 * The labelled units of a document, as references see them: by name, and from the inside out.
 *
 * Filled during a walk (`visitor`); numbering starts afresh in each annex, which is a scope of its own.
 */
export class LabelIndex {
  readonly root: Entry
  readonly #entries = new Map<ParentNode, Entry>()
  /** Units of one scope by one of their proper names. */
  readonly #exact = new Map<string, Entry[]>()
  readonly #loose = new Map<string, Entry[]>()
  readonly #kin = new Map<string, Entry[]>()
  readonly #scopes: Entry[]
  readonly #all: Entry[] = []

  constructor(tree: Document) {
    const root = new Entry(tree, null, null)
    this.root = root
    this.#entries.set(tree, root)
    this.#scopes = [root]
  }

  /** Callbacks for a walk in reading order. */
  readonly visitor: Visitor = {
    section: (node, ancestors) => this.#add(node, ancestors),
    objective: (node, ancestors) => this.#add(node, ancestors),
    requirement: (node, ancestors) => this.#add(node, ancestors),
    target: (node, ancestors) => this.#add(node, ancestors),
    task: (node, ancestors) => this.#add(node, ancestors),
    assignment: (node, ancestors) => this.#add(node, ancestors),
    duty: (node, ancestors) => this.#add(node, ancestors),
    item: (node, ancestors) => this.#add(node, ancestors),
    appendix: (node, ancestors) => this.#add(node, ancestors),
  }

  /** The document and its annexes. */
  get scopes(): readonly Entry[] {
    return this.#scopes
  }

  /** Every unit, in reading order. */
  get all(): readonly Entry[] {
    return this.#all
  }

  /** The unit in which something stands. */
  around(ancestors: Ancestors): Entry {
    for (let at = ancestors.length - 1; at >= 0; at--) {
      const entry = this.#entries.get(ancestors[at] as ParentNode)
      if (entry !== undefined) return entry
    }
    return this.root
  }

  /** Every unit of a scope with this name by right, or, where none has, by usage. */
  named(scope: Entry, step: Step, usage = true): readonly Entry[] {
    const name = this.#key(scope, nameOf(step.kind, step.value))
    return this.#exact.get(name) ?? (usage ? this.#loose.get(name) : undefined) ?? []
  }

  /** Units that have this number and are called by another word. */
  kin(scope: Entry, step: Step): readonly Entry[] {
    return this.#kin.get(this.#key(scope, nameOf(step.kind, step.value))) ?? []
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
    if (inside !== null) {
      const children = childrenOf(inside)
      const right = children.filter(({ names }) => names.exact.some(isMate))
      return right.length > 0 ? right : children.filter(({ names }) => names.loose.some(isMate))
    }
    const mates = this.#all.filter((entry) => entry.names.exact.some(isMate))
    return mates.filter((entry) => (entry.node.type === 'appendix' ? entry.parent?.scope : entry.scope) === scope)
  }

  #key(scope: Entry, name: string): string {
    return `${scope.node.position.start.offset} ${scope === this.root ? '' : 'annex '}${name}`
  }

  #add(node: Unit | Appendix, ancestors: Ancestors): void {
    const parent = this.around(ancestors)
    const { label } = node
    const inferred = 'inferred' in node && node.inferred
    if (inferred) parent.torn = true
    const isNumbered = label !== null && NUMBERING.has(label.kind)
    if (!isNumbered && !inferred && node.type !== 'appendix' && node.type !== 'section') return
    const entry = new Entry(node, isNumbered ? label : null, parent)
    const { names } = entry
    this.#entries.set(node, entry)
    this.#all.push(entry)
    if (node.type === 'appendix') this.#scopes.push(entry)
    // An annex is called by its number in the document, not in itself.
    const scope = node.type === 'appendix' ? parent.scope : entry.scope
    for (const name of names.exact) put(this.#exact, this.#key(scope, name), entry)
    for (const name of names.loose) put(this.#loose, this.#key(scope, name), entry)
    for (const name of names.kin) put(this.#kin, this.#key(scope, name), entry)
  }
}

/** Numerals of one row look alike: capitals, letters, figures; `2.1` and `2.2`, but not `3.1`. */
function shapeOf(numeral: string): string {
  const dot = numeral.lastIndexOf('.')
  if (dot > 0) return numeral.slice(0, dot)
  return /^\d/.test(numeral) ? '1' : numeral === numeral.toLowerCase() ? 'a' : 'A'
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

/** Units under one with this name: right below by right or by usage, by its last number, else anywhere below by right. */
export function unitsBelow(entry: Entry, step: Step): readonly Entry[] {
  const near = unitsRightBelow(entry, step)
  if (near.length > 0) return near
  const name = nameOf(step.kind, step.value)
  const tail = childrenOf(entry).filter(({ names }) => names.tail.includes(name))
  if (tail.length > 0) return tail
  const deep: Entry[] = []
  for (const one of descendantsOf(entry)) if (one.names.exact.includes(name)) deep.push(one)
  return deep
}

/** Units right below one with this name by right, or else by usage. */
export function unitsRightBelow(entry: Entry, step: Step): readonly Entry[] {
  const name = nameOf(step.kind, step.value)
  const children = childrenOf(entry)
  const exact = children.filter(({ names }) => names.exact.includes(name))
  return exact.length > 0 ? exact : children.filter(({ names }) => names.loose.includes(name))
}

/** Units right below; those that a heading without a label, or a lost one, holds count as right below, too. */
function childrenOf(entry: Entry): Entry[] {
  return entry.children.flatMap((child) =>
    child.label === null && child.scope === entry.scope ? childrenOf(child) : [child],
  )
}

/** Everything below a unit, annexes left out. */
export function* descendantsOf(entry: Entry): Generator<Entry> {
  for (const child of entry.children) {
    if (child.scope !== entry.scope) continue
    yield child
    yield* descendantsOf(child)
  }
}
