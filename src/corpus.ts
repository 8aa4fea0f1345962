import { readKey } from './law/document-key.ts'
import { nearCodes } from './registry/near-codes.ts'
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

  /** Add a document, parsed and resolved on its own. */
  add(part: CorpusPart): void {
    for (const key of addWitnesses(part, this.#witnesses)) {
      const { code } = readKey(key)
      const mates = this.#byCode.get(code)
      if (mates === undefined) this.#byCode.set(code, [key])
      else mates.push(key)
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
    return [...exact, ...[...nearCodes(code)].flatMap(under)]
  }
}
