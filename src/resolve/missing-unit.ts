import { parseRoman, pointLetterOrdinal } from '../law/numbering.ts'
import type { Entry, LabelIndex } from '../tree/label-index.ts'
import { nameOf, type Step } from '../tree/unit-names.ts'

/** What speaks against calling a missing unit missing. */
export type Doubt = 'lost' | 'unnumbered' | 'gap' | null

/** Plans have no longer rows; what seems to be one is not looked through for each reference. */
const MOST = 300

/**
 * How sure it is that a unit does not exist: only a numbering that is whole can lack one.
 *
 * @param inside  The unit that should hold it; null for a part of the document itself.
 * @param scope   The document or annex.
 */
export function doubtOf(index: LabelIndex, step: Step, inside: Entry | null, scope: Entry): Doubt {
  const siblings = index.siblings(step, inside, scope)
  if (siblings.length < (step.kind === 'appendix' ? 1 : 2)) return 'unnumbered'
  if (siblings.length > MOST) return 'gap'
  if (inside === null ? siblings.some(isUnderLoss) : inside.torn || isUnderLoss(inside)) return 'lost'
  const value = ordinalOf(nameOf(step.kind, step.value))
  if (value === null) return null
  const ordinals = siblings.map(({ names, label }) => {
    const name = names.exact.find((one) => one.startsWith(`${step.kind} `))
    return ordinalOf(name ?? label?.raw ?? '') ?? 0
  })
  // A number that stands twice is the slip; what it should have been is what is missing.
  const places = siblings.map((one, at) => `${one.parent?.node.position.start.offset} ${ordinals[at]}`)
  if (step.kind !== 'indicator' && step.kind !== 'objective' && new Set(places).size < places.length) return 'gap'
  const highest = Math.max(...ordinals)
  // Articles counted with holes are those that a table has lost, or those of another document.
  if (step.kind === 'article' && new Set(ordinals).size < highest) return 'gap'
  return value > highest ? null : 'gap'
}

/** Whether a heading is lost at the level of a unit or above it. */
function isUnderLoss(entry: Entry): boolean {
  for (let at = entry.parent; at !== null; at = at.parent) if (at.torn) return true
  return false
}

/** Place of the last group of a name or label in its row: `section IV` 4, `2.3` 3, `đ)` 5; null for what is in no row. */
function ordinalOf(numeral: string): number | null {
  const last = /([\p{L}\d]{1,9})[\s.):-]*$/u.exec(numeral)?.[1] ?? ''
  if (/^\d{1,4}/.test(last)) return Number.parseInt(last, 10)
  if (/^[IVXL]+$/.test(last)) return parseRoman(last)
  return last.length <= 2 ? pointLetterOrdinal(last.charAt(0)) : null
}
