import type {
  Assignment,
  Block,
  Body,
  Citation,
  Document,
  Duty,
  Item,
  LegalBasis,
  Node,
  Objective,
  Quantity,
  Requirement,
  Section,
  Signature,
  Table,
  Target,
  Task,
} from '../tree/nodes.ts'
import { citationName } from './document-name.ts'
import { formatAmount, formatDay } from './format-figures.ts'
import { inlinesAfter, inlineText, type OwnInline, ownInlines } from './inline-text.ts'
import { type Words, words } from './words.ts'
import type { Language } from './write-options.ts'

/** One line of the outline: what it is on the left, what it says on the right. */
export interface OutlineRow {
  left: string
  right: string
  /** The right side says what kind of thing the row is, not what stands in it. */
  kindOnRight: boolean
  /** Source offsets of what the row stands for; `end` is exclusive. */
  start: number
  end: number
  rows: OutlineRow[]
}

/** The rows of a document, without its header. */
export function outlineRows(tree: Document, source: string, lang: Language): OutlineRow[] {
  return new RowBuilder(source, lang).blocks(tree.children)
}

class RowBuilder {
  readonly #source: string
  readonly #lang: Language
  readonly #say: Words

  constructor(source: string, lang: Language) {
    this.#source = source
    this.#lang = lang
    this.#say = words(lang)
  }

