import { isAppendix } from './is-appendix.ts'
import { isCapitals } from './join-rows.ts'
import type { Row } from './read-rows.ts'
import { scanLabel } from './scan-label.ts'

const TABLE_HEAD = /^(?:STT|TT|Số TT|Stt|SỐ TT)\.?$/

/** `STT` or its like, alone on a line. */
export function isTableHead(text: string, { start, end }: Row): boolean {
  return end - start < 8 && TABLE_HEAD.test(text.slice(start, end))
}

/** `STT` alone on a line, and then short lines: the cells of a table, one under the other. */
export function opensFlatTable(text: string, rows: readonly Row[], index: number): boolean {
  if (!isTableHead(text, rows[index] as Row)) return false
  let short = 0
  let seen = 0
  for (let i = index + 1; i < rows.length && seen < 6; i++) {
    const row = rows[i] as Row
    if (row.furniture && !/^\d/.test(text.slice(row.start, row.end))) continue
    seen++
    if (row.end - row.start < 60) short++
  }
  return seen >= 4 && short >= seen - 1
}

/** What is no cell of a table that was flattened: a unit of the body with a heading in capitals, an annex, the closing. */
export function endsFlatTable(text: string, row: Row): boolean {
  const label = scanLabel(text, row.start, row.end)
  if (label !== null && (label.kind === 'roman' || label.style === 'capital' || label.rank < 4)) {
    return isCapitals(text, label.end, row.end) && row.end - label.end > 8
  }
  return isAppendix(text, row) || text.startsWith('Trên đây', row.start)
}
