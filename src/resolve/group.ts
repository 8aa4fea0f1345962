import type { Mention } from './read-mention.ts'

/** Mentions of one document. */
export interface Group {
  type: string | null
  code: string
  year: string | null
  yearInCode: boolean
  place: string | null
  readonly mentions: Mention[]
  /** Mentions whose own words were overruled when they joined, with the reason in words. */
  readonly overruled: Map<Mention, string>
}

/** A group that a mention opens. */
export function newGroup(mention: Mention, place: string | null): Group {
  return {
    type: mention.type,
    code: mention.code ?? '',
    year: mention.year,
    yearInCode: mention.yearInCode,
    place,
    mentions: [mention],
    overruled: new Map(),
  }
}

/** Number and symbol of a code, the year between them left out: `121`, `/QH14`. */
export function splitCode(group: Group): [string, string] {
  const reading = group.mentions[0]?.reading
  if (reading == null) return [group.code, '']
  const number = reading.number
  return [number, group.code.slice(number.length).replace(/^\/\d{4}(?=\/)/, '')]
}

/** How many mentions the text itself has, the lists of a portal left out. */
export function textCount(group: Group): number {
  return group.mentions.filter(({ citation }) => citation.witness === 'text').length
}

/** Where the first mention stands. */
export function startOf(group: Group): number {
  return group.mentions[0]?.citation.position.start.offset ?? 0
}
