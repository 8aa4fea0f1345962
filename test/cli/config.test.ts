import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { configSchema } from '../../src/config-schema.ts'
import { defineConfig } from '../../src/define-config.ts'
import { callCommand } from './call-command.ts'
import { faulty, folderOf, sound } from './plans.ts'

/** Call the command from a folder. */
async function callIn(folder: string, ...args: string[]) {
  const home = process.cwd()
  onTestFinished(() => process.chdir(home))
  process.chdir(folder)
  return callCommand(args)
}

const config = (content: unknown) => JSON.stringify(content)
const off = { rules: { 'citation/year-mismatch': 'off' } }

describe('which configuration', () => {
  it('is that of the working directory', async () => {
    const folder = folderOf({ 'vanban.config.json': config(off), 'a.txt': faulty })
    expect(await callIn(folder, 'check', 'a.txt')).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^0 phát hiện/),
    })
  })

  it('is that of the nearest folder above, up to the root of a repository', async () => {
    const folder = folderOf({ 'vanban.config.json': config(off), 'sub/deep/a.txt': faulty })
    expect(await callIn(join(folder, 'sub', 'deep'), 'check', 'a.txt')).toMatchObject({ status: 0 })
    mkdirSync(join(folder, 'sub', '.git'))
    expect(await callIn(join(folder, 'sub', 'deep'), 'check', 'a.txt')).toMatchObject({ status: 1 })
  })

  it.each([
    ['vanban.config.js', 'module.exports = { lang: "en" }'],
    ['vanban.config.mjs', 'export default { lang: "en" }'],
    ['vanban.config.json', '\ufeff{ "$schema": "./schema.json", "lang": "en" }'],
  ])('may be written as %s', async (name, content) => {
    const folder = folderOf({ [name]: content, 'a.txt': faulty })
    expect((await callIn(folder, 'check', 'a.txt')).out).toContain('1 finding (1 error)')
  })

  it('is the one that is named, or none', async () => {
    const folder = folderOf({
      'vanban.config.json': config({ lang: 'en' }),
      'other.json': config(off),
      'a.txt': faulty,
    })
    const call = await callIn(folder, 'check', '--config', 'other.json', 'a.txt')
    expect(call).toMatchObject({ status: 0, out: expect.stringMatching(/^0 phát hiện/) })
    expect((await callIn(folder, 'check', '--no-config', 'a.txt')).out).toContain('1 phát hiện (1 lỗi)')
  })

  it('is followed by parse and cite too', async () => {
    const folder = folderOf({ 'vanban.config.json': config({ ...off, lang: 'en' }), 'a.txt': faulty })
    expect((await callIn(folder, 'parse', 'a.txt')).out).not.toContain('⚠')
    expect((await callIn(folder, 'cite', 'a.txt')).out).toContain('Citations: 1 found')
  })
})

describe('what it says', () => {
  const warning = { rules: { 'citation/year-mismatch': 'warning' }, maxWarnings: 0 }

  it('counts', async () => {
    const folder = folderOf({ 'vanban.config.json': config(warning), 'a.txt': faulty })
    const { messages, status } = await callIn(folder, 'check', 'a.txt')
    expect(messages).toEqual(['vanban: 1 cảnh báo, nhiều hơn --max-warnings 0'])
    expect(status).toBe(1)
  })

  it('yields to the command line', async () => {
    const folder = folderOf({ 'vanban.config.json': config({ ...warning, lang: 'en' }), 'a.txt': faulty })
    const call = (...args: string[]) => callIn(folder, 'check', ...args, 'a.txt')
    expect((await call('--max-warnings', '1')).status).toBe(0)
    expect((await call('--rule', 'citation/year-mismatch=off')).status).toBe(0)
    expect((await call('--lang', 'vi')).out).toContain('1 phát hiện')
  })

  it('names a baseline, relative to itself', async () => {
    const folder = folderOf({
      'vanban.config.json': config({ baseline: 'cu/b.json' }),
      'cu/x': '',
      'sub/a.txt': faulty,
    })
    const sub = join(folder, 'sub')
    expect((await callIn(sub, 'check', '--write-baseline', 'a.txt')).messages[0]).toContain('ghi vào ../cu/b.json')
    expect((await callIn(sub, 'check', 'a.txt')).out).toContain('1 đã chấp nhận')
  })

  it('leaves files out of folders and globs, relative to itself, and never one that is named', async () => {
    const files = { 'van-ban/a.txt': sound, 'van-ban/nhap/b.txt': sound, 'van-ban/cu/c.txt': sound, 'd.txt': sound }
    const folder = folderOf({ 'vanban.config.json': config({ ignore: ['**/nhap', 'van-ban/cu/*.txt'] }), ...files })
    const found = async (from: string, ...args: string[]) => {
      const { out } = await callIn(join(folder, from), 'cite', '--format', 'json', ...args)
      return [JSON.parse(out)].flat().map(({ file }: { file: string }) => file)
    }
    expect(await found('.', '.')).toEqual(['./d.txt', './van-ban/a.txt'])
    expect(await found('van-ban', '.')).toEqual(['./a.txt'])
    expect(await found('.', '**/*.txt')).toEqual(['d.txt', 'van-ban/a.txt'])
    expect(await found('.', 'van-ban/nhap/b.txt')).toEqual(['van-ban/nhap/b.txt'])
  })
})

