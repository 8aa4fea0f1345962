import type { Citation, Document, Period } from './nodes.ts'
import { visit } from './visit.ts'

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
 * Territory and period behind documents called by their names: the name of a citation leaves them out, and they stand
 * as nodes of their own behind it.
 *
 *     Chương trình hành động vì trẻ em │ thành phố Cần Thơ │ giai đoạn 2021 - 2030
 *     └───────────── citation ────────┘ └───── words ─────┘ └────── period ──────┘
 */
export function tailsOfNames(tree: Document): Map<Citation, NameTail> {
  const tails = new Map<Citation, NameTail>()
  let open: Citation | null = null
  let words = ''
  const close = (period: Period | null) => {
    if (open !== null) tails.set(open, { words, period })
    open = null
  }
  const stop = () => close(null)
  visit(tree, {
    citation(citation) {
      stop()
      if (citation.kind === 'named') open = citation
      words = ''
    },
    text(text) {
      if (open === null || isInside(text.position.start.offset, open)) return
      const end = text.value.search(/[;,.:()"”“\n]/)
      words += ` ${text.value.slice(0, end < 0 ? MOST_WORDS : Math.min(end, MOST_WORDS))}`
      if (end >= 0 || words.length > MOST_WORDS) stop()
    },
    agencyMention(mention) {
      if (open !== null) words += ` ${mention.raw}`
    },
    period: (period) => close(period),
    date: stop,
    deadline: stop,
    quantity: stop,
    crossReference: stop,
    unrecognised: stop,
    marker: stop,
  })
  stop()
  return tails
}

function isInside(offset: number, { position }: Citation): boolean {
  return offset < position.end.offset
}
