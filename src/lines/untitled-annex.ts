import { isCapitals } from './join-rows.ts'
import type { Row } from './read-rows.ts'
import { scanLabel } from './scan-label.ts'

const ISSUED_WITH = /^\((?:Ban hành )?[Kk]èm theo\s/
/** A title has no more rows. */
const MOST_ROWS = 6

/**
 * The title of what is issued with a document, where the line that names its type is lost:
 *
 *     THỰC HIỆN ĐỀ ÁN ĐỔI MỚI TRỢ GIÚP XÃ HỘI
 *     GIAI ĐOẠN 2018-2025
 *     (Ban hành kèm theo Quyết định số …)
 *
 * @returns  Index of the row with the note; -1 where no such title begins.
 */
export function annexNoteRow(text: string, rows: readonly Row[], from: number): number {
  let seen = 0
  for (let index = from; index < rows.length && seen <= MOST_ROWS; index++) {
    const row = rows[index] as Row
    if (row.furniture) continue
    if (ISSUED_WITH.test(text.slice(row.start, row.start + 24))) return seen > 0 ? index : -1
    if (!isCapitals(text, row.start, row.end) || scanLabel(text, row.start, row.end) !== null) return -1
    seen++
  }
  return -1
}
