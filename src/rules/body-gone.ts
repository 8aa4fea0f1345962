import { datedBodies, shownDay } from './dated-bodies.ts'
import { defineRule } from './define-rule.ts'

/**
 * A body acts only as long as it exists: the issuer of a cited document is judged by the date of that document, the own
 * issuer and those charged with duties by the date of this one.
 *
 * Ministries of before 01/3/2025, provinces and districts of before 01/7/2025. Former names are right in citations of
 * former documents. Sở were changed over within weeks of 01/3/2025, so their names are a hint until 01/7/2025.
 *
 * Why: a duty for a body that is gone is nobody's, and a document that it cannot have issued is cited wrongly.
 * What to do: name the body that went on with the work, or correct the date.
 */
export const bodyGone = defineRule({
  id: 'issuer/body-gone',
  severity: 'warning',
  confidence: 0.88,
  basis: 'Nghị quyết 176/2025/QH15, Nghị quyết 202/2025/QH15, Luật Tổ chức chính quyền địa phương 72/2025/QH15',
  docs: {
    vi: {
      title: 'Cơ quan đã kết thúc hoạt động',
      what: 'Bộ, sở, tỉnh, huyện được nêu tên không còn vào ngày của văn bản.',
      why: 'Cơ quan đã kết thúc hoạt động không thể ban hành văn bản hay nhận nhiệm vụ.',
      todo: 'Ghi tên cơ quan kế thừa, hoặc sửa ngày.',
    },
    en: {
      title: 'A body that no longer existed',
      what: 'A ministry, sở, province or district is named that had ended before the date of the document.',
      why: 'A body that is gone issues nothing and takes no duties.',
      todo: 'Name the body that went on with the work, or correct the date.',
    },
  },
  examples: {
    bad: 'KẾ HOẠCH\nCông tác trẻ em\n\nCăn cứ Kế hoạch số 12/KH-UBND ngày 05/9/2025 của UBND tỉnh Hải Dương về công tác trẻ em;',
    good: 'KẾ HOẠCH\nCông tác trẻ em\n\nCăn cứ Kế hoạch số 12/KH-UBND ngày 05/9/2024 của UBND tỉnh Hải Dương về công tác trẻ em;',
  },
  messages: {
    gone: {
      vi: '{body} đã kết thúc hoạt động ngày {end}, trước ngày {day}',
      en: '{body} ended on {end}, before {day}',
    },
  },
  check(context, report) {
    for (const { raw, place, life, instead, day, claims, evidence, key } of datedBodies(context)) {
      if (life.to === null || day <= life.to) continue
      const isSure = life.goneSurely !== null && day >= life.goneSurely
      report({
        messageId: 'gone',
        data: { body: raw.replace(/\s+/g, ' '), end: shownDay(life.to), day: shownDay(day) },
        place,
        actual: raw,
        expected: instead.slice(0, 3),
        claims: [...claims],
        evidence: [...evidence],
        basis: life.source,
        ...(isSure ? {} : { severity: 'info' as const, confidence: 0.5 }),
        key,
      })
    }
  },
})
