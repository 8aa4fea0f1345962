import type { Deadline, Inline } from '../tree/nodes.ts'
import type { Passage } from './passages.ts'

/** A day by which a body reports, or compiles the reports of others. */
export interface ReportingDeadline {
  /** `compile`: the body sums up and reports further; `report`: others report to that body. */
  readonly part: 'compile' | 'report'
  /** Id of the body that compiles, or is reported to. */
  readonly body: string
  readonly kind: 'half' | 'quarter' | 'year' | 'month'
  readonly deadline: Deadline
}

/**
 * Deadlines of reports in a passage, with what they are for.
 *
 * A clause that says "tổng hợp … báo cáo", "tổng hợp, trình" is about the body that compiles: the one it names before
 * these words, or that of the assignment. A clause that says "báo cáo … về (qua, cho) X" is about those who report to X.
 */
export function reportingDeadlines(passage: Passage): ReportingDeadline[] {
  if (passage.zone === 'table' || !passage.inlines.some(mayReport)) return []
  const { line, deadlines } = tokensOf(passage)
  if (!line.includes('báo cáo')) return []
  const own = ownBody(line, passage)
  const found: ReportingDeadline[] = []
  let sentence = ''
  for (const clause of clausesOf(line)) {
    let spoken = ''
    for (const [index, stretch] of clause.text.split('#').entries()) {
      if (index % 2 === 0) {
        spoken += stretch
        continue
      }
      const deadline = deadlines[Number(stretch)]
      const due = deadline === undefined || !clause.text.includes('báo cáo') ? null : kindOf(spoken, deadline)
      if (deadline !== undefined && due !== null) {
        const compiler = compilerIn(spoken, own) ?? compilerIn(sentence + spoken, own)
        // Who is reported to and himself reports further compiles, whether that word falls or not.
        const further = due.said && own !== null && FURTHER.test(clause.text) ? own : null
        const body = compiler ?? further
        if (body !== null) found.push({ part: 'compile', body, kind: due.kind, deadline })
        if (compiler === null) {
          for (const [, addressee] of clause.text.matchAll(ADDRESSED)) {
            if (addressee !== undefined && addressee !== own) {
              found.push({ part: 'report', body: addressee, kind: due.kind, deadline })
            }
          }
        }
      }
      spoken += ' | '
    }
    sentence = clause.ends ? '' : `${sentence}${spoken};`
  }
  return found
}

/** A cheap gate: the first word of "báo cáo". */
function mayReport(node: Inline): boolean {
  return REPORT.test('value' in node ? node.value : node.raw)
}

const REPORT = /b(?:á|a\u0301)o/i

/** The words of a passage with `@id@` for bodies and `#n#` for deadlines. */
function tokensOf({ inlines }: Passage): { line: string; deadlines: Deadline[] } {
  const deadlines: Deadline[] = []
  const words = inlines.map((node) => {
    if (node.type === 'deadline') return `#${deadlines.push(node) - 1}#`
    if (node.type === 'agencyMention') return `@${node.id ?? ''}@`
    if (node.type === 'marker' || node.type === 'furniture') return ' '
    const said = ('value' in node ? node.value : node.raw).normalize('NFC').toLowerCase()
    return OURS.test(said) ? said.replace(/[@#|]/g, ' ') : said
  })
  const line = words.join(' ')
  return { line: /\s\s|[^\S ]/.test(line) ? line.replace(/\s+/g, ' ') : line, deadlines }
}

/** Signs that stand for something else here. */
const OURS = /[@#|]/

/** Sentences, cut at semicolons too where these stand outside brackets; `ends` is true for the last of a sentence. */
function clausesOf(line: string): { text: string; ends: boolean }[] {
  const clauses: { text: string; ends: boolean }[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < line.length; at++) {
    const sign = line.charCodeAt(at)
    if (sign > SEMICOLON) continue
    if (sign === OPENING) depth++
    else if (sign === CLOSING) depth = Math.max(0, depth - 1)
    const ends = sign === STOP && line.charCodeAt(at + 1) === BLANK
    if (!ends && !(sign === SEMICOLON && depth === 0)) continue
    clauses.push({ text: line.slice(from, at), ends })
    from = at + 1
    depth = 0
  }
  clauses.push({ text: line.slice(from), ends: true })
  return clauses
}

const BLANK = 32
const OPENING = 40
const CLOSING = 41
const STOP = 46
const SEMICOLON = 59

/** The body that a line is about: that of its assignment, else the one that it begins with. */
function ownBody(line: string, { assignment }: Passage): string | null {
  if (assignment !== null) return assignment.agencies.length === 1 ? (assignment.agencies[0]?.id ?? null) : null
  return /^ ?(?:giao )?@([^@]{1,120})@/.exec(line)?.[1] ?? null
}

const COMPILES = /(?<!để |gửi )tổng hợp(?: |,)[^@|]{0,160}(?:báo cáo|trình)/
const ADDRESSED = /(?:về|qua|cho|tới|gửi|báo cáo|đến)[ (:]{0,3}@([^@]{1,120})@/g
/** A report to a body above. */
const FURTHER = /báo cáo @(?:uy-ban-nhan-dan|bo-|thu-tuong|chinh-phu|chu-tich)/

/** The body that sums up what others report, where some words say that it does. */
function compilerIn(spoken: string, own: string | null): string | null {
  const compiling = COMPILES.exec(spoken)
  if (compiling === null) return null
  const before = spoken.slice(0, compiling.index).trimStart()
  if (before.search(ADDRESSED) >= 0) return null
  return /(?:^|giao |, |và )@([^@]{1,120})@[^@]*$/.exec(before)?.[1] ?? own
}

const KINDS =
  /(0?6 tháng|sáu tháng|sơ kết|giữa năm)|(quý)|((?:báo cáo|kết quả|tổng kết|cuối|cả|01|1|và|hàng|hằng)[ ,(]{1,2}năm|tổng kết)|(hằng tháng|hàng tháng)/g
const NAMES = ['half', 'quarter', 'year', 'month'] as const

/** What kind of report is due: as the words before it say; else as its month tells. */
function kindOf(spoken: string, { dueOn }: Deadline): { kind: ReportingDeadline['kind']; said: boolean } | null {
  const said = [...(spoken.split('|').at(-1) ?? '').matchAll(KINDS)].at(-1)
  const kind = NAMES[said?.slice(1).findIndex((part) => part !== undefined) ?? -1]
  if (kind !== undefined) return { kind, said: true }
  const month = Number(/-(\d\d)-\d\d$/.exec(dueOn ?? '')?.[1] ?? 0)
  if (month >= 10) return { kind: 'year', said: false }
  return month >= 5 && month <= 7 ? { kind: 'half', said: false } : null
}
