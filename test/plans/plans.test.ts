import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { parse } from '../../src/parse.ts'
import { parseMarkdown } from '../../src/parse-markdown.ts'
import { resolve } from '../../src/resolve.ts'
import * as schema from '../../src/tree/schema.ts'
import { drawTree } from '../support/draw-tree.ts'
import { expectFile } from '../support/expectation.ts'
import { brokenInvariants } from '../support/invariants.ts'

const plans = new URL('../../fixtures/plans/', import.meta.url).pathname
/** Cases whose whole tree is pinned, to pin the JSON contract. */
const PINNED = new Set(['ward-official-letter-2026'])

for (const name of readdirSync(plans)) {
  const folder = join(plans, name)
  describe(name, () => {
    const markdown = existsSync(join(folder, 'input.md'))
    const text = readFileSync(join(folder, markdown ? 'input.md' : 'input.txt'), 'utf8')
    const tree = markdown ? parseMarkdown(text) : parse(text)
    const links = resolve(tree)
    const findings = check(tree, links)

    it('has a sound tree', () => {
      expect(brokenInvariants(text, tree)).toEqual([])
    })

    it('fits the schema', () => {
      expect(schema.document.safeParse(tree).error?.issues ?? []).toEqual([])
    })

    it('has the expected tree', () => {
      expectFile(drawTree(tree), join(folder, 'tree.txt'))
      if (PINNED.has(name)) expectFile(`${JSON.stringify(tree, null, 1)}\n`, join(folder, 'tree.json'))
    })

    it('has the expected findings', () => {
      const lines = findings.map(({ place, severity, ruleId, reason, expected }) => {
        const at = `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`
        return `${at} ${severity} ${ruleId} ${reason}${expected.length > 0 ? ` → ${expected.join(' | ')}` : ''}\n`
      })
      expectFile(lines.join(''), join(folder, 'messages.txt'))
    })
  })
}
