import type { AgencyRecord } from '../agency/read-agencies.ts'
import type { AgencyHeading } from '../agency/read-agency-heading.ts'
import type { DutyReading } from '../agency/read-duty-mode.ts'
import type { LexedText } from '../lines/lex-lines.ts'
import type { Line } from '../lines/line.ts'
import type { View } from '../text/view.ts'
import type { Agency, Body, Document, Label, Position, SectionRole } from '../tree/nodes.ts'
import { SCHEMA_VERSION } from '../tree/version.ts'
import { appendixLabel } from './appendix-label.ts'
import { cellsOf } from './cells-of.ts'
import { contentBlocks } from './content-blocks.ts'
import { type DocumentFacts, readFacts } from './document-facts.ts'
import { findFootnoteReferences, footnoteMark, footnoteNumber } from './footnote-references.ts'
import { groupByBody } from './group-by-body.ts'
import { type Children, LeafBuilder } from './leaf-builder.ts'
import { metadataOf } from './metadata-of.ts'
import { onOneLine } from './on-one-line.ts'
import { parseOutline } from './parse-outline.ts'
import type { UnitKind } from './section-role.ts'
import { readSignature } from './signature.ts'
import { recognise, type Span } from './spans.ts'
import { type Context, holdsQuantity, type Record, UnitReader, type UnitRecord } from './unit-reader.ts'

/** A node that is being filled. Each is written as one literal, all of its fields in it: so its shape is made at once. */
interface Block {
  position: Position
  children: Children
}

const TOP: Context = { role: null, kind: 'task', assignment: null, detail: false }

/** In an annex nothing is a task before a heading says so. */
const IN_APPENDIX: Context = { ...TOP, kind: 'item' }

/**
 * Build the tree of a document out of its lines.
 *
 * Promises: every character of the input that is not blank lies in exactly one leaf; children are in reading order and
 * inside their parents, but for the children of nodes with `inferred: true`, which have no place of their own.
 */
export function buildTree(view: View, lexed: LexedText): Document {
  return new TreeBuilder(view, lexed).build()
}

class TreeBuilder {
  readonly #view: View
  readonly #flow: string
  readonly #records: readonly Record[]
  readonly #facts: DocumentFacts
  readonly #units: UnitReader
  readonly #leaves: LeafBuilder

