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
