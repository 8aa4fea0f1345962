import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../src/fix/apply-fixes.ts'
import { fixText } from '../../src/fix/fix-text.ts'
import { sourceText } from '../../src/text/source-text.ts'
import type { Finding } from '../../src/tree/finding.ts'
import { findingsIn, findingsInMarkdown, fixedPlan, plan } from './sample.ts'

const mark = '\ufeff'

describe('applyFixes', () => {
  it('puts right what is certain, and leaves the rest', () => {
    const { text, applied, left } = applyFixes(plan, findingsIn(plan))
    expect(text).toBe(fixedPlan)
    expect(applied.map(({ ruleId }) => ruleId)).toEqual([
      'issuer/symbol-mismatch',
      'citation/assembly-term',
      'citation/separator',
      'citation/capitals',
    ])
    expect(left.map(({ ruleId }) => ruleId)).toEqual(['citation/year-mismatch', 'date/impossible'])
  })

  it.each([
    ['CRLF', plan.replaceAll('\n', '\r\n'), fixedPlan.replaceAll('\n', '\r\n')],
    ['a byte order mark', mark + plan, mark + fixedPlan],
    ['decomposed letters', plan.normalize('NFD'), fixedPlan.normalize('NFD')],
    [
      'all of them',
      (mark + plan).replaceAll('\n', '\r\n').normalize('NFD'),
      (mark + fixedPlan).replaceAll('\n', '\r\n').normalize('NFD'),
    ],
  ])('keeps %s', (_, text, expected) => {
    expect(applyFixes(text, findingsIn(text)).text).toBe(expected)
  })

  it('keeps the marks of Markdown', () => {
    const text = '# KẾ HOẠCH\n\nTheo **Kế hoạch số 276\\-KH\\-TU ngày 06/3/2024** của *Tỉnh ủy*.\n'
    expect(applyFixes(text, findingsInMarkdown(text)).text).toBe(text.replace('KH\\-TU', 'KH/TU'))
  })

  it('leaves a name that goes on in the next line', () => {
    const finding = madeUp('của Thủ tướng\n  Chính phủ về', 'Thủ tướng', 'Chính phủ')
    expect(applyFixes('của Thủ tướng\n  Chính phủ về', [finding])).toMatchObject({ applied: [], left: [finding] })
  })

  it('takes one of two corrections of one place, and both where they are the same', () => {
    const text = 'Quyết định số 06-QD/TTG'
    const one = madeUp(text, '06-QD/TTG', '06/QĐ-TTg')
    const same = { ...one, ruleId: 'citation/capitals' }
    const other = madeUp(text, '06-QD', '06/QD')
    expect(applyFixes(text, [one, same, other])).toEqual({
      text: 'Quyết định số 06/QĐ-TTg',
      applied: [one, same],
      left: [other],
    })
  })
})

describe('fixText', () => {
  it('says what was put right and what is found then', async () => {
    const { text, fixed, findings } = await fixText(plan, findingsIn)
    expect(text).toBe(fixedPlan)
    expect(fixed).toHaveLength(4)
    expect(findings).toEqual(findingsIn(fixedPlan))
  })

  it('leaves out a correction that brings a new finding, and keeps the others', async () => {
    const text = 'a1 b1 c1 d1'
    const check = (now: string) => [
      ...['a1', 'b1', 'c1', 'd1'].filter((word) => now.includes(word)).map((word) => madeUp(now, word, `${word[0]}2`)),
      ...(now.includes('b2') ? [{ ...madeUp(now, 'b2', ''), fixable: false }] : []),
    ]
    const result = await fixText(text, check)
    expect(result.text).toBe('a2 b1 c2 d2')
    expect(result.findings.map(({ actual }) => actual)).toEqual(['b1'])
  })

  it('leaves out a correction after which the place is still found', async () => {
    const check = (now: string) => [madeUp(now, now.slice(0, 2), 'b1')]
    expect((await fixText('a1 c1', check)).text).toBe('a1 c1')
  })

  it('comes back for what overlapped with a correction', async () => {
    const check = (now: string) => [
      ...(now.startsWith('a') ? [madeUp(now, 'ab', 'Ab')] : []),
      ...(now.includes('bc') ? [{ ...madeUp(now, 'bc', 'bC'), ruleId: 'citation/capitals' }] : []),
    ]
    const { text, fixed } = await fixText('abc', check)
    expect(text).toBe('AbC')
    expect(fixed.map(({ ruleId }) => ruleId)).toEqual(['citation/separator', 'citation/capitals'])
  })
})

const folders = ['fixtures/plans', ...familiesOf('fixtures/rules')]
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /input\.(?:txt|md)$/.test(name))
    .map((name) => `${folder}/${name}`),
)

describe('every example', () => {
  it.each(files)('%s: what is put right is gone, nothing is new, and twice is once', async (file) => {
    const check = file.endsWith('.md') ? findingsInMarkdown : findingsIn
    const text = readFileSync(file, 'utf8')
    const before = check(text)
    const once = await fixText(text, check)
    expect(once.findings).toHaveLength(before.length - once.fixed.length)
    expect(await fixText(once.text, check)).toEqual({ text: once.text, fixed: [], findings: once.findings })
    let reached = 0
    for (const part of partsOutside(text, once.fixed)) {
      const at = once.text.indexOf(part, reached)
      expect(at).toBeGreaterThanOrEqual(reached)
      reached = at + part.length
    }
    expect(reached).toBe(once.text.length)
  })

  it('are put right somewhere', async () => {
    const fixed = await Promise.all(
      files.map(
        async (file) =>
          (await fixText(readFileSync(file, 'utf8'), file.endsWith('.md') ? findingsInMarkdown : findingsIn)).fixed
            .length,
      ),
    )
    expect(fixed.filter((count) => count > 0).length).toBeGreaterThan(10)
  })
})

/** A text without the places of some findings, in parts. */
function partsOutside(text: string, findings: readonly Finding[]): string[] {
  const ends = [0, ...findings.map(({ place }) => place.end.offset)]
  const starts = [...findings.map(({ place }) => place.start.offset), text.length]
  return ends.map((end, index) => text.slice(end, starts[index]))
}

function familiesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`)
}

/** A finding at the first place of some words, as a rule would report it. */
function madeUp(text: string, actual: string, expected: string): Finding {
  const at = text.indexOf(actual)
  const place = sourceText(text).position(at, at + actual.length)
  return {
    reason: 'sai',
    message: 'sai',
    place,
    line: place.start.line,
    column: place.start.column,
    ruleId: 'citation/separator',
    source: 'vanban',
    actual,
    expected: [expected],
    fixable: true,
    note: null,
    url: 'docs/rules.md',
    severity: 'info',
    evidence: [],
    confidence: 1,
    key: null,
  }
}
