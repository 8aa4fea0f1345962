/** Replaces [start, end) by `text`, which is never longer. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Leads offsets of an edited text back to the text it was made from.
 *
 * Breakpoints: from `views[i]` on, the source offset is `sources[i]` plus the distance. Both lists ascend strictly.
 * What an edit takes away belongs to the character before it (to the first breakpoint, at 0, if there is none), so
 * the characters of the view tile the source: the one at `v` stands for [toSource(v), toSource(v + 1)).
 *
 *     source   t o ́ a n \ .        view   t ó a n .
 *              0 1 2 3 4 5 6 7             0 1 2 3 4 5
 *     breakpoints 0→0, 2→3, 5→7
 */
export class SourceMap {
  readonly #views: Int32Array
  readonly #sources: Int32Array
  #last = 0

  constructor(views: readonly number[], sources: readonly number[]) {
    this.#views = new Int32Array(views)
    this.#sources = new Int32Array(sources)
  }

  /** Source offset of the character at this view offset. */
  toSource(offset: number): number {
    const views = this.#views
    let i = this.#last
    if (offset < (views[i] as number) || (i + 1 < views.length && offset >= (views[i + 1] as number))) {
      i = lastAtOrBefore(views, offset)
      this.#last = i
    }
    return (this.#sources[i] as number) + offset - (views[i] as number)
  }

  /** View offset of the character that stands for this source offset. */
  toView(offset: number): number {
    const i = lastAtOrBefore(this.#sources, offset)
    const view = (this.#views[i] as number) + Math.max(0, offset - (this.#sources[i] as number))
    return i + 1 < this.#views.length ? Math.min(view, (this.#views[i + 1] as number) - 1) : view
  }

  /** This map, followed backwards from a text made by `inner` from the view of this one. */
  after(inner: SourceMap): SourceMap {
    const views: number[] = []
    const sources: number[] = []
    let next = 0
    for (let i = 0; i < inner.#views.length; i++) {
      const view = inner.#views[i] as number
      const middle = inner.#sources[i] as number
      const middleEnd = i + 1 < inner.#views.length ? middle + (inner.#views[i + 1] as number) - view : 2 ** 31
      views.push(view)
      sources.push(this.toSource(middle))
      while (next < this.#views.length && (this.#views[next] as number) <= middle) next++
      for (; next < this.#views.length && (this.#views[next] as number) < middleEnd; next++) {
        views.push(view + (this.#views[next] as number) - middle)
        sources.push(this.#sources[next] as number)
      }
    }
    return new SourceMap(views, sources)
  }
}

/**
 * Carry out edits.
 *
 * @param edits  Sorted, not overlapping.
 * @returns      The new text, and its map; `null` for the map when no length changed.
 */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; map: SourceMap | null } {
  const views = [0]
  const sources = [0]
  // Joined, not added up: reading characters out of a string that is still a rope of pieces costs on every one.
  const pieces: string[] = []
  let length = 0
  let done = 0
  for (const { start, end, text: replacement } of edits) {
    pieces.push(text.slice(done, start), replacement)
    length += start - done + replacement.length
    done = end
    if (replacement.length === end - start) continue
    const last = views.length - 1
    if (views[last] === length) sources[last] = done
    else {
      views.push(length)
      sources.push(done)
    }
  }
  const changed = views.length > 1 || sources[0] !== 0
  pieces.push(text.slice(done))
  return { text: pieces.join(''), map: changed ? new SourceMap(views, sources) : null }
}

/** Index of the last number that is at or before `offset`; 0 if there is none. */
function lastAtOrBefore(numbers: Int32Array, offset: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((numbers[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
