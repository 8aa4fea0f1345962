import { defineRule } from './define-rule.ts'
import { type IndicatorList, indicatorLists } from './indicator-lists.ts'
import { led } from './other-side.ts'
import { stretchOfStep } from './reference-facts.ts'

/**
 * One list of indicators names the same one twice: "chỉ tiêu 1, 2, 2, 4".
 *
 * An indicator dealt out to two bodies is no slip: only one list is looked at.
 *
 * Why: most often another number was meant, and that indicator is now nobody's.
 * What to do: write the number that was meant, or strike the second one out.
 */
export const duplicateIndicator = defineRule({
  id: 'reference/duplicate-indicator',
  severity: 'warning',
  confidence: 0.9,
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 8: nội dung văn bản phải chính xác, rõ ràng',
  docs: {
    vi: {
      title: 'Một danh sách nêu hai lần cùng một chỉ tiêu',
      what: 'Danh sách chỉ tiêu được giao có một số bị lặp, ví dụ: chỉ tiêu 1, 2, 2, 4.',
      why: 'Thường là gõ nhầm một số khác, và chỉ tiêu bị gõ nhầm không giao cho ai.',
      todo: 'Ghi đúng số của chỉ tiêu, hoặc bỏ số thừa.',
    },
    en: {
      title: 'Indicator named twice in one list',
      what: 'A list of indicators repeats a number: chỉ tiêu 1, 2, 2, 4.',
      why: 'Another number was meant most often, and that indicator is now nobody’s.',
      todo: 'Write the number that was meant, or strike the second one out.',
    },
  },
  examples: {
    bad: 'II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế: Thực hiện các chỉ tiêu 1, 2, 2, 4 của Kế hoạch này.',
    good: 'II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế: Thực hiện các chỉ tiêu 1, 2, 3, 4 của Kế hoạch này.',
  },
  messages: {
    twice: {
      vi: 'Chỉ tiêu {number} được nêu hai lần trong một danh sách',
      en: 'Indicator {number} stands twice in one list',
    },
  },
  check(context, report) {
    const known = indicatorLists(context)
    if (known === null) return
    const named = new Set(known.lists.flatMap(({ numbers }) => numbers))
    for (const list of known.lists) {
      const at = list.numbers.findIndex((number, index) => list.numbers.indexOf(number) < index)
      if (at < 0) continue
      const number = list.numbers[at] as number
      const { reference } = list
      const second = stretchOfStep(reference, { kind: 'indicator', value: String(number) }, 1)
      const meant = meantNumber(list, at, known.defined.length, named)
      report({
        messageId: 'twice',
        data: { number },
        place: second.place,
        actual: second.raw,
        expected: meant === null || second.raw !== String(number) ? [] : [String(meant)],
        claims: [`${reference.position.start.offset}:reference`, `${second.place.start.offset}:reference`],
        evidence: [{ kind: 'structure', message: led('list', reference.raw), position: reference.position }],
      })
    }
  },
})

/** The one number between its neighbours in the list that no list names; null where none or several are. */
function meantNumber({ numbers }: IndicatorList, at: number, count: number, named: ReadonlySet<number>): number | null {
  const from = numbers[at - 1] ?? 0
  const to = numbers[at + 1] ?? (count === 0 ? from + 2 : count + 1)
  const free: number[] = []
  for (let number = from + 1; number < to && free.length < 2; number++) if (!named.has(number)) free.push(number)
  return free.length === 1 ? (free[0] as number) : null
}
