import { type DateReading, rewriteDate, withYear } from '../law/read-date.ts'
import type { RegistryDocument } from '../tree/registry.ts'
import { defineRule } from './define-rule.ts'
import { fromCodeToDate } from './from-code-to-date.ts'
import { knownSide, led } from './other-side.ts'
import { agreementOf } from './prevailing.ts'
import { knownDate, type MentionFacts, type RuleContext } from './rule-context.ts'

/**
 * The year inside a code is the year of the date.
 *
 * Why: a code carries the year in which its document was issued, so one of the two is wrong, and a reader who looks
 * for the other one finds a different document.
 * What to do: look the document up and correct the code or the date.
 */
export const yearMismatch = defineRule({
  id: 'citation/year-mismatch',
  severity: 'error',
  confidence: 0.95,
  basis: 'Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15, Điều 7 khoản 3: số, ký hiệu ghi năm ban hành',
  docs: {
    vi: {
      title: 'Năm trong số hiệu khác năm ban hành',
      what: 'Năm trong số hiệu và năm trong ngày ban hành của cùng một viện dẫn khác nhau.',
      why: 'Số hiệu mang năm ban hành, nên một trong hai chỗ sai; người tra cứu sẽ tìm nhầm văn bản.',
      todo: 'Tra lại văn bản, sửa ngày ban hành hoặc sửa năm trong số hiệu.',
    },
    en: {
      title: 'Year in the code differs from the date',
      what: 'The year inside a code and the year of the date of the same citation differ.',
      why: 'A code carries the year of issue, so one of the two is wrong.',
      todo: 'Look the document up; correct the date or the year in the code.',
    },
  },
  examples: {
    bad: 'Nghị định số 80/2017/NĐ-CP ngày 17/7/2018 của Chính phủ',
    good: 'Nghị định số 80/2017/NĐ-CP ngày 17/7/2017 của Chính phủ',
  },
  messages: {
    mismatch: {
      vi: 'Năm trong số hiệu là {codeYear}, năm trong ngày ban hành là {dateYear}',
      en: 'The year in the code is {codeYear}, the year of the date is {dateYear}',
    },
  },
  check(context, report) {
    for (const mention of context.mentions) {
      const { citation, reading, judgement, date, start } = mention
      const slip = judgement?.slip
      if (mention.portal || reading === null || slip == null || slip.malformed || date?.year == null) continue
      if (slip.part !== 'year' && slip.part !== 'date' && slip.part !== 'year-or-date') continue
      if (citation.codePosition === null || citation.date === null || citation.code === null) continue
      const codeYear = Number(reading.year)
      const evidence = {
        code: { kind: 'structure' as const, message: led('code', citation.code), position: citation.codePosition },
        date: {
          kind: 'structure' as const,
          message: led('issued', citation.date.raw),
          position: citation.date.position,
        },
      }
      const common = {
        messageId: 'mismatch',
        data: { codeYear, dateYear: date.year },
        claims: [`${start}:year`, `${start}:date`] as const,
        key: citation.key,
      }
      const mates = soundMates(context, mention)
      const dated = mates.find((mate) => mate.iso !== null && Number(mate.iso.slice(0, 4)) === codeYear)
      const coded = mates.find((mate) => mate.judgement?.codeYear === date.year)
      const found = knownDate(context, citation.key)
      // Two slips in one date are unlikely: of another day, what is known has the number by chance.
      const isByChance =
        found !== null && slip.part === 'year-or-date' && dated === undefined && !isNearDay(date, found.iso)
      const known = isByChance ? null : found
      const knownYear = known === null ? null : Number(known.iso.slice(0, 4))
      const registry = known === null ? [] : [knownSide(known.document)]
      const newCode = reading.tidy.replace(`/${reading.year}`, `/${date.year}`)
      if (slip.part === 'date' || knownYear === codeYear || (dated !== undefined && knownYear === null)) {
        const iso = knownYear === codeYear ? known?.iso : dated?.iso
        const right = iso == null ? withYear(citation.date.raw, codeYear) : rewriteDate(citation.date.raw, iso)
        report({
          ...common,
          place: citation.date.position,
          actual: citation.date.raw,
          expected: [right],
          // Another mention or a registry has the day printed here, in the year of the code; or a listing has its day.
          fixable: coded === undefined && iso != null && (isSameDay(date, iso) || isListed(known?.document)),
          evidence: [
            evidence.code,
            ...registry,
            ...(dated === undefined ? [] : agreementOf([dated], dated.citation.date?.raw)),
          ],
        })
      } else if (slip.part === 'year' || coded !== undefined || knownYear === date.year || isByChance) {
        report({
          ...common,
          place: citation.codePosition,
          actual: citation.code,
          expected: [newCode],
          fixable: dated === undefined && mention.iso !== null && (coded?.iso ?? known?.iso) === mention.iso,
          evidence: [
            evidence.date,
            ...registry,
            ...(coded === undefined ? [] : agreementOf([coded], coded.citation.code)),
          ],
        })
      } else {
        const stretch = fromCodeToDate(mention)
        report({
          ...common,
          place: stretch.place,
          actual: stretch.text,
          expected: [
            stretch.text.replace(citation.date.raw, withYear(citation.date.raw, codeYear)),
            stretch.text.replace(citation.code, newCode),
          ],
          evidence: [evidence.code, evidence.date],
        })
      }
    }
  },
})

/** True where a date needs only another year: day and month are those of another mention. */
function isSameDay({ day, month }: DateReading, iso: string): boolean {
  const [, otherMonth, otherDay] = iso.split('-').map(Number)
  return day === otherDay && month === otherMonth
}

/** True where day or month is the same. */
function isNearDay({ day, month }: DateReading, iso: string): boolean {
  const [, otherMonth, otherDay] = iso.split('-').map(Number)
  return day === otherDay || month === otherMonth
}

/** True for what an official listing says; witnesses that agree may have copied one slip. */
function isListed(document: RegistryDocument | undefined): boolean {
  return document !== undefined && LISTINGS.has(document.basis)
}

const LISTINGS: ReadonlySet<string> = new Set(['codification', 'national-database', 'official-listing', 'gazette'])

/** Other mentions of the same document that are consistent in themselves. */
function soundMates(context: RuleContext, mention: MentionFacts): MentionFacts[] {
  const mates = context.documents.get(mention.citation.key ?? '') ?? []
  return mates.filter((mate) => mate !== mention && !mate.portal && mate.judgement?.slip == null)
}
