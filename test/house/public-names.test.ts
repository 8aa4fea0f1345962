import { expect, it } from 'vitest'
import * as vanban from '../../src/index.ts'
import * as node from '../../src/node.ts'
import * as markdown from '../../src/parse-markdown.ts'
import * as registry from '../../src/registry.ts'
import * as unified from '../../src/unified.ts'
import { jsonSchema } from '../../src/write/json-schema.ts'

it('vanban', () => {
  expect(Object.keys(vanban).sort()).toEqual([
    'applyBaseline',
    'applyFixes',
    'baselineEntries',
    'baselineText',
    'check',
    'fixText',
    'isParent',
    'labelPath',
    'parse',
    'parseCitation',
    'resolve',
    'rules',
    'schemas',
    'visit',
    'visitCitations',
  ])
})

it('vanban/node', () => {
  expect(Object.keys(node).sort()).toEqual([
    'STDIN',
    'UnreadableInput',
    'defineConfig',
    'encodeText',
    'findFiles',
    'loadRegistries',
    'parseAs',
    'readDocument',
    'readFiles',
    'readRegistryFile',
    'tryReadDocument',
  ])
})

it('vanban/markdown', () => {
  expect(Object.keys(markdown)).toEqual(['parseMarkdown'])
})

it('vanban/registry', () => {
  expect(Object.keys(registry).sort()).toEqual([
    'RegistryError',
    'createRegistry',
    'embeddedRegistry',
    'isStrong',
    'readRegistry',
    'stackAsyncRegistries',
    'stackRegistries',
  ])
})

it('vanban/unified', () => {
  expect(Object.keys(unified).sort()).toEqual(['vanbanCheck', 'vanbanParse', 'vanbanResolve', 'vanbanStringify'])
})

it('a schema for every type of node that a document may hold, and for a finding', () => {
  const schemas: Record<string, unknown> = vanban.schemas
  const { $defs } = jsonSchema('document') as { $defs: Record<string, { properties?: { type?: { const?: string } } }> }
  const types = Object.values($defs).flatMap(({ properties }) => properties?.type?.const ?? [])
  expect(types.length).toBeGreaterThan(35)
  expect(types.filter((type) => schemas[type] === undefined)).toEqual([])
  expect(schemas.finding).toBeDefined()
})
