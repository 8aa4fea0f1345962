import { classOfIssuer } from '../law/issuer-of-code.ts'
import { defineRule } from './define-rule.ts'
import { knownExample } from './known-example.ts'
import { contradiction } from './prevailing-witness.ts'

/**
 * The documents of a corpus name one and the same issuer of a cited document.
 *
 * Compared are kinds of bodies, for one body has many names; a committee and its chairman are one. Where the code says
 * who issued it, the code is asked and not the other documents (`issuer/symbol-mismatch`).
 *
 * Why: one of the issuers is wrong.
 * What to do: look the document up and correct the odd issuer.
 */
export const issuerWitnesses = defineRule({
  id: 'issuer/witnesses',
  severity: 'warning',
  confidence: 0.75,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.b: viện dẫn ghi tên cơ quan ban hành văn bản',
  docs: {
    vi: {
      title: 'Các văn bản khác ghi cơ quan ban hành khác',
      what: 'Những văn bản khác trong cùng tập ghi cơ quan ban hành khác cho văn bản được viện dẫn.',
      why: 'Một trong các cơ quan được ghi là sai.',
      todo: 'Tra lại văn bản và sửa tên cơ quan ghi lệch.',
    },
    en: {
      title: 'Other documents name another issuer',
      what: 'Other documents of the corpus name another issuer of the cited document.',
      why: 'One of the issuers is wrong.',
      todo: 'Look the document up and correct the odd issuer.',
    },
  },
  examples: {
    bad: 'Kết luận số 38-KL/TW ngày 14/01/2019 của Bộ Chính trị',
    good: 'Kết luận số 38-KL/TW ngày 14/01/2019 của Ban Bí thư',
    known: [
      knownExample({
        key: 'ket-luan 38-KL/TW @2019',
        type: 'ket-luan',
        code: '38-KL/TW',
        date: '2019-01-14',
        issuer: 'Ban Bí thư',
        others: { date: '2019-01-14', issuer: { raw: 'Ban Bí thư', id: 'ban-bi-thu' } },
      }),
    ],
  },
  messages: {
    differs: {
      vi: '{code} ở đây ghi do {here} ban hành, các văn bản khác ghi {there}',
      en: '{code} is issued by {here} here, by {there} in other documents',
    },
  },
  check(context, report) {
    for (const { citation, portal, start } of context.mentions) {
      if (portal || citation.issuer === null) continue
      const here = kindOf(citation.issuer)
      if (here === null) continue
      const other = contradiction(
        context,
        citation.key,
        { kind: here, raw: citation.issuer.raw },
        ({ issuer }) => {
          const kind = issuer === null ? null : kindOf(issuer)
          return kind === null ? null : { kind, raw: issuer?.raw ?? '' }
        },
        (one, two) => one.kind === two.kind,
      )
      if (other === null || !other.decided) continue
      report({
        messageId: 'differs',
        data: { code: citation.code ?? citation.raw, here: citation.issuer.raw, there: other.right.raw },
        place: citation.issuer.position,
        actual: citation.issuer.raw,
        expected: [other.right.raw],
        claims: [`${start}:issuer`],
        evidence: other.evidence,
        key: citation.key,
      })
    }
  },
})

/** The kind of a body; a ministry is told from another by its name. */
function kindOf({ raw, id }: { readonly raw: string; readonly id: string | null }): string | null {
  const found = classOfIssuer(id, raw)
  if (found === 'committee-chair') return 'peoples-committee'
  return found === 'ministry' ? id : found
}
