import { defineRule } from './define-rule.ts'
import type { LabelledUnit, LabelRun } from './label-runs.ts'
import { missteps } from './label-sequence.ts'
import { reportMisstep, sequenceMessages } from './report-misstep.ts'

/** Words whose numbers run through the whole document, over its sections. */
const RUNNING = /^(?:chỉ tiêu|điều|mục tiêu|chương)$/

/** Words for what one part of a plan defines and another one deals out among bodies. */
const DEALT = /^(?:chỉ tiêu|mục tiêu)$/

/**
 * Units called by a word and a number follow each other: Chỉ tiêu 1, Chỉ tiêu 2 …; Phụ lục I, II …
 *
 * Indicators and articles are counted through the document, over its sections; others under one heading. A count that
 * starts anew at 1 is a new one.
 *
 * Why: duties refer to indicators by number ("chỉ tiêu 1, 2, 8"); a gap or a shift assigns the wrong ones.
 * What to do: number the units anew and check what refers to them.
 */
export const namedSequence = defineRule({
  id: 'numbering/named-sequence',
  severity: 'warning',
  confidence: 0.87,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.đ (số thứ tự liên tục)',
  docs: {
    vi: {
      title: 'Số của chỉ tiêu, mục tiêu, phụ lục không liên tục',
      what: 'Chỉ tiêu 1, Chỉ tiêu 2 …, Mục tiêu, Nhiệm vụ, Điều, Phụ lục bỏ số hoặc sai thứ tự.',
      why: 'Phần phân công dẫn chỉ tiêu theo số; sai số là giao nhầm việc.',
      todo: 'Đánh lại số và kiểm tra các chỗ dẫn đến.',
    },
    en: {
      title: 'Numbered indicators out of sequence',
      what: 'Chỉ tiêu 1, 2 …, Mục tiêu, Nhiệm vụ, Điều, Phụ lục skip a number or are out of order.',
      why: 'Duties refer to indicators by number; a shift assigns the wrong ones.',
      todo: 'Renumber them and check what refers to them.',
    },
  },
  examples: { bad: 'Chỉ tiêu 1: …\nChỉ tiêu 3: …', good: 'Chỉ tiêu 1: …\nChỉ tiêu 2: …' },
  messages: sequenceMessages,
  check({ runs }, report) {
    for (const run of namedRuns(runs)) {
      const steps = missteps(run, ({ label }) => label.value).filter(({ kind }) => kind !== 'repeat')
      // Chỉ tiêu 2, 4, 6: every other one is gone, and no author leaves out so many.
      if (steps.length > 1 && steps.length * 2 >= run.length) continue
      for (const step of steps) {
        report(reportMisstep(step, (ordinal) => writeNamed(step.unit, ordinal)))
      }
    }
  },
})

/** Named units in the rows in which they are counted. */
export function namedRuns(runs: readonly LabelRun[]): LabelledUnit[][] {
  const rows: LabelledUnit[][] = []
  const running = new Map<string, LabelledUnit[]>()
  for (const run of runs) {
    if (run.kind !== 'named' || run.damaged) continue
    // "Điều 4" alone on a line is a cell of a table or a reference; the heading of an article is "Điều 4."
    if (run.style === 'điều' && !/[.:]$/.test(run.units[0]?.label.raw ?? '')) continue
    if (!RUNNING.test(run.style)) {
      rows.push([...run.units])
      continue
    }
    const row = running.get(run.style)
    if (row === undefined) running.set(run.style, [...run.units])
    else for (const unit of run.units) row.push(unit)
  }
  for (const [style, units] of running) {
    const row = units.sort((one, other) => startOf(one) - startOf(other))
    if (DEALT.test(style)) rows.push(...countedParts(row))
    else rows.push(row)
  }
  return rows
}

/**
 * A row over the parts of a document. A part that neither goes on with the count nor starts it anew, nor counts evenly,
 * does not define indicators: it deals them out ("Chỉ tiêu 8: Sở Y tế"), in whatever order.
 */
function countedParts(row: readonly LabelledUnit[]): LabelledUnit[][] {
  const parts = new Map<LabelledUnit['part'], LabelledUnit[]>()
  for (const unit of row) {
    const mates = parts.get(unit.part)
    if (mates === undefined) parts.set(unit.part, [unit])
    else mates.push(unit)
  }
  const rows: LabelledUnit[][] = []
  for (const units of parts.values()) {
    const first = units[0]?.label.value ?? null
    const last = rows.at(-1)?.at(-1)?.label.value ?? null
    const even = units.every(({ label }, at) => at === 0 || label.value === (units[at - 1]?.label.value ?? 0) + 1)
    if (first === 1 || last === null) rows.push(units)
    else if (first === last + 1 || (even && first !== null && first > last))
      for (const unit of units) rows.at(-1)?.push(unit)
  }
  return rows
}

function startOf(unit: LabelledUnit): number {
  return unit.place.start.offset
}

function writeNamed({ label }: LabelledUnit, ordinal: number): string {
  return label.raw.replace(/\d+/, String(ordinal))
}
