import { readDate } from '../law/read-date.ts'
import { defineRule } from './define-rule.ts'

/**
 * The document has its date.
 *
 * An empty day is lawful in a draft and in a copy made before the document was signed, so this is a hint.
 *
 * Why: deadlines and the order of documents hang on the date.
 * What to do: fill the day in when the document is issued.
 */
export const unfilledDate = defineRule({
  id: 'form/unfilled-date',
  severity: 'info',
  confidence: 0.9,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4',
  docs: {
    vi: {
      title: 'Chưa điền ngày ban hành',
      what: 'Ngày, tháng hoặc năm ban hành của chính văn bản này còn trống.',
      why: 'Dự thảo được phép để trống, nhưng văn bản đã ban hành phải có ngày.',
      todo: 'Điền ngày khi ban hành.',
    },
    en: {
      title: 'Date not filled in',
      what: 'Day, month or year of this document is empty.',
      why: 'A draft may leave it empty, an issued document may not.',
      todo: 'Fill the date in on issue.',
    },
  },
  examples: { bad: 'Kon Tum, ngày    tháng 3 năm 2023', good: 'Kon Tum, ngày 28 tháng 3 năm 2023' },
  messages: {
    empty: { vi: 'Văn bản chưa điền ngày ban hành: {raw}', en: 'The date of the document is not filled in: {raw}' },
  },
  check({ dateLine }, report) {
    if (dateLine === null) return
    const { raw, place } = dateLine
    const { day, month, year } = readDate(raw)
    if (day !== null && month !== null && year !== null) return
    report({ messageId: 'empty', data: { raw }, place, actual: raw, claims: [`${place.start.offset}:date`] })
  },
})
