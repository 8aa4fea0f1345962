import { expect, it } from 'vitest'
import { globMatcher } from '../../src/read/glob-matcher.ts'

it.each([
  ['nhap.txt', ['nhap.txt'], ['sub/nhap.txt', 'nhapxtxt', 'a-nhap.txt']],
  ['**/nhap.txt', ['nhap.txt', 'sub/nhap.txt', 'a/b/nhap.txt'], ['a/b-nhap.txt']],
  ['cu/', ['cu', 'cu/a.txt', 'cu/b/c.txt'], ['cuoi/a.txt', 'a/cu/b.txt']],
  ['./cu/**', ['cu/a.txt', 'cu/b/c.txt'], ['cuoi/a.txt']],
  ['*.du-thao.*', ['a.du-thao.txt', 'b.du-thao.md'], ['sub/a.du-thao.txt', 'a.du-thao']],
  ['{cu,nhap}/**/*.md', ['cu/a.md', 'nhap/b/c.md'], ['cu/a.txt', 'moi/a.md']],
  ['20?? (1)/[2].txt', ['2023 (1)/[2].txt'], ['203 (1)/[2].txt', '2023 (1)/2.txt']],
])('%s', (glob, matches, others) => {
  const isMatch = globMatcher([glob])
  expect(matches.filter((path) => !isMatch(path))).toEqual([])
  expect(others.filter(isMatch)).toEqual([])
})

it('of no glob matches nothing', () => {
  expect(globMatcher([])('a.txt')).toBe(false)
})
