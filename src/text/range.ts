/** A stretch of a text: half-open, in UTF-16 units. */
export interface Range {
  readonly start: number
  readonly end: number
}
