import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { check, parse, resolve } from '../../src/index.ts'
import { embeddedRegistry } from '../../src/registry.ts'
import type { RegistryQuery } from '../../src/tree/registry.ts'
import { vanbanCheck, vanbanParse, vanbanResolve, vanbanStringify } from '../../src/unified.ts'
import { faulty } from '../cli/plans.ts'

const whole = unified().use(vanbanParse).use(vanbanResolve).use(vanbanCheck).use(vanbanStringify)

describe('the plugins', () => {
  it('parse, resolve, check and write', async () => {
    const file = await whole.process(faulty)
    const tree = parse(faulty)
    const links = resolve(tree)
    expect(JSON.parse(String(file))).toEqual(JSON.parse(JSON.stringify(tree)))
    expect(file.data.vanban?.links?.coverage).toEqual(links.coverage)
    expect(file.data.vanban?.findings).toEqual(check(tree, links))
  })

  it('ask a registry, at once or later', async () => {
    const asked = resolve(parse(faulty), { registry: embeddedRegistry }).coverage
    expect(asked.resolved).toBe(1)
    const now = unified().use(vanbanParse).use(vanbanResolve, { registry: embeddedRegistry }).use(vanbanStringify)
    expect(now.processSync(faulty).data.vanban?.links?.coverage).toEqual(asked)
    const later = { lookup: async (queries: readonly RegistryQuery[]) => embeddedRegistry.lookup(queries) }
    const file = await unified()
      .use(vanbanParse)
      .use(vanbanResolve, { registry: later })
      .use(vanbanStringify)
      .process(faulty)
    expect(file.data.vanban?.links?.coverage).toEqual(asked)
  })

  it('make a message of every finding', async () => {
    const [message] = (await whole.process(faulty)).messages
    const [finding] = check(parse(faulty), resolve(parse(faulty)))
    expect(message).toMatchObject({
      ruleId: 'citation/year-mismatch',
      source: 'vanban',
      line: 11,
      fatal: true,
      reason: finding?.reason,
      place: finding?.place,
      actual: finding?.actual,
      expected: finding?.expected,
      severity: 'error',
      evidence: finding?.evidence,
    })
  })

  it('work with parse, run and stringify alone', () => {
    const processor = unified().use(vanbanParse).use(vanbanStringify, { format: 'outline' })
    const tree = processor.parse(faulty)
    expect(tree).toEqual(parse(faulty))
    expect(processor.stringify(tree)).toMatch(/^Kế hoạch 12\/KH-UBND/)
  })

  it('check without resolving before, and with options', () => {
    const off = { rules: { 'citation/year-mismatch': 'off' } } as const
    const processor = unified().use(vanbanParse).use(vanbanCheck, off).use(vanbanStringify)
    expect(processor.processSync(faulty).messages).toEqual([])
  })

  it('mark findings in the outline', () => {
    const processor = unified()
      .use(vanbanParse)
      .use(vanbanCheck)
      .use(vanbanStringify, { format: 'outline', lang: 'en' })
    const outline = String(processor.processSync(faulty))
    expect(outline).toContain('⚠')
    expect(outline).toContain('Citations: 1')
  })
})
