import type { Node, Recipient } from '../tree/nodes.ts'
import { printedAt } from '../tree/shown.ts'
import { isParent } from '../tree/visit.ts'
import { defineRule } from './define-rule.ts'
import { ownForm } from './own-form.ts'

/**
 * Nơi nhận ends with the file copy: `- Lưu: VT, …`.
 *
 * Documents of the Party end otherwise, and a list that a crawler has cut off or printed in one line is not judged.
 *
 * Why: the copy in the registry is the one that counts when the original is lost.
 * What to do: add the line `- Lưu: VT, <unit>.` at the end.
 */
export const recipientsEnd = defineRule({
  id: 'form/recipients',
  severity: 'info',
  set: 'nd30',
  confidence: 0.75,
  basis:
    'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9.d: dòng cuối cùng gồm chữ “Lưu”, dấu hai chấm, “VT”, đơn vị soạn thảo',
  docs: {
    vi: {
      title: 'Nơi nhận thiếu dòng Lưu: VT',
      what: 'Dòng cuối của Nơi nhận không phải là “- Lưu: VT, …”.',
      why: 'Bản lưu tại văn thư là bản dùng để đối chiếu khi cần.',
      todo: 'Thêm dòng “- Lưu: VT, <đơn vị soạn thảo>.” ở cuối Nơi nhận.',
    },
    en: {
      title: 'Recipients lack the file copy',
      what: 'The last line of Nơi nhận is not "- Lưu: VT, …".',
      why: 'The copy in the registry is the one that counts.',
      todo: 'Add "- Lưu: VT, <unit>." at the end of Nơi nhận.',
    },
  },
  examples: {
    bad: 'KẾ HOẠCH\nDạy bơi\n\n1. Mở lớp tại xã./.\n\nNơi nhận:\n- Sở Y tế;\n- UBND các xã.\n',
    good: 'KẾ HOẠCH\nDạy bơi\n\n1. Mở lớp tại xã./.\n\nNơi nhận:\n- Sở Y tế;\n- Lưu: VT, YT.\n',
  },
  messages: {
    missing: { vi: 'Nơi nhận thiếu dòng cuối “- Lưu: VT, …”', en: 'Nơi nhận does not end with "- Lưu: VT, …"' },
    notLast: { vi: 'Dòng “Lưu: VT” phải ở cuối Nơi nhận', en: 'The line "Lưu: VT" comes last in Nơi nhận' },
    noRegistry: {
      vi: 'Dòng lưu phải ghi “Lưu: VT, …”: {line}',
      en: 'The file copy reads "Lưu: VT, …": {line}',
    },
  },
  check({ tree }, report) {
    const { recipients, party } = ownForm(tree)
    if (recipients === null || party) return
    const lines = recipients.children.filter((child): child is Recipient => child.type === 'recipient')
    const last = lines[lines.length - 1]
    if (last === undefined || lines.length < 2) return
    const kept = lines.findIndex((line) => /(?:^|[^\p{L}])[Ll]ưu(?:[^\p{L}]|$)|LƯU/u.test(wordsOf(line)))
    const at = kept === -1 ? last : (lines[kept] as Recipient)
    const words = wordsOf(at)
      .replace(/^\s?-\s?/, '- ')
      .trim()
    const messageId =
      kept === -1
        ? 'missing'
        : !/(?:^|[^\p{L}])V\.?T(?:[^\p{L}]|$)|[Vv]ăn thư|VP|Văn phòng/u.test(words)
          ? 'noRegistry'
          : // The drafter's initials and the number of copies may follow.
            lines.slice(kept + 1).some((line) => wordsOf(line).trim().length > 20)
            ? 'notLast'
            : null
    if (messageId === null) return
    report({
      messageId,
      data: { line: words },
      place: at.position,
      actual: printedAt(tree, at.position),
      claims: [`${at.position.start.offset}:form`],
    })
  },
})

/** What is printed in a block, as far as its leaves say. */
function wordsOf(node: Node): string {
  if ('value' in node && typeof node.value === 'string' && node.type !== 'furniture') return node.value
  if ('raw' in node && typeof node.raw === 'string') return node.raw
  return isParent(node) ? (node.children as readonly Node[]).map(wordsOf).join('') : ''
}
