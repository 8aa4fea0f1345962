import type { Coverage } from '../tree/links.ts'
import type { Citation } from '../tree/nodes.ts'
import { columnWidth, padTo, shorten } from './column-width.ts'
import { coverageText } from './coverage-text.ts'
import { citationName } from './document-name.ts'
import { formatDay } from './format-figures.ts'
import { words } from './words.ts'
import type { WriteOptions } from './write-options.ts'

/** Columns that may be cut to fit the terminal, in this order, and how many columns each keeps. */
const cuttable: ReadonlyArray<readonly [column: number, least: number]> = [
  [3, 12],
  [1, 24],
]

/**
 * The citations of one document as a table for people, coverage below; ends in a line end.
 *
 *     ke-hoach-boi.txt
 *       vị trí  viện dẫn                    ngày        cơ quan              kết quả
 *       8:11    Quyết định 1248/QĐ-TTg      19/7/2021   Thủ tướng Chính phủ  xác định được  quyet-dinh 1248/QĐ-TTg @2021
 *
 * @param citations  In reading order; one that stands in the trích yếu of another is set in.
 */
export function citationTable(
  file: string,
  citations: readonly Citation[],
  coverage: Coverage,
  options: WriteOptions,
): string {
  const say = words(options.lang)
  const rows = citations.map((citation) => cells(citation, options))
  const head = Object.values(say.columns)
  const widths = narrow(
    head.map((name, column) =>
      rows.reduce((most, row) => Math.max(most, columnWidth(row[column] ?? '')), columnWidth(name)),
    ),
    options.width,
  )
  const line = (row: readonly string[]) =>
    `  ${row
      .map((cell, column) => padTo(shorten(cell, widths[column] ?? 0), widths[column] ?? 0))
      .join('  ')
      .trimEnd()}\n`
  const table = rows.length === 0 ? '' : `${options.paint('faint', line(head).trimEnd())}\n${rows.map(line).join('')}`
  const corrected = citations.some(({ resolution }) => resolution?.corrected) ? `  ${say.corrected}\n` : ''
  return `${options.paint('file', file)}\n${table}${corrected}${coverageText(coverage, options)}\n`
}

function cells(citation: Citation, { lang }: WriteOptions): string[] {
  const say = words(lang)
  const { position, date, issuer, resolution, key } = citation
  return [
    `${position.start.line}:${position.start.column}`,
    `${citation.within === null ? '' : '└ '}${citationName(citation)}`,
    date === null ? '' : date.iso === null ? date.raw : formatDay(date.iso, lang),
    issuer?.raw ?? '',
    resolution === null ? '' : `${say.status[resolution.status]}${resolution.corrected ? ' *' : ''}`,
    key ?? (resolution?.candidates ?? []).join(' | '),
  ]
}

/** The longest key that others make room for; a longer one reaches over the edge. */
const KEY_ROOM = 40

/** Take from the columns of words until all fit; places, dates and keys are never cut. */
function narrow(widths: readonly number[], width: number): number[] {
  const fitted = [...widths]
  let over = fitted.slice(0, -1).reduce((sum, columns) => sum + columns + 2, 2) - width
  over += Math.min(fitted.at(-1) ?? 0, KEY_ROOM)
  for (const [column, least] of cuttable) {
    const columns = fitted[column] ?? 0
    const taken = Math.max(0, Math.min(over, columns - least))
    fitted[column] = columns - taken
    over -= taken
  }
  return fitted
}
