import { oneSlip } from '../law/one-slip.ts'
import { isStrong } from '../tree/registry.ts'
import { defineRule, type Texts } from './define-rule.ts'
import { knownSide } from './other-side.ts'
import { agreementOf } from './prevailing.ts'
import type { MentionFacts } from './rule-context.ts'

/**
 * One document has one code throughout a text.
 *
 * The resolver joins mentions whose codes are one slip apart and whose day, trích yếu or place in the text show that
 * they mean one document; the form that prevails is the right one. A code that no registry knows may be a known one
 * with a slip, of the same day or trích yếu. Two documents of one day with neighbouring numbers and titles of their own
 * are left alone.
 *
 * Why: whoever looks up the misspelt code finds another document, or none.
 * What to do: compare both places with the document and correct the odd one.
 */
export const nearMiss = defineRule({
  id: 'citation/near-miss',
  severity: 'warning',
  confidence: 0.85,
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 15: số và ký hiệu của một văn bản là duy nhất trong năm của cơ quan ban hành',
  docs: {
    vi: {
      title: 'Số hiệu lệch một ký tự so với chỗ khác',
      what: 'Cùng một văn bản nhưng số hiệu ở chỗ này lệch một ký tự so với các chỗ khác.',
      why: 'Số hiệu gõ sai dẫn người đọc đến văn bản khác hoặc không có.',
      todo: 'Đối chiếu với văn bản được viện dẫn và sửa chỗ viết lệch.',
    },
    en: {
      title: 'Code one slip away from another mention',
      what: 'The same document has a code here that is one character off the code elsewhere.',
      why: 'The misspelt code leads to another document, or to none.',
      todo: 'Compare with the cited document and correct the odd one.',
    },
  },
  examples: {
    bad: '1. Kế hoạch số 276-KH/TU ngày 06/3/2024 của Tỉnh ủy.\n2. Mục tiêu của Kế hoạch số 267-KH/TU.',
    good: '1. Kế hoạch số 276-KH/TU ngày 06/3/2024 của Tỉnh ủy.\n2. Mục tiêu của Kế hoạch số 276-KH/TU.',
  },
  messages: {
    odd: {
      vi: 'Số hiệu ở đây là {here}, chỗ khác ghi {there} cho cùng một văn bản',
      en: 'The code here is {here}, elsewhere the same document has {there}',
    },
    known: {
      vi: 'Không thấy văn bản nào mang số hiệu {here}; văn bản cùng ngày hoặc cùng trích yếu là {there}',
      en: 'No document {here} is known; the one of this date or title is {there}',
    },
  },
  check(context, report) {
    for (const mention of context.mentions) {
      const { citation, reading, ownCode, start } = mention
      const { key } = citation
      if (mention.portal || reading === null || ownCode === null || key === null || citation.codePosition === null)
        continue
      const right = key.split(' ')[1] ?? ''
      if (withoutB(ownCode) === withoutB(right)) continue
      const mates = (context.documents.get(key) ?? []).filter(
        (mate) => mate.ownCode !== null && withoutB(mate.ownCode) === withoutB(right),
      )
      if (mates.length === 0) {
        const document = context.known.get(key)?.[0]
        if (document === undefined || !isStrong(document)) continue
        report({
          messageId: 'known',
          data: { here: reading.printed, there: right },
          place: citation.codePosition,
          actual: citation.code,
          expected: [right],
          claims: [`${start}:code`, `${start}:year`, `${start}:type`, `${start}:date`],
          evidence: [knownSide(document)],
          confidence: 0.85,
          key,
        })
        continue
      }
      const bare = citation.date === null
      const slip = oneSlip(ownCode, right)
      report({
        messageId: 'odd',
        data: { here: reading.printed, there: right },
        place: citation.codePosition,
        actual: citation.code,
        expected: [mates.find((mate) => mate.reading?.canonical === right)?.reading?.tidy ?? right],
        claims: [`${start}:code`, `${start}:year`, `${start}:type`],
        evidence: agreementOf(mates, timesSaid(mates)),
        confidence: bare ? (slip === 'changed' ? 0.65 : 0.75) : 0.9,
        key,
      })
    }
  },
})

/** A công văn has one number, whether its ministry is written with the `B` or without. */
function withoutB(code: string): string {
  return code.replace(/^(\d+[a-zđ]?)\/B(?=[A-ZĐ]{2,}-)/, '$1/')
}

/** `276-KH/TU (3 lần)` */
function timesSaid(mates: readonly MentionFacts[]): Texts {
  const code = mates[0]?.citation.code
  return {
    vi: `${code} (${mates.length} lần)`,
    en: `${code} (${mates.length} ${mates.length === 1 ? 'time' : 'times'})`,
  }
}
