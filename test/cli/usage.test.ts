import { describe, expect, it } from 'vitest'
import { commandNames } from '../../src/cli/options.ts'
import { VERSION } from '../../src/cli/version.ts'
import { callCommand } from './call-command.ts'

describe('help', () => {
  it.each([['--help'], ['-h'], ['help']])('%s lists every command', async (...args) => {
    const { status, out, messages } = await callCommand(args)
    expect(status).toBe(0)
    expect(messages).toEqual([])
    for (const name of commandNames) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'))
  })

  it.each(commandNames)('%s --help has its options and examples', async (name) => {
    const { status, out } = await callCommand([name, '--help'])
    expect(status).toBe(0)
    expect(out).toContain(`vanban ${name}`)
    expect(out).toContain('Ví dụ:')
    expect((await callCommand(['help', name])).out).toBe(out)
  })

  it('speaks English', async () => {
    const { out } = await callCommand(['check', '--help', '--lang', 'en'])
    expect(out).toContain('Usage: vanban check')
    expect(out).toContain('--max-warnings N')
    expect(out).toContain('pretty, json, ndjson, github (default: pretty)')
  })
})

it.each([['--version'], ['-v']])('%s prints the version', async (flag) => {
  expect(await callCommand([flag])).toEqual({ status: 0, out: `${VERSION}\n`, messages: [] })
})

describe('wrong usage ends with status 2, says what is wrong, and prints nothing', () => {
  it.each([
    [[], 'thiếu lệnh: parse, check, cite, registry, schema, rules, explain'],
    [['chek', 'a.txt'], 'không có lệnh chek; có phải ý là check?'],
    [['report', 'a.txt'], 'report chưa có trong phiên bản này'],
    [['parse'], 'thiếu FILE…: vanban parse FILE…'],
    [['explain'], 'thiếu RULE: vanban explain RULE'],
    [['rules', 'a'], 'thừa: a'],
    [['registry'], 'thiếu lookup CODE-OR-NAME… | stats: vanban registry lookup CODE-OR-NAME… | stats'],
    [['registry', 'lokup'], 'không có registry lokup; có phải ý là lookup?'],
    [['registry', 'lookup'], 'thiếu CODE-OR-NAME: vanban registry lookup CODE-OR-NAME…'],
    [['registry', 'stats', 'a'], 'thừa: a'],
    [['registry', 'stats', '--no-embedded'], '--no-embedded cần có --registry FILE'],
    [['parse', '--frmat', 'json', 'a.txt'], 'không có tùy chọn --frmat; có phải ý là --format?'],
    [['parse', '-x', 'a.txt'], 'không có tùy chọn -x'],
    [['check', '--output', 'a.txt'], '--output chưa có trong phiên bản này'],
    [['check', '--config', 'a.json', '--no-config', 'a.txt'], '--config và --no-config trái nhau'],
    [['rules', '--config', 'a.json'], 'lệnh rules không có tùy chọn --config'],
    [['parse', '--rule', 'a/b=off', 'a.txt'], 'lệnh parse không có tùy chọn --rule'],
    [['parse', '--format', 'akn', 'a.txt'], '--format akn chưa có trong phiên bản này; có: outline, json, ndjson'],
    [['parse', '--format', 'md', 'a.txt'], '--format md chưa có trong phiên bản này; có: outline, json, ndjson'],
    [
      ['check', '--format=sarif', 'a.txt'],
      '--format sarif chưa có trong phiên bản này; có: pretty, json, ndjson, github',
    ],
    [['cite', '--format', 'xml', 'a.txt'], '--format xml: phải là một trong table, json, ndjson, csv'],
    [['parse', '--format'], 'thiếu giá trị: --format FORMAT'],
    [['parse', '--quiet=yes', 'a.txt'], '--quiet không nhận giá trị'],
    [['check', '--rule', 'a/b', 'a.txt'], '--rule a/b: phải có dạng ID=off|info|warning|error'],
    [['check', '--rule', 'a/b=off', 'a.txt'], 'không có quy tắc a/b'],
    [['check', '--max-warnings', '-1', 'a.txt'], '--max-warnings -1: phải là số nguyên từ 0'],
    [['parse', '--width', '7', 'a.txt'], '--width 7: phải là số nguyên từ 40'],
    [['parse', '--lang', 'fr', 'a.txt'], '--lang fr: phải là một trong vi, en'],
    [['parse', '--color', '--no-color', 'a.txt'], '--color và --no-color trái nhau'],
    [['schema', 'documnt'], 'không có schema documnt; có phải ý là document?'],
    [['explain', 'no/such'], 'không có quy tắc no/such'],
  ])('%j', async (args, message) => {
    expect(await callCommand(args)).toEqual({
      status: 2,
      out: '',
      messages: [`vanban: ${message}`, 'Xem cách dùng: vanban --help'],
    })
  })

  it('in English too', async () => {
    const { status, messages } = await callCommand(['parse', '--lang=en', '--frmat', 'json', 'a.txt'])
    expect(status).toBe(2)
    expect(messages).toEqual(['vanban: unknown option --frmat; did you mean --format?', 'For usage: vanban --help'])
  })
})
