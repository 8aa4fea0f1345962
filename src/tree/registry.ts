import type { Position } from './nodes.ts'

/**
 * Registries: what is known of documents outside the text. Anything that can answer `lookup` is one: the registry that
 * comes with vanban, a file of the user's own, a database, a service.
 */

/** How a fact came to be known. All but the last are listings or several witnesses. */
export type Basis =
  | 'codification'
  | 'national-database'
  | 'official-listing'
  | 'gazette'
  | 'agreeing-citations'
  | 'agreeing-pages'
  | 'single-page'

/** What a registry knows of one document. What it does not know is null. */
export interface RegistryDocument {
  /** Identity (contract §4), as the resolver writes it: `nghi-dinh 56/2017/NĐ-CP`, `quyet-dinh 23/QĐ-TTg @2021`. */
  readonly key: string
  /** Slug of the type: `nghi-dinh`. */
  readonly type: string
  /** `56/2017/NĐ-CP`; null for what has no number, as a convention. */
  readonly code: string | null
  /** `YYYY-MM-DD`, or the year alone. */
  readonly date: string | null
  /** As printed: "Thủ tướng Chính phủ". */
  readonly issuer: string | null
  /** Trích yếu, without the type word; sometimes shortened. */
  readonly title: string | null
  /** Names under which other documents call it: "Luật Trẻ em", "Đề án 06". */
  readonly aliases: readonly string[]
  /** `YYYY-MM-DD` on which it takes effect. */
  readonly effective: string | null
  /** `YYYY-MM-DD` from which it is no longer in force. */
  readonly expired: string | null
  /** Key or code of what replaces it. */
  readonly replacedBy: string | null
  readonly basis: Basis
  /** How many independent documents or listings agree. */
  readonly witnesses: number
  /** Which registry says so, with its date: "vanban 2026-11-22", "van-ban-cua-toi.csv". */
  readonly source: string
  /** Where other documents of a corpus cite it; absent for what a registry knows. */
  readonly seenAt?: readonly Witness[]
}

/** One mention in another document of a corpus, or that document itself. */
export interface Witness {
  readonly file: string
  readonly position: Position
  /** `YYYY-MM-DD`; null where the mention has none, or one that its own code contradicts. */
  readonly date: string | null
  readonly issuer: { readonly raw: string; readonly id: string | null } | null
  readonly title: string | null
  /** True where the file is the document: what its letterhead says is a fact. */
  readonly isItself: boolean
}

/** What the resolver asks for one document of a text. */
export interface RegistryQuery {
  /** Slug of the type; null where neither word nor symbol tells. */
  readonly type: string | null
  /** Corrected code, with its year where it carries one; null for documents called by their names. */
  readonly code: string | null
  /** Slug of the name: `luat-tre-em`, `de-an-06`; null for documents called by their codes. */
  readonly name: string | null
  /** Year of issue, as far as known. */
  readonly year: number | null
  /**
   * True asks for documents one slip away although the code itself is known: what the text says of the document does
   * not fit the one that has the code.
   */
  readonly near?: boolean
}

/**
 * Answers questions in batches: for each query the documents that fit, best first, none where it knows none.
 *
 * A document fits by its code (whatever its year, where the code carries none: the resolver decides), or by its name.
 * With a code that is not known, documents whose code lies one slip away (one character more, less or other, two
 * swapped) may be answered too: a registry that does so finds misprints.
 */
export interface Registry {
  lookup(queries: readonly RegistryQuery[]): readonly (readonly RegistryDocument[])[]
}

/** As `Registry`, for what has to be waited for. */
export interface AsyncRegistry {
  lookup(queries: readonly RegistryQuery[]): Promise<readonly (readonly RegistryDocument[])[]>
}

/** Whether a fact of this basis may contradict what a document prints; a weak one only names documents. */
export function isStrong(document: RegistryDocument): boolean {
  return document.basis !== 'single-page'
}
