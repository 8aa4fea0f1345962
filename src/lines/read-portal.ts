import { ATTRIBUTE_NAMES, bareAttributesEnd } from './bare-attributes.ts'
import { headerKind } from './header-kind.ts'
import { isTail } from './is-tail.ts'
import { continuesRow, type Layout } from './join-rows.ts'
import { UPPER } from './letters.ts'
import { type Line, makeLine } from './line.ts'
import { isMotto } from './motto.ts'
import { Openings } from './openings.ts'
import type { Row } from './read-rows.ts'
import { scanLabel } from './scan-label.ts'

const RELATION = new RegExp(
  `^[-•]?\\s{0,3}\\d{1,3}[${UPPER}]|^[-•]\\s{0,3}\\d{1,3} (?:Luật|Bộ luật|Pháp lệnh|Nghị|Quyết định|Chỉ thị|Kế hoạch|Công văn|Thông|Công ước|Chương trình|Hướng dẫn|Hiến pháp)`,
)

const METADATA = new RegExp(
  `^(?:-\\s{0,3})?(?:${ATTRIBUTE_NAMES}|Số/Ký hiệu|Lĩnh vực, ngành|Nguồn|Cơ quan soạn thảo|Ngày ban hành văn bản)\\s{0,3}[:|]`,
)

const ATTRIBUTES = new Openings('Số Lo Ng Nơ Tì Tr Cơ Lĩ Ch Ph')

/** An entry of a portal's list of related documents: `- 14Quyết định …`. */
export function isRelation(text: string, row: Row): boolean {
  const code = text.charCodeAt(afterBullet(text, row))
  return code >= 48 && code <= 57 && RELATION.test(text.slice(row.start, Math.min(row.end, row.start + 24)))
}

/** An attribute in a portal's table: `Số hiệu: 86/KH-UBND`. */
export function isMetadata(text: string, row: Row): boolean {
  return (
    ATTRIBUTES.at(text, afterBullet(text, row)) &&
    METADATA.test(text.slice(row.start, Math.min(row.end, row.start + 40)))
  )
}

/** Where a row goes on after a dash or a bullet and up to three blanks. */
function afterBullet(text: string, row: Row): number {
  const first = text.charCodeAt(row.start)
  if (first !== 45 && first !== 0x2022) return row.start
  let at = row.start + 1
  while (at < row.start + 4 && text.charCodeAt(at) <= 32) at++
  return at
}

/** Portal lists and attributes that stand in a run from `from` on. Returns the row after them. */
export function readPortalRows(
  text: string,
  rows: readonly Row[],
  from: number,
  lines: Line[],
  layout: Layout,
): number {
  let index = from
  while (index < rows.length) {
    const row = rows[index] as Row
    const bare = bareAttributesEnd(text, rows, index)
    if (row.furniture) index++
    else if (bare > index) index = pushRows(rows, index, bare, lines)
    else if (isRelation(text, row)) lines.push(makeLine('Relation', row.start, row.end, index++, row.blankBefore))
    else if (isMetadata(text, row)) index = pushMetadata(text, rows, index, lines)
    else if (namesMetadata(text, rows, index))
      lines.push(makeLine('Metadata', row.start, row.end, index++, row.blankBefore))
    else if (goesOnInPortal(text, rows, index, lines, layout)) {
      const before = lines[lines.length - 1] as Line
      before.end = row.end
      index++
    } else break
  }
  return index
}

/** Rows that are attributes, each by itself. */
function pushRows(rows: readonly Row[], from: number, end: number, lines: Line[]): number {
  for (let index = from; index < end; index++) {
    const row = rows[index] as Row
    if (!row.furniture) lines.push(makeLine('Metadata', row.start, row.end, index, row.blankBefore))
  }
  return end
}

