import type { RegistryDocument } from '../tree/registry.ts'
import { completeDocument } from './complete-document.ts'
import type { DocumentFacts, LocalRegistry } from './document-facts.ts'
import { RegistryIndex } from './registry-index.ts'

/**
 * Make a registry of documents that somebody knows.
 *
 * @param documents  Their facts; key and source are made. Nothing is checked: `readRegistry` does that.
 * @param name       What findings name as the source: "sổ công văn 2024".
 */
export function createRegistry(documents: readonly DocumentFacts[], name: string): LocalRegistry {
  return new RegistryIndex(() => {
    const complete = documents.map((facts) => completeDocument(facts, name))
    return {
      name,
      size: complete.length,
      named: complete.length,
      codeAt: (index) => codeOf(complete[index] as RegistryDocument),
      documentAt: (index) => complete[index] as RegistryDocument,
    }
  })
}

/** The code in its family's form: what stands in the key between type and year. */
function codeOf({ code, key }: RegistryDocument): string | null {
  return code === null ? null : key.replace(/^\S{0,60} /, '').replace(/ [@#].*$/, '')
}
