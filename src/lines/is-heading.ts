import { isCapitals } from './join-rows.ts'
import { UPPER } from './letters.ts'
import type { Row } from './read-rows.ts'

export const TWO_CAPITALS = new RegExp(`[${UPPER}]{2}`)

/** A heading in capitals without a label. */
export function isHeading(text: string, row: Row): boolean {
  const width = row.end - row.start
  return (
    width >= 6 &&
    width < 200 &&
    isCapitals(text, row.start, row.end) &&
    !/[.;,]$/.test(text.slice(row.end - 1, row.end)) &&
    TWO_CAPITALS.test(text.slice(row.start, row.start + 20))
  )
}
