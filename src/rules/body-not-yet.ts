import { datedBodies, shownDay } from './dated-bodies.ts'
import { defineRule } from './define-rule.ts'

/**
 * A body acts only from the day on which it exists: the issuer of a cited document is judged by the date of that document,
 * those charged with duties by the date of this one.
 *
 * Why: a document of 2023 by a ministry of 2025 is cited under a wrong name or date; a duty for a body that does not
 * exist yet is nobody's.
 * What to do: name the body of that time, or correct the date.
 */
export const bodyNotYet = defineRule({
  id: 'issuer/body-not-yet',
  severity: 'warning',
  confidence: 0.88,
  basis: 'Nghị quyết 176/2025/QH15, Nghị quyết 202/2025/QH15, Luật Tổ chức chính quyền địa phương 72/2025/QH15',
  docs: {
    vi: {
      title: 'Cơ quan chưa được thành lập',
      what: 'Bộ, sở, đặc khu được nêu tên chưa có vào ngày của văn bản.',
      why: 'Cơ quan chưa thành lập không thể ban hành văn bản hay nhận nhiệm vụ.',
      todo: 'Ghi tên cơ quan ở thời điểm đó, hoặc sửa ngày.',
    },
    en: {
      title: 'A body that did not exist yet',
      what: 'A ministry, sở or special zone is named that began after the date of the document.',
      why: 'A body that does not exist yet issues nothing and takes no duties.',
      todo: 'Name the body of that time, or correct the date.',
    },
  },
  examples: {
    bad: 'KẾ HOẠCH\nTrồng rừng\n\nCăn cứ Quyết định số 816/QĐ-BNNMT ngày 20/3/2024 của Bộ trưởng Bộ Nông nghiệp và Môi trường về trồng rừng;',
    good: 'KẾ HOẠCH\nTrồng rừng\n\nCăn cứ Quyết định số 816/QĐ-BNNMT ngày 20/3/2025 của Bộ trưởng Bộ Nông nghiệp và Môi trường về trồng rừng;',
  },
  messages: {
    early: { vi: '{body} chỉ có từ ngày {start}, sau ngày {day}', en: '{body} exists from {start} on, after {day}' },
  },
  check(context, report) {
    for (const { raw, place, life, day, claims, evidence, key } of datedBodies(context)) {
      if (life.from === null || day >= life.from || life.notYetSurely === null || day >= life.notYetSurely) continue
      report({
        messageId: 'early',
        data: { body: raw.replace(/\s+/g, ' '), start: shownDay(life.from), day: shownDay(day) },
        place,
        actual: raw,
        claims: [...claims],
        evidence: [...evidence],
        basis: life.source,
        key,
      })
    }
  },
})
