import type { LabelledUnit } from './label-runs.ts'

/** A label out of step with the ones before it. */
export interface Misstep {
  readonly kind: 'skip' | 'repeat' | 'back' | 'foreign'
  readonly unit: LabelledUnit
  readonly before: LabelledUnit
  /** The ordinal that should stand here. */
  readonly expected: number
}

/** A jump so wide is no gap in a list but a number at the head of a line that is no label. */
const FOREIGN_JUMP = 10

/**
 * Follow the ordinals of sibling units and find where they leave the row.
 *
 * A list that starts anew at 1 is a new list; so is one that goes on evenly after a step back, for its first item may
 * stand inside a line ("… như sau: a) …"). Where only one label is off and the next is back in step, that label is
 * the slip, and the rest is right. The first unit is not judged, for the same reason.
 *
 * @param units      Numbered alike, in reading order.
 * @param ordinalOf  Ordinal of a label; null for a sign that this kind of list does not have (`f)`).
 */
export function missteps(units: readonly LabelledUnit[], ordinalOf: (unit: LabelledUnit) => number | null): Misstep[] {
  const found: Misstep[] = []
  let before = units[0]
  let last = before === undefined ? null : ordinalOf(before)
  for (let at = 1; at < units.length; at++) {
    const unit = units[at] as LabelledUnit
    const here = ordinalOf(unit)
    const following = units[at + 1]
    const next = following === undefined ? null : ordinalOf(following)
    const step = last === null || before === undefined ? null : stepFrom(last, here, next)
    if (step === 'ignore') continue
    if (step !== null && last !== null && before !== undefined) {
      found.push({ kind: step, unit, before, expected: last + 1 })
      // One label off, the row goes on: the label counts as what it should have been.
      if (next === last + 2) last += 1
      else if (step === 'skip' || step === 'back') last = here
      before = unit
      continue
    }
    last = here
    before = unit
  }
  return found
}

function stepFrom(last: number, here: number | null, next: number | null): Misstep['kind'] | 'ignore' | null {
  if (here === null) return 'foreign'
  if (here === last + 1) return null
  // A new list goes on with 2; a slip goes on where the old list was.
  if (here === 1) return next === last + 2 && next !== 2 ? (last === 1 ? 'repeat' : 'back') : null
  if (here === last) return 'repeat'
  // The row goes on as if this one were right: `1. 12. 3.`
  if (here > last + FOREIGN_JUMP) return next === last + 2 ? 'skip' : 'ignore'
  if (here > last) return 'skip'
  if (next === last + 1) return 'repeat'
  if (next === last + 2) return 'back'
  return next === here + 1 ? null : 'back'
}
