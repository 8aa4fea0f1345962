import type { OutlineRecord } from '../../grammars/outline/grammar.ts'
import { type AgencyHeading, readAgencyHeading } from '../agency/read-agency-heading.ts'
import { type DutyReading, readDutyMode } from '../agency/read-duty-mode.ts'
import type { Line } from '../lines/line.ts'
import type { Inline, SectionRole } from '../tree/nodes.ts'
import type { Children } from './leaf-builder.ts'
import { onOneLine } from './on-one-line.ts'
import { type HeadingSense, readHeading, type UnitKind } from './section-role.ts'

export type Record = OutlineRecord<Line>
export type UnitRecord = Extract<Record, { rule: 'unit' }>

/** What the headings above say about a unit. */
export interface Context {
  role: SectionRole | null
  kind: UnitKind
  /** The assignment right above: its units are duties. */
  assignment: AgencyHeading | 'lost' | null
  /** Inside a duty or a target: what stands deeper is an item of it. */
  detail: boolean
}

/** Labels that a heading may have; dashes under a body's name are its duties. */
const NUMBERED: ReadonlySet<string> = new Set(['arabic', 'decimal', 'letter'])

/** What a plan is made of: a part of it may be parted by fields. */
const PLANNED: ReadonlySet<SectionRole> = new Set(['objectives', 'tasks', 'solutions'])

/** The longest text that can be a heading of units below it. */
const HEADING_LENGTH = 320
/** The longest heading that is nothing but names of bodies. */
const EXACT_LENGTH = 220

/** Says what the units of one document are, by their words and by the headings above them; builds nothing. */
export class UnitReader {
  readonly #flow: string
  /** A Chỉ thị or Công điện is itself the order: body after body, without a heading that says so. */
  readonly #isOrder: boolean
  readonly #headings = new Map<Line, AgencyHeading | null>()

  constructor(flow: string, documentType: string | null) {
    this.#flow = flow
    this.#isOrder = documentType === 'chi-thi' || documentType === 'cong-dien'
  }

  /** "(Chi tiết tại Phụ lục kèm theo)" is nobody's duty. */
  isAside(line: Line): boolean {
    return this.#flow[line.start] === '(' && /\)\s{0,2}[.;]?$/.test(this.#flow.slice(line.end - 4, line.end))
  }

  /** Most duties name neither chủ trì nor phối hợp; only the others are read. */
  dutyMode(start: number, end: number): DutyReading {
    return NAMES_PART.test(this.#flow.slice(start, end)) ? readDutyMode(this.#flow, start, end) : PLAIN_DUTY
  }

  /** "I. Trách nhiệm của các đơn vị" over "1. Phòng Nội vụ", "2. …" only holds them. */
  holdsAssignments({ children }: UnitRecord, heading: AgencyHeading): boolean {
    if (heading.bodyStart !== null || children.length === 0) return false
    const numbered = children.every((child) => child.rule === 'unit' && NUMBERED.has(child.line.label?.kind ?? 'dash'))
    return numbered && this.#namesAgencies(children)
  }

  /** Whether a unit only holds others; each part of a document does, and numbered lines that say nothing of their own. */
  isSection(record: UnitRecord, isArticle: boolean): boolean {
    const { label } = record.line
    const isTop = label === null || label.rank <= 4
    return (isTop && (!isArticle || holdsUnit(record.children))) || this.#isGroup(record)
  }

  /** A paragraph that is nothing but the name of a body, or opens with one and a colon. */
  isBodyLine(line: Line): boolean {
    if (line.end - line.start > EXACT_LENGTH || /[.;,]/.test(this.#flow[line.end - 1] as string)) return false
    const heading = this.agencyHeading(line)
    return heading?.exact === true && heading.bodyStart === null
  }

  /** A line may be read twice: as one of those that say what is above them, and for itself. */
  agencyHeading(line: Line): AgencyHeading | null {
    let heading = this.#headings.get(line)
    if (heading === undefined) {
      heading = readAgencyHeading(this.#flow, line.bodyStart, line.end)
      this.#headings.set(line, heading)
    }
    return heading
  }

  /** The bodies a unit's own line names as those who have to act, or null. */
  heading(line: Line, context: Context): AgencyHeading | null {
    if (line.label === null || context.detail) return null
    const { kind } = line.label
    if (kind === 'named' || kind === 'plus') return null
    if (context.role !== 'organisation' && (kind === 'dash' || kind === 'bullet') && !this.#namesPart(line)) return null
    // Below a topic or a duty only a line that is nothing but the body's name opens an assignment.
    const orders = context.role === 'organisation' || (context.role === null && this.#isOrder && kind !== 'dash')
    const exactOnly = !orders || context.assignment !== null
    if (exactOnly && line.end - line.bodyStart > EXACT_LENGTH) return null
    if (context.role === 'objectives' || context.role === 'purpose') return null
    const heading = this.agencyHeading(line)
    // "3. Đề nghị Văn phòng UBND huyện phối hợp kiểm tra." orders, also where no heading says so.
    const ordered = heading?.ordered === true && context.role === null && kind !== 'dash'
    return orders || ordered || heading?.exact === true ? heading : null
  }

  /** "- Cơ quan chủ trì: Sở Y tế.": the line itself says that a body is named. */
  #namesPart(line: Line): boolean {
    if (!'CcĐPpTtS'.includes(this.#flow[line.bodyStart] as string)) return false
    return PART.test(this.#flow.slice(line.bodyStart, Math.min(line.end, line.bodyStart + 60)))
  }

  /** What a unit's own heading says; where its words say nothing, what stands in it. */
  sense(record: UnitRecord, context: Context): HeadingSense | null {
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
      if (this.agencyHeading(child.line)?.exact === true) named++
    }
    return units >= 2 && named * 2 > units
  }

  roleFromInside(children: readonly Record[]): SectionRole {
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

  kindOf(line: Line, context: Context, content: Children): string {
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

export function holdsQuantity(children: readonly object[]): boolean {
  return (children as readonly Inline[]).some((child) => child.type === 'quantity')
}

function holdsUnit(children: readonly Record[]): boolean {
  for (const child of children) if (child.rule === 'unit') return true
  return false
}

/* Phrases may stand over two printed lines. */
const FUNDS = /^(?:Từ\s{1,200})?(?:[Nn]guồn\s{1,200})?(?:[Kk]inh\s{1,200}phí|[Nn]gân\s{1,200}sách)/
const REPORTS = /báo\s{1,200}cáo/
const SHARE = /\d\s{0,200}%/
const NAMES_PART = /hủ\s{1,200}trì|HỦ\s{1,200}TRÌ|hối\s{1,200}hợp|HỐI\s{1,200}HỢP|ầu\s{1,200}mối/

const PLAIN_DUTY: DutyReading = { mode: 'do', with: [] }
