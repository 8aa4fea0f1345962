import { type Entry, type LabelIndex, labelIndex, labelPath } from '../tree/label-index.ts'
import type { Links } from '../tree/links.ts'
import type { Citation, CrossReference, Document, Node, ParentNode, ReferenceTarget } from '../tree/nodes.ts'
import { ownUnitKind, unitAround } from '../tree/own-unit.ts'
import { KIND, type TreeIndex, treeIndex } from '../tree/tree-index.ts'
import { type Step, stepName } from '../tree/unit-names.ts'
import { AntecedentFinder } from './antecedents.ts'
import { findUnit, type Path, targetOf } from './find-unit.ts'
import { type Doubt, doubtOf } from './missing-unit.ts'
import { isAmending, isIssuedBy, isTruncated, scopeTypes, typeAtStart, typeName } from './reference-scopes.ts'
import type { Alias } from './resolve-aliases.ts'

/**
 * Say of every reference inside a document what it points at: fills `targets` of its nodes.
 *
 * Units are looked for from the inside out: in the unit around the reference, then in those around that one, then in
 * the whole document or annex. A unit that is not there is `unresolved` only where the numbering it would stand in is
 * whole; where the source has lost headings, or where the words may mean another document, it is `unchecked`.
 *
 * @param tree   Its cross-references get their `targets`; nothing else is touched.
 * @param links  Of the same tree, so that citations have their keys.
 * @param aliases  Short names that the text has given to documents, in reading order (`resolveAliases`).
 * @returns        The references in reading order.
 */
export function resolveReferences(tree: Document, links: Links, aliases: readonly Alias[] = []): CrossReference[] {
  const nodes = treeIndex(tree)
  const places = new Map<number, Place>()
  const references: CrossReference[] = []
  for (let at = 0; at < nodes.kinds.length; at++) {
    if (nodes.kinds[at] !== KIND.crossReference) continue
    references.push(nodes.nodes[at] as CrossReference)
    const parent = nodes.parents[at] as number
    if (!places.has(parent)) places.set(parent, placeOf(parent, at, nodes))
  }
  if (references.length === 0) return references
  const index = labelIndex(nodes)
  const types = scopeTypes(index.scopes)
  const ownType = tree.documentType ?? typeCalledThis(references, links)
  if (ownType !== null) types.set(index.root, ownType)
  const resolver = new ReferenceResolver(tree, index, new AntecedentFinder(links.citations), aliases, types)
  for (const place of places.values()) resolver.resolveIn(place)
  return references
}

