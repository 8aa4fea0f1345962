import type { FigureReading } from '../../grammars/measure/grammar.ts'
import * as t from '../../grammars/measure/tokens.ts'
import type { QuantityMeasure } from './measure.ts'
import { readFigure } from './read-figure.ts'
import { scaled } from './read-unit.ts'

/** The one age that is a value to be reached: "Tuổi thọ trung bình đạt 75 tuổi". */
const lifeExpectancy = /tuổi thọ[^.;]*$/i

/**
 * The values of a figure: one, two for a range ("70 - 80%" is at least 70 % and at most 80 %), none where the figure is
 * no value to be reached: an age, a stretch of time, a starting point, things merely counted.
 *
 * @param floor  Start of the block.
 * @param aims   Whether the block says what is to be reached: then a number of things is a value without further words.
 */
export function readQuantity(text: string, reading: FigureReading, floor: number, aims: boolean): QuantityMeasure[] {
  const { low, high, start, end } = reading
  const kind = (high ?? low).tokenType
  if (low.tokenType === t.Duration || kind === t.Duration) {
    if (high || low.unit !== 'tuổi' || !lifeExpectancy.test(text.slice(Math.max(floor, start - 80), start))) return []
  } else if (!(kind === t.Ratio ? isShare(reading) : isCount(reading, kind === t.Count, aims))) return []
  const unit = (high ?? low).unit
  const sign = reading.bound ?? reading.sign
  if (!high) return [quantity(start, end, low, low.unit, sign ?? '=')]
  const first = quantity(start, (low.endOffset as number) + 1, low, low.unit ?? unit, sign ?? '>=')
  if (low.tokenType !== t.Count && first.amount !== null) first.amount = scaled(first.amount, scaleOf(text, high))
  return [first, quantity(high.startOffset, end, high, unit, '<=')]
}

/** "150 - 200 triệu USD": the scale of the second number, which is that of the first too. */
function scaleOf(text: string, high: t.MeasureToken): number {
  const bare = readFigure(text, high.startOffset, (high.endOffset as number) + 1)?.value
  return bare && high.value ? Math.round(high.value / bare) : 1
}

function quantity(start: number, end: number, token: t.MeasureToken, unit: string | null, comparator: t.Sign) {
  return { type: 'quantity', start, end, amount: token.value, unit, comparator, year: null } satisfies QuantityMeasure
}

/** Every share is a value but the one that something starts from: "giảm từ 15% xuống 10%". */
function isShare({ from, high, bound }: FigureReading): boolean {
  return !from || high !== null || bound !== null
}

const RATE = /\/(?:\d|vạn )/

/** What is counted to be listed, under mục tiêu too: "03 nhóm nhiệm vụ", "19 tiêu chí". */
const LISTED: ReadonlySet<string> = new Set(
  'nhóm|nhiệm vụ|tiêu chí|chỉ tiêu|chương trình|đề án|văn bản|khu vực|bậc|hạng|điểm|ban|bài|tin|địa phương|bộ'.split(
    '|',
  ),
)

/** What rates are counted by: "trên 1.000 trẻ đẻ sống", "trên 100.000 dân". */
function isBase(value: number | null): boolean {
  return value === 1000 || value === 10_000 || value === 100_000
}

/** A number of things is a value where the words around it say that it is to be reached. */
function isCount(reading: FigureReading, withUnit: boolean, aims: boolean): boolean {
  const { sign, firm, bound, verb, from, high, low, next, afterNext } = reading
  if (!withUnit && isTime(next, afterNext)) return false
  if (from && !high && !bound) return false
  if (firm || bound) return true
  if (verb === 2) return true
  if (!withUnit) return false
  if (verb === 1) return true
  const { unit } = high ?? low
  if (aims && unit !== null && !LISTED.has(unit)) return sign !== '>' || !isBase(low.value)
  // "dưới 6 người/100.000 dân" is a rate, whatever is counted.
  if (sign !== null && low.unit !== null && RATE.test(low.unit)) return true
  if (isDated(next, afterNext)) return sign !== '=' || !from
  // "trên 1.000 trẻ đẻ sống", "trên 63 tỉnh", "xã dưới 15 tiêu chí" say what is counted; "dưới 9,5 trẻ em" is a value.
  return sign !== null && sign !== '=' && !Number.isInteger(low.value)
}

/** "10 ngày", "6 tháng", "5 năm", but not "9,5 năm 2025". */
function isTime(next: t.MeasureToken['tokenType'], afterNext: t.MeasureToken['tokenType']): boolean {
  return next === t.Day || next === t.Month || next === t.Quarter || (next === t.Year && afterNext !== t.YearNumber)
}

/** "10 trẻ em vào năm 2030". */
function isDated(next: t.MeasureToken['tokenType'], afterNext: t.MeasureToken['tokenType']): boolean {
  return (next === t.By || next === t.To) && (afterNext === t.Year || afterNext === t.Edge)
}
