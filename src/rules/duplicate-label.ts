import { formatRoman, pointLetters } from '../law/numbering.ts'
import { defineRule } from './define-rule.ts'
import { type LabelledUnit, ordinalOf } from './label-runs.ts'
import { missteps } from './label-sequence.ts'
import { namedRuns } from './named-sequence.ts'
import { reportMisstep } from './report-misstep.ts'

/**
 * No two units of one list have the same label.
 *
 * A list that starts anew at its first label is a new list. Silent where the source has lost a heading.
 *
 * Why: a reference to a label that stands twice points at two things.
 * What to do: number the units anew from the second one on.
 */
export const duplicateLabel = defineRule({
  id: 'numbering/duplicate',
  severity: 'warning',
  confidence: 0.9,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.đ (số thứ tự liên tục)',
  docs: {
    vi: {
      title: 'Số thứ tự bị lặp',
      what: 'Hai đơn vị trong cùng một danh sách mang cùng số, cùng chữ.',
      why: 'Dẫn đến số bị lặp là dẫn đến hai nơi.',
      todo: 'Đánh lại số từ đơn vị thứ hai.',
    },
    en: {
      title: 'Label used twice',
      what: 'Two units of one list have the same number or letter.',
      why: 'A reference to it points at two things.',
      todo: 'Renumber from the second one on.',
    },
  },
  examples: { bad: '1. …\n2. …\n2. …', good: '1. …\n2. …\n3. …' },
  messages: {
    repeat: {
      vi: 'Hai {unit} cùng là {actual}; {unit} sau phải là {expected}',
      en: '{actual} stands twice; the second one should be {expected}',
    },
  },
  check({ runs }, report) {
    const lists = runs
      .filter((run) => !run.damaged && run.kind !== 'named' && run.kind !== 'decimal')
      .map((run) => run.units)
    const decimals = runs.filter((run) => !run.damaged && run.kind === 'decimal').flatMap((run) => byPrefix(run.units))
    for (const units of [...lists, ...decimals, ...namedRuns(runs)]) {
      for (const step of missteps(units, ({ label }) => ordinalOf(label))) {
        if (step.kind === 'repeat') report(reportMisstep(step, (ordinal) => written(step.unit, ordinal)))
      }
      for (const [at, unit] of units.entries()) {
        const before = units[at - 1]
        if (unit.repeats !== true || before === undefined) continue
        report(reportMisstep({ kind: 'repeat', unit, before, expected: 2 }, (ordinal) => written(unit, ordinal)))
      }
    }
  },
})

function byPrefix(units: readonly LabelledUnit[]): LabelledUnit[][] {
  const parts = new Map<string, LabelledUnit[]>()
  for (const unit of units) {
    const prefix = unit.label.raw.replace(/\.?\d+[^\d]*$/, '')
    const mates = parts.get(prefix)
    if (mates === undefined) parts.set(prefix, [unit])
    else mates.push(unit)
  }
  return [...parts.values()]
}

function written({ label }: LabelledUnit, ordinal: number): string {
  const { kind, raw } = label
  if (kind === 'roman') return raw.replace(/[IVXLC]+/i, formatRoman(ordinal))
  if (kind === 'letter') return raw.replace(/^[a-zđ]/i, pointLetters.value[ordinal - 1] ?? '')
  if (kind === 'decimal') return raw.replace(/\d+(?=\D*$)/, String(ordinal))
  return raw.replace(/\d+/, String(ordinal))
}
