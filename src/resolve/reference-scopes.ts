import { documentKinds } from '../law/document-kinds.ts'
import { slug } from '../law/slug.ts'
import type { Entry } from '../tree/label-index.ts'
import type { Document, Inline } from '../tree/nodes.ts'

const openings = documentKinds
  .map((kind) => ({ slug: kind.slug, opening: `${kind.slug}-` }))
  .sort((one, other) => other.slug.length - one.slug.length)

/** Slug of the type of document whose name opens a text ("Quy chế này", "KẾ HOẠCH hành động"); null where none does. */
export function typeAtStart(text: string): string | null {
  const head = text.slice(0, 60)
  const known = types.get(head)
  if (known !== undefined) return known
  const words = `${slug(head)}-`
  const type = openings.find(({ opening }) => words.startsWith(opening))?.slug ?? null
  if (types.size < REMEMBERED) types.set(head, type)
  return type
}

/** The same few hundred words return all the time; remembering them changes no result. */
const types = new Map<string, string | null>()
const REMEMBERED = 2000

/** The Vietnamese name of a type, in small letters. */
export function typeName(type: string): string {
  return documentKinds.find((kind) => kind.slug === type)?.name ?? 'văn bản'
}

/** Types of the document and of its annexes that are documents of their own (a Quy chế that a decision issues). */
export function scopeTypes(scopes: readonly Entry[]): Map<Entry, string> {
  const types = new Map<Entry, string>()
  for (const scope of scopes) {
    const { node } = scope
    const type = node.type === 'document' ? node.documentType : typeAtStart(openingOf(node.children as Inline[]))
    if (type !== null) types.set(scope, type)
  }
  return types
}

function openingOf(children: readonly Inline[]): string {
  const first = children.find((child) => child.type === 'text')
  return first?.type === 'text' ? first.value : ''
}

/** "Quyết định phê duyệt Đề án …": what such a decision approves is said in it, and "Đề án này" is the decision. */
export function isIssuedBy(tree: Document, type: string): boolean {
  return new RegExp(`(?:^|-)(?:phe-duyet|ban-hanh)-(?:[a-z]+-){0,2}?${type}(?:-|$)`).test(slug(tree.subject ?? ''))
}

/** "Quyết định về việc sửa đổi Điều 5 …": units that it names are those of the document that it changes. */
export function isAmending(tree: Document): boolean {
  return /^(?:ve-viec-|ve-)?(?:sua-doi|dinh-chinh|bai-bo|thay-the|hop-nhat)-/.test(
    slug((tree.subject ?? '').slice(0, 100)),
  )
}

/**
 * Whether a text seems to stop before its end: nothing that closes a document, and a last sentence without its full
 * stop, or neither an opening nor, last, the section about organisation. What stands before an annex is whole; an
 * annex that is a document of its own has to end like one.
 */
export function isTruncated(tree: Document): boolean {
  const annex = tree.children.findLast(({ type }) => type === 'appendix')
  if (annex?.type === 'appendix') {
    return typeAtStart(openingOf(annex.children as Inline[])) !== null && !FULL_STOP.test(lastText(tree).slice(-20))
  }
  const types = new Set(tree.children.map(({ type }) => type))
  if (types.has('signature') || types.has('recipients') || types.has('closing')) return false
  if (!FULL_STOP.test(lastText(tree).slice(-20))) return true
  if (types.has('letterhead') || types.has('title') || types.has('preamble')) return false
  const last = tree.children.findLast(({ type }) => type === 'section')
  return last?.type !== 'section' || (last.role !== 'organisation' && last.role !== 'reporting')
}

const FULL_STOP = /[.;:!?”")/…]\s*$/

function lastText(tree: Document): string {
  let node: unknown = tree
  while (typeof node === 'object' && node !== null && 'children' in node) {
    const { children } = node as { children: readonly { type: string; value?: string }[] }
    node = children.findLast(({ type, value }) => type !== 'furniture' && value !== '')
  }
  const { value, raw } = (node ?? {}) as { value?: string; raw?: string }
  return value ?? raw ?? ''
}
