import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { alikeTitles, titleShare } from '../../src/tree/alike-titles.ts'
import type { Item, Node } from '../../src/tree/nodes.ts'
import { visit, visitCitations } from '../../src/tree/visit.ts'

const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

describe('visit', () => {
  it('meets parents before their children, in reading order, with the nodes above', () => {
    const tree = parse('I. MỤC TIÊU\n1. Theo Luật Trẻ em năm 2016.\n2. Mở lớp.\nII. TỔ CHỨC\n1. Sở Y tế.\n')
    const starts: number[] = []
    visit(tree, {
      marker(marker, ancestors) {
        starts.push(marker.position.start.offset)
        expect(ancestors[0]).toBe(tree)
        for (const [index, node] of ancestors.slice(1).entries()) {
          const above: readonly Node[] = ancestors[index]?.children ?? []
          expect(above).toContain(node)
        }
      },
    })
    expect(starts.length).toBe(5)
    expect(starts).toEqual([...starts].sort((one, other) => one - other))
  })

  it('gives citations with their ancestors', () => {
    const found: string[] = []
    visitCitations(parse('Căn cứ Luật Trẻ em năm 2016;\n'), (citation, ancestors) => {
      found.push(`${ancestors.map(({ type }) => type).join('>')}: ${citation.raw}`)
    })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^document>.*: Luật Trẻ em năm 2016$/)
  })

  it('needs no stack for depth', () => {
    let item: Item = { type: 'item', position: place, label: null, children: [] }
    for (let depth = 0; depth < 100_000; depth++)
      item = { type: 'item', position: place, label: null, children: [item] }
    let count = 0
    visit(item, { item: () => void count++ })
    expect(count).toBe(100_001)
  })
})

describe('alikeTitles', () => {
  it('takes a shortened trích yếu for the same', () => {
    const long = 'về việc tăng cường các giải pháp bảo đảm thực hiện quyền trẻ em và bảo vệ trẻ em trong tình hình mới'
    expect(alikeTitles(long, 'về tăng cường các giải pháp bảo đảm thực hiện quyền trẻ em')).toBe(true)
    expect(alikeTitles(long, 'TĂNG CƯỜNG CÁC GIẢI PHÁP BẢO ĐẢM THỰC HIỆN QUYỀN TRẺ EM')).toBe(true)
  })

  it('tells two plans about children apart', () => {
    const one =
      'về thực hiện Đề án hỗ trợ trẻ em khuyết tật tiếp cận dịch vụ giáo dục tại cộng đồng giai đoạn 2021-2025'
    const other = 'về thực hiện Đề án phát triển toàn diện trẻ em tại gia đình và cộng đồng giai đoạn 2018-2025'
    expect(alikeTitles(one, other)).toBe(false)
  })

  it('says nothing about a title of a few words, or about none', () => {
    expect(alikeTitles('về trẻ em', 'về trẻ em')).toBe(false)
    expect(titleShare([], ['về bảo vệ trẻ em'])).toBeNull()
  })
})
