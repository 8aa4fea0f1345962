import { rewriteDate } from '../law/read-date.ts'
import { alikeTitles } from '../tree/alike-titles.ts'
import { defineRule } from './define-rule.ts'
import { inSmallLetters } from './in-small-letters.ts'
import { knownSide } from './other-side.ts'
import { isLater, ownDate } from './own-date.ts'
import { agreementOf, prevailing } from './prevailing.ts'
import { knownDate, type MentionFacts } from './rule-context.ts'

/**
 * One document has one date throughout a text.
 *
 * The date that a registry knows or that agrees with the year in the code is the right one, then the one that more
 * mentions have, then the first. Local documents with one number and trích yếu that have nothing in common are taken for two documents.
 *
 * Why: one of the two dates is wrong.
 * What to do: look the document up and correct the odd date.
 */
export const dateConflict = defineRule({
  id: 'date/conflict',
  severity: 'error',
  confidence: 0.9,
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 15: số của văn bản là duy nhất trong năm, mỗi văn bản có một ngày ban hành',
  docs: {
    vi: {
      title: 'Cùng một văn bản, hai ngày ban hành',
      what: 'Ngày ban hành ghi ở đây khác ngày ghi ở chỗ khác cho cùng một văn bản.',
      why: 'Một trong hai ngày sai.',
      todo: 'Tra lại văn bản và sửa ngày ghi lệch.',
    },
    en: {
      title: 'One document, two dates',
      what: 'The date of a document differs from the one given elsewhere in the text.',
      why: 'One of the two is wrong.',
      todo: 'Look the document up and correct the odd date.',
    },
  },
  examples: {
    bad: 'Chỉ thị số 23/CT-TTg ngày 26/5/2020; Chỉ thị số 23/CT-TTg ngày 25/6/2020',
    good: 'Chỉ thị số 23/CT-TTg ngày 26/5/2020; Chỉ thị số 23/CT-TTg ngày 26/5/2020',
  },
  messages: {
    odd: {
      vi: '{code} ghi {here}, chỗ khác ghi {there}',
      en: '{code} is dated {here}, elsewhere {there}',
    },
  },
  check(context, report) {
    const own = ownDate(context)
    // A date that contradicts the year in its own code, or lies after the document in hand, cannot be the right one.
    const isSound = (mention: MentionFacts) =>
      mention.judgement?.slip == null && (own === null || !isLater(mention, own.last))
    for (const [key, mentions] of context.documents) {
      if (mentions.length < 2) continue
      const known = knownDate(context, key)
      const dated = mentions.filter((mention) => mention.iso !== null && !mention.portal)
      const forms = prevailing(
        dated,
        ({ iso }) => iso,
        (one, other) => one === other,
        (mention) => (known === null ? isSound(mention) : mention.iso === known.iso),
      )
      // Where no mention has the date that is known, there is nothing to choose among them.
      if (forms === null || (known !== null && forms.right.value !== known.iso)) continue
      const there = inSmallLetters(forms.right.mentions[0]?.citation.date?.raw ?? forms.right.value)
      for (const form of forms.others) {
        for (const mention of form.mentions) {
          const { citation, start } = mention
          if (citation.date === null || areTwoDocuments(mention, forms.right.mentions[0])) continue
          report({
            messageId: 'odd',
            data: {
              code: citation.code ?? citation.raw,
              here: inSmallLetters(citation.date.raw),
              there,
            },
            place: citation.date.position,
            actual: citation.date.raw,
            expected: [rewriteDate(citation.date.raw, forms.right.value)],
            claims: [`${start}:date`],
            evidence: [
              ...agreementOf(forms.right.mentions, there),
              ...(known === null ? [] : [knownSide(known.document)]),
            ],
            confidence: known !== null ? 0.97 : forms.right.mentions.length > form.mentions.length ? 0.93 : 0.85,
            key,
          })
        }
      }
    }
  },
})

function areTwoDocuments(one: MentionFacts, other: MentionFacts | undefined): boolean {
  if (one.reading === null || one.reading.year !== null || other === undefined) return false
  const title = one.citation.title?.raw
  const second = other.citation.title?.raw
  return title !== undefined && second !== undefined && !alikeTitles(title, second)
}
