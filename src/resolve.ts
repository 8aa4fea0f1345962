import { resolveAliases } from './resolve/resolve-aliases.ts'
import { resolveCitations } from './resolve/resolve-citations.ts'
import { resolveReferences } from './resolve/resolve-references.ts'
import type { Links } from './tree/links.ts'
import type { Document } from './tree/nodes.ts'

/**
 * Say of every citation which document it means, with the evidence: fills `key` and `resolution` of its nodes; and of
 * every reference inside the document what it points at: fills their `targets`.
 *
 * @param tree  As `parse` made it. Resolving it again gives the same.
 */
export function resolve(tree: Document): Links {
  const { links, aliases } = resolveAliases(tree, resolveCitations(tree))
  return { ...links, references: resolveReferences(tree, links, aliases) }
}
