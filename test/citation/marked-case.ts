import type { CitationMention, Mention, Span } from '../../src/citation/find-mentions.ts'

/** One marked sentence of `fixtures/citation`: its plain text, and the stretches that its marks enclose. */
export interface MarkedCase {
  text: string
  citations: Span[]
  titles: Span[]
  references: Span[]
  unrecognised: Span[]
}

const OPENING = '⟦⟨⁅‹'
const CLOSING = '⟧⟩⁆›'

/**
 * Take the marks out of a line; `|` between two non-blanks stands for a line end.
 *
 * @throws  Error for marks that do not pair: a slip in the fixture.
 */
export function readMarkedCase(line: string): MarkedCase {
  const found: Span[][] = [[], [], [], []]
  const open: Array<{ mark: number; start: number }> = []
  let text = ''
  for (let index = 0; index < line.length; index++) {
    const character = line[index] as string
    const opening = OPENING.indexOf(character)
    const closing = CLOSING.indexOf(character)
    if (opening !== -1) open.push({ mark: opening, start: text.length })
    else if (closing !== -1) {
      const last = open.pop()
      if (last?.mark !== closing) throw new Error(`Marks do not pair: ${line}`)
      found[closing]?.push({ start: last.start, end: text.length })
    } else if (character === '|' && /\S/.test(line[index - 1] ?? ' ') && /\S/.test(line[index + 1] ?? ' ')) text += '\n'
    else text += character
  }
  if (open.length > 0) throw new Error(`Marks do not pair: ${line}`)
  for (const spans of found) spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const [citations, titles, references, unrecognised] = found as [Span[], Span[], Span[], Span[]]
  return { text, citations, titles, references, unrecognised }
}

/** The fields of a mention on one line, those that are null left out. */
export function describeMention(text: string, mention: Mention): string {
  if (mention.type === 'unrecognised') return '= unrecognised'
  if (mention.type === 'crossReference') {
    const paths = mention.paths.map((path) => path.map((step) => `${step.kind} ${step.value}`).join(' > ')).join(' | ')
    return ['= reference', mention.target, paths && `[${paths}]`].filter(Boolean).join(' ')
  }
  return ['= ', ...citationFields(text, mention)].join(' ').replace(/ +/g, ' ')
}

function citationFields(text: string, mention: CitationMention): string[] {
  const shown = (span: Span | null): string => (span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : '')
  const fields: Array<[string, string]> = [
    ['number', mention.number ?? ''],
    ['year', mention.year === null ? '' : String(mention.year)],
    ['symbol', mention.symbol ?? ''],
    ['code', mention.code ? `"${shown(mention.code)}"` : ''],
    ['name', mention.name ? `"${shown(mention.name)}"` : ''],
    ['date', mention.date ? `"${shown(mention.date)}" ${mention.date.iso ?? 'no day'}` : ''],
    ['by', mention.issuer ? `"${shown(mention.issuer)}" ${mention.issuer.id}` : ''],
  ]
  const pinpoint = mention.pinpoint
  if (pinpoint) {
    const { start, end, ...units } = pinpoint
    const parts = Object.entries(units).filter(([, value]) => value !== null)
    fields.push(['at', `"${shown({ start, end })}" ${parts.map(([kind, value]) => `${kind} ${value}`).join('; ')}`])
  }
  return [
    mention.kind,
    mention.documentType ?? 'no type',
    ...fields.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${value}`),
  ]
}
