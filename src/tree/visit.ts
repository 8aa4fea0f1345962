import type { Citation, Node, NodeType, ParentNode } from './nodes.ts'

/** Nodes from the root down to the parent of the node in hand. One array for the whole walk: copy it to keep it. */
export type Ancestors = readonly ParentNode[]

/** What to do at which type of node. A type without an entry is only walked through. */
export type Visitor = {
  [T in NodeType]?: (node: Extract<Node, { type: T }>, ancestors: Ancestors) => void
}

/**
 * Walk a tree once, in reading order, parents before their children.
 *
 * Depth costs no stack, so that no document can overflow it.
 *
 * @param tree     Any node; it is visited too.
 * @param visitor  Called by type; the tree may not be rearranged meanwhile.
 */
export function visit(tree: Node, visitor: Visitor): void {
  const callbacks = visitor as Record<string, ((node: Node, ancestors: Ancestors) => void) | undefined>
  const ancestors: ParentNode[] = []
  /** Of each ancestor, its children and the index of the one that comes next. */
  const lists: (readonly Node[])[] = []
  const next: number[] = []
  callbacks[tree.type]?.(tree, ancestors)
  descend(tree)
  while (lists.length > 0) {
    const top = lists.length - 1
    const list = lists[top] as readonly Node[]
    const index = next[top] as number
    if (index >= list.length) {
      ancestors.pop()
      lists.pop()
      next.pop()
      continue
    }
    next[top] = index + 1
    const child = list[index] as Node
    callbacks[child.type]?.(child, ancestors)
    descend(child)
  }

  function descend(node: Node): void {
    const { children } = node as Partial<ParentNode>
    if (children === undefined || children.length === 0) return
    ancestors.push(node as ParentNode)
    lists.push(children)
    next.push(0)
  }
}

/** Every citation of a tree in reading order, with the nodes above it. */
export function visitCitations(tree: Node, onCitation: (citation: Citation, ancestors: Ancestors) => void): void {
  visit(tree, { citation: onCitation })
}

/** True for a node that holds others. */
export function isParent(node: Node): node is ParentNode {
  return 'children' in node
}
