import { existsSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildRegisterDays, REGISTER_DAYS } from '../../scripts/build-register-days.ts'
import { buildRegistry, SOURCES, TARGET } from '../../scripts/build-registry.ts'
import { codeIdentity } from '../../src/law/code-identity.ts'
import { expectedIssuer, issuerFits } from '../../src/law/issuer-of-code.ts'
import { readCode } from '../../src/law/read-code.ts'
import { isoOf, readDate } from '../../src/law/read-date.ts'
import { slug } from '../../src/law/slug.ts'
import { parseCitation } from '../../src/parse-citation.ts'
import { documentNames } from '../../src/registry/document-names.ts'
import { embeddedRegistry } from '../../src/registry/embedded-registry.ts'
import { packRegistry, unpackRegistry } from '../../src/registry/packed-registry.ts'
import type { RegistryQuery } from '../../src/tree/registry.ts'
import { documentKindName } from '../../src/write/document-name.ts'

const { documents } = embeddedRegistry
const absent = SOURCES.filter((file) => !existsSync(file))

/** Codes of joint circulars that name more bodies than a scanner of running text reads. */
const tooLongToScan = new Set([
  '01/2018/TTLT-VKSTC-TATC-BCA-BQP-BTP-BTC-BNN&PTNT',
  '01/2020/TTLT-VKSNDTC-TANDTC-BCA-BQP-BNN&PTNT-BTC-BTP',
])

/** Keys of the documents for which something does not hold. */
const failing = (holds: (document: (typeof documents)[number]) => boolean) =>
  documents.filter((document) => !holds(document)).map(({ key }) => key)

