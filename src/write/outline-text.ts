import type { Finding } from '../tree/finding.ts'
import type { Links } from '../tree/links.ts'
import type { CrossReference, Document } from '../tree/nodes.ts'
import { ownCode } from '../tree/own-code.ts'
import { columnWidth, shorten } from './column-width.ts'
import { documentKindName } from './document-name.ts'
import { formatDay } from './format-figures.ts'
import { type OutlineRow, outlineRows } from './outline-rows.ts'
import { type Words, words } from './words.ts'
import type { WriteOptions } from './write-options.ts'

/** A document with all that was found out about it. */
export interface OutlineInput {
  /** The original input. */
  text: string
  tree: Document
  links: Links
  findings: readonly Finding[]
}

const MARK = '⚠'
/** Columns that text on the right side always gets, and the part of the width after which it begins at the latest. */
const RIGHT_LEAST = 24
const RIGHT_FROM = 0.55

/**
 * The tree of a document for people: what it is, what it is based on, its parts; who does what with whom until when.
 *
 *     Kế hoạch 915/KH-UBND · 18/5/2023 · UBND tỉnh Quảng Bình
 *     Phòng, chống đuối nước cho học sinh giai đoạn 2023 - 2025
 *     ├─ I. MỤC TIÊU                                      objectives
 *     │  └─ 1. chỉ tiêu  ≥ 70 % (2024) → 65 % (2025) ⚠   học sinh tiểu học biết bơi
 *     └─ III. TỔ CHỨC THỰC HIỆN                           organisation ⚠
 *
 * `⚠` stands on the line in which an error or a warning was found. Ends in a line end.
 */
export function outlineText(input: OutlineInput, options: WriteOptions): string {
  const { tree, findings } = input
  const rows = outlineRows(tree, input.text, options.lang)
  const marked = markedRows(rows, findings)
  const lines = prefixed(rows, '')
  const rightColumn = Math.min(
    lines.reduce((most, { prefix, row }) => {
      const columns = columnWidth(prefix + row.left) + (marked.has(row) && !row.kindOnRight ? 2 : 0)
      return row.right === '' ? most : Math.max(most, columns + 3)
    }, 0),
    Math.floor(options.width * RIGHT_FROM),
  )
  return [
    ...headerLines(tree, marked.has(null), options),
    ...lines.map((line) => drawLine(line, marked.has(line.row), rightColumn, options)),
    `${footer(input, options)}\n`,
  ].join('\n')
}

interface Line {
  /** Branches of the tree before the row. */
  prefix: string
  row: OutlineRow
}

/** Rows on which a finding stands, the deepest that covers it; `null` is the header. */
function markedRows(rows: readonly OutlineRow[], findings: readonly Finding[]): Set<OutlineRow | null> {
  const marked = new Set<OutlineRow | null>()
  const firstStart = rows[0]?.start ?? Number.POSITIVE_INFINITY
  for (const { severity, place } of findings) {
    if (severity === 'info') continue
    const { offset } = place.start
    let deepest: OutlineRow | undefined
    let level: readonly OutlineRow[] = rows
    for (;;) {
      const inside = level.find(({ start, end }) => start <= offset && (offset < end || start === offset))
      if (inside === undefined) break
      deepest = inside
      level = inside.rows
    }
    if (deepest !== undefined) marked.add(deepest)
    else if (offset < firstStart) marked.add(null)
  }
  return marked
}

function prefixed(rows: readonly OutlineRow[], indent: string): Line[] {
  return rows.flatMap((row, index) => {
    const last = index === rows.length - 1
    return [
      { prefix: `${indent}${last ? '└─ ' : '├─ '}`, row },
      ...prefixed(row.rows, `${indent}${last ? '   ' : '│  '}`),
    ]
  })
}

