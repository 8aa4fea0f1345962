import { legalFact } from './legal-fact.ts'

/** One term (khóa) of the National Assembly. Days are ISO dates; `closes` is the eve of the next term's first session. */
export interface AssemblyTerm {
  readonly term: number
  readonly opens: string
  readonly closes: string
}

/**
 * Terms of the National Assembly whose number is part of a code (`…/QH14`, `…/UBTVQH14`).
 *
 * A term works until the next Assembly opens its first session, so two terms share the year of every election:
 * 1997, 2002, 2007, 2011, 2016, 2021, 2026.
 */
export const assemblyTerms = legalFact<readonly AssemblyTerm[]>({
  value: [
    { term: 9, opens: '1992-09-19', closes: '1997-09-19' },
    { term: 10, opens: '1997-09-20', closes: '2002-07-18' },
    { term: 11, opens: '2002-07-19', closes: '2007-07-18' },
    { term: 12, opens: '2007-07-19', closes: '2011-07-20' },
    { term: 13, opens: '2011-07-21', closes: '2016-07-19' },
    { term: 14, opens: '2016-07-20', closes: '2021-07-19' },
    { term: 15, opens: '2021-07-20', closes: '2026-04-05' },
    { term: 16, opens: '2026-04-06', closes: '2031-12-31' },
  ],
  source: 'Hiến pháp 2013, Điều 71; Luật Ban hành văn bản quy phạm pháp luật 80/2015/QH13, Điều 10',
  note: 'Khóa XV ngắn hơn 5 năm; khóa XVI chưa kết thúc, năm cuối là năm dự kiến.',
})

/**
 * Terms at work at some time of a year: one, or two in an election year.
 *
 * @param year  Four digits. Years before 1992 and after the newest term give none.
 */
export function termsOfYear(year: number): number[] {
  const first = `${year}-01-01`
  const last = `${year}-12-31`
  return assemblyTerms.value.filter((one) => one.opens <= last && one.closes >= first).map((one) => one.term)
}

/**
 * Terms that can have issued a document of this day.
 *
 * The Standing Committee of an Assembly stays in office until the new one has elected its own, some days into the
 * first session, so for its documents the border is blurred by ten days.
 *
 * @param iso       Full ISO date.
 * @param standing  True for documents of the Standing Committee (UBTVQH).
 */
export function termsOfDay(iso: string, standing: boolean): number[] {
  if (!standing)
    return assemblyTerms.value.filter((one) => one.opens <= iso && iso <= one.closes).map((one) => one.term)
  const before = shiftDay(iso, -10)
  const after = shiftDay(iso, 10)
  return assemblyTerms.value.filter((one) => one.opens <= after && before <= one.closes).map((one) => one.term)
}

/** True when this term worked in this year. Terms older than the table are not judged. */
export function termHasYear(term: number, year: number): boolean {
  const known = assemblyTerms.value.find((one) => one.term === term)
  if (known === undefined) return term < 9
  return Number(known.opens.slice(0, 4)) <= year && year <= Number(known.closes.slice(0, 4))
}

function shiftDay(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