describe('the registry that comes with vanban', () => {
  it(`is what the script makes of the sources${absent.length > 0 ? ` (skipped: no ${absent.join(', ')})` : ''}`, (context) => {
    if (absent.length > 0) context.skip()
    expect(readFileSync(TARGET, 'utf8') === buildRegistry()).toBe(true)
  })

  it(`has the days of the registers that the script finds in them${absent.length > 0 ? ` (skipped: no ${absent.join(', ')})` : ''}`, (context) => {
    if (absent.length > 0) context.skip()
    // The formatter breaks long lines.
    const letters = (code: string) => code.replace(/\s+/g, '')
    expect(letters(readFileSync(REGISTER_DAYS, 'utf8')) === letters(buildRegisterDays())).toBe(true)
  })

  it('is small enough to be sent to a browser', () => {
    expect(documents.length).toBeGreaterThan(4_500)
    expect(statSync(TARGET).size).toBeLessThan(1_000_000)
  })

  it('has each document once', () => {
    expect(new Set(documents.map(({ key }) => key)).size).toBe(documents.length)
  })

  it('has only codes that can be read, but for what has none', () => {
    expect(failing(({ code }) => code !== null && readCode(code) !== null)).toEqual([
      'cong-uoc cong-uoc-cua-lien-hop-quoc-ve-quyen-tre-em @1989',
    ])
  })

  it('knows of some decrees what replaced them, and since when', () => {
    const replaced = documents.filter(({ expired }) => expired !== null)
    expect(replaced.length).toBeGreaterThan(3)
    for (const { expired, effective, date, replacedBy } of replaced) {
      expect((expired ?? '') > (effective ?? date ?? '')).toBe(true)
      expect(readCode(replacedBy?.split(' ')[1] ?? '')).not.toBeNull()
    }
    expect(documents.find(({ code }) => code === '34/2016/NĐ-CP')).toMatchObject({
      expired: '2025-04-01',
      replacedBy: 'nghi-dinh 78/2025/NĐ-CP',
    })
  })

  it('has days that exist; none takes effect before it was issued', () => {
    const day = (iso: string) => isoOf(readDate(iso.split('-').reverse().join('/'))) === iso
    expect(failing(({ date, code }) => date !== null && (code === null ? /^\d{4}$/.test(date) : day(date)))).toEqual([])
    expect(
      failing(({ date, effective }) => effective === null || (day(effective) && effective >= (date ?? ''))),
    ).toEqual([])
  })

  it('has the year of the date and the term of the day in every code, and the type that the symbol admits', () => {
    const agrees = (code: string, date: string, type: string) => {
      const [year = null, month = null, day = null] = date.split('-').map(Number)
      const reading = readCode(code)
      const identity = reading && codeIdentity({ reading, date: { year, month, day }, namedTerm: null }, type)
      return identity?.judgement.slip === null && identity.type === type
    }
    expect(failing(({ code, date, type }) => code === null || agrees(code, date ?? '', type))).toEqual([])
  })

  it('has the key that a full citation resolves to', () => {
    const cited = (code: string, date: string, type: string) => {
      const [year, month, day] = date.split('-').map(Number)
      return parseCitation(`${documentKindName(type)} số ${code} ngày ${day}/${month}/${year}`)?.key
    }
    expect(
      failing(
        ({ key, code, date, type }) =>
          code === null || tooLongToScan.has(code) || cited(code, date ?? '', type) === key,
      ),
    ).toEqual([])
  })

  it('has issuers that are bodies, and the right ones for the symbol', () => {
    const fits = (code: string, issuer: string) => {
      const reading = readCode(code)
      const expected = reading === null ? null : expectedIssuer(reading)
      return expected === null || issuerFits(expected, slug(issuer), issuer) !== false
    }
    expect(failing(({ issuer }) => issuer === null || !/\d|quy định|hướng dẫn|sửa đổi|[.;]$/.test(issuer))).toEqual([])
    expect(failing(({ code, issuer }) => code === null || issuer === null || fits(code, issuer))).toEqual([])
  })

  it('has titles without the type word, and one source named', () => {
    expect(
      failing(({ title, type, code }) => code === null || title === null || !slug(title).startsWith(`${type}-so-`)),
    ).toEqual([])
    expect(failing(({ title }) => title === null || !/^về(?: việc)? /i.test(title))).toEqual([])
    expect(failing(({ source }) => /^vanban \d{4}-\d{2}-\d{2}$/.test(source))).toEqual([])
  })

  it('finds every document by its code, and those that have names by each of them', () => {
    const queries = documents.map(
      ({ code, type }): RegistryQuery => ({ type, code: code ?? '?', name: null, year: null }),
    )
    const byCode = embeddedRegistry.lookup(queries)
    expect(documents.filter((document, at) => document.code !== null && !byCode[at]?.includes(document))).toEqual([])
    const named = documents.flatMap((document) => [...documentNames(document)].map((name) => ({ document, name })))
    const byName = embeddedRegistry.lookup(named.map(({ name }) => ({ type: null, code: null, name, year: null })))
    expect(named.length).toBeGreaterThan(400)
    expect(named.filter(({ document }, at) => !byName[at]?.includes(document))).toEqual([])
  })
})

describe('the packed form', () => {
  it('gives back what was packed', () => {
    const packed = packRegistry(documents, '2026-11-22')
    const { size, documentAt } = unpackRegistry(packed)
    expect(Array.from({ length: size }, (_, at) => documentAt(at))).toEqual(documents)
    expect(packRegistry(documents, '2026-11-22')).toBe(packed)
  })

  it('refuses what would break its lines', () => {
    const [document] = documents
    if (document === undefined) throw new Error('no documents')
    expect(() => packRegistry([{ ...document, title: 'hai\tcột' }], '2026-11-22')).toThrow(RangeError)
    expect(() => packRegistry([{ ...document, aliases: ['a|b'] }], '2026-11-22')).toThrow(RangeError)
  })
})

it('the script says so where the sources are not there, and fails', () => {
  if (absent.length === 0) return
  expect(() => buildRegistry()).toThrow(/no such file/)
})