function drawLine({ prefix, row }: Line, marked: boolean, rightColumn: number, { width, paint }: WriteOptions): string {
  const mark = marked ? ` ${paint('warning', MARK)}` : ''
  const branches = paint('faint', prefix)
  const room = width - columnWidth(prefix) - (marked ? 2 : 0)
  if (row.right === '') return branches + shorten(row.left, room) + mark
  if (row.kindOnRight) {
    const left = shorten(row.left, room - columnWidth(row.right) - 2)
    const used = columnWidth(prefix + left)
    // What reaches over the column puts its kind at the very right.
    const column = used + 2 > rightColumn ? columnWidth(prefix) + room - columnWidth(row.right) : rightColumn
    return branches + left + ' '.repeat(column - used) + paint('faint', row.right) + mark
  }
  const left = shorten(row.left, Math.max(room - RIGHT_LEAST, Math.floor(room / 2)))
  const used = columnWidth(prefix + left) + (marked ? 2 : 0)
  const gap = Math.max(2, rightColumn - used)
  return branches + left + mark + ' '.repeat(gap) + shorten(row.right, width - used - gap)
}

function headerLines(tree: Document, marked: boolean, { lang, width, paint }: WriteOptions): string[] {
  const say = words(lang)
  const kind = documentKindName(tree.documentType) ?? say.unknownDocument
  const code = ownCode(tree)
  const parts = [code === null ? kind : `${kind} ${code}`]
  if (tree.date !== null) parts.push(formatDay(tree.date, lang))
  if (tree.issuer !== null) parts.push(shortIssuer(tree.issuer))
  const first = `${paint('strong', shorten(parts.join(' · '), width - 2))}${marked ? ` ${paint('warning', MARK)}` : ''}`
  return tree.subject === null ? [first] : [first, shorten(tree.subject, width)]
}

/** As clerks abbreviate it in tables: `UBND tỉnh Quảng Bình`. */
function shortIssuer(issuer: string): string {
  return issuer.replace(/^(?:Ủy|Uỷ) ban nhân dân(?=\s)/i, 'UBND').replace(/^Hội đồng nhân dân(?=\s)/i, 'HĐND')
}

function footer({ links, findings }: OutlineInput, { lang, paint }: WriteOptions): string {
  const say = words(lang)
  const { coverage } = links
  const outcomes = [say.resolved(coverage.resolved)]
  if (coverage.ambiguous > 0) outcomes.push(say.ambiguous(coverage.ambiguous))
  if (coverage.unresolved > 0) outcomes.push(say.unresolved(coverage.unresolved))
  if (coverage.unchecked > 0) outcomes.push(say.unchecked(coverage.unchecked))
  const parts = [`${say.citations}: ${coverage.found}${coverage.found === 0 ? '' : ` (${outcomes.join(', ')})`}`]
  if (coverage.unrecognised > 0) parts.push(say.unrecognised(coverage.unrecognised))
  parts.push(internalText(links.references, say))
  parts.push(
    findings.length === 0 ? say.findings(0) : `${paint('strong', say.findings(findings.length))}: ${say.seeCheck}`,
  )
  return parts.join(' · ')
}

/** `nội bộ: 12 (1 không có đích, 2 chưa kiểm tra)`: references inside the document, and those that lead nowhere. */
function internalText(references: readonly CrossReference[], say: Words): string {
  const count = { ambiguous: 0, unresolved: 0, unchecked: 0 }
  for (const { targets } of references) {
    const statuses = (targets ?? []).map(({ status }) => status)
    const worst = (['unresolved', 'ambiguous', 'unchecked'] as const).find((status) => statuses.includes(status))
    if (worst !== undefined) count[worst]++
  }
  const outcomes: string[] = []
  if (count.unresolved > 0) outcomes.push(say.withoutTarget(count.unresolved))
  if (count.ambiguous > 0) outcomes.push(say.severalTargets(count.ambiguous))
  if (count.unchecked > 0) outcomes.push(say.unchecked(count.unchecked))
  return `${say.internal}: ${references.length}${outcomes.length === 0 ? '' : ` (${outcomes.join(', ')})`}`
}
