import { dayInFigures } from '../tree/describe-registry-document.ts'
import { defineRule } from './define-rule.ts'
import { knownExample } from './known-example.ts'
import { knownSide } from './other-side.ts'

/**
 * A document relied on as a căn cứ has taken effect.
 *
 * A plan to bring a new law into effect is rightly issued before that day, so this is only pointed out.
 *
 * Why: before that day the document binds nobody.
 * What to do: make sure that the plan begins later, or rely on what is in force now.
 */
export const validityNotYet = defineRule({
  id: 'validity/not-yet',
  severity: 'info',
  confidence: 0.8,
  basis: 'Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15: thời điểm có hiệu lực của văn bản',
  docs: {
    vi: {
      title: 'Căn cứ chưa có hiệu lực',
      what: 'Văn bản làm căn cứ chưa có hiệu lực vào ngày ban hành văn bản này.',
      why: 'Trước ngày có hiệu lực, văn bản chưa được áp dụng.',
      todo: 'Kiểm tra lại thời điểm áp dụng hoặc căn cứ vào văn bản đang có hiệu lực.',
    },
    en: {
      title: 'Legal basis not yet in force',
      what: 'A document relied on had not taken effect when this document was issued.',
      why: 'Before that day the document binds nobody.',
      todo: 'Check from when it applies, or rely on what is in force.',
    },
  },
  examples: {
    bad: 'Số: 583/KH-UBND\nHải Dương, ngày 08 tháng 3 năm 2022\n\nKẾ HOẠCH\nCăn cứ Nghị định số 15/2022/NĐ-CP ngày 15/02/2022 của Chính phủ;',
    good: 'Số: 583/KH-UBND\nHải Dương, ngày 08 tháng 3 năm 2022\n\nKẾ HOẠCH\nCăn cứ Nghị định số 15/2021/NĐ-CP ngày 03/3/2021 của Chính phủ;',
    known: [
      knownExample({
        key: 'nghi-dinh 15/2022/NĐ-CP',
        type: 'nghi-dinh',
        code: '15/2022/NĐ-CP',
        date: '2022-02-15',
        issuer: 'Chính phủ',
        effective: '2022-04-01',
      }),
    ],
  },
  messages: {
    later: {
      vi: '{code} có hiệu lực từ {day}, sau ngày ban hành văn bản này',
      en: '{code} takes effect on {day}, after the date of this document',
    },
  },
  check(context, report) {
    if (context.known.size === 0) return
    for (const { citation, iso, portal, start } of context.mentions) {
      const basis = context.basisOf.get(citation)
      if (portal || citation.key === null || citation.within !== null || basis?.verb !== 'Căn cứ') continue
      const document = context.known.get(citation.key)?.[0]
      const { asOf } = context
      if (document?.effective == null || asOf === null || document.effective <= asOf) continue
      // Issued after the document in hand: another slip, which is not a matter of validity.
      if ((iso ?? document.date ?? '') > asOf) continue
      report({
        messageId: 'later',
        data: { code: citation.code ?? citation.raw, day: dayInFigures(document.effective) },
        place: citation.codePosition ?? citation.position,
        actual: citation.codePosition === null ? citation.raw : citation.code,
        claims: [`${start}:validity`],
        evidence: [knownSide(document)],
        key: citation.key,
      })
    }
  },
})
