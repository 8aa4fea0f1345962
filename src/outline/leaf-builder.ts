import type { SourceText } from '../text/source-text.ts'
import { BEYOND } from '../text/survey.ts'
import type { View } from '../text/view.ts'
import type { Citation, Inline, Position } from '../tree/nodes.ts'
import type { Recognised, Span } from './spans.ts'

/** A list of children that is being filled. */
export type Children = object[]

/**
 * Makes the leaves of a tree, strictly in reading order, and sees to it that no character is lost: whatever stands
 * between two leaves and is not blank becomes `furniture`, in the list that is being filled when it is passed.
 */
export class LeafBuilder {
  readonly view: View
  /** The text that the languages of running text have read: the view with layout blanked. */
  readonly flow: string
  /** True while portal lists are built: their citations are weak witnesses. */
  portal = false
  readonly #source: SourceText
  readonly #spans: readonly Recognised[]
  readonly #omit: readonly Span[]
  /** Index of the next of them, and where it starts and ends: what is recognised has many shapes, and is slow to ask. */
  #span = -1
  #spanStart = BEYOND
  #spanEnd = BEYOND
  /** The same of what is left out. */
  #hole = -1
  #holeStart = BEYOND
  #holeEnd = BEYOND
  /** Source offset up to which everything lies in a leaf. */
  #done = 0

  /**
   * @param spans  What was recognised, sorted.
   * @param omit   Layout inside lines, in view offsets, sorted: it parts text leaves.
   */
  constructor(view: View, flow: string, spans: readonly Recognised[], omit: readonly Span[]) {
    this.view = view
    this.#source = view.source
    this.flow = flow
    this.#spans = spans
    this.#omit = omit
    this.#toNextSpan()
    this.#toNextHole()
  }

  /** Put what was passed over up to this view offset into a list. Call it before a block opens. */
  pass(start: number, into: Children): void {
    this.#passSource(this.view.toSource(start), into)
  }

  /** The rest of the input after the last leaf. */
  passAll(into: Children): void {
    this.#passSource(this.view.source.value.length, into)
  }

