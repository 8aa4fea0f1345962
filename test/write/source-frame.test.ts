import { describe, expect, it } from 'vitest'
import { sourceText } from '../../src/text/source-text.ts'
import { columnWidth } from '../../src/write/column-width.ts'
import { sourceFrame } from '../../src/write/source-frame.ts'

/** The frame of the stretch between ⟦ and ⟧. */
function frame(marked: string, width = 60) {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  const text = marked.replace('⟦', '').replace('⟧', '')
  return sourceFrame(text, sourceText(text).position(start, end), width)
}

describe('sourceFrame', () => {
  it('marks a stretch of a line', () => {
    expect(frame('một\nhai ⟦ba⟧ bốn\nnăm')).toEqual({ text: 'hai ba bốn', marks: '    ^^' })
  })

  it('leaves out blanks at the begin of the line', () => {
    expect(frame('\t   hai ⟦ba⟧')).toEqual({ text: 'hai ba', marks: '    ^^' })
  })

  it('counts letters, not the marks on them', () => {
    const decomposed = 'Điều lệ của ⟦Hội⟧'.normalize('NFD')
    expect(frame(decomposed)?.marks).toBe('            ^^^')
    expect(frame('Điều lệ của ⟦Hội⟧')?.marks).toBe('            ^^^')
  })

  it('shows a tab as one blank', () => {
    expect(frame('số\t⟦12⟧')).toEqual({ text: 'số 12', marks: '   ^^' })
  })

  it('gives an empty place one mark', () => {
    expect(frame('II. ⟦⟧NHIỆM VỤ')).toEqual({ text: 'II. NHIỆM VỤ', marks: '    ^' })
    expect(frame('cuối câu⟦⟧')).toEqual({ text: 'cuối câu', marks: '        ^' })
  })

  it.each(['\n', '\r\n', '\r'])('marks a place of several lines to the end of the first (%j)', (end) => {
    expect(frame(`Số: ⟦12${end}KH-UBND⟧`)).toEqual({ text: 'Số: 12', marks: '    ^^…' })
  })

  it('shows nothing for a blank line', () => {
    expect(frame('một\n  ⟦⟧ \nhai')).toBeNull()
  })

  it.each([
    [0, false, true],
    [200, true, true],
    [395, true, false],
  ])('cuts a long line around the place (%i words before it)', (before, cutBefore, cutAfter) => {
    const shown = frame(`${'trước '.repeat(before)}⟦chỗ này⟧${' sau'.repeat(400 - before)}`)
    expect(columnWidth(shown?.text ?? '')).toBeLessThanOrEqual(60)
    const at = shown?.marks.indexOf('^') ?? -1
    expect(shown?.text.slice(at, at + 7)).toBe('chỗ này')
    expect(shown?.text.startsWith('…')).toBe(cutBefore)
    expect(shown?.text.endsWith('…')).toBe(cutAfter)
  })

  it('takes no longer for a document in one line', () => {
    const text = 'kế hoạch '.repeat(200_000)
    const place = sourceText(text).position(900_000, 900_008)
    const began = performance.now()
    for (let round = 0; round < 200; round++) sourceFrame(text, place, 100)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