/** An attribute of a portal, with its value where that stands in a row of its own. Returns the row after it. */
export function pushMetadata(text: string, rows: readonly Row[], index: number, lines: Line[]): number {
  const row = rows[index] as Row
  const line = makeLine('Metadata', row.start, row.end, index, row.blankBefore)
  lines.push(line)
  const value = text.charCodeAt(row.end - 1) === 0x3a ? rows[index + 1] : undefined
  const isValue =
    value !== undefined &&
    !value.furniture &&
    value.end - value.start < 200 &&
    !isMetadata(text, value) &&
    // `86/KH-UBND` looks like a labelled line.
    (scanLabel(text, value.start, value.end) === null || !/\s/.test(text.slice(value.start, value.end))) &&
    headerKind(text, value.start, value.end) === 'Header'
  if (!isValue) return index + 1
  line.end = value.end
  return index + 2
}

/** An entry of a portal's list that was wrapped: more entries come after it. */
function goesOnInPortal(
  text: string,
  rows: readonly Row[],
  index: number,
  lines: readonly Line[],
  layout: Layout,
): boolean {
  const before = lines[lines.length - 1]
  if (before?.kind !== 'Relation' || layout.width === null) return false
  const row = rows[index] as Row
  const above = rows[index - 1] as Row
  if (row.blankBefore || above.furniture || above.end !== before.end) return false
  return continuesRow(text, above, row, layout)
}

/** A heading that a portal puts over its table of attributes; the text proper comes under `VĂN BẢN`. */
const INFORMATION = ['THÔNG TIN VĂN BẢN', 'Thông tin văn bản']

export const isInformation = (text: string, row: Row) =>
  INFORMATION.some((heading) => row.end - row.start === heading.length && text.startsWith(heading, row.start))

export function readInformation(text: string, rows: readonly Row[], from: number, lines: Line[]): number {
  let end = from + 1
  for (let i = from + 1; i < rows.length && i < from + 120; i++) {
    const row = rows[i] as Row
    const value = text.slice(row.start, Math.min(row.end, row.start + 20))
    if (/^(?:VĂN BẢN|NỘI DUNG VĂN BẢN|NỘI DUNG)$/.test(value)) {
      end = i + 1
      break
    }
    if (i === end && (row.furniture || text.slice(row.start, row.end).includes('|'))) end = i + 1
  }
  return pushRows(rows, from, end, lines)
}

/** A portal prints the document's name above its attributes, in one row or a few. */
function namesMetadata(text: string, rows: readonly Row[], index: number): boolean {
  const first = rows[index] as Row
  if (scanLabel(text, first.start, first.end) !== null || isMotto(text, first) || isTail(text, first)) return false
  for (let i = index + 1; i < rows.length && i < index + 4; i++) {
    const row = rows[i] as Row
    if (bareAttributesEnd(text, rows, i) > i) return true
    if (isMetadata(text, row)) {
      // Its value may stand in a row of its own.
      const next = rows[text.charCodeAt(row.end - 1) === 0x3a ? i + 2 : i + 1]
      return next !== undefined && isMetadata(text, next)
    }
    if (row.blankBefore || scanLabel(text, row.start, row.end) !== null) return false
  }
  return false
}

/** The name of the page stands over the attributes that a portal prints first. */
export function readPageTitle(text: string, rows: readonly Row[], from: number, lines: Line[]): number {
  const row = rows[from]
  const next = rows[from + 1]
  if (row === undefined || next === undefined || !isInformation(text, next)) return from
  lines.push(makeLine('Metadata', row.start, row.end, from, row.blankBefore))
  return from + 1
}

/** A YAML block at the very start of a Markdown file. */
export function readFrontMatter(text: string, rows: readonly Row[], from: number, lines: Line[]): number {
  const first = rows[from]
  if (first === undefined || from !== 0 || text.slice(first.start, first.end) !== '---') return from
  let close = from + 1
  while (close < rows.length && close < from + 200) {
    const row = rows[close] as Row
    if (text.slice(row.start, row.end) === '---') break
    close++
  }
  if (close >= rows.length || close >= from + 200) return from
  for (let i = from + 1; i < close; i++) {
    const row = rows[i] as Row
    if (!row.furniture) lines.push(makeLine('Metadata', row.start, row.end, i))
  }
  return close + 1
}