describe('a mistake is named, with the file and the field, and ends with status 2', () => {
  it.each([
    [{ maxWarning: 3 }, 'maxWarning: không có mục này; có phải ý là maxWarnings?'],
    [{ levels: {} }, 'levels: không có mục này'],
    [{ lang: 'fr' }, 'lang: phải là một trong vi, en'],
    [{ preset: 'all' }, 'preset: phải là một trong recommended, nd30, strict'],
    [{ maxWarnings: -1 }, 'maxWarnings: phải là số nguyên từ 0'],
    [{ maxWarnings: '3' }, 'maxWarnings: phải là số nguyên từ 0'],
    [{ rules: [] }, 'rules: phải là một bảng: quy tắc và mức'],
    [
      { rules: { 'citation/capitals': 'loud' } },
      'rules: citation/capitals: phải là một trong off, info, warning, error',
    ],
    [
      { rules: { 'citation/capital': 'off' } },
      'rules: không có quy tắc citation/capital; có phải ý là citation/capitals?',
    ],
    [{ registry: 'a.csv' }, 'registry: phải là một danh sách tên tệp'],
    [{ ignore: ['a', 3] }, 'ignore[1]: phải là một danh sách mẫu tên (glob)'],
    [{ baseline: '' }, 'baseline: phải là tên một tệp'],
    [[], 'phải là một đối tượng'],
  ])('%j', async (content, complaint) => {
    const folder = folderOf({ 'vanban.config.json': config(content), 'a.txt': sound })
    expect(await callIn(folder, 'check', 'a.txt')).toEqual({
      status: 2,
      out: '',
      messages: [`vanban: vanban.config.json: ${complaint}`, 'Xem cách dùng: vanban --help'],
    })
  })

  it.each([
    ['vanban.config.json', '{ "lang": }', /^vanban: vanban\.config\.json: không phải JSON hợp lệ: /],
    ['vanban.config.mjs', 'export default {', /^vanban: vanban\.config\.mjs: không nạp được: /],
    ['vanban.config.mjs', 'export const lang = "vi"', /^vanban: vanban\.config\.mjs: thiếu export default$/],
  ])('%s: %s', async (name, content, complaint) => {
    const folder = folderOf({ [name]: content, 'a.txt': sound })
    const { status, out, messages } = await callIn(folder, 'check', 'a.txt')
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(messages[0]).toMatch(complaint)
  })

  it.each(['gone.json', 'gone.mjs'])('--config %s', async (name) => {
    const { status, messages } = await callCommand(['check', '--lang', 'en', '--config', name, '-'], { stdin: sound })
    expect(status).toBe(2)
    expect(messages[0]).toBe(`vanban: ${name}: no such configuration file`)
  })
})

it('defineConfig gives back what the schema takes', () => {
  const own = defineConfig({ preset: 'strict', rules: { 'citation/capitals': 'off' }, ignore: ['**/nhap/**'] })
  expect(configSchema.parse(own)).toEqual(own)
})
