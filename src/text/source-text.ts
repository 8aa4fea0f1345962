import { BEYOND, SPACES, type Survey, surveyText } from './survey.ts'

/** A place in the original input, as in unist: line and column from 1, offset from 0, in UTF-16 units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A stretch of the original input; `end` is exclusive. */
export interface Position {
  start: Point
  end: Point
}

/** The original input, untouched, and the places in it. */
export interface SourceText {
  readonly value: string
  /** Look at all of it, once: of what is found only the line starts are kept. */
  survey(): Survey
  /** @throws RangeError for an offset outside 0..value.length: our bug, never the document's. */
  pointAt(offset: number): Point
  /** The position of [start, end). */
  position(start: number, end: number): Position
}

/**
 * Keep a text together with its line table.
 *
 * `\n`, `\r\n` and a lone `\r` end a line. The table is built when a point is first asked for.
 */
export function sourceText(value: string): SourceText {
  return new LineTable(value)
}

class LineTable implements SourceText {
  readonly value: string
  /** Offset at which each line starts, and one beyond every text after the last. */
  #starts: readonly number[] | undefined
  /** Index of the line that was asked for last: the next question is mostly about the same line or the one after. */
  #last = 0
  /** The point that was asked for last. What ends where the next begins shares it, and so does a block its first leaf. */
  #point: Point = { line: 1, column: 1, offset: 0 }

  constructor(value: string) {
    this.value = value
  }

  survey(): Survey {
    const survey = surveyText(this.value)
    this.#starts = lineStartsOf(this.value, survey)
    return survey
  }

  pointAt(offset: number): Point {
    if (offset === this.#point.offset) return this.#point
    if (!(offset >= 0 && offset <= this.value.length)) {
      throw new RangeError(`offset ${offset} outside 0..${this.value.length}`)
    }
    this.#starts ??= lineStartsOf(this.value, surveyText(this.value))
    const starts = this.#starts
    let line = this.#last
    if (offset < (starts[line] as number) || offset >= (starts[line + 1] as number)) {
      line = lineAt(starts, offset, line)
      this.#last = line
    }
    this.#point = { line: line + 1, column: offset - (starts[line] as number) + 1, offset }
    return this.#point
  }

  position(start: number, end: number): Position {
    const first = this.pointAt(start)
    return { start: first, end: start === end ? first : this.pointAt(end) }
  }
}

/** Index of the line that holds `offset`: the line after `near`, or else by halving. */
function lineAt(starts: readonly number[], offset: number, near: number): number {
  let low = 0
  let high = starts.length - 2
  if (offset >= (starts[near] as number)) {
    low = near + 1
    if (offset < (starts[low + 1] as number)) return low
  } else {
    high = near - 1
  }
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function lineStartsOf(value: string, survey: Survey): readonly number[] {
  if ((survey.seen & SPACES) === 0) return survey.lineStarts
  const starts = [0]
  let feed = value.indexOf('\n')
  let carriage = value.indexOf('\r')
  while (feed !== -1 || carriage !== -1) {
    if (carriage === -1 || (feed !== -1 && feed < carriage)) {
      starts.push(feed + 1)
      feed = value.indexOf('\n', feed + 1)
    } else {
      const pair = feed === carriage + 1
      starts.push(pair ? feed + 1 : carriage + 1)
      if (pair) feed = value.indexOf('\n', feed + 1)
      carriage = value.indexOf('\r', carriage + 1)
    }
  }
  starts.push(BEYOND)
  return starts
}
