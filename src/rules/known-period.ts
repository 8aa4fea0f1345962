import { titleShare } from '../tree/alike-titles.ts'
import { isStrong, type RegistryDocument } from '../tree/registry.ts'
import type { Span } from './known-spans.ts'
import type { MentionFacts, RuleContext } from './rule-context.ts'

/** The periods that a registry prints in the title of a document. */
export interface KnownPeriod {
  readonly spans: readonly Span[]
  readonly document: RegistryDocument
}

const SPAN = /((?:19|20)\d\d)\s{0,2}(?:[-–—]|đến(?: năm)?)\s{0,2}((?:19|20)\d\d)(?!\d)/g
/** A trích yếu is shortened when it is cited, but what is left of it is the same. */
const ALIKE = 0.7

/**
 * The periods of a cited document, where it is surely this one: its code and its date are those that the registry knows,
 * or it goes by a name that stands in the title there.
 *
 * @returns  null where no registry knows the document well, or its title has no period.
 */
export function knownPeriod({ known }: RuleContext, { citation, iso, date }: MentionFacts): KnownPeriod | null {
  const documents = (citation.key === null ? undefined : known.get(citation.key)) ?? []
  const document = documents.find((one) => one.seenAt === undefined && isStrong(one) && one.title !== null)
  if (document === undefined || document.title === null || documents.length > 1) return null
  const isDated = iso === null ? document.date?.slice(0, 4) === String(date?.year) : iso === document.date
  const said = citation.kind === 'named' ? citation.name : isDated ? (citation.title?.raw ?? null) : null
  if (said === null || (titleShare([bare(said)], [bare(document.title)]) ?? 0) < ALIKE) return null
  const spans = [...document.title.matchAll(SPAN)].map(([, start, end]): Span => [Number(start), Number(end)])
  return spans.length === 0 ? null : { spans, document }
}

/** A title without its years, which are what is in question. */
function bare(title: string): string {
  return title.replace(/\d{4}/g, ' ')
}
