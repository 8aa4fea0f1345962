import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sourceText } from '../../src/text/source-text.ts'

/** Lines counted the slow and obvious way. */
function countedPoint(value: string, offset: number) {
  const before = value.slice(0, offset)
  const lines = (
    offset < value.length && /\r$/.test(before) && value[offset] === '\n' ? before.slice(0, -1) : before
  ).split(/\r\n|\n|\r/)
  const line = lines.length
  const start = lastLineStart(value, offset)
  return { line, column: offset - start + 1, offset }
}

function lastLineStart(value: string, offset: number): number {
  let start = 0
  for (const end of value.matchAll(/\r\n|\n|\r/g))
    if (end.index + end[0].length <= offset) start = end.index + end[0].length
  return start
}

describe('sourceText', () => {
  test('counts lines and columns from 1, offsets from 0', () => {
    const text = sourceText('KẾ HOẠCH\nNăm 2024\r\nI. MỤC TIÊU\rII.')
    expect(text.pointAt(0)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(text.pointAt(8)).toEqual({ line: 1, column: 9, offset: 8 })
    expect(text.pointAt(9)).toEqual({ line: 2, column: 1, offset: 9 })
    expect(text.pointAt(18)).toEqual({ line: 2, column: 10, offset: 18 })
    expect(text.pointAt(19)).toEqual({ line: 3, column: 1, offset: 19 })
    expect(text.pointAt(31)).toEqual({ line: 4, column: 1, offset: 31 })
    expect(text.position(9, 12)).toEqual({
      start: { line: 2, column: 1, offset: 9 },
      end: { line: 2, column: 4, offset: 12 },
    })
  })

  test('has a point for the end of an empty text, and none outside a text', () => {
    expect(sourceText('').pointAt(0)).toEqual({ line: 1, column: 1, offset: 0 })
    for (const offset of [-1, 3, Number.NaN]) expect(() => sourceText('ab').pointAt(offset)).toThrow(RangeError)
  })

  test('agrees with counting, in any order of questions', () => {
    const unit = fc.constantFrom('a', 'ế', '\n', '\r', '\r\n', '\u2028', '\ud800')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), fc.array(fc.nat(), { maxLength: 30 }), (value, questions) => {
        const text = sourceText(value)
        for (const question of questions) {
          const offset = question % (value.length + 1)
          expect(text.pointAt(offset)).toEqual(countedPoint(value, offset))
        }
      }),
    )
  })
})
