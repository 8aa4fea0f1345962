import { documentKinds } from '../law/document-kinds.ts'
import type { Citation } from '../tree/nodes.ts'

const names = new Map(documentKinds.map(({ slug, name }) => [slug, name.charAt(0).toUpperCase() + name.slice(1)]))

/** The Vietnamese name of a kind of document: `ke-hoach` → `Kế hoạch`; `null` for a slug that is none. */
export function documentKindName(slug: string | null): string | null {
  return slug === null ? null : (names.get(slug) ?? null)
}

/** The shortest way to say which document is meant: `Quyết định 1248/QĐ-TTg`, `Luật Trẻ em năm 2016`. */
export function citationName(citation: Citation): string {
  const kind = documentKindName(citation.documentType)
  return citation.code === null || kind === null ? citation.raw : `${kind} ${citation.code}`
}
