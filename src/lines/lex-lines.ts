import { surveyText } from '../text/survey.ts'
import { ColumnGaps } from './column-gaps.ts'
import { documentTypeAt } from './document-type-at.ts'
import { isAppendix } from './is-appendix.ts'
import { isOrgan } from './is-organ.ts'
import { isTail } from './is-tail.ts'
import { measureLayout } from './join-rows.ts'
import type { Line } from './line.ts'
import { makeLine } from './line.ts'
import { isMotto } from './motto.ts'
import { rankUnits } from './rank-units.ts'
import { readBody } from './read-body.ts'
import { readHead } from './read-head.ts'
import { readPortalRows } from './read-portal.ts'
import { type Row, readRows } from './read-rows.ts'
import { readTail } from './read-tail.ts'
import { annexNoteRow } from './untitled-annex.ts'

/** A text as logical lines. */
export interface LexedText {
  /** Every paragraph, unit line and part of the frame, in order, with `Open`, `Close` and `LostHeading` between. */
  lines: Line[]
  /** The view text with layout that stands inside a line blanked by as many spaces: offsets stay view offsets. */
  flow: string
  /** Layout inside lines: view ranges, in order. */
  holes: { start: number; end: number }[]
}

/**
 * Turn a text into line tokens: read its rows, join what was broken, tell head, body and tail, settle the levels.
 *
 * @param text   The view text.
 * @param marks  Where Markdown marks were blanked in it, in order.
 * @param gaps   Where columns may part in it, as a survey has found it.
 *
 * Promises: lines are in order and do not overlap; every character that is not blank, not a pipe and not layout lies
 * in exactly one of them; any text gives some lines, and it never throws.
 */
export function lexLines(
  text: string,
  marks: readonly { start: number; end: number }[] = [],
  gaps: readonly number[] = surveyText(text).gaps,
): LexedText {
  const rows = readRows(text)
  const layout = measureLayout(rows)
  const columns = new ColumnGaps(text, gaps)
  const lines: Line[] = []
  let index = 0
  while (index < rows.length) {
    const before = index
    const note = before === 0 || opensAttached(text, rows, index) ? -1 : annexNoteRow(text, rows, index)
    if (note !== -1) {
      const annex = untitledAnnex(rows, index, note)
      const body = readBody(text, rows, note + 1, layout, marks, columns)
      append(lines, rankUnits(text, [...annex, ...body.lines]))
      index = body.next
      continue
    }
    const head =
      before === 0 || opensHead(text, rows, index) ? readHead(text, rows, index, layout) : { lines: [], next: index }
    const body = readBody(text, rows, head.next, layout, marks, columns)
    if (before > 0 && head.lines.some((line) => line.kind === 'DocumentType')) {
      append(lines, rankUnits(text, [...attach(head.lines, lines), ...body.lines]))
    } else {
      append(lines, head.lines)
      append(lines, rankUnits(text, body.lines))
    }
    index = readPortalRows(text, rows, body.next, lines, layout)
    if (index === body.next && !(index > before && opensHead(text, rows, index) && !atTail(text, rows, index))) {
      const tail = readTail(text, rows, index)
      append(lines, tail.lines)
      index = readPortalRows(text, rows, tail.next, lines, layout)
    }
    if (index === before) {
      // Nothing knew what to do with this row; it is a paragraph, and reading goes on behind it.
      const row = rows[index] as Row
      if (!row.furniture) {
        lines.push({
          kind: 'Plain',
          start: row.start,
          end: row.end,
          label: null,
          bodyStart: row.start,
          blankBefore: row.blankBefore,
          row: index,
        })
      }
      index++
    }
  }
  const holes = findHoles(text, rows, lines)
  return { lines, flow: blankHoles(text, holes), holes }
}

/** Does a row say what begins: an annex by its word, a document by its letterhead or type? */
function opensAttached(text: string, rows: readonly Row[], index: number): boolean {
  const row = rows[index] as Row
  return isAppendix(text, row) || opensHead(text, rows, index)
}

/** The lines of a title that has lost its type: it opens an annex, and the note under it says with what it was issued. */
function untitledAnnex(rows: readonly Row[], from: number, note: number): Line[] {
  const titled = rows.slice(from, note).filter((row) => !row.furniture)
  const first = titled[0] as Row
  const last = titled[titled.length - 1] as Row
  const under = rows[note] as Row
  return [
    makeLine('Appendix', first.start, last.end, from, first.blankBefore),
    makeLine('Subject', under.start, under.end, note, under.blankBefore),
  ]
}

/** After a first document: does a letterhead, a title or a portal list begin here? Anything else is body again. */
function opensHead(text: string, rows: readonly Row[], index: number): boolean {
  let next = index
  while (next < rows.length && (rows[next] as Row).furniture) next++
  const row = rows[next]
  if (row === undefined || isAppendix(text, row)) return false
  return isMotto(text, row) || isOrgan(text, row.start, row.end) || documentTypeAt(text, row.start, row.end) !== null
}

function atTail(text: string, rows: readonly Row[], index: number): boolean {
  const row = rows[index]
  return row !== undefined && isTail(text, row)
}

function append(lines: Line[], more: readonly Line[]): void {
  for (const line of more) lines.push(line)
}

/**
 * The head of a document that is attached to another: its type opens an annex, its trích yếu names it; the letterhead
 * above stays outside. There is no preamble in an annex, only paragraphs.
 */
function attach(head: readonly Line[], outside: Line[]): Line[] {
  const inside: Line[] = []
  for (const line of head) {
    if (line.kind === 'DocumentType') inside.push({ ...line, kind: 'Appendix' })
    else if (inside.length === 0) outside.push(line)
    else if (line.kind === 'Subject') inside.push(line)
    else inside.push({ ...line, kind: 'Plain' })
  }
  return inside
}

/** What stands between the rows of one line and is not blank: page numbers, running heads, pipes. */
function findHoles(text: string, rows: readonly Row[], lines: readonly Line[]): { start: number; end: number }[] {
  const holes: { start: number; end: number }[] = []
  let next = 0
  for (const line of lines) {
    if (line.row < 0) continue
    while (next < rows.length && (rows[next] as Row).end <= line.start) next++
    let done = line.start
    for (let i = next; i < rows.length; i++) {
      const row = rows[i] as Row
      if (row.start >= line.end) break
      if (row.furniture) continue
      pushHole(text, done, Math.max(done, row.start), holes)
      done = Math.max(done, Math.min(row.end, line.end))
    }
  }
  return holes
}

function pushHole(text: string, from: number, to: number, holes: { start: number; end: number }[]): void {
  let start = from
  let end = to
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  if (start < end) holes.push({ start, end })
}

function blankHoles(text: string, holes: readonly { start: number; end: number }[]): string {
  if (holes.length === 0) return text
  const pieces: string[] = []
  let done = 0
  for (const hole of holes) {
    pieces.push(text.slice(done, hole.start), ' '.repeat(hole.end - hole.start))
    done = hole.end
  }
  pieces.push(text.slice(done))
  return pieces.join('')
}
