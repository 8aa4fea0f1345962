import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { envelope } from '../../src/write/envelope-schema.ts'
import { plan } from '../fix/sample.ts'
import { callCommand } from './call-command.ts'
import { folderOf, sound } from './plans.ts'

/** A folder with a plan in `van-ban`, and a baseline beside it that accepts what is found in the plan. */
async function accepted(): Promise<{ folder: string; file: string; baseline: string }> {
  const folder = folderOf({ 'van-ban/a.txt': plan, 'van-ban/b.txt': sound })
  const baseline = join(folder, 'chap-nhan.json')
  const { messages, status, out } = await callCommand([
    'check',
    '--baseline',
    baseline,
    '--write-baseline',
    join(folder, 'van-ban'),
  ])
  expect(messages).toEqual([`vanban: đã chấp nhận 6 phát hiện của 2 văn bản, ghi vào ${baseline}`])
  expect(out).toContain('0 phát hiện trong 2 văn bản · 6 đã chấp nhận\n')
  expect(status).toBe(0)
  return { folder, file: join(folder, 'van-ban', 'a.txt'), baseline }
}

describe('check --baseline', () => {
  it('shows and counts nothing that is accepted', async () => {
    const { file, baseline } = await accepted()
    const { out, status, messages } = await callCommand(['check', '--baseline', baseline, file])
    expect(out).toMatch(/^0 phát hiện trong 1 văn bản · 6 đã chấp nhận\n/)
    expect(messages).toEqual([])
    expect(status).toBe(0)
    const { out: json } = await callCommand(['check', '--baseline', baseline, '--format', 'json', file])
    envelope.parse(JSON.parse(json))
    expect(JSON.parse(json)).toMatchObject({ findings: [], accepted: 6 })
  })

  it('goes on to do so when the document was edited elsewhere', async () => {
    const { file, baseline } = await accepted()
    writeFileSync(file, plan.replace('I. MỤC TIÊU', 'I. MỤC TIÊU\n\nNăm 2024 là năm đầu của giai đoạn mới.'))
    expect((await callCommand(['check', '--baseline', baseline, file])).status).toBe(0)
  })

  it('shows what is new, and says what no longer occurs', async () => {
    const { file, baseline } = await accepted()
    writeFileSync(file, plan.replace('31/4/2024', '30/4/2024').replace('30/11/2024', '31/11/2024'))
    const { out, status, messages } = await callCommand(['check', '--baseline', baseline, file])
    expect(out).toContain('1 phát hiện (1 lỗi) trong 1 văn bản · 5 đã chấp nhận\n')
    expect(messages).toEqual([
      `vanban: ${baseline}: không còn xuất hiện: van-ban/a.txt: date/impossible (II > 1 > a): 31/4/2024`,
    ])
    expect(status).toBe(1)
  })

  it('does not miss what a rule that is off would have said', async () => {
    const { file, baseline } = await accepted()
    const { messages } = await callCommand(['check', '--baseline', baseline, '--rule', 'date/impossible=off', file])
    expect(messages).toEqual([])
  })

  it('knows a file by its place beside the baseline, from wherever it is called', async () => {
    const { folder, baseline } = await accepted()
    expect(Object.keys(JSON.parse(readFileSync(baseline, 'utf8')).files)).toEqual(['van-ban/a.txt'])
    const { status } = await callCommand(['check', '--baseline', baseline, `${folder}/van-ban/../van-ban/a.txt`])
    expect(status).toBe(0)
  })
})

describe('check --write-baseline', () => {
  it('written twice is the same', async () => {
    const { folder, baseline } = await accepted()
    const before = readFileSync(baseline, 'utf8')
    await callCommand(['check', '--baseline', baseline, '--write-baseline', join(folder, 'van-ban')])
    expect(readFileSync(baseline, 'utf8')).toBe(before)
  })

  it('drops what no longer occurs, and files that are gone; keeps files that were not checked', async () => {
    const { folder, file, baseline } = await accepted()
    const names = () => Object.keys(JSON.parse(readFileSync(baseline, 'utf8')).files)
    const write = (path: string) => callCommand(['check', '--baseline', baseline, '--write-baseline', path])
    writeFileSync(join(folder, 'van-ban', 'c.txt'), plan.replace('31/4/2024', '30/4/2024'))
    await write(join(folder, 'van-ban', 'c.txt'))
    expect(names()).toEqual(['van-ban/a.txt', 'van-ban/c.txt'])
    writeFileSync(file, plan.replace('31/4/2024', '30/4/2024'))
    await write(file)
    expect(readFileSync(baseline, 'utf8')).not.toContain('date/impossible')
    rmSync(join(folder, 'van-ban', 'c.txt'))
    await write(file)
    expect(names()).toEqual(['van-ban/a.txt'])
  })

  it('accepts what --fix leaves', async () => {
    const { file, baseline } = await accepted()
    rmSync(baseline)
    const { out } = await callCommand(['check', '--fix', '--baseline', baseline, '--write-baseline', file])
    expect(out).toContain('0 phát hiện trong 1 văn bản · đã sửa 4 chỗ · 2 đã chấp nhận\n')
  })
})

describe('a baseline that cannot be used', () => {
  it.each([
    ['{', 'không phải JSON hợp lệ'],
    ['[]', 'không phải tệp baseline của vanban'],
    ['{"version":2,"files":{}}', 'không phải tệp baseline của vanban: version'],
    ['{"version":1,"files":{"a.txt":[{"rule":3}]}}', 'không phải tệp baseline của vanban: files > a.txt > 0 > path'],
    ['{"version":1,"files":{},"x":1}', 'không phải tệp baseline của vanban: x'],
  ])('%s', async (content, reason) => {
    const folder = folderOf({ 'b.json': content, 'a.txt': plan })
    for (const more of [[], ['--write-baseline']]) {
      const call = await callCommand(['check', '--baseline', `${folder}/b.json`, ...more, `${folder}/a.txt`])
      expect(call).toMatchObject({
        status: 2,
        out: '',
        messages: [`vanban: ${folder}/b.json: ${reason}`, expect.anything()],
      })
    }
    expect(readFileSync(`${folder}/b.json`, 'utf8')).toBe(content)
  })

  it('is missing', async () => {
    const call = await callCommand(['check', '--baseline', 'no/such.json', '-'], { stdin: plan })
    expect(call).toMatchObject({
      status: 2,
      messages: ['vanban: no/such.json: không đọc được tệp này', expect.anything()],
    })
  })
})
