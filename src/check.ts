import { type CheckOptions, checkDocument } from './rules/index.ts'
import type { Finding } from './tree/finding.ts'
import type { Links } from './tree/links.ts'
import type { Document } from './tree/nodes.ts'

export type { CheckOptions, RuleSet } from './rules/index.ts'

/**
 * Find what is wrong or inconsistent in a document.
 *
 * @param tree   As `parse` made it and `resolve` has seen it; it is not changed.
 * @param links  As `resolve` made them of the same tree.
 * @returns      In reading order.
 */
export function check(tree: Document, links: Links, options: CheckOptions = {}): Finding[] {
  return checkDocument(tree, links, options)
}
