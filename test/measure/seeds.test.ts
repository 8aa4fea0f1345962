import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { findMeasures, type Measure, type Span } from '../../src/measure/find-measures.ts'

const folder = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url))
const missing = !existsSync(folder)

/** As `normalize` would leave it, as far as measures are concerned. */
function normalised(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[–—‑]/g, '-')
    .replace(/\r\n?/g, '\n')
    .replace(/[*#|\u00a0]/g, ' ')
}

/** Paragraphs: a blank line, or a line that opens with a label, begins a new one. */
function paragraphs(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const { index } of text.matchAll(/\n(?=\s*(?:[-+]|\d+\.|[a-zđ]\)|[IVX]+\.)\s)|\n\s*\n(?=\p{Lu})/gu)) {
    spans.push({ start, end: index })
    start = index
  }
  return [...spans, { start, end: text.length }]
}

function measuresOf(prefix: string): Measure[] {
  const name = readdirSync(folder).find((file) => file.startsWith(prefix)) as string
  const text = normalised(readFileSync(`${folder}${name}`, 'utf8'))
  return findMeasures(text, paragraphs(text))
}

const count = (measures: readonly Measure[], type: Measure['type']): number =>
  measures.filter((measure) => measure.type === type).length

describe.skipIf(missing)('the seeds (skipped where ../shared is absent)', () => {
  test.each([
    ['000', 4, 2],
    ['001', 1, 0],
    ['002', 3, 62],
    ['003', 4, 18],
    ['004', 0, 0],
  ])('%s has its deadlines and values', (prefix, deadlines, quantities) => {
    const measures = measuresOf(prefix)
    expect(count(measures, 'deadline')).toBe(deadlines)
    expect(count(measures, 'quantity')).toBe(quantities)
  })

  test('the report of every year is due on one day', () => {
    expect(measuresOf('001').find(({ type }) => type === 'deadline')).toMatchObject({
      dueOn: '--11-20',
      recurring: true,
    })
  })

  test('the targets of 002 stand for 2025 and 2030, but for two that give no year', () => {
    const years = measuresOf('002').flatMap((measure) => (measure.type === 'quantity' ? [measure.year] : []))
    expect(years.filter((year) => year === null)).toHaveLength(2)
    expect(new Set(years)).toEqual(new Set([2025, 2030, null]))
  })

  test('the title in capitals has its dates', () => {
    const dates = measuresOf('001').flatMap((measure) => (measure.type === 'date' ? [measure.iso] : []))
    expect(dates.slice(0, 3)).toEqual(['2024-04-04', '2024-03-06', '2023-12-25'])
  })

  test('a draft without its day has an empty date', () => {
    expect(measuresOf('004')[0]).toMatchObject({ type: 'date', iso: null })
  })
})
