import type { OtherSide, Texts } from './define-rule.ts'
import { led } from './other-side.ts'
import type { MentionFacts } from './rule-context.ts'

/** A value that some mentions of a document share, with those mentions. */
export interface Form<T> {
  readonly value: T
  readonly mentions: readonly MentionFacts[]
}

/**
 * The form that mentions of one document should all have, and the mentions that have another.
 *
 * A form whose mentions are right by their own signs prevails, then the one that more mentions of the text have, then
 * the one that comes first. What a portal prints decides only between forms of equal weight.
 *
 * @param mentions  Of one document, in reading order.
 * @param read   The value to compare; null where a mention does not have it.
 * @param sameAs    Whether two values are the same.
 * @returns         null where all agree.
 */
export function prevailing<T>(
  mentions: readonly MentionFacts[],
  read: (mention: MentionFacts) => T | null,
  sameAs: (one: T, other: T) => boolean,
  isSound: (mention: MentionFacts) => boolean = () => true,
): { readonly right: Form<T>; readonly others: readonly Form<T>[] } | null {
  if (agree(mentions, read, sameAs)) return null
  const forms: { value: T; mentions: MentionFacts[] }[] = []
  for (const mention of mentions) {
    const value = read(mention)
    if (value === null) continue
    const form = forms.find((one) => sameAs(one.value, value))
    if (form !== undefined) form.mentions.push(mention)
    else if (forms.length < MANY) forms.push({ value, mentions: [mention] })
  }
  if (forms.length < 2) return null
  const weight = (form: Form<T>) =>
    (form.mentions.some(isSound) ? 1e9 : 0) +
    form.mentions.reduce((sum, mention) => sum + (mention.portal ? 1e-6 : 1), 0)
  const right = forms.reduce((best, form) => (weight(form) > weight(best) ? form : best))
  return { right, others: forms.filter((form) => form !== right) }
}

/** Most do. */
function agree<T>(
  mentions: readonly MentionFacts[],
  read: (mention: MentionFacts) => T | null,
  sameAs: (one: T, other: T) => boolean,
): boolean {
  let first: T | null = null
  for (const mention of mentions) {
    const value = read(mention)
    if (value === null) continue
    if (first === null) first = value
    else if (!sameAs(first, value)) return false
  }
  return true
}

/** No document has more spellings than this; a hostile text must not make us compare them all. */
const MANY = 20

/** The other side of a finding: the mention that says otherwise, one of the text before one of a portal. */
export function agreementOf(mentions: readonly MentionFacts[], words: string | Texts | null | undefined): OtherSide[] {
  const shown = mentions.find((mention) => !mention.portal) ?? mentions[0]
  return shown === undefined
    ? []
    : [{ kind: 'agreement', message: led('elsewhere', words), position: shown.citation.position }]
}
