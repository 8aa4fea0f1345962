import type { AgencyToken } from '../../grammars/agency/tokens.ts'

/** A body of a list of tokens: its name, and the first and the last token that name it. */
export interface BodyPlan {
  readonly name: string
  readonly id: string
  readonly first: number
  readonly last: number
}

/** What some tokens, from the first of a list on, are known to say. */
export interface KnownBodies {
  /** The name that they are together. */
  whole: { readonly name: string; readonly id: string } | null
  /** The bodies that they list. */
  listed: readonly BodyPlan[] | null
  readonly type: number
  longer: Map<string, KnownBodies> | null
  /** The same words as another kind of token. */
  other: KnownBodies | null
}

/** The same few hundred bodies return all the time; beyond so many steps all is forgotten. */
const MOST = 8192
/** Longer lists hardly return. */
const LONGEST = 24
/** A stretch of its text that an engine may keep the whole text for. */
const longWord = /[^ ]{13}/

const made = { root: known(0), size: 0 }

function known(type: number): KnownBodies {
  return { whole: null, listed: null, type, longer: null, other: null }
}

/**
 * What is remembered of a list of tokens, by their kinds and by what they say, over all documents: the place to look
 * for what they amount to, and to put it. Null for lists that are not worth it. No result depends on it.
 */
export function knownBodies(tokens: readonly AgencyToken[]): KnownBodies | null {
  if (tokens.length > LONGEST) return null
  if (made.size > MOST) {
    made.root = known(0)
    made.size = 0
  }
  let at = made.root
  for (const { says, tokenTypeIdx } of tokens) {
    at.longer ??= new Map()
    let next = at.longer.get(says)
    while (next !== undefined && next.type !== tokenTypeIdx) next = next.other ?? undefined
    if (next === undefined) {
      if (longWord.test(says)) return null
      next = known(tokenTypeIdx)
      next.other = at.longer.get(says) ?? null
      at.longer.set(says, next)
      made.size++
    }
    at = next
  }
  return at
}
