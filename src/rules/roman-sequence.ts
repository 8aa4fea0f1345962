import { formatRoman } from '../law/numbering.ts'
import { defineRule } from './define-rule.ts'
import { missteps } from './label-sequence.ts'
import { reportMisstep, sequenceMessages } from './report-misstep.ts'

/**
 * Sections numbered with Roman numerals follow each other: I, II, III …
 *
 * Silent where the source has lost a heading among them (`structure/lost-heading`).
 *
 * Why: a gap means a section left out or misnumbered, and references to later sections miss.
 * What to do: number the sections anew, or restore the missing one.
 */
export const romanSequence = defineRule({
  id: 'numbering/roman-sequence',
  severity: 'warning',
  confidence: 0.9,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.đ và mục V: mục đánh số thứ tự bằng chữ số La Mã',
  docs: {
    vi: {
      title: 'Số La Mã của mục không liên tục',
      what: 'Các mục I, II, III … bỏ số hoặc sai thứ tự.',
      why: 'Có thể thiếu một mục, và mọi chỗ dẫn đến các mục sau đều lệch.',
      todo: 'Đánh lại số mục hoặc bổ sung mục thiếu.',
    },
    en: {
      title: 'Roman numerals out of sequence',
      what: 'Sections I, II, III … skip a number or are out of order.',
      why: 'A section may be missing, and references to later ones miss.',
      todo: 'Renumber the sections or restore the missing one.',
    },
  },
  examples: { bad: 'I. MỤC TIÊU\nIII. TỔ CHỨC THỰC HIỆN', good: 'I. MỤC TIÊU\nII. TỔ CHỨC THỰC HIỆN' },
  messages: sequenceMessages,
  check({ runs }, report) {
    for (const run of runs) {
      if (run.kind !== 'roman' || run.damaged) continue
      for (const step of missteps(run.units, ({ label }) => label.value)) {
        if (step.kind === 'repeat') continue
        report(
          reportMisstep(step, (ordinal) => {
            const { raw } = step.unit.label
            const roman = formatRoman(ordinal)
            return raw.replace(/[IVXLCivxlc]+/, (printed) =>
              printed === printed.toLowerCase() ? roman.toLowerCase() : roman,
            )
          }),
        )
      }
    }
  },
})
