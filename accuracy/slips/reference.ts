import { groupRange } from '../group-range.ts'
import { type List, numeralOf } from '../lists.ts'
import type { Printed } from '../mentions.ts'
import type { Reading } from '../reading.ts'
import type { Slip, SlipClass } from '../slip.ts'

/** What stands after a reference into another document: "Mục II Nghị quyết …", "khoản 2 Điều 5 của Luật …". */
const otherDocument =
  /^(?:[\s,;]+(?:của|tại|phần|mục|chương|điều|khoản|điểm|ban hành kèm theo|kèm theo|[IVX]+|\d+)){0,8}[\s,;]+(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Chương trình|Kết luận|Công văn|Quy định|Đề án|Kế hoạch\s+số|Danh mục)/iu

/** "Mục III Kế hoạch này" → "Mục IX …" where there are five; "khoản 4 Mục III" → "khoản 14 …"; "Phụ lục II" → "V". */
export const danglingReference: SlipClass = {
  name: 'internal reference to nothing',
  find: (reading) => [...sections(reading), ...clauses(reading), ...annexes(reading), ...indicators(reading)],
}

function sections(reading: Reading): Slip[] {
  const last = Math.max(0, ...reading.lists.filter(({ kind }) => kind === 'roman').map(({ units }) => units.length))
  if (last === 0) return []
  return internal(reading, /(?<![\p{L}\d])[Mm]ục\s+(?<target>[IVX]+)(?![\p{L}\d])/dgu, Math.max(last + 1, 9), 'roman')
}

function clauses(reading: Reading): Slip[] {
  const longest = Math.max(0, ...reading.lists.filter(({ kind }) => kind === 'arabic').map(({ units }) => units.length))
  if (longest === 0 || !reading.lists.some(({ kind }) => kind === 'roman')) return []
  return internal(reading, /(?<![\p{L}\d])[Kk]hoản\s+(?<target>\d+)(?=\s+[Mm]ục\s+[IVX]+)/dgu, longest + 3, 'arabic')
}

function annexes(reading: Reading): Slip[] {
  const headings = reading.lines.filter(({ text }) =>
    /^[\s#*]*PHỤ LỤC(?:\s+(?:SỐ\s+)?[IVX\d]+)?[\s*]*$/u.test(text),
  ).length
  if (headings < 2) return []
  const found = internal(reading, /(?<![\p{L}\d])Phụ\s+lục\s+(?<target>[IVX]+)(?![\p{L}\d])/dgu, headings + 2, 'roman')
  const heads = reading.lines.filter(({ text }) => /^[\s#*]*Phụ lục/iu.test(text))
  return found.filter(({ stretch }) => !heads.some(({ start, end }) => stretch.start >= start && stretch.end <= end))
}

function indicators(reading: Reading): Slip[] {
  const list = indicatorList(reading)
  if (!list) return []
  const found = internal(
    reading,
    /(?<![\p{L}\d-]\s)chỉ\s+tiêu\s+(?<target>\d{1,2})(?![\d:.,%])/dgu,
    list.units.length + 3,
    'indicator',
  )
  return found.filter(
    ({ component }) => !/^\s*(?:trẻ|người|hộ|%)/u.test(reading.text.slice(component.end, component.end + 8)),
  )
}

function internal(reading: Reading, pattern: RegExp, value: number, kind: 'roman' | 'arabic' | 'indicator'): Slip[] {
  const printed = numeralOf(kind, value)
  if (printed === undefined) return []
  return [...reading.text.matchAll(pattern)].flatMap((match) => {
    const { start, end } = groupRange(match, 'target') as Printed
    const component = { start: match.index, end }
    if (reading.isForeign(component) || otherDocument.test(reading.text.slice(end, end + 120))) return []
    return [{ stretch: { start, end }, printed, component, others: [], rightKnown: false }]
  })
}

function indicatorList(reading: Reading): List | undefined {
  const lists = reading.lists.filter(({ kind, sound, units }) => kind === 'indicator' && sound && units.length > 2)
  return lists.length === 1 ? lists[0] : undefined
}

/** One list of indicators in the text: "chỉ tiêu 1, 2, 5, 6 và 8". */
interface Named {
  readonly start: number
  readonly end: number
  readonly numbers: { start: number; end: number; value: number }[]
}

/** "chỉ tiêu 1, 2, 3, 4, 5" → "1, 2, 4, 5", where all the lists together name each indicator once. */
export const omittedIndicator: SlipClass = {
  name: 'an indicator left out of a list',
  find: (reading) => {
    const list = indicatorList(reading)
    const lists = namedIndicators(reading)
    if (!list) return []
    return lists.flatMap(({ start, end, numbers }) =>
      numbers.slice(1).flatMap((number, index) => {
        const before = numbers[index] as (typeof numbers)[number]
        const after = numbers[index + 2]
        const times = lists.flatMap((other) => other.numbers).filter(({ value }) => value === number.value).length
        const covers = list.units.every(({ value }) =>
          lists.some((other) => other.numbers.some((named) => named.value === value)),
        )
        const inRun =
          numbers.length > 3 && after && before.value + 1 === number.value && number.value + 1 === after.value
        const whole = numbers.length === list.units.length
        if (!(covers && times === 1) && !(whole && inRun)) return []
        const unit = list.units.find(({ value }) => value === number.value)
        const others = [...(unit ? [unit.label] : []), ...lists.filter((other) => other.start !== start)]
        return [
          {
            stretch: { start: before.end, end: number.end },
            printed: '',
            component: { start, end },
            others,
            rightKnown: whole,
          },
        ]
      }),
    )
  },
}

/** "chỉ tiêu 1, 2, 5" → "1, 2, 2". */
export const repeatedIndicator: SlipClass = {
  name: 'an indicator twice in a list',
  find: (reading) =>
    namedIndicators(reading).flatMap(({ start, end, numbers }) => {
      const [before, last] = numbers.slice(-2)
      if (!before || !last) return []
      return [
        {
          stretch: { start: last.start, end: last.end },
          printed: String(before.value),
          component: { start, end },
          others: [],
          rightKnown: false,
        },
      ]
    }),
}

function namedIndicators(reading: Reading): Named[] {
  const pattern = /(?<![\p{L}\d])chỉ\s+tiêu\s+\d{1,2}(?:(?:\s*,\s*|\s+và\s+)\d{1,2}(?![\d%]))*(?![\d:%])/gu
  return [...reading.text.matchAll(pattern)].flatMap((match) => {
    const numbers = [...match[0].matchAll(/\d+/g)].map(({ index, 0: digits }) => ({
      start: match.index + index,
      end: match.index + index + digits.length,
      value: Number(digits),
    }))
    const range = { start: match.index, end: match.index + match[0].length }
    return reading.isForeign(range) ? [] : [{ ...range, numbers }]
  })
}
