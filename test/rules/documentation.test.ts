import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { resolve } from '../../src/resolve.ts'
import { fillMessage, type Rule } from '../../src/rules/define-rule.ts'
import { checkDocument, rules } from '../../src/rules/index.ts'
import type { RegistryQuery } from '../../src/tree/registry.ts'

const families = new Set([
  ...['citation', 'date', 'issuer', 'reference', 'numbering', 'structure'],
  ...['target', 'deadline', 'period', 'form', 'validity', 'spelling'],
])

/** Our own words before those of the text. */
const VIETNAMESE_LEAD =
  /^(?:ở trên|cơ quan|viện dẫn|số hiệu|chỗ khác ghi|không có ở|trong (?:câu|văn bản)|ngày ban hành|cuối cùng là|danh sách|ngày của văn bản|số của văn bản|tên (?:văn bản|loại)|ở đề mục|cũng viện dẫn|là chính)|; danh mục |: từ .* đến /

function findingsIn(rule: Rule, text: string, lang: 'vi' | 'en' = 'vi') {
  const tree = parse(text)
  const { known } = rule.examples
  const registry = { lookup: (queries: readonly RegistryQuery[]) => queries.map(() => known ?? []) }
  const links = known === undefined ? resolve(tree) : resolve(tree, { registry })
  return checkDocument(tree, links, { preset: 'strict', lang })
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('belongs to a family of the contract', () => {
    expect(families.has(id.slice(0, id.indexOf('/')))).toBe(true)
    expect(id).toMatch(/^[a-z]+\/[a-z-]+$/)
  })

  it('explains itself in both languages', () => {
    for (const docs of [rule.docs.vi, rule.docs.en]) {
      for (const text of [docs.title, docs.what, docs.why, docs.todo]) expect(text.length).toBeGreaterThan(7)
    }
    expect(rule.basis.length).toBeGreaterThan(10)
    expect(rule.confidence).toBeGreaterThan(0)
    expect(rule.confidence).toBeLessThanOrEqual(1)
  })

  it('shows the other side in the language that is asked for', () => {
    const inVietnamese = findingsIn(rule, rule.examples.bad).flatMap(({ evidence }) => evidence)
    const inEnglish = findingsIn(rule, rule.examples.bad, 'en').flatMap(({ evidence }) => evidence)
    expect(inEnglish.map(({ kind, position }) => ({ kind, position }))).toEqual(
      inVietnamese.map(({ kind, position }) => ({ kind, position })),
    )
    for (const { message } of inEnglish) expect(message).not.toMatch(VIETNAMESE_LEAD)
  })

  it('reports its bad example and is silent on the good one, and so are all other rules', () => {
    expect(findingsIn(rule, rule.examples.bad).some(({ ruleId }) => ruleId === id)).toBe(true)
    const good = findingsIn(rule, rule.examples.good).filter(
      ({ severity, ruleId }) => severity !== 'info' || ruleId === id,
    )
    expect(good).toEqual([])
  })

  it('fills every hole of its messages, in both languages', () => {
    for (const lang of ['vi', 'en'] as const) {
      const found = findingsIn(rule, rule.examples.bad, lang).filter(({ ruleId }) => ruleId === id)
      for (const { reason, note } of found) {
        expect(reason).not.toMatch(/[{}]|undefined|null|NaN/)
        expect(note).not.toMatch(/undefined|null/)
      }
    }
  })

  it('has the same holes in both languages', () => {
    const holes = (text: string) =>
      [...new Set(text.match(/\{[A-Za-z]+\}/g))].filter((hole) => hole !== '{unit}').sort()
    for (const { vi, en } of Object.values(rule.messages)) expect(holes(en)).toEqual(holes(vi))
  })
})

it('names every rule once', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})

it('leaves a hole without a value open, so that it is seen', () => {
  expect(fillMessage('Sau {unit} {before} là {actual}', { unit: '', before: 'I' })).toBe('Sau I là {actual}')
})
