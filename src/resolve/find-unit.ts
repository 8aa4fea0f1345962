import {
  descendantsOf,
  type Entry,
  type LabelIndex,
  labelPath,
  unitsBelow,
  unitsRightBelow,
} from '../tree/label-index.ts'
import type { CrossReference, Node, ReferenceTarget } from '../tree/nodes.ts'
import { nameOf, type Step } from '../tree/unit-names.ts'

export type Path = CrossReference['paths'][number]

/** From where a unit is looked for. */
export interface Viewpoint {
  /** The unit in which the reference stands. */
  readonly from: Entry
  /** What the words behind the reference say it is a part of: "… của Kế hoạch này", "… Mục II". */
  readonly inside: Entry | null
  /** "khoản 2 Điều này": the unit around the reference that is meant. */
  readonly own: Step['kind'] | null
}

export interface Found {
  /** The units that fit: none, the one, or several equally near. */
  readonly entries: readonly Entry[]
  /** Where nothing fits: the step that fails, and the unit in which it does; null for the first step. */
  readonly failed: { readonly step: Step; readonly inside: Entry | null } | null
}

/**
 * Find the unit that a path of steps names: its first step from the inside out (the units around the reference, then
 * the whole document or annex), the others below what has been found.
 */
export function findUnit(index: LabelIndex, path: Path, view: Viewpoint): Found {
  const [first, ...rest] = path
  if (first === undefined) return { entries: [], failed: null }
  let failed: Found['failed'] = null
  for (const starts of firstUnits(index, first, view)) {
    const walked = follow(starts, rest)
    if (walked.entries.length > 0) return walked
    failed ??= walked.failed
  }
  return { entries: [], failed: failed ?? { step: first, inside: null } }
}

/** Units that the first step may mean, the nearest ones first. */
function* firstUnits(index: LabelIndex, step: Step, { from, inside, own }: Viewpoint): Generator<readonly Entry[]> {
  if (own !== null) {
    for (let at: Entry | null = from; at !== null; at = at.parent) {
      if (at.names.exact.some((name) => name.startsWith(`${own} `))) yield below(at, step)
    }
    return
  }
  if (inside !== null && inside.scope !== inside) {
    yield below(inside, step)
    return
  }
  const scope = inside ?? from.scope
  if (from.scope === scope) {
    for (let at: Entry | null = from; at !== null && at.scope === scope; at = at.parent) {
      const near = unitsRightBelow(at, step)
      if (near.length > 0) yield near
    }
  }
  yield dealtOut(index.named(scope, step))
  yield numberedTargets(scope, step)
  if (inside === null) {
    for (const other of index.scopes) if (other !== scope) yield dealtOut(index.named(other, step, false))
  }
  yield index.kin(scope, step)
}

function follow(starts: readonly Entry[], steps: Path): Found {
  let entries = starts
  let failed: Found['failed'] = null
  for (const step of steps) {
    const next = entries.flatMap((entry) => below(entry, step))
    if (next.length === 0) {
      failed = entries.length === 1 ? { step, inside: entries[0] as Entry } : null
      return { entries: [], failed }
    }
    entries = next
  }
  return { entries, failed: null }
}

/** Units under one with this name; an indicator may be one of the numbered targets. */
function below(entry: Entry, step: Step): readonly Entry[] {
  const found = unitsBelow(entry, step)
  return found.length > 0 ? found : numberedTargets(entry, step)
}

/**
 * Indicators that a plan defines in one section and deals out in another ("Chỉ tiêu 8: Sở Y tế") stand there twice: the
 * ones meant are those under its objectives.
 */
function dealtOut(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length < 2) return entries
  const defined = entries.filter(isObjective)
  return defined.length === 0 ? entries : defined
}

function isObjective(entry: Entry): boolean {
  for (let at: Entry | null = entry; at !== null; at = at.parent) {
    if (at.node.type === 'section') return at.node.role === 'objectives'
  }
  return false
}

/** "chỉ tiêu 8" where indicators are not called so: the targets numbered 1, 2, 3 … under the objectives. */
function numberedTargets(inside: Entry, { kind, value }: Step): readonly Entry[] {
  if (kind !== 'indicator' && kind !== 'objective') return []
  const name = nameOf('clause', value)
  const found: Entry[] = []
  for (const entry of descendantsOf(inside)) {
    const { type } = entry.node
    const isMeant = type === 'target' || (kind === 'objective' && type === 'objective' && !isGroup(entry))
    if (isMeant && entry.names.exact.includes(name) && isObjective(entry)) found.push(entry)
  }
  return found
}

/** "1. Mục tiêu chung" numbers a kind of objective, not an objective. */
function isGroup({ node }: Entry): boolean {
  return (node.children as readonly Node[]).some((child) => child.type === 'text' && /^\s*mục tiêu/i.test(child.value))
}

/** The target of a unit that was found, or of several that fit alike. */
export function targetOf(entries: readonly Entry[]): ReferenceTarget {
  const [entry] = entries
  if (entry === undefined || entries.length > 1) {
    const places = entries.map((one) => labelPath(one).join(' ')).slice(0, 4)
    const reason = `có nhiều nơi phù hợp: ${places.join('; ')}${entries.length > 4 ? ' …' : ''}`
    return { status: 'ambiguous', reason, labels: [], position: null, key: null }
  }
  return { status: 'resolved', labels: labelPath(entry), position: entry.node.position, key: null }
}
