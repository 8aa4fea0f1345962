import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import {
  applyBaseline,
  type Baseline,
  type BaselineResult,
  baselineEntries,
  baselineText,
  parse,
  resolve,
  schemas,
} from '../../src/index.ts'
import { plan } from '../fix/sample.ts'

const FILE = 'van-ban/ke-hoach.txt'

function baselineOf(text: string): Baseline {
  const tree = parse(text)
  return { version: 1, files: { [FILE]: baselineEntries(check(tree, resolve(tree)), tree) } }
}

function applied(text: string, baseline: Baseline, file = FILE): BaselineResult {
  const tree = parse(text)
  return applyBaseline(check(tree, resolve(tree)), tree, file, baseline)
}

const baseline = baselineOf(plan)

describe('a baseline', () => {
  it('accepts what it was made of, and nothing in another file', () => {
    expect(applied(plan, baseline)).toMatchObject({ findings: [], obsolete: [] })
    expect(applied(plan, baseline).accepted).toHaveLength(6)
    expect(applied(plan, baseline, 'other.txt')).toMatchObject({ accepted: [], obsolete: [] })
    expect(applied(plan, baseline, 'other.txt').findings).toHaveLength(6)
    expect(applied(plan, { version: 1, files: {} }, 'toString').findings).toHaveLength(6)
  })

  it.each([
    ['a paragraph above', plan.replace('I. MỤC TIÊU', 'I. MỤC TIÊU\n\nNăm 2024 là năm đầu của giai đoạn mới.')],
    ['blank lines', plan.replaceAll('\n\n', '\n\n\n')],
    ['other line ends', plan.replaceAll('\n', '\r\n')],
    ['another unit behind', plan.replace('2. Sở Tài chính', '2. Sở Nội vụ: Tuyên truyền.\n\n3. Sở Tài chính')],
  ])('survives %s', (_, edited) => {
    expect(edited).not.toBe(plan)
    expect(applied(edited, baseline)).toMatchObject({ findings: [], obsolete: [] })
  })

  it('survives decomposed letters', () => {
    const text = plan.replace('31/4', '30/4')
    expect(applied(text.normalize('NFD'), baselineOf(text))).toMatchObject({ findings: [], obsolete: [] })
  })

  it('does not accept the same slip a second time in the same place', () => {
    const twice = plan.replace('trước ngày 31/4/2024', 'trước ngày 31/4/2024, chậm nhất trước ngày 31/4/2024')
    const { findings, accepted } = applied(twice, baseline)
    expect(findings.map(({ ruleId, actual }) => `${ruleId} ${actual}`)).toEqual(['date/impossible 31/4/2024'])
    expect(accepted).toHaveLength(6)
  })

  it('does not accept it elsewhere, nor another one in its place', () => {
    const elsewhere = plan.replace('31/4/2024', '30/4/2024').replace('30/11/2024', '31/4/2024')
    expect(applied(elsewhere, baseline)).toMatchObject({
      findings: [{ ruleId: 'date/impossible' }],
      obsolete: [{ rule: 'date/impossible', path: 'II > 1 > a', actual: '31/4/2024', count: 1 }],
    })
    const other = plan.replace('31/4/2024', '31/6/2024')
    expect(applied(other, baseline)).toMatchObject({ findings: [{ actual: '31/6/2024' }], obsolete: [{ count: 1 }] })
  })

  it('says what no longer occurs', () => {
    const right = plan.replace('35-CTr-TU', '35-CTr/TU')
    expect(applied(right, baseline).obsolete).toEqual([
      {
        path: 'preamble',
        rule: 'citation/separator',
        key: expect.stringContaining('35-CTr/TU'),
        actual: '35-CTr-TU',
        count: 1,
      },
    ])
  })
})

describe('baselineText', () => {
  it('has an entry a line, in an order that does not depend on the lines', () => {
    const text = baselineText(baseline)
    expect(JSON.parse(text)).toEqual(baseline)
    expect(schemas.baseline.parse(JSON.parse(text))).toEqual(baseline)
    expect(text.split('\n').filter((line) => line.includes('"rule"'))).toHaveLength(6)
    const entries = baseline.files[FILE]?.map(({ path, rule }) => `${path}: ${rule}`) ?? []
    expect(entries).toEqual([...entries].sort())
  })

  it('leaves out files without entries', () => {
    expect(baselineText({ version: 1, files: { 'a.txt': [] } })).toBe('{\n  "version": 1,\n  "files": {}\n}\n')
  })

  it('counts what nothing tells apart', () => {
    const twice = plan.replace('trước ngày 31/4/2024', 'trước ngày 31/4/2024, chậm nhất trước ngày 31/4/2024')
    expect(baselineOf(twice).files[FILE]?.find(({ rule }) => rule === 'date/impossible')).toMatchObject({ count: 2 })
  })
})