  #passSource(to: number, into: Children): void {
    const { value } = this.view.source
    let from = this.#done
    if (from >= to) return
    while (from < to && isBlank(value.charCodeAt(from))) from++
    this.#done = to
    if (from === to) return
    let end = to
    while (isBlank(value.charCodeAt(end - 1))) end--
    // One leaf a line, so that a rule and a page number stay two things.
    while (from < end) {
      let lineEnd = value.indexOf('\n', from)
      if (lineEnd === -1 || lineEnd > end) lineEnd = end
      let last = lineEnd
      while (last > from && isBlank(value.charCodeAt(last - 1))) last--
      if (last > from) {
        into.push({
          type: 'furniture',
          position: this.view.source.position(from, last),
          value: value.slice(from, last),
        })
      }
      from = lineEnd
      while (from < end && isBlank(value.charCodeAt(from))) from++
    }
  }

  /** A leaf with a value: furniture, marker, text. */
  value(type: 'furniture' | 'marker' | 'text', start: number, end: number, into: Children): void {
    const from = this.view.toSource(start)
    const to = this.view.toSource(end)
    this.#passSource(from, into)
    this.#done = to
    const value = this.view.isPlain(from, to) ? this.#source.value.slice(from, to) : this.#show(start, end)
    into.push({ type, position: this.#source.position(from, to), value })
  }

  /** A marker: what a reader sees of it is known already. */
  marker(start: number, end: number, value: string, into: Children): void {
    const from = this.view.toSource(start)
    const to = this.view.toSource(end)
    this.#passSource(from, into)
    this.#done = to
    into.push({ type: 'marker', position: this.#source.position(from, to), value })
  }

  /** What a reader sees; layout left out, blanks at the edges kept as one, so that leaves can be strung together. */
  #show(start: number, end: number): string {
    const shown = this.view.display(start, end, this.#omitted(start, end))
    const { text } = this.view
    const lead = isBlank(text.charCodeAt(start)) && shown !== '' ? ' ' : ''
    const trail = isBlank(text.charCodeAt(end - 1)) ? ' ' : ''
    return lead === '' && trail === '' ? shown : `${lead}${shown}${trail}`
  }

  display(start: number, end: number): string {
    const from = this.view.toSource(start)
    const to = this.view.toSource(end)
    if (!this.view.isPlain(from, to)) return this.view.display(start, end, this.#omitted(start, end))
    const { value } = this.#source
    const lead = value.charCodeAt(from) === 32 ? 1 : 0
    const trail = value.charCodeAt(to - 1) === 32 ? 1 : 0
    return value.slice(from + lead, to - trail)
  }

  #omitted(start: number, end: number): readonly Span[] {
    let low = 0
    let high = this.#omit.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#omit[middle] as Span).end <= start) low = middle + 1
      else high = middle
    }
    let last = low
    while (last < this.#omit.length && (this.#omit[last] as Span).start < end) last++
    return low === last ? NONE : this.#omit.slice(low, last)
  }

  /** Fill a list with the inline content of [start, end): text, and what was recognised in it. */
  inline(start: number, end: number, into: Children): void {
    let done = start
    while (this.#spanStart < start) this.#toNextSpan()
    while (this.#spanEnd <= end) {
      const spanEnd = this.#spanEnd
      this.#text(done, this.#spanStart, into)
      this.#recognised(into)
      done = spanEnd
    }
    this.#text(done, end, into)
  }

  #toNextSpan(): void {
    const span = this.#spans[++this.#span]
    this.#spanStart = span === undefined ? BEYOND : span.start
    this.#spanEnd = span === undefined ? BEYOND : span.end
  }

  /** Text leaves for [start, end), parted where layout stands in between. */
  #text(start: number, end: number, into: Children): void {
    let from = start
    while (this.#holeEnd <= start) this.#toNextHole()
    while (this.#holeStart < end) {
      this.#plain(from, this.#holeStart, into)
      from = Math.min(this.#holeEnd, end)
      if (this.#holeEnd > end) break
      this.#toNextHole()
    }
    this.#plain(from, end, into)
  }

  #toNextHole(): void {
    const hole = this.#omit[++this.#hole]
    this.#holeStart = hole === undefined ? BEYOND : hole.start
    this.#holeEnd = hole === undefined ? BEYOND : hole.end
  }

  #plain(start: number, end: number, into: Children): void {
    if (start >= end) return
    const { text } = this.view
    let from = start
    while (from < end && isBlank(text.charCodeAt(from))) from++
    // Blanks alone between two leaves are no leaf.
    if (from === end) return
    this.value('text', start, end, into)
  }

  /** The next span. */
  #recognised(into: Children): void {
    const span = this.#spans[this.#span] as Recognised
    this.#toNextSpan()
    if (span.type === 'citation') {
      this.#citation(span, into)
      return
    }
    this.pass(span.start, into)
    const position = this.view.position(span.start, span.end)
    this.#done = position.end.offset
    into.push(this.#leaf(span, this.display(span.start, span.end), position))
  }

  #leaf(span: Exclude<Recognised, { type: 'citation' }>, raw: string, position: Position): Inline {
    switch (span.type) {
      case 'unrecognised':
        return { type: 'unrecognised', position, value: raw }
      case 'crossReference':
        return { type: 'crossReference', position, raw, target: span.target, paths: span.paths, targets: null }
      case 'date':
        return { type: 'date', position, raw, iso: span.iso }
      case 'period':
        return {
          type: 'period',
          position,
          raw,
          startYear: span.startYear,
          endYear: span.endYear,
          outlookYear: span.outlookYear,
        }
      case 'deadline':
        return { type: 'deadline', position, raw, dueOn: span.dueOn, recurring: span.recurring }
      case 'quantity':
        return {
          type: 'quantity',
          position,
          raw,
          amount: span.amount,
          unit: span.unit,
          comparator: span.comparator,
          year: span.year,
        }
      case 'footnoteReference':
        return { type: 'footnoteReference', position, raw, label: span.label }
      case 'agencyMention':
        return { type: 'agencyMention', position, raw, name: span.name, id: span.id }
    }
  }

  #component(span: Span): { raw: string; position: Position } {
    return { raw: this.display(span.start, span.end), position: this.view.position(span.start, span.end) }
  }

  #date(span: Span & { iso: string | null }) {
    return {
      raw: this.display(span.start, span.end),
      position: this.view.position(span.start, span.end),
      iso: span.iso,
    }
  }

  #issuer(span: Span & { id: string | null }) {
    return { raw: this.display(span.start, span.end), position: this.view.position(span.start, span.end), id: span.id }
  }

  #pinpoint(span: NonNullable<Extract<Recognised, { type: 'citation' }>['pinpoint']>) {
    return {
      article: span.article,
      clause: span.clause,
      point: span.point,
      chapter: span.chapter,
      section: span.section,
      part: span.part,
      appendix: span.appendix,
      raw: this.display(span.start, span.end),
      position: this.view.position(span.start, span.end),
    }
  }

  #citation(span: Extract<Recognised, { type: 'citation' }>, into: Children): void {
    this.pass(span.start, into)
    const children: Citation['children'] = []
    const node: Citation = {
      type: 'citation',
      position: this.view.position(span.start, span.end),
      raw: this.display(span.start, span.end),
      kind: span.kind,
      documentType: span.documentType,
      number: span.number,
      year: span.year,
      symbol: span.symbol,
      code: span.code === null ? null : withoutBlanks(this.display(span.code.start, span.code.end)),
      codePosition: span.code === null ? null : this.view.position(span.code.start, span.code.end),
      name: span.name === null ? null : this.display(span.name.start, span.name.end),
      date: span.date === null ? null : this.#date(span.date),
      issuer: span.issuer === null ? null : this.#issuer(span.issuer),
      title: span.title === null ? null : this.#component(span.title),
      pinpoint: span.pinpoint === null ? null : this.#pinpoint(span.pinpoint),
      within: span.within === null ? null : this.view.toSource(span.within),
      witness: this.portal ? 'portal' : 'text',
      key: null,
      resolution: null,
      children,
    }
    into.push(node)
    // A law whose name names another: the inner mention is a child.
    let done = span.start
    while (this.#spanEnd <= span.end) {
      const innerEnd = this.#spanEnd
      this.#text(done, this.#spanStart, children)
      this.#recognised(children)
      done = innerEnd
    }
    this.#text(done, span.end, children)
  }
}

const NONE: readonly Span[] = []

function withoutBlanks(code: string): string {
  return code.includes(' ') ? code.replace(/\s+/g, '') : code
}

/** Blank in the sense of `\s`: what a test for lost characters would not count. */
export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 &&
      (code <= 0x200a ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000)) ||
    code === 0x1680
  )
}
