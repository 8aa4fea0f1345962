import { parseCitation as findCitation } from './citation/parse-citation.ts'
import { normalizeText } from './normalize/normalize.ts'
import { LeafBuilder } from './outline/leaf-builder.ts'
import { type ResolveOptions, resolve } from './resolve.ts'
import { sourceText } from './text/source-text.ts'
import type { Citation, Document, Inline } from './tree/nodes.ts'
import type { Registry } from './tree/registry.ts'
import { SCHEMA_VERSION } from './tree/version.ts'

/**
 * Read a single citation, as somebody types or pastes it: `parseCitation('NĐ 30/2020/NĐ-CP')`.
 *
 * @param text     A citation, with or without words around it; the first one in it is read.
 * @param options  With a `registry`, "Luật Đất đai 2024" and "Nghị quyết 57" have the key of the document it knows.
 * @returns        The node that `parse` would give, with its `key`; null where there is no citation. Never throws.
 */
export function parseCitation(text: string, options: ResolveOptions & { registry?: Registry } = {}): Citation | null {
  const view = normalizeText(sourceText(text))
  const mention = findCitation(view.text)
  if (mention === null) return null
  const leaves = new LeafBuilder(view, view.text, [mention], view.blankedMarks(0, view.text.length))
  const nodes: Inline[] = []
  leaves.inline(mention.start, mention.end, nodes)
  const citation = nodes.find((node) => node.type === 'citation')
  if (citation === undefined) return null
  const position = view.source.position(0, text.length)
  resolve({ ...UNNAMED, position, children: [{ type: 'paragraph', position, children: [citation] }] }, options)
  return citation
}

/** A document of which nothing is known but the citation in it. */
const UNNAMED: Omit<Document, 'position' | 'children'> = {
  type: 'document',
  schemaVersion: SCHEMA_VERSION,
  documentType: null,
  number: null,
  symbol: null,
  date: null,
  place: null,
  issuer: null,
  parentIssuer: null,
  subject: null,
}
