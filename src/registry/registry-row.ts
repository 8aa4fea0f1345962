import { z } from 'zod'
import { codeIdentity } from '../law/code-identity.ts'
import { documentKinds } from '../law/document-kinds.ts'
import { readCode, typeWordsOf } from '../law/read-code.ts'
import { type DateReading, isoOf, readDate } from '../law/read-date.ts'
import { slug } from '../law/slug.ts'
import type { Basis } from '../tree/registry.ts'
import type { DocumentFacts } from './document-facts.ts'
import type { RegistryField } from './registry-fields.ts'

/** What can be wrong with a row. `year` is the year or the term in the code, against the date. */
export type Fault = 'text' | 'type' | 'typeMissing' | 'code' | 'date' | 'year' | 'count' | 'nothing'

const fault = (what: Fault, ...path: RegistryField[]) => ({ code: 'custom', message: what, path }) as const

const text = z.unknown().transform((value, context): string | null => {
  if (value === null || value === undefined) return null
  if (typeof value !== 'string' && typeof value !== 'number') context.addIssue(fault('text'))
  return String(value).normalize('NFC').trim() || null
})

const type = text.transform((value, context) => {
  if (value === null) return null
  const known = typesByAbbreviation.get(value) ?? (typesByAbbreviation.has(slug(value)) ? slug(value) : null)
  if (known === null) context.addIssue(fault('type'))
  return known
})

const code = text.transform((value, context) => {
  if (value !== null && readCode(value) === null) context.addIssue(fault('code'))
  return value
})

const day = text.transform((value, context) => {
  const iso = value === null ? null : isoDay(value)
  if (value !== null && iso === null) context.addIssue(fault('date'))
  return iso
})

const dayOrYear = text.transform((value, context) => {
  if (value !== null && /^(?:19|20)\d{2}$/.test(value)) return value
  const iso = value === null ? null : isoDay(value)
  if (value !== null && iso === null) context.addIssue(fault('date'))
  return iso
})

const names = z.unknown().transform((value, context): string[] => {
  const list = typeof value === 'string' ? value.split(/[|;]/) : (value ?? [])
  if (Array.isArray(list) && list.every((name) => typeof name === 'string')) {
    return list.map((name: string) => name.normalize('NFC').trim()).filter((name) => name !== '')
  }
  context.addIssue(fault('text'))
  return []
})

const basis = text.transform((value) => bases.find((known) => known === value) ?? 'official-listing')

const count = text.transform((value, context) => {
  if (value !== null && !/^[1-9]\d{0,6}$/.test(value)) context.addIssue(fault('count'))
  return value === null ? 1 : Number(value)
})

const fields = {
  ...{ type, code, date: dayOrYear, issuer: text, title: text, name: text, aliases: names },
  ...{ effective: day, expired: day, replacedBy: text, basis, witnesses: count },
} satisfies Record<RegistryField, unknown>

/**
 * One row of a registry that somebody made, at the door: every value read and judged, the type told by the code or by
 * the name where it is not said.
 */
export const registryRow = z.object(fields).transform((row, context): DocumentFacts => {
  const { name, aliases, code, date } = row
  const title = row.title ?? name
  const named = title ?? aliases[0] ?? null
  const type = row.type ?? typeByCode(code) ?? typeByName(named)
  if (code === null && named === null) context.addIssue(fault('nothing'))
  else if (type === null) context.addIssue(fault('typeMissing'))
  else if (contradicts(code, date)) context.addIssue(fault('year', 'date'))
  return { ...row, type: type ?? '', title, aliases: name === null ? aliases : [name, ...aliases] }
})

const bases: readonly Basis[] = [
  'codification',
  'national-database',
  'official-listing',
  'gazette',
  'agreeing-citations',
  'agreeing-pages',
  'single-page',
]

/** "QĐ" and `quyet-dinh` to `quyet-dinh`. */
const typesByAbbreviation = new Map(
  documentKinds.flatMap((kind) => [kind.slug, ...kind.abbreviations].map((word) => [word, kind.slug] as const)),
)

/** ISO date of `2020-12-31`, `31/12/2020`, `31-12-2020`, `31.12.2020`, `ngày 31 tháng 12 năm 2020`; else null. */
function isoDay(value: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return isoOf(partsOf(value))
  const figures = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(value)
  const words = /^(?:ngày\s{1,3})?\d{1,2}\s{1,3}tháng\s{1,3}\d{1,2}\s{1,3}năm\s{1,3}\d{4}$/i.test(value)
  return figures || words ? isoOf(readDate(value)) : null
}

function partsOf(iso: string): DateReading {
  const [year = null, month = null, day = null] = iso.split('-').map(Number)
  return { year, month, day }
}

/** The year or the term in the code, against the date. */
function contradicts(code: string | null, date: string | null): boolean {
  const reading = code === null ? null : readCode(code)
  if (reading === null || date === null) return false
  return codeIdentity({ reading, date: partsOf(date), namedTerm: null }, null).judgement.slip !== null
}

/** The usual type of a state document's symbol; elsewhere only where the symbol has one: QĐ/TW may be a quy định. */
function typeByCode(code: string | null): string | null {
  const reading = code === null ? null : readCode(code)
  const words = reading === null ? [] : typeWordsOf(reading)
  return reading?.family === 'state' || words.length === 1 ? (words[0] ?? null) : null
}

/** "Luật Trẻ em" is a luật; the longest type word decides. */
function typeByName(name: string | null): string | null {
  const bare = slug(name ?? '')
  const fitting = documentKinds.map((kind) => kind.slug).filter((type) => bare === type || bare.startsWith(`${type}-`))
  return fitting.sort((one, other) => other.length - one.length)[0] ?? null
}
