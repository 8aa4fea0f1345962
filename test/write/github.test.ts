import { expect, it } from 'vitest'
import { githubCommands } from '../../src/write/github.ts'
import { finding, place } from './sample.ts'

const at = place('61/2019/NĐ-CP')

it('writes one workflow command a finding', () => {
  const findings = [finding(at, { expected: ['61/2018/NĐ-CP'] }), finding(at, { severity: 'info' })]
  expect(githubCommands('a.txt', findings)).toBe(
    `::error file=a.txt,line=3,col=21,endLine=3,endColumn=34,title=citation/year-mismatch::Chỗ này sai → 61/2018/NĐ-CP
::notice file=a.txt,line=3,col=21,endLine=3,endColumn=34,title=citation/year-mismatch::Chỗ này sai
`,
  )
})

it('escapes what would end a property or a line', () => {
  const command = githubCommands('a,b:c%.txt', [finding(at, { reason: 'một: 5%,\r\nhai' })])
  expect(command).toContain('file=a%2Cb%3Ac%25.txt,')
  expect(command).toContain('::một: 5%25,%0D%0Ahai\n')
})
