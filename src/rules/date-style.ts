import { defineRule } from './define-rule.ts'
import { partOf } from './part-of.ts'

/**
 * The date of the document itself is written as Nghị định 30/2020/NĐ-CP has it: a zero before days below 10 and before
 * January and February. Other months go without; the decree only asks for the zero of the first two.
 *
 * Dates in running text are free, and so are not looked at.
 *
 * Why: the zero keeps a digit from being put in front of it.
 * What to do: write the date as suggested.
 */
export const dateStyle = defineRule({
  id: 'date/style',
  severity: 'info',
  set: 'nd30',
  confidence: 0.8,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4.b',
  docs: {
    vi: {
      title: 'Cách ghi ngày, tháng ban hành',
      what: 'Ngày dưới 10 hoặc tháng 1, tháng 2 ở dòng địa danh, thời gian chưa có số 0 phía trước, hoặc thừa số 0 ở tháng khác.',
      why: 'Số 0 phía trước ngăn việc thêm chữ số vào ngày, tháng của văn bản.',
      todo: 'Ghi lại ngày, tháng như gợi ý.',
    },
    en: {
      title: 'Writing of the date of issue',
      what: 'In the line of place and date, a day below 10 or January or February lacks its zero, or another month has one.',
      why: 'The zero keeps a digit from being put in front of it.',
      todo: 'Write day and month as suggested.',
    },
  },
  examples: {
    bad: 'Số: 73/KH-UBND\nHà Nội, ngày 4 tháng 1 năm 2023\n\nKẾ HOẠCH\nDạy bơi\n',
    good: 'Số: 73/KH-UBND\nHà Nội, ngày 04 tháng 01 năm 2023\n\nKẾ HOẠCH\nDạy bơi\n',
  },
  messages: {
    zero: {
      vi: 'Ngày dưới 10 và tháng 1, tháng 2 phải ghi thêm số 0 phía trước: {right}',
      en: 'Days below 10 and the months 1 and 2 take a zero: {right}',
    },
    noZero: {
      vi: 'Tháng 3 đến tháng 9 không ghi thêm số 0: {right}',
      en: 'The months 3 to 9 take no zero: {right}',
    },
  },
  check({ tree, dateLine }, report) {
    if (dateLine === null) return
    const found = /ngày\s{1,9}(\d{1,2})\s{1,9}tháng\s{1,9}(\d{1,2})/i.exec(dateLine.raw)
    if (found === null) return
    const [printed, day = '', month = ''] = found
    const rightDay = day.padStart(2, '0')
    const rightMonth = Number(month) < 3 ? month.padStart(2, '0') : String(Number(month))
    if (Number(day) === 0 || Number(month) === 0 || (day === rightDay && month === rightMonth)) return
    const { raw, place } = partOf(dateLine, printed, tree)
    const written = printed.replace(/\d{1,2}(?=\D)/, rightDay).replace(/\d{1,2}$/, rightMonth)
    const lacks = day.length < rightDay.length || month.length < rightMonth.length
    report({
      messageId: lacks ? 'zero' : 'noZero',
      data: { right: written },
      place,
      actual: raw,
      expected: [raw.replace(printed, written)],
      fixable: lacks,
      claims: [`${place.start.offset}:form`],
      ...(lacks ? {} : { confidence: 0.6 }),
    })
  },
})
