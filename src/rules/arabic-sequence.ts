import { defineRule } from './define-rule.ts'
import { missteps } from './label-sequence.ts'
import { reportMisstep, sequenceMessages } from './report-misstep.ts'

/**
 * Units numbered 1, 2, 3 … under one heading follow each other.
 *
 * Silent where the source has lost a heading among them (`structure/lost-heading`).
 *
 * Why: a gap means a unit left out or misnumbered, and references to later ones miss.
 * What to do: number the units anew, or restore the missing one.
 */
export const arabicSequence = defineRule({
  id: 'numbering/arabic-sequence',
  severity: 'warning',
  confidence: 0.88,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.đ: khoản đánh số thứ tự bằng chữ số Ả Rập',
  docs: {
    vi: {
      title: 'Số thứ tự 1, 2, 3 không liên tục',
      what: 'Các khoản 1, 2, 3 … dưới cùng một mục bỏ số hoặc sai thứ tự.',
      why: 'Có thể thiếu một khoản, và mọi chỗ dẫn đến các khoản sau đều lệch.',
      todo: 'Đánh lại số hoặc bổ sung khoản thiếu.',
    },
    en: {
      title: 'Arabic numerals out of sequence',
      what: 'Units 1, 2, 3 … under one heading skip a number or are out of order.',
      why: 'A unit may be missing, and references to later ones miss.',
      todo: 'Renumber the units or restore the missing one.',
    },
  },
  examples: { bad: '1. Sở Y tế\n2. Sở Tài chính\n4. Sở Tư pháp', good: '1. Sở Y tế\n2. Sở Tài chính\n3. Sở Tư pháp' },
  messages: sequenceMessages,
  check({ runs }, report) {
    for (const run of runs) {
      if (run.kind !== 'arabic' || run.damaged) continue
      for (const step of missteps(run.units, ({ label }) => label.value)) {
        if (step.kind === 'repeat') continue
        report(reportMisstep(step, (ordinal) => step.unit.label.raw.replace(/\d+/, String(ordinal))))
      }
    }
  },
})
