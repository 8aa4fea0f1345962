import type { Citation, CrossReference } from './nodes.ts'
import type { RegistryDocument } from './registry.ts'

/** How many mentions were found and what became of them; `unrecognised` counts nodes of that type. */
export interface Coverage {
  found: number
  resolved: number
  ambiguous: number
  unresolved: number
  unchecked: number
  unrecognised: number
}

/** What the resolver knows of the citations of one document. */
export interface Links {
  /** Every mention in reading order, those of portal lists too. */
  readonly citations: readonly Citation[]
  /** Mentions of one document, in reading order, by its identity (`key`). Mentions without a key are in none. */
  readonly byKey: ReadonlyMap<string, readonly Citation[]>
  /** What registries know of the documents cited, by `key`, the best known first. Empty where none was asked. */
  readonly known: ReadonlyMap<string, readonly RegistryDocument[]>
  /** Identity of the document itself; null where its number or type is not known. */
  readonly ownKey: string | null
  /** ISO date at which validity is judged: that of the document, or another that was asked for; null if unknown. */
  readonly asOf: string | null
  /** References to this document and its parts, in reading order, with their targets. */
  readonly references: readonly CrossReference[]
  readonly coverage: Coverage
}
