import type { Verdict } from './judge.ts'

/** Figures of one class, or of all together. */
export interface Row {
  readonly name: string
  readonly planted: number
  readonly byPlace: number
  readonly byOtherSide: number
  readonly byInfo: number
  /** Found slips whose right answer is known, and how often the first correction was it. */
  readonly known: number
  readonly rightFirst: number
  readonly further: number
}

export function rowOf(name: string, verdicts: readonly Verdict[]): Row {
  const count = (test: (verdict: Verdict) => boolean) => verdicts.filter(test).length
  return {
    name,
    planted: verdicts.length,
    byPlace: count(({ found }) => found === 'place'),
    byOtherSide: count(({ found }) => found === 'other side'),
    byInfo: count(({ found }) => found === 'info'),
    known: count(({ rightFirst }) => rightFirst !== null),
    rightFirst: count(({ rightFirst }) => rightFirst === true),
    further: verdicts.reduce((sum, { further }) => sum + further, 0),
  }
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(part === whole ? 0 : 1)} %`
}

export function slipTable(rows: readonly Row[]): string {
  return [
    '| slip | planted | found | by the other side | only as info | right correction first | of | further findings a slip |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...rows.map(
      ({ name, planted, byPlace, byOtherSide, byInfo, known, rightFirst, further }) =>
        `| ${name} | ${planted} | ${percent(byPlace + byOtherSide, planted)} | ${byOtherSide} | ${byInfo} | ${percent(rightFirst, known)} | ${known} | ${planted === 0 ? '–' : (further / planted).toFixed(2)} |`,
    ),
  ].join('\n')
}
