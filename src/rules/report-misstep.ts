import type { Label } from '../tree/nodes.ts'
import type { Report, Texts } from './define-rule.ts'
import type { Misstep } from './label-sequence.ts'
import { led } from './other-side.ts'

/** Messages that the rules about sequences share. */
export const sequenceMessages: Readonly<Record<'skip' | 'back', Texts>> = {
  skip: {
    vi: 'Sau {unit} {before} là {unit} {actual}; thiếu {unit} {expected}',
    en: 'After {before} comes {actual}; {expected} is missing',
  },
  back: {
    vi: 'Sau {unit} {before} là {unit} {actual}, sai thứ tự; cần {expected}',
    en: 'After {before} comes {actual}, out of order; {expected} is due',
  },
}

/**
 * One misstep as a finding at the label.
 *
 * @param write  Writes an ordinal in the manner of the label in hand: 3 → `III.` for `IV.`.
 */
export function reportMisstep({ kind, unit, before, expected }: Misstep, write: (ordinal: number) => string): Report {
  return {
    messageId: kind === 'foreign' ? 'back' : kind,
    data: {
      unit: nameOf(unit.label),
      before: bare(before.label.raw),
      actual: bare(unit.label.raw),
      expected: bare(write(expected)),
    },
    place: unit.place,
    actual: unit.label.raw,
    expected: [write(expected)],
    claims: [`${unit.place.start.offset}:label`],
    evidence: [{ kind: 'structure', message: led('above', before.label.raw), position: before.place }],
  }
}

/** What a clerk calls a unit with such a label; named units bring their word along. */
function nameOf({ kind }: Label): string {
  switch (kind) {
    case 'letter':
      return 'điểm'
    case 'arabic':
      return 'khoản'
    case 'decimal':
      return 'tiểu mục'
    default:
      return kind === 'roman' ? 'mục' : ''
  }
}

/** `III.` → III; a point keeps its bracket. */
function bare(label: string): string {
  return label.replace(/[.:\s]+$/, '')
}
