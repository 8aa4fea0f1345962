import type { RegistryFormat, RegistryRow, UnreadableRows } from './read-rows.ts'
import { RegistryError, type RegistryProblem } from './registry-error.ts'
import type { RegistryField } from './registry-fields.ts'
import type { Fault } from './registry-row.ts'

/** How many problems a message names. */
const NAMED = 5

const words = {
  vi: {
    row: 'dòng',
    element: 'phần tử',
    column: 'cột',
    field: 'trường',
    more: (count: number) => `… và ${count} chỗ khác`,
  },
  en: {
    row: 'line',
    element: 'element',
    column: 'column',
    field: 'field',
    more: (count: number) => `… and ${count} more`,
  },
}

const faultWords: Record<'vi' | 'en', Record<Fault, (value: string) => string>> = {
  vi: {
    text: () => 'không phải chữ hay số',
    type: (value) => `“${value}” không phải tên một loại văn bản`,
    typeMissing: () => 'thiếu loại văn bản, số hiệu và tên cũng không cho biết',
    code: (value) => `“${value}” không phải một số hiệu`,
    date: (value) => `“${value}” không phải một ngày`,
    year: (value) => `“${value}” không khớp với năm hoặc khóa trong số hiệu`,
    count: (value) => `“${value}” không phải một số nguyên từ 1`,
    nothing: () => 'thiếu cả số hiệu lẫn tên',
  },
  en: {
    text: () => 'is neither text nor number',
    type: (value) => `“${value}” is not the name of a type of document`,
    typeMissing: () => 'has no type, and neither code nor name tells it',
    code: (value) => `“${value}” is not a code`,
    date: (value) => `“${value}” is not a date`,
    year: (value) => `“${value}” does not agree with the year or term in the code`,
    count: (value) => `“${value}” is not a whole number from 1`,
    nothing: () => 'has neither code nor name',
  },
}

const unreadableWords: Record<'vi' | 'en', Record<UnreadableRows['fault'], (detail: string) => string>> = {
  vi: {
    json: (detail) => `không phải JSON (${detail})`,
    object: () => 'phải là một mảng JSON gồm các đối tượng, hoặc mỗi dòng một đối tượng',
    csv: (detail) => `không đọc được bảng (${detail})`,
    columns: (detail) => `không có cột số ký hiệu hay tên; các cột: ${detail || 'không có'}`,
  },
  en: {
    json: (detail) => `not JSON (${detail})`,
    object: () => 'must be a JSON array of objects, or one object a line',
    csv: (detail) => `not a readable table (${detail})`,
    columns: (detail) => `no column for codes or names; columns: ${detail || 'none'}`,
  },
}

/** Says what is wrong with a registry, and where. */
export class ProblemWriter {
  readonly #name: string
  readonly #lang: 'vi' | 'en'
  readonly #isArray: boolean
  readonly #isTable: boolean

  constructor({ name, lang = 'vi' }: { name: string; lang?: 'vi' | 'en' }, format: RegistryFormat) {
    this.#name = name
    this.#lang = lang
    this.#isArray = format === 'json'
    this.#isTable = format === 'csv'
  }

  /** Something is wrong with a value, or with the row where `path` names none. */
  wrong(row: RegistryRow, path: PropertyKey | undefined, fault: Fault): RegistryProblem {
    const field = path as RegistryField | undefined
    const column = field === undefined ? null : (row.columns[field] ?? field)
    const value = field === undefined ? '' : String(row.values[field])
    return this.#problem(row.row, column, faultWords[this.#lang][fault](value))
  }

  unreadable({ fault, row, message }: UnreadableRows): RegistryProblem {
    return this.#problem(row, null, unreadableWords[this.#lang][fault](message))
  }

  error(problems: readonly RegistryProblem[]): RegistryError {
    const named = problems.slice(0, NAMED).map(({ message }) => message)
    const more = problems.length - named.length
    return new RegistryError([...named, ...(more > 0 ? [words[this.#lang].more(more)] : [])].join('\n'), problems)
  }

  #problem(row: number | null, column: string | null, reason: string): RegistryProblem {
    const say = words[this.#lang]
    const parts = [this.#name]
    if (row !== null) parts.push(`${this.#isArray ? say.element : say.row} ${row}`)
    if (column !== null) parts.push(`${this.#isTable ? say.column : say.field} ${column}`)
    return { row, column, message: `${parts.join(', ')}: ${reason}` }
  }
}
