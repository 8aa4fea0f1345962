import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { labelPath } from '../../src/tree/label-path.ts'
import { plan } from '../fix/sample.ts'

function pathOf(text: string, words: string): string {
  return labelPath(parse(text), text.indexOf(words))
}

describe('labelPath', () => {
  it.each([
    ['Số: 118', 'letterhead'],
    ['Bảo đảm nước sạch', 'title'],
    ['43/2022', 'preamble'],
    ['41/2018', 'I > 1'],
    ['31/4/2024', 'II > 1 > a'],
    ['trước ngày 30', 'II > 1 > b'],
    ['Bố trí kinh phí', 'II > 2'],
    ['II. TỔ CHỨC', 'II'],
  ])('%s: %s', (words, path) => {
    expect(pathOf(plan, words)).toBe(path)
  })

  it('is the same in decomposed letters', () => {
    const text = 'I. MỤC TIÊU\n\nChỉ tiêu 1: 90% trường học.\n\nChỉ tiêu 2: 80% trạm y tế.\n'
    expect(pathOf(text, '80%')).toBe('I > Chỉ tiêu 2')
    expect(pathOf(text.normalize('NFD'), '80%')).toBe('I > Chỉ tiêu 2')
  })

  it('takes the heading of a section without a label, and the labels of an annex', () => {
    const text = `${plan}\nPHỤ LỤC I\nDANH MỤC TRƯỜNG HỌC\n\n1. Huyện Gio Linh\n\n- Trường tiểu học số 1\n`
    expect(pathOf(text, 'Trường tiểu học')).toMatch(/^PHỤ LỤC I > 1 > -$/i)
  })

  it('is the same after a paragraph was added above, whatever the lines', () => {
    const longer = plan.replace('I. MỤC TIÊU', 'I. MỤC TIÊU\n\nNăm 2024 là năm đầu của giai đoạn mới.')
    for (const words of ['41/2018', '31/4/2024', 'trước ngày 30'])
      expect(pathOf(longer, words)).toBe(pathOf(plan, words))
  })

  it('has an answer for every place of every example', () => {
    for (const name of readdirSync('fixtures/plans', { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('input.txt')) continue
      const text = readFileSync(`fixtures/plans/${name}`, 'utf8')
      const tree = parse(text)
      for (let offset = 0; offset <= text.length; offset += 7)
        expect(labelPath(tree, offset)).not.toMatch(/null|undefined|\n/)
    }
  })
})
