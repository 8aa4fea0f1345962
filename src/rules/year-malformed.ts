import { termHasYear } from '../law/assembly-terms.ts'
import { oneSlip } from '../law/one-slip.ts'
import { type CodeReading, carriesYear, typeWordsOf } from '../law/read-code.ts'
import type { RegistryDocument } from '../tree/registry.ts'
import { defineRule } from './define-rule.ts'
import { knownSide, led } from './other-side.ts'
import { agreementOf } from './prevailing.ts'

/**
 * The year inside a code has four digits.
 *
 * Why: `121/20250/QH14` names no document, and a search for it finds nothing.
 * What to do: write the year of issue with four digits, or add it where the series carries one.
 */
export const yearMalformed = defineRule({
  id: 'citation/year-malformed',
  severity: 'error',
  confidence: 0.97,
  basis: 'Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15, Điều 7 khoản 3: số, ký hiệu ghi rõ năm ban hành',
  docs: {
    vi: {
      title: 'Năm trong số hiệu viết sai',
      what: 'Phần năm trong số hiệu không đủ bốn chữ số, thừa chữ số, không thể là một năm, hoặc bị thiếu.',
      why: 'Số hiệu như vậy không chỉ ra văn bản nào, người đọc không tra được.',
      todo: 'Ghi lại năm ban hành bằng bốn chữ số.',
    },
    en: {
      title: 'Malformed year in a code',
      what: 'The year inside a code is not a year of four digits, or is missing from a series that carries it.',
      why: 'Such a code names no document and cannot be looked up.',
      todo: 'Write the year of issue with four digits.',
    },
  },
  examples: {
    bad: 'Nghị quyết số 121/20250/QH14 ngày 19/6/2020 của Quốc hội',
    good: 'Nghị quyết số 121/2020/QH14 ngày 19/6/2020 của Quốc hội',
  },
  messages: {
    malformed: {
      vi: 'Năm trong số hiệu viết là “{year}”, không phải một năm',
      en: 'The year in the code is “{year}”, which is no year',
    },
    missing: {
      vi: 'Số hiệu {code} thiếu năm ban hành',
      en: 'The code {code} lacks the year of issue',
    },
  },
  check(context, report) {
    for (const mention of context.mentions) {
      const { citation, reading, judgement, start } = mention
      if (mention.portal || reading === null || citation.codePosition === null) continue
      const malformed = judgement?.slip?.malformed === true
      const missing = reading.year === null && carriesYear(reading) && (mention.date?.year ?? 9999) >= 1998
      if (!malformed && !missing) continue
      // "Nghị quyết số 17/NĐ-CP": it is the symbol that is wrong, and a nghị quyết needs no year.
      const word = citation.documentType
      if (missing && word !== null && word !== 'van-ban' && !typeWordsOf(reading).includes(word)) continue
      const mates = (context.documents.get(citation.key ?? '') ?? []).filter(
        (mate) => mate !== mention && mate.judgement?.slip == null && mate.reading?.year != null,
      )
      const known = malformed ? context.known.get(citation.key ?? '')?.[0] : undefined
      const mateYear = mates[0]?.judgement?.codeYear ?? yearOf(known)
      const meant = malformed ? (judgement?.slip?.right ?? []) : judgement?.year == null ? [] : [judgement.year]
      const years = [...new Set(mateYear === null ? meant : [mateYear, ...meant])].slice(0, 3)
      const dated = citation.date !== null && mention.date?.year != null && years.includes(mention.date.year)
      report({
        messageId: malformed ? 'malformed' : 'missing',
        data: { year: reading.year ?? '', code: reading.printed },
        place: citation.codePosition,
        actual: citation.code,
        expected: years.map((year) =>
          malformed ? reading.tidy.replace(`/${reading.year}`, `/${year}`) : reading.tidy.replace('/', `/${year}/`),
        ),
        // The date or another mention says which year is meant, and the digits printed are that year but for a slip.
        fixable:
          malformed &&
          (mateYear === null ? dated && years.length === 1 : (mention.date?.year ?? mateYear) === mateYear) &&
          isMiswritten(reading, years[0]),
        claims: [`${start}:year`, `${start}:code`],
        evidence: [
          ...(dated && citation.date !== null
            ? [
                {
                  kind: 'structure' as const,
                  message: led('issued', citation.date.raw),
                  position: citation.date.position,
                },
              ]
            : []),
          ...agreementOf(mates, mates[0]?.citation.code),
          ...(known === undefined ? [] : [knownSide(known)]),
        ],
        key: citation.key,
        ...(missing ? { severity: 'warning' as const, confidence: 0.85 } : {}),
      })
    }
  },
})

/** The year inside the code that a registry knows. */
function yearOf(known: RegistryDocument | undefined): number | null {
  const year = /\/(\d{4})\//.exec(known?.code ?? '')?.[1]
  return year === undefined ? null : Number(year)
}

/** True where the digits printed are those of the year with one slip, or its last two. */
function isMiswritten({ year, term }: CodeReading, meant: number | undefined): boolean {
  if (year === null || meant === undefined || (term !== null && !termHasYear(term, meant))) return false
  const right = String(meant)
  return right.slice(2) === year || oneSlip(year, right) !== null
}
