/** What the identity of a document is made of. */
export interface KeyParts {
  /** Type slug; null where it is not known. */
  readonly type: string | null
  /** Corrected code, or the slug of the name. */
  readonly code: string
  /** Year of issue, or a period ("2021-2030") for a programme; null where it is not known. */
  readonly year: string | null
  readonly yearInCode: boolean
  /** Slug of the place for local documents; null for central ones. */
  readonly place: string | null
}

/** The key of contract §4: type, corrected code, and what the code lacks. */
export function documentKey({ type, code, year, yearInCode, place }: KeyParts): string {
  const when = yearInCode || year === null ? '' : ` @${year}`
  const where = place === null ? '' : ` #${place}`
  return `${type ?? 'van-ban'} ${code}${when}${where}`
}

/** A key taken apart: `ke-hoach 494/KH-UBND @2019 #hai-duong`. */
export interface Identity {
  readonly type: string
  readonly code: string
  readonly year: string | null
  readonly place: string | null
}

/** Take a key apart. What has no such shape is all code. */
export function readKey(key: string): Identity {
  const found = /^(\S{1,80}) (\S{1,300})(?: @(\S{1,20}))?(?: #(\S{1,200}))?$/.exec(key)
  if (found === null) return { type: '', code: key, year: null, place: null }
  return { type: found[1] as string, code: found[2] as string, year: found[3] ?? null, place: found[4] ?? null }
}
