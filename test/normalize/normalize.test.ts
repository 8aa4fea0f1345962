import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizeText } from '../../src/normalize/normalize.ts'
import { sourceText } from '../../src/text/source-text.ts'
import type { View } from '../../src/text/view.ts'
import { hostileText, longTexts } from './hostile-text.ts'

const viewOf = (text: string) => normalizeText(sourceText(text))
const textOf = (text: string) => viewOf(text).text

describe('normalizeText', () => {
  test('leaves a clean text as it is', () => {
    const text = 'KẾ HOẠCH\nThực hiện Quyết định số 1248/QĐ-TTg, “quý I”: toán, khuỷu; 5*3 và 6*4…\n'
    expect(textOf(text)).toBe(text)
  })

  test('composes letters', () => {
    expect(textOf('Kê\u0301 hoa\u0323ch so\u0301\u0302 1')).toBe('Kế hoạch số 1')
  })

  test('folds blanks and line ends where they stand', () => {
    expect(textOf('1.\u00a0Mục\u2003đích\r\na\rb\u2028c\vd\te\ff')).toBe('1. Mục đích \na\nb\nc\nd\te\ff')
  })

  test('folds dashes', () => {
    expect(textOf('2021 – 2030 — TB‑XH − ‐ ─ \uf02d －')).toBe('2021 - 2030 - TB-XH - - - - -')
  })

  test('folds characters that look like another', () => {
    expect(textOf('Ðiều 5 QÐ-TTg \uf0b7 \uf0a7 12⁄QĐ（ａ）１')).toBe('Điều 5 QĐ-TTg • • 12/QĐ(a)1')
  })

  test('drops what has no width', () => {
    expect(textOf('\ufeffNghị\u200b quyết pháp\u00adlý')).toBe('Nghị quyết pháplý')
  })

  test('places tones as in "hòa"', () => {
    expect(textOf('hoà bình, khoẻ, Uỷ ban, THUỶ, XOÁ, loè, hoã, luỵ')).toBe(
      'hòa bình, khỏe, Ủy ban, THỦY, XÓA, lòe, hõa, lụy',
    )
    const unchanged = 'quý, QUÝ, quỹ, toán, hoàn, loài, ngoài, khuỷu, thuyền, hòa, Ủy, khoèo'
    expect(textOf(unchanged)).toBe(unchanged)
    expect(textOf('ho\u00e0')).toBe(textOf('hoa\u0300'))
  })

  test('leads back to the source and shows it, not the folded text', () => {
    const view = viewOf('\ufeffUỷ ban –\u00a0 to\u0301an\u200b.')
    expect(view.text).toBe('Ủy ban -  tóan.')
    expect(view.display(0, view.text.length)).toBe('Uỷ ban – tóan.')
    expect(view.position(10, 14)).toEqual({
      start: { line: 1, column: 12, offset: 11 },
      end: { line: 1, column: 18, offset: 17 },
    })
    expect(view.position(14, 15).start.offset).toBe(17)
  })

  test('gives what has no width to the letter beside it, and makes a mark of it between blanks', () => {
    const view = viewOf('a \u200b b \u200bc')
    expect(view.text).toBe('a   b c')
    expect(view.blankedMarks(0, 7)).toEqual([{ start: 2, end: 3 }])
    expect(view.toSource(6)).toBe(6)
    expect(view.toSource(7)).toBe(8)
  })

  test('takes the marks of a reader and looks for no others', () => {
    const view = normalizeText(sourceText('<i>**a**</i> &lt;b'), {
      marks: [
        { start: 0, end: 3 },
        { start: 8, end: 12 },
        { start: 13, end: 17, reads: '<' },
      ],
    })
    expect(view.text).toBe('   **a**     <b')
    expect(view.display(0, view.text.length)).toBe('**a** <b')
    expect(viewOf('**1** xã<br>thôn').display(6, 17)).toBe('xã thôn')
    expect(view.marks.map(({ start }) => start)).toEqual([0, 8, 13])
  })

  test('an NFD text and its NFC form have one view', () => {
    const unit = fc.constantFrom(
      ...'aăâeêioôơuưyđAĂÂEÊIOÔƠUƯYĐ',
      ...'áảạấẩậếềểữựỳỵúủụóỏọỢỮẪ',
      ...' .,;1',
      'qu',
      'ho',
      'uý',
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 50 }), (text) => {
        const composed = viewOf(text.normalize('NFC'))
        const decomposed = viewOf(text.normalize('NFD'))
        expect(decomposed.text).toBe(composed.text)
        expect(decomposed.display(0, decomposed.text.length)).toBe(composed.display(0, composed.text.length))
      }),
    )
  })
})

describe('any text', () => {
  test('is tiled by its view', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const view = viewOf(text)
        const { length } = view.text
        expect(view.toSource(0)).toBe(text.startsWith('\ufeff') ? 1 : 0)
        expect(view.toSource(length)).toBe(text.length)
        for (let offset = 0; offset < length; offset++) {
          expect(view.toSource(offset + 1)).toBeGreaterThan(view.toSource(offset))
          expect(view.toView(view.toSource(offset))).toBe(offset)
        }
      }),
    )
  })

  test('loses no letter: what is not shown is a mark', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const view = viewOf(text)
        expect(lettersOf(view.display(0, view.text.length))).toBe(lettersOf(unmarked(view)))
        for (let offset = 0; offset < view.text.length; offset++) {
          if (!/\s/.test(view.text.charAt(offset))) continue
          const stands = text.slice(view.toSource(offset), view.toSource(offset + 1))
          const isMark = view.blankedMarks(offset, offset + 1).length > 0
          const reads = view.marks.some(({ start, reads }) => start === view.toSource(offset) && reads !== undefined)
          expect(isMark || reads || /^[\s\u0085]\p{Default_Ignorable_Code_Point}*$/u.test(stands)).toBe(true)
        }
      }),
    )
  })

  test('has sorted marks that do not overlap, and blanks where they are blanked', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const view = viewOf(text)
        let done = 0
        for (const { start, end } of view.marks) {
          expect(start).toBeGreaterThanOrEqual(done)
          expect(end).toBeGreaterThan(start)
          done = end
        }
        for (const { start, end } of view.blankedMarks(0, view.text.length)) {
          expect(view.text.slice(start, end)).toBe(' '.repeat(end - start))
          expect(text.slice(view.toSource(start), view.toSource(end)).trim()).not.toBe('')
        }
      }),
    )
  })

  test('has a view that is normal: its view is itself', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const once = viewOf(text)
        expect(normalizeText(sourceText(once.text), { marks: [] }).text).toBe(once.text)
      }),
    )
  })

  test.each(longTexts)('takes linear time: 64 KB of $name', ({ text }) => {
    viewOf(text.slice(0, 4096))
    const started = performance.now()
    const view = viewOf(text)
    view.display(0, view.text.length)
    expect(performance.now() - started).toBeLessThan(200)
  })
})

/** The source with every mark replaced by what it reads as. */
function unmarked(view: View): string {
  let text = ''
  let done = 0
  for (const { start, end, reads } of view.marks) {
    text += view.source.value.slice(done, start) + (reads ?? ' ')
    done = end
  }
  return text + view.source.value.slice(done)
}

/** Letters and digits, each letter without its combining marks; no halves of a character, which might find each other. */
function lettersOf(text: string): string {
  return text
    .replace(/[\ud800-\udfff]/g, '')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
