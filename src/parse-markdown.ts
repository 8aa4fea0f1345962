import { parseSource } from './parse.ts'
import { readMarkdown } from './read/markdown.ts'
import type { Document } from './tree/nodes.ts'

/**
 * Parse a document that is kept as Markdown: `remark` says which characters are marks and which are text. It stands
 * apart from `parse`, because nothing else needs remark.
 *
 * @param text  The whole file, front matter included.
 * @returns     The tree; positions point into the Markdown as given. Never throws.
 */
export function parseMarkdown(text: string): Document {
  return parseSource(readMarkdown(text))
}
