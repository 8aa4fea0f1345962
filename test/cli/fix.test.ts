import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { applyPatch } from 'diff'
import { describe, expect, it } from 'vitest'
import { encodeText } from '../../src/read/decode.ts'
import { envelope } from '../../src/write/envelope-schema.ts'
import { fixedPlan, plan } from '../fix/sample.ts'
import { callCommand } from './call-command.ts'
import { folderOf } from './plans.ts'

const mark = '\ufeff'

describe('check', () => {
  it('says how much is certain', async () => {
    const { out } = await callCommand(['check', '-'], { stdin: plan })
    expect(out).toContain(
      '6 phát hiện (4 lỗi, 2 cảnh báo) trong 1 văn bản · 4 sửa được chắc chắn: vanban check --fix\n',
    )
  })
})

describe('check --fix', () => {
  it('puts right what is certain, says so, and ends by what is left', async () => {
    const file = join(folderOf({ 'a.txt': plan }), 'a.txt')
    const { out, status, messages } = await callCommand(['check', '--fix', file])
    expect(readFileSync(file, 'utf8')).toBe(fixedPlan)
    expect(out).toContain(`${file}\n  đã sửa 11:55  issuer/symbol-mismatch  Thủ tướng Chính phủ → Chính phủ\n`)
    expect(out).toMatch(/ {2}đã sửa 14:\d+ {2}citation\/capitals +1978\/QĐ-TTG → 1978\/QĐ-TTg\n/)
    expect(out).toContain('citation/year-mismatch')
    expect(out).toContain('2 phát hiện (2 lỗi) trong 1 văn bản · đã sửa 4 chỗ\n')
    expect(messages).toEqual([])
    expect(status).toBe(1)
  })

  it('run again changes nothing', async () => {
    const file = join(folderOf({ 'a.txt': plan }), 'a.txt')
    await callCommand(['check', '--fix', file])
    const { mtimeMs } = statSync(file)
    const { out } = await callCommand(['check', '--fix', file])
    expect(statSync(file).mtimeMs).toBe(mtimeMs)
    expect(readFileSync(file, 'utf8')).toBe(fixedPlan)
    expect(out).not.toContain('đã sửa')
  })

  it('ends with 0 where nothing is left', async () => {
    const right = plan.replace('14/12/2017', '14/12/2018').replace('31/4', '30/4')
    const file = join(folderOf({ 'a.txt': right }), 'a.txt')
    expect(await callCommand(['check', '--fix', file])).toMatchObject({ status: 0 })
  })

  it.each([
    ['a byte order mark', 'utf-8', (text: string) => mark + text],
    ['CRLF', 'utf-8', (text: string) => text.replaceAll('\n', '\r\n')],
    ['decomposed letters', 'utf-8', (text: string) => text.normalize('NFD')],
    ['UTF-16, little end first', 'utf-16le', (text: string) => mark + text],
    ['UTF-16, big end first, without a mark', 'utf-16be', (text: string) => text],
  ] as const)('keeps every other byte: %s', async (_, encoding, shape) => {
    const file = join(folderOf({ 'a.txt': encodeText(shape(plan), encoding) }), 'a.txt')
    await callCommand(['check', '--fix', file])
    expect(Buffer.from(encodeText(shape(fixedPlan), encoding)).equals(readFileSync(file))).toBe(true)
  })

  it('puts Markdown right', async () => {
    const text = `# KẾ HOẠCH\n\n**Căn cứ** Kế hoạch số *276\\-KH\\-TU* ngày 06/3/2024 của Tỉnh ủy.\n`
    const file = join(folderOf({ 'a.md': text }), 'a.md')
    await callCommand(['check', '--fix', file])
    expect(readFileSync(file, 'utf8')).toBe(text.replace('KH\\-TU', 'KH/TU'))
  })

  it('keeps the mode, follows links, and leaves nothing beside', async () => {
    const folder = folderOf({ 'a.txt': plan })
    chmodSync(join(folder, 'a.txt'), 0o640)
    symlinkSync('a.txt', join(folder, 'link.txt'))
    await callCommand(['check', '--fix', join(folder, 'link.txt')])
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(fixedPlan)
    expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'link.txt'])
  })

  it.skipIf(process.getuid?.() === 0)('names a file that may not be written (skipped for root)', async () => {
    const folder = folderOf({ 'a.txt': plan, 'b.txt': plan })
    chmodSync(join(folder, 'a.txt'), 0o444)
    const { status, messages, out } = await callCommand(['check', '--fix', folder])
    expect(messages).toEqual([`vanban: ${folder}/a.txt: không ghi được (EACCES)`])
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(fixedPlan)
    expect(out).toContain('8 phát hiện')
    expect(status).toBe(2)
  })

  it('leaves alone what is turned off, and what a baseline accepts', async () => {
    const folder = folderOf({ 'a.txt': plan })
    const file = join(folder, 'a.txt')
    const baseline = join(folder, 'b.json')
    await callCommand(['check', '--baseline', baseline, '--write-baseline', file])
    await callCommand(['check', '--baseline', baseline, '--fix', file])
    expect(readFileSync(file, 'utf8')).toBe(plan)
    await callCommand(['check', '--rule', 'citation/capitals=off', '--fix', file])
    expect(readFileSync(file, 'utf8')).toBe(fixedPlan.replace('1978/QĐ-TTg', '1978/QĐ-TTG'))
  })

  it('as JSON says what was put right', async () => {
    const file = join(folderOf({ 'a.txt': plan }), 'a.txt')
    const { out } = await callCommand(['check', '--fix', '--format', 'json', file])
    const found = JSON.parse(out)
    envelope.parse(found)
    expect(found.fixed).toHaveLength(4)
    expect(found.findings).toHaveLength(2)
  })

  it('of standard input prints the text put right, and reports to stderr', async () => {
    const { out, status, messages } = await callCommand(['check', '--fix', '-'], { stdin: mark + plan })
    expect(out).toBe(mark + fixedPlan)
    expect(messages.join('\n')).toContain('citation/year-mismatch')
    expect(messages.at(-1)).toContain('đã sửa 4 chỗ')
    expect(status).toBe(1)
  })
})

