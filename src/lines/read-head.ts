import type { Layout } from './join-rows.ts'
import type { Line } from './line.ts'
import { hasLetterhead, readLetterhead, readNumberBelow, readPageTop } from './read-letterhead.ts'
import { readFrontMatter, readPageTitle, readPortalRows } from './read-portal.ts'
import { readPreamble } from './read-preamble.ts'
import type { Row } from './read-rows.ts'
import { readHeadline, readTitle } from './read-title.ts'

/** What stands before the body: portal lists, letterhead, title, preamble. */
export interface Head {
  lines: Line[]
  /** Index of the first row that belongs to the body. */
  next: number
}

/**
 * Read everything before the first unit of the body.
 *
 * @param rows  All rows of the text.
 * @param from  Where to begin; a document that is attached to another is read from its own first row.
 */
export function readHead(text: string, rows: readonly Row[], from: number, layout: Layout): Head {
  const lines: Line[] = []
  let index = readFrontMatter(text, rows, from, lines)
  index = readPortalRows(text, rows, readPageTitle(text, rows, index, lines), lines, layout)
  if (from === 0) index = readPageTop(text, rows, index, lines)
  if (hasLetterhead(text, rows, index)) index = readLetterhead(text, rows, index, lines)
  else index = readHeadline(text, rows, index, lines)
  index = readTitle(text, rows, index, layout, lines)
  index = readNumberBelow(text, rows, index, lines)
  index = readPreamble(text, rows, index, layout, lines)
  return { lines, next: index }
}
