import { outOfStep } from '../law/day-in-register.ts'
import { rewriteDate } from '../law/read-date.ts'
import { defineRule } from './define-rule.ts'
import { fromCodeToDate } from './from-code-to-date.ts'
import { led } from './other-side.ts'
import { knownDate } from './rule-context.ts'

/**
 * Number and date of a cited document go together: the numbers of a register rise with the days of its year.
 *
 * Held against the registers of the Government, the Prime Minister and the ministries, of which some numbers and days
 * of each year are known. One of the two is mistyped; nothing tells which, so that no correction is proposed.
 *
 * Why: whoever looks up the number finds another document.
 * What to do: look the document up by its name and correct its number or its date.
 */
export const dateRegister = defineRule({
  id: 'date/register',
  severity: 'warning',
  confidence: 0.8,
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 15: số văn bản lấy liên tiếp từ đầu năm đến cuối năm',
  docs: {
    vi: {
      title: 'Số và ngày ban hành không đi với nhau',
      what: 'Số của văn bản không thể được cấp vào ngày ghi bên cạnh: số lớn hơn đã ban hành trước đó lâu, hoặc số nhỏ hơn mãi sau mới ban hành.',
      why: 'Số hoặc ngày gõ sai, người đọc tra ra văn bản khác.',
      todo: 'Tra văn bản theo tên gọi rồi sửa số hoặc ngày.',
    },
    en: {
      title: 'Number and date do not go together',
      what: 'The number cannot have been given on that day: higher ones were given long before, or lower ones long after.',
      why: 'Number or date is mistyped, and whoever looks it up finds another document.',
      todo: 'Look the document up by its name and correct its number or date.',
    },
  },
  examples: {
    bad: 'Nghị định số 128/2017/NĐ-CP ngày 12/4/2017 của Chính phủ',
    good: 'Nghị định số 28/2017/NĐ-CP ngày 20/3/2017 của Chính phủ',
  },
  messages: {
    late: {
      vi: '{code} không thể ban hành {date}: {other}, số lớn hơn, đã ban hành {there}',
      en: '{code} cannot be of {date}: {other}, a higher number, was issued {there}',
    },
    early: {
      vi: '{code} không thể ban hành {date}: {other}, số nhỏ hơn, đến {there} mới ban hành',
      en: '{code} cannot be of {date}: {other}, a lower number, was issued only {there}',
    },
    high: {
      vi: '{code}: trong năm, {date} chưa có đến số này',
      en: '{code}: by {date} no year has had as many numbers',
    },
    low: {
      vi: '{code}: trong năm, {date} đã vượt xa số này',
      en: '{code}: by {date} every year is far past that number',
    },
  },
  check(context, report) {
    for (const mention of context.mentions) {
      const { citation, reading, iso, judgement, portal, start } = mention
      if (portal || reading === null || iso === null || citation.date === null || judgement?.slip != null) continue
      if (citation.codePosition === null || citation.code === null) continue
      if (knownDate(context, citation.key)?.iso === iso) continue
      const step = outOfStep(reading, iso)
      if (step === null) continue
      const { place, text } = fromCodeToDate(mention)
      const other = reading.tidy.replace(/^\d+/, String(step.number))
      const there = step.iso === null ? '' : rewriteDate(citation.date.raw, step.iso)
      report({
        messageId: step.how,
        data: { code: citation.code, date: citation.date.raw, other, there },
        place,
        actual: text,
        claims: [`${start}:code`, `${start}:date`, `${start}:year`],
        evidence: [{ kind: 'structure', message: led('issued', citation.date.raw), position: citation.date.position }],
        key: citation.key,
      })
    }
  },
})
