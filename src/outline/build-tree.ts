import type { OutlineRecord } from '../../grammars/outline/grammar.ts'
import type { AgencyRecord } from '../agency/read-agencies.ts'
import { type AgencyHeading, readAgencyHeading } from '../agency/read-agency-heading.ts'
import { type DutyReading, readDutyMode } from '../agency/read-duty-mode.ts'
import { bareAttributeName } from '../lines/bare-attributes.ts'
import type { LexedText } from '../lines/lex-lines.ts'
import type { Line } from '../lines/line.ts'
import type { View } from '../text/view.ts'
import type { Agency, Body, Document, Inline, Label, Position, SectionRole } from '../tree/nodes.ts'
import { SCHEMA_VERSION } from '../tree/version.ts'
import { type DocumentFacts, readFacts } from './document-facts.ts'
import { findFootnoteReferences, footnoteMark } from './footnote-references.ts'
import { groupByBody } from './group-by-body.ts'
import { type Children, LeafBuilder } from './leaf-builder.ts'
import { parseOutline } from './parse-outline.ts'
import { type HeadingSense, readHeading, type UnitKind } from './section-role.ts'
import { readSignature } from './signature.ts'
import { recognise, type Span } from './spans.ts'

type Record = OutlineRecord<Line>
/** A node that is being filled. Each is written as one literal, all of its fields in it: so its shape is made at once. */
interface Block {
  position: Position
  children: Children
}
type UnitRecord = Extract<Record, { rule: 'unit' }>

/** What the headings above say about a unit. */
interface Context {
  role: SectionRole | null
  kind: UnitKind
  /** The assignment right above: its units are duties. */
  assignment: AgencyHeading | 'lost' | null
  /** Inside a duty or a target: what stands deeper is an item of it. */
  detail: boolean
}

const TOP: Context = { role: null, kind: 'task', assignment: null, detail: false }

/** In an annex nothing is a task before a heading says so. */
const IN_APPENDIX: Context = { ...TOP, kind: 'item' }

/** Labels that a heading may have; dashes under a body's name are its duties. */
const NUMBERED: ReadonlySet<string> = new Set(['arabic', 'decimal', 'letter'])

/** What a plan is made of: a part of it may be parted by fields. */
const PLANNED: ReadonlySet<SectionRole> = new Set(['objectives', 'tasks', 'solutions'])

