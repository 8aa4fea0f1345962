import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, type Edit } from '../../src/text/source-map.ts'

/** Cuts a text at some places and makes every second piece an edit that keeps `keep` characters. */
const someEdits = fc.array(
  fc.record({ gap: fc.nat({ max: 4 }), length: fc.integer({ min: 1, max: 4 }), keep: fc.nat({ max: 4 }) }),
  {
    maxLength: 12,
  },
)

function editsOf(text: string, plan: readonly { gap: number; length: number; keep: number }[]): Edit[] {
  const edits: Edit[] = []
  let at = 0
  for (const { gap, length, keep } of plan) {
    const start = at + gap
    const end = start + length
    if (end > text.length) break
    edits.push({ start, end, text: text.slice(start, start + Math.min(keep, length)) })
    at = end
  }
  return edits
}

describe('applyEdits', () => {
  test('leads back past what was taken out', () => {
    const { text, map } = applyEdits('to\u0301an\\.', [
      { start: 1, end: 3, text: 'ó' },
      { start: 5, end: 7, text: '.' },
    ])
    expect(text).toBe('tóan.')
    expect([0, 1, 2, 3, 4, 5].map((offset) => map?.toSource(offset))).toEqual([0, 1, 3, 4, 5, 7])
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((offset) => map?.toView(offset))).toEqual([0, 1, 1, 2, 3, 4, 4, 5])
  })

  test('needs no map when no length changes', () => {
    expect(applyEdits('a–b', [{ start: 1, end: 2, text: '-' }])).toEqual({ text: 'a-b', map: null })
  })

  test('what is taken out at the start belongs to nobody', () => {
    const { map } = applyEdits('\ufeffab', [{ start: 0, end: 1, text: '' }])
    expect(map?.toSource(0)).toBe(1)
  })

  test('maps of two steps are one map', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
    fc.assert(
      fc.property(someEdits, someEdits, (first, second) => {
        const one = applyEdits(letters, editsOf(letters, first))
        const two = applyEdits(one.text, editsOf(one.text, second))
        const both = one.map === null ? two.map : two.map === null ? one.map : one.map.after(two.map)
        for (let view = 0; view < two.text.length; view++) {
          // Every letter occurs once, so a character that was kept shows where it came from.
          expect(letters[both?.toSource(view) ?? view]).toBe(two.text[view])
          expect(both?.toView(both.toSource(view)) ?? view).toBe(view)
        }
        expect(both?.toSource(two.text.length) ?? two.text.length).toBe(letters.length)
      }),
    )
  })
})
