import { isBlank, isLetter, letterStart, skipBlanksBack } from './characters.ts'
import type { QuantityMeasure } from './measure.ts'
import { syllableAt, syllableNumber } from './syllables.ts'

/** A year that may say for when a value stands: "vào năm 2025", "(2024)", "duy trì đến năm 2030". */
interface YearMark {
  start: number
  end: number
  year: number
  /** A preposition or a bracket says so; without one only the place can ("đạt 90% năm 2025"). */
  strong: boolean
  /** "duy trì đến năm 2030": the value before holds for that year, too. */
  keeps: boolean
}

type Item = { quantity: QuantityMeasure; start: number; end: number } | { mark: YearMark; start: number; end: number }

/** Syllables by their numbers. */
const set = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(syllableNumber))

const yearWords = set('năm Năm NĂM')
const prepositions = set('vào đến tới trong từ trước Vào Đến Tới Trong Từ Trước')
const edges = set('cuối hết đầu giữa')
const comparing = set('với')
const keeping = set('trì vững định giữ')
const keepingAlone = set('giữ')
const keepingStarts = set('duy giữ ổn')
const joins = set('và còn hoặc')

/** The word before `at` by its number, and where it starts; 0 where none stands there, or one that nothing knows. */
function wordBefore(text: string, at: number, floor: number): { word: number; start: number } {
  const end = skipBlanksBack(text, at, floor)
  const start = letterStart(text, end, floor)
  return { word: syllableAt(text, start, end), start }
}

/**
 * What leads to the year whose digits stand at `at`; null for "so với năm 2020", which is no year to reach.
 *
 * @param floor  End of what was read before.
 */
function markAt(text: string, at: number, floor: number): YearMark | null {
  const mark: YearMark = { start: at, end: at + 4, year: Number(text.slice(at, at + 4)), strong: false, keeps: false }
  let last = wordBefore(text, at, floor)
  if (yearWords.has(last.word)) {
    mark.start = last.start
    last = wordBefore(text, last.start, floor)
  }
  if (edges.has(last.word)) {
    mark.start = last.start
    mark.strong = true
    last = wordBefore(text, last.start, floor)
  }
  if (prepositions.has(last.word)) {
    mark.start = last.start
    mark.strong = true
    last = wordBefore(text, last.start, floor)
  }
  if (comparing.has(last.word)) return null
  if (keeping.has(last.word)) {
    const first = keepingAlone.has(last.word) ? last : wordBefore(text, last.start, floor)
    if (keepingStarts.has(first.word)) {
      mark.start = first.start
      mark.keeps = true
    }
  }
  if (!mark.strong && mark.start > floor && text.charCodeAt(mark.start - 1) === 0x28) mark.strong = true
  return mark
}

/** What stands between two items: 0 nothing that parts them, 1 a semicolon, 2 the end of a sentence. */
function breakBetween(text: string, from: number, to: number): 0 | 1 | 2 {
  let found: 0 | 1 | 2 = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x3b) found = 1
    else if (code === 0x2e && (at + 1 >= to || isBlank(text.charCodeAt(at + 1)))) {
      if (at + 1 < to) return 2
    }
  }
  return found
}

/** True where a comma, a colon or "và" stands right before. */
function isSeparated(text: string, at: number, floor: number): boolean {
  const end = skipBlanksBack(text, at, floor)
  if (end === floor) return false
  const code = text.charCodeAt(end - 1)
  if (code === 0x2c || code === 0x3a) return true
  return joins.has(wordBefore(text, end, floor).word)
}

/** True where nothing but a verb or a comma stands between: "năm 2030 đạt 99%", "đến năm 2030, 99%". */
function isNextTo(text: string, from: number, to: number): boolean {
  const gap = text.slice(from, Math.min(to, from + 24))
  return to - from <= 24 && /^[\s,:]*(?:(?:phấn đấu|phải|sẽ|là|đạt|có|còn|tăng|giảm|lên|xuống)[\s]*)*$/.test(gap)
}

/** "… đến năm 2025 là 80%", "năm 2030 đạt 99%". */
function isSubjectOf(text: string, from: number, to: number): boolean {
  return to - from <= 24 && /^\s+(?:phải|sẽ|là|đạt|còn)\s/.test(text.slice(from, to)) && isNextTo(text, from, to)
}

/** Nothing but "và" or a comma since the year before: "vào năm 2025 và năm 2030". */
function isSibling(text: string, at: number, floor: number): boolean {
  const { word, start } = wordBefore(text, at, floor)
  const end = skipBlanksBack(text, joins.has(word) ? start : at, floor)
  return end === floor || (text.charCodeAt(end - 1) === 0x2c && skipBlanksBack(text, end - 1, floor) === floor)
}

/**
 * Give each quantity of a block the year it stands for, and repeat values that are said to hold for a later year:
 * "dưới 1% vào năm 2025 và duy trì đến năm 2030" is a value for 2025 and the same for 2030.
 *
 *     đạt 90% vào năm 2025 và 95% vào năm 2030        the year behind the value
 *     Đến năm 2025, 90% …, 95% …; năm 2030 đạt 99%    the year before it, until another one comes
 *     năm 2025 còn 15% và 10% vào năm 2030            each its own
 *
 * @param quantities  Of one block, in order; their `year` is set.
 * @param years       Offsets of the digits of the single years of the block, in order.
 * @returns           The repeated values.
 */
