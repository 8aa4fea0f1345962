import { type AgencyMention, findAgencyMentions } from '../agency/find-agency-mentions.ts'
import { findMentions } from '../citation/find-mentions.ts'
import type { Mention } from '../citation/mention.ts'
import { findMeasures, type Measure } from '../measure/find-measures.ts'
import { findFootholds } from '../text/footholds.ts'
import type { DocumentFacts } from './document-facts.ts'
import type { FootnoteMention } from './footnote-references.ts'

/** Something recognised inside running text. */
export type Recognised = Mention | Measure | AgencyMention | FootnoteMention

export interface Span {
  start: number
  end: number
}

/**
 * Everything that the languages of running text recognise in some stretches, in reading order, never overlapping.
 * Where two claim the same words, a citation or reference wins over a measure, and a measure over a body's name.
 *
 * @param own  What the document says of itself: "Kế hoạch này" is this document only where it is a plan.
 */
export function recognise(
  flow: string,
  blocks: readonly Span[],
  own: DocumentFacts,
  notes: readonly FootnoteMention[],
): Recognised[] {
  const footholds = findFootholds(flow, blocks)
  const self = {
    ...(own.documentType === null ? {} : { ownType: own.documentType }),
    // A title that cites others is not taken whole: each of its citations counts wherever the title is called.
    ...(own.subject === null || CITES.test(own.subject) ? {} : { ownSubject: own.subject }),
  }
  const mentions = findMentions(flow, blocks, self, footholds)
  const measures = findMeasures(flow, blocks, footholds)
  const bodies = findAgencyMentions(flow, blocks, footholds)
  return layOver(layOver(layOver<Recognised>(mentions, measures), bodies), notes)
}

const CITES = /\d{1,5}[-/]/

/** Merge two sorted lists; of the second only what overlaps nothing of the first. */
function layOver<T extends Span>(strong: readonly T[], weak: readonly T[]): T[] {
  if (weak.length === 0) return strong as T[]
  const merged: T[] = []
  let next = 0
  for (const span of weak) {
    while (next < strong.length && (strong[next] as T).end <= span.start) merged.push(strong[next++] as T)
    const over = strong[next]
    if (over === undefined || over.start >= span.end) merged.push(span)
  }
  while (next < strong.length) merged.push(strong[next++] as T)
  return merged
}
