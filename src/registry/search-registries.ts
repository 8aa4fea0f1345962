import { oneSlip } from '../law/one-slip.ts'
import { readCode } from '../law/read-code.ts'
import { slug } from '../law/slug.ts'
import type { RegistryDocument, RegistryQuery } from '../tree/registry.ts'
import type { LocalRegistry } from './document-facts.ts'
import { stackRegistries } from './stack-registries.ts'

/** What registries say to a person's question. */
export interface RegistryAnswer {
  readonly exact: readonly RegistryDocument[]
  /** Where nothing is exact: documents with a code one slip away, or with the words asked for in their titles. */
  readonly near: readonly RegistryDocument[]
}

/** A shorter piece of a title says nothing. */
const LEAST_TITLE = 6
/** More would be a list, not an answer. */
const MOST_NEAR = 10

/**
 * Answer a person: as `lookup`, with what is only near told apart; and where nothing is known, by words of the title.
 *
 * @param words  As typed.
 */
export function searchRegistries(
  registries: readonly LocalRegistry[],
  query: RegistryQuery,
  words: string,
): RegistryAnswer {
  const registry = stackRegistries(registries)
  const [found = []] = registry.lookup([query])
  const exact = found.filter((document) => !isNear(document, query))
  if (found.length > 0) return { exact, near: exact.length > 0 ? [] : found.slice(0, MOST_NEAR) }
  // The type word may be what is wrong: "Quyết định 56/2017/NĐ-CP".
  const [untyped = []] = query.code === null ? [] : registry.lookup([{ ...query, type: null }])
  if (untyped.length > 0) return { exact: [], near: untyped.slice(0, MOST_NEAR) }
  const piece = slug(words)
  if (query.code !== null || piece.length < LEAST_TITLE) return { exact: [], near: [] }
  const titled = registries
    .flatMap(({ documents }) => documents)
    .filter(({ title }) => title !== null && holds(title, piece))
    // The shorter the title, the more of it was asked for.
    .sort((one, other) => (one.title as string).length - (other.title as string).length)
  return { exact: [], near: titled.slice(0, MOST_NEAR) }
}

function isNear({ code }: RegistryDocument, query: RegistryQuery): boolean {
  if (code === null || query.code === null) return false
  return oneSlip(canonical(code), canonical(query.code)) !== null
}

function canonical(code: string): string {
  return readCode(code)?.canonical ?? code
}

function holds(title: string, piece: string): boolean {
  return `-${slug(title)}-`.includes(`-${piece}-`)
}
