import type { AgencyMention, Citation, Period, Text } from './nodes.ts'
import type { Visitor } from './visit.ts'

/** What follows the name of a document and belongs to its identity. */
export interface NameTail {
  /** Words up to the period or to the next punctuation: " tỉnh Kon Tum ", " đến năm 2030". */
  readonly words: string
  /** "giai đoạn 2021 - 2030"; null where none follows. */
  readonly period: Period | null
}

/** The longest territory between a name and its period. */
const MOST_WORDS = 80

/**
 * Gathers, during a walk, territory and period behind documents called by their names: the name of a citation leaves
 * them out, and they stand as nodes of their own behind it.
 *
 *     Chương trình hành động vì trẻ em │ thành phố Cần Thơ │ giai đoạn 2021 - 2030
 *     └───────────── citation ────────┘ └───── words ─────┘ └────── period ──────┘
 */
export class NameTails {
  readonly #tails = new Map<Citation, NameTail>()
  #open: Citation | null = null
  #words = ''

  /** Callbacks for a walk in reading order. A walker with one of its own for a type calls the method for it there. */
  readonly visitor: Visitor = {
    text: (text) => this.#text(text),
    agencyMention: (mention) => this.#agency(mention),
    date: () => this.stop(),
    deadline: () => this.stop(),
    quantity: () => this.stop(),
    crossReference: () => this.stop(),
    marker: () => this.stop(),
    unrecognised: () => this.stop(),
  }

  citation(citation: Citation): void {
    this.stop()
    if (citation.kind !== 'named') return
    this.#open = citation
    this.#words = ''
  }

  period(period: Period): void {
    this.#close(period)
  }

  /** Whatever else stands behind a name ends what belongs to it. */
  stop(): void {
    this.#close(null)
  }

  /** What follows each named document that was met. */
  finish(): ReadonlyMap<Citation, NameTail> {
    this.stop()
    return this.#tails
  }

  #close(period: Period | null): void {
    if (this.#open === null) return
    this.#tails.set(this.#open, { words: this.#words, period })
    this.#open = null
  }

  #text(text: Text): void {
    // The first texts behind a citation are its own words.
    if (this.#open === null || text.position.start.offset < this.#open.position.end.offset) return
    const end = text.value.search(/[;,.:()"”“\n]/)
    this.#words += ` ${text.value.slice(0, end < 0 ? MOST_WORDS : Math.min(end, MOST_WORDS))}`
    if (end >= 0 || this.#words.length > MOST_WORDS) this.stop()
  }

  #agency(mention: AgencyMention): void {
    if (this.#open !== null) this.#words += ` ${mention.raw}`
  }
}
