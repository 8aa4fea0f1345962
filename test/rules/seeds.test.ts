import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { resolve } from '../../src/resolve.ts'
import { checkDocument } from '../../src/rules/index.ts'

/** Real plans, kept outside the repository: every slip of their authors is found, and nothing else is blamed. */
const seeds = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url))
const here = existsSync(seeds)

/** What is wrong in each of them: rule, printed, first suggestion. */
const slips: Record<string, string[]> = {
  '000': [
    'citation/year-malformed 121/20250/QH14 → 121/2020/QH14',
    'citation/assembly-term 121/2020/QH12 → 121/2020/QH14',
    'citation/assembly-term 121/2020/QH12 → 121/2020/QH14',
    'citation/year-mismatch 80/2017/NĐ-CP ngày 17/7/2018 → 80/2017/NĐ-CP ngày 17/7/2017',
  ],
  '001': ['citation/separator 276-KH-TU → 276-KH/TU'],
  '002': [],
  '003': [
    'issuer/symbol-mismatch Thủ tướng Chính phủ → Chính phủ',
    'citation/year-mismatch 80/2017/NĐ-CP ngày 17/7/2018 → 80/2017/NĐ-CP ngày 17/7/2017',
    'spelling/fixed-phrase trị → thị',
    'citation/capitals 06/QĐ-TTG → 06/QĐ-TTg',
  ],
  '004': [],
}

describe.skipIf(!here)(`real plans${here ? '' : ` (skipped: no folder ${seeds})`}`, () => {
  const files = here ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : []
  const findingsIn = (name: string) => {
    const tree = parse(readFileSync(`${seeds}${name}`, 'utf8'))
    return checkDocument(tree, resolve(tree))
  }

  it.each(files)('%s: finds every slip, and no other', (name) => {
    const blamed = findingsIn(name).filter(({ severity }) => severity !== 'info')
    expect(blamed.map(({ ruleId, actual, expected }) => `${ruleId} ${actual} → ${expected[0]}`)).toEqual(
      slips[name.slice(0, 3)],
    )
  })

  it('shows what only a portal contradicts as a hint', () => {
    const name = files.find((file) => file.startsWith('000')) ?? ''
    const hints = findingsIn(name).filter(({ ruleId }) => ruleId === 'period/conflict')
    expect(hints.map(({ severity, actual, expected }) => [severity, actual, expected[0]])).toEqual([
      ['info', 'giai đoạn 2021-2025', 'giai đoạn 2019-2025'],
      ['info', 'giai đoạn 2018-2025', 'giai đoạn 2019-2025'],
    ])
  })

  it('shows what optical recognition has misread throughout a text as hints', () => {
    const name = files.find((file) => file.startsWith('002')) ?? ''
    const hints = findingsIn(name).filter(({ ruleId }) => ruleId === 'spelling/fixed-phrase')
    expect(hints.map(({ severity, actual, expected }) => `${severity} ${actual} → ${expected[0]}`)).toEqual(
      Array.from({ length: 11 }, () => 'info phần đầu → phấn đấu'),
    )
  })

  it('takes an empty number and day for a draft', () => {
    const name = files.find((file) => file.startsWith('004')) ?? ''
    expect(findingsIn(name).map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual([
      'info form/unfilled-number',
      'info form/unfilled-date',
    ])
  })
})
