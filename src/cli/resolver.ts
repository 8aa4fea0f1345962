import { Corpus } from '../corpus.ts'
import { loadRegistries } from '../node.ts'
import { RegistryError } from '../registry/registry-error.ts'
import { stackRegistries } from '../registry/stack-registries.ts'
import { resolve } from '../resolve.ts'
import type { Links } from '../tree/links.ts'
import type { Document } from '../tree/nodes.ts'
import type { Registry } from '../tree/registry.ts'
import type { Inputs } from './inputs.ts'
import type { Request } from './read-arguments.ts'
import type { Terminal } from './terminal.ts'

/** Resolves the documents of a request with the registries it names, and with each other where it says so. */
export class Resolver {
  readonly #registry: Registry | null
  readonly #corpus: Corpus | null
  readonly #options: { readonly asOf?: string }

  private constructor(registry: Registry | null, corpus: Corpus | null, asOf: string | null) {
    this.#registry = registry
    this.#corpus = corpus
    this.#options = asOf === null ? {} : { asOf }
  }

  /**
   * Read the registries, and with `--corpus` all documents once, to hear what they say of each other.
   *
   * @returns  Null where a registry cannot be used, which has been said.
   */
  static async of(request: Request, inputs: Inputs, terminal: Terminal): Promise<Resolver | null> {
    const { registries, embedded, corpus, asOf, lang } = request
    try {
      const none = registries.length === 0 && !embedded
      const registry = none ? null : await loadRegistries(registries, { embedded, lang })
      if (!corpus) return new Resolver(registry, null, asOf)
      const alone = new Resolver(registry, null, asOf)
      const witnesses = new Corpus()
      for await (const { file, tree } of inputs.documents()) {
        witnesses.add({ file, tree, links: alone.resolve(file, tree) })
      }
      return new Resolver(registry, witnesses, asOf)
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error
      for (const line of error.message.split('\n')) terminal.message(`vanban: ${line}`)
      return null
    }
  }

  resolve(file: string, tree: Document): Links {
    const registries = [this.#corpus?.registryFor(file), this.#registry].filter((one) => one != null)
    const options = this.#options
    return registries.length === 0
      ? resolve(tree, options)
      : resolve(tree, { ...options, registry: stackRegistries(registries) })
  }
}
