import type { Inline, Period, Position } from '../tree/nodes.ts'
import { defineRule, type OtherSide } from './define-rule.ts'
import { led } from './other-side.ts'
import { ownTime, titleOf } from './own-time.ts'
import { partOf } from './part-of.ts'
import type { Passage } from './passages.ts'

/** "đến năm 2030", "vào cuối năm 2025": a year by which something is to be reached. */
const DUE_YEAR = /(?:đến|vào|trong|hết)(?:\s{1,3}(?:hết|cuối))?\s{1,3}(năm\s{1,3}((?:19|20)\d{2}))(?!\d)/gi

/** Words that tell of the state before a plan, or of another plan. */
const BASELINE = /so với|hiện trạng|hiện nay|thực trạng|ước|đã |kết quả|tổng kết|năm gốc|cuối kỳ trước|giai đoạn trước/

interface DueYear {
  readonly year: number
  readonly raw: string
  readonly place: Position
  readonly passage: Passage
}

/**
 * The years of targets lie in the period of the plan.
 *
 * Only where the title gives the period. A later year that the text names more than once, in a heading or as the end of
 * any period, is an outlook; an earlier one beside a year of the period is where the plan starts from.
 *
 * Why: a target for a year beyond the plan is nobody's task; mostly one figure is mistyped.
 * What to do: correct the year of the target.
 */
export const periodTargetOutside = defineRule({
  id: 'period/target-outside',
  severity: 'warning',
  confidence: 0.8,
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 8: nội dung văn bản phải chính xác (chỉ tiêu nằm trong thời gian của kế hoạch)',
  docs: {
    vi: {
      title: 'Năm của chỉ tiêu nằm ngoài giai đoạn của kế hoạch',
      what: 'Chỉ tiêu đặt cho một năm ngoài giai đoạn ghi trong tên văn bản, kể cả định hướng, tầm nhìn.',
      why: 'Chỉ tiêu ngoài thời gian của kế hoạch không giao được cho ai; thường là gõ sai một chữ số.',
      todo: 'Sửa năm của chỉ tiêu hoặc bổ sung định hướng vào tên văn bản.',
    },
    en: {
      title: 'Year of a target outside the plan',
      what: 'A target is set for a year outside the period in the title, its outlook included.',
      why: 'A target beyond the plan is nobody’s task; mostly one digit is mistyped.',
      todo: 'Correct the year, or add the outlook to the title.',
    },
  },
  examples: {
    bad: 'KẾ HOẠCH\nPhòng, chống đuối nước trên địa bàn xã giai đoạn 2021-2025\n\nI. MỤC TIÊU\n1. Trên 80% học sinh biết bơi vào năm 2052.',
    good: 'KẾ HOẠCH\nPhòng, chống đuối nước trên địa bàn xã giai đoạn 2021-2025\n\nI. MỤC TIÊU\n1. Trên 80% học sinh biết bơi vào năm 2025.',
  },
  messages: {
    late: {
      vi: 'Chỉ tiêu đến năm {year}, kế hoạch chỉ đến năm {end}',
      en: 'Target for {year}; the plan ends in {end}',
    },
    early: {
      vi: 'Chỉ tiêu đến năm {year}, kế hoạch bắt đầu từ năm {start}',
      en: 'Target for {year}; the plan starts in {start}',
    },
  },
  check({ tree, passages, periods }, report) {
    const own = ownTime(titleOf(passages), tree)
    if (own === null || !own.isPeriod) return
    const end = Math.max(own.end, own.outlook ?? 0)
    if (own.start !== null && own.start > own.end) return
    const years = passages.filter(isTarget).flatMap(dueYears)
    const again = new Map<number, boolean>()
    const isMeant = (year: number) => {
      const known = again.get(year) ?? (isNamedAgain(year, passages) || periods.some((one) => spans(one, year)))
      again.set(year, known)
      return known
    }
    const byPassage = new Map<Passage, DueYear[]>()
    for (const due of years) byPassage.set(due.passage, [...(byPassage.get(due.passage) ?? []), due])
    const issued = Number(tree.date?.slice(0, 4) ?? Number.NaN)
    for (const due of years) {
      const { year, raw, place, passage } = due
      const late = year > end
      if (!late && !(own.start !== null && year < own.start && year < issued)) continue
      const mates = (byPassage.get(passage) ?? []).filter((one) => one !== due)
      if (!late && (BASELINE.test(passage.words) || mates.length > 0)) continue
      if (isMeant(year)) continue
      const right = (late ? [own.outlook, own.end] : [own.end, own.outlook, own.start]).filter(
        (one): one is number => one !== null && digitsDiffer(one, year) && !mates.some((mate) => mate.year === one),
      )
      const evidence: OtherSide[] = [{ kind: 'self', message: led('ownTitle', own.said), position: own.place }]
      report({
        messageId: late ? 'late' : 'early',
        data: { year, end, start: own.start ?? '' },
        place,
        actual: raw,
        expected: right.map((one) => raw.replace(String(year), String(one))),
        claims: [`${place.start.offset}:period`],
        evidence,
      })
    }
  },
})

/** True for a year that the text names in more than one place: it is meant. */
function isNamedAgain(year: number, passages: readonly Passage[]): boolean {
  let times = 0
  for (const { node, words } of passages) {
    for (const found of words.matchAll(/năm (20\d{2})(?!\d)/g)) if (Number(found[1]) === year) times++
    if (node.type === 'section' && words.includes(String(year))) times++
    if (times > 1) return true
  }
  return false
}

function spans({ startYear, endYear, outlookYear }: Period, year: number): boolean {
  return year === startYear || year === endYear || year === outlookYear
}

function isTarget({ node, zone }: Passage): boolean {
  return zone === 'text' && (node.type === 'target' || node.type === 'objective')
}

/** The years of a passage by which something is to be reached, citations left out. */
function dueYears(passage: Passage): DueYear[] {
  return passage.inlines.flatMap((node) =>
    [...wordsWithPlace(node).matchAll(DUE_YEAR)].map(([, raw, digits]) => {
      const shown = partOf({ raw: wordsWithPlace(node), place: node.position }, raw as string)
      return { year: Number(digits), raw: shown.raw, place: shown.place, passage }
    }),
  )
}

function wordsWithPlace(node: Inline): string {
  if (node.type === 'text') return node.value
  return node.type === 'date' || node.type === 'deadline' || node.type === 'quantity' ? node.raw : ''
}

/** One digit typed wrong, or two swapped. */
function digitsDiffer(one: number, other: number): boolean {
  const digits = String(other)
  const apart = [...String(one)].filter((digit, at) => digit !== digits.charAt(at)).length
  return apart === 1 || [...String(one)].sort().join('') === [...digits].sort().join('')
}
