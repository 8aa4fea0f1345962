import { BASIS } from './basis-opener.ts'
import { isHeading } from './is-heading.ts'
import { isDecider } from './is-organ.ts'
import { isTail } from './is-tail.ts'
import { continuesRow, type Layout } from './join-rows.ts'
import { type Line, makeLine } from './line.ts'
import { oneLine } from './one-line.ts'
import type { Row } from './read-rows.ts'
import { scanLabel } from './scan-label.ts'
import { splitPreamble } from './split-preamble.ts'

const ADDRESSEES = /^(?:Kính gửi|KÍNH GỬI)\s{0,3}:?|(?:điện|ĐIỆN)\s{0,3}:$/

const ENDS_PREAMBLE =
  /(?:như sau|sau đây|dưới đây|cụ thể|nội dung sau|các nội dung|QUYẾT ĐỊNH|CHỈ THỊ|YÊU CẦU|yêu cầu|chỉ thị)\s{0,3}[:;.]$/

/** What parts the căn cứ from the articles, on a line of its own. */
const DECIDES = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|CHỈ THỊ)\s{0,3}:?$/

/** First unit labels end the preamble; before them stand căn cứ, addressees and the ban hành clause. */
export function readPreamble(text: string, rows: readonly Row[], from: number, layout: Layout, lines: Line[]): number {
  let index = from
  let addressees = false
  while (index < rows.length) {
    const row = rows[index] as Row
    if (row.furniture) {
      index++
      continue
    }
    const value = text.slice(row.start, Math.min(row.end, row.start + 60))
    const isBasis = BASIS.test(value)
    const label = scanLabel(text, row.start, row.end)
    if (ADDRESSEES.test(text.slice(row.start, row.end))) addressees = true
    else if (label === null) addressees = false
    if (label !== null && !isBasis && !(addressees && label.kind === 'dash')) break
    if (isTail(text, row)) break
    if (isHeading(text, row) && !/^(?:QUYẾT|CHỈ|NGHỊ|QUYẾT NGHỊ|YÊU)/.test(value) && !isDecider(text, row)) break
    const first = index
    let end = row.end
    let before = row
    index++
    while (index < rows.length) {
      const next = rows[index] as Row
      if (next.furniture) {
        index++
        continue
      }
      if (!continuesRow(text, before, next, layout) || DECIDES.test(text.slice(next.start, next.end))) break
      end = next.end
      before = next
      index++
    }
    const paragraph = makeLine('Foreword', row.start, end, first, row.blankBefore)
    splitPreamble(text, paragraph, isBasis || goesOnWithBasis(text, row, lines), lines)
    if (ENDS_PREAMBLE.test(oneLine(text.slice(Math.max(row.start, end - 40), end))) && !addressees) {
      // What follows `như sau:` is the body, even where it has lost its labels.
      if (!followedByBasis(text, rows, index)) break
    }
  }
  return index
}

/** `…; ` / `Kế hoạch số …`: a further thing relied on, on a line of its own. */
function goesOnWithBasis(text: string, row: Row, lines: readonly Line[]): boolean {
  const before = lines[lines.length - 1]
  if (before?.kind !== 'Basis' || !/[;,]$/.test(text.slice(before.end - 1, before.end))) return false
  return /^(?:-\s{0,3})?(?:Luật|Bộ luật|Pháp lệnh|Nghị|Quyết định|Chỉ thị|Kế hoạch|Công văn|Công điện|Thông|Hướng dẫn|Chương trình|Kết luận|Văn bản|Đề án|Tờ trình|các |số )/.test(
    text.slice(row.start, row.start + 24),
  )
}

function followedByBasis(text: string, rows: readonly Row[], index: number): boolean {
  let next = index
  while (next < rows.length && (rows[next] as Row).furniture) next++
  const row = rows[next]
  return row !== undefined && /^(?:-\s{0,3})?(?:Căn cứ|Theo đề nghị|Xét)/.test(text.slice(row.start, row.start + 20))
}
