import { expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { visit } from '../../src/tree/visit.ts'
import { drawTree } from '../support/draw-tree.ts'

const references = (text: string) => {
  const found: string[] = []
  visit(parse(text), { footnoteReference: ({ label }) => found.push(label) })
  return found
}

it('finds the marks in running text that call a footnote', () => {
  const body = 'I. NHIỆM VỤ\n1. Tổ chức 05 sự kiện[1] hưởng ứng¹; họp 02 lần[2], phòng rộng 50 m².\n2. Việc khác[3].\n'
  const notes = '[1] Gồm hội thảo.\n[2] Theo báo cáo của các xã.\n¹ Là đơn vị mới.\n² Đo năm 2020.\n'
  expect(references(body + notes)).toEqual(['[1]', '¹', '[2]'])
  expect(references(body)).toEqual([])
})

it('knows the footnotes of Markdown', () => {
  const text = 'I. NHIỆM VỤ\n1. Nắm tình hình[^1].\n2. Việc khác.\n\n[^1]: Theo phân công năm 2026.\n'
  expect(references(text)).toEqual(['[^1]'])
  expect(drawTree(parse(text))).toContain('footnote "[^1]"')
})