/** The longest text that can be a heading of units below it. */
const HEADING_LENGTH = 320
/** The longest heading that is nothing but names of bodies. */
const EXACT_LENGTH = 220

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
  /** A Chỉ thị or Công điện is itself the order: body after body, without a heading that says so. */
  readonly #isOrder: boolean
  readonly #leaves: LeafBuilder
  readonly #headings = new Map<Line, AgencyHeading | null>()

  constructor(view: View, lexed: LexedText) {
    this.#view = view
    this.#flow = lexed.flow
    this.#records = parseOutline(lexed.lines)
    this.#facts = readFacts(view, lexed.lines)
    this.#isOrder = this.#facts.documentType === 'chi-thi' || this.#facts.documentType === 'cong-dien'
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
    const numeral = APPENDIX_LABEL.exec(raw)
    const block = {
      type: 'appendix',
      label: numeral === null ? null : appendixLabel(numeral),
      heading: named === undefined ? (numeral?.[0] === raw ? null : raw) : this.#leaves.display(named.start, named.end),
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
      label: mark === '' ? null : { raw: mark, kind: 'arabic' as const, value: superscriptValue(mark) },
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
    if (context.assignment !== null && !context.detail && !this.#isAside(line)) {
      this.#duty(line.start, line.end, context, into)
      return
    }
    const block = this.#open('paragraph', line.start, into)
    this.#leaves.inline(line.start, line.end, block.children)
    this.#close(block)
  }

  /** "(Chi tiết tại Phụ lục kèm theo)" is nobody's duty. */
  #isAside(line: Line): boolean {
    return this.#flow[line.start] === '(' && /\)\s{0,2}[.;]?$/.test(this.#flow.slice(line.end - 4, line.end))
  }

  #duty(start: number, end: number, context: Context, into: Children): void {
    const { mode, with: partners } = this.#dutyMode(start, end)
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

  /** Most duties name neither chủ trì nor phối hợp; only the others are read. */
  #dutyMode(start: number, end: number): DutyReading {
    return NAMES_PART.test(this.#flow.slice(start, end)) ? readDutyMode(this.#flow, start, end) : PLAIN_DUTY
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
    const heading = this.#heading(line, context)
    if (context.assignment !== null && !context.detail && line.label !== null) {
      if (heading === null || !heading.exact || line.label.kind === 'dash') {
        this.#dutyUnit(record, context, into)
        return
      }
    }
    if (heading !== null && !this.#holdsAssignments(record, heading)) {
      this.#assignment(record, heading, context, into)
      return
    }
    const sense = this.#sense(record, context)
    const isArticle = line.label?.style === 'named:điều'
    const kind = sense?.kind ?? (isArticle ? 'item' : context.kind)
    if (this.#isSection(record, isArticle)) this.#section(record, sense?.role ?? context.role ?? 'other', kind, into)
    else this.#item(record, kind, context, into)
  }

  /** "I. Trách nhiệm của các đơn vị" over "1. Phòng Nội vụ", "2. …" only holds them. */
  #holdsAssignments({ children }: UnitRecord, heading: AgencyHeading): boolean {
    if (heading.bodyStart !== null || children.length === 0) return false
    const numbered = children.every((child) => child.rule === 'unit' && NUMBERED.has(child.line.label?.kind ?? 'dash'))
    return numbered && this.#namesAgencies(children)
  }

  #isSection(record: UnitRecord, isArticle: boolean): boolean {
    const { label } = record.line
    const isTop = label === null || label.rank <= 4
    return (isTop && (!isArticle || holdsUnit(record.children))) || this.#isGroup(record)
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
    const grouped = role === 'organisation' ? groupByBody(children, (own) => this.#isBodyLine(own)) : children
    for (const child of grouped) {
      const heading = child.rule === 'unit' && child.line.kind === 'Plain' ? this.#agencyHeading(child.line) : null
      if (child.rule === 'unit' && heading !== null) this.#assignment(child, heading, inner, block.children)
      else this.#block(child, inner, block.children)
    }
    this.#close(block)
  }

  /** A paragraph that is nothing but the name of a body, or opens with one and a colon. */
  #isBodyLine(line: Line): boolean {
    if (line.end - line.start > EXACT_LENGTH || /[.;,]/.test(this.#flow[line.end - 1] as string)) return false
    const heading = this.#agencyHeading(line)
    return heading?.exact === true && heading.bodyStart === null
  }

  #item(record: UnitRecord, kind: UnitKind, context: Context, into: Children): void {
    const { line, children } = record
    const label = this.#label(line)
    const block = { type: 'item', label, position: this.#begin(line.start, into), children: [] }
    into.push(block)
    this.#content(line, label, block.children)
    block.type = this.#kindOf(line, context, block.children)
    const inner: Context = { role: context.role, kind, assignment: null, detail: context.detail }
    for (const child of children) this.#block(child, inner, block.children)
    if (block.type === 'objective' && context.role === 'objectives' && holdsFigure(block.children))
      block.type = 'target'
    this.#close(block)
  }

  #dutyUnit(record: UnitRecord, context: Context, into: Children): void {
    const { line, children } = record
    const { mode, with: partners } = this.#dutyMode(line.bodyStart, line.end)
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

  /** A line may be read twice: as one of those that say what is above them, and for itself. */
  #agencyHeading(line: Line): AgencyHeading | null {
    let heading = this.#headings.get(line)
    if (heading === undefined) {
      heading = readAgencyHeading(this.#flow, line.bodyStart, line.end)
      this.#headings.set(line, heading)
    }
    return heading
  }

  /** The bodies a unit's own line names as those who have to act, or null. */
  #heading(line: Line, context: Context): AgencyHeading | null {
    if (line.label === null || context.detail) return null
    const { kind } = line.label
    if (kind === 'named' || kind === 'plus') return null
    if (context.role !== 'organisation' && (kind === 'dash' || kind === 'bullet') && !this.#namesPart(line)) return null
    // Below a topic or a duty only a line that is nothing but the body's name opens an assignment.
    const orders = context.role === 'organisation' || (context.role === null && this.#isOrder && kind !== 'dash')
    const exactOnly = !orders || context.assignment !== null
    if (exactOnly && line.end - line.bodyStart > EXACT_LENGTH) return null
    if (context.role === 'objectives' || context.role === 'purpose') return null
    const heading = this.#agencyHeading(line)
    // "3. Đề nghị Văn phòng UBND huyện phối hợp kiểm tra." orders, also where no heading says so.
    const ordered = heading?.ordered === true && context.role === null && kind !== 'dash'
    return orders || ordered || heading?.exact === true ? heading : null
  }

  /** "- Cơ quan chủ trì: Sở Y tế.": the line itself says that a body is named. */
  #namesPart(line: Line): boolean {
    if (!'CcĐPpTtS'.includes(this.#flow[line.bodyStart] as string)) return false
    return PART.test(this.#flow.slice(line.bodyStart, Math.min(line.end, line.bodyStart + 60)))
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
    const role = isAgency ? context.role : this.#roleFromInside(children)
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

  /** What a unit's own heading says; where its words say nothing, what stands in it. */
  #sense(record: UnitRecord, context: Context): HeadingSense | null {
    const { line, children } = record
    const isTop = line.label === null || line.label.rank <= 4
    if (line.end - line.bodyStart > HEADING_LENGTH || (!isTop && children.length === 0)) return null
    const sense = readHeading(onOneLine(this.#flow.slice(line.bodyStart, line.end)))
    if (
      !isTop &&
      sense !== null &&
      (context.role === 'tasks' || context.role === 'solutions' || context.role === 'organisation')
    ) {
      // Under nhiệm vụ a heading that merely mentions kinh phí or mục tiêu stays a task.
      const short = line.end - line.bodyStart < 60
      if (!short || sense.role === 'tasks' || sense.role === 'solutions')
        return context.role === 'organisation' ? null : { role: context.role, kind: 'task' }
      return sense.role === 'organisation' ? sense : null
    }
    if (isTop && (sense === null || sense.role === 'tasks') && this.#namesAgencies(children)) {
      return { role: 'organisation', kind: 'item' }
    }
    // "Phần II. NHIỆM VỤ" / "I. Cải cách thể chế": a topic of what the heading above says.
    const isArticle = line.label?.style === 'named:điều'
    if (sense === null && isTop && !isArticle && context.role !== null && PLANNED.has(context.role)) {
      if (!NARRATIVE.test(this.#flow.slice(line.bodyStart, line.bodyStart + 24).toLowerCase())) return null
    }
    // "Điều 1. Phê duyệt Chương trình … với các nội dung sau đây:" announces, and is no heading of tasks.
    const announces = isArticle && this.#flow[line.end - 1] === ':'
    if ((sense === null || (announces && sense.role === 'tasks')) && isTop)
      return { role: 'other', kind: context.kind === 'task' ? 'item' : context.kind }
    return sense
  }

  /** Do most of these units open with nothing but a body's name? */
  #namesAgencies(children: readonly Record[]): boolean {
    let units = 0
    let named = 0
    for (const child of children) {
      if (child.rule !== 'unit' || child.line.label === null) continue
      units++
      if (child.line.end - child.line.bodyStart > EXACT_LENGTH) continue
      if (this.#agencyHeading(child.line)?.exact === true) named++
    }
    return units >= 2 && named * 2 > units
  }

  #roleFromInside(children: readonly Record[]): SectionRole {
    if (this.#namesAgencies(children)) return 'organisation'
    let texts = 0
    let reports = 0
    let figures = 0
    for (const child of children) {
      if (child.rule !== 'unit' && child.rule !== 'paragraph') continue
      const text = this.#flow.slice(child.line.bodyStart, child.line.end)
      if (texts === 0 && FUNDS.test(text)) return 'funding'
      texts++
      if (REPORTS.test(text)) reports++
      if (SHARE.test(text)) figures++
    }
    if (texts > 0 && reports * 2 > texts && texts <= 6) return 'reporting'
    if (figures * 2 > texts) return 'objectives'
    const dashed = children.every((child) => child.rule !== 'unit' || child.line.label?.kind === 'dash')
    if (dashed && texts > 0) return 'objectives'
    return 'tasks'
  }

  /** A numbered line that only holds others: short, without the punctuation of a sentence, with units below it. */
  #isGroup(record: UnitRecord): boolean {
    const { line, children } = record
    if (line.label === null || line.label.kind === 'dash' || line.label.kind === 'plus' || line.label.kind === 'bullet')
      return false
    if (line.label.style.startsWith('named:chỉ')) return false
    if (line.end - line.bodyStart > HEADING_LENGTH || !holdsUnit(children)) return false
    const last = this.#flow[line.end - 1] as string
    if (last === ',' || last === ';') return false
    if (last === '.')
      return line.end - line.bodyStart < 30 && readHeading(this.#flow.slice(line.bodyStart, line.end)) !== null
    // "Ít nhất 30% hộ được hỗ trợ, trong đó:" says something of its own.
    if (last === ':') return line.end - line.bodyStart < 120 && !SHARE.test(this.#flow.slice(line.bodyStart, line.end))
    return true
  }

  /** `1.2. Nhiệm vụ` over a paragraph is what it says, whatever the heading above it promises. */
  #ownKind(line: Line): UnitKind | null {
    if (line.end - line.bodyStart > 24) return null
    const match = PLAIN_HEADING.exec(this.#flow.slice(line.bodyStart, line.end).toLowerCase())
    if (match === null) return null
    return match[2] !== undefined ? 'requirement' : match[3] !== undefined ? 'task' : 'objective'
  }

  #kindOf(line: Line, context: Context, content: Children): string {
    if (context.detail) return 'item'
    if (line.label?.style === 'named:chỉ tiêu') return 'target'
    if (line.label?.style === 'named:điều') return 'item'
    const own = context.kind === 'item' ? null : this.#ownKind(line)
    if (own !== null && own !== context.kind) return own
    if (context.kind !== 'objective') return context.kind
    if (context.role !== 'objectives') return 'objective'
    return holdsQuantity(content) ? 'target' : 'objective'
  }
}

/** Headings of what is told before the tasks, or around them. */
const NARRATIVE =
  /^(?:sự\s{1,200}cần\s|thực\s{1,200}trạng|tình\s{1,200}hình|kết\s{1,200}quả|đánh\s{1,200}giá|quan\s{1,200}điểm|bối\s{1,200}cảnh|đặc\s{1,200}điểm|thuận\s{1,200}lợi|khó\s{1,200}khăn|tồn\s{1,200}tại|hạn\s{1,200}chế|nguyên\s{1,200}nhân|đối\s{1,200}tượng|phạm\s{1,200}vi|thời\s{1,200}gian|địa\s{1,200}điểm|thành\s{1,200}phần|căn\s{1,200}cứ|khen\s{1,200}thưởng)/

/** What a body is in a task: `Cơ quan chủ trì:`, `Đơn vị phối hợp thực hiện:`. */
const PART =
  /^(?:(?:Cơ quan|Đơn vị|Cơ quan, đơn vị|Sở, ngành)\s{1,3})?(?:[Cc]hủ trì|[Pp]hối hợp|[Tt]hực hiện)(?:\s{1,3}(?:thực hiện|tham mưu|triển khai))?\s{0,2}:/

const PLAIN_HEADING =
  /^(?:(mục đích|mục tiêu(?: chung| tổng quát| cụ thể)?)|(yêu cầu)|(nhiệm vụ(?: chung| cụ thể| trọng tâm)?))\s{0,3}[.:]?$/

/** What the view has of blanks that are not one space. */
const BROKEN = /[\t-\r]| {2}/

/** Blanks as one space each. */
function onOneLine(text: string): string {
  return BROKEN.test(text) ? text.replace(/\s+/g, ' ') : text
}

/** A figure to be reached may stand in the paragraph under a short heading. */
function holdsFigure(children: Children): boolean {
  return (children as Body[]).some((child) => child.type === 'paragraph' && holdsQuantity(child.children))
}

function holdsQuantity(children: readonly object[]): boolean {
  return (children as readonly Inline[]).some((child) => child.type === 'quantity')
}

function holdsUnit(children: readonly Record[]): boolean {
  for (const child of children) if (child.rule === 'unit') return true
  return false
}

/** What a body does that the heading above names as the one who leads, is led by it. */
function modeUnder({ assignment }: Context, mode: DutyReading['mode']): DutyReading['mode'] {
  return mode === 'do' && assignment !== null && assignment !== 'lost' && assignment.lead ? 'lead' : mode
}

/* Phrases may stand over two printed lines. */
const FUNDS = /^(?:Từ\s{1,200})?(?:[Nn]guồn\s{1,200})?(?:[Kk]inh\s{1,200}phí|[Nn]gân\s{1,200}sách)/
const REPORTS = /báo\s{1,200}cáo/
const SHARE = /\d\s{0,200}%/
const NAMES_PART = /hủ\s{1,200}trì|HỦ\s{1,200}TRÌ|hối\s{1,200}hợp|HỐI\s{1,200}HỢP|ầu\s{1,200}mối/

const PLAIN_DUTY: DutyReading = { mode: 'do', with: [] }

const VERB =
  /^(?:-\s{0,3})?(Căn cứ|Thực hiện|Theo đề nghị|Theo|Xét đề nghị|Xét|Trên cơ sở|Tiếp tục thực hiện|Tiếp tục triển khai|Triển khai thực hiện|Triển khai|Thi hành|Chấp hành|Sau khi)\s/i
const APPENDIX_LABEL = /^(?:Phụ lục|PHỤ LỤC|Phụ Lục)(?:\s+(?:số|SỐ)?\s*(\d{1,3}|[IVXL]{1,6}|[A-ZĐ])(?=$|[\s.:]))?/

function appendixLabel(match: RegExpExecArray): Label {
  const numeral = match[1]
  const value = numeral === undefined ? null : /^\d/.test(numeral) ? Number(numeral) : romanOf(numeral)
  return { raw: match[0].trim(), kind: 'named', value }
}

function romanOf(numeral: string): number | null {
  const digits: { [digit: string]: number } = { I: 1, V: 5, X: 10, L: 50 }
  let total = 0
  for (let i = 0; i < numeral.length; i++) {
    const here = digits[numeral[i] as string]
    if (here === undefined) return null
    const next = digits[numeral[i + 1] ?? ''] ?? 0
    total += here < next ? -here : here
  }
  return total
}

function superscriptValue(mark: string): number | null {
  const digits = [...mark].map((character) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(character))
  if (digits.some((digit) => digit < 0)) return Number(/\d+/.exec(mark)?.[0] ?? Number.NaN) || null
  return Number(digits.join(''))
}

function metadataOf(value: string): { name: string; value: string } {
  const match = /^(?:-\s{0,3})?([^:|]{1,60})\s{0,3}[:|]\s{0,3}/.exec(value)
  if (match === null) {
    const name = bareAttributeName(value)
    return { name, value: value.slice(name.length).trim() }
  }
  return { name: (match[1] as string).trim(), value: value.slice(match[0].length).replace(/\|/g, ' ').trim() }
}

/** Cells of a printed row: parted by pipes, or by three blanks and more, or by tabs. */
function cellsOf(text: string, line: Line): Span[] {
  const value = text.slice(line.start, line.end)
  const separator = value.includes('|') ? /\s{0,400}\|\s{0,400}/g : /(?: {3,400}|\t)[ \t]{0,400}/g
  const cells: Span[] = []
  let from = 0
  for (const match of value.matchAll(separator)) {
    if (match.index > from) cells.push({ start: line.start + from, end: line.start + match.index })
    from = match.index + match[0].length
  }
  if (from < value.length) cells.push({ start: line.start + from, end: line.end })
  return cells
}

const OWN_NUMBER =
  /^(?:-\s{0,3})?(?:(?:Số hiệu|Số,? ký hiệu|Số\/Ký hiệu)\s{0,3}[:|\s]|(?:docid|so-hieu|title)\s{0,3}[:|])/

const OWN_CODE = /\d[^\s|]{0,40}$/

/** Where a line that opens with the document's own name goes on: `Kế hoạch 186/KH-UBND⟨ năm 2025 …⟩`. */
function afterOwnCode(text: string, line: Line, code: string | undefined): number {
  if (code === undefined) return line.start
  const at = text.slice(line.start, Math.min(line.end, line.start + 80)).indexOf(code)
  const opens = at > 0 && /^\p{Lu}[\p{L}\s]+$/u.test(text.slice(line.start, line.start + at))
  return opens ? line.start + at + code.length : line.start
}

/** The stretches in which citations, measures and bodies are looked for. */
function contentBlocks(text: string, lines: readonly Line[]): Span[] {
  const blocks: Span[] = []
  const number = lines.find((line) => line.kind === 'Number')
  const ownCode = number === undefined ? null : OWN_CODE.exec(text.slice(number.start, number.end))
  for (const line of lines) {
    switch (line.kind) {
      case 'Unit':
      case 'Plain':
        if (line.end > line.bodyStart) blocks.push({ start: line.bodyStart, end: line.end })
        break
      case 'Organ':
      case 'Motto':
      case 'Number':
      case 'PlaceDate':
      case 'Header':
      case 'DocumentType':
      case 'RecipientHead':
      case 'Signature':
      case 'Open':
      case 'Close':
      case 'LostHeading':
        break
      case 'Metadata':
        // The document's own number there is no citation of it, nor is its name, which a portal prints above.
        if (!OWN_NUMBER.test(text.slice(line.start, line.start + 40)))
          blocks.push({ start: afterOwnCode(text, line, ownCode?.[0]), end: line.end })
        break
      default:
        if (line.end > line.bodyStart) blocks.push({ start: line.bodyStart, end: line.end })
    }
  }
  return blocks
}

function mergeSpans(a: readonly Span[], b: readonly Span[]): Span[] {
  if (b.length === 0) return a as Span[]
  return [...a, ...b].sort((one, other) => one.start - other.start)
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && text.charCodeAt(at - 1) <= 32) at--
  return at
}
