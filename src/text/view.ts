import { blank, combining, invisible } from './characters.ts'
import { compose } from './compose.ts'
import type { Mark } from './mark.ts'
import type { Range } from './range.ts'
import { applyEdits, type Edit, type SourceMap } from './source-map.ts'
import type { Position, SourceText } from './source-text.ts'
import { surveyText } from './survey.ts'

/**
 * The matching text: one spelling of a source, on which scanners and grammars run, and the way back.
 *
 * Offsets are view offsets, half-open, unless a name says source. The characters of a view tile its source: the one
 * at `v` stands for [toSource(v), toSource(v + 1)), with its combining marks and what has no width around it.
 */
export interface View {
  readonly source: SourceText
  readonly text: string
  /**
   * Layout within the content, in source offsets, sorted, not overlapping. A mark with `reads` is gone from the view,
   * or stands there as what it reads as; one without stands there as blanks.
   */
  readonly marks: readonly Mark[]
  /** Where columns may part: tabs, and blanks after a blank. Ascending. */
  readonly gaps: readonly number[]
  /** Source offset of the character at this view offset; of the end of the source for the end of the view. */
  toSource(offset: number): number
  /** View offset of the character that stands for this source offset. */
  toView(sourceOffset: number): number
  /** The unist position of [start, end). */
  position(start: number, end: number): Position
  /**
   * What a reader sees in [start, end): the source, composed, without marks and characters that have no width, every
   * run of blanks as one space, trimmed.
   *
   * @param omit  View ranges to leave out (a page number inside a sentence), sorted; what they part stays parted.
   */
  display(start: number, end: number, omit?: readonly Range[]): string
  /**
   * Does a reader see the source between two of its offsets as it is written, but for a blank at either end? Not to be
   * asked of a part of a mark.
   */
  isPlain(from: number, to: number): boolean
  /** The marks in [start, end) that stand in the view as blanks: view ranges, in order. They become furniture. */
  blankedMarks(start: number, end: number): readonly Range[]
}

/** Makes a view, step by step; each step sees the text as the ones before have left it. */
export class ViewBuilder {
  readonly source: SourceText
  #text: string
  #map: SourceMap | null = null
  #marks: Mark[] = []
  readonly #spots: readonly number[]

  /** @param spots  Where the source is not shown as it is written, as a survey has found it. */
  constructor(source: SourceText, spots: readonly number[] = source.survey().spots) {
    this.source = source
    this.#text = source.value
    this.#spots = spots
  }

  get text(): string {
    return this.#text
  }

  /** Replace the text by another of the same length: nothing moves. */
  fold(text: string): void {
    this.#text = text
  }

