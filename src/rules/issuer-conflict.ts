import { classOfIssuer, expectedIssuer, issuerFits } from '../law/issuer-of-code.ts'
import { placeOfBody } from '../law/place-of-body.ts'
import { slug } from '../law/slug.ts'
import { defineRule } from './define-rule.ts'
import { agreementOf, prevailing } from './prevailing.ts'
import type { MentionFacts } from './rule-context.ts'

/**
 * One document has one issuer throughout a text.
 *
 * A committee and its standing board or chairman, a body with and without its place, count as one.
 *
 * Why: one of the two is wrong.
 * What to do: look the document up and correct the odd issuer.
 */
export const issuerConflict = defineRule({
  id: 'issuer/conflict',
  severity: 'warning',
  confidence: 0.85,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.b: viện dẫn ghi tên cơ quan ban hành',
  docs: {
    vi: {
      title: 'Cùng một văn bản, hai cơ quan ban hành',
      what: 'Cơ quan ban hành ghi ở đây khác cơ quan ghi ở chỗ khác cho cùng một văn bản.',
      why: 'Một trong hai chỗ sai.',
      todo: 'Tra lại văn bản và sửa tên cơ quan ghi lệch.',
    },
    en: {
      title: 'One document, two issuers',
      what: 'The issuer of a document differs from the one given elsewhere in the text.',
      why: 'One of the two is wrong.',
      todo: 'Look the document up and correct the odd issuer.',
    },
  },
  examples: {
    bad: 'Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị; Chỉ thị số 28-CT/TW ngày 25/12/2023 của Ban Bí thư',
    good: 'Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị; Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị',
  },
  messages: {
    odd: {
      vi: '{code} ghi do {here} ban hành, chỗ khác ghi {there}',
      en: '{code} is issued by {here} here, by {there} elsewhere',
    },
  },
  check(context, report) {
    for (const [key, mentions] of context.documents) {
      if (mentions.length < 2) continue
      const forms = prevailing(
        mentions.filter((mention) => !mention.portal),
        bodyOf,
        mayBeOne,
        isSound,
      )
      if (forms === null) continue
      for (const form of forms.others) {
        for (const { citation, start } of form.mentions) {
          if (citation.issuer === null) continue
          const there = forms.right.mentions[0]?.citation.issuer?.raw ?? ''
          report({
            messageId: 'odd',
            data: { code: citation.code ?? citation.raw, here: citation.issuer.raw, there },
            place: citation.issuer.position,
            actual: citation.issuer.raw,
            expected: [there],
            claims: [`${start}:issuer`],
            evidence: agreementOf(forms.right.mentions, there),
            key,
          })
        }
      }
    }
  },
})

interface Body {
  readonly kind: string
  readonly id: string
  readonly place: string | null
}

/** Bodies that a symbol or a class tells apart; others have too many names to be compared. */
function bodyOf({ citation }: MentionFacts): Body | null {
  const { issuer } = citation
  if (issuer === null) return null
  const found = classOfIssuer(issuer.id, issuer.raw)
  if (found === null) return null
  const id = issuer.id ?? slug(issuer.raw)
  const place = placeOfBody(id)
  // "UBND tỉnh" alone is the committee of the province that the key names.
  const own = place?.level === 'province' ? (/ #([a-z-]+)$/.exec(citation.key ?? '')?.[1] ?? null) : null
  return { kind: found === 'committee-chair' ? 'peoples-committee' : found, id, place: place?.name ?? own }
}

/** A body that the symbol does not rule out. */
function isSound({ citation, reading }: MentionFacts): boolean {
  const expected = reading === null ? null : expectedIssuer(reading)
  return (
    expected === null ||
    citation.issuer === null ||
    issuerFits(expected, citation.issuer.id, citation.issuer.raw) !== false
  )
}

function mayBeOne(one: Body, other: Body): boolean {
  if (one.kind !== other.kind) return false
  if (one.kind === 'ministry') return one.id === other.id
  return one.place === null || other.place === null || one.place === other.place
}
