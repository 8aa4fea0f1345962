import { describe, expect, test } from 'vitest'
import { findMarkdownMarks } from '../../src/normalize/find-markdown-marks.ts'
import { normalizeText } from '../../src/normalize/normalize.ts'
import { sourceText } from '../../src/text/source-text.ts'

const textOf = (text: string) => normalizeText(sourceText(text)).text

describe('Markdown in a plain text', () => {
  test.each([
    ['# KẾ HOẠCH', '  KẾ HOẠCH'],
    ['### **I. MỤC TIÊU** ###', '      I. MỤC TIÊU      '],
    ['##I. MỤC TIÊU\n# a', '  I. MỤC TIÊU\n  a'],
    ['**KT. CHỦ TỊCH  \nPHÓ CHỦ TỊCH**', '  KT. CHỦ TỊCH  \nPHÓ CHỦ TỊCH  '],
    ['***2.1. Mục tiêu***', '   2.1. Mục tiêu   '],
    ['***a***: **b *c***', '   a:   b  c   '],
    ['**Nơi nhận: **\n- Sở Y tế;', '  Nơi nhận:   \n- Sở Y tế;'],
    ['**1.** a (*qua Sở Y tế*) b', '  1.   a (qua Sở Y tế) b'],
    ['**a****b**', '  ab  '],
    ['**_a_ b** __c__', '   a  b     c  '],
    ['1\\. Mục đích\\\n2\\) a \\- b', '1. Mục đích \n2) a - b'],
    ['**a** ![Hình 1](_page_0_Picture_2.jpeg)', '  a                                     '],
    ['**a** [Luật](https://vanban.example/a_b_c) b', '  a    Luật                                b'],
    ['**a** 2030<sup>12</sup> b<br>c', '  a   2030¹² b    c'],
    ['**a** b<b>c</b>d <span style="x">e</span> f<!-- g -->h', '  a   bcd                 e        f          h'],
    ['**a** `Sở` &amp; &ocirc;', '  a    Sở  & ô'],
    ['**a**\n> b\n>> c\n---\n***\n===\n```text\nd\n```', '  a  \n  b\n   c\n   \n   \n   \n       \nd\n   '],
    ['| **Số** | 1 |\n|---|---|', '|   Số   | 1 |\n|---|---|'],
    ['---\ntitle: "**a**"\n---\n# b', '---\ntitle: "**a**"\n---\n  b'],
  ])('%j', (text, view) => {
    // A mark between two words is gone; elsewhere it stands as blanks.
    expect(textOf(text).trimEnd()).toBe(view.trimEnd())
  })

  test('other stars, lines and signs stay', () => {
    const text = [
      '**a**',
      '* Sở Y tế* và Sở Nội vụ; 5*3 và 6*4',
      '+ b',
      '(*) Ghi chú (**) Ghi chú khác (*)',
      'Số: ____/KH-UBND, ngày __ tháng __ năm 2024',
      '_____',
      'Sở LĐTB&XH; Phòng KT&GT; so_sanh_a; [1] [a](b) a<b',
      '> 90%',
      '#3 **',
    ].join('\n')
    expect(textOf(text).slice(5)).toBe(text.slice(5))
  })

  test('is not looked for where there is none', () => {
    for (const text of ['*a* _b_ `c`', '- a\n---\n> b', 'Tuyên truyền trên #TreEm\n#VaccineTot', 'C:\\a\\b']) {
      expect(findMarkdownMarks(text)).toEqual([])
    }
  })

  test('a closing mark leaves the place of what it closes alone', () => {
    const view = normalizeText(sourceText('(**Quyết định số 1/QĐ-TTg**).'))
    expect(view.text).toBe('(Quyết định số 1/QĐ-TTg).')
    const { start, end } = view.position(1, 23)
    expect([start.offset, end.offset]).toEqual([3, 25])
    expect(view.display(1, 23)).toBe('Quyết định số 1/QĐ-TTg')
  })
})
