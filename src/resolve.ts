import { resolveAliases } from './resolve/resolve-aliases.ts'
import { resolveInSteps } from './resolve/resolve-citations.ts'
import { resolveReferences } from './resolve/resolve-references.ts'
import type { Links } from './tree/links.ts'
import type { Document } from './tree/nodes.ts'
import type { AsyncRegistry, Registry, RegistryDocument } from './tree/registry.ts'

export interface ResolveOptions {
  /** ISO date at which validity is judged; the date of the document itself if not said. */
  readonly asOf?: string
}

/**
 * Say of every citation which document it means, with the evidence: fills `key` and `resolution` of its nodes; and of
 * every reference inside the document what it points at: fills their `targets`.
 *
 * @param tree     As `parse` made it. Resolving it again gives the same.
 * @param options  With a `registry` that answers later, the links come later too. It is asked for all citations together,
 *                 and once more for those that do not fit what it knows.
 */
export function resolve(tree: Document, options?: ResolveOptions & { readonly registry?: Registry }): Links
export function resolve(tree: Document, options: ResolveOptions & { readonly registry: AsyncRegistry }): Promise<Links>
export function resolve(
  tree: Document,
  options?: ResolveOptions & { readonly registry?: Registry | AsyncRegistry },
): Links | Promise<Links>
export function resolve(
  tree: Document,
  { registry, asOf }: ResolveOptions & { readonly registry?: Registry | AsyncRegistry } = {},
): Links | Promise<Links> {
  const steps = resolveInSteps(tree, { ask: registry !== undefined, ...(asOf === undefined ? {} : { asOf }) })
  const proceed = (answers: readonly (readonly RegistryDocument[])[]): Links | Promise<Links> => {
    for (let step = steps.next(answers); ; ) {
      if (step.done) return finish(tree, step.value)
      const known = (registry as Registry | AsyncRegistry).lookup(step.value)
      if ('then' in known) return known.then(proceed)
      step = steps.next(known)
    }
  }
  return proceed([])
}

/** Names that the text itself has given to documents, and references inside it, need the keys of all citations. */
function finish(tree: Document, citations: Links): Links {
  const { links, aliases } = resolveAliases(tree, citations)
  return { ...links, references: resolveReferences(tree, links, aliases) }
}
