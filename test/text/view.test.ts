import { describe, expect, test } from 'vitest'
import { sourceText } from '../../src/text/source-text.ts'
import { ViewBuilder } from '../../src/text/view.ts'

describe('View', () => {
  test('without edits is its source', () => {
    const view = new ViewBuilder(sourceText('Kế hoạch')).build()
    expect(view.text).toBe('Kế hoạch')
    expect(view.toSource(3)).toBe(3)
    expect(view.toView(3)).toBe(3)
    expect(view.display(3, 8)).toBe('hoạch')
    expect(view.blankedMarks(0, 8)).toEqual([])
  })

  test('a position takes in the combining marks of its last character', () => {
    const builder = new ViewBuilder(sourceText('e\u0301 o\u0323'))
    builder.edit([
      { start: 0, end: 2, text: 'é' },
      { start: 3, end: 5, text: 'ọ' },
    ])
    const view = builder.build()
    expect(view.text).toBe('é ọ')
    const { start, end } = view.position(0, 1)
    expect([start.offset, end.offset]).toEqual([0, 2])
    expect(view.position(2, 3).end.offset).toBe(5)
    expect(view.display(0, 3)).toBe('é ọ')
  })

  test('shows the source: blanks as one, no marks, nothing without width', () => {
    const builder = new ViewBuilder(sourceText(' **Sở\u00a0\n Y\u200b tế** hoà '))
    builder.mark({ start: 1, end: 3 })
    builder.mark({ start: 13, end: 15 })
    builder.fold('   Sở \n Y\u200b tế   hòa ')
    const view = builder.build()
    expect(view.display(0, view.text.length)).toBe('Sở Y tế hoà')
    expect(view.blankedMarks(0, 13)).toEqual([{ start: 1, end: 3 }])
    expect(view.blankedMarks(2, 14)).toEqual([
      { start: 1, end: 3 },
      { start: 13, end: 15 },
    ])
    expect(view.blankedMarks(3, 13)).toEqual([])
  })

  test('leaves out what it is told to, and keeps parted what that parts', () => {
    const view = new ViewBuilder(sourceText('Quyết định\n3\nsố 12')).build()
    expect(view.display(0, 18, [{ start: 11, end: 12 }])).toBe('Quyết định số 12')
    expect(view.display(0, 10, [{ start: 11, end: 12 }])).toBe('Quyết định')
    expect(view.display(11, 12, [{ start: 11, end: 12 }])).toBe('')
    expect(view.display(11, 18, [{ start: 8, end: 12 }])).toBe('số 12')
  })
})
