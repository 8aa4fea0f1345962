import type { Citation } from '../tree/nodes.ts'

type Value = string | number | boolean | null | undefined

/** Columns in order: the fields of a citation, flat. */
const columns: Record<string, (citation: Citation, file: string) => Value> = {
  file: (_, file) => file,
  line: ({ position }) => position.start.line,
  column: ({ position }) => position.start.column,
  start: ({ position }) => position.start.offset,
  end: ({ position }) => position.end.offset,
  raw: ({ raw }) => raw,
  kind: ({ kind }) => kind,
  documentType: ({ documentType }) => documentType,
  number: ({ number }) => number,
  year: ({ year }) => year,
  symbol: ({ symbol }) => symbol,
  code: ({ code }) => code,
  name: ({ name }) => name,
  date: ({ date }) => date?.raw,
  dateIso: ({ date }) => date?.iso,
  issuer: ({ issuer }) => issuer?.raw,
  issuerId: ({ issuer }) => issuer?.id,
  title: ({ title }) => title?.raw,
  pinpoint: ({ pinpoint }) => pinpoint?.raw,
  within: ({ within }) => within,
  witness: ({ witness }) => witness,
  key: ({ key }) => key,
  status: ({ resolution }) => resolution?.status,
  corrected: ({ resolution }) => resolution?.corrected,
}

/** The first record: names of the columns. */
export const citationCsvHeader = record(Object.keys(columns))

/** Citations as comma-separated values (RFC 4180): one record each, lines ending in CR LF, null as an empty field. */
export function citationCsv(file: string, citations: readonly Citation[]): string {
  const values = Object.values(columns)
  return citations.map((citation) => record(values.map((value) => value(citation, file)))).join('')
}

function record(values: readonly Value[]): string {
  return `${values.map(field).join(',')}\r\n`
}

function field(value: Value): string {
  const text = String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
