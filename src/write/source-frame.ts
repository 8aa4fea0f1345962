import type { Position } from '../tree/nodes.ts'
import { characterWidth } from './column-width.ts'

/** One printed line with a place in it: two rows of equal layout, the text and the marks under it. */
export interface SourceFrame {
  text: string
  marks: string
}

/** A character with the combining marks that stand on it. */
interface Cell {
  text: string
  columns: number
  /** Offset in the source. */
  start: number
}

const blank = /[\p{Zs}\p{Cc}]/u
const lineEnd = /[\r\n]/

/**
 * Show the line on which a place begins, with `^` under the place.
 *
 *     số 56/2017/NĐ-CP ngày 19/5/2018 của Thủ tướng Chính phủ
 *        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * A line that is too long is cut around the place, with `…` at the cut. A place of several lines is marked to the end
 * of its first, with `…` behind; an empty one gets a single `^`. Time depends on `width`, not on the length of the
 * line: a whole document may be one.
 *
 * @param text   The original input.
 * @param width  Columns there are.
 * @returns      `null` where there is nothing to show: the line is blank.
 */
export function sourceFrame(text: string, place: Position, width: number): SourceFrame | null {
  const reach = 4 * width
  const from = Math.max(place.start.offset - (place.start.column - 1), place.start.offset - reach)
  const near = text.slice(from, place.start.offset + reach)
  const length = near.slice(place.start.offset - from).search(lineEnd)
  const end = length === -1 ? from + near.length : place.start.offset + length
  const line = trimBlanks(cells(text.slice(from, end), from))
  if (line.length === 0) return null

  const first = indexOrEnd(line, place.start.offset)
  const last = Math.max(first + 1, indexOrEnd(line, place.end.offset))
  const cut = cutAround(line, first, last, width)
  const row = line.slice(cut.from, cut.to)
  const lead = cut.from > 0 || from > place.start.offset - (place.start.column - 1) ? '…' : ''
  const tail = cut.to < line.length || (length === -1 && end < text.length) ? '…' : ''
  const before = columns(line.slice(cut.from, first))
  const marked = columns(line.slice(first, Math.min(last, cut.to)))
  return {
    text: lead + row.map((cell) => cell.text).join('') + tail,
    marks: ' '.repeat(lead.length + before) + '^'.repeat(Math.max(1, marked)) + (place.end.offset > end + 1 ? '…' : ''),
  }
}

/** Blanks and control characters as one column each, so that the marks stand right. */
function cells(text: string, start: number): Cell[] {
  const row: Cell[] = []
  let offset = start
  for (const character of text) {
    const isBlank = blank.test(character)
    const width = isBlank ? 1 : characterWidth(character)
    const previous = row.at(-1)
    if (width === 0 && previous !== undefined) previous.text += character
    else row.push({ text: isBlank ? ' ' : character, columns: width, start: offset })
    offset += character.length
  }
  return row
}

function trimBlanks(row: Cell[]): Cell[] {
  const first = row.findIndex((cell) => cell.text !== ' ')
  return first === -1 ? [] : row.slice(first, row.findLastIndex((cell) => cell.text !== ' ') + 1)
}

/** Index of the first cell at or after an offset. */
function indexOrEnd(row: readonly Cell[], offset: number): number {
  const index = row.findIndex((cell) => cell.start >= offset)
  return index === -1 ? row.length : index
}

function columns(row: readonly Cell[]): number {
  return row.reduce((sum, cell) => sum + cell.columns, 0)
}

/** What of a line is shown: all of it, or the place with a third of the remaining columns before it. */
function cutAround(row: readonly Cell[], first: number, last: number, width: number): { from: number; to: number } {
  if (columns(row) <= width) return { from: 0, to: row.length }
  const room = Math.max(0, width - 2 - columns(row.slice(first, last)))
  const before = Math.max(Math.floor(room / 3), room - columns(row.slice(last)))
  let from = first
  for (let left = before - (row[from - 1]?.columns ?? 0); from > 0 && left >= 0; from--) {
    left -= row[from - 2]?.columns ?? 0
  }
  let to = from
  for (let left = width - 2 - (row[to]?.columns ?? 0); to < row.length && left >= 0; to++) {
    left -= row[to + 1]?.columns ?? 0
  }
  return { from, to }
}
