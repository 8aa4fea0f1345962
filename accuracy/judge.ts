import { type Finding, findingsOf } from './checker.ts'
import { plainWords } from './plain-words.ts'
import type { Planted } from './plant.ts'
import { overlaps, type Range } from './slip.ts'

/** What came of one slip. */
export interface Verdict {
  readonly slip: Planted
  /**
   * `place`: a new error or warning lies on the wrong component; `other side`: it lies on the other side and shows the
   * component as evidence; `info`: as one of these, but at info level only; `missed`: neither.
   */
  readonly found: 'place' | 'other side' | 'info' | 'missed'
  /** Whether the first correction gives back what was there; null where nothing was found or no right answer is known. */
  readonly rightFirst: boolean | null
  /** New errors and warnings beside the one that was looked for. */
  readonly further: number
  /** All that is new. */
  readonly said: readonly Finding[]
}

export function judge(slip: Planted): Verdict {
  const shift = slip.printed.length - (slip.stretch.end - slip.stretch.start)
  const move = (offset: number) =>
    offset >= slip.stretch.end ? offset + shift : Math.min(offset, slip.stretch.start + slip.printed.length)
  const moved = ({ start, end }: Range) => ({ start: move(start), end: Math.max(move(start), move(end)) })
  const known = new Set(slip.before.map((finding) => `${finding.ruleId} ${move(finding.place.start.offset)}`))
  const said = findingsOf(slip.planted).filter(
    (finding) => !known.has(`${finding.ruleId} ${finding.place.start.offset}`),
  )

  const component = {
    start: Math.min(slip.component.start, slip.stretch.start),
    end: Math.max(slip.component.end, slip.stretch.end) + shift,
  }
  const others = slip.others.map(moved)
  const atPlace = said.filter(({ place }) => overlaps(rangeOf(place), component))
  const atOther = said.filter(
    ({ place, evidence }) =>
      others.some((other) => overlaps(rangeOf(place), other)) &&
      evidence.some(({ position }) => position !== undefined && overlaps(rangeOf(position), component)),
  )
  const heavy = (finding: Finding) => finding.severity !== 'info'
  const best = atPlace.find(heavy) ?? atOther.find(heavy)
  const found = atPlace.some(heavy)
    ? 'place'
    : best
      ? 'other side'
      : atPlace.length + atOther.length > 0
        ? 'info'
        : 'missed'
  return {
    slip,
    found,
    rightFirst: best && slip.rightKnown ? givesBack(slip, best, component) : null,
    further: said.filter(heavy).length - (best ? 1 : 0),
    said,
  }
}

/** Whether the first correction, put at the finding's place, makes the clean text again, or at least its component. */
function givesBack(slip: Planted, { place, expected }: Finding, component: Range): boolean {
  const correction = expected[0]
  if (correction === undefined) return false
  const { planted, clean } = slip
  const mended = planted.slice(0, place.start.offset) + correction + planted.slice(place.end.offset)
  if (mended === clean) return true
  if (!overlaps(rangeOf(place), component)) return false
  const start = Math.min(component.start, place.start.offset)
  const behind = planted.length - Math.max(component.end, place.end.offset)
  return sameWriting(mended.slice(start, mended.length - behind), clean.slice(start, clean.length - behind))
}

/** Equal but for blanks, hyphens, zeros before days and "tháng … năm" for strokes. */
function sameWriting(one: string, other: string): boolean {
  const simple = (text: string) =>
    plainCase(text)
      .replace(/ tháng /gu, '/')
      .replace(/ năm /gu, '/')
      .replace(/(?<!\d)0+(?=\d)/g, '')
      .replace(/ ?([-/.,]) ?/g, '$1')
  return simple(one) === simple(other)
}

/** As `plainWords`, with its capitals: they may be the slip. */
function plainCase(text: string): string {
  const words = plainWords(text)
  const printed = text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
  return words.length === printed.length
    ? [...printed].map((char, at) => (char === char.toLowerCase() ? words[at] : char)).join('')
    : printed
}

function rangeOf(place: Finding['place']): Range {
  return { start: place.start.offset, end: place.end.offset }
}
