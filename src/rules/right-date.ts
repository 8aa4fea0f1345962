import { rewriteDate } from '../law/read-date.ts'
import type { OtherSide } from './define-rule.ts'
import { knownSide } from './other-side.ts'
import { agreementOf } from './prevailing.ts'
import { knownDate, type RuleContext } from './rule-context.ts'

/**
 * What should stand where a cited document has a date that cannot be right: the day that a registry knows, else the
 * one day that the other mentions of the text agree on, in the writing of the printed date.
 *
 * @param key   Identity of the document; null for a date that belongs to none.
 * @param last  ISO date that the right one cannot lie behind; null where there is no such limit.
 * @returns     null where nothing tells.
 */
export function rightDate(
  context: RuleContext,
  key: string | null,
  printed: string,
  last: string | null = null,
): { readonly text: string; readonly evidence: readonly OtherSide[] } | null {
  const known = knownDate(context, key)
  if (known !== null && (last === null || known.iso <= last)) {
    return { text: rewriteDate(printed, known.iso), evidence: [knownSide(known.document)] }
  }
  if (key === null) return null
  const dated = (context.documents.get(key) ?? []).filter(
    ({ iso, citation }) => iso !== null && citation.date?.raw !== printed && (last === null || iso <= last),
  )
  const days = new Set(dated.map(({ iso }) => iso))
  const [day] = days
  if (day == null || days.size > 1) return null
  return {
    text: rewriteDate(printed, day),
    evidence: agreementOf(dated, dated[0]?.citation.date?.raw),
  }
}
