import { defineRule } from './define-rule.ts'
import type { LabelledUnit, LabelRun } from './label-runs.ts'
import { missteps } from './label-sequence.ts'
import { led } from './other-side.ts'
import { reportMisstep, sequenceMessages } from './report-misstep.ts'

/**
 * Decimal labels follow each other, 2.1, 2.2, 2.3, and begin with the number of the unit above them.
 *
 * A whole list under another number is taken for a lost heading, not for a slip.
 *
 * Why: `1.3` after `1.1`, or `2.2` between `1.1` and `1.3`, cannot be referred to.
 * What to do: number the units anew.
 */
export const decimalSequence = defineRule({
  id: 'numbering/decimal-sequence',
  severity: 'warning',
  confidence: 0.87,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.đ (số thứ tự liên tục)',
  docs: {
    vi: {
      title: 'Số thập phân 1.1, 1.2 không liên tục',
      what: 'Các tiểu mục 1.1, 1.2, 1.3 … bỏ số, sai thứ tự, hoặc không bắt đầu bằng số của khoản ở trên.',
      why: 'Không dẫn được đến tiểu mục đánh số sai.',
      todo: 'Đánh lại số tiểu mục.',
    },
    en: {
      title: 'Decimal labels out of sequence',
      what: 'Units 1.1, 1.2, 1.3 … skip a number, are out of order, or do not begin with the number above.',
      why: 'A misnumbered unit cannot be referred to.',
      todo: 'Renumber the units.',
    },
  },
  examples: { bad: '1.1. Công an tỉnh\n1.3. Sở Y tế', good: '1.1. Công an tỉnh\n1.2. Sở Y tế' },
  messages: {
    ...sequenceMessages,
    prefix: {
      vi: '{actual} đứng giữa các tiểu mục của {parent}; cần {expected}',
      en: '{actual} stands among the units of {parent}; {expected} is due',
    },
  },
  check({ runs }, report) {
    for (const run of runs) {
      if (run.kind !== 'decimal' || run.damaged) continue
      const parts = byPrefix(run)
      const [main] = [...parts].sort((one, other) => other[1].length - one[1].length)
      if (main === undefined) continue
      const stray = new Set<LabelledUnit>()
      for (const [index, unit] of run.units.entries()) {
        const before = run.units[index - 1]
        const after = run.units[index + 1]
        const prefix = prefixOf(unit)
        if (before === undefined || after === undefined || prefix === prefixOf(before)) continue
        if (prefixOf(before) !== prefixOf(after)) continue
        const expected = `${prefixOf(before)}.${lastOf(before) + 1}`
        stray.add(unit)
        report({
          messageId: 'prefix',
          data: { actual: unit.label.raw, parent: prefixOf(before), expected },
          place: unit.place,
          actual: unit.label.raw,
          expected: [unit.label.raw.replace(/^\d+(?:\.\d+)*/, expected)],
          claims: [`${unit.place.start.offset}:label`],
          evidence: [{ kind: 'structure', message: led('above', before.label.raw), position: before.place }],
        })
      }
      for (const [prefix, units] of parts) {
        const inStep = units.filter((unit) => !stray.has(unit))
        const holes = new Set(run.units.filter((unit) => stray.has(unit)).map((unit) => lastOf(unit)))
        for (const step of missteps(inStep, ({ label }) => label.value)) {
          if (step.kind === 'repeat' || holes.has(step.expected) || stray.size > 0) continue
          report(
            reportMisstep(step, (ordinal) => step.unit.label.raw.replace(/^\d+(?:\.\d+)*/, `${prefix}.${ordinal}`)),
          )
        }
      }
    }
  },
})

function byPrefix({ units }: LabelRun): Map<string, LabelledUnit[]> {
  const parts = new Map<string, LabelledUnit[]>()
  for (const unit of units) {
    const mates = parts.get(prefixOf(unit))
    if (mates === undefined) parts.set(prefixOf(unit), [unit])
    else mates.push(unit)
  }
  return parts
}

function groupsOf({ label }: LabelledUnit): string[] {
  return /^\d+(?:\.\d+)*/.exec(label.raw)?.[0].split('.') ?? []
}

function prefixOf(unit: LabelledUnit): string {
  return groupsOf(unit).slice(0, -1).join('.')
}

function lastOf(unit: LabelledUnit): number {
  return Number(groupsOf(unit).at(-1) ?? 0)
}
