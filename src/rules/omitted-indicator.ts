import type { Entry } from '../tree/label-index.ts'
import { visit } from '../tree/visit.ts'
import type { OtherSide } from './define-rule.ts'
import { defineRule, type Report } from './define-rule.ts'
import { type IndicatorList, indicatorLists, namesBody, numberOf } from './indicator-lists.ts'
import { placeOfLabel } from './label-runs.ts'
import { led } from './other-side.ts'

/** Of fewer indicators or bodies nobody can say that they are dealt out. */
const LEAST_INDICATORS = 4
const LEAST_BODIES = 3
/** So many lists are shown in which the number may be missing. */
const MOST_SHOWN = 6

/**
 * The indicators of a plan are dealt out among bodies by number, and one is left out.
 *
 * Speaks only where nearly all are dealt out, to three bodies at least, and nothing is said of "the other indicators",
 * and where the one left out does not name a body itself.
 *
 * Why: an indicator that is nobody's is reported by nobody.
 * What to do: add it to the list of the body in charge.
 */
export const omittedIndicator = defineRule({
  id: 'reference/omitted-indicator',
  severity: 'warning',
  confidence: 0.75,
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 8: nội dung văn bản phải chính xác, rõ ràng',
  docs: {
    vi: {
      title: 'Chỉ tiêu không giao cho cơ quan nào',
      what: 'Các chỉ tiêu được giao theo số cho từng cơ quan, riêng một chỉ tiêu bị bỏ sót.',
      why: 'Chỉ tiêu không có cơ quan chịu trách nhiệm thì không có ai thực hiện và báo cáo.',
      todo: 'Bổ sung chỉ tiêu bị sót vào danh sách của cơ quan phụ trách.',
    },
    en: {
      title: 'Indicator given to nobody',
      what: 'Indicators are dealt out among bodies by number, and one is left out.',
      why: 'An indicator that is nobody’s is reported by nobody.',
      todo: 'Add it to the list of the body in charge.',
    },
  },
  examples: {
    bad: 'I. MỤC TIÊU\nChỉ tiêu 1: 70% trẻ em biết bơi.\nChỉ tiêu 2: 80% xã có lớp bơi.\nChỉ tiêu 3: 90% trường có giáo viên dạy bơi.\nChỉ tiêu 4: 60% hồ có biển báo.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Giáo dục và Đào tạo: Thực hiện chỉ tiêu 1.\n2. Sở Y tế: Thực hiện chỉ tiêu 2.\n3. Sở Xây dựng: Thực hiện chỉ tiêu 4.',
    good: 'I. MỤC TIÊU\nChỉ tiêu 1: 70% trẻ em biết bơi.\nChỉ tiêu 2: 80% xã có lớp bơi.\nChỉ tiêu 3: 90% trường có giáo viên dạy bơi.\nChỉ tiêu 4: 60% hồ có biển báo.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Giáo dục và Đào tạo: Thực hiện chỉ tiêu 1, 3.\n2. Sở Y tế: Thực hiện chỉ tiêu 2.\n3. Sở Xây dựng: Thực hiện chỉ tiêu 4.',
  },
  messages: {
    omitted: {
      vi: 'Chỉ tiêu {number} không được giao cho cơ quan nào',
      en: 'Indicator {number} is given to no body',
    },
  },
  check(context, report) {
    const known = indicatorLists(context)
    if (known === null || known.defined.length < LEAST_INDICATORS) return
    const lists = known.lists.filter(({ assignment }) => assignment !== null)
    const bodies = new Set(lists.map(({ assignment }) => assignment))
    if (bodies.size < LEAST_BODIES || lists.length !== known.lists.length) return
    const given = new Set([...known.labelled, ...lists.flatMap(({ numbers }) => numbers)])
    const omitted = known.defined.filter((entry) => !given.has(numberOf(entry)))
    if (omitted.length === 0 || omitted.length > Math.max(1, Math.floor(known.defined.length / 8))) return
    // A number that does not exist, or stands twice, stands for one that is left out; that is said of the number.
    const count = known.defined.length
    if (lists.some(({ numbers }) => numbers.some((number, at) => number > count || numbers.indexOf(number) < at)))
      return
    if (omitted.some(namesBody) || saysTheRest(context.tree)) return
    for (const entry of omitted) report(reportOf(entry, lists))
  },
})

function saysTheRest(tree: Parameters<typeof visit>[0]): boolean {
  let found = false
  visit(tree, {
    text: ({ value }) => {
      found ||= /(?:tất cả|toàn bộ)(?: các)?(?: mục tiêu,)? chỉ tiêu|chỉ tiêu (?:khác|còn lại)/i.test(value)
    },
  })
  return found
}

/** At the list that has its neighbours; where none has, at the indicator itself. */
function reportOf(entry: Entry, lists: readonly IndicatorList[]): Report {
  const number = numberOf(entry)
  const { node, label } = entry
  const definition = node.type === 'document' || label === null ? node.position : placeOfLabel(node, label)
  const list = bestList(number, lists)
  const shared = { messageId: 'omitted', data: { number } }
  const isBetween = list?.numbers.includes(number - 1) && list.numbers.includes(number + 1)
  // Where it does not stand between two of a list, any of the lists may lack it.
  const others = (isBetween ? [] : lists)
    .filter((one) => one !== list)
    .slice(0, MOST_SHOWN)
    .map(({ reference: { raw, position } }): OtherSide => {
      return { kind: 'structure', message: led('otherList', raw.replace(/\s+/g, ' ')), position }
    })
  if (list === null) {
    const claims: Report['claims'] = [`${definition.start.offset}:reference`]
    return { ...shared, place: definition, actual: label?.raw ?? null, claims, evidence: others }
  }
  const { position, raw } = list.reference
  const written = withNumber(raw, number)
  return {
    ...shared,
    place: position,
    actual: raw,
    expected: written === null ? [] : [written],
    claims: [`${position.start.offset}:reference`],
    evidence: [{ kind: 'structure', message: led('inNoList', label?.raw), position: definition }, ...others],
  }
}

/** The list with both neighbours of a number, else the one in whose longest row it would stand; null where none is. */
function bestList(number: number, lists: readonly IndicatorList[]): IndicatorList | null {
  const weightOf = ({ numbers }: IndicatorList) => {
    if (numbers.length < 2) return 0
    const below = rowLength(numbers, number - 1, -1)
    const above = rowLength(numbers, number + 1, 1)
    return (below > 0 && above > 0 ? 1000 : 0) + below + above
  }
  const best = lists.reduce((one, other) => (weightOf(other) > weightOf(one) ? other : one))
  return weightOf(best) === 0 ? null : best
}

/** How many numbers of a list follow each other from one on, upwards or downwards. */
function rowLength(numbers: readonly number[], from: number, step: number): number {
  let length = 0
  while (numbers.includes(from + length * step)) length++
  return length
}

/** "chỉ tiêu 1, 2, 4" with 3 put in: behind the number before it, or before the one behind it. */
function withNumber(raw: string, number: number): string | null {
  const put = (neighbour: number, text: string) => {
    const pattern = new RegExp(`(?<![\\d.])0?${neighbour}(?![\\d.])`)
    return pattern.test(raw) ? raw.replace(pattern, text) : null
  }
  return put(number - 1, `${number - 1}, ${number}`) ?? put(number + 1, `${number}, ${number + 1}`)
}
