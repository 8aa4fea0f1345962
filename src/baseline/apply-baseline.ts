import type { Baseline, BaselineEntry } from '../tree/baseline.ts'
import type { Finding } from '../tree/finding.ts'
import type { Document } from '../tree/nodes.ts'
import { entryOf, identityOf } from './baseline-entries.ts'

export interface BaselineResult {
  /** What the baseline does not accept, in the order given. */
  readonly findings: readonly Finding[]
  readonly accepted: readonly Finding[]
  /** Entries for this file that nothing answers to any more; `count` says how many of them are too many. */
  readonly obsolete: readonly BaselineEntry[]
}

/**
 * Part findings into those that a baseline accepts and those that are new.
 *
 * An accepted finding is known by its rule, the identity of the document it is about, the path of labels
 * (`labelPath`) and what is printed; not by its line. A second one like it is new, if the baseline counts one.
 *
 * @param tree  The tree that was checked.
 * @param file  As the baseline names it: relative to it, with `/`.
 */
export function applyBaseline(
  findings: readonly Finding[],
  tree: Document,
  file: string,
  baseline: Baseline,
): BaselineResult {
  const entries = Object.hasOwn(baseline.files, file) ? (baseline.files[file] ?? []) : []
  const left = new Map<string, number>()
  for (const entry of entries) left.set(identityOf(entry), (left.get(identityOf(entry)) ?? 0) + entry.count)
  const fresh: Finding[] = []
  const accepted: Finding[] = []
  for (const finding of findings) {
    const name = entries.length === 0 ? '' : identityOf(entryOf(finding, tree))
    const count = left.get(name) ?? 0
    if (count === 0) fresh.push(finding)
    else {
      accepted.push(finding)
      left.set(name, count - 1)
    }
  }
  const obsolete = entries.flatMap((entry) => {
    const count = left.get(identityOf(entry)) ?? 0
    left.delete(identityOf(entry))
    return count === 0 ? [] : [{ ...entry, count }]
  })
  return { findings: fresh, accepted, obsolete }
}
