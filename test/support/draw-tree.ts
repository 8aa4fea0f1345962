import type { Node } from '../../src/tree/nodes.ts'
import { isParent } from '../../src/tree/visit.ts'

/**
 * A tree for eyes: one node a line, indented, with what tells nodes apart and where it stands.
 *
 *     duty "a)" lead 50:1-50:92
 *       citation "Nghị định 30/2020/NĐ-CP" nghi-dinh 30/2020/NĐ-CP 50:40-50:63
 *
 * Text and markers are left out: they are the rest of the line.
 */
export function drawTree(tree: Node): string {
  const lines: string[] = []
  const draw = (node: Node, depth: number) => {
    if (node.type === 'text' || node.type === 'marker') return
    lines.push(`${'  '.repeat(depth)}${describe(node)}`)
    if (isParent(node)) for (const child of node.children as Node[]) draw(child, depth + 1)
  }
  draw(tree, 0)
  return `${lines.join('\n')}\n`
}

function describe(node: Node): string {
  const parts: string[] = [node.type]
  if ('label' in node && node.label !== null && typeof node.label === 'object')
    parts.push(JSON.stringify(node.label.raw))
  switch (node.type) {
    case 'document':
      parts.push(
        JSON.stringify({
          documentType: node.documentType,
          number: node.number,
          symbol: node.symbol,
          date: node.date,
          place: node.place,
          issuer: node.issuer,
          parentIssuer: node.parentIssuer,
          subject: node.subject,
        }),
      )
      break
    case 'section':
      parts.push(node.role, node.inferred ? 'inferred' : JSON.stringify(node.heading))
      break
    case 'assignment':
      parts.push(node.inferred ? 'inferred' : node.agencies.map((agency) => agency.name).join(' | '))
      break
    case 'duty':
      parts.push(node.mode, ...node.with.map((agency) => `+ ${agency.name}`))
      break
    case 'legalBasis':
      parts.push(String(node.verb))
      break
    case 'signature':
      parts.push(node.capacity.join(' / '), '/', String(node.signerPosition), '/', String(node.name))
      break
    case 'metadataEntry':
      parts.push(JSON.stringify(node.name), JSON.stringify(node.value))
      break
    case 'appendix':
      parts.push(JSON.stringify(node.heading))
      break
    case 'citation':
      parts.push(JSON.stringify(node.raw), String(node.key), node.witness === 'portal' ? 'portal' : '')
      if (node.within !== null) parts.push(`within ${node.within}`)
      break
    case 'crossReference':
      parts.push(JSON.stringify(node.raw), node.target)
      break
    case 'date':
      parts.push(JSON.stringify(node.raw), String(node.iso))
      break
    case 'period':
      parts.push(JSON.stringify(node.raw), `${node.startYear}-${node.endYear}`, String(node.outlookYear ?? ''))
      break
    case 'deadline':
      parts.push(JSON.stringify(node.raw), String(node.dueOn), node.recurring ? 'recurring' : '')
      break
    case 'quantity':
      parts.push(
        JSON.stringify(node.raw),
        `${node.comparator}${node.amount}`,
        String(node.unit),
        String(node.year ?? ''),
      )
      break
    case 'agencyMention':
      parts.push(node.name)
      break
    case 'furniture':
    case 'unrecognised':
      parts.push(JSON.stringify(node.value))
      break
  }
  const { start, end } = node.position
  parts.push(`${start.line}:${start.column}-${end.line}:${end.column}`)
  return parts.filter((part) => part !== '').join(' ')
}
