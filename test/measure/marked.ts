import { expect } from 'vitest'
import { findMeasures, type Measure } from '../../src/measure/find-measures.ts'

type Comparator = Extract<Measure, { type: 'quantity' }>['comparator']

/** What a measure says, without its place: the places are marked in the sentence. */
export type Said =
  | { type: 'date'; iso: string | null }
  | { type: 'period'; startYear: number | null; endYear: number | null; outlookYear: number | null }
  | { type: 'deadline'; dueOn: string | null; recurring: boolean }
  | { type: 'quantity'; amount: number | null; unit: string | null; comparator: Comparator; year: number | null }

export const date = (iso: string | null): Said => ({ type: 'date', iso })
export const period = (startYear: number | null, endYear: number | null, outlookYear: number | null = null): Said => ({
  type: 'period',
  startYear,
  endYear,
  outlookYear,
})
export const due = (dueOn: string | null, recurring = false): Said => ({ type: 'deadline', dueOn, recurring })
export const amount = (
  comparator: Comparator,
  value: number,
  unit: string | null = '%',
  year: number | null = null,
): Said => ({ type: 'quantity', amount: value, unit, comparator, year })

/** A sentence with `⟦…⟧` around each measure, and what each of them says. */
export type Case = readonly [marked: string, ...said: Said[]]

/** Compare places and contents; the message shows the sentence with what was found marked in it. */
export function expectMeasures([marked, ...said]: Case): void {
  const text = marked.replace(/[⟦⟧]/g, '')
  const found = findMeasures(text, [{ start: 0, end: text.length }])
  let seen = ''
  let last = 0
  for (const { start, end } of found) {
    seen += `${text.slice(last, start)}⟦${text.slice(start, end)}⟧`
    last = end
  }
  expect(seen + text.slice(last)).toBe(marked)
  expect(found.map(({ start, end, ...rest }) => rest)).toEqual(said)
}
