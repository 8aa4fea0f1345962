import { CsvError, parse } from 'csv-parse/browser/esm/sync'
import { type RegistryRow, rowOf, UnreadableRows } from './read-rows.ts'
import { fieldOf } from './registry-fields.ts'

const delimiters = [',', ';', '\t'] as const

/**
 * The documents of a table with its column names in the first row, separated by commas, semicolons or tabs.
 *
 * @throws UnreadableRows
 */
export function readCsv(text: string): RegistryRow[] {
  const [head, ...records] = parseCsv(text)
  const columns = head?.record.map((name) => name.trim()) ?? []
  const known = columns.map(fieldOf)
  if (!known.some((field) => field === 'code' || field === 'title' || field === 'name' || field === 'aliases')) {
    throw new UnreadableRows('columns', head?.info.lines ?? null, columns.join(', '))
  }
  return records.map(({ record, info }) =>
    rowOf(
      columns.map((column, at) => [column, record[at] ?? ''] as const),
      info.lines,
    ),
  )
}

interface CsvRecord {
  record: string[]
  /** `lines`: the line on which the record ends. */
  info: { lines: number }
}

function parseCsv(text: string): CsvRecord[] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as CsvRecord[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new UnreadableRows('csv', typeof error.lines === 'number' ? error.lines : null, error.message)
  }
}

/** The sign that stands most often between the names of the columns. */
function delimiterOf(text: string): string {
  const head = /^\s*[^\n]*/.exec(text)?.[0] ?? ''
  const counts = delimiters.map((sign) => head.split(sign).length)
  return delimiters[counts.indexOf(Math.max(...counts))] as string
}
