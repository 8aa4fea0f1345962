import { beside } from '../text/beside.ts'
import type { SourceText } from '../text/source-text.ts'
import type { Document } from './nodes.ts'

/** Kept beside the tree, which stays plain JSON, and only as long as the tree is. */
const sources = beside<Document, SourceText>()

/** Note which text a tree was made of. */
export function keepSource(tree: Document, source: SourceText): Document {
  sources.set(tree, source)
  return tree
}

/** The text that a tree was made of; null for a tree that was read from JSON, or copied. */
export function sourceOf(tree: Document): SourceText | null {
  return sources.get(tree) ?? null
}
