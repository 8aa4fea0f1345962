import type { QuantityMeasure } from './measure.ts'
import { readFigure } from './read-figure.ts'

const YEAR = /\s{1,40}(?:(?:vào|đến|tới|trong)\s{1,40})?(?:(?:cuối|hết)\s{1,40})?năm\s{1,40}(?:19|20|21)\d\d(?!\d)/y
const JOIN = /\s{0,40}(?:,\s{1,40}và|,|;|và)\s{1,40}(?:(?:là|đạt|còn)\s{1,40})?/y
const DATED = /\s{1,40}(?:vào|đến|tới|trong)\s{1,40}(?:(?:cuối|hết)\s{1,40})?năm\s{1,40}(?:19|20|21)\d\d(?!\d)/y

/**
 * Values of a series that name their unit only once: "12,5 trẻ em vào năm 2025 và 10 vào năm 2030". Each stands behind
 * the year of a value that was read, has a year of its own, and takes the unit before it.
 *
 * @param limit  End of the block.
 */
export function bareValues(text: string, quantities: readonly QuantityMeasure[], limit: number): QuantityMeasure[] {
  const found: QuantityMeasure[] = []
  quantities.forEach((quantity, index) => {
    const ceiling = Math.min(quantities[index + 1]?.start ?? limit, limit)
    for (let at = quantity.end; ; ) {
      const start = endOf(JOIN, text, endOf(YEAR, text, at))
      const figure = start < 0 || start >= ceiling ? null : readFigure(text, start, ceiling)
      if (figure === null || figure.value === null || figure.unit !== null) return
      const end = (figure.endOffset as number) + 1
      if (endOf(DATED, text, end) < 0) return
      const { unit } = quantity
      found.push({ type: 'quantity', start, end, amount: figure.value, unit, comparator: '=', year: null })
      at = end
    }
  })
  return found
}

/** Where the pattern ends that has to stand at `at`; -1 where it does not. */
function endOf(pattern: RegExp, text: string, at: number): number {
  if (at < 0) return -1
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}
