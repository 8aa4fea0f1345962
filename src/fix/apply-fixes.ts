import { applyEdits } from '../text/source-map.ts'
import type { Finding } from '../tree/finding.ts'
import { planFixes } from './plan-fixes.ts'

export interface AppliedFixes {
  readonly text: string
  /** What was put right, in reading order. */
  readonly applied: readonly Finding[]
  /** The other findings, in the order given. */
  readonly left: readonly Finding[]
}

/**
 * Put right what is certain, and keep every other character of a text.
 *
 * Nothing is checked afterwards: `fixText` does that too.
 *
 * @param text      The original input, whose offsets the findings have.
 * @param findings  Only those that are `fixable` change anything.
 */
export function applyFixes(text: string, findings: readonly Finding[]): AppliedFixes {
  const fixes = planFixes(text, findings)
  const applied = fixes.flatMap((fix) => fix.findings)
  const done = new Set(applied)
  const edits = fixes.map(({ edit }) => edit)
  return { text: applyEdits(text, edits).text, applied, left: findings.filter((finding) => !done.has(finding)) }
}
