import { describe, expect, it } from 'vitest'
import { check, parse, resolve, rules, schemas } from '../../src/index.ts'
import { embeddedRegistry } from '../../src/registry.ts'
import { envelope } from '../../src/write/envelope-schema.ts'
import { callCommand } from './call-command.ts'
import { faulty, folderOf, sound } from './plans.ts'

const stdin = { stdin: faulty }
const plain = (data: unknown) => JSON.parse(JSON.stringify(data))

describe('parse', () => {
  it('draws the outline, with the place of the slip marked', async () => {
    const { out, status } = await callCommand(['parse', '-'], stdin)
    expect(out).toMatch(/^Kế hoạch 12\/KH-UBND · 5\/2\/2024 · UBND tỉnh Hà Nam\nTrồng cây xanh đô thị năm 2024\n/)
    expect(out).toMatch(/Nghị định 56\/2017\/NĐ-CP .*⚠/)
    expect(out).toContain('a) chủ trì · với Sở Tài chính · hạn 15/4/2024')
    expect(status).toBe(0)
  })

  it('prints the resolved tree of the library', async () => {
    const { out } = await callCommand(['parse', '--format', 'json', '-'], stdin)
    const tree = parse(faulty)
    resolve(tree, { registry: embeddedRegistry })
    expect(JSON.parse(out)).toEqual({ file: '-', schemaVersion: tree.schemaVersion, tree: plain(tree) })
    schemas.document.parse(JSON.parse(out).tree)
  })

  it('heads each of several outlines with its file', async () => {
    const folder = folderOf({ 'a.txt': sound, 'b.txt': sound })
    const { out } = await callCommand(['parse', folder])
    expect(out.startsWith(`${folder}/a.txt\nKế hoạch 12/KH-UBND`)).toBe(true)
    expect(out).toContain(`\n\n${folder}/b.txt\nKế hoạch 12/KH-UBND`)
  })
})

describe('cite', () => {
  it('shows a table', async () => {
    const { out, status } = await callCommand(['cite', '-'], stdin)
    expect(out).toContain('Nghị định 56/2017/NĐ-CP')
    expect(out).toMatch(/Viện dẫn: 1 tìm thấy/)
    expect(status).toBe(0)
  })

  it('prints CSV with one header for all files', async () => {
    const folder = folderOf({ 'a.txt': sound, 'b.txt': sound })
    const { out } = await callCommand(['cite', '--format', 'csv', folder])
    const lines = out.split('\r\n')
    expect(lines[0]).toMatch(/^file,line,column,/)
    expect(lines[1]).toMatch(/^\S+a\.txt,11,8,/)
    expect(lines[2]).toMatch(/^\S+b\.txt,11,8,/)
    expect(lines.slice(3)).toEqual([''])
  })
})

describe('check', () => {
  it('shows findings with the line, and ends with status 1', async () => {
    const { out, status } = await callCommand(['check', '-'], stdin)
    expect(out).toMatch(/^-\n {2}11:/)
    expect(out).toContain('citation/year-mismatch')
    expect(out).toContain('│ Căn cứ Nghị định số 56/2017/NĐ-CP ngày 09/5/2018 của Chính phủ')
    expect(out).toMatch(/1 phát hiện \(1 lỗi\) trong 1 văn bản[^\n]*\nViện dẫn: 1 tìm thấy/)
    expect(status).toBe(1)
  })

  it('finds nothing in the plan put right', async () => {
    const { out, status } = await callCommand(['check', '-'], { stdin: sound })
    expect(out).toMatch(/^0 phát hiện trong 1 văn bản\nViện dẫn: 1 tìm thấy/)
    expect(status).toBe(0)
  })

  it('prints the findings of the library, with the coverage', async () => {
    const { out } = await callCommand(['check', '--format', 'json', '-'], stdin)
    const tree = parse(faulty)
    const links = resolve(tree, { registry: embeddedRegistry })
    const findings = plain(check(tree, links))
    expect(JSON.parse(out)).toEqual({
      file: '-',
      schemaVersion: tree.schemaVersion,
      findings,
      coverage: links.coverage,
    })
  })

  it('writes workflow commands for GitHub, and nothing else', async () => {
    const { out, status } = await callCommand(['check', '--format', 'github', '-'], stdin)
    expect(out).toMatch(/^::error file=-,line=11,col=\d+,.*title=citation\/year-mismatch::.*\n$/)
    expect(status).toBe(1)
  })

  it('turns a rule off, or down', async () => {
    const off = await callCommand(['check', '--rule', 'citation/year-mismatch=off', '-'], stdin)
    expect(off.out).toMatch(/^0 phát hiện/)
    expect(off.status).toBe(0)
    const down = await callCommand(['check', '--rule', 'citation/year-mismatch=warning', '-'], stdin)
    expect(down.out).toContain('1 phát hiện (1 cảnh báo)')
    expect(down.status).toBe(0)
  })

  it('counts warnings against --max-warnings', async () => {
    const args = ['check', '--rule', 'citation/year-mismatch=warning', '-']
    expect((await callCommand([...args, '--max-warnings', '1'], stdin)).status).toBe(0)
    const { status, messages } = await callCommand([...args, '--max-warnings', '0'], stdin)
    expect(status).toBe(1)
    expect(messages).toEqual(['vanban: 1 cảnh báo, nhiều hơn --max-warnings 0'])
  })

  it('is quiet about what is no error, and about nothing', async () => {
    const quiet = await callCommand(['check', '-q', '--rule', 'citation/year-mismatch=warning', '-'], stdin)
    expect(quiet).toEqual({ out: '', messages: [], status: 0 })
    expect((await callCommand(['check', '-q', '-'], stdin)).out).toContain('citation/year-mismatch')
  })

  it('adds up several files', async () => {
    const folder = folderOf({ 'a.txt': faulty, 'b.txt': sound, 'c.txt': faulty })
    const { out } = await callCommand(['check', folder])
    expect(out).toContain(`${folder}/a.txt\n`)
    expect(out).not.toContain(`${folder}/b.txt\n`)
    expect(out).toMatch(/2 phát hiện \(2 lỗi\) trong 3 văn bản[^\n]*\nViện dẫn: 3 tìm thấy/)
  })

  it('speaks English', async () => {
    const { out } = await callCommand(['check', '--lang', 'en', '-'], stdin)
    expect(out).toMatch(/1 finding \(1 error\) in 1 document[^\n]*\nCitations: 1 found/)
  })
})

