import { dayInFigures, nameOfKey } from '../tree/describe-registry-document.ts'
import { defineRule } from './define-rule.ts'
import { knownExample } from './known-example.ts'
import { knownSide } from './other-side.ts'

/**
 * A document relied on as a căn cứ is in force.
 *
 * Only what a registry says is judged: absence of an end date says nothing. A plan may rightly speak of a document that
 * was replaced (to sum up how it was carried out), so only "Căn cứ …" counts.
 *
 * Why: a document cannot rest on one that is no longer in force.
 * What to do: rely on the document that replaced it.
 */
export const validityReplaced = defineRule({
  id: 'validity/replaced',
  severity: 'warning',
  confidence: 0.85,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.a: căn cứ ban hành văn bản',
  docs: {
    vi: {
      title: 'Căn cứ đã hết hiệu lực',
      what: 'Văn bản làm căn cứ đã hết hiệu lực hoặc bị thay thế trước ngày ban hành văn bản này.',
      why: 'Văn bản không thể dựa trên căn cứ không còn hiệu lực.',
      todo: 'Thay bằng văn bản đang có hiệu lực.',
    },
    en: {
      title: 'Legal basis no longer in force',
      what: 'A document relied on had expired or been replaced before this document was issued.',
      why: 'A document cannot rest on one that is no longer in force.',
      todo: 'Rely on the document in force.',
    },
  },
  examples: {
    bad: 'Số: 583/KH-UBND\nHải Dương, ngày 08 tháng 3 năm 2022\n\nKẾ HOẠCH\nCăn cứ Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ về công tác văn thư;',
    good: 'Số: 583/KH-UBND\nHải Dương, ngày 08 tháng 3 năm 2022\n\nKẾ HOẠCH\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;',
    known: [
      knownExample({
        key: 'nghi-dinh 110/2004/NĐ-CP',
        type: 'nghi-dinh',
        code: '110/2004/NĐ-CP',
        date: '2004-04-08',
        issuer: 'Chính phủ',
        title: 'Về công tác văn thư',
        expired: '2020-03-05',
        replacedBy: 'nghi-dinh 30/2020/NĐ-CP',
      }),
    ],
  },
  messages: {
    expired: {
      vi: '{code} hết hiệu lực từ {day}',
      en: '{code} is no longer in force since {day}',
    },
    replaced: {
      vi: '{code} hết hiệu lực từ {day}, được thay bằng {by}',
      en: '{code} is no longer in force since {day}, replaced by {by}',
    },
  },
  check(context, report) {
    if (context.known.size === 0) return
    for (const { citation, portal, start } of context.mentions) {
      const basis = context.basisOf.get(citation)
      if (portal || citation.key === null || citation.within !== null || basis?.verb !== 'Căn cứ') continue
      const document = context.known.get(citation.key)?.[0]
      if (document?.expired == null || context.asOf === null || document.expired > context.asOf) continue
      const by = document.replacedBy === null ? '' : nameOfKey(document.replacedBy)
      report({
        messageId: by === '' ? 'expired' : 'replaced',
        data: { code: citation.code ?? citation.raw, day: dayInFigures(document.expired), by },
        place: citation.codePosition ?? citation.position,
        actual: citation.codePosition === null ? citation.raw : citation.code,
        claims: [`${start}:validity`],
        evidence: [knownSide(document)],
        key: citation.key,
      })
    }
  },
})
