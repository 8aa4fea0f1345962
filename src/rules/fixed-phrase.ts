import { runningTextOf } from '../tree/running-text.ts'
import { defineRule } from './define-rule.ts'
import { findMisspelt, type Misspelling } from './find-misspelt.ts'
import { led } from './other-side.ts'
import { wholeWords } from './whole-words.ts'

/**
 * The fixed phrases of the domain are spelt as they always are.
 *
 * Only a closed list is looked at, and in it only slips that make no right text of another sense. What a portal has added
 * is not read.
 *
 * Why: a slip of the keyboard or of character recognition in the name of a body or in a formula escapes a search, and
 * says something else.
 * What to do: write the phrase as suggested.
 */
export const fixedPhrase = defineRule({
  id: 'spelling/fixed-phrase',
  severity: 'warning',
  confidence: 0.95,
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 8 và Phụ lục I: tên cơ quan, tên loại văn bản ghi chính thức, đầy đủ',
  docs: {
    vi: {
      title: 'Cụm từ cố định viết sai chính tả',
      what: 'Tên cơ quan, tên loại văn bản hoặc cụm từ thường dùng bị gõ sai, nhận dạng sai hoặc lặp từ.',
      why: 'Gõ sai hoặc nhận dạng sai một chữ làm câu mang nghĩa khác và không tra cứu được.',
      todo: 'Sửa lại cụm từ như gợi ý.',
    },
    en: {
      title: 'Fixed phrase misspelt',
      what: 'The name of a body, a type of document or a usual phrase is mistyped, misread or has a word twice.',
      why: 'One wrong letter changes the sense and escapes a search.',
      todo: 'Write the phrase as suggested.',
    },
  },
  examples: { bad: 'UBND các xã, trị trấn tổ chức thực hiện.', good: 'UBND các xã, thị trấn tổ chức thực hiện.' },
  messages: {
    misspelt: { vi: '“{actual}” viết sai chính tả, đúng là “{phrase}”', en: '“{actual}” is misspelt: “{phrase}”' },
    doubled: { vi: 'Lặp từ: “{actual}”', en: 'The same word twice: “{actual}”' },
  },
  check({ tree }, report) {
    const running = runningTextOf(tree)
    const found = new Map<number, Misspelling>()
    findMisspelt(running, (one) => {
      if (!found.has(one.start)) found.set(one.start, one)
    })
    // So many are no typist's slips: a machine has misread the print, and the author is not to blame.
    const misread = found.size >= MACHINE ? { severity: 'info' as const, confidence: 0.6 } : {}
    for (const { start, end, right, phrase, phraseStart, phraseEnd, doubled, certain } of found.values()) {
      const place = running.place(start, end)
      const shown = running.text.slice(phraseStart, phraseEnd)
      const actual = running.printed(place) ?? running.text.slice(start, end)
      report({
        messageId: doubled ? 'doubled' : 'misspelt',
        data: { actual: shown, phrase },
        place,
        actual,
        expected: [withBlanksOf(actual, right)],
        fixable: certain,
        claims: [`${place.start.offset}:letters`],
        evidence: [
          {
            kind: 'structure',
            message: led('inSentence', wholeWords(running.text, phraseStart, phraseEnd)),
            position: running.place(phraseStart, phraseEnd),
          },
        ],
        ...misread,
      })
    }
  },
})

/** From this many slips on, a text has been through optical recognition. */
const MACHINE = 7

/** A correction that keeps the line end inside a phrase where it is. */
function withBlanksOf(printed: string, right: string): string {
  const blanks = printed.match(/\s+/g) ?? []
  const words = right.split(' ')
  if (blanks.length !== words.length - 1) return right
  return words.map((word, i) => word + (blanks[i] ?? '')).join('')
}
