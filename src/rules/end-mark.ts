import { endOfLeaf, printedAt } from '../tree/shown.ts'
import { defineRule } from './define-rule.ts'
import { lastText, ownForm } from './own-form.ts'

/**
 * The content of an administrative document ends in `./.`.
 *
 * No text orders the mark; the models of the decree print it, and everybody does. So this is a matter of custom, and it is
 * asked only where Nơi nhận or the signature shows that the end of the content is there.
 *
 * Why: nothing can be added behind the mark.
 * What to do: end the last sentence with `./.`.
 */
export const endMark = defineRule({
  id: 'form/end-mark',
  severity: 'info',
  set: 'strict',
  confidence: 0.6,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục III (các mẫu trình bày); không quy định thành lời',
  docs: {
    vi: {
      title: 'Thiếu dấu kết thúc ./.',
      what: 'Câu cuối của nội dung không kết thúc bằng dấu ./. như các mẫu của Nghị định 30/2020/NĐ-CP.',
      why: 'Dấu ./. cho biết nội dung đã hết, không thể viết thêm.',
      todo: 'Kết thúc câu cuối bằng dấu ./.',
    },
    en: {
      title: 'End mark missing',
      what: 'The last sentence does not end in ./. as the models of the decree do.',
      why: 'The mark shows that the content is at its end.',
      todo: 'End the last sentence with ./.',
    },
  },
  examples: {
    bad: 'KẾ HOẠCH\nDạy bơi\n\n1. Mở lớp tại xã.\n\nTrên đây là Kế hoạch dạy bơi năm 2023.\n\nNơi nhận:\n- Sở Y tế;\n- Lưu: VT.\n',
    good: 'KẾ HOẠCH\nDạy bơi\n\n1. Mở lớp tại xã.\n\nTrên đây là Kế hoạch dạy bơi năm 2023./.\n\nNơi nhận:\n- Sở Y tế;\n- Lưu: VT.\n',
  },
  messages: {
    missing: { vi: 'Nội dung không kết thúc bằng dấu ./.', en: 'The content does not end in ./.' },
  },
  check({ tree }, report) {
    const { last, party, portal, recipients, signature, title } = ownForm(tree)
    if (last === null || party || portal || (recipients === null && signature === null) || title === null) return
    if (WITHOUT.has(tree.documentType ?? '') || last.type === 'title' || last.type === 'letterhead') return
    const text = lastText(last)
    if (text === null || text.value.trim() === '' || /[./]\s{0,2}\/\s{0,2}\.?\s*$/.test(text.value)) return
    // The head of a signature that a converter has broken up: "TM." / "ỦY BAN NHÂN DÂN TỈNH".
    if (/\p{Lu}{2}/u.test(text.value) && text.value === text.value.toUpperCase()) return
    const words = /\S{1,40}\s?$/.exec(text.value)?.[0] ?? text.value
    const place = endOfLeaf(tree, text, words.length)
    const raw = printedAt(tree, place) ?? text.value
    report({
      messageId: 'missing',
      place,
      actual: raw,
      expected: [`${raw.trimEnd().replace(/[.;,:\s]{1,3}$/, '')}./.`],
      claims: [`${place.start.offset}:form`],
    })
  },
})

/** Normative documents end without the mark before the formula of their passing. */
const WITHOUT = new Set([
  'luat',
  'bo-luat',
  'phap-lenh',
  'hien-phap',
  'lenh',
  'nghi-dinh',
  'thong-tu',
  'thong-tu-lien-tich',
  'nghi-quyet',
])
