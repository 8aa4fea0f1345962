import { lexLines } from './lines/lex-lines.ts'
import { normalizeText } from './normalize/normalize.ts'
import { buildTree } from './outline/build-tree.ts'
import { sourceText } from './text/source-text.ts'
import type { Document } from './tree/nodes.ts'

/**
 * Parse a Vietnamese administrative document.
 *
 * @param text  The whole text, as read from a file; Markdown marks in it are layout.
 * @returns     The tree. Never throws: a bad document gives a poor tree.
 */
export function parse(text: string): Document {
  const view = normalizeText(sourceText(text))
  return buildTree(view, lexLines(view.text, view.blankedMarks(0, view.text.length)))
}