  blocks(blocks: readonly Node[]): OutlineRow[] {
    const rows: OutlineRow[] = []
    const footnotes: Node[] = []
    for (const block of blocks) {
      if (block.type === 'footnote') footnotes.push(block)
      else rows.push(...this.block(block as Block))
    }
    const [first] = footnotes
    if (first !== undefined) rows.push(row(first, this.#say.group('footnote', footnotes.length), ''))
    return rows
  }

  block(block: Block | Body): OutlineRow[] {
    switch (block.type) {
      case 'preamble': {
        const bases = block.children.filter((child) => child.type === 'legalBasis')
        if (bases.length === 0) return []
        const rows = bases.map((basis) => this.#legalBasis(basis))
        return [row(block, this.#say.group('legalBasis', bases.length), '', rows)]
      }
      case 'section':
        return [this.#section(block)]
      case 'target':
        return [this.#target(block)]
      case 'objective':
      case 'requirement':
      case 'task':
      case 'item':
        return [this.#unit(block)]
      case 'assignment':
        return [this.#assignment(block)]
      case 'duty':
        return [this.#duty(block)]
      case 'table':
        return [row(block, this.#table(block), '')]
      case 'appendix': {
        const left = [block.label?.raw, block.heading].filter((part) => part != null).join(' ')
        return [row(block, left, 'appendix', this.blocks(block.children), true)]
      }
      case 'recipients': {
        const count = block.children.filter(({ type }) => type === 'recipient').length
        return [row(block, this.#say.group('recipient', count), '')]
      }
      case 'relatedDocuments': {
        const count = block.children.filter(({ type }) => type === 'relatedDocument').length
        return [row(block, this.#say.group('relatedDocument', count), '')]
      }
      case 'metadata': {
        const count = block.children.filter(({ type }) => type === 'metadataEntry').length
        return [row(block, this.#say.group('metadataEntry', count), '')]
      }
      case 'signature':
        return [this.#signature(block)]
      default:
        return []
    }
  }

  #table(table: Table): string {
    const rows = table.children.filter((child) => child.type === 'tableRow')
    const isFlattened = rows.length > 1 && rows.every(({ children }) => children.length === 1)
    return isFlattened ? this.#say.cells(rows.length) : this.#say.rows(rows.length)
  }

  #legalBasis(basis: LegalBasis): OutlineRow {
    const inlines = ownInlines(basis.children)
    const cited = inlines.filter((inline) => inline.type === 'citation' && inline.within === null) as Citation[]
    // "… (sau đây gọi là Nghị quyết 08)" relies on nothing more.
    const full = cited.filter(({ kind }) => kind !== 'short')
    const names = (full.length > 0 ? full : cited).map((citation) => this.#citation(citation))
    return row(basis, names.length === 0 ? inlineText(inlines) : names.join('; '), '')
  }

  #citation(citation: Citation): string {
    const { date, issuer } = citation
    const parts = [citationName(citation)]
    if (citation.code !== null && date !== null) {
      parts.push(date.iso === null ? date.raw : formatDay(date.iso, this.#lang))
    }
    if (citation.code !== null && issuer !== null) parts.push(issuer.raw)
    return parts.join(' · ')
  }

  #section(section: Section): OutlineRow {
    const heading =
      section.heading ?? (section.inferred ? this.#say.lostHeading : inlineText(ownInlines(section.children)))
    const rows = this.#under(section.children)
    return row(section, labelled(section, heading), section.role, rows, true)
  }

  /** Units under a unit; where there are none, the paragraphs. */
  #under(children: readonly Body[]): OutlineRow[] {
    const rows = this.blocks(children)
    if (rows.length > 0) return rows
    return children
      .filter((child) => child.type === 'paragraph')
      .map((paragraph) => row(paragraph, inlineText(ownInlines(paragraph.children)), ''))
  }

  #target(target: Target): OutlineRow {
    const inlines = ownInlines(target.children)
    const figures = inlines.filter((inline) => inline.type === 'quantity')
    // "Chỉ tiêu 3:" says already what it is.
    const kind = target.label?.kind === 'named' ? '' : `${this.#say.kind.target} `
    const left = labelled(target, `${kind} ${this.#figures(figures)}`.trimEnd())
    return row(target, left, subjectOf(inlines), this.blocks(target.children))
  }

  /** `≥ 70 % (2024) → 65 % (2025)`: an arrow between years, a dot between different things. */
  #figures(figures: readonly Quantity[]): string {
    let text = ''
    for (const [index, figure] of figures.entries()) {
      if (index === MAX_FIGURES) return `${text} …`
      const previous = figures[index - 1]
      const series =
        previous !== undefined &&
        previous.unit === figure.unit &&
        previous.year !== null &&
        figure.year !== null &&
        previous.year < figure.year
      text += `${index === 0 ? '' : series ? ' → ' : ' · '}${this.#figure(figure)}`
    }
    return text
  }

  #figure({ amount, unit, comparator, year, raw }: Quantity): string {
    if (amount === null) return raw
    const sign = comparators[comparator]
    const value = `${formatAmount(amount, this.#lang)}${unit === null ? '' : ` ${unit}`}`
    return `${sign === '' ? '' : `${sign} `}${value}${year === null ? '' : ` (${year})`}`
  }

  #unit(unit: Objective | Requirement | Task | Item): OutlineRow {
    const left = labelled(unit, inlineText(ownInlines(unit.children)))
    return row(unit, left, this.#say.kind[unit.type] ?? '', this.blocks(unit.children), true)
  }

  #assignment(assignment: Assignment): OutlineRow {
    const duties = assignment.children.filter(({ type }) => type === 'duty').length
    const names = assignment.agencies.map(({ raw }) => raw).join(', ')
    const heading = names === '' ? inlineText(ownInlines(assignment.children)) : names
    const left = labelled(assignment, assignment.inferred && heading === '' ? this.#say.lostHeading : heading)
    return row(assignment, left, duties === 0 ? '' : this.#say.duties(duties), this.blocks(assignment.children))
  }

  #duty(duty: Duty): OutlineRow {
    const inlines = ownInlines(duty.children)
    const deadline = inlines.find((inline) => inline.type === 'deadline')
    const facts: string[] = []
    if (duty.mode === 'lead') facts.push(this.#say.lead)
    if (duty.mode === 'cooperate') facts.push(this.#say.cooperate)
    if (duty.with.length > 0) facts.push(`${this.#say.with} ${listNames(duty.with.map(({ raw }) => raw))}`)
    if (deadline !== undefined) {
      const { dueOn, recurring, raw } = deadline
      // A day that returns is said as it is printed: `20 of the last month of a quarter` has no short form.
      if (recurring) facts.push(dueOn === null ? this.#say.recurring : raw)
      else facts.push(dueOn === null ? raw : `${this.#say.due} ${formatDay(dueOn, this.#lang)}`)
    }
    const text = this.#dutyText(duty, inlines)
    const left = labelled(duty, facts.join(' · '))
    const rows = this.blocks(duty.children)
    return left === '' ? row(duty, text, '', rows) : row(duty, left, text, rows)
  }

  /** What is to be done, without what the left side has said: who leads, with whom, until when. */
  #dutyText(duty: Duty, inlines: readonly OwnInline[]): string {
    const partner = duty.with.findLast(({ position }) => position.end.offset < duty.position.end.offset)
    const rest = partner === undefined ? [...inlines] : inlinesAfter(inlines, partner.position, this.#source)
    if (rest.length > 1 && rest.at(-2)?.type === 'deadline' && /^[\s.;,/]*$/.test(inlineText(rest.slice(-1))))
      rest.pop()
    const isCut = rest.at(-1)?.type === 'deadline'
    if (isCut) rest.pop()
    const said = inlineText(rest).replace(/^[\s,;:.–-]+/, '')
    const text = isCut ? said.replace(LEADS_TO_DEADLINE, '') : said
    const short = duty.mode === 'lead' && partner === undefined ? text.replace(/^chủ trì[,\s]+/i, '') : text
    return short === '' ? inlineText(inlines) : short
  }

  #signature(signature: Signature): OutlineRow {
    const { capacity, signerPosition, name } = signature
    const parts = [...capacity, signerPosition, name].filter((part) => part !== null)
    return row(signature, [this.#say.kind.signature, ...new Set(parts)].join(' · '), '')
  }
}

/** `…, hoàn thành` in front of a deadline that the left side says. */
const LEADS_TO_DEADLINE = /[\s,;:.(–-]{1,9}(?:(?:hoàn thành|xong|thời gian|thời hạn)[\s:]{0,3})?$/

const MAX_FIGURES = 4
const MAX_NAMES = 2
const comparators = { '=': '', '>': '>', '>=': '≥', '<': '<', '<=': '≤' } as const

function row(
  { position }: Node,
  left: string,
  right: string,
  rows: OutlineRow[] = [],
  kindOnRight = false,
): OutlineRow {
  return { left, right, kindOnRight, start: position.start.offset, end: position.end.offset, rows }
}

function labelled({ label }: { label: { raw: string } | null }, text: string): string {
  return [label?.raw, text].filter((part) => part !== undefined && part !== '').join(' ')
}

function listNames(names: readonly string[]): string {
  const more = names.length - MAX_NAMES
  return names.slice(0, MAX_NAMES).join(', ') + (more > 0 ? ` +${more}` : '')
}

/** Words that lead to a figure or away from it, at the end of what is measured. */
const connectors =
  /(?:[\s,;:.()-]|(?:^|\s)(?:và|đạt|là|còn|đến|vào|trong|từ|lên|xuống|trên|dưới|hơn|ít nhất|tối thiểu|tối đa|không quá|khoảng|phấn đấu|so với|so|với|có)(?=\s|$)|(?:cuối\s)?năm\s\d{4})$/i

/** What a target measures: the words around its first figure; where these say little, the longest without figures. */
function subjectOf(inlines: readonly OwnInline[]): string {
  const stretches: OwnInline[][] = [[]]
  for (const inline of inlines) {
    if (inline.type === 'quantity') stretches.push([])
    else stretches.at(-1)?.push(inline)
  }
  const texts = stretches.map((stretch) => withoutConnectors(inlineText(stretch)))
  const first = longest(texts.slice(0, 2))
  return first.length >= SHORTEST_SUBJECT ? first : longest(texts)
}

const SHORTEST_SUBJECT = 12

const longest = (texts: readonly string[]) =>
  texts.reduce((one, other) => (other.length > one.length ? other : one), '')

function withoutConnectors(text: string): string {
  let subject = text.replace(/^[\s,;:.-]+/, '')
  for (let round = 0; round < 8 && connectors.test(subject); round++)
    subject = subject.replace(connectors, '').trimEnd()
  return subject
}
