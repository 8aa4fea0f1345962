import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Corpus } from '../../src/corpus.ts'
import { parse } from '../../src/parse.ts'
import { createRegistry } from '../../src/registry/create-registry.ts'
import { stackRegistries } from '../../src/registry/stack-registries.ts'
import { resolve } from '../../src/resolve.ts'
import { checkDocument, rules } from '../../src/rules/index.ts'
import { isInSet } from '../../src/rules/rule-set.ts'
import { type Finding, finding } from '../../src/tree/finding.ts'
import type { Links } from '../../src/tree/links.ts'
import type { Document } from '../../src/tree/nodes.ts'
import type { Registry } from '../../src/tree/registry.ts'

/**
 * Cases of `fixtures/rules/<family>/<rule>/<reports-…|silent-…>/`: `input.txt` is a text, `messages.txt` everything that
 * is found in it, a finding a line: by the recommended rules, and by the rule itself where it is not one of them. `UPDATE=1` writes `messages.txt` anew; a missing one fails.
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

const recommended = new Set<string>(rules.filter((rule) => isInSet(rule, 'recommended')).map(({ id }) => id))

/** Links of a case: with `known.json` as its registry and `beside-….txt` as the other documents of its corpus. */
function linksOf(folder: string, tree: Document): Links {
  const names = readdirSync(folder)
  const registries: Registry[] = []
  const corpus = new Corpus()
  for (const file of names.filter((name) => name.startsWith('beside-'))) {
    const part = parse(readFileSync(folder + file, 'utf8'))
    corpus.add({ file, tree: part, links: resolve(part) })
  }
  if (names.includes('beside-1.txt')) registries.push(corpus.registryFor('input.txt'))
  if (names.includes('known.json')) {
    registries.push(createRegistry(JSON.parse(readFileSync(`${folder}known.json`, 'utf8')), 'danh mục của ví dụ'))
  }
  return registries.length === 0 ? resolve(tree) : resolve(tree, { registry: stackRegistries(registries) })
}

function findingsIn(folder: string, id: string): Finding[] {
  const tree = parse(readFileSync(`${folder}input.txt`, 'utf8'))
  const preset = recommended.has(id) ? 'recommended' : 'strict'
  return checkDocument(tree, linksOf(folder, tree), { preset }).filter(
    ({ ruleId }) => ruleId === id || recommended.has(ruleId),
  )
}

function print({ place, severity, ruleId, reason, expected }: Finding): string {
  const span = `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`
  const fix = expected.length === 0 ? '' : ` → ${expected.join(' | ')}`
  return `${span} ${severity} ${ruleId} ${reason}${fix}\n`
}

describe.each(cases)('$id $name', ({ id, name, folder }) => {
  const findings = findingsIn(folder, id)

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
