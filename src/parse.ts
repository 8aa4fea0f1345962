import { lexLines } from './lines/lex-lines.ts'
import { normalizeText } from './normalize/normalize.ts'
import { buildTree } from './outline/build-tree.ts'
import { readPlain } from './read/plain.ts'
import type { ReadResult } from './read/read-result.ts'
import type { Document } from './tree/nodes.ts'
import { keepSource } from './tree/source-of.ts'

/**
 * Parse a Vietnamese administrative document.
 *
 * @param text  The whole text, as read from a file; Markdown marks that a converter has left in it are layout.
 * @returns     The tree. Never throws: a bad document gives a poor tree.
 */
export function parse(text: string): Document {
  return parseSource(readPlain(text))
}

/**
 * Parse what a reader has read: the rooms, in the order in which a text goes through them.
 *
 * @param read  A source text, and where its layout marks are, if the reader knows.
 */
export function parseSource(read: ReadResult): Document {
  const view = normalizeText(read.source, read)
  const lexed = lexLines(view.text, view.blankedMarks(0, view.text.length), view.gaps)
  return keepSource(buildTree(view, lexed), read.source)
}
