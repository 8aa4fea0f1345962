import { readKey } from './law/document-key.ts'
import { oneSlip } from './law/one-slip.ts'
import { nearNumbers } from './registry/near-numbers.ts'
import { splitCode } from './registry/split-code.ts'
import { addWitnesses, type CorpusPart, knownToCorpus } from './resolve/corpus.ts'
import type { Registry, RegistryDocument, RegistryQuery, Witness } from './tree/registry.ts'

export type { CorpusPart } from './resolve/corpus.ts'

/**
 * Documents that are witnesses for each other: what one says of a cited document is held against what the others say.
 *
 * Only what the documents say of each other is kept, not their trees.
 */
export class Corpus {
  readonly #witnesses = new Map<string, Witness[]>()
  readonly #byCode = new Map<string, string[]>()
  /** Codes by their number. */
  readonly #byNumber = new Map<string, Set<string>>()

  /** Add a document, parsed and resolved on its own. */
  add(part: CorpusPart): void {
    for (const key of addWitnesses(part, this.#witnesses)) {
      const { code } = readKey(key)
      this.#byCode.set(code, [...(this.#byCode.get(code) ?? []), key])
      const { number } = splitCode(code)
      this.#byNumber.set(number, (this.#byNumber.get(number) ?? new Set()).add(code))
    }
  }

  /**
   * What all documents but one say, as a registry to resolve that one with.
   *
   * @param file  As in its `CorpusPart`.
   */
  registryFor(file: string): Registry {
    return { lookup: (queries) => queries.map((query) => this.#answer(query, file)) }
  }

  #answer({ type, code, name, near }: RegistryQuery, file: string): RegistryDocument[] {
    const under = (spelling: string): RegistryDocument[] =>
      (this.#byCode.get(spelling) ?? []).flatMap((key) => {
        if (type !== null && type !== 'van-ban' && readKey(key).type !== type) return []
        return knownToCorpus(key, this.#witnesses.get(key) ?? [], file) ?? []
      })
    const exact = under(code ?? name ?? '')
    if (code === null || (exact.length > 0 && near !== true)) return exact
    return [...exact, ...this.#near(code).flatMap(under)]
  }

  /** Codes one slip away: in the number, or with the same number in what follows it. */
  #near(code: string): string[] {
    const { number } = splitCode(code)
    const rest = code.slice(number.length)
    const others = [...nearNumbers(number)].map((other) => other + rest)
    return [...others, ...[...(this.#byNumber.get(number) ?? [])].filter((other) => oneSlip(other, code) !== null)]
  }
}
