import { describe, expect, it } from 'vitest'
import { findFootholds } from '../../src/text/footholds.ts'

/** The text with a mark before each foothold. */
function marked(text: string, blocks = [{ start: 0, end: text.length }]): string {
  const footholds = [...findFootholds(text, blocks)]
  return [...text].map((letter, at) => (footholds.includes(at) ? `⟦${letter}` : letter)).join('')
}

describe('footholds', () => {
  it('are the first digit of a figure and the capital of a word', () => {
    expect(marked('tại Khoản 12 Luật số 45/2019/QH14, UBND')).toBe('tại ⟦Khoản ⟦12 ⟦Luật số ⟦45/⟦2019/⟦QH⟦14, ⟦UBND')
    expect(marked('của Đảng, Ủy ban và ĐẠI HỘI')).toBe('của ⟦Đảng, ⟦Ủy ban và ⟦ĐẠI ⟦HỘI')
  })

  it('are the vowels that the small words are known by', () => {
    expect(marked('điểm a nêu trên, nói trên, kế hoạch này')).toBe('đi⟦ểm a n⟦êu tr⟦ên, n⟦ói tr⟦ên, k⟦ế hoạch này')
  })

  it('are looked for in the blocks only, as if nothing stood before a block', () => {
    const text = 'Một 2023 BaBốn'
    expect(marked(text, [])).toBe(text)
    expect(marked(text, [{ start: 6, end: 9 }])).toBe('Một 20⟦23 BaBốn')
    expect(
      marked(text, [
        { start: 0, end: 3 },
        { start: 11, end: 99 },
      ]),
    ).toBe('⟦Một 2023 Ba⟦Bốn')
  })

  it('may be as many as there are characters', () => {
    const text = 'A1'.repeat(5000)
    expect(findFootholds(text, [{ start: 0, end: text.length }])).toHaveLength(10_000)
  })
})
