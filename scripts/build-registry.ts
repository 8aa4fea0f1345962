import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { codeIdentity } from '../src/law/code-identity.ts'
import { outOfStep } from '../src/law/day-in-register.ts'
import { carriesYear, isLocal, readCode, typeWordsOf } from '../src/law/read-code.ts'
import { slug } from '../src/law/slug.ts'
import { completeDocument } from '../src/registry/complete-document.ts'
import { packRegistry } from '../src/registry/packed-registry.ts'
import type { Basis, RegistryDocument } from '../src/tree/registry.ts'
import { cleanIssuer } from './registry/clean-issuer.ts'
import { cleanTitle } from './registry/clean-title.ts'

/** Where the collected facts lie, one JSON object a line. They are no part of the repository. */
export const SOURCES = ['documents', 'cited-by-plans', 'single-witness'].map(
  (name) => `../shared/registry/${name}.jsonl`,
)
export const TARGET = 'src/registry/embedded-data.ts'
/** Day on which the facts were gathered. To be changed with the sources. */
const DATE = '2026-11-22'

interface SourceRow {
  type: string
  code: string
  date: string
  issuer?: string
  title?: string
  aliases?: string[]
  effective?: string
  basis: string
  witnesses: number
}

/** How the sources call a basis, best known first. */
const bases = new Map<string, Basis>([
  ['codification', 'codification'],
  ['national-database', 'national-database'],
  ['official-listing', 'official-listing'],
  ['gazette-or-seed', 'gazette'],
  ['agreeing-citations', 'agreeing-citations'],
  ['agreeing-pages', 'agreeing-pages'],
  ['single-page', 'single-page'],
])
const strength = [...bases.values()]

/**
 * The embedded registry, as the module that holds it. The same sources give the same bytes.
 *
 * @throws where the sources are not there, or hold something that this script does not know.
 */
export function buildRegistry(): string {
  const absent = SOURCES.filter((file) => !existsSync(file))
  if (absent.length > 0) throw new Error(`no such file: ${absent.join(', ')}`)
  const rows = SOURCES.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as SourceRow),
  )
  const byKey = new Map<string, RegistryDocument>()
  for (const row of rows.filter(namesOneDocument)) {
    const document = toDocument(row)
    const known = byKey.get(document.key)
    byKey.set(document.key, known === undefined ? document : merge(known, document))
  }
  const documents = [...byKey.values()].sort(
    (one, other) => compare(one.date, other.date) || compare(one.key, other.key),
  )
  const packed = packRegistry(documents, DATE)
  if (/[`\\]|\$\{/.test(packed)) throw new Error('the facts hold signs that a template must not hold')
  return [
    '// Written by scripts/build-registry.ts (npm run registry). Its form: packed-registry.ts.',
    `export const embeddedData: string = \`${packed}\``,
    '',
  ].join('\n')
}

function outOfStepOf({ code, date }: SourceRow) {
  const reading = code === undefined ? null : readCode(code)
  return reading === null ? null : outOfStep(reading, date)
}

/**
 * False for a row that is plainly broken: a code that ends in the middle (`01/2018/TTLT-BCA-BQP-`), a law with the
 * symbol of a decree, a number that every committee of the country has.
 */
function namesOneDocument({ type, code }: SourceRow): boolean {
  const reading = readCode(code)
  if (reading === null) return code === ''
  if (code.endsWith('-') || isLocal(reading)) return false
  return !reading.issuerKnown || typeWordsOf(reading).includes(slug(type))
}

function toDocument(row: SourceRow): RegistryDocument {
  const { type, date, aliases, effective, witnesses } = row
  const stated = bases.get(row.basis)
  // Listings give the day of the wrong document now and then: what the register contradicts must contradict no text.
  const isOutOfStep = row.date.length === 10 && outOfStepOf(row) !== null
  const basis = isOutOfStep && stated !== undefined ? 'single-page' : stated
  if (basis === undefined) throw new Error(`${row.code}: unknown basis ${row.basis}`)
  const code = row.code === '' ? null : withYear(row.code, Number(date.slice(0, 4)))
  return completeDocument(
    {
      type,
      code,
      date,
      issuer: cleanIssuer(row.issuer ?? null, code),
      title: row.title === undefined ? null : cleanTitle(row.title, code === null ? null : type, basis),
      aliases: (aliases ?? []).filter(isName),
      effective: effective ?? null,
      basis,
      witnesses,
    },
    '',
  )
}

/** `204/NĐ-CP` of 2004: the number of a series that carries the year, cited without it. */
function withYear(code: string, year: number): string {
  const reading = readCode(code)
  if (reading === null || reading.year !== null || !carriesYear(reading)) return code
  return codeIdentity({ reading, date: { day: null, month: null, year }, namedTerm: null }, null).code
}

/** "Quyết định số 23" is a short form of a number, not a name: "Đề án 06" is one. */
function isName(alias: string): boolean {
  return !/^(?:Quyết định|Nghị quyết|Nghị định|Chỉ thị|Kết luận|Thông tư)\s(?:số\s)?\d+[^\s]*$/u.test(alias)
}

/** Two rows of one document: the better known one, completed by the other. */
function merge(one: RegistryDocument, other: RegistryDocument): RegistryDocument {
  const [best, rest] = strength.indexOf(one.basis) <= strength.indexOf(other.basis) ? [one, other] : [other, one]
  return {
    ...best,
    issuer: best.issuer ?? rest.issuer,
    title: best.title ?? rest.title,
    aliases: [...new Set([...best.aliases, ...rest.aliases])],
    effective: best.effective ?? rest.effective,
    witnesses: Math.max(best.witnesses, rest.witnesses),
  }
}

function compare(one: string | null, other: string | null): number {
  const [a, b] = [one ?? '', other ?? '']
  return a < b ? -1 : a > b ? 1 : 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const content = buildRegistry()
    writeFileSync(TARGET, content)
    console.log(`${TARGET}: ${content.split('\n').length - 3} documents, ${Buffer.byteLength(content)} bytes`)
  } catch (error) {
    console.error(`registry: ${(error as Error).message}`)
    process.exitCode = 1
  }
}