export function linkYears(
  text: string,
  block: { start: number; end: number },
  quantities: readonly QuantityMeasure[],
  years: readonly number[],
): QuantityMeasure[] {
  const items = itemsOf(text, block, quantities, years)
  const repeated: QuantityMeasure[] = []
  /** The year that stands before its values. */
  let governing: number | null = null
  /** Values of this clause that have no year yet; those that the last year behind them was given to. */
  let pending: QuantityMeasure[] = []
  let bound: QuantityMeasure[] = []
  /** A value with a year right before it that says nothing of the others: "năm 2025 xuống còn 15%". */
  let fronted: { quantity: QuantityMeasure; year: number } | null = null
  const settle = (): void => {
    for (const quantity of pending) quantity.year = governing
    pending = []
    bound = []
    fronted = null
  }
  let end = block.start
  items.forEach((item, index) => {
    const parted = breakBetween(text, end, item.start)
    if (parted > 0) settle()
    if (parted === 2) governing = null
    const floor = end
    end = item.end
    if ('quantity' in item) {
      pending.push(item.quantity)
      return
    }
    const { mark } = item
    const next = items[index + 1]
    const follows = next && 'quantity' in next && breakBetween(text, mark.end, next.start) === 0 ? next : null
    const separated = isSeparated(text, mark.start, floor)
    const before = bound.length + pending.length > 0
    if (!before) {
      if (mark.strong || separated || isFirst(text, mark.start, floor)) governing = mark.year
      else if (follows && isNextTo(text, mark.end, follows.start)) {
        fronted = { quantity: follows.quantity, year: mark.year }
      }
      return
    }
    const weak = !mark.strong && !mark.keeps && !separated && !touches(text, floor, mark.start)
    if (weak && !isFirstOfTwo(text, items, index, follows)) return
    const onward = follows
      ? leads(text, items, index, follows)
      : governing !== null && pending.length > 0 && !mark.keeps
    const leading = follows !== null && !touches(text, floor, mark.start) && isSubjectOf(text, mark.end, follows.start)
    if (((separated || mark.keeps) && onward) || leading) {
      settle()
      governing = mark.year
      return
    }
    if (fronted && governing === null && pending.length > 1 && pending[0] === fronted.quantity) {
      fronted.quantity.year = fronted.year
      pending.shift()
    }
    const alone = governing === null ? pending : pending.splice(-1)
    if (alone.length > 0) {
      for (const quantity of alone) quantity.year = mark.keeps ? governing : mark.year
      bound = [...alone]
      if (governing === null) pending = []
      if (!mark.keeps) return
    }
    const [only] = bound
    const sibling = mark.keeps || isSibling(text, mark.start, floor)
    if (only && bound.length === 1 && sibling)
      repeated.push({ ...only, start: mark.start, end: mark.end, year: mark.year })
  })
  settle()
  return repeated
}

function itemsOf(
  text: string,
  block: { start: number; end: number },
  quantities: readonly QuantityMeasure[],
  years: readonly number[],
): Item[] {
  const items: Item[] = []
  let floor = block.start
  let next = 0
  for (const quantity of quantities) {
    for (; next < years.length && (years[next] as number) < quantity.start; next++) push(years[next] as number)
    items.push({ quantity, start: quantity.start, end: quantity.end })
    floor = quantity.end
  }
  for (; next < years.length; next++) push(years[next] as number)
  return items

  function push(at: number): void {
    const mark = markAt(text, at, floor)
    if (!mark) return
    items.push({ mark, start: mark.start, end: mark.end })
    floor = mark.end
  }
}

/** The year leads on to the value behind it: it touches it, or that value has no year of its own behind it. */
function leads(text: string, items: readonly Item[], index: number, follows: Item): boolean {
  if (isNextTo(text, (items[index] as Item).end, follows.start)) return true
  const own = items[index + 2]
  if (!own || !('mark' in own)) return true
  return breakBetween(text, follows.end, own.start) > 0 || isSeparated(text, own.start, follows.end)
}

/** "10% số trẻ em năm 2025 và 20% vào năm 2030": what comes behind "và" has a year of its own, so this one is the first's. */
function isFirstOfTwo(text: string, items: readonly Item[], index: number, follows: Item | null): boolean {
  const own = items[index + 2]
  const { end } = items[index] as Item
  if (follows === null || own === undefined || !('mark' in own) || !own.mark.strong) return false
  return isSibling(text, follows.start, end) && breakBetween(text, follows.end, own.start) === 0
}

function touches(text: string, from: number, to: number): boolean {
  const end = skipBlanksBack(text, to, from)
  return end === from || (end === from + 1 && text.charCodeAt(from) === 0x28)
}

/** Nothing said before it: the year opens the block or the clause. */
function isFirst(text: string, at: number, floor: number): boolean {
  for (let back = at - 1; back >= floor; back--) {
    const code = text.charCodeAt(back)
    if (isLetter(code)) return false
    if (code === 0x3b || code === 0x2e) return true
  }
  return true
}
