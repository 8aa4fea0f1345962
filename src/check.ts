import { checkDocument } from './rules/index.ts'
import type { Finding, Severity } from './tree/finding.ts'
import type { Links } from './tree/links.ts'
import type { Document } from './tree/nodes.ts'

export interface CheckOptions {
  /** Language of reasons and notes; Vietnamese if not said. */
  lang?: 'vi' | 'en'
  /** Levels of rules by id; a rule that is not named keeps its own. */
  rules?: Readonly<Record<string, Severity | 'off'>>
}

/**
 * Find what is wrong or inconsistent in a document.
 *
 * @param tree   As `parse` made it; it is not changed.
 * @param links  As `resolve` made them of the same tree.
 * @returns      In reading order.
 */
export function check(tree: Document, links: Links, options: CheckOptions = {}): Finding[] {
  return checkDocument(tree, links, options)
}
