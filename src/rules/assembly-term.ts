import { assemblyTerms } from '../law/assembly-terms.ts'
import { readKey } from '../law/document-key.ts'
import { formatRoman } from '../law/numbering.ts'
import type { Position } from '../tree/nodes.ts'
import { defineRule, type OtherSide } from './define-rule.ts'
import { led } from './other-side.ts'
import { agreementOf } from './prevailing.ts'
import type { MentionFacts } from './rule-context.ts'

/**
 * The term after QH or UBTVQH is the one that was at work.
 *
 * Numbers of the National Assembly run through a term of about five years, and its number is part of the code. The
 * year, the date and "khóa …" beside the issuer must all point at the same term; election years belong to two terms.
 *
 * Why: `121/2020/QH12` names no document, for the 12th Assembly ended in 2011.
 * What to do: correct the number after QH, or "khóa", to the term of the year of issue.
 */
export const assemblyTerm = defineRule({
  id: 'citation/assembly-term',
  severity: 'error',
  confidence: 0.96,
  basis:
    'Luật Ban hành văn bản quy phạm pháp luật 80/2015/QH13, Điều 10: luật, nghị quyết của Quốc hội đánh số theo khóa',
  docs: {
    vi: {
      title: 'Khóa Quốc hội trong số hiệu không khớp',
      what: 'Số khóa sau QH, UBTVQH không khớp với năm, ngày ban hành hoặc với chữ “khóa …” ở tên cơ quan.',
      why: 'Mỗi khóa Quốc hội có số riêng; số khóa sai thì không có văn bản nào mang số hiệu đó.',
      todo: 'Sửa số khóa (hoặc chữ “khóa …”) cho đúng khóa Quốc hội của năm ban hành.',
    },
    en: {
      title: 'Term of the National Assembly does not fit',
      what: 'The term after QH or UBTVQH contradicts the year, the date, or “khóa …” beside the issuer.',
      why: 'Each Assembly numbers its own documents; with a wrong term no document has this code.',
      todo: 'Correct the term to the Assembly that was in office in the year of issue.',
    },
  },
  examples: {
    bad: 'Nghị quyết số 121/2020/QH12 ngày 19/6/2020 của Quốc hội khóa XIV',
    good: 'Nghị quyết số 121/2020/QH14 ngày 19/6/2020 của Quốc hội khóa XIV',
  },
  messages: {
    term: {
      vi: 'Khóa {term} trong số hiệu không khớp: {year} là năm của Quốc hội khóa {right}',
      en: 'Term {term} in the code does not fit: in {year} the Assembly of term {right} was in office',
    },
    unknown: {
      vi: 'Khóa {term} trong số hiệu không khớp với các dấu hiệu khác của viện dẫn',
      en: 'Term {term} in the code contradicts the rest of the citation',
    },
    named: {
      vi: 'Số hiệu thuộc khóa {right}, tên cơ quan lại ghi khóa {named}',
      en: 'The code belongs to term {right}, the issuer is called that of term {named}',
    },
  },
  check(context, report) {
    for (const mention of context.mentions) {
      const { citation, reading, judgement, start } = mention
      const slip = judgement?.slip
      if (mention.portal || reading?.term == null || slip == null) continue
      if (slip.part === 'namedTerm' && citation.issuer !== null) {
        const right = slip.right[0] ?? reading.term
        report({
          messageId: 'named',
          data: { right: formatRoman(right), named: numeralIn(citation.issuer.raw) },
          place: citation.issuer.position,
          actual: citation.issuer.raw,
          expected: [citation.issuer.raw.replace(/([IVX]+|\d+)(?=\D*$)/, formatRoman(right))],
          fixable: yearsAgree(mention) && slip.right.length === 1,
          claims: [`${start}:term`, `${start}:issuer`],
          evidence: codeEvidence(citation),
          key: citation.key,
        })
      }
      if (slip.part !== 'term' || citation.codePosition === null) continue
      // The document that is meant has this term and another year: another rule speaks of that.
      const meant = readKey(citation.key ?? '').code
      if (meant !== reading.canonical && meant.endsWith(`QH${reading.term}`)) continue
      const mates = (context.documents.get(citation.key ?? '') ?? []).filter(
        (mate) =>
          mate !== mention &&
          mate.judgement?.slip == null &&
          mate.reading?.term != null &&
          mate.reading.term !== reading.term,
      )
      const agreed = mates[0]?.reading?.term ?? null
      const terms = [...new Set(agreed === null ? slip.right : [agreed, ...slip.right])]
      const facts = terms.flatMap((term) => assemblyTerms.value.filter((one) => one.term === term))
      report({
        messageId: terms.length === 0 ? 'unknown' : 'term',
        data: {
          term: formatRoman(reading.term),
          year: judgement?.year ?? '',
          right: terms.map((term) => formatRoman(term)).join(' hoặc '),
        },
        place: citation.codePosition,
        actual: citation.code,
        expected: terms.map((term) => reading.tidy.replace(/(QH)\d+/, `$1${term}`)),
        // Two signs beside the suffix, or one and another mention, leave one term.
        fixable: terms.length === 1 && slip.right.length === 1 && (yearsAgree(mention) || agreed !== null),
        claims: [`${start}:term`, `${start}:code`],
        evidence: [
          ...(citation.issuer !== null && /kh[oó][aá]/i.test(citation.issuer.raw)
            ? [
                {
                  kind: 'structure' as const,
                  message: led('body', citation.issuer.raw),
                  position: citation.issuer.position,
                },
              ]
            : []),
          ...(citation.date !== null
            ? [
                {
                  kind: 'structure' as const,
                  message: led('issued', citation.date.raw),
                  position: citation.date.position,
                },
              ]
            : []),
          ...facts.map((one) => ({
            kind: 'structure' as const,
            message: {
              vi: `Quốc hội khóa ${formatRoman(one.term)}: từ ${inFigures(one.opens)} đến ${inFigures(one.closes)}`,
              en: `National Assembly, term ${formatRoman(one.term)}: ${inFigures(one.opens)} to ${inFigures(one.closes)}`,
            },
          })),
          ...agreementOf(mates, mates[0]?.citation.code),
        ],
        key: citation.key,
      })
    }
  },
})

/** True where the year inside the code and a whole date give one year. */
function yearsAgree({ reading, iso }: MentionFacts): boolean {
  const year = reading?.year ?? null
  return year !== null && iso?.startsWith(`${year}-`) === true
}

/** 2016-07-20 → 20/7/2016 */
function inFigures(iso: string): string {
  return iso.split('-').reverse().map(Number).join('/')
}

function numeralIn(raw: string): string {
  return /([IVX]+|\d+)(?=\D*$)/.exec(raw)?.[0] ?? ''
}

function codeEvidence(citation: { code: string | null; codePosition: Position | null }): OtherSide[] {
  return citation.codePosition === null
    ? []
    : [{ kind: 'structure', message: led('code', citation.code), position: citation.codePosition }]
}
