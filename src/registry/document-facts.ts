import type { Basis, Registry, RegistryDocument } from '../tree/registry.ts'

/** What somebody who makes a registry says of one document: its type, and its code or its name; the rest if known. */
export interface DocumentFacts {
  /** "Quyết định" or `quyet-dinh`. */
  readonly type: string
  readonly code?: string | null
  /** `YYYY-MM-DD`, or the year alone. */
  readonly date?: string | null
  readonly issuer?: string | null
  readonly title?: string | null
  readonly aliases?: readonly string[]
  readonly effective?: string | null
  readonly expired?: string | null
  readonly replacedBy?: string | null
  /** `official-listing` if not said: who keeps a register of his own trusts it. */
  readonly basis?: Basis
  /** 1 if not said. */
  readonly witnesses?: number
}

/** A registry that is all at hand: it answers, and can show what is in it. */
export interface LocalRegistry extends Registry {
  /** What its documents name as their source: "vanban 2026-11-22". */
  readonly name: string
  readonly documents: readonly RegistryDocument[]
}
