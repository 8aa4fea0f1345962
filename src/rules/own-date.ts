import { daysOfMonth, readDate } from '../law/read-date.ts'
import type { OtherSide } from './define-rule.ts'
import { led } from './other-side.ts'
import type { MentionFacts, RuleContext } from './rule-context.ts'

/** When the document in hand was issued. */
export interface OwnDate {
  /** The last day that the document can have been issued on. */
  readonly last: string
  /** The first day that it can have been issued on. */
  readonly first: string
  readonly shown: string
  readonly evidence: OtherSide[]
}

/** The date in the letterhead; where its day is left blank, the last day that it leaves open. */
export function ownDate({ tree, dateLine }: RuleContext): OwnDate | null {
  const shown = (dateLine?.raw ?? tree.date ?? '').replace(/\s+/g, ' ')
  const evidence: OtherSide[] =
    dateLine === null ? [] : [{ kind: 'self', message: led('ownDate', shown), position: dateLine.place }]
  if (tree.date !== null) return { last: tree.date, first: tree.date, shown, evidence }
  const { month, year } = readDate(dateLine?.raw ?? '')
  if (year === null || year < 1945) return null
  const days = month === null ? 0 : daysOfMonth(month, year)
  const last = days === 0 ? `${year}-12-31` : `${year}-${String(month).padStart(2, '0')}-${days}`
  const first = days === 0 ? `${year}-01-01` : `${last.slice(0, 8)}01`
  return { last, first, shown, evidence }
}

/** True for a mention of a document that bears a later date. */
export function isLater({ iso, date }: MentionFacts, last: string): boolean {
  if (iso !== null) return iso > last
  return date?.year != null && date.year > Number(last.slice(0, 4))
}
