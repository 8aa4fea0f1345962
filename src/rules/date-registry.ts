import { rewriteDate } from '../law/read-date.ts'
import { registryEvidence } from '../tree/registry-evidence.ts'
import { defineRule } from './define-rule.ts'
import { knownDate } from './rule-context.ts'

/**
 * The date of a cited document is the one that a registry knows.
 *
 * Only facts that a listing or several witnesses give are held against a text, and only about the document that its
 * code names beyond doubt: one that carries its year, or whose number was given in the year that is printed. Listings
 * err too, so both sides are shown and nothing is called an error.
 *
 * Why: whoever looks the document up by its date does not find it.
 * What to do: look the document up and correct the date.
 */
export const dateRegistry = defineRule({
  id: 'date/registry',
  severity: 'warning',
  confidence: 0.9,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.b: viện dẫn ghi đúng thời gian ban hành văn bản',
  docs: {
    vi: {
      title: 'Ngày ban hành khác danh mục',
      what: 'Ngày ban hành được ghi khác ngày mà danh mục văn bản biết.',
      why: 'Người đọc tra theo ngày sẽ không tìm thấy văn bản.',
      todo: 'Tra lại văn bản và sửa ngày ban hành; danh mục cũng có thể sai.',
    },
    en: {
      title: 'Date differs from the registry',
      what: 'The date of a cited document differs from the one that a registry knows.',
      why: 'Whoever looks the document up by its date does not find it.',
      todo: 'Look the document up and correct the date; the registry may be wrong too.',
    },
  },
  examples: {
    bad: 'Nghị định số 56/2017/NĐ-CP ngày 19/5/2017 của Chính phủ',
    good: 'Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ',
    known: [
      {
        key: 'nghi-dinh 56/2017/NĐ-CP',
        type: 'nghi-dinh',
        code: '56/2017/NĐ-CP',
        date: '2017-05-09',
        issuer: 'Chính phủ',
        title: 'Quy định chi tiết một số điều của Luật Trẻ em',
        aliases: [],
        effective: null,
        expired: null,
        replacedBy: null,
        basis: 'codification',
        witnesses: 1,
        source: 'ví dụ',
      },
    ],
  },
  messages: {
    differs: {
      vi: '{code} ghi {here}; danh mục ghi {there}',
      en: '{code} is dated {here}; the registry has {there}',
    },
  },
  check(context, report) {
    for (const { citation, iso, judgement, portal, start } of context.mentions) {
      // A mention that contradicts itself is the matter of another rule, which has the registry as its witness.
      if (portal || iso === null || citation.date === null || judgement?.slip != null) continue
      const known = knownDate(context, citation.key)
      if (known === null || known.iso === iso) continue
      const right = rewriteDate(citation.date.raw, known.iso)
      report({
        messageId: 'differs',
        data: { code: citation.code ?? citation.name ?? citation.raw, here: citation.date.raw, there: right },
        place: citation.date.position,
        actual: citation.date.raw,
        expected: [right],
        claims: [`${start}:date`],
        evidence: [registryEvidence(known.document)],
        key: citation.key,
      })
    }
  },
})
