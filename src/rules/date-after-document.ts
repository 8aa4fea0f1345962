import { defineRule } from './define-rule.ts'
import { led } from './other-side.ts'
import { isLater, ownDate } from './own-date.ts'
import { rightDate } from './right-date.ts'
import type { MentionFacts } from './rule-context.ts'

/**
 * A document is not cited before it was issued.
 *
 * Compared with the date in the letterhead; where its day is left blank, with the last day of its month. Consolidated
 * texts (VBHN) name later amendments in their notes and are not judged.
 *
 * Where three or more documents are later, the date of this one is the slip, and is reported once.
 *
 * Why: one of the two dates is wrong.
 * What to do: look the cited document up, or correct the date of this one.
 */
export const dateAfterDocument = defineRule({
  id: 'date/after-document',
  severity: 'error',
  confidence: 0.93,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6: căn cứ là văn bản đã ban hành',
  docs: {
    vi: {
      title: 'Viện dẫn văn bản ban hành sau',
      what: 'Văn bản được viện dẫn mang ngày sau ngày của văn bản này.',
      why: 'Không thể căn cứ vào văn bản chưa ban hành; một trong hai ngày sai.',
      todo: 'Tra lại ngày ban hành của văn bản được viện dẫn, hoặc sửa ngày của văn bản này.',
    },
    en: {
      title: 'Cited before it was issued',
      what: 'The cited document bears a later date than this one.',
      why: 'A document that does not exist yet cannot be relied on; one of the dates is wrong.',
      todo: 'Look the cited document up, or correct the date of this one.',
    },
  },
  examples: {
    bad: 'Số: 583/KH-UBND\nHải Dương, ngày 08 tháng 3 năm 2022\n\nKẾ HOẠCH\nCăn cứ Kế hoạch số 159/KH-UBND ngày 18/01/2023;',
    good: 'Số: 583/KH-UBND\nHải Dương, ngày 08 tháng 3 năm 2022\n\nKẾ HOẠCH\nCăn cứ Kế hoạch số 159/KH-UBND ngày 18/01/2021;',
  },
  messages: {
    date: {
      vi: '{code} {date} ban hành sau văn bản này ({own})',
      en: '{code} {date} is later than this document ({own})',
    },
    own: {
      vi: 'Ngày của văn bản này ({own}) sớm hơn ngày của {count} văn bản được viện dẫn',
      en: 'The date of this document ({own}) is earlier than those of {count} cited documents',
    },
    year: {
      vi: 'Số hiệu {code} mang năm sau năm của văn bản này ({own})',
      en: 'The year in {code} is later than that of this document ({own})',
    },
  },
  check(context, report) {
    const own = ownDate(context)
    if (own === null || context.tree.symbol?.includes('VBHN') === true) return
    const later = context.mentions.filter((mention) => !mention.portal && isLater(mention, own.last))
    const laterDocuments = new Set(later.map(({ citation }) => citation.key ?? citation.raw))
    if (laterDocuments.size >= 3 && context.dateLine !== null) {
      report({
        messageId: 'own',
        data: { own: own.shown, count: laterDocuments.size },
        place: context.dateLine.place,
        actual: context.dateLine.raw,
        claims: [`${context.dateLine.place.start.offset}:date`, ...later.map(({ start }) => `${start}:date` as const)],
        evidence: later.slice(0, 5).map(({ citation }) => ({
          kind: 'structure',
          message: led('cites', `${citation.code ?? citation.raw} ${citation.date?.raw ?? ''}`),
          position: citation.position,
        })),
        confidence: 0.85,
      })
      return
    }
    for (const mention of context.mentions) {
      const { citation, start } = mention
      if (mention.portal) continue
      const code = citation.code ?? citation.raw
      if (isLater(mention, own.last) && citation.date !== null) {
        const known = rightDate(context, citation.key, citation.date.raw, own.last)
        report({
          messageId: 'date',
          data: { code, date: citation.date.raw, own: own.shown },
          place: citation.date.position,
          actual: citation.date.raw,
          expected: known === null ? [] : [known.text],
          claims: [`${start}:date`],
          evidence: [...own.evidence, ...(known === null ? [] : known.evidence)],
          ...(isWebsTalk(mention) ? { severity: 'info' as const, confidence: 0.4 } : {}),
          key: citation.key,
        })
      } else if (citation.date === null && citation.codePosition !== null) {
        const year = mention.judgement?.codeYear ?? null
        if (year === null || year <= Number(own.last.slice(0, 4))) continue
        report({
          messageId: 'year',
          data: { code, own: own.shown },
          place: citation.codePosition,
          actual: citation.code,
          claims: [`${start}:year`],
          evidence: own.evidence,
          ...(isWebsTalk(mention) ? { severity: 'info' as const, confidence: 0.4 } : {}),
          key: citation.key,
        })
      }
    }
  },
})

/**
 * "Nghị định 13/2023/NĐ-CP", "Công văn 116/BVHTTDL-VHCS năm 2023": without "số" and without a day, as websites call
 * documents in what they print around a text.
 */
function isWebsTalk({ citation, iso }: MentionFacts): boolean {
  return iso === null && !/số/i.test(citation.raw.normalize('NFC').slice(0, 40))
}
