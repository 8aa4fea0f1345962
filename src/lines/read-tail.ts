import { documentTypeAt } from './document-type-at.ts'
import { FOOTNOTE } from './footnote-mark.ts'
import { isAppendix } from './is-appendix.ts'
import { isOrgan } from './is-organ.ts'
import { CAPACITY, RECIPIENT_HEAD } from './is-tail.ts'
import { isCapitals } from './join-rows.ts'
import { LOWER, UPPER } from './letters.ts'
import type { Line } from './line.ts'
import { makeLine } from './line.ts'
import { isMotto } from './motto.ts'
import { isMetadata, isRelation } from './read-portal.ts'
import type { Row } from './read-rows.ts'
import { scanLabel } from './scan-label.ts'
import { annexNoteRow } from './untitled-annex.ts'

const OFFICE =
  /^(?:(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|CỤC TRƯỞNG|CHÁNH|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|BÍ THƯ|VIỆN TRƯỞNG|TỔNG|HIỆU TRƯỞNG|HIỆU PHÓ)|PHÓ |NGƯỜI LẬP|NGƯỜI XÂY DỰNG|DUYỆT|XÁC NHẬN|PHÊ DUYỆT|BAN GIÁM HIỆU|TỔ TRƯỞNG|CHỦ NHIỆM|ỦY VIÊN|UỶ VIÊN|ỦY BAN|UBND|DÂN|NHÂN DÂN|BỘ TRƯỞNG)/
