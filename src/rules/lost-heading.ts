import { defineRule } from './define-rule.ts'

/**
 * A heading that the source has lost.
 *
 * Portals and converters drop headings that stand in a table or in a style of their own; then the numbering below
 * starts anew without one. The parser puts an empty unit there. It is no mistake of the author's, and the rules about
 * numbering stay silent around it.
 *
 * Why: the content of two sections runs together, and "mục III" points at nothing.
 * What to do: compare with the signed document.
 */
export const lostHeading = defineRule({
  id: 'structure/lost-heading',
  severity: 'info',
  confidence: 0.7,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.đ: phần, chương, mục phải có tiêu đề',
  docs: {
    vi: {
      title: 'Bản văn bị mất đề mục',
      what: 'Đánh số bắt đầu lại mà không có đề mục: nguồn đã làm mất một dòng tiêu đề ở đây.',
      why: 'Nội dung hai mục nhập vào nhau; không phải lỗi của người soạn.',
      todo: 'Đối chiếu với bản gốc có chữ ký.',
    },
    en: {
      title: 'Heading lost by the source',
      what: 'Numbering starts anew without a heading: the source has lost a line here.',
      why: 'The content of two sections runs together; it is no mistake of the author.',
      todo: 'Compare with the signed original.',
    },
  },
  examples: { bad: '3. …\n1. …', good: '3. …\nII. NHIỆM VỤ\n1. …' },
  messages: {
    section: { vi: 'Nguồn văn bản làm mất một đề mục ở đây', en: 'The source has lost a heading here' },
    assignment: {
      vi: 'Nguồn văn bản làm mất tên cơ quan được giao việc ở đây',
      en: 'The source has lost the name of the body in charge here',
    },
  },
  check({ lost }, report) {
    for (const node of lost) {
      report({
        messageId: node.type === 'assignment' ? 'assignment' : 'section',
        place: node.position,
        actual: null,
        claims: [`${node.position.start.offset}:label`],
      })
    }
  },
})
