import type { Quantity } from '../tree/nodes.ts'
import { defineRule } from './define-rule.ts'
import { type TargetSeries, targetSeries } from './target-series.ts'

/** Words with which a share is to fall, or may. */
const FALLING =
  /giảm|hạ |xuống|dưới|không quá|tối đa|hạn chế|kiềm chế|khống chế|thấp|còn |chưa|không|tăng trưởng|tốc độ|tăng thêm|tăng bình quân|bình quân|mỗi năm|hằng năm|hàng năm|tỷ trọng|tỉ trọng|cơ cấu|nghèo|thất nghiệp|tử vong|chết|mắc|nhiễm|suy dinh dưỡng|béo phì|thừa cân|thấp còi|bỏ học|lưu ban|mù chữ|tảo hôn|tai nạn|xâm hại|bạo lực|trẻ em lao động|lao động trẻ em|vi phạm|tội phạm|khiếu|quá hạn|tồn|nợ|chi phí|thời gian|ô nhiễm|phát thải|cháy|thiệt hại|sinh con|chênh lệch|mất cân bằng|bội chi|hao hụt|thất thoát|tiêu hao|hút thuốc|rượu|bia|ma túy|nghiện|tiền mặt|giấy|chôn lấp|nông nghiệp|nông, lâm|ngân sách|phụ thuộc|từ bỏ|rủi ro|lỗi|sai/

/** Words with which a share is to rise, or to hold. */
const RISING = /đạt|tăng|nâng|phấn đấu|ít nhất|tối thiểu|trên|trở lên|bảo đảm|đảm bảo|được|biết|duy trì/

/**
 * A share that is to be reached does not go backwards from one year to the next.
 *
 * The direction comes from the words: what falls by right (giảm, tỷ lệ hộ nghèo, tốc độ tăng trưởng …) is left alone, and
 * so is what no word gives a direction to. Where a share is to fall "xuống còn", it must not rise.
 *
 * Why: the two figures or the two years were swapped, or one of them is mistyped.
 * What to do: compare with the target of the plan above and correct it.
 */
export const targetBackwards = defineRule({
  id: 'target/backwards',
  severity: 'warning',
  confidence: 0.85,
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 8: nội dung văn bản phải chính xác (chỉ tiêu năm sau không kém năm trước)',
  docs: {
    vi: {
      title: 'Chỉ tiêu năm sau kém năm trước',
      what: 'Tỷ lệ cần đạt giảm dần theo năm, hoặc tỷ lệ cần giảm lại tăng lên.',
      why: 'Hai số hoặc hai năm bị đổi chỗ, hoặc gõ sai một số.',
      todo: 'Đối chiếu với chỉ tiêu của cấp trên và sửa lại.',
    },
    en: {
      title: 'Target goes backwards',
      what: 'A share that is to be reached falls from year to year, or one that is to fall rises.',
      why: 'Two figures or years were swapped, or one is mistyped.',
      todo: 'Compare with the target of the plan above and correct it.',
    },
  },
  examples: {
    bad: 'I. MỤC TIÊU\n1. Ít nhất 70% học sinh biết bơi vào năm 2024 và 65% vào năm 2025.',
    good: 'I. MỤC TIÊU\n1. Ít nhất 65% học sinh biết bơi vào năm 2024 và 70% vào năm 2025.',
  },
  messages: {
    falls: { vi: 'Chỉ tiêu giảm theo thời gian: {here}', en: 'The target falls over time: {here}' },
    rises: { vi: 'Chỉ tiêu cần giảm lại tăng theo thời gian: {here}', en: 'A share that is to fall rises: {here}' },
  },
  check(context, report) {
    for (const passage of context.passagesWith('quantity')) {
      if (passage.zone === 'table') continue
      for (const series of targetSeries(passage)) {
        const way = directionOf(series)
        const { steps } = series
        const at = steps.findIndex((step, index) => index > 0 && way !== null && isAgainst(way, steps[index - 1], step))
        const [before, step] = [steps[at - 1], steps[at]]
        if (before === undefined || step === undefined) continue
        report({
          messageId: way === 'up' ? 'falls' : 'rises',
          data: { here: steps.map((one) => `${String(one.amount).replace('.', ',')} % (${one.year})`).join(' → ') },
          place: step.position,
          actual: step.raw,
          claims: [],
          evidence: [
            {
              kind: 'self',
              message: { vi: `năm ${before.year}: ${before.raw}`, en: `${before.year}: ${before.raw}` },
              position: before.position,
            },
          ],
        })
      }
    }
  },
})

function directionOf({ steps, before, inside }: TargetSeries): 'up' | 'down' | null {
  const below = steps.filter(({ comparator }) => comparator === '<' || comparator === '<=').length
  const words = `${before} ${inside}`
  // "giảm … xuống còn 5%": what is left is meant, not by how much.
  if (/giảm[^;.]{0,120}(?:xuống|còn)(?: còn| dưới)?$/.test(before) && !/tăng|đạt/.test(words)) return 'down'
  if (below > 0 || FALLING.test(words)) return null
  return RISING.test(words) || steps.some(({ comparator }) => comparator !== '=') ? 'up' : null
}

function isAgainst(way: 'up' | 'down', before: Quantity | undefined, step: Quantity): boolean {
  const [one, other] = [before?.amount ?? 0, step.amount ?? 0]
  return way === 'up' ? other < one : other > one
}