const SIGNED = /^[([]?(?:[ĐđD]ã ký|Đã ký|đã ký|Ký tên|ký tên|Ký, ghi rõ)[^\n]{0,30}$/

/** An office in small letters, as some converters leave it. */
const SMALL_OFFICE =
  /^(?:Phó |Quyền )?(?:Chủ tịch|Thủ tướng|Giám đốc|Tổng|Trưởng|Chánh|Bộ trưởng|Thứ trưởng|Bí thư|Cục trưởng|Hiệu trưởng|Viện trưởng|Phó)/

/** A name: two to six words, each with a capital; a military or academic title may stand before it. */
const NAME = new RegExp(
  `^(?:(?:(?:Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|TS|ThS|Ths|PGS|GS|BS|BSCK(?:II|I)?|CK(?:II|I)?|DS|KS|Luật sư|NGƯT|NGND|TTƯT|TTND|Bác sĩ|Tiến sĩ|Thạc sĩ)\\.?\\s?){1,4})?[${UPPER}][${LOWER}']{0,9}(?:\\s{1,3}[${UPPER}][${LOWER}']{0,9}){1,5}$`,
)

export interface TailRows {
  lines: Line[]
  next: number
}

/**
 * Read Nơi nhận and the signature, one under the other or side by side, and the notes after them. Stops at an annex, a
 * portal list, the head of an attached document, or a unit that can only belong to another body.
 */
export function readTail(text: string, rows: readonly Row[], from: number): TailRows {
  const lines: Line[] = []
  let index = from
  let listing = false
  let signing = false
  let named = false
  let note: Line | null = null
  while (index < rows.length) {
    const row = rows[index] as Row
    if (row.furniture) {
      index++
      continue
    }
    if (index > from && (isRelation(text, row) || isMetadata(text, row) || isAppendix(text, row) || isMotto(text, row)))
      break
    const type = documentTypeAt(text, row.start, row.end)
    if (index > from && type !== null && type.end === row.end) break
    if (signing && (named || row.end - row.start > LONGEST_OFFICE) && annexNoteRow(text, rows, index) !== -1) break
    if (FOOTNOTE.test(text.slice(row.start, row.start + 12))) {
      note = makeLine('Footnote', row.start, row.end, index, row.blankBefore)
      lines.push(note)
      index++
      continue
    }
    if (note !== null) {
      // Notes come last: what follows one without a mark of its own goes on with it.
      note.end = row.end
      index++
      continue
    }
    // "Q. CHỦ TỊCH" is no part Q.
    const signs = CAPACITY.test(text.slice(row.start, row.start + 24))
    const label = signs ? null : scanLabel(text, row.start, row.end)
    if (label !== null && label.kind !== 'dash' && label.kind !== 'bullet' && label.kind !== 'plus') break
    const ended = named && !listing
    if (row.end - row.start > 220 || (ended && label === null && !isCapitals(text, row.start, row.end))) break
    if (named && signing && isOrgan(text, row.start, row.end) && row.blankBefore) break
    for (const cell of splitColumns(text, row)) {
      const value = text.slice(cell.start, Math.min(cell.end, cell.start + 90))
      const before = lines[lines.length - 1]
      if (RECIPIENT_HEAD.test(value)) {
        const head = RECIPIENT_HEAD.exec(value)?.[0] ?? ''
        lines.push(makeLine('RecipientHead', cell.start, cell.start + head.trimEnd().length, index, row.blankBefore))
        listing = true
        const rest = cell.start + head.length
        let body = rest
        while (body < cell.end && text.charCodeAt(body) <= 32) body++
        if (body < cell.end) lines.push(makeLine('Recipient', body, cell.end, index))
      } else if (isSignature(text, cell, listing, signing)) {
        lines.push(makeLine('Signature', cell.start, cell.end, index, row.blankBefore))
        const capitals = isCapitals(text, cell.start, cell.end)
        if (!capitals && !/^[([]/.test(value) && !SMALL_OFFICE.test(value)) named = true
        // Two may sign, one under the other: who drew up the plan, and who approves it.
        else if (capitals && OFFICE.test(value) && value.length < LONGEST_OFFICE) named = false
        signing = true
      } else if (listing && !(before?.kind === 'Recipient' && goesOn(text, before, cell))) {
        const line = makeLine('Recipient', cell.start, cell.end, index, row.blankBefore)
        if (label !== null && cell.start === row.start) {
          line.label = label
          let body = label.end
          while (body < cell.end && text.charCodeAt(body) <= 32) body++
          line.bodyStart = body
        }
        lines.push(line)
        if (/^-?\s?Lưu/.test(value)) listing = !/[.]$/.test(value)
      } else if (before?.kind === 'Recipient') {
        before.end = cell.end
      } else {
        lines.push(makeLine(signing ? 'Signature' : 'Recipient', cell.start, cell.end, index, row.blankBefore))
        if (signing && !isCapitals(text, cell.start, cell.end) && !SMALL_OFFICE.test(value)) named = true
      }
    }
    index++
  }
  return { lines, next: index }
}

/** What signs has a shorter name: `PHÓ CHỦ TỊCH`, `GIÁM ĐỐC SỞ NỘI VỤ`. */
const LONGEST_OFFICE = 30

/** `(để b/c);`, or a recipient whose line broke. */
function goesOn(text: string, before: Line, cell: { start: number; end: number }): boolean {
  if (before.end > cell.start) return false
  const first = text[cell.start] as string
  if (first === '-' || first === '+' || first === '•') return false
  const between = text.slice(before.end, cell.start)
  if (between.includes('|')) return false
  return first === '(' || first === first.toLowerCase() || !/[;.]$/.test(text.slice(before.end - 1, before.end))
}

function isSignature(text: string, cell: { start: number; end: number }, listing: boolean, signing: boolean): boolean {
  const value = text.slice(cell.start, cell.end)
  if (value.length > 90 || value.startsWith('-')) return false
  if (CAPACITY.test(value) || SIGNED.test(value)) return true
  const capitals = isCapitals(text, cell.start, cell.end)
  if (capitals && (OFFICE.test(value) || signing)) return true
  if (capitals && !listing) return true
  // A name: two to six words, each with a capital, no mark at the end.
  if (!signing) return false
  return NAME.test(value)
}

/** Recipients and signature printed side by side are cells of one row. */
function splitColumns(text: string, row: Row): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = []
  let from = row.start
  let at = row.start
  while (at < row.end) {
    const code = text.charCodeAt(at)
    let to = at
    if (code === 124) to = at + 1
    else if (code === 9) to = at + 1
    else if (code === 32 && text.charCodeAt(at + 1) === 32 && text.charCodeAt(at + 2) === 32) to = at + 3
    if (to === at) {
      at++
      continue
    }
    while (to < row.end && (text.charCodeAt(to) <= 32 || text.charCodeAt(to) === 124)) to++
    if (at > from) cells.push({ start: from, end: at })
    from = to
    at = to
  }
  if (from < row.end) {
    let end = row.end
    while (end > from && text.charCodeAt(end - 1) <= 32) end--
    cells.push({ start: from, end })
  }
  for (const cell of cells) while (cell.end > cell.start && text.charCodeAt(cell.end - 1) <= 32) cell.end--
  return cells
}
