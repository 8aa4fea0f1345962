import { readCode } from '../law/read-code.ts'
import type { AsyncRegistry, Registry, RegistryDocument, RegistryQuery } from '../tree/registry.ts'

type Answers = readonly (readonly RegistryDocument[])[]

/**
 * Several registries as one: answers of the first stand first, and where one of them knows the code asked for, the
 * near misses of the others are left out.
 */
export function stackRegistries(registries: readonly Registry[]): Registry {
  const [only] = registries
  if (only !== undefined && registries.length === 1) return only
  return {
    lookup: (queries) =>
      join(
        queries,
        registries.map((registry) => registry.lookup(queries)),
      ),
  }
}

/** As `stackRegistries`, for registries of which some must be waited for; all are asked at the same time. */
export function stackAsyncRegistries(registries: readonly (Registry | AsyncRegistry)[]): AsyncRegistry {
  return {
    lookup: async (queries) =>
      join(queries, await Promise.all(registries.map(async (registry) => registry.lookup(queries)))),
  }
}

function join(queries: readonly RegistryQuery[], answers: readonly Answers[]): Answers {
  return queries.map(({ code, near }, at) => {
    const all = answers.flatMap((answer) => answer[at] ?? [])
    const exact = code === null || near === true ? [] : all.filter((document) => hasCode(document, code))
    return exact.length > 0 ? exact : all
  })
}

function hasCode(document: RegistryDocument, code: string): boolean {
  if (document.code === null) return false
  return document.code === code || canonical(document.code) === canonical(code)
}

function canonical(code: string): string {
  return readCode(code)?.canonical ?? code
}
