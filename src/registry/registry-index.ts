import { oneSlip } from '../law/one-slip.ts'
import type { RegistryDocument, RegistryQuery } from '../tree/registry.ts'
import type { LocalRegistry } from './document-facts.ts'
import { documentNames, foldName, yearOfName } from './document-names.ts'
import { nearNumbers } from './near-numbers.ts'
import { canonicalCode } from './same-code.ts'
import { numberOf, splitCode } from './split-code.ts'

/** What an index stands on: documents by their place in a list, made when they are asked for. */
export interface RegistryContent {
  readonly name: string
  readonly size: number
  /** How many, from the first, may have a name to be cited by; the others have only their codes. */
  readonly named: number
  /** The code in its family's form; null for what has none. */
  codeAt(index: number): string | null
  documentAt(index: number): RegistryDocument
}

/** The least of a name that was cut by which it may be known. */
const LEAST_CUT = 30

/** Laws and codes are numbered in one series, so either word may stand before a number of it. */
const sameSeries: Readonly<Record<string, string>> = { 'bo-luat': 'luat' }

/**
 * Documents that are all in memory, found by code, by name, and by a code one slip away.
 *
 * | asked                  | found                                                                  |
 * | ---------------------- | ---------------------------------------------------------------------- |
 * | `56/2017/NĐ-CP`        | that code, in any spelling that `readCode` folds                       |
 * | `23/QĐ-TTg`            | the documents of all years: the code carries none                      |
 * | `56/NĐ-CP`             | where nothing has it: codes with a year, which this one has lost       |
 * | `30/2020`, `30`        | any symbol; the type must be known, for the bare number                |
 * | `65/2017/NĐ-CP`        | where nothing of the above has it: codes one slip away                 |
 * | the same, with `near`  | all of these together                                                  |
 *
 * Maps are made when the first question of their kind is asked.
 */
export class RegistryIndex implements LocalRegistry {
  readonly #load: () => RegistryContent
  #loaded: RegistryContent | null = null
  #documents: readonly RegistryDocument[] | null = null
  #byCode: Map<string, number[]> | null = null
  #byName: Map<string, number[]> | null = null
  /** By names of which only the beginning is known: titles that end in `…`. */
  readonly #cutNames = new Map<string, number[]>()
  #byNumber: Map<string, number[]> | null = null

  /** @param load  Called once, when the first question is asked. */
  constructor(load: () => RegistryContent) {
    this.#load = load
  }

  get name(): string {
    return this.#content().name
  }

  get documents(): readonly RegistryDocument[] {
    this.#documents ??= Array.from({ length: this.#content().size }, (_, index) => this.#content().documentAt(index))
    return this.#documents
  }

  lookup(queries: readonly RegistryQuery[]): readonly (readonly RegistryDocument[])[] {
    return queries.map((query) => {
      const found = query.code === null ? [] : this.#findCode(query.code.trim(), query)
      if (found.length > 0 || query.name === null) return bestFirst(found, query.year)
      return bestFirst(this.#findName(foldName(query.name)), query.year ?? yearOfName(query.name))
    })
  }

  #findCode(asked: string, { type, near = false }: RegistryQuery): readonly RegistryDocument[] {
    const codes = this.#codes()
    const of = (places: readonly number[] | undefined) => ofType(this.#at(places), type)
    const code = codes.has(asked) ? asked : canonicalCode(asked)
    const exact = of(codes.get(code))
    if (exact.length > 0) return near ? [...exact, ...of(this.#near(code))] : exact
    const { number, year, symbol } = splitCode(code)
    if (symbol === '') {
      if (year === '' && type === null) return []
      return of(this.#numbers().get(number)).filter(({ date }) => date?.startsWith(year))
    }
    const yearLost =
      year === ''
        ? of(
            this.#numbers()
              .get(number)
              ?.filter((index) => this.#hasSymbol(index, symbol)),
          )
        : []
    return yearLost.length > 0 && !near ? yearLost : [...yearLost, ...of(this.#near(code))]
  }

  #hasSymbol(index: number, symbol: string): boolean {
    return splitCode(this.#content().codeAt(index) ?? '').symbol === symbol
  }

  /** Codes one slip away: in the number, or with the same number in what follows it. */
  #near(code: string): number[] {
    const codes = this.#codes()
    const number = numberOf(code)
    const rest = code.slice(number.length)
    const found = [...nearNumbers(number)].flatMap((other) => codes.get(other + rest) ?? [])
    for (const index of this.#numbers().get(number) ?? []) {
      if (oneSlip(this.#content().codeAt(index) ?? '', code) !== null) found.push(index)
    }
    return found
  }

  #findName(name: string): readonly RegistryDocument[] {
    const exact = this.#names().get(name)
    if (exact !== undefined) return this.#at(exact)
    const cut = [...this.#cutNames].filter(([beginning]) => name.startsWith(beginning))
    return cut.flatMap(([, places]) => this.#at(places))
  }

  #content(): RegistryContent {
    this.#loaded ??= this.#load()
    return this.#loaded
  }

  #at(places: readonly number[] | undefined): RegistryDocument[] {
    return places?.map((index) => this.#content().documentAt(index)) ?? []
  }

  #codes(): Map<string, number[]> {
    if (this.#byCode !== null) return this.#byCode
    const { size } = this.#content()
    const map = new Map<string, number[]>()
    for (let index = 0; index < size; index++) {
      const code = this.#content().codeAt(index)
      if (code !== null) add(map, code, index)
    }
    this.#byCode = map
    return map
  }

  #names(): Map<string, number[]> {
    if (this.#byName !== null) return this.#byName
    const { named } = this.#content()
    const map = new Map<string, number[]>()
    for (let index = 0; index < named; index++) {
      const document = this.#content().documentAt(index)
      for (const name of documentNames(document)) {
        add(map, name, index)
        if (document.title?.endsWith('…') && name.length >= LEAST_CUT) add(this.#cutNames, `${name}-`, index)
      }
    }
    this.#byName = map
    return map
  }

  #numbers(): Map<string, number[]> {
    if (this.#byNumber !== null) return this.#byNumber
    const map = new Map<string, number[]>()
    for (const [code, places] of this.#codes()) for (const index of places) add(map, numberOf(code), index)
    this.#byNumber = map
    return map
  }
}

function ofType(documents: readonly RegistryDocument[], type: string | null): readonly RegistryDocument[] {
  if (type === null || type === 'van-ban') return documents
  const series = sameSeries[type] ?? type
  return documents.filter((document) => (sameSeries[document.type] ?? document.type) === series)
}

function isOf({ date }: RegistryDocument, year: number): boolean {
  return date?.startsWith(String(year)) ?? false
}

/** Of the year asked for, then well known ones, then the newest. */
function bestFirst(documents: readonly RegistryDocument[], year: number | null): readonly RegistryDocument[] {
  if (documents.length < 2) return documents
  const rank = (document: RegistryDocument) =>
    (year !== null && isOf(document, year) ? 0 : 2) + (document.basis === 'single-page' ? 1 : 0)
  return [...documents].sort(
    (one, other) => rank(one) - rank(other) || ((one.date ?? '') < (other.date ?? '') ? 1 : -1),
  )
}

function add(map: Map<string, number[]>, key: string, index: number): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, [index])
  else there.push(index)
}
