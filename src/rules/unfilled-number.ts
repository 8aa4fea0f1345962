import { defineRule } from './define-rule.ts'

/**
 * The document has its number.
 *
 * An empty number is lawful in a draft and in a copy made before the number was given, so this is a hint.
 *
 * Why: a document without its number cannot be cited.
 * What to do: fill the number in when the document is issued.
 */
export const unfilledNumber = defineRule({
  id: 'form/unfilled-number',
  severity: 'info',
  confidence: 0.9,
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 15 và Phụ lục I, phần I, mục II.3',
  docs: {
    vi: {
      title: 'Chưa điền số văn bản',
      what: 'Chỗ ghi số của chính văn bản này còn trống.',
      why: 'Dự thảo được phép để trống, nhưng văn bản đã ban hành phải có số.',
      todo: 'Điền số khi ban hành.',
    },
    en: {
      title: 'Number not filled in',
      what: 'The place for the number of this document is empty.',
      why: 'A draft may leave it empty, an issued document may not.',
      todo: 'Fill the number in on issue.',
    },
  },
  examples: { bad: 'Số:      /KH-UBND', good: 'Số: 73/KH-UBND' },
  messages: {
    empty: { vi: 'Văn bản chưa điền số: {raw}', en: 'The number of the document is not filled in: {raw}' },
  },
  check({ tree, numberLine }, report) {
    if (numberLine === null || tree.number !== null) return
    const { raw, place } = numberLine
    if (/^số\s{0,9}:?[\s.…_]{0,40}\d/i.test(raw)) return
    report({ messageId: 'empty', data: { raw }, place, actual: raw, claims: [`${place.start.offset}:code`] })
  },
})
