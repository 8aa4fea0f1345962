import { slug } from '../law/slug.ts'
import type { Furniture, Text } from '../tree/nodes.ts'
import { defineRule } from './define-rule.ts'
import { type OwnForm, ownForm } from './own-form.ts'
import type { RuleContext } from './rule-context.ts'

/**
 * The head of an administrative document has its parts: quốc hiệu, tiêu ngữ, the issuing body, number and symbol, place and
 * date, type and trích yếu (of a công văn: V/v); and the words of quốc hiệu and tiêu ngữ are the right ones.
 *
 * A text of which less than four parts are left has lost its head on the way, and so has one with a portal's words
 * around it; documents of the Party, and what is attached, have heads of their own.
 *
 * Why: without them it is not seen who says what, when and under which number.
 * What to do: add what is missing.
 */
export const headerParts = defineRule({
  id: 'form/header-parts',
  severity: 'info',
  set: 'nd30',
  confidence: 0.7,
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 và Phụ lục I, phần I, mục II.1 - II.5',
  docs: {
    vi: {
      title: 'Thiếu thành phần thể thức ở đầu văn bản',
      what: 'Thiếu quốc hiệu, tiêu ngữ, tên cơ quan, số và ký hiệu, địa danh và thời gian, hoặc tên loại và trích yếu; hoặc tiêu ngữ ghi sai lời.',
      why: 'Thiếu thể thức thì không rõ cơ quan nào ban hành, khi nào, số bao nhiêu.',
      todo: 'Bổ sung thành phần còn thiếu.',
    },
    en: {
      title: 'Part of the head missing',
      what: 'The motto, the body, the number, place and date, or type and subject are missing, or the motto has other words.',
      why: 'Without them it is not seen who says what, when and under which number.',
      todo: 'Add what is missing.',
    },
  },
  examples: {
    bad: 'ỦY BAN NHÂN DÂN\nTỈNH GIA LAI\nSố: 12/KH-UBND\nGia Lai, ngày 12 tháng 9 năm 2022\n\nKẾ HOẠCH\nDạy bơi\n',
    good: 'ỦY BAN NHÂN DÂN\nTỈNH GIA LAI\nSố: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nGia Lai, ngày 12 tháng 9 năm 2022\n\nKẾ HOẠCH\nDạy bơi\n',
  },
  messages: {
    missing: { vi: 'Đầu văn bản thiếu {parts}', en: 'The head of the document lacks {parts}' },
    wording: { vi: 'Tiêu ngữ ghi sai: {actual}', en: 'Wrong words of the motto: {actual}' },
  },
  check(context, report) {
    const form = ownForm(context.tree)
    const first = form.head[0]
    if (first === undefined || form.portal || form.party) return
    const wrong = form.head.find(({ value }) => isWrongMotto(value))
    if (wrong !== undefined) {
      report({
        messageId: 'wording',
        data: { actual: wrong.value.trim() },
        place: wrong.position,
        actual: wrong.value,
        expected: ['Độc lập - Tự do - Hạnh phúc'],
        claims: [`${wrong.position.start.offset}:form`],
        severity: 'warning',
        confidence: 0.9,
      })
    }
    const parts = partsOf(form, context)
    const missing = parts.filter(({ found }) => !found)
    if (missing.length === 0 || parts.filter(({ found }) => found).length < LEAST) return
    const { start } = first.position
    report({
      messageId: 'missing',
      data: {
        parts: {
          vi: missing.map(({ name }) => name.vi).join(', '),
          en: missing.map(({ name }) => name.en).join(', '),
        },
      },
      place: { start, end: start },
      actual: null,
      claims: [`${start.offset}:form`],
    })
  },
})

/** With fewer parts left, it was a crawler that took the others. */
const LEAST = 4

function partsOf({ head, title }: OwnForm, { tree, numberLine, dateLine }: RuleContext) {
  const words = head.map(({ value }) => slug(value))
  const some = (...parts: string[]) => parts.some((part) => words.some((line) => line.includes(part)))
  return [
    {
      name: { vi: 'quốc hiệu', en: 'the name of the country (quốc hiệu)' },
      found: some('cong-hoa', 'chu-nghia', 'xa-hoi-chu'),
    },
    { name: { vi: 'tiêu ngữ', en: 'the motto (tiêu ngữ)' }, found: some('doc-lap', 'tu-do', 'hanh-phuc') },
    { name: { vi: 'tên cơ quan ban hành', en: 'the issuing body' }, found: head.some(isBody) },
    { name: { vi: 'số, ký hiệu', en: 'number and symbol' }, found: numberLine !== null || tree.symbol !== null },
    {
      name: { vi: 'địa danh và thời gian ban hành', en: 'place and date' },
      found: dateLine !== null || tree.date !== null || some('ngay-', 'thang-'),
    },
    {
      name: { vi: 'tên loại và trích yếu', en: 'type and subject (trích yếu)' },
      found: title !== null || tree.documentType === 'cong-van',
    },
  ]
}

function isBody({ value, type }: Text | Furniture): boolean {
  return type === 'text' && value.length > 5 && value === value.toUpperCase() && !/\d/.test(value)
}

/** The tiêu ngữ with a word more, less or in another place; a slip in a word is `spelling/fixed-phrase`'s. */
function isWrongMotto(line: string): boolean {
  const words = slug(line)
  if (!/^doc-lap(?:-|$)/.test(words) || line.length > 45 || words === 'doc-lap-tu-do-hanh-phuc') return false
  const known = words.split('-').filter((word) => MOTTO.has(word)).length
  return words.split('-').length !== 6 || known === 6
}

const MOTTO = new Set(['doc', 'lap', 'tu', 'do', 'hanh', 'phuc'])
