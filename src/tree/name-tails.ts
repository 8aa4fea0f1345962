import type { AgencyMention, Citation, Period, Text } from './nodes.ts'
import { KIND, type TreeIndex } from './tree-index.ts'

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
 * Territory and period behind documents called by their names: the name of a citation leaves them out, and they stand as
 * nodes of their own behind it.
 *
 *     Chương trình hành động vì trẻ em │ thành phố Cần Thơ │ giai đoạn 2021 - 2030
 *     └───────────── citation ────────┘ └───── words ─────┘ └────── period ──────┘
 */
export function nameTails(index: TreeIndex): ReadonlyMap<Citation, NameTail> {
  if (index.made.tails !== undefined) return index.made.tails
  const tails = new Map<Citation, NameTail>()
  for (let at = 0; at < index.kinds.length; at++) {
    if (index.kinds[at] !== KIND.citation) continue
    const citation = index.nodes[at] as Citation
    if (citation.kind === 'named') tails.set(citation, tailBehind(index, at, citation.position.end.offset))
  }
  index.made.tails = tails
  return tails
}

/** @param from  End of the name: the first texts behind a citation are its own words. */
function tailBehind({ nodes, kinds }: TreeIndex, name: number, from: number): NameTail {
  let words = ''
  for (let at = name + 1; at < kinds.length; at++) {
    switch (kinds[at]) {
      case KIND.text: {
        const { value, position } = nodes[at] as Text
        if (position.start.offset < from) continue
        const end = value.search(/[;,.:()"”“\n]/)
        words += ` ${value.slice(0, end < 0 ? MOST_WORDS : Math.min(end, MOST_WORDS))}`
        if (end >= 0 || words.length > MOST_WORDS) return { words, period: null }
        continue
      }
      case KIND.agencyMention:
        words += ` ${(nodes[at] as AgencyMention).raw}`
        continue
      case KIND.period:
        return { words, period: nodes[at] as Period }
      case KIND.citation:
      case KIND.date:
      case KIND.deadline:
      case KIND.quantity:
      case KIND.crossReference:
      case KIND.marker:
      case KIND.unrecognised:
        return { words, period: null }
    }
  }
  return { words, period: null }
}
