import { fieldOf, type RegistryField, registryFields } from './registry-fields.ts'

export type RegistryFormat = 'json' | 'ndjson' | 'csv'

/** One document of a registry file, not yet judged. */
export interface RegistryRow {
  /** Line of the file, or element of a JSON array, from 1. */
  readonly row: number
  /** Null where the file says nothing. */
  readonly values: Readonly<Record<RegistryField, unknown>>
  /** What the file calls its fields. */
  readonly columns: Partial<Record<RegistryField, string>>
}

/** The file is not of its format: what is wrong, in which row. */
export class UnreadableRows extends Error {
  readonly fault: 'json' | 'object' | 'csv' | 'columns'
  readonly row: number | null

  constructor(fault: UnreadableRows['fault'], row: number | null, detail: string) {
    super(detail)
    this.fault = fault
    this.row = row
  }
}

/**
 * The documents of a JSON array.
 *
 * @throws UnreadableRows
 */
export function readJson(text: string): RegistryRow[] {
  const value = parseJson(text, null)
  if (!Array.isArray(value)) throw new UnreadableRows('object', null, '')
  return value.map((element, index) => toRow(element, index + 1))
}

/**
 * The documents of lines of JSON; blank lines are passed over.
 *
 * @throws UnreadableRows
 */
export function readNdjson(text: string): RegistryRow[] {
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [toRow(parseJson(line, index + 1), index + 1)]))
}

function parseJson(text: string, row: number | null): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UnreadableRows('json', row, (error as Error).message)
  }
}

function toRow(value: unknown, row: number): RegistryRow {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UnreadableRows('object', row, '')
  return rowOf(Object.entries(value), row)
}

/** Columns that no field is called by are the user's own, and left. */
export function rowOf(entries: readonly (readonly [column: string, value: unknown])[], row: number): RegistryRow {
  const values = Object.fromEntries(registryFields.map((field) => [field, null])) as Record<RegistryField, unknown>
  const columns: Partial<Record<RegistryField, string>> = {}
  for (const [column, value] of entries) {
    const field = fieldOf(column)
    if (field === null || columns[field] !== undefined) continue
    values[field] = value
    columns[field] = column
  }
  return { row, values, columns }
}
