import { pointLetters } from '../law/numbering.ts'
import { defineRule } from './define-rule.ts'
import { ordinalOf } from './label-runs.ts'
import { missteps } from './label-sequence.ts'
import { reportMisstep, sequenceMessages } from './report-misstep.ts'

/**
 * Lettered points follow the Vietnamese order a b c d đ e g h i k l m n o p q r s t u v x y.
 *
 * The letters f, j, w, z and those with a further mark (ă â ê ô ơ ư) are not used, so their absence is right; the
 * absence of đ is not. In a list after the English alphabet the missing đ is the slip, and f follows from it.
 *
 * Why: a gap often means a deleted point, and references to every later point now hit the wrong text.
 * What to do: letter the points anew, or restore the missing one.
 */
export const letterSequence = defineRule({
  id: 'numbering/letter-sequence',
  severity: 'warning',
  confidence: 0.9,
  basis: pointLetters.source,
  docs: {
    vi: {
      title: 'Thứ tự chữ cái của điểm sai',
      what: 'Các điểm a), b), c), d), đ), e), g) … bỏ chữ, thiếu đ) hoặc dùng chữ f), j), w), z).',
      why: 'Có thể thiếu một điểm, và mọi chỗ dẫn đến các điểm sau đều lệch.',
      todo: 'Đánh lại chữ cái theo thứ tự tiếng Việt hoặc bổ sung điểm thiếu.',
    },
    en: {
      title: 'Letters of points out of sequence',
      what: 'Points a), b), c), d), đ), e), g) … skip a letter, miss đ) or use f), j), w), z).',
      why: 'A point may be missing, and references to later ones hit the wrong text.',
      todo: 'Letter the points in Vietnamese order or restore the missing one.',
    },
  },
  examples: { bad: 'c) …\nd) …\ne) …', good: 'c) …\nd) …\nđ) …' },
  messages: {
    ...sequenceMessages,
    foreign: {
      vi: 'Điểm {actual}: chữ này không dùng để đánh điểm; sau {before} là {expected}',
      en: 'Point {actual}: this letter is not used for points; after {before} comes {expected}',
    },
  },
  check({ runs }, report) {
    for (const run of runs) {
      if (run.kind !== 'letter' || run.damaged || !/^[a-zđ]/.test(run.units[0]?.label.raw ?? '')) continue
      let english = false
      for (const step of missteps(run.units, ({ label }) => ordinalOf(label))) {
        if (step.kind === 'repeat' || (english && step.kind === 'foreign')) continue
        const right = pointLetters.value[step.expected - 1]
        if (right === undefined) continue
        if (right === 'đ') english = true
        const slip = reportMisstep(step, () => step.unit.label.raw.replace(/^[a-zđ]/i, right))
        report({ ...slip, messageId: step.kind })
      }
    }
  },
})
