import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { VERSION } from '../../src/cli/version.ts'
import { callCommand } from '../cli/call-command.ts'

/** `<!-- sample: vanban check FILE | head -40 -->`, the block with its output, `<!-- /sample -->`. */
const samples = /(<!-- sample: vanban (.*?)(?: \| head -(\d+))? -->\n)[\s\S]*?(<!-- \/sample -->)/g

describe.each(['README.md', 'README.vi.md'])('%s', (file) => {
  const readme = readFileSync(file, 'utf8')

  it('shows what the command really prints (UPDATE=1 puts it in)', async () => {
    const parts = readme.split(samples)
    const made: string[] = []
    for (let at = 0; at + 4 < parts.length; at += 5) {
      const [before = '', open = '', call = '', head, close = ''] = parts.slice(at, at + 5)
      const { out } = await callCommand(call.split(' '))
      const lines = out.trimEnd().split('\n')
      const most = head === undefined ? lines.length : Number(head)
      const block = [`$ vanban ${call}`, '', ...lines.slice(0, most), ...(lines.length > most ? ['…'] : [])]
      made.push(before, open, `\n\`\`\`text\n${block.join('\n')}\n\`\`\`\n\n`, close)
    }
    const current = made.join('') + parts.at(-1)
    if (process.env.UPDATE) writeFileSync(file, current)
    else expect(readme).toBe(current)
    expect(made).toHaveLength(12)
  })

  it('names scripts and links that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    for (const [, script = ''] of readme.matchAll(/npm run ([a-z]+)/g)) expect(scripts).toHaveProperty(script)
    for (const [, path = ''] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(readFileSync(path, 'utf8')).not.toBe('')
  })
})

it('the version of the command is that of the package', () => {
  expect(VERSION).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
})
