import type { Line } from '../lines/line.ts'
import type { Span } from './spans.ts'

/** Cells of a printed row: parted by pipes, or by three blanks and more, or by tabs. */
export function cellsOf(text: string, line: Line): Span[] {
  const value = text.slice(line.start, line.end)
  const separator = value.includes('|') ? /\s{0,400}\|\s{0,400}/g : /(?: {3,400}|\t)[ \t]{0,400}/g
  const cells: Span[] = []
  let from = 0
  for (const match of value.matchAll(separator)) {
    if (match.index > from) cells.push({ start: line.start + from, end: line.start + match.index })
    from = match.index + match[0].length
  }
  if (from < value.length) cells.push({ start: line.start + from, end: line.end })
  return cells
}
