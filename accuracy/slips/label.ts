import { type LabelKind, type List, numeralOf, type Unit } from '../lists.ts'
import type { Reading } from '../reading.ts'
import type { Slip, SlipClass } from '../slip.ts'

/** "… d) đ) e)" → "… d) e)": the whole point is gone. */
export const removedPoint: SlipClass = {
  name: 'a lettered point missing',
  find: (reading) => soundLists(reading, ['letter']).flatMap(removals),
}

/** "1. 2. 3." → "1. 3.": the whole unit is gone. */
export const removedUnit: SlipClass = {
  name: 'a numbered unit missing',
  find: (reading) => soundLists(reading, ['arabic', 'decimal', 'indicator', 'article']).flatMap(removals),
}

/** The last label jumps: "… c) d) e)" for "… c) d) đ)", "1. 2. 4.", "I. II. IV.". */
export const skippedLabel: SlipClass = {
  name: 'last label skips one',
  find: (reading) =>
    soundLists(reading, ['letter', 'arabic', 'roman', 'decimal', 'indicator']).flatMap(({ kind, units }) => {
      const last = units.at(-1) as Unit
      return relabel(kind, last, last.value + 1, [units.at(-2) as Unit])
    }),
}

/** "a) b) c)" → "a) b) b)", "2. 3." → "2. 2.", "II. III." → "II. II.". */
export const repeatedLabel: SlipClass = {
  name: 'a label twice',
  find: (reading) =>
    soundLists(reading, ['letter', 'arabic', 'roman', 'decimal', 'indicator', 'article']).flatMap(({ kind, units }) =>
      units.flatMap((unit, index) => {
        const neighbours = [units[index - 1], units[index + 1]].filter((other) => other !== undefined)
        return index < 2 ? [] : relabel(kind, unit, unit.value - 1, neighbours)
      }),
    ),
}

function soundLists(reading: Reading, kinds: readonly LabelKind[]): List[] {
  return reading.lists.filter(({ kind, sound, units }) => sound && units.length > 2 && kinds.includes(kind))
}

function relabel(kind: LabelKind, unit: Unit, value: number, neighbours: readonly Unit[]): Slip[] {
  const printed = numeralOf(kind, value)
  if (printed === undefined) return []
  const others = neighbours.map(({ label }) => label)
  return [{ stretch: unit.numeral, printed, component: unit.label, others, rightKnown: true }]
}

/** Units in the middle, with nothing labelled inside: after one that holds others, the gap would hide behind its list. */
function removals({ units }: List): Slip[] {
  return units.slice(1, -1).flatMap((unit, index) => {
    if (unit.inner) return []
    const next = units[index + 2] as Unit
    const others = [(units[index] as Unit).label]
    return [
      {
        stretch: { start: unit.start, end: next.start },
        printed: '',
        component: next.label,
        others,
        rightKnown: false,
      },
    ]
  })
}
