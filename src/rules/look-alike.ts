import { withoutLookAlikes } from '../law/look-alikes.ts'
import { readCode } from '../law/read-code.ts'
import { runningTextOf } from '../tree/running-text.ts'
import { defineRule } from './define-rule.ts'
import type { MentionFacts } from './rule-context.ts'

/**
 * The characters of a code are those that they look like: digits in its number, Latin letters in its symbol.
 *
 * Wrong capitals and `D` for `Đ` are the matter of `citation/capitals`.
 *
 * Why: what looks the same to a reader is another code to every search, and the document is not found.
 * What to do: type the code anew.
 */
export const lookAlike = defineRule({
  id: 'citation/look-alike',
  severity: 'warning',
  confidence: 0.95,
  basis:
    'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I.4 (bảng mã TCVN 6909:2001) và mục II.3 (số ghi bằng chữ số Ả Rập)',
  docs: {
    vi: {
      title: 'Ký tự trông giống trong số hiệu',
      what: 'Số hiệu có chữ cái thay cho chữ số (12O, l2) hoặc chữ cái của bảng chữ khác (Т, К kiểu Kirin).',
      why: 'Nhìn thì giống nhưng máy đọc là một số hiệu khác, nên không tra cứu được văn bản.',
      todo: 'Gõ lại số hiệu.',
    },
    en: {
      title: 'Look-alike characters in a code',
      what: 'The code has a letter for a digit (12O, l2) or a letter of another script (a Cyrillic Т or К).',
      why: 'It looks the same, but to a search it is another code, and the document is not found.',
      todo: 'Type the code anew.',
    },
  },
  examples: {
    bad: 'Quyết định số 12O/QĐ-UBND ngày 04/4/2022 của UBND tỉnh',
    good: 'Quyết định số 120/QĐ-UBND ngày 04/4/2022 của UBND tỉnh',
  },
  messages: {
    alike: {
      vi: 'Số hiệu {code} có ký tự trông giống nhưng không đúng, đúng là {right}',
      en: 'The code {code} has characters that only look right; it is {right}',
    },
  },
  check({ tree, mentions }, report) {
    const running = runningTextOf(tree)
    const { text } = running
    let next = 0
    for (let slash = text.indexOf('/'), done = 0; slash !== -1; slash = text.indexOf('/', Math.max(slash + 1, done))) {
      let start = slash
      while (start > done && slash - start < 24 && !isEdge(text.charCodeAt(start - 1))) start--
      done = slash + 1
      while (done < text.length && done - slash < 40 && !isEdge(text.charCodeAt(done))) done++
      const code = text.slice(start, done).replace(/[.:]+$/, '')
      const right = withoutLookAlikes(code)
      if (right === null) continue
      const place = running.place(start, start + code.length)
      const { offset } = place.start
      while (next < mentions.length && (mentions[next] as MentionFacts).citation.position.end.offset <= offset) next++
      const mention = mentions[next]
      const inside = mention !== undefined && mention.start <= offset
      const claimed = inside ? mention.start : offset
      report({
        messageId: 'alike',
        data: { code, right },
        place,
        actual: running.printed(place) ?? code,
        expected: [right],
        fixable: readCode(right)?.issuerKnown === true,
        claims: [`${claimed}:letters`, `${claimed}:code`],
        key: inside ? mention.citation.key : null,
      })
    }
  },
})

/** What a code ends at. */
const EDGE = /[\s,;()“”"'‘’|]/
const edges = Uint8Array.from({ length: 128 }, (_, code) => (EDGE.test(String.fromCharCode(code)) ? 1 : 0))
function isEdge(code: number): boolean {
  return code < 128 ? edges[code] === 1 : EDGE.test(String.fromCharCode(code))
}
