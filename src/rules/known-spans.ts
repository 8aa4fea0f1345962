import type { RuleContext } from './rule-context.ts'

/** First and last year of a period. */
export type Span = readonly [start: number, end: number]

/**
 * The periods that a text gives with both their years, each with the number of its mentions.
 *
 * They are what a mistyped period was probably meant to be.
 */
export function knownSpans({ periods }: RuleContext): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { startYear, endYear } of periods) {
    if (startYear === null || endYear === null || startYear > endYear) continue
    const name = `${startYear}-${endYear}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/**
 * The most likely of several periods: one that the text gives elsewhere, then one that runs in the usual steps of five
 * years, then the one that comes first.
 */
export function likeliest(spans: readonly Span[], known: ReadonlyMap<string, number>): Span[] {
  const weight = ([start, end]: Span) =>
    (known.get(`${start}-${end}`) ?? 0) * 10 + (end % 5 === 0 ? 2 : 0) + (start % 5 === 1 ? 1 : 0)
  return spans
    .filter(([start, end], at) => spans.findIndex((one) => one[0] === start && one[1] === end) === at)
    .sort((one, other) => weight(other) - weight(one))
}
