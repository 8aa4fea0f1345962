import type { Signature, Text } from '../tree/nodes.ts'
import { defineRule } from './define-rule.ts'
import { ownForm } from './own-form.ts'

/** Offices of one person at the head; nobody signs on their behalf with `TM.`. */
const HEAD =
  /^TM\s?\.\s{0,3}(?:CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG|TRƯỞNG (?:BAN|PHÒNG)|CHÁNH VĂN PHÒNG|(?:CHI )?CỤC TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|CHỦ NHIỆM)(?=$|\s(?:ỦY|UỶ|UBND|SỞ))/
/** A deputy where the head of the body must be named. */
const DEPUTY = /^(KT|TL|TUQ)\s?\.\s{0,3}PHÓ\s/
/** How the office of somebody who signs for another one begins. */
const SIGNS_FOR = /^(?:PHÓ|P\.|THỨ TRƯỞNG|ỦY VIÊN|UỶ VIÊN|QUYỀN|Phó|Thứ trưởng|Ủy viên|Uỷ viên)/

/**
 * The marks before a signature stand with what they belong to: `TM.` with a body, `KT.`, `TL.`, `TUQ.` with the office of
 * its head, `TM.` above `KT.`, and a deputy's office below `KT.`.
 *
 * Joint documents, signed by several, and those of the Party are not judged, nor is a missing `TM.`: the head of a body may
 * sign on their own.
 *
 * Why: the mark says on whose authority the document is signed.
 * What to do: write mark and office as the decree has them.
 */
export const signatureOrder = defineRule({
  id: 'form/signature-order',
  severity: 'warning',
  set: 'nd30',
  confidence: 0.85,
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, phần I, mục II.7.b',
  docs: {
    vi: {
      title: 'Quyền hạn của người ký ghi không đúng',
      what: 'TM., KT., TL., TUQ. đặt sai thứ tự hoặc đi với chức vụ không phù hợp.',
      why: 'Chữ viết tắt này cho biết văn bản được ký theo thẩm quyền nào.',
      todo: 'Ghi lại quyền hạn, chức vụ của người ký theo Nghị định 30/2020/NĐ-CP.',
    },
    en: {
      title: 'Capacity of the signer',
      what: 'TM., KT., TL. or TUQ. stand in the wrong order or with an office that they do not go with.',
      why: 'The mark says on whose authority the document is signed.',
      todo: 'Write mark and office as Nghị định 30/2020/NĐ-CP has them.',
    },
  },
  examples: {
    bad: 'KẾ HOẠCH\nDạy bơi\n\n1. Mở lớp tại xã./.\n\nNơi nhận:\n- Sở Y tế;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. PHÓ CHỦ TỊCH\n\nTrần Văn Minh\n',
    good: 'KẾ HOẠCH\nDạy bơi\n\n1. Mở lớp tại xã./.\n\nNơi nhận:\n- Sở Y tế;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh\n',
  },
  messages: {
    order: {
      vi: 'Dòng “{line}” phải đứng dưới dòng “{above}”',
      en: 'The line "{line}" stands below "{above}"',
    },
    deputy: {
      vi: 'Sau {mark}. phải là chức vụ của người đứng đầu, không phải cấp phó: {line}',
      en: 'After {mark}. stands the office of the head, not of a deputy: {line}',
    },
    single: {
      vi: 'TM. đi với tên tập thể hoặc cơ quan, không đi với chức vụ: {line}',
      en: 'TM. goes with a body, not with an office: {line}',
    },
    noOffice: {
      vi: 'Dưới dòng “{line}” thiếu chức vụ của người ký thay',
      en: 'Below "{line}" the office of the deputy who signs is missing',
    },
  },
  check({ tree }, report) {
    const { signature, party } = ownForm(tree)
    if (signature === null || party) return
    const lines = signature.children.filter((child): child is Text => child.type === 'text')
    const marks = lines.filter(({ value }) => /^(?:TM|KT|TL|TUQ)\s?\./.test(value))
    const on = (mark: string) => marks.filter(({ value }) => value.startsWith(mark))
    if (['TM', 'KT', 'TL', 'TUQ'].some((mark) => on(mark).length > 1)) return
    const slip = (
      messageId: string,
      { value, position }: Text,
      data: Record<string, string>,
      expected: string[] = [],
    ) =>
      report({
        messageId,
        data: { line: value, ...data },
        place: position,
        actual: value,
        expected,
        claims: [`${position.start.offset}:form`],
        ...(messageId === 'noOffice' ? { severity: 'info' as const } : {}),
      })
    const [kt] = on('KT')
    const [tm] = on('TM')
    if (kt !== undefined && tm !== undefined && kt.position.start.offset < tm.position.start.offset) {
      slip('order', kt, { above: tm.value })
    }
    for (const line of marks) {
      const mark = DEPUTY.exec(line.value)?.[1]
      if (mark !== undefined) slip('deputy', line, { mark }, [line.value.replace(/PHÓ\s{1,3}/, '')])
      if (HEAD.test(line.value)) slip('single', line, {})
    }
    if (kt !== undefined && !DEPUTY.test(kt.value) && lacksOffice(signature, lines)) slip('noOffice', kt, {})
  },
})

/** True where a name stands under `KT.`, and no office in between. */
function lacksOffice({ name }: Signature, lines: readonly Text[]): boolean {
  return name !== null && !lines.some(({ value }) => SIGNS_FOR.test(value.trim()))
}
