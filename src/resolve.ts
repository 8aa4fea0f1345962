import { resolveAliases } from './resolve/resolve-aliases.ts'
import { resolveInSteps } from './resolve/resolve-citations.ts'
import { resolveReferences } from './resolve/resolve-references.ts'
import type { Links } from './tree/links.ts'
import type { Document } from './tree/nodes.ts'
import type { AsyncRegistry, Registry } from './tree/registry.ts'

export interface ResolveOptions {
  /** ISO date at which validity is judged; the date of the document itself if not said. */
  readonly asOf?: string
}

/**
 * Say of every citation which document it means, with the evidence: fills `key` and `resolution` of its nodes; and of
 * every reference inside the document what it points at: fills their `targets`.
 *
 * @param tree     As `parse` made it. Resolving it again gives the same.
 * @param options  With a `registry` that answers later, the links come later too. It is asked once, for all citations
 *                 together.
 */
export function resolve(tree: Document, options?: ResolveOptions & { readonly registry?: Registry }): Links
export function resolve(tree: Document, options: ResolveOptions & { readonly registry: AsyncRegistry }): Promise<Links>
export function resolve(
  tree: Document,
  { registry, asOf }: ResolveOptions & { readonly registry?: Registry | AsyncRegistry } = {},
): Links | Promise<Links> {
  const steps = resolveInSteps(tree, { ask: registry !== undefined, ...(asOf === undefined ? {} : { asOf }) })
  const first = steps.next()
  if (first.done) return finish(tree, first.value)
  const answers = (registry as Registry | AsyncRegistry).lookup(first.value)
  return answers instanceof Promise
    ? answers.then((known) => finish(tree, steps.next(known).value as Links))
    : finish(tree, steps.next(answers).value as Links)
}

/** Names that the text itself has given to documents, and references inside it, need the keys of all citations. */
function finish(tree: Document, citations: Links): Links {
  const { links, aliases } = resolveAliases(tree, citations)
  return { ...links, references: resolveReferences(tree, links, aliases) }
}
