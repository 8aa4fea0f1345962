import type { Basis, RegistryDocument } from '../tree/registry.ts'
import { columnWidth, padTo } from './column-width.ts'
import { documentKindName } from './document-name.ts'
import { formatNumber } from './format-figures.ts'
import { registryWords } from './registry-words.ts'
import type { WriteOptions } from './write-options.ts'

/** What is in a registry, counted; each count the greatest first. Null counts as `""`. */
export interface RegistryStatistics {
  name: string
  documents: number
  /** Years of issue. */
  from: number | null
  to: number | null
  types: Record<string, number>
  bases: Partial<Record<Basis, number>>
  /** Five years each, as far as there are documents. */
  years: Array<{ from: number; to: number; documents: number }>
  issuers: Record<string, number>
}

/** Years counted together. */
const SPAN = 5
/** Issuers named to people. */
const NAMED = 12

/** Count what is in a registry. */
export function registryStatistics(name: string, documents: readonly RegistryDocument[]): RegistryStatistics {
  const years = documents.flatMap(({ date }) => (date === null ? [] : [Number(date.slice(0, 4))]))
  const fives = spans(years)
  return {
    name,
    documents: documents.length,
    from: fives[0]?.from ?? null,
    to: fives.at(-1)?.to ?? null,
    types: counts(documents.map(({ type }) => type)),
    bases: counts(documents.map(({ basis }) => basis)),
    years: fives,
    issuers: counts(documents.map(({ issuer }) => issuer ?? '')),
  }
}

/** Years counted in fives, `2016-2020`, from the first year to the last. */
function spans(years: readonly number[]): RegistryStatistics['years'] {
  const sorted = [...years].sort()
  const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0]
  const found: RegistryStatistics['years'] = []
  for (const year of sorted) {
    const last = found.at(-1)
    if (last !== undefined && year <= last.to) last.documents++
    else {
      const end = Math.ceil(year / SPAN) * SPAN
      found.push({ from: Math.max(end - SPAN + 1, least), to: Math.min(end, most), documents: 1 })
    }
  }
  return found
}

function counts(values: readonly string[]): Record<string, number> {
  const count = new Map<string, number>()
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1)
  return Object.fromEntries([...count].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)))
}

/** The counts for people; ends in a line end. */
export function registryStatisticsText(statistics: RegistryStatistics, { lang, paint }: WriteOptions): string {
  const say = registryWords(lang)
  const { name, documents, from, to, types, bases, years, issuers } = statistics
  const span = from === null || to === null ? '' : `, ${say.span(from, to)}`
  const block = (title: string, rows: ReadonlyArray<readonly [string, number]>) => {
    const width = Math.max(0, ...rows.map(([label]) => columnWidth(label)))
    const figures = rows.map(([, count]) => formatNumber(count, lang))
    const figureWidth = Math.max(0, ...figures.map((figure) => figure.length))
    const lines = rows.map(([label], at) => `  ${padTo(label, width)}  ${figures[at]?.padStart(figureWidth)}\n`)
    return `\n${paint('strong', title)}\n${lines.join('')}`
  }
  const { '': unknown = 0, ...known } = issuers
  const named = Object.entries(known)
  const rest = named.slice(NAMED)
  const restCount = rest.reduce((sum, [, count]) => sum + count, 0)
  const issuerRows = [...named.slice(0, NAMED), [say.others(rest.length), restCount], [say.unknown, unknown]] as const
  return [
    `${paint('file', name)}: ${say.documents(documents).replace(/^\d+/, formatNumber(documents, lang))}${span}\n`,
    block(
      say.types,
      Object.entries(types).map(([type, count]) => [documentKindName(type) ?? type, count] as const),
    ),
    block(
      say.bases,
      Object.entries(bases).map(([basis, count]) => [say.basis[basis as Basis], count] as const),
    ),
    block(
      say.years,
      years.map(
        (span) => [span.from === span.to ? String(span.to) : `${span.from}-${span.to}`, span.documents] as const,
      ),
    ),
    block(
      say.issuers,
      issuerRows.filter(([, count]) => count > 0),
    ),
  ].join('')
}