/** What a document without its head calls itself: the type it most often says "này" of. */
function typeCalledThis(references: readonly CrossReference[], { citations }: Links): string | null {
  const counts = new Map<string, number>()
  for (const { target, raw } of references) {
    const type = target === 'document' ? typeAtStart(raw) : null
    // "Luật này" behind "Luật Trẻ em" is that law.
    if (type !== null && LAWS.has(type) && citations.some(({ documentType }) => documentType === type)) continue
    if (type !== null) counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  return [...counts].find(([, count]) => count === most)?.[0] ?? null
}

const LAWS = new Set(['luat', 'bo-luat', 'phap-lenh'])

/** A paragraph, heading or cell that holds references. */
interface Place {
  readonly children: readonly Node[]
  readonly entry: Entry
  readonly inTable: boolean
  /** "1. Sửa đổi khoản 2 Điều 5 như sau: …": what is named there is a part of the document that is changed. */
  readonly amends: boolean
  /** Where to look back for what "nêu trên" means: the paragraph, its unit, its section, the whole text. */
  readonly starts: readonly number[]
}

function placeOf(parentAt: number, at: number, tree: TreeIndex): Place {
  const { nodes, parents, kinds } = tree
  const parent = nodes[parentAt] as ParentNode
  const entry = labelIndex(tree).around(at)
  let top = entry
  while (top.parent !== null && top.parent !== entry.scope) top = top.parent
  const starts = [parent, entry.node, top.node].map(({ position }) => position.start.offset)
  let inTable = false
  let amends = false
  for (let up = parentAt; up > 0; up = parents[up] as number) {
    if (kinds[up] === KIND.tableCell) inTable = true
    if (!amends) amends = opensAmendment((nodes[up] as ParentNode).children)
  }
  return {
    children: parent.children as readonly Node[],
    entry,
    inTable,
    amends,
    starts: [...new Set([...starts, 0])],
  }
}

function opensAmendment(children: readonly Node[]): boolean {
  const first = children.find(({ type }) => type !== 'marker' && type !== 'furniture')
  return (
    first?.type === 'text' && /^\s{0,9}(?:sửa đổi|đính chính|bãi bỏ|thay thế)(?=[\s,])/i.test(first.value.slice(0, 30))
  )
}

/** What stands behind a reference and says what it is a part of. */
type Anchor =
  | { readonly kind: 'inside'; readonly entry: Entry }
  | { readonly kind: 'elsewhere'; readonly key: string | null }

const ELSEWHERE = 'là một phần của văn bản khác'
const NOT_HERE = 'không tìm thấy trong văn bản này; có thể thuộc văn bản khác'
const DOUBTS: Readonly<Record<Exclude<Doubt, null>, string>> = {
  lost: 'nguồn văn bản đã làm mất đề mục nên không kiểm tra được',
  unnumbered: NOT_HERE,
  gap: 'đánh số ở đây bỏ số nên không kiểm tra được',
}
const TRUNCATED = 'bản văn không đủ phần cuối nên không kiểm tra được'
const AMENDING = 'thuộc văn bản được sửa đổi'

class ReferenceResolver {
  readonly #tree: Document
  readonly #index: LabelIndex
  readonly #antecedents: AntecedentFinder
  readonly #aliases: readonly Alias[]
  readonly #types: ReadonlyMap<Entry, string>
  readonly #truncated: boolean
  readonly #amending: boolean

  constructor(
    tree: Document,
    index: LabelIndex,
    antecedents: AntecedentFinder,
    aliases: readonly Alias[],
    types: ReadonlyMap<Entry, string>,
  ) {
    this.#tree = tree
    this.#index = index
    this.#antecedents = antecedents
    this.#aliases = aliases
    this.#types = types
    this.#truncated = isTruncated(tree)
    this.#amending = isAmending(tree)
  }

  /** From the last reference to the first: what stands behind one says what it is a part of. */
  resolveIn(place: Place): void {
    const { children } = place
    let next: { reference: CrossReference; anchor: Anchor | null; entry: Entry | null; at: number } | null = null
    for (let at = children.length - 1; at >= 0; at--) {
      const reference = children[at] as Node
      if (reference.type !== 'crossReference') continue
      if (reference.paths.length === 0 && reference.target !== 'appendix') {
        const entry = reference.target === 'document' ? this.#ownDocument(reference, place) : null
        reference.targets = entry !== null ? [targetOf([entry])] : this.#elsewhereTargets(reference, place, at)
        next = { reference, anchor: null, entry, at }
        continue
      }
      const anchor = this.#anchorOf(place, at, next)
      const found = this.#units(reference, place, at, anchor)
      next = { reference, anchor: documentAnchor(anchor), entry: found, at }
    }
    // "Mục II nêu trên": known only now, for the unit stands before it.
    for (let at = 1; at < children.length; at++) {
      const reference = children[at] as Node
      if (reference.type !== 'crossReference' || reference.target !== 'anaphora') continue
      const before = children[at - 1] as Node
      if (before.type === 'crossReference' && before.targets !== null && typeAtStart(reference.raw) === null) {
        reference.targets = before.targets.map((target) => ({ ...target }))
      }
    }
  }

  /* ---------------------------------------------------------------- documents */

  /** The document or annex that "Kế hoạch này" is; null where it is another document. */
  #ownDocument({ raw }: CrossReference, { entry }: Place): Entry | null {
    const type = typeAtStart(raw)
    const { root } = this.#index
    if (type === null) return null
    if (type === 'van-ban') return root
    for (let scope = entry.scope; ; scope = scope.parent?.scope ?? root) {
      if (this.#types.get(scope) === type) return scope
      if (scope === root) break
    }
    const annexes = this.#index.scopes.filter((scope) => this.#types.get(scope) === type)
    if (annexes.length === 1) return annexes[0] as Entry
    return isIssuedBy(this.#tree, type) ? root : null
  }

  /** "Luật này" behind "Luật Trẻ em", "các Quyết định nêu trên". */
  #elsewhereTargets(reference: CrossReference, place: Place, at: number): ReferenceTarget[] {
    const type = typeAtStart(reference.raw)
    const { children } = place
    const before = children[at - 1]
    if (type === null) {
      if (before?.type === 'citation') return [documentTarget(before.key)]
      return [unchecked('không nói rõ nêu ở văn bản hay mục nào')]
    }
    const offset = reference.position.start.offset
    if (before?.type === 'text' && PLURAL.test(before.value.slice(-100))) return this.#several(type, place, offset)
    return [this.#antecedent(type, place, offset, reference.target === 'anaphora')]
  }

  #several(type: string, { starts }: Place, offset: number): ReferenceTarget[] {
    for (const start of starts) {
      const { keys, count } = this.#antecedents.between(type, start, offset)
      if (keys.length === count && (count > 1 || (count === 1 && start === 0))) return keys.map(documentTarget)
    }
    return [unchecked(`chưa rõ là những ${typeName(type)} nào`)]
  }

  /** The one document of a type cited before a place, the nearest stretch of text first. */
  #antecedent(type: string, { starts, entry }: Place, offset: number, backward: boolean): ReferenceTarget {
    const alias = this.#aliases.findLast((one) => one.name === type && one.offset < offset)
    if (alias !== undefined) return documentTarget(alias.key)
    const isOwnType = this.#types.get(entry.scope) === type || type === 'van-ban'
    for (const start of starts) {
      const { keys, count } = this.#antecedents.between(type, start, offset)
      if (count === 0) continue
      if (count === 1 && keys.length === 0) {
        return { ...unchecked('văn bản được nêu ở trên chưa xác định được'), status: 'unresolved' }
      }
      if (count === 1 && !(isOwnType && start === 0)) return documentTarget(keys[0] as string)
      const reason = `có nhiều ${typeName(type)} được nêu ở trên: ${keys.slice(0, 4).join('; ')}`
      return { ...unchecked(reason), status: 'ambiguous' }
    }
    // A plan that says "kế hoạch nêu trên" and has named no other means itself; so does "Văn bản này".
    if (isOwnType) return targetOf([entry.scope])
    const reason = `không có ${typeName(type)} nào được nêu trước chỗ này`
    return backward ? { ...unchecked(reason), status: 'unresolved' } : unchecked(reason)
  }

  /* ---------------------------------------------------------------- units */

  #anchorOf(
    place: Place,
    at: number,
    next: { reference: CrossReference; anchor: Anchor | null; entry: Entry | null; at: number } | null,
  ): Anchor | null {
    const { children } = place
    const gap = gapAfter(children, at)
    if (next !== null && next.at === gap.at) {
      const { reference, entry } = next
      const isDocument = reference.paths.length === 0 && reference.target !== 'appendix'
      if (isDocument && OF.test(gap.words)) {
        if (entry !== null) return { kind: 'inside', entry }
        if (typeAtStart(reference.raw) === null) return null
        const target = reference.targets?.[0]
        // "phần II của Kế hoạch nêu trên", said of this plan.
        if (target?.status === 'resolved' && target.key === null) return { kind: 'inside', entry: place.entry.scope }
        return { kind: 'elsewhere', key: target?.key ?? null }
      }
      if (!isDocument && entry !== null && PART_OF.test(gap.words)) return { kind: 'inside', entry }
      if (!isDocument && BESIDE.test(gap.words)) return next.anchor
      return null
    }
    const follower = children[gap.at]
    if (follower?.type === 'citation' && OF.test(gap.words)) return { kind: 'elsewhere', key: follower.key }
    const type = typeBehind(gap.words)
    if (type === null) return null
    if (type === this.#types.get(place.entry.scope)) return null
    const reference = children[at] as CrossReference
    const { key } = this.#antecedent(type, place, reference.position.start.offset, false)
    return { kind: 'elsewhere', key }
  }

  /** Resolve the paths of a reference. The unit found, where it is one. */
  #units(reference: CrossReference, place: Place, at: number, anchor: Anchor | null): Entry | null {
    if (anchor?.kind === 'elsewhere') {
      reference.targets = each(reference, () => ({ ...unchecked(ELSEWHERE), key: anchor.key }))
      return null
    }
    const inside = anchor === null ? null : anchor.entry
    const own = ownUnitKind(reference.raw)
    const cited = inside === null && own === null ? citedBefore(place.children, at) : null
    if (cited?.adjacent === true) {
      reference.targets = each(reference, () => ({ ...unchecked(ELSEWHERE), key: cited.citation.key }))
      return null
    }
    if (reference.paths.length === 0) {
      const entry = this.#annex(place)
      reference.targets = [entry === null ? unchecked(NOT_HERE) : targetOf([entry])]
      return entry
    }
    if ((this.#amending || place.amends) && inside === null) {
      reference.targets = each(reference, () => unchecked(AMENDING))
      return null
    }
    let only: Entry | null = null
    reference.targets = reference.paths.map((path) => {
      const found = findUnit(this.#index, path, { from: place.entry, inside, own })
      if (found.entries.length > 0 || found.failed === null) {
        only = found.entries.length === 1 ? (found.entries[0] as Entry) : null
        return found.entries.length === 0 ? unchecked(NOT_HERE) : targetOf(found.entries)
      }
      if (cited !== null) return { ...unchecked(NOT_HERE), key: cited.citation.key }
      // "mục này" may be any unit around it.
      if (own !== null && own !== 'article' && own !== 'clause') return unchecked(NOT_HERE)
      if (inside === null && path[0]?.kind === 'article' && isCutOff(place.children, at)) return unchecked(NOT_HERE)
      return this.#missing(path, found.failed, place, inside ?? (own === null ? null : unitAround(place.entry, own)))
    })
    return reference.paths.length === 1 ? only : null
  }

  /** "Phụ lục kèm theo": the one annex that is no document of its own. */
  #annex({ entry }: Place): Entry | null {
    const annexes = this.#index.scopes.filter(
      (scope) => scope !== this.#index.root && !this.#types.has(scope) && scope !== entry.scope,
    )
    return annexes.length === 1 ? (annexes[0] as Entry) : null
  }

  #missing(
    path: Path,
    { step, inside }: { step: Step; inside: Entry | null },
    place: Place,
    anchored: Entry | null,
  ): ReferenceTarget {
    if (place.inTable || (anchored === null && !STANDS_ALONE.has((path[0] as Step).kind))) return unchecked(NOT_HERE)
    if (this.#truncated) return unchecked(TRUNCATED)
    const holder = inside ?? (anchored !== null && anchored.scope !== anchored ? anchored : null)
    const scope = step.kind === 'appendix' ? this.#index.root : (anchored?.scope ?? place.entry.scope)
    const doubt = doubtOf(this.#index, step, holder, scope)
    if (doubt !== null) return unchecked(DOUBTS[doubt])
    // An annex alone by its number may have its mates in files of their own.
    if (step.kind === 'appendix' && anchored === null) {
      if (this.#index.siblings(step, holder, scope).length < 2) return unchecked(NOT_HERE)
    }
    const where = holder === null ? 'văn bản này' : labelPath(holder).join(' ')
    return { ...unchecked(`${where} không có ${stepName(step)}`), status: 'unresolved' }
  }
}

/** Kinds that a reference may name without saying in what; "khoản 9" alone may be one of a law cited before. */
const STANDS_ALONE = new Set<Step['kind']>([
  'part',
  'chapter',
  'section',
  'article',
  'appendix',
  'indicator',
  'objective',
])

/** "quy định tại Điều 10" at the end of a line: the law it is of may stand in the next one. */
function isCutOff(children: readonly Node[], at: number): boolean {
  const next = children
    .slice(at + 1)
    .find((node) => node.type !== 'furniture' && !('value' in node && node.value.trim() === ''))
  return next === undefined || !('value' in next || 'raw' in next)
}

function unchecked(reason: string): ReferenceTarget {
  return { status: 'unchecked', reason, labels: [], position: null, key: null }
}

function documentTarget(key: string | null): ReferenceTarget {
  if (key === null) return { ...unchecked('văn bản được nêu chưa xác định được'), status: 'unresolved' }
  return { status: 'resolved', labels: [], position: null, key }
}

function each({ paths }: CrossReference, make: () => ReferenceTarget): ReferenceTarget[] {
  return paths.length === 0 ? [make()] : paths.map(make)
}

function documentAnchor(anchor: Anchor | null): Anchor | null {
  return anchor?.kind === 'inside' && anchor.entry.scope !== anchor.entry ? null : anchor
}

/* ------------------------------------------------------------------ the words around a reference */

const OF = /^\s*,?\s*(?:của|tại|thuộc|trong|ở|theo)?\s*(?:các\s+)?$/i
const PART_OF = /^\s*(?:của|tại|thuộc|trong|ở)?\s*$/i
const BESIDE = /^\s*(?:,|;|và|hoặc|đến)\s*(?:các\s+)?$/i
const PLURAL = /(?:các|những|hai|ba)\s+(?:[^.;:()]{0,60}(?:,|và)\s+)?$/i

/** The words between a child and the next one that is not text, and where that one is. */
function gapAfter(children: readonly Node[], at: number): { words: string; at: number } {
  let words = ''
  let next = at + 1
  for (; next < children.length && words.length < 200; next++) {
    const child = children[next] as Node
    if (child.type === 'text') words += child.value
    else if (child.type !== 'furniture') break
  }
  return { words: words.slice(0, 100), at: next }
}

/** Types whose name is a common verb or noun as well; in small letters they name a document only behind "của". */
const JOINT = /^\s*(?:(?:được\s+)?(?:ban hành\s+)?(?:kèm theo|của|tại|thuộc|trong)\s+)/i

/** The type word right behind a reference: " của Chỉ thị,". */
function typeBehind(words: string): string | null {
  const joint = JOINT.exec(words)?.[0] ?? ''
  const rest = words.slice(joint.length).trimStart()
  const isCapital = rest.charAt(0) !== rest.charAt(0).toLowerCase()
  return joint === '' && !isCapital ? null : typeAtStart(rest)
}

/** A citation before a reference in the same sentence, which may be what the reference is a part of. */
function citedBefore(children: readonly Node[], at: number): { citation: Citation; adjacent: boolean } | null {
  let words = ''
  for (let before = at - 1; before >= 0 && before > at - 40; before--) {
    const child = children[before] as Node
    if (child.type === 'citation') return { citation: child, adjacent: ADJACENT.test(words) }
    if (child.type !== 'text') {
      if (child.type !== 'furniture') words = ` … ${words}`
      continue
    }
    if (/[.;:]\s/.test(`${child.value} `)) return null
    words = child.value + words
  }
  return null
}

const ADJACENT = /^\s*(?:\(|,\s*tại|tại)\s*$/