  constructor(view: View, lexed: LexedText) {
    this.#view = view
    this.#flow = lexed.flow
    this.#records = parseOutline(lexed.lines)
    this.#facts = readFacts(view, lexed.lines)
    this.#units = new UnitReader(lexed.flow, this.#facts.documentType)
    const omit = mergeSpans(lexed.holes, view.blankedMarks(0, view.text.length))
    this.#leaves = new LeafBuilder(
      view,
      lexed.flow,
      recognise(
        lexed.flow,
        contentBlocks(lexed.flow, lexed.lines),
        this.#facts,
        findFootnoteReferences(lexed.flow, lexed.lines),
      ),
      omit,
    )
  }

  build(): Document {
    const children: Children = []
    for (const record of this.#records) this.#block(record, TOP, children)
    this.#leaves.passAll(children)
    const { source } = this.#view
    return {
      type: 'document',
      position: source.position(0, source.value.length),
      schemaVersion: SCHEMA_VERSION,
      ...this.#facts,
      children: children as Document['children'],
    }
  }

  /** Open a block that says nothing of itself. */
  #open(type: string, start: number, into: Children): Block {
    const block = { type, position: this.#begin(start, into), children: [] }
    into.push(block)
    return block
  }

  /** Where a block begins that is about to be put into a list: what was passed over before belongs to its parent. */
  #begin(start: number, into: Children): Position {
    this.#leaves.pass(start, into)
    return this.#view.position(start, start)
  }

  /** A block ends where its last child does. */
  #close({ position, children }: Block): void {
    const last = children[children.length - 1] as { position: Position } | undefined
    if (last !== undefined) position.end = last.position.end
  }

  #block(record: Record, context: Context, into: Children): void {
    switch (record.rule) {
      case 'unit':
        this.#unit(record, context, into)
        break
      case 'paragraph':
        this.#paragraph(record.line, context, into)
        break
      case 'footnote':
        this.#footnote(record.line, into)
        break
      case 'table':
        this.#table(record.lines, into)
        break
      case 'preamble':
        this.#preamble(record.lines, into)
        break
      case 'ending':
        this.#ending(record.lines, into)
        break
      case 'related':
        this.#portal('relatedDocuments', record.lines, into)
        break
      case 'metadata':
        this.#portal('metadata', record.lines, into)
        break
      case 'letterhead':
        this.#letterhead(record.lines, into)
        break
      case 'title':
      case 'closing':
        this.#lines_(record.rule, record.lines, into)
        break
      case 'appendix':
        this.#appendix(record, into)
        break
    }
  }

  #lines_(type: 'title' | 'closing', lines: readonly Line[], into: Children): void {
    const block = this.#open(type, (lines[0] as Line).start, into)
    for (const line of lines) this.#leaves.inline(line.start, line.end, block.children)
    this.#close(block)
  }

  /** Motto and rules are layout; each other part is a text. */
  #letterhead(lines: readonly Line[], into: Children): void {
    const block = this.#open('letterhead', (lines[0] as Line).start, into)
    for (const line of lines) {
      this.#leaves.value(line.kind === 'Motto' ? 'furniture' : 'text', line.start, line.end, block.children)
    }
    this.#close(block)
  }

  #preamble(lines: readonly Line[], into: Children): void {
    const block = this.#open('preamble', (lines[0] as Line).start, into)
    let verb: string | null = null
    let row = -1
    for (const line of lines) {
      if (line.kind === 'Basis') {
        const own = VERB.exec(onOneLine(this.#flow.slice(line.start, line.start + 40)))
        if (own !== null) verb = (own[1] as string).replace(/\s+/g, ' ')
        else if (line.row !== row) verb = null
        row = line.row
        const basis = { type: 'legalBasis', verb, position: this.#begin(line.start, block.children), children: [] }
        block.children.push(basis)
        this.#content(line, this.#label(line), basis.children)
        this.#close(basis)
      } else {
        const type = line.kind === 'Enactment' ? 'enactment' : 'paragraph'
        const paragraph = this.#open(type, line.start, block.children)
        this.#leaves.inline(line.start, line.end, paragraph.children)
        this.#close(paragraph)
      }
    }
    this.#close(block)
  }

  /** Marker, if the line has a label, and its text. */
  #content(line: Line, label: Label | null, into: Children): void {
    if (line.label !== null && label !== null) {
      if (line.label.start > line.start) this.#leaves.pass(line.label.start, into)
      this.#leaves.marker(line.label.start, line.label.end, label.raw, into)
    }
    this.#leaves.inline(line.bodyStart, line.end, into)
  }

  #label(line: Line): Label | null {
    const label = line.label
    if (label === null) return null
    return { raw: this.#leaves.display(label.start, label.end), kind: label.kind, value: label.value }
  }

  #appendix(record: Extract<Record, { rule: 'appendix' }>, into: Children): void {
    const { line, subject } = record
    const named = subject.find((one) => this.#flow[one.start] !== '(')
    const raw = this.#leaves.display(line.start, line.end)
    const label = appendixLabel(raw)
    const block = {
      type: 'appendix',
      label,
      heading: named === undefined ? (label?.raw === raw ? null : raw) : this.#leaves.display(named.start, named.end),
      position: this.#begin(line.start, into),
      children: [],
    }
    into.push(block)
    this.#leaves.inline(line.start, line.end, block.children)
    for (const one of subject) this.#leaves.inline(one.start, one.end, block.children)
    for (const child of record.children) this.#block(child, IN_APPENDIX, block.children)
    this.#close(block)
  }

  #footnote(line: Line, into: Children): void {
    const mark = footnoteMark(this.#flow, line)
    const block = {
      type: 'footnote',
      label: mark === '' ? null : { raw: mark, kind: 'arabic' as const, value: footnoteNumber(mark) },
      position: this.#begin(line.start, into),
      children: [],
    }
    into.push(block)
    if (mark !== '') this.#leaves.value('marker', line.start, line.start + mark.length, block.children)
    let body = line.start + mark.length
    while (body < line.end && (this.#flow.charCodeAt(body) <= 32 || this.#flow[body] === ':')) body++
    this.#leaves.inline(body, line.end, block.children)
    this.#close(block)
  }

  #table(lines: readonly Line[], into: Children): void {
    const block = this.#open('table', (lines[0] as Line).start, into)
    for (const line of lines) {
      const row = this.#open('tableRow', line.start, block.children)
      for (const cell of line.kind === 'Cell' ? [line] : cellsOf(this.#flow, line)) {
        const node = this.#open('tableCell', cell.start, row.children)
        this.#leaves.inline(cell.start, cell.end, node.children)
        this.#close(node)
      }
      this.#close(row)
    }
    this.#close(block)
  }

  /** Nơi nhận and the signature are one node each, also where their lines alternate. */
  #ending(lines: readonly Line[], into: Children): void {
    let recipients: Block | null = null
    let signature: Block | null = null
    for (const line of lines) {
      if (line.kind === 'Signature') {
        signature ??= this.#openSignature(lines, line.start, into)
        this.#leaves.value('text', line.start, line.end, signature.children)
        continue
      }
      recipients ??= this.#open('recipients', line.start, into)
      if (line.kind === 'RecipientHead') this.#leaves.value('text', line.start, line.end, recipients.children)
      else {
        const recipient = this.#open('recipient', line.start, recipients.children)
        this.#content(line, this.#label(line), recipient.children)
        this.#close(recipient)
      }
    }
    if (recipients !== null) this.#close(recipients)
    if (signature !== null) this.#close(signature)
  }

  #openSignature(lines: readonly Line[], start: number, into: Children): Block {
    const shown: string[] = []
    for (const line of lines) if (line.kind === 'Signature') shown.push(this.#leaves.display(line.start, line.end))
    const { capacity, signerPosition, name } = readSignature(shown)
    const position = this.#begin(start, into)
    const block = { type: 'signature', capacity, signerPosition, name, position, children: [] }
    into.push(block)
    return block
  }

  #portal(type: 'relatedDocuments' | 'metadata', lines: readonly Line[], into: Children): void {
    this.#leaves.portal = true
    const block = this.#open(type, (lines[0] as Line).start, into)
    for (const line of lines) {
      if (type === 'metadata') {
        const { name, value } = metadataOf(this.#flow.slice(line.start, line.end))
        const position = this.#begin(line.start, block.children)
        const entry = { type: 'metadataEntry', name, value, position, children: [] }
        block.children.push(entry)
        this.#leaves.inline(line.start, line.end, entry.children)
        this.#close(entry)
        continue
      }
      const value = this.#flow.slice(line.start, line.end)
      const label = /^(?:-\s{0,3})?\d{1,3}/.exec(value)?.[0] ?? ''
      const number = /\d+$/.exec(label)?.[0]
      const body = label.length + (value[label.length] === ' ' ? 1 : 0)
      const entry = {
        type: 'relatedDocument',
        label: number === undefined ? null : { raw: number, kind: 'arabic' as const, value: Number(number) },
        position: this.#begin(line.start, block.children),
        children: [],
      }
      block.children.push(entry)
      if (label !== '') this.#leaves.value('marker', line.start, line.start + label.length, entry.children)
      this.#leaves.inline(line.start + body, line.end, entry.children)
      this.#close(entry)
    }
    this.#close(block)
    this.#leaves.portal = false
  }

  /** Under an agency's heading a paragraph without a label is a duty. */
  #paragraph(line: Line, context: Context, into: Children): void {
    if (context.assignment !== null && !context.detail && !this.#units.isAside(line)) {
      this.#duty(line.start, line.end, context, into)
      return
    }
    const block = this.#open('paragraph', line.start, into)
    this.#leaves.inline(line.start, line.end, block.children)
    this.#close(block)
  }

  #duty(start: number, end: number, context: Context, into: Children): void {
    const { mode, with: partners } = this.#units.dutyMode(start, end)
    const block = {
      type: 'duty',
      label: null,
      mode: modeUnder(context, mode),
      with: partners.map((partner) => this.#agency(partner)),
      position: this.#begin(start, into),
      children: [],
    }
    into.push(block)
    this.#leaves.inline(start, end, block.children)
    this.#close(block)
  }

  #agency(record: AgencyRecord): Agency {
    return {
      raw: this.#leaves.display(record.start, record.end),
      name: record.name,
      id: record.id,
      position: this.#view.position(record.start, record.end),
    }
  }

  #unit(record: UnitRecord, context: Context, into: Children): void {
    const { line } = record
    if (line.kind === 'LostHeading') {
      this.#lostHeading(record, context, into)
      return
    }
    const heading = this.#units.heading(line, context)
    if (context.assignment !== null && !context.detail && line.label !== null) {
      if (heading === null || !heading.exact || line.label.kind === 'dash') {
        this.#dutyUnit(record, context, into)
        return
      }
    }
    if (heading !== null && !this.#units.holdsAssignments(record, heading)) {
      this.#assignment(record, heading, context, into)
      return
    }
    const sense = this.#units.sense(record, context)
    const isArticle = line.label?.style === 'named:điều'
    const kind = sense?.kind ?? (isArticle ? 'item' : context.kind)
    if (this.#units.isSection(record, isArticle))
      this.#section(record, sense?.role ?? context.role ?? 'other', kind, into)
    else this.#item(record, kind, context, into)
  }

  #section(record: UnitRecord, role: SectionRole, kind: UnitKind, into: Children): void {
    const { line, children } = record
    const label = this.#label(line)
    const block = {
      type: 'section',
      label,
      heading: this.#leaves.display(line.bodyStart, line.end),
      role,
      inferred: false,
      position: this.#begin(line.start, into),
      children: [],
    }
    into.push(block)
    this.#content(line, label, block.children)
    const inner: Context = { role, kind, assignment: null, detail: false }
    const grouped = role === 'organisation' ? groupByBody(children, (own) => this.#units.isBodyLine(own)) : children
    for (const child of grouped) {
      const heading =
        child.rule === 'unit' && child.line.kind === 'Plain' ? this.#units.agencyHeading(child.line) : null
      if (child.rule === 'unit' && heading !== null) this.#assignment(child, heading, inner, block.children)
      else this.#block(child, inner, block.children)
    }
    this.#close(block)
  }

  #item(record: UnitRecord, kind: UnitKind, context: Context, into: Children): void {
    const { line, children } = record
    const label = this.#label(line)
    const block = { type: 'item', label, position: this.#begin(line.start, into), children: [] }
    into.push(block)
    this.#content(line, label, block.children)
    block.type = this.#units.kindOf(line, context, block.children)
    const inner: Context = { role: context.role, kind, assignment: null, detail: context.detail }
    for (const child of children) this.#block(child, inner, block.children)
    if (block.type === 'objective' && context.role === 'objectives' && holdsFigure(block.children))
      block.type = 'target'
    this.#close(block)
  }

  #dutyUnit(record: UnitRecord, context: Context, into: Children): void {
    const { line, children } = record
    const { mode, with: partners } = this.#units.dutyMode(line.bodyStart, line.end)
    const label = this.#label(line)
    const block = {
      type: 'duty',
      label,
      mode: modeUnder(context, mode),
      with: partners.map((partner) => this.#agency(partner)),
      position: this.#begin(line.start, into),
      children: [],
    }
    into.push(block)
    this.#content(line, label, block.children)
    const inner: Context = { role: context.role, kind: 'item', assignment: null, detail: true }
    for (const child of children) this.#block(child, inner, block.children)
    this.#close(block)
  }

  #assignment(record: UnitRecord, heading: AgencyHeading, context: Context, into: Children): void {
    const { line, children } = record
    const label = this.#label(line)
    const block = {
      type: 'assignment',
      label,
      agencies: heading.agencies.map((agency) => this.#agency(agency)),
      inferred: false,
      position: this.#begin(line.start, into),
      children: [],
    }
    into.push(block)
    const inner: Context = { role: context.role, kind: 'item', assignment: heading, detail: false }
    const announces =
      children.length > 0 && /:\s{0,2}$/.test(this.#flow.slice(Math.max(line.start, line.end - 4), line.end))
    if (heading.bodyStart === null || announces) this.#content(line, label, block.children)
    else {
      const named = { ...line, end: trimEnd(this.#flow, line.bodyStart, heading.bodyStart) }
      this.#content(named, label, block.children)
      this.#duty(heading.bodyStart, line.end, inner, block.children)
    }
    for (const child of children) this.#block(child, inner, block.children)
    this.#close(block)
  }

  #lostHeading(record: UnitRecord, context: Context, into: Children): void {
    const { line, children } = record
    const isAgency = line.label === null && context.role === 'organisation'
    const role = isAgency ? context.role : this.#units.roleFromInside(children)
    const position = this.#begin(line.start, into)
    const block = isAgency
      ? { type: 'assignment', label: null, agencies: [], inferred: true, position, children: [] }
      : { type: 'section', label: null, heading: null, role, inferred: true, position, children: [] }
    into.push(block)
    const inner: Context = {
      // What was only guessed must not outweigh the words of a heading below.
      role: role === 'tasks' ? null : role,
      kind: role === 'objectives' ? 'objective' : role === 'tasks' ? 'task' : 'item',
      assignment: isAgency ? 'lost' : null,
      detail: false,
    }
    for (const child of children) this.#block(child, inner, block.children)
  }
}

/** A figure to be reached may stand in the paragraph under a short heading. */
function holdsFigure(children: Children): boolean {
  return (children as Body[]).some((child) => child.type === 'paragraph' && holdsQuantity(child.children))
}

/** What a body does that the heading above names as the one who leads, is led by it. */
function modeUnder({ assignment }: Context, mode: DutyReading['mode']): DutyReading['mode'] {
  return mode === 'do' && assignment !== null && assignment !== 'lost' && assignment.lead ? 'lead' : mode
}

const VERB =
  /^(?:-\s{0,3})?(Căn cứ|Thực hiện|Theo đề nghị|Theo|Xét đề nghị|Xét|Trên cơ sở|Tiếp tục thực hiện|Tiếp tục triển khai|Triển khai thực hiện|Triển khai|Thi hành|Chấp hành|Sau khi)\s/i

function mergeSpans(a: readonly Span[], b: readonly Span[]): Span[] {
  if (b.length === 0) return a as Span[]
  return [...a, ...b].sort((one, other) => one.start - other.start)
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && text.charCodeAt(at - 1) <= 32) at--
  return at
}
