import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizeText } from '../../src/normalize/normalize.ts'
import { readMarkdown } from '../../src/read/markdown.ts'
import { readPlain } from '../../src/read/plain.ts'
import { hostileText, longTexts } from '../normalize/hostile-text.ts'

function viewOf(text: string) {
  const { source, ...options } = readMarkdown(text)
  return normalizeText(source, options)
}

describe('readMarkdown', () => {
  test.each([
    ['## A *b* ##\n\nTiêu đề\n=====\n', '   A  b    \n\nTiêu đề\n     \n'],
    ['Tiêu đề\n---\na', 'Tiêu đề\n   \na'],
    ['#\n\n***\n___\n* * *', ' \n\n   \n___\n     '],
    ['    **a**\n\t1. b\n    - c', '      a  \n\t1. b\n    - c'],
    ['> **a**\n> \\* b\nc\n>> d', '    a  \n  * b\nc\n   d'],
    ['<div>\n**a** <b>b</b>\n<!-- c\nd -->\n</div>', '     \n  a      b\n      \n     \n      '],
    ['[a](http://b "t") ![x](y) <http://c> [1]', ' a                         http://c  [1]'],
    ['```js\n**a**\n```\n~~~\nb', '     \n  a  \n   \n   \nb'],
    ['a\\\nb &amp; &nbsp;Phòng KT&GT; `` c`d ``', 'a \nb &  Phòng KT&GT;    c`d   '],
    ['* a\n+ b\n1) c\n1\\. d', '* a\n+ b\n1) c\n1. d'],
    ['| **a** | b |\n|---|---|\n| c \\| d | e |', '|   a   | b |\n|---|---|\n| c | d | e |'],
    ['---\ntitle: **a**\n---\n# b', '---\ntitle: **a**\n---\n  b'],
    ['\ufeff# a\r\nb', '  a \nb'],
    ['[a]: http://b\n\n[1]: Luật', '             \n\n[1]: Luật'],
    ['(*qua Sở*) **Điều 1**. a', '(qua Sở)   Điều 1. a'],
  ])('%j', (text, view) => {
    expect(viewOf(text).text.trimEnd()).toBe(view.trimEnd())
  })

  test('any text: marks are sorted and inside, and no letter is lost', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let shown = ''
        let done = 0
        for (const { start, end, reads } of readMarkdown(text).marks ?? []) {
          expect(start).toBeGreaterThanOrEqual(done)
          expect(end).toBeGreaterThan(start)
          shown += text.slice(done, start) + (reads ?? '')
          done = end
        }
        expect(done).toBeLessThanOrEqual(text.length)
        const letters = (value: string) =>
          value
            .replace(/[\ud800-\udfff]/g, '')
            .normalize('NFD')
            .replace(/[^\p{L}\p{N}]/gu, '')
        const view = viewOf(text)
        expect(letters(view.display(0, view.text.length))).toBe(letters(shown + text.slice(done)))
      }),
    )
  })

  test('finds marks across the places where a long text is cut', () => {
    const long = `${'**Sở Y tế** chủ trì.\n'.repeat(1000)}\n${'*a* b '.repeat(3000)}`
    expect(viewOf(long).text).not.toContain('**')
    expect(viewOf(long).marks.length).toBeGreaterThan(7900)
  })

  test.each(longTexts.filter(({ name }) => !name.includes(' after ')))('bears 64 KB of $name', ({ text }) => {
    const started = performance.now()
    readMarkdown(text)
    expect(performance.now() - started).toBeLessThan(3000)
  })

  const seeds = new URL('../../../shared/seeds/', import.meta.url)
  test.skipIf(!existsSync(seeds))('reads the seeds like the scanner of plain texts (skipped without ../shared)', () => {
    for (const name of readdirSync(seeds)) {
      const text = readFileSync(new URL(name, seeds), 'utf8')
      const plain = readPlain(text)
      const lines = (value: string) =>
        value.split('\n').map((line) => (/^\s*-+\s*$/.test(line) ? '' : line.replace(/\s+/g, ' ').trim()))
      expect(lines(viewOf(text).text)).toEqual(lines(normalizeText(plain.source, plain).text))
    }
  })
})
