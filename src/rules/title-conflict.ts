import { syllablesOf } from '../tree/alike-titles.ts'
import { defineRule } from './define-rule.ts'
import { agreementOf } from './prevailing.ts'
import type { MentionFacts } from './rule-context.ts'

/**
 * A trích yếu in quotation marks is the one that other mentions give.
 *
 * Trích yếu are shortened and paraphrased all the time, so only one thing is shown: words in the middle of a title
 * that are exchanged for as many others, against a title quoted word by word.
 *
 * Why: two wordings of one title make the reader look for two documents.
 * What to do: compare both with the document.
 */
export const titleConflict = defineRule({
  id: 'citation/title-conflict',
  severity: 'info',
  confidence: 0.6,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.b: viện dẫn ghi trích yếu của văn bản',
  docs: {
    vi: {
      title: 'Trích yếu khác bản trong ngoặc kép',
      what: 'Trích yếu của cùng một văn bản được chép nguyên văn ở một chỗ, ở chỗ này lại thay vài chữ.',
      why: 'Hai cách ghi làm người đọc tưởng là hai văn bản.',
      todo: 'Đối chiếu với văn bản được viện dẫn.',
    },
    en: {
      title: 'Title differs from the quoted one',
      what: 'The title of one document is quoted in one place and has other words here.',
      why: 'Two wordings look like two documents.',
      todo: 'Compare both with the cited document.',
    },
  },
  examples: {
    bad:
      '1. Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị “Về tăng cường công tác bảo vệ trẻ em đáp ứng yêu cầu phát triển đất nước phồn vinh”.\n' +
      '2. Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị về tăng cường công tác bảo vệ trẻ em đáp ứng yêu cầu xây dựng đất nước phồn vinh.',
    good:
      '1. Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị “Về tăng cường công tác bảo vệ trẻ em đáp ứng yêu cầu phát triển đất nước phồn vinh”.\n' +
      '2. Quán triệt Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị về tăng cường công tác bảo vệ trẻ em đáp ứng yêu cầu phát triển đất nước phồn vinh.',
  },
  messages: {
    odd: {
      vi: 'Trích yếu của {code} ghi “{here}”, bản trong ngoặc kép ghi “{there}”',
      en: 'The title of {code} says “{here}”, the quoted one “{there}”',
    },
  },
  check(context, report) {
    for (const [key, mentions] of context.documents) {
      const titled = mentions.filter(({ citation, portal }) => citation.title !== null && !portal).slice(0, MANY)
      const quoted = titled.find(({ citation }) => isQuoted(citation.title?.raw ?? ''))
      if (quoted === undefined) continue
      for (const mention of titled) {
        const swap = isQuoted(titleOf(mention)) ? null : exchangedWords(titleOf(mention), titleOf(quoted))
        if (swap === null || mention.citation.title === null) continue
        report({
          messageId: 'odd',
          data: { code: mention.citation.code ?? mention.citation.raw, here: swap.here, there: swap.there },
          place: mention.citation.title.position,
          actual: titleOf(mention),
          claims: [`${mention.start}:title`],
          evidence: agreementOf([quoted], titleOf(quoted)),
          key,
        })
        // The other places repeat the same wording.
        break
      }
    }
  },
})

/** Mentions of one document whose titles are compared; a real text has fewer. */
const MANY = 50

/** Words before the exchanged ones, and after them, that must agree. */
const AROUND = 4

function titleOf({ citation }: MentionFacts): string {
  return citation.title?.raw ?? ''
}

function isQuoted(title: string): boolean {
  return /^[^\p{L}]{0,3}(?:[Vv]ề\s{1,9}(?:việc\s{1,9})?)?[“"]/u.test(title)
}

/** One to three words in the middle that are exchanged for as many others; null for any other difference. */
function exchangedWords(title: string, quoted: string): { here: string; there: string } | null {
  const here = syllablesOf(title)
  const there = syllablesOf(quoted)
  let head = 0
  while (head < here.length && here[head] === there[head]) head++
  if (head < AROUND) return null
  for (let length = 1; length <= 3; length++) {
    const behind = here.slice(head + length, head + length + AROUND)
    if (behind.length < AROUND || behind.join(' ') !== there.slice(head + length, head + length + AROUND).join(' '))
      continue
    const one = here.slice(head, head + length)
    const other = there.slice(head, head + length)
    if ([...one].sort().join(' ') === [...other].sort().join(' ')) return null
    return { here: wordsAt(title, head, length), there: wordsAt(quoted, head, length) }
  }
  return null
}

/** The words as printed, where `syllablesOf` has counted them. */
function wordsAt(title: string, start: number, length: number): string {
  const words = title.match(/[\p{L}\p{M}\d]+/gu) ?? []
  let skip = 0
  while (/^(?:về|việc)$/i.test(words[skip] ?? '')) skip++
  return words.slice(skip + start, skip + start + length).join(' ')
}
