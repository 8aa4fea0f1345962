import { type Finding, findingsOf } from './checker.ts'
import type { Facts } from './facts.ts'
import type { Layout } from './layouts.ts'
import { makeRandom } from './random.ts'
import { readText } from './reading.ts'
import { overlaps, type Range, type Slip, type SlipClass } from './slip.ts'
import type { Text } from './texts.ts'

/** A slip in one text of one layout, ready to be checked; offsets are those of `clean`. */
export interface Planted extends Slip {
  readonly file: string
  readonly className: string
  readonly clean: string
  readonly planted: string
  /** What the checker says of the clean text. */
  readonly before: readonly Finding[]
}

/** A text in one layout, with what the checker says of it as it is. */
export interface Ground {
  readonly source: Text
  readonly clean: string
  readonly before: readonly Finding[]
  /** Every slip that can be planted, by class. */
  slips(slipClass: SlipClass): Slip[]
}

/** Read a text, and lay it out. Places that the checker already blames are left alone: they may be wrong already. */
export function prepare(source: Text, layout: Layout, facts: Facts, seed: string): Ground {
  const reading = readText(source.text)
  const { text: clean, at, spell } = layout.apply(source.text)
  const before = findingsOf(clean)
  const blamed = before.filter(({ ruleId }) => ruleId !== 'structure/lost-heading').flatMap(blamedRanges)
  const move = ({ start, end }: Range) => ({ start: at(start), end: at(end) })
  return {
    source,
    clean,
    before,
    slips: (slipClass) =>
      slipClass
        .find(reading, facts, makeRandom(`${seed} ${slipClass.name} ${source.file}`))
        .map((slip) => ({
          ...slip,
          stretch: move(slip.stretch),
          printed: spell(slip.printed),
          component: move(slip.component),
          others: slip.others.map(move),
        }))
        .filter((slip) => clean.slice(slip.stretch.start, slip.stretch.end) !== slip.printed)
        .filter(
          (slip) => ![slip.stretch, slip.component].some((range) => blamed.some((blame) => overlaps(blame, range))),
        ),
  }
}

/** Up to `count` slips of a class, from as many texts as possible. */
export function plant(grounds: readonly Ground[], slipClass: SlipClass, count: number, seed: string): Planted[] {
  const random = makeRandom(`${seed} ${slipClass.name}`)
  const piles = random
    .shuffle(grounds)
    .map((ground) => random.shuffle(ground.slips(slipClass)).map((slip) => planted(ground, slipClass, slip)))
  const chosen: Planted[] = []
  for (let turn = 0; chosen.length < count && piles.some((pile) => pile.length > turn); turn++) {
    for (const pile of piles) {
      const slip = pile[turn]
      if (slip && chosen.length < count) chosen.push(slip)
    }
  }
  return chosen
}

function planted({ source, clean, before }: Ground, { name }: SlipClass, slip: Slip): Planted {
  const text = clean.slice(0, slip.stretch.start) + slip.printed + clean.slice(slip.stretch.end)
  return { ...slip, file: source.file, className: name, clean, planted: text, before }
}

function blamedRanges(finding: Finding): Range[] {
  const places = [finding.place, ...finding.evidence.flatMap(({ position }) => position ?? [])]
  return places.map(({ start, end }) => ({ start: start.offset, end: end.offset }))
}
