import type { Facts } from './facts.ts'
import type { Random } from './random.ts'
import type { Reading } from './reading.ts'

/** Offsets in UTF-16 units; the end is exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** One error that can be planted into a clean text. All offsets are those of the clean text. */
export interface Slip {
  /** The stretch that is replaced, and what stands there afterwards. */
  readonly stretch: Range
  readonly printed: string
  /** The component that is wrong then (a code, a date, a label): a finding there is at the right place. */
  readonly component: Range
  /** The other sides of the inconsistency: a finding there counts where its evidence shows the component. */
  readonly others: readonly Range[]
  /**
   * Whether a careful reader can know that the clean text is the right answer (from the structure of the code, a
   * majority of mentions or the registry), and not only that something is wrong.
   */
  readonly rightKnown: boolean
}

/** One class of slips: where it can be planted in a text such that text or registry tell that it is wrong. */
export interface SlipClass {
  readonly name: string
  find(reading: Reading, facts: Facts, random: Random): Slip[]
}

export function overlaps(one: Range, other: Range): boolean {
  if (one.start === one.end || other.start === other.end) return one.start <= other.end && other.start <= one.end
  return one.start < other.end && other.start < one.end
}
