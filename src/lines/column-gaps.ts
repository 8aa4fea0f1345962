/** Finds what may part columns: a pipe, a tab, some blanks. Asked from the start of a text to its end. */
export class ColumnGaps {
  readonly #text: string
  readonly #gaps: readonly number[]
  /** Index of the first gap, and offset of the first pipe, from the offset on that was asked for last. */
  #gap = 0
  #pipe = -1
  #from = 0

  /** @param gaps  Tabs, and blanks after a blank, as a survey has found them. */
  constructor(text: string, gaps: readonly number[]) {
    this.#text = text
    this.#gaps = gaps
  }

  /** Is there one in [start, end)? */
  within(start: number, end: number): boolean {
    const gaps = this.#gaps
    if (start < this.#from) {
      this.#gap = 0
      this.#pipe = -1
    }
    this.#from = start
    while (this.#gap < gaps.length && (gaps[this.#gap] as number) < start) this.#gap++
    if (this.#pipe < start) {
      const at = this.#text.indexOf('|', start)
      this.#pipe = at === -1 ? this.#text.length : at
    }
    return this.#pipe < end || (this.#gap < gaps.length && (gaps[this.#gap] as number) < end)
  }
}