  /** Carry out edits of the text as it is now: sorted, not overlapping, none longer than what it replaces. */
  edit(edits: readonly Edit[]): void {
    if (edits.length === 0) return
    const { text, map } = applyEdits(this.#text, edits)
    if (map === null) this.#text = text
    else this.shorten(text, map)
  }

  /** Replace the text by a shorter one, of which the map leads back to it. */
  shorten(text: string, map: SourceMap): void {
    this.#text = text
    this.#map = this.#map === null ? map : this.#map.after(map)
  }

  /** Note a mark, in source offsets: one that reads as nothing else stands in the text as blanks. */
  mark(mark: Mark): void {
    this.#marks.push(mark)
  }

  /** Source offset of the character at this offset of the text as it is now. */
  toSource(offset: number): number {
    return this.#map === null ? offset : this.#map.toSource(offset)
  }

  /** @param gaps  Where columns may part in the text as it is now, if that is known. */
  build(gaps: readonly number[] = surveyText(this.#text).gaps): View {
    const map = this.#map
    const marks = this.#marks.sort((a, b) => a.start - b.start)
    const blanked = marks
      .filter(({ reads }) => reads === undefined)
      .map(({ start, end }) =>
        map === null ? { start, end } : { start: map.toView(start), end: map.toView(end - 1) + 1 },
      )
    return new MappedView(
      this.source,
      this.#text,
      map,
      marks,
      blanked,
      gaps,
      new Spots(this.source.value, this.#spots, marks),
    )
  }
}

/** A slice with none of these is shown as it is: an odd character, a combining mark, a run of blanks, a blank end. */
const unshown = new RegExp(`[\\t-\\r${blank.replace(' ', '')}${invisible}${combining}]| {2}|^ | $`)
const invisibles = new RegExp(`[${invisible}]+`, 'g')
const composable = new RegExp(`[${combining}]`)
const oddBlanks = new RegExp(`[${blank.replace(' ', '')}]| {2}`)
const blanks = new RegExp(`[${blank}]+`, 'g')

class MappedView implements View {
  readonly source: SourceText
  readonly text: string
  readonly marks: readonly Mark[]
  readonly gaps: readonly number[]
  /** Absent where no length changed: every offset is its own source offset. */
  readonly #map: SourceMap | null
  readonly #blanked: readonly Range[]
  readonly #spots: Spots

  constructor(
    source: SourceText,
    text: string,
    map: SourceMap | null,
    marks: readonly Mark[],
    blanked: readonly Range[],
    gaps: readonly number[],
    spots: Spots,
  ) {
    this.source = source
    this.text = text
    this.marks = marks
    this.#map = map
    this.#blanked = blanked
    this.gaps = gaps
    this.#spots = spots
  }

  toSource(offset: number): number {
    return this.#map === null ? offset : this.#map.toSource(offset)
  }

  toView(sourceOffset: number): number {
    return this.#map === null ? sourceOffset : this.#map.toView(sourceOffset)
  }

  position(start: number, end: number): Position {
    return this.source.position(this.toSource(start), this.toSource(end))
  }

  display(start: number, end: number, omit?: readonly Range[]): string {
    if (omit === undefined || omit.length === 0) {
      return this.#spots.show(this.toSource(start), this.toSource(end)) ?? readable(this.#unmarked(start, end))
    }
    const pieces: string[] = []
    let done = start
    for (const range of omit) {
      if (range.end <= done || range.start >= end) continue
      if (range.start > done) pieces.push(this.#unmarked(done, range.start))
      done = range.end
    }
    if (done < end) pieces.push(this.#unmarked(done, end))
    return readable(pieces.join(' '))
  }

  isPlain(from: number, to: number): boolean {
    return this.#spots.next(from) >= to
  }

  blankedMarks(start: number, end: number): readonly Range[] {
    const first = firstEndingAfter(this.#blanked, start)
    let last = first
    while (last < this.#blanked.length && (this.#blanked[last] as Range).start < end) last++
    return this.#blanked.slice(first, last)
  }

  /** The source of [start, end), each mark replaced by what it reads as. */
  #unmarked(start: number, end: number): string {
    const { value } = this.source
    const sourceEnd = this.toSource(end)
    let done = this.toSource(start)
    if (this.marks.length === 0) return value.slice(done, sourceEnd)
    let shown = ''
    for (let i = firstEndingAfter(this.marks, done); i < this.marks.length; i++) {
      const mark = this.marks[i] as Mark
      if (mark.start >= sourceEnd) break
      if (mark.start > done) shown += value.slice(done, mark.start)
      shown += mark.reads ?? ' '
      done = mark.end
    }
    return done < sourceEnd ? shown + value.slice(done, sourceEnd) : shown
  }
}

/**
 * Where a source is not shown as it is written: line ends, runs of blanks, odd characters, marks. Between two such
 * spots a slice will do, and where only blanks are to be run together, a few slices.
 */
class Spots {
  readonly #source: string
  /** Ascending; one beyond the text last. */
  readonly #at: readonly number[]
  /** First and last characters of marks, which may be blanks, too. */
  readonly #marked: Set<number> = new Set()
  /** Index of the spot that was asked for last. */
  #last = 0

  /** @param spots  As a survey has found them; the ends of marks are added. */
  constructor(source: string, spots: readonly number[], marks: readonly Range[]) {
    this.#source = source
    this.#at = spots
    if (marks.length === 0) return
    const at: number[] = []
    let next = 0
    let done = 0
    for (const { start, end } of marks) {
      this.#marked.add(start).add(end - 1)
      // A blank that is taken out of a year may have been a mark already.
      if (end <= done) continue
      while ((spots[next] as number) < start) at.push(spots[next++] as number)
      at.push(Math.max(start, done) | 0)
      while ((spots[next] as number) < end) at.push(spots[next++] as number)
      at.push(end - 1)
      done = end
    }
    while (next < spots.length) at.push(spots[next++] as number)
    this.#at = at
  }

  /** What a reader sees in the source between two offsets, or null where it takes more than running blanks together. */
  show(start: number, end: number): string | null {
    if (this.next(start) >= end) return trimmed(this.#source.slice(start, end))
    let next = this.#last
    let shown = ''
    let from = start
    for (; (this.#at[next] as number) < end; next++) {
      const spot = this.#at[next] as number
      if (!isBlank(this.#source.charCodeAt(spot)) || this.#marked.has(spot)) return null
      if (spot < from) continue
      if (spot > from) shown += this.#source.slice(from, spot)
      // A space before it parts two words already.
      if (spot === start || this.#source.charCodeAt(spot - 1) !== 32) shown += ' '
      from = spot
      while (from < end && isBlank(this.#source.charCodeAt(from))) from++
    }
    return trimmed(from < end ? shown + this.#source.slice(from, end) : shown)
  }

  /** The first spot at or after an offset: mostly that of the question before, or the one after it. */
  next(offset: number): number {
    const at = this.#at
    let index = this.#last
    if (index > 0 && (at[index - 1] as number) >= offset) {
      index = 0
      let high = at.length - 1
      while (index < high) {
        const middle = (index + high) >>> 1
        if ((at[middle] as number) < offset) index = middle + 1
        else high = middle
      }
    }
    let spot = at[index] as number
    while (spot < offset) spot = at[++index] as number
    this.#last = index
    return spot
  }
}

const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13)

function trimmed(shown: string): string {
  return shown.charCodeAt(0) === 32 || shown.charCodeAt(shown.length - 1) === 32 ? shown.trim() : shown
}

function readable(text: string): string {
  if (!unshown.test(text)) return text
  let visible = text.replace(invisibles, '')
  if (oddBlanks.test(visible)) visible = visible.replace(blanks, ' ')
  visible = visible.trim()
  return composable.test(visible) ? compose(visible) : visible
}

/** Index of the first range that ends after `offset`. */
function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ranges[middle] as Range).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
