import type { Finding, Severity } from '../tree/finding.ts'
import type { Coverage } from '../tree/links.ts'
import type { Position } from '../tree/nodes.ts'
import { padTo } from './column-width.ts'
import { coverageText } from './coverage-text.ts'
import type { Style } from './paint.ts'
import { sourceFrame } from './source-frame.ts'
import { words } from './words.ts'
import type { WriteOptions } from './write-options.ts'

const GUTTER = '     │ '

/** The findings of one document, with what is needed to show them. */
export interface FindingReport {
  file: string
  /** The original input. */
  text: string
  /** In reading order. */
  findings: readonly Finding[]
  /** What was put right before; its places are those of the text as it was. */
  fixed?: readonly Finding[]
}

/** What all documents of one call add up to. */
export interface FindingTotals {
  documents: number
  severities: Record<Severity, number>
  coverage: Coverage
  /** Findings whose correction is certain. */
  fixable?: number
  /** What `--fix` has put right. */
  fixed?: number
  /** What `--fix-dry-run` says would be put right. */
  wouldFix?: number
  /** Findings that a baseline accepts; they are in no other count. */
  accepted?: number
}

/**
 * The findings of one document for people, ending in a line end; empty where there are none.
 *
 *     ke-hoach-boi.txt
 *       11:5  lỗi  citation/year-mismatch   Năm trong số hiệu là 2017, năm trong ngày ban hành là 2018
 *          │ số 56/2017/NĐ-CP ngày 19/5/2018 của Thủ tướng Chính phủ
 *          │    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *          = sửa: ngày 09/5/2017
 *          = vì:  số hiệu dạng số/năm/NĐ-CP mang năm ban hành
 */
export function prettyFindings(report: FindingReport, options: WriteOptions): string {
  const { findings, fixed = [] } = report
  if (findings.length + fixed.length === 0) return ''
  const { severity } = words(options.lang)
  const widths = {
    place: Math.max(...findings.map((finding) => placeText(finding).length)),
    severity: Math.max(...findings.map((finding) => severity[finding.severity].length)),
    rule: Math.max(...findings.map((finding) => finding.ruleId.length)),
  }
  const blocks = findings.map((finding) => prettyFinding(finding, report.text, widths, options))
  return `${options.paint('file', report.file)}\n${[fixedLines(fixed, options), ...blocks].filter((part) => part !== '').join('\n')}`
}

/** The two lines at the end of a report: what was found, and how much was looked at. */
export function prettyTotals(totals: FindingTotals, options: WriteOptions): string {
  const say = words(options.lang)
  const levels = (['error', 'warning', 'info'] as const).filter((level) => totals.severities[level] > 0)
  const sum = levels.reduce((count, level) => count + totals.severities[level], 0)
  const detail = levels.map((level) => options.paint(level, say.severityCount(level, totals.severities[level])))
  const rest = (['fixable', 'fixed', 'wouldFix', 'accepted'] as const).map((part) => {
    const count = totals[part] ?? 0
    return count === 0 ? '' : ` · ${say[part](count)}`
  })
  const counted = sum === 0 ? say.findings(0) : `${say.findings(sum)} (${detail.join(', ')})`
  return `${options.paint('strong', `${counted} ${say.documents(totals.documents)}`)}${rest.join('')}\n${coverageText(totals.coverage, options)}\n`
}

/** `  đã sửa 11:37  issuer/symbol-mismatch  Thủ tướng Chính phủ → Chính phủ`, a line each. */
function fixedLines(fixed: readonly Finding[], { lang, paint }: WriteOptions): string {
  const place = Math.max(0, ...fixed.map((finding) => placeText(finding).length))
  const rule = Math.max(0, ...fixed.map((finding) => finding.ruleId.length))
  const lines = fixed.map((finding) => {
    const head = `  ${words(lang).wasFixed} ${padTo(placeText(finding), place)}`
    return `${head}  ${paint('rule', padTo(finding.ruleId, rule))}  ${finding.actual} → ${finding.expected[0]}\n`
  })
  return lines.join('')
}

function prettyFinding(
  finding: Finding,
  text: string,
  widths: { place: number; severity: number; rule: number },
  options: WriteOptions,
): string {
  const say = words(options.lang)
  const { paint } = options
  const head = [
    `  ${padTo(placeText(finding), widths.place)}`,
    paint(finding.severity, padTo(say.severity[finding.severity], widths.severity)),
    paint('rule', padTo(finding.ruleId, widths.rule)),
    finding.reason,
  ].join('  ')
  const lines = [head, ...frameLines(text, finding.place, finding.severity, options)]
  for (const { message, position, file } of finding.evidence) {
    const place = position && `${position.start.line}:${position.start.column}`
    const source = [file, place].filter((part) => part !== undefined).join(':')
    lines.push(`     = ${say.see} ${source === '' ? '' : `${paint('faint', source)} `}${message}`)
    const elsewhere = position !== undefined && file === undefined && !within(position, finding.place)
    if (elsewhere) lines.push(...frameLines(text, position, 'faint', options))
  }
  if (finding.expected.length > 0) lines.push(`     = ${say.fix} ${finding.expected.join(' | ')}`)
  if (finding.note !== null) lines.push(`     = ${say.because} ${finding.note}`)
  return `${lines.join('\n')}\n`
}

function frameLines(text: string, place: Position, style: Style, { width, paint }: WriteOptions): string[] {
  const frame = sourceFrame(text, place, width - GUTTER.length)
  return frame === null ? [] : [GUTTER + frame.text, GUTTER + paint(style, frame.marks)]
}

/** What lies inside the place itself is underlined already. */
function within({ start, end }: Position, place: Position): boolean {
  return start.offset >= place.start.offset && end.offset <= place.end.offset
}

function placeText({ place }: Finding): string {
  return `${place.start.line}:${place.start.column}`
}
