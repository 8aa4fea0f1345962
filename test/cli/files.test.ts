import { chmodSync, mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { callCommand } from './call-command.ts'
import { faulty, folderOf, sound } from './plans.ts'

const word = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 1, 2, 3])

function filesOf(out: string): string[] {
  return (JSON.parse(out) as { file: string }[]).map(({ file }) => file)
}

describe('which files', () => {
  const names = { 'b.txt': sound, 'a.txt': sound, 'sub/c.md': sound, 'sub/d.pdf': word, 'node.log': 'x' }

  it('takes the text and Markdown files of a folder, by name', async () => {
    const folder = folderOf(names)
    const { out, status } = await callCommand(['parse', '--format', 'json', folder])
    expect(filesOf(out)).toEqual([`${folder}/a.txt`, `${folder}/b.txt`, `${folder}/sub/c.md`])
    expect(status).toBe(0)
  })

  it('takes what a glob matches', async () => {
    const folder = relative('.', folderOf(names))
    const { out } = await callCommand(['parse', '--format', 'json', `${folder}/**/*.{md,txt}`])
    expect(filesOf(out)).toEqual([`${folder}/a.txt`, `${folder}/b.txt`, `${folder}/sub/c.md`])
  })

  it('keeps the order given, and takes what is found twice once', async () => {
    const folder = folderOf(names)
    const { out } = await callCommand(['parse', '--format', 'json', `${folder}/b.txt`, folder])
    expect(filesOf(out)).toEqual([`${folder}/b.txt`, `${folder}/a.txt`, `${folder}/sub/c.md`])
  })

  it('takes a file whose name looks like a glob', async () => {
    const folder = folderOf({ 'ke-hoach [1].txt': sound })
    const { out } = await callCommand(['parse', '--format', 'json', `${folder}/ke-hoach [1].txt`])
    expect(JSON.parse(out).file).toBe(`${folder}/ke-hoach [1].txt`)
  })

  it('reads standard input', async () => {
    const { out, status } = await callCommand(['cite', '--format', 'json', '-'], { stdin: sound })
    expect(JSON.parse(out)).toMatchObject({ file: '-', citations: [{ code: '56/2017/NĐ-CP' }] })
    expect(status).toBe(0)
  })

  it('reads Markdown by its name', async () => {
    const folder = folderOf({ 'a.md': '# KẾ HOẠCH\n\n**Trồng cây**\n\n## I. MỤC TIÊU\n\n1. Trồng *80* cây.\n' })
    const { out } = await callCommand(['parse', `${folder}/a.md`])
    expect(out).toContain('Kế hoạch')
    expect(out).toContain('I. MỤC TIÊU')
    expect(out).not.toContain('#')
  })
})

describe('what cannot be read', () => {
  it('is named with the reason, the others are done, and the status is 2', async () => {
    const folder = folderOf({ 'a.txt': sound, 'b.docx': word, 'c.txt': sound })
    const paths = ['a.txt', 'b.docx', 'gone.txt', 'c.txt'].map((name) => join(folder, name))
    const { out, messages, status } = await callCommand(['parse', '--format', 'json', ...paths])
    expect(filesOf(out)).toEqual([paths[0], paths[3]])
    expect(messages).toHaveLength(2)
    expect(messages).toContain(`vanban: ${paths[2]}: không có tệp này`)
    expect(messages.find((line) => line.startsWith(`vanban: ${paths[1]}: không phải văn bản`))).toBeDefined()
    expect(status).toBe(2)
  })

  it.each(['json', 'ndjson', 'outline'])('alone prints nothing as %s', async (format) => {
    const { out, messages, status } = await callCommand(['parse', '--format', format, 'no/such.txt'])
    expect({ out, messages, status }).toEqual({
      out: '',
      messages: ['vanban: no/such.txt: không có tệp này'],
      status: 2,
    })
  })

  it('wins over findings', async () => {
    const folder = folderOf({ 'a.txt': faulty })
    expect((await callCommand(['check', `${folder}/a.txt`, `${folder}/gone.txt`])).status).toBe(2)
  })

  it('a folder without documents, a glob without matches', async () => {
    const folder = folderOf({ 'a.log': 'x' })
    const { out, messages, status } = await callCommand(['cite', '--format', 'json', folder, `${folder}/*.txt`])
    expect(out).toBe('[]\n')
    expect(messages).toEqual([
      `vanban: ${folder}: không có tệp .txt hay .md nào`,
      `vanban: ${folder}/*.txt: không có tệp nào khớp`,
    ])
    expect(status).toBe(2)
  })

  it.skipIf(process.getuid?.() === 0)(
    'a file without permission (skipped for root, who may read everything)',
    async () => {
      const folder = folderOf({ 'a.txt': sound })
      chmodSync(`${folder}/a.txt`, 0)
      const { messages } = await callCommand(['parse', `${folder}/a.txt`])
      expect(messages).toEqual([`vanban: ${folder}/a.txt: không có quyền đọc`])
    },
  )

  it('a folder named like a file is a folder', async () => {
    const folder = folderOf({})
    mkdirSync(`${folder}/a.txt`)
    const { messages, status } = await callCommand(['parse', `${folder}/a.txt`])
    expect(messages).toEqual([`vanban: ${folder}/a.txt: không có tệp .txt hay .md nào`])
    expect(status).toBe(2)
  })
})

it('an empty file is a document with nothing in it', async () => {
  const folder = folderOf({ 'a.txt': '' })
  const { out, status } = await callCommand(['parse', '--format', 'json', `${folder}/a.txt`])
  expect(JSON.parse(out).tree).toMatchObject({ type: 'document', children: [] })
  expect(status).toBe(0)
})
