import type { BaselineEntry } from '../tree/baseline.ts'
import type { Finding } from '../tree/finding.ts'
import { labelPath } from '../tree/label-path.ts'
import type { Document } from '../tree/nodes.ts'

/**
 * Findings as entries of a baseline.
 *
 * @param findings  Of the tree in hand.
 * @returns         Sorted, those that nothing tells apart counted as one.
 */
export function baselineEntries(findings: readonly Finding[], tree: Document): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>()
  for (const finding of findings) {
    const entry = entryOf(finding, tree)
    const name = identityOf(entry)
    const same = entries.get(name)
    if (same === undefined) entries.set(name, entry)
    else same.count++
  }
  return [...entries.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry)
}

/** One finding as an entry. Blanks, line ends and the form of letters do not count. */
export function entryOf({ ruleId, key, actual, place }: Finding, tree: Document): BaselineEntry {
  return {
    path: labelPath(tree, place.start.offset),
    rule: ruleId,
    key,
    actual: actual?.normalize('NFC').replace(/\s+/g, ' ') ?? null,
    count: 1,
  }
}

/** What makes two entries one. */
export function identityOf({ path, rule, key, actual }: BaselineEntry): string {
  return JSON.stringify([path, rule, key, actual])
}
