import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { runningTextOf } from '../../src/tree/running-text.ts'

const wrapped = '1. Ủy ban nhân\n   dân các xã   tổng hợp.\n2. Báo cáo Nghị quyết số 15/NQ-HĐND.\n'.normalize('NFD')

describe('the running text of a document', () => {
  it('strings leaves together as a reader sees them', () => {
    expect(runningTextOf(parse(wrapped)).text).toContain(' Ủy ban nhân dân các xã tổng hợp.')
    expect(runningTextOf(parse(wrapped)).text).toContain(' Báo cáo Nghị quyết số 15/NQ-HĐND.')
  })

  it('knows where its words stand in the input, over line ends and in decomposed letters', () => {
    const running = runningTextOf(parse(wrapped))
    const at = running.text.indexOf('nhân dân')
    const place = running.place(at, at + 'nhân dân'.length)
    expect(running.printed(place)?.normalize('NFC')).toBe('nhân\n   dân')
    expect([place.start.line, place.end.line]).toEqual([1, 2])
  })

  it('gives the place of whole leaves where the tree has lost its source', () => {
    const running = runningTextOf(JSON.parse(JSON.stringify(parse(wrapped))))
    const at = running.text.indexOf('tổng hợp')
    const { start, end } = running.place(at, at + 8)
    expect(running.printed({ start, end })).toBeNull()
    expect(wrapped.slice(start.offset, end.offset).normalize('NFC')).toContain('tổng hợp')
  })

  it('finds every word of any text at its place', () => {
    const pieces = fc.constantFrom(
      '1. ',
      'Sở Y tế',
      ' ',
      '\n',
      'số 15/NQ-HĐND',
      'đạt 70%',
      '\u00a0',
      'é\u0301',
      '**',
      'xã',
      '\u200b',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (all) => {
        const text = all.join('')
        const running = runningTextOf(parse(text))
        for (const { index, 0: word } of running.text.matchAll(/\p{L}+/gu)) {
          const { start, end } = running.place(index, index + word.length)
          expect(start.offset).toBeLessThanOrEqual(end.offset)
          expect(end.offset).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
