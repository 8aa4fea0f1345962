import type { Mark } from '../text/mark.ts'
import type { SourceText } from '../text/source-text.ts'

/** What a reader hands on; `normalizeText(source, result)` makes the view of it. */
export interface ReadResult {
  readonly source: SourceText
  /** Layout marks in source offsets, sorted, not overlapping. Absent: not looked for yet. */
  readonly marks?: readonly Mark[]
}