const commands = ['parse', 'cite', 'check']

describe('JSON', () => {
  it.each(commands)('of %s follows the schema: one envelope, an array, one a line', async (command) => {
    const folder = folderOf({ 'a.txt': faulty, 'b.txt': sound })
    const call = async (...args: string[]) => (await callCommand([command, ...args])).out
    const single = JSON.parse(await call('--format', 'json', `${folder}/a.txt`))
    const several = JSON.parse(await call('--format', 'json', `${folder}/a.txt`, `${folder}/b.txt`))
    const all = JSON.parse(await call('--format', 'json', folder))
    const lines = (await call('--format', 'ndjson', folder))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    envelope.parse(single)
    expect(several).toHaveLength(2)
    expect(several[0]).toEqual(single)
    expect(all).toEqual(several)
    expect(lines).toEqual(several)
    expect(JSON.parse(await call('--format', 'json', `${folder}/*a.txt`))).toHaveLength(1)
  })
})

describe('the example plans', () => {
  const plans = 'fixtures/plans/*/input.*'

  it.each(commands)('give JSON of %s that follows the schema', async (command) => {
    const { out, messages } = await callCommand([command, '--format', 'json', plans])
    const found: unknown[] = JSON.parse(out)
    expect(found.length).toBeGreaterThan(10)
    for (const one of found) envelope.parse(one)
    expect(messages).toEqual([])
  })

  it.each([
    ['parse', 'outline'],
    ['cite', 'table'],
    ['check', 'pretty'],
  ])('are shown by %s', async (command, format) => {
    const { out, messages } = await callCommand([command, '--format', format, plans])
    expect(out.length).toBeGreaterThan(1000)
    expect(out).not.toMatch(/undefined|\bnull\b|NaN|\[object/)
    expect(messages).toEqual([])
  })
})

describe('documentation', () => {
  it('lists every rule', async () => {
    const { out } = await callCommand(['rules'])
    expect(out.trimEnd().split('\n')).toHaveLength(rules.length)
    for (const { id } of rules) expect(out).toContain(id)
    const { out: json } = await callCommand(['rules', '--format', 'json', '--lang', 'en'])
    expect(JSON.parse(json)[0]).toMatchObject({ id: rules[0]?.id, title: rules[0]?.docs.en.title })
  })

  it.each(rules.map(({ id }) => id))('explains %s in both languages', async (id) => {
    const rule = rules.find((one) => one.id === id)
    const vietnamese = await callCommand(['explain', id])
    expect(vietnamese.out).toContain(rule?.docs.vi.title)
    expect(vietnamese.out).toContain('Cách xử lý')
    expect((await callCommand(['explain', id, '--lang', 'en'])).out).toContain('What to do')
  })

  it.each(['document', 'citation', 'finding', 'envelope'])('prints the JSON Schema of %s', async (name) => {
    const { out, status } = await callCommand(['schema', name])
    expect(JSON.parse(out)).toMatchObject({ $schema: expect.stringContaining('json-schema.org') })
    expect(status).toBe(0)
  })

  it('prints the schema of the tree if not said', async () => {
    expect((await callCommand(['schema'])).out).toBe((await callCommand(['schema', 'document'])).out)
  })
})

describe('looks', () => {
  it('has colours on a terminal, or where asked for', async () => {
    const codes = '\u001b['
    expect((await callCommand(['check', '-'], stdin)).out).not.toContain(codes)
    expect((await callCommand(['check', '-'], { ...stdin, colours: true })).out).toContain(codes)
    expect((await callCommand(['check', '--color', '-'], stdin)).out).toContain(codes)
    expect((await callCommand(['check', '--no-color', '-'], { ...stdin, colours: true })).out).not.toContain(codes)
  })

  it('takes the width of the terminal, or the one asked for', async () => {
    const widest = (out: string) =>
      Math.max(
        ...out
          .split('\n')
          .filter((line) => /[├└]/.test(line))
          .map(({ length }) => length),
      )
    expect(widest((await callCommand(['parse', '-'], { ...stdin, columns: 60 })).out)).toBeLessThanOrEqual(60)
    expect(
      widest((await callCommand(['parse', '--width', '50', '-'], { ...stdin, columns: 90 })).out),
    ).toBeLessThanOrEqual(50)
  })
})
