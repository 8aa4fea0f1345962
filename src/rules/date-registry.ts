import { rewriteDate, withYear } from '../law/read-date.ts'
import { syllablesOf, titleShare } from '../tree/alike-titles.ts'
import type { Citation, Position } from '../tree/nodes.ts'
import type { RegistryDocument } from '../tree/registry.ts'
import { defineRule } from './define-rule.ts'
import { knownExample } from './known-example.ts'
import { knownSide } from './other-side.ts'
import { knownDate, type RuleContext } from './rule-context.ts'

/**
 * The date of a cited document is the one that a registry knows.
 *
 * Only facts that a listing or several witnesses give are held against a text, and only about the document that its
 * code names beyond doubt: one that carries its year, or whose number was given in the year that is printed. Listings
 * err too, so both sides are shown and nothing is called an error. Of a law that a basis calls by name and year
 * ("Căn cứ Luật Trẻ em năm 2015"), it is the year.
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
      knownExample({
        key: 'nghi-dinh 56/2017/NĐ-CP',
        type: 'nghi-dinh',
        code: '56/2017/NĐ-CP',
        date: '2017-05-09',
        issuer: 'Chính phủ',
        title: 'Quy định chi tiết một số điều của Luật Trẻ em',
      }),
    ],
  },
  messages: {
    differs: {
      vi: '{code} ghi {here}; danh mục ghi {there}',
      en: '{code} is dated {here}; the registry has {there}',
    },
    other: {
      vi: 'Danh mục ghi {code} là văn bản khác, {there}: số hiệu hoặc ngày ghi nhầm',
      en: 'The registry has another document as {code}, of {there}: number or date is wrong',
    },
  },
  check(context, report) {
    for (const { citation, iso, judgement, portal, start } of context.mentions) {
      // A mention that contradicts itself is the matter of another rule, which has the registry as its witness.
      if (portal || citation.date === null || judgement?.slip != null) continue
      const year = iso === null ? yearOfBasis(context, citation) : null
      if (iso === null && year === null) continue
      const known = knownDate(context, citation.key)
      if (known === null || known.iso === iso || known.iso.slice(0, 4) === year) continue
      const { raw } = citation.date
      // Neither day nor trích yếu are those of the document that has this number: the number is another one's.
      const isOther = iso !== null && citation.codePosition !== null && isStrange(citation, known.document)
      const right = year === null ? rewriteDate(raw, known.iso) : withYear(raw, Number(known.iso.slice(0, 4)))
      report({
        messageId: isOther ? 'other' : 'differs',
        data: { code: citation.code ?? citation.name ?? citation.raw, here: citation.date.raw, there: right },
        place: isOther ? (citation.codePosition as Position) : citation.date.position,
        actual: isOther ? citation.code : citation.date.raw,
        expected: isOther ? [] : [right],
        claims: [`${start}:date`],
        evidence: [knownSide(known.document)],
        key: citation.key,
      })
    }
  },
})

/** Whether a mention gives a trích yếu that has nothing in common with that of a document. */
function isStrange({ title }: Citation, document: RegistryDocument): boolean {
  if (title === null || document.title === null) return false
  if (syllablesOf(title.raw).length < FEWEST || syllablesOf(document.title).length < FEWEST) return false
  const share = titleShare([title.raw], [document.title])
  return share !== null && share < STRANGE
}

const FEWEST = 5
const STRANGE = 0.25

/**
 * The year by which a basis calls a law: "Căn cứ Luật Trẻ em năm 2016". Elsewhere the year behind the name of a law may be
 * that in which it is carried out: "tuyên truyền Luật An ninh mạng năm 2019".
 */
function yearOfBasis({ basisOf }: RuleContext, citation: Citation): string | null {
  const basis = basisOf.get(citation)
  const [, year] = /^năm\s{1,3}(\d{4})$/i.exec(citation.date?.raw ?? '') ?? []
  if (citation.kind !== 'named' || year === undefined || basis?.verb == null || !/^Căn cứ/i.test(basis.verb))
    return null
  const [lead, first] = basis.children.filter(({ type }) => type !== 'furniture')
  if (first !== citation || lead?.type !== 'text' || lead.value.replace(/^[-–•*+\s]{1,4}/, '').trim() !== basis.verb)
    return null
  return year
}
