import { defineRule } from './define-rule.ts'
import { type Passage, wordsAfter, wordsBefore } from './passages.ts'

/** "tỷ lệ … đạt" before a figure: a share of a whole. */
const SHARE_BEFORE = /t[ỷỉ] lệ [^.;]{1,160}?(?:đạt|là|lên|lên đến|lên tới)?(?: trên| tối thiểu| ít nhất)?$/

/** "120% số hộ", "120% trẻ em được …": so many of a whole. */
const SHARE_BEHIND =
  /^(?:tổng )?(?:số )?(?:trẻ em|học sinh|sinh viên|xã|phường|thôn|bản|ấp|tổ dân phố|huyện|hộ|người|cán bộ|công chức|viên chức|giáo viên|đảng viên|cơ sở|trường|trạm|cơ quan|đơn vị|địa phương|hồ sơ|thủ tục|dịch vụ công|doanh nghiệp|phụ nữ|bệnh nhân|dân số|lao động|vụ|trường hợp)(?!\p{L})/u

/** What may exceed a hundred: growth, plans overfulfilled, ratios of two amounts. */
const RATIO =
  /so với|tăng|vượt|bằng |gấp|dự toán|kế hoạch|chỉ tiêu|nhập học|mật độ|công suất|lương|vốn|thuê bao|giá trị|doanh thu|doanh số|sản lượng|tốc độ|mức|thu |chi |ngân sách|định mức|năng suất|lợi nhuận|giá |hệ số|tỷ lệ học sinh trên|bù |bội /

/**
 * A share is at most 100 %.
 *
 * Only where the words make it a share of persons or things: growth, overfulfilled plans and ratios may exceed it.
 *
 * Why: "tỷ lệ trẻ em được tiêm chủng đạt 120 %" cannot be reached; the figure is mistyped.
 * What to do: correct the figure.
 */
export const targetImpossible = defineRule({
  id: 'target/impossible',
  severity: 'warning',
  confidence: 0.9,
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 8: nội dung văn bản phải chính xác (tỷ lệ trong tổng số không quá 100 %)',
  docs: {
    vi: {
      title: 'Tỷ lệ vượt quá 100 %',
      what: 'Tỷ lệ của một phần trong tổng số được ghi lớn hơn 100 %.',
      why: 'Chỉ tiêu như vậy không thể đạt; số liệu bị gõ sai.',
      todo: 'Sửa lại số liệu.',
    },
    en: {
      title: 'Share above 100 %',
      what: 'A share of a whole is given as more than 100 %.',
      why: 'Such a target cannot be reached; the figure is mistyped.',
      todo: 'Correct the figure.',
    },
  },
  examples: {
    bad: 'I. MỤC TIÊU\n1. Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ đạt 197%.',
    good: 'I. MỤC TIÊU\n1. Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ đạt 97%.',
  },
  messages: {
    above: { vi: 'Tỷ lệ {amount} % vượt quá 100 %', en: 'A share of {amount} % exceeds 100 %' },
  },
  check(context, report) {
    for (const passage of context.passagesWith('quantity')) {
      if (passage.zone === 'table') continue
      for (const [index, node] of passage.inlines.entries()) {
        if (node.type !== 'quantity' || node.unit !== '%' || node.amount === null || node.amount <= 100) continue
        if (!/\d/.test(node.raw) || !isShare(passage, index)) continue
        report({
          messageId: 'above',
          data: { amount: String(node.amount).replace('.', ',') },
          place: node.position,
          actual: node.raw,
          claims: [],
        })
      }
    }
  },
})

function isShare(passage: Passage, index: number): boolean {
  const before = wordsBefore(passage, index)
  const behind = wordsAfter(passage, index)
  if (RATIO.test(before) || RATIO.test(behind)) return false
  return SHARE_BEFORE.test(before) || SHARE_BEHIND.test(behind)
}