describe('check --fix-dry-run', () => {
  it('prints a unified diff, and writes nothing', async () => {
    const file = join(folderOf({ 'a.txt': plan }), 'a.txt')
    const { out, status, messages } = await callCommand(['check', '--fix-dry-run', file])
    expect(out.startsWith(`--- ${file}\n+++ ${file}\n@@ -8,10 +8,10 @@\n`)).toBe(true)
    expect(out).toContain('\n-Thực hiện Chương trình số 35-CTr-TU ngày')
    expect(out).toContain('\n+Thực hiện Chương trình số 35-CTr/TU ngày')
    expect(applyPatch(plan, out)).toBe(fixedPlan)
    expect(readFileSync(file, 'utf8')).toBe(plan)
    expect(messages[0]).toContain('2 phát hiện (2 lỗi) trong 1 văn bản · sẽ sửa 4 chỗ\n')
    expect(status).toBe(1)
  })

  it('prints nothing where nothing is certain', async () => {
    expect((await callCommand(['check', '--fix-dry-run', '-'], { stdin: fixedPlan })).out).toBe('')
  })
})

describe('wrong usage', () => {
  it.each([
    [['--fix', '--fix-dry-run', 'a.txt'], '--fix và --fix-dry-run trái nhau'],
    [['--fix', '--format', 'json', '-'], '--fix - đã dùng đầu ra chuẩn, không dùng được với --format json'],
    [
      ['--fix-dry-run', '--format', 'json', 'a.txt'],
      '--fix-dry-run đã dùng đầu ra chuẩn, không dùng được với --format json',
    ],
    [['--fix', '-', 'a.txt'], '--fix - không dùng được cùng tệp khác'],
  ])('%j', async (args, message) => {
    expect(await callCommand(['check', ...args])).toMatchObject({
      status: 2,
      out: '',
      messages: [`vanban: ${message}`, expect.anything()],
    })
  })
})
