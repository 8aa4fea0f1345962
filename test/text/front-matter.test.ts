import { expect, test } from 'vitest'
import { frontMatterEnd } from '../../src/text/front-matter.ts'

test('ends behind its closing line', () => {
  expect(frontMatterEnd('---\ntitle: Kế hoạch\n---\n# KẾ HOẠCH')).toBe(23)
  expect(frontMatterEnd('\ufeff---\r\nso_hieu: "12"\r\n---\r\n')).toBe(24)
})

test.each(['', '---\n', '---\ntitle: x', '---\nKẾ HOẠCH\n---\n', '-----\ntitle: x\n---', 'a\n---\nb: c\n---'])(
  'there is none in %j',
  (text) => {
    expect(frontMatterEnd(text)).toBe(0)
  },
)
