import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { resolve } from '../../src/resolve.ts'
import { checkDocument, rules } from '../../src/rules/index.ts'
import { type Finding, finding } from '../../src/tree/finding.ts'

/**
 * Cases of `fixtures/rules/<family>/<rule>/<reports-…|silent-…>/`: `input.txt` is a text, `messages.txt` everything that
 * is found in it, a finding a line. `UPDATE=1` writes `messages.txt` anew; a missing one fails.
 */
const root = fileURLToPath(new URL('../../fixtures/rules/', import.meta.url))

function namesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

const ruleIds = namesIn(root).flatMap((family) => namesIn(`${root}${family}`).map((rule) => `${family}/${rule}`))
const cases = ruleIds.flatMap((id) =>
  namesIn(`${root}${id}`).map((name) => ({ id, name, folder: `${root}${id}/${name}/` })),
)

function findingsIn(folder: string): Finding[] {
  const tree = parse(readFileSync(`${folder}input.txt`, 'utf8'))
  return checkDocument(tree, resolve(tree))
}

function print({ place, severity, ruleId, reason, expected }: Finding): string {
  const span = `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`
  const fix = expected.length === 0 ? '' : ` → ${expected.join(' | ')}`
  return `${span} ${severity} ${ruleId} ${reason}${fix}\n`
}

describe.each(cases)('$id $name', ({ id, name, folder }) => {
  const findings = findingsIn(folder)

  it('finds what is expected', () => {
    const messages = findings.map(print).join('')
    const file = `${folder}messages.txt`
    if (process.env.UPDATE === '1') writeFileSync(file, messages)
    expect(existsSync(file), `no ${file}: run with UPDATE=1 and read the result`).toBe(true)
    expect(messages).toBe(readFileSync(file, 'utf8'))
  })

  it('reports or is silent, as its name says', () => {
    const own = findings.filter(({ ruleId }) => ruleId === id)
    expect(own.length > 0).toBe(name.startsWith('reports-'))
  })

  it('has findings of the published shape, at the characters they speak of', () => {
    const text = readFileSync(`${folder}input.txt`, 'utf8')
    for (const one of findings) {
      expect(finding.strict().parse(one)).toEqual(one)
      if (one.actual === null) continue
      const there = text.slice(one.place.start.offset, one.place.end.offset)
      expect(there.replace(/\s+/g, ' ')).toBe(one.actual.replace(/\s+/g, ' '))
    }
  })
})

describe('the set of cases', () => {
  it('is named reports-… or silent-…', () => {
    expect(cases.filter(({ name }) => !/^(?:reports|silent)-[a-z0-9-]+$/.test(name))).toEqual([])
  })

  it.each(rules.map(({ id }) => id))('%s has a case that reports and one that is silent', (id) => {
    const names = cases.filter((one) => one.id === id).map(({ name }) => name)
    expect(names.some((name) => name.startsWith('reports-'))).toBe(true)
    expect(names.some((name) => name.startsWith('silent-'))).toBe(true)
  })

  it('has no case without its rule', () => {
    const known = new Set(rules.map(({ id }) => id))
    expect(ruleIds.filter((id) => !known.has(id as (typeof rules)[number]['id']))).toEqual([])
  })
})
