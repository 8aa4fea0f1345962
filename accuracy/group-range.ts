import type { Printed } from './mentions.ts'

/** Where a named group of a match with indices stands; null where it took no part. */
export function groupRange(match: RegExpMatchArray, name: string): Printed | null {
  const range = match.indices?.groups?.[name]
  return range ? { start: range[0], end: range[1], text: match.groups?.[name] ?? '' } : null
}
