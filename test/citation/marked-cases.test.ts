import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type CitationMention, findMentions, type Mention, type Span } from '../../src/citation/find-mentions.ts'
import { describeMention, type MarkedCase, readMarkedCase } from './marked-case.ts'

const folder = new URL('../../fixtures/citation/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))

const spans = (list: readonly Span[]): string[] => list.map(({ start, end }) => `${start}-${end}`).sort()

function shown(text: string, list: readonly Span[]): string[] {
  return list.map(({ start, end }) => text.slice(start, end))
}

/** Start of the citation around a mention, or in whose marked trích yếu it stands; null outside all. */
function markedWithin(marked: MarkedCase, mentions: readonly Mention[], start: number): number | null {
  const around = marked.citations.find((citation) => citation.start < start && start < citation.end)
  if (around) return around.start
  const enclosing = marked.titles.filter((title) => title.start <= start && start < title.end)
  const innermost = enclosing[enclosing.length - 1]
  if (!innermost) return null
  const owners = marked.citations.filter((citation) => citation.end <= innermost.start)
  const owner = owners[owners.length - 1]
  return mentions.find((mention) => mention.start === owner?.start)?.start ?? null
}

describe.each(files)('citations of %s', (name) => {
  const url = new URL(name, folder)
  const lines = readFileSync(url, 'utf8').trimEnd().split('\n')
  const rewritten: string[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string
    if (line.startsWith('=')) continue
    rewritten.push(line)
    if (line === '' || line.startsWith('#')) continue
    const expected: string[] = []
    while (lines[index + 1 + expected.length]?.startsWith('='))
      expected.push(lines[index + 1 + expected.length] as string)
    const marked = readMarkedCase(line)
    const mentions = findMentions(marked.text, [{ start: 0, end: marked.text.length }])
    const described = mentions.map((mention) => describeMention(marked.text, mention))
    rewritten.push(...described)
    it(line, () => {
      const citations = mentions.filter((mention): mention is CitationMention => mention.type === 'citation')
      const references = mentions.filter((mention) => mention.type === 'crossReference')
      const unrecognised = mentions.filter((mention) => mention.type === 'unrecognised')
      expect(shown(marked.text, citations)).toEqual(shown(marked.text, marked.citations))
      expect(spans(citations)).toEqual(spans(marked.citations))
      expect(shown(marked.text, references)).toEqual(shown(marked.text, marked.references))
      expect(spans(unrecognised)).toEqual(spans(marked.unrecognised))
      const titles = citations.flatMap((citation) => citation.title ?? [])
      expect(shown(marked.text, titles).sort()).toEqual(shown(marked.text, marked.titles).sort())
      for (const citation of citations) expect(citation.within).toBe(markedWithin(marked, mentions, citation.start))
      if (process.env.UPDATE !== '1') expect(described).toEqual(expected)
    })
  }
  if (process.env.UPDATE === '1') writeFileSync(url, `${rewritten.join('\n')}\n`)
})
