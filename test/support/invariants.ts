import { isBlank } from '../../src/outline/leaf-builder.ts'
import type { Links } from '../../src/tree/links.ts'
import type { Appendix, Document, Node, Position, Unit } from '../../src/tree/nodes.ts'
import { isParent, visit } from '../../src/tree/visit.ts'

/**
 * What holds for the references of a resolved tree: one target for each path; a unit pointed at is a node of the tree,
 * with the labels that are printed above it; a document pointed at is cited there.
 */
export function brokenReferences(tree: Document, { references, byKey }: Links): string[] {
  const broken: string[] = []
  const places = new Map<Position, Node>()
  visit(tree, Object.fromEntries(blockTypes.map((type) => [type, (node: Node) => places.set(node.position, node)])))
  for (const { raw, paths, targets } of references) {
    if (targets === null || targets.length === 0 || (paths.length > 0 && targets.length !== paths.length)) {
      broken.push(`${raw}: ${targets?.length} targets for ${paths.length} paths`)
    }
    for (const { status, position, key, labels, reason } of targets ?? []) {
      if ((status === 'resolved') !== (reason === undefined)) broken.push(`${raw}: ${status} with reason ${reason}`)
      if (key !== null && !byKey.has(key)) broken.push(`${raw}: nothing is cited as ${key}`)
      if (status === 'resolved' && (position === null) === (key === null)) broken.push(`${raw}: resolved to nothing`)
      if (position === null) {
        if (labels.length > 0) broken.push(`${raw}: labels without a place`)
        continue
      }
      const node = places.get(position)
      if (node === undefined) broken.push(`${raw}: points at no node`)
      const label = node !== undefined && isUnit(node) ? node.label?.raw : undefined
      if (label !== undefined && labels.at(-1) !== label) broken.push(`${raw}: ${labels.join(' ')} is not ${label}`)
    }
  }
  return broken
}

const isUnit = (node: Node): node is Unit | Appendix => 'label' in node && typeof node.label !== 'string'

const blockTypes = [
  ...['document', 'section', 'objective', 'requirement', 'target', 'task', 'assignment', 'duty', 'item', 'appendix'],
]

/**
 * What holds for the tree of any text at all. Returns what is broken, in words; nothing when the tree is sound.
 *
 * - every character that is not blank lies in exactly one leaf;
 * - positions lie in the input, lines and columns agree with offsets;
 * - children are in order and inside their parent (an inferred node has no place of its own);
 * - JSON there and back gives the same tree.
 */
export function brokenInvariants(text: string, tree: Document): string[] {
  const broken: string[] = []
  const covered = new Uint8Array(text.length)
  const starts = lineStarts(text)

  const checkPosition = (node: Node, position: Position) => {
    for (const point of [position.start, position.end]) {
      if (point.offset < 0 || point.offset > text.length) broken.push(`${node.type}: offset ${point.offset} outside`)
      const start = starts[point.line - 1]
      if (start === undefined || start + point.column - 1 !== point.offset) {
        broken.push(`${node.type}: ${point.line}:${point.column} is not offset ${point.offset}`)
      }
    }
    if (position.end.offset < position.start.offset) broken.push(`${node.type}: ends before it starts`)
  }

  const walk = (node: Node, depth: number) => {
    if (depth > 60) {
      broken.push('deeper than 60')
      return
    }
    checkPosition(node, node.position)
    if (!isParent(node)) {
      for (let at = node.position.start.offset; at < node.position.end.offset; at++) {
        if (covered[at] === 1 && !isBlank(text.charCodeAt(at))) broken.push(`offset ${at} lies in two leaves`)
        covered[at] = 1
      }
      return
    }
    const inferred = 'inferred' in node && node.inferred
    if (inferred && node.position.start.offset !== node.position.end.offset)
      broken.push(`inferred ${node.type} has a place`)
    let before = -1
    for (const child of node.children as Node[]) {
      const { start, end } = child.position
      if (start.offset < before) broken.push(`${child.type} in ${node.type}: out of order at ${start.offset}`)
      before = start.offset
      if (!inferred && (start.offset < node.position.start.offset || end.offset > lastOffset(node))) {
        broken.push(`${child.type} ${start.offset}-${end.offset} outside its ${node.type}`)
      }
      walk(child, depth + 1)
    }
  }
  walk(tree, 0)

  for (let at = 0; at < text.length; at++) {
    if (covered[at] === 0 && !isBlank(text.charCodeAt(at))) {
      broken.push(`offset ${at} (${JSON.stringify(text.slice(at, at + 12))}) lies in no leaf`)
      break
    }
  }
  if (JSON.stringify(JSON.parse(JSON.stringify(tree))) !== JSON.stringify(tree))
    broken.push('JSON there and back differs')
  return broken
}

const lastOffset = (node: Node) => node.position.end.offset

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 13 && text.charCodeAt(at + 1) === 10) continue
    if (code === 10 || code === 13) starts.push(at + 1)
  }
  return starts
}
