import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { VERSION } from '../../src/cli/version.ts'
import { callCommand } from '../cli/call-command.ts'

/** `<!-- sample: vanban check FILE | head -40 -->`, the block with its output, `<!-- /sample -->`. */
const samples = /<!-- sample: vanban (.*?)(?: \| head -(\d+))? -->\n([\s\S]*?)<!-- \/sample -->/g

describe.each(['README.md', 'README.vi.md'])('%s', (file) => {
  const readme = readFileSync(file, 'utf8')

  it('shows what the command really prints (UPDATE=1 puts it in)', async () => {
    let current = readme
    let count = 0
    for (const [whole, call = '', head, shown = ''] of readme.matchAll(samples)) {
      count++
      const { out } = await callCommand(call.split(' '))
      const lines = out.trimEnd().split('\n')
      const cut = head !== undefined && lines.length > Number(head)
      const block = [...lines.slice(0, cut ? Number(head) : undefined), ...(cut ? ['…'] : [])].join('\n')
      current = current.replace(whole, () =>
        whole.replace(shown, () => `\n\`\`\`text\n$ vanban ${call}\n\n${block}\n\`\`\`\n\n`),
      )
    }
    if (process.env.UPDATE) writeFileSync(file, current)
    else expect(readme).toBe(current)
    expect(count).toBe(2)
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
