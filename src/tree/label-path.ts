import type { Document, Label, Node } from './nodes.ts'
import { isParent } from './visit.ts'

/** A heading that stands for a missing label is cut here: it only has to tell neighbours apart. */
const HEADING_LENGTH = 60

/**
 * Where something stands, in the words of the document: the labels printed at the units that hold it, from the largest
 * to the smallest.
 *
 *     IV > 3 > b        Phụ lục II > 1 > -        preamble
 *
 * Unlike a line number it stays when something is added elsewhere. A section without a label gives its heading, an
 * assignment its agency, other parts without a label the name of their node (`letterhead`, `preamble`, `recipients`);
 * paragraphs, tables and headings that the source has lost give nothing.
 *
 * @param tree    As `parse` made it.
 * @param offset  In the original input.
 * @returns       Empty where no part of the document with a name holds the place.
 */
export function labelPath(tree: Document, offset: number): string {
  const names: string[] = []
  for (let node = childAt(tree, offset); node !== null; node = childAt(node, offset)) {
    const name = nameOf(node)
    if (name !== null) names.push(name)
  }
  return names.join(' > ')
}

/** The child that holds a place, found by halving: children stand in the order of the text. */
function childAt(node: Node, offset: number): Node | null {
  if (!isParent(node)) return null
  const children: readonly Node[] = node.children
  let low = 0
  let high = children.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((children[middle] as Node).position.start.offset <= offset) low = middle + 1
    else high = middle
  }
  const child = children[low - 1]
  if (child === undefined) return null
  // What is inferred has no place of its own; what it holds stands behind it.
  const holds = offset < child.position.end.offset || ('inferred' in child && child.inferred)
  return holds ? child : null
}

function nameOf(node: Node): string | null {
  switch (node.type) {
    case 'section':
    case 'appendix': {
      if (node.label !== null) return bare(node.label)
      if (node.heading !== null) return tidy(node.heading).slice(0, HEADING_LENGTH).trim()
      return node.type === 'appendix' ? node.type : null
    }
    case 'assignment': {
      const [agency] = node.agencies
      return node.label === null ? (agency === undefined ? null : tidy(agency.name)) : bare(node.label)
    }
    case 'objective':
    case 'requirement':
    case 'target':
    case 'task':
    case 'duty':
    case 'item':
      return node.label === null ? null : bare(node.label)
    case 'footnote':
      return node.label === null ? node.type : `${node.type} ${bare(node.label)}`
    case 'letterhead':
    case 'title':
    case 'preamble':
    case 'closing':
    case 'recipients':
    case 'signature':
    case 'relatedDocuments':
    case 'metadata':
      return node.type
    default:
      return null
  }
}

/** `IV.` → IV, `b)` → b, `Chỉ tiêu 3:` → Chỉ tiêu 3; a dash stays one. */
function bare({ raw }: Label): string {
  const printed = tidy(raw)
  return printed.replace(/^[([]+|[\s.:)\]/-]+$/g, '') || printed
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
