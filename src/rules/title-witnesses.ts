import { alikeTitles, syllablesOf } from '../tree/alike-titles.ts'
import { defineRule } from './define-rule.ts'
import { knownExample } from './known-example.ts'
import { contradiction } from './prevailing-witness.ts'

/** Shorter trích yếu are too general to be held against others. */
const TELLING = 8

/**
 * The documents of a corpus give a cited document names that can be one.
 *
 * A trích yếu is mostly shortened when it is cited, so only names with nothing in common are pointed out.
 *
 * Why: the number may be that of another document.
 * What to do: look the document up; correct the number or the trích yếu.
 */
export const titleWitnesses = defineRule({
  id: 'citation/title-witnesses',
  severity: 'info',
  confidence: 0.6,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.b: viện dẫn ghi trích yếu nội dung văn bản',
  docs: {
    vi: {
      title: 'Các văn bản khác ghi trích yếu khác',
      what: 'Những văn bản khác trong cùng tập ghi trích yếu khác hẳn cho cùng số hiệu.',
      why: 'Số hiệu có thể là của một văn bản khác.',
      todo: 'Tra lại văn bản; sửa số hiệu hoặc trích yếu.',
    },
    en: {
      title: 'Other documents give another title',
      what: 'Other documents of the corpus give the same code a title that has nothing in common with this one.',
      why: 'The number may be that of another document.',
      todo: 'Look the document up; correct the number or the title.',
    },
  },
  examples: {
    bad: 'Kế hoạch số 46/KH-UBND ngày 26/02/2019 của UBND tỉnh Quảng Nam về công tác bảo vệ, chăm sóc trẻ em năm 2019.',
    good: 'Kế hoạch số 46/KH-UBND ngày 26/02/2019 của UBND tỉnh Quảng Nam về phát triển du lịch cộng đồng ở miền núi năm 2019.',
    known: [
      knownExample({
        key: 'ke-hoach 46/KH-UBND @2019 #quang-nam',
        type: 'ke-hoach',
        code: '46/KH-UBND',
        date: '2019-02-26',
        others: { date: '2019-02-26', title: 'Phát triển du lịch cộng đồng ở miền núi năm 2019' },
      }),
    ],
  },
  messages: {
    differs: {
      vi: 'Trích yếu của {code} ở đây khác hẳn trích yếu ghi trong các văn bản khác',
      en: 'The title of {code} here has nothing in common with the one in other documents',
    },
  },
  check(context, report) {
    for (const { citation, portal, start } of context.mentions) {
      if (portal || citation.title === null || !context.known.has(citation.key ?? '')) continue
      if (syllablesOf(citation.title.raw).length < TELLING) continue
      const other = contradiction(
        context,
        citation.key,
        citation.title.raw,
        ({ title }) => (title === null || syllablesOf(title).length < TELLING ? null : title),
        alikeTitles,
      )
      if (other === null || !other.decided) continue
      report({
        messageId: 'differs',
        data: { code: citation.code ?? citation.raw },
        place: citation.title.position,
        actual: citation.title.raw,
        claims: [`${start}:title`],
        evidence: other.evidence,
        key: citation.key,
      })
    }
  },
})
