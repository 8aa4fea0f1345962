import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { parse } from '../../src/parse.ts'
import { resolve } from '../../src/resolve.ts'
import type { Node } from '../../src/tree/nodes.ts'
import { isParent } from '../../src/tree/visit.ts'

/** Plans in clean paragraphs: whatever a file format does to them, they say the same. */
const cases = [
  'child-safety-commune-2026',
  'cold-spell-directive-2021',
  'digital-transformation-province-2023',
  'gender-equality-guidance-2022',
]

const layouts: Record<string, (text: string) => string> = {
  'lines wrapped at column 75': (text) => wrap(text, 75, ''),
  'lines wrapped at column 92, with trailing blanks': (text) => wrap(text, 92, ' '),
  'pages with their numbers in mid-sentence': (text) => paged(wrap(text, 78, '')),
  'a blank line after every line': (text) => text.replace(/\n+/g, '\n\n'),
  'no blank line at all': (text) => text.replace(/\n{2,}/g, '\n'),
  'decomposed letters': (text) => text.normalize('NFD'),
  'carriage returns': (text) => text.replace(/\n/g, '\r\n'),
  'en dashes': (text) => text.replace(/ - /g, ' – ').replace(/^- /gm, '– '),
  'tabs after labels': (text) => text.replace(/^(\d+\.|[a-zđ]\)|[IVX]+\.|-) /gm, '$1\t'),
  'everything indented': (text) => text.replace(/^(?=.)/gm, '     '),
  'bold headings of Markdown': (text) => text.replace(/^([IVX]+\. .*|\d+\. [^.;:\n]{3,60})$/gm, '**$1**'),
  'headings of Markdown': (text) =>
    text
      .replace(/^([IVX]+\. .*)$/gm, '## **$1**')
      .replace(/^(\d+\. [^.;:\n]{3,60})$/gm, '#### $1')
      .replace(/\n/g, '\n\n'),
  'a. for a)': (text) => text.replace(/^([a-zđ])\) /gm, '$1. '),
  'a/ for a)': (text) => text.replace(/^([a-zđ])\) /gm, '$1/ '),
}

for (const name of cases) {
  const text = readFileSync(new URL(`../../fixtures/plans/${name}/input.txt`, import.meta.url), 'utf8')
  const expected = said(text)
  describe(name, () => {
    for (const [layout, change] of Object.entries(layouts)) {
      it(layout, () => expect(said(change(text))).toEqual(expected))
    }
  })
}

/** What a plan says, without where: units with their levels, agencies, modes, identities of citations, findings. */
function said(text: string): string[] {
  const tree = parse(text)
  const links = resolve(tree)
  const lines = [[tree.documentType, tree.number, tree.symbol, tree.date, tree.place, tree.issuer].join(' ')]
  const walk = (node: Node, path: string) => {
    let here = path
    if ('label' in node && node.label !== null && typeof node.label === 'object') {
      here = `${path} > ${node.label.raw.replace(/^([a-zđ])[./]$/, '$1)').replace('–', '-')}`
      lines.push(`${node.type}${here}`)
    }
    if (node.type === 'assignment') lines.push(node.agencies.map(({ name }) => name).join(' | '))
    if (node.type === 'duty') lines.push(node.mode, ...node.with.map(({ name }) => name))
    if (node.type === 'citation') lines.push(String(node.key))
    if (node.type === 'signature') lines.push([...node.capacity, node.signerPosition, node.name].join(' / '))
    if (isParent(node)) for (const child of node.children as Node[]) walk(child, here)
  }
  walk(tree, '')
  return [...lines, ...check(tree, links).map(({ ruleId }) => ruleId)]
}

function wrap(text: string, width: number, trail: string): string {
  const rows = text.split('\n').map((line) => {
    const out: string[] = []
    let row = ''
    for (const word of line.split(' ')) {
      if (row !== '' && row.length + 1 + word.length > width) {
        out.push(row + trail)
        row = word
      } else row = row === '' ? word : `${row} ${word}`
    }
    return [...out, row].join('\n')
  })
  return rows.join('\n')
}

function paged(text: string): string {
  return text
    .split('\n')
    .map((line, index) => (index > 30 && index % 43 === 0 ? `${line}\n\n${Math.floor(index / 43) + 1}\n` : line))
    .join('\n')
}
