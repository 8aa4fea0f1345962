import fc from 'fast-check'
import { expect, it } from 'vitest'
import { oneSlip } from '../../src/law/one-slip.ts'
import { createRegistry } from '../../src/registry/create-registry.ts'
import { embeddedRegistry } from '../../src/registry/embedded-registry.ts'
import { nearNumbers } from '../../src/registry/near-numbers.ts'
import { readRegistry } from '../../src/registry/read-registry.ts'
import { RegistryError } from '../../src/registry/registry-error.ts'

const piece = fc.constantFrom(
  '12',
  '/',
  '-',
  '2020',
  'QĐ',
  'TTg',
  'UBND',
  'NĐ-CP',
  'QH14',
  ' ',
  'a',
  'Đ',
  '\u0301',
  '😀',
  '.',
)
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
)
const maybe = fc.option(words)

it('any question is answered', () => {
  fc.assert(
    fc.property(maybe, maybe, maybe, fc.option(fc.integer()), (type, code, name, year) => {
      expect(embeddedRegistry.lookup([{ type, code, name, year }])).toHaveLength(1)
    }),
    { numRuns: 500 },
  )
})

it('any facts make a registry in which they are found by their code', () => {
  fc.assert(
    fc.property(words, words, maybe, maybe, (type, code, title, issuer) => {
      const registry = createRegistry([{ type, code, title, issuer }], 'x')
      const [document] = registry.documents
      expect(document?.code).toBe(code)
      const [found = []] = registry.lookup([{ type: null, code, name: null, year: null }])
      if (/^\d/.test(code) && code.trim() === code) expect(found).toEqual([document])
    }),
    { numRuns: 500 },
  )
})

it('any text is a registry, or is refused with a reason', () => {
  const cell = fc.oneof(
    words,
    fc.constantFrom('code', 'date', 'loại', '"', ',', ';', '\n', '\t', '[{', '}]', '{"code":'),
  )
  fc.assert(
    fc.property(
      fc.array(cell, { maxLength: 30 }),
      fc.constantFrom(undefined, 'json', 'ndjson', 'csv'),
      (cells, format) => {
        try {
          const options = format === undefined ? { name: 'x' } : { name: 'x', format: format as 'csv' }
          readRegistry(cells.join(''), options)
        } catch (error) {
          expect(error).toBeInstanceOf(RegistryError)
          expect((error as Error).message).toMatch(/^x/)
        }
      },
    ),
    { numRuns: 1000 },
  )
})

it('near numbers are one slip away', () => {
  for (const number of ['56', '1248', '66.7', '30a', '9']) {
    const near = [...nearNumbers(number)]
    expect(near.length).toBeGreaterThan(30)
    expect(near.filter((other) => oneSlip(number, other) === null)).toEqual([])
  }
})

it('hostile questions take no time', () => {
  const hostile = ['1', '1/', '-nam-2020', 'luat-', 'Đ\u0301', '\n-giai-doan', '1/2020/QĐ-'].map((part) =>
    part.repeat(20_000),
  )
  const start = performance.now()
  embeddedRegistry.lookup(
    hostile.flatMap((text) => [
      { type: null, code: text, name: null, year: null },
      { type: null, code: null, name: text, year: null },
    ]),
  )
  expect(performance.now() - start).toBeLessThan(1000)
})
