import { rewriteDate } from '../law/read-date.ts'
import { defineRule } from './define-rule.ts'
import { knownExample } from './known-example.ts'
import { contradiction } from './prevailing-witness.ts'
import { knownDate } from './rule-context.ts'

/**
 * The documents of a corpus give a cited document one and the same date.
 *
 * The minority is reported, with places of the majority. Votes decide nothing against a structural fact (the year in
 * the code) or against what a registry knows well: two provinces print the same wrong year, copied one from the other.
 *
 * Why: one of the dates is wrong.
 * What to do: look the document up and correct the odd date.
 */
export const dateWitnesses = defineRule({
  id: 'date/witnesses',
  severity: 'warning',
  confidence: 0.8,
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 15: mỗi văn bản có một số và một ngày ban hành',
  docs: {
    vi: {
      title: 'Các văn bản khác ghi ngày khác',
      what: 'Những văn bản khác trong cùng tập ghi ngày khác cho văn bản được viện dẫn.',
      why: 'Một trong các ngày sai.',
      todo: 'Tra lại văn bản và sửa ngày ghi lệch.',
    },
    en: {
      title: 'Other documents give another date',
      what: 'Other documents of the corpus give the cited document another date.',
      why: 'One of the dates is wrong.',
      todo: 'Look the document up and correct the odd date.',
    },
  },
  examples: {
    bad: 'Kế hoạch số 46/KH-UBND ngày 25/02/2019 của UBND tỉnh Quảng Nam',
    good: 'Kế hoạch số 46/KH-UBND ngày 26/02/2019 của UBND tỉnh Quảng Nam',
    known: [
      knownExample({
        key: 'ke-hoach 46/KH-UBND @2019 #quang-nam',
        type: 'ke-hoach',
        code: '46/KH-UBND',
        date: '2019-02-26',
        others: { date: '2019-02-26' },
      }),
    ],
  },
  messages: {
    differs: {
      vi: '{code} ở đây ghi {here}, các văn bản khác ghi {there}',
      en: '{code} is dated {here} here, {there} in other documents',
    },
  },
  check(context, report) {
    for (const { citation, iso, judgement, portal, start } of context.mentions) {
      if (portal || iso === null || citation.date === null || judgement?.slip != null) continue
      if (knownDate(context, citation.key) !== null) continue
      const other = contradiction(
        context,
        citation.key,
        iso,
        ({ date }) => date,
        (one, two) => one === two,
      )
      if (other === null) continue
      const right = rewriteDate(citation.date.raw, other.right)
      report({
        messageId: 'differs',
        data: { code: citation.code ?? citation.raw, here: citation.date.raw, there: right },
        place: citation.date.position,
        actual: citation.date.raw,
        expected: other.decided ? [right] : [],
        claims: [`${start}:date`],
        evidence: other.evidence,
        ...(other.decided ? {} : { severity: 'info' as const, confidence: 0.6 }),
        key: citation.key,
      })
    }
  },
})
