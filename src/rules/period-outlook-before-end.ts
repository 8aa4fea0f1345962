import { defineRule } from './define-rule.ts'

/**
 * The outlook of a period (định hướng, tầm nhìn) reaches beyond its end.
 *
 * Why: "giai đoạn 2021-2025, tầm nhìn đến năm 2023" looks at what the period itself covers; one year is wrong.
 * What to do: correct the year of the outlook or the end of the period.
 */
export const periodOutlookBeforeEnd = defineRule({
  id: 'period/outlook-before-end',
  severity: 'warning',
  confidence: 0.92,
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 8: nội dung văn bản phải chính xác (định hướng, tầm nhìn ở sau giai đoạn)',
  docs: {
    vi: {
      title: 'Định hướng, tầm nhìn sớm hơn năm cuối của giai đoạn',
      what: 'Năm của định hướng hoặc tầm nhìn đứng trước năm cuối của chính giai đoạn đó.',
      why: 'Định hướng, tầm nhìn phải vượt ra ngoài giai đoạn; một trong hai năm sai.',
      todo: 'Sửa năm định hướng, tầm nhìn hoặc năm cuối của giai đoạn.',
    },
    en: {
      title: 'Outlook before the end of the period',
      what: 'The year of the outlook (định hướng, tầm nhìn) is earlier than the last year of the period.',
      why: 'An outlook reaches beyond its period; one of the two years is wrong.',
      todo: 'Correct the year of the outlook or the last year of the period.',
    },
  },
  examples: {
    bad: 'I. MỤC TIÊU\n1. Đổi mới đào tạo nghề giai đoạn 2021-2030, tầm nhìn đến năm 2025.',
    good: 'I. MỤC TIÊU\n1. Đổi mới đào tạo nghề giai đoạn 2021-2030, tầm nhìn đến năm 2045.',
  },
  messages: {
    early: {
      vi: 'Định hướng, tầm nhìn đến năm {outlook} nhưng giai đoạn kéo dài đến năm {end}',
      en: 'The outlook reaches to {outlook}, the period itself to {end}',
    },
  },
  check(context, report) {
    for (const { inlines } of context.passagesWith('period')) {
      for (const node of inlines) {
        if (node.type !== 'period' || node.outlookYear === null || node.endYear === null) continue
        if (node.outlookYear >= node.endYear) continue
        if (node.startYear !== null && node.startYear > node.endYear) continue
        report({
          messageId: 'early',
          data: { outlook: node.outlookYear, end: node.endYear },
          place: node.position,
          actual: node.raw,
          claims: [`${node.position.start.offset}:period`],
        })
      }
    }
  },
})
