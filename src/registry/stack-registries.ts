import type { AsyncRegistry, Registry, RegistryDocument, RegistryQuery } from '../tree/registry.ts'
import { sameCode } from './same-code.ts'

type Answers = readonly (readonly RegistryDocument[])[]

/**
 * Several registries as one: answers of the first stand first, and where one of them knows the code asked for, the
 * near misses of the others are left out, unless they were asked for.
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
    if (code === null || near === true) return all
    const exact = all.filter((document) => document.code !== null && sameCode(document.code, code))
    return exact.length > 0 ? exact : all
  })
}
