import { documentKey } from '../law/document-key.ts'
import type { RegistryDocument } from '../tree/registry.ts'
import type { Mention } from './read-mention.ts'

/** Mentions of one document. */
export interface Group {
  type: string | null
  code: string
  year: string | null
  yearInCode: boolean
  place: string | null
  /** ISO day by which a law called by name was passed, where the mentions tell. */
  readonly passedBy: string | null
  readonly mentions: Mention[]
  /** Mentions whose own words were overruled when they joined, with the reason in words. */
  readonly overruled: Map<Mention, string>
  /** What registries know of it, once they were asked: all of one key, none where none knows it. */
  known: readonly RegistryDocument[]
  /** Documents that it may be, where a registry knows several. */
  candidates: readonly RegistryDocument[]
}

/** A group that a mention opens. */
export function newGroup(mention: Mention, place: string | null): Group {
  return {
    type: mention.type,
    code: mention.code ?? '',
    year: mention.year,
    yearInCode: mention.yearInCode,
    place,
    passedBy: mention.passedBy,
    mentions: [mention],
    overruled: new Map(),
    known: [],
    candidates: [],
  }
}

/** The key of a group: the one a registry knows it by, else what its mentions say. */
export function keyOfGroup(group: Group): string {
  return group.known[0]?.key ?? documentKey(group)
}

/** Number and symbol of a code, the year between them left out: `121`, `/QH14`. */
export function splitCode(group: Group): [string, string] {
  const reading = group.mentions[0]?.reading
  if (reading == null) return [group.code, '']
  const number = reading.number
  return [number, symbolOf(group.code, number)]
}

/** What follows the number of a code, its year left out: `/QH14`, `/QĐ-TTg`. */
export function symbolOf(code: string, number: string): string {
  const rest = code.slice(number.length)
  // Most codes have no year.
  const behind = rest.charCodeAt(1)
  return behind >= 0x30 && behind <= 0x39 ? rest.replace(/^\/\d{4}(?=\/)/, '') : rest
}

/** How many mentions the text itself has, the lists of a portal left out. */
export function textCount(group: Group): number {
  return group.mentions.filter(({ citation }) => citation.witness === 'text').length
}

/** Where the first mention stands. */
export function startOf(group: Group): number {
  return group.mentions[0]?.citation.position.start.offset ?? 0
}
