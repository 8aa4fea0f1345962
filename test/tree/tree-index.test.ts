import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import type { Node, NodeType, ParentNode } from '../../src/tree/nodes.ts'
import { BLOCKS, indexTree, KIND, treeIndex } from '../../src/tree/tree-index.ts'
import { visit } from '../../src/tree/visit.ts'

const PLAN = [
  'ỦY BAN NHÂN DÂN\nTỈNH QUẢNG BÌNH\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nCông tác trẻ em năm 2023\n',
  'Căn cứ Nghị định số 56/2017/NĐ-CP ngày 09 tháng 5 năm 2017 của Chính phủ;',
  'I. MỤC TIÊU\n1. Đạt 70% trẻ em biết bơi vào năm 2025.\n2. Giảm đuối nước.',
  'II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế: Báo cáo theo mục I Kế hoạch này trước ngày 15/12/2023.',
].join('\n')

describe('TreeIndex', () => {
  const tree = parse(PLAN)
  const index = indexTree(tree)

  it('has the nodes that a walk visits, in its order, each with its parent', () => {
    const walked: { node: Node; parent: Node | undefined }[] = []
    const add = (node: Node, ancestors: readonly Node[]) => walked.push({ node, parent: ancestors.at(-1) })
    visit(tree, Object.fromEntries(Object.keys(KIND).map((type) => [type, add])))
    expect(index.nodes.length).toBe(walked.length)
    for (const [at, { node, parent }] of walked.entries()) {
      expect(index.nodes[at]).toBe(node)
      expect(index.nodes[index.parents[at] as number]).toBe(parent)
      expect(index.kinds[at]).toBe(KIND[node.type])
    }
  })

  it('says what stands in a node', () => {
    const typesOf = (node: Node): NodeType[] =>
      ('children' in node ? (node as ParentNode).children : []).map(({ type }) => type)
    for (const [at, node] of index.nodes.entries()) {
      const bits = typesOf(node).map((type) => (KIND[type] <= KIND.citation ? 1 << KIND[type] : BLOCKS))
      expect(index.holds[at]).toBe(bits.reduce((all, bit) => all | bit, 0))
    }
  })

  it('finds the nearest node of a kind above another', () => {
    const at = index.nodes.findIndex(({ type }) => type === 'citation')
    expect(index.above(at, KIND.legalBasis)?.type).toBe('legalBasis')
    expect(index.above(at, KIND.section)).toBeNull()
  })

  it('is made anew only where that is asked for', () => {
    expect(treeIndex(tree)).toBe(index)
    expect(indexTree(tree)).not.toBe(index)
  })
})
