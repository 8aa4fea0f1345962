import { BASIS, precedesBasis } from './basis-opener.ts'
import { documentTypeAt } from './document-type-at.ts'
import { NUMBER } from './header-kind.ts'
import { isDecider } from './is-organ.ts'
import { joinBrokenOrgan } from './join-broken.ts'
import { continuesRow, isCapitals, type Layout } from './join-rows.ts'
import { LOWER } from './letters.ts'
import { type Line, makeLine } from './line.ts'
import { isInformation, isMetadata, readInformation } from './read-portal.ts'
import type { Row } from './read-rows.ts'
import { scanLabel } from './scan-label.ts'

/** Type and trích yếu, with `(Kèm theo …)` under them. Returns the row after them. */
export function readTitle(text: string, rows: readonly Row[], from: number, layout: Layout, lines: Line[]): number {
  let index = from
  const row = rows[index]
  if (row === undefined) return index
  const type = documentTypeAt(text, row.start, row.end)
  let before: Row = row
  if (type !== null) {
    const line = makeLine('DocumentType', type.start, type.end, index, row.blankBefore)
    lines.push(line)
    let rest = type.end
    while (rest < row.end && /[\s:]/.test(text[rest] as string)) rest++
    if (rest === row.end) line.end = row.end
    else lines.push(makeLine(isOwnerOnly(text, rows, index, rest) ? 'Header' : 'Subject', rest, row.end, index))
    index++
  } else if (!/^(?:V\/[vV]|Về việc)/.test(text.slice(row.start, row.start + 8))) {
    // A crawler may have lost the type; then the trích yếu in capitals stands alone.
    const lost =
      lines.length > 0 && isCapitals(text, row.start, row.end) && scanLabel(text, row.start, row.end) === null
    if (!lost) return index
  }
  let subject = lines[lines.length - 1]
  while (index < rows.length) {
    const next = rows[index] as Row
    if (next.furniture) {
      if (subject?.kind === 'Subject' && isUnderline(text, next)) {
        index++
        break
      }
      index++
      continue
    }
    if (isInformation(text, next)) {
      index = readInformation(text, rows, index, lines)
      subject = undefined
      continue
    }
    if (subject?.kind === 'Subject' && next.end - next.start <= 16) joinBrokenOrgan(text, rows, index)
    if (isPostingDate(text, next)) return readPosting(text, rows, index, layout, lines)
    if (!isSubject(text, next, before, subject, layout)) break
    if (
      subject?.kind === 'Subject' &&
      isDecider(text, next) &&
      !UNFINISHED_SUBJECT.test(text.slice(subject.start, subject.end)) &&
      precedesBasis(text, rows, index)
    )
      break
    if (subject?.kind === 'Subject' && joinsSubject(text, subject, next)) subject.end = next.end
    else {
      subject = makeLine('Subject', next.start, next.end, index, next.blankBefore)
      lines.push(subject)
    }
    before = next
    index++
  }
  return index
}

/** `NGHỊ QUYẾT CỦA HĐND TỈNH LÀO CAI` / `Về …`: the trích yếu comes below. */
function isOwnerOnly(text: string, rows: readonly Row[], index: number, rest: number): boolean {
  if (!/^(?:CỦA|Của|của)\s/.test(text.slice(rest, rest + 4))) return false
  const next = rows.slice(index + 1, index + 4).find((row) => !row.furniture)
  return next !== undefined && /^(?:Về|VỀ|V\/[vV])\s/.test(text.slice(next.start, next.start + 4))
}

/** A type in mixed case, as headlines of web pages have it, and what it is about; no number, which makes a citation. */
const HEADLINE = new RegExp(
  `^(Kế hoạch|Chương trình hành động|Chương trình|Chỉ thị|Hướng dẫn|Thông báo|Phương án|Báo cáo|Nghị quyết|Quyết định)\\s(?!số\\s|này|\\d)[${LOWER}]`,
)

/** A page that has lost the letterhead opens with its headline: `Kế hoạch cải cách hành chính năm 2026`. */
export function readHeadline(text: string, rows: readonly Row[], from: number, lines: Line[]): number {
  const row = rows[from]
  const next = rows[from + 1]
  if (from !== 0 || row === undefined || next === undefined || next.furniture) return from
  const width = row.end - row.start
  if (width < 30 || width > 250 || /[.,;:]$/.test(text.slice(row.end - 1, row.end))) return from
  const type = HEADLINE.exec(text.slice(row.start, row.start + 40))?.[1]
  const below = text[next.start] as string
  // A sentence that was wrapped goes on in small letters, or does not end here.
  if (type === undefined || below !== below.toUpperCase() || scanLabel(text, next.start, next.end) !== null) return from
  if (!next.blankBefore && !/^(?:Ngày|Thực hiện|Căn cứ)\s/.test(text.slice(next.start, next.start + 10))) return from
  const end = row.start + type.length
  lines.push(makeLine('DocumentType', row.start, end, from, row.blankBefore))
  lines.push(makeLine('Subject', end + 1, row.end, from))
  return from + 1
}

/** When a website posted the page: `Thứ Hai, 28/04/2025`, `28/04/2025 08:30`. */
const POSTED =
  /^(?:(?:Thứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)|Chủ [Nn]hật)\s?[,-]|(?:Ngày đăng|Đăng ngày|Đăng lúc|Cập nhật|Ngày cập nhật|Lượt xem|Lượt đọc|Đã xem)(?:\s|:|$)|\d{1,2}[/-]\d{1,2}[/-]\d{4}(?:\s|$))/

const isPostingDate = (text: string, row: Row) =>
  row.end - row.start < 60 && POSTED.test(text.slice(row.start, Math.min(row.end, row.start + 24)))

/** The page's heading ends at the day of its posting; where the document's own title follows, that one counts. */
function readPosting(text: string, rows: readonly Row[], from: number, layout: Layout, lines: Line[]): number {
  let index = from
  while (index < rows.length && (rows[index] as Row).furniture === false && isPostingDate(text, rows[index] as Row)) {
    const row = rows[index] as Row
    lines.push(makeLine('Metadata', row.start, row.end, index++, row.blankBefore))
  }
  const next = rows[index]
  if (next === undefined || documentTypeAt(text, next.start, next.end) === null) return index
  for (const line of lines) if (line.kind === 'DocumentType' || line.kind === 'Subject') line.kind = 'Metadata'
  return readTitle(text, rows, index, layout, lines)
}

const SMALL_LETTER = new RegExp(`^[${LOWER}]`)

/** A trích yếu that cannot end here: `… CỦA` / `BỘ CHÍNH TRỊ VỀ …`. */
const UNFINISHED_SUBJECT = /(?:CỦA|VÀ|VỀ|THEO|TẠI|PHÓ|CHỨC|CHỨC VỤ|,|-)$/

/** A rule of the width that is drawn under a trích yếu. */
const isUnderline = (text: string, row: Row) => /^[-_–—=*]{3,}$/.test(text.slice(row.start, row.end))

/** Wrapped lines of one trích yếu are one line; `(Kèm theo …)` under it is another. */
const joinsSubject = (text: string, subject: Line, next: Row) =>
  text[next.start] !== '(' &&
  !text.slice(subject.end, next.start).includes('|') &&
  (text[subject.start] !== '(' || !text.slice(subject.start, subject.end).includes(')'))

function isSubject(text: string, row: Row, before: Row, subject: Line | undefined, layout: Layout): boolean {
  const value = text.slice(row.start, Math.min(row.end, row.start + 700))
  const isFirst = subject?.kind !== 'Subject'
  if (/^\(\s{0,3}(?:Kèm|Ban hành|kèm)/.test(value)) return true
  const label = scanLabel(text, row.start, row.end)
  if (label !== null && label.kind !== 'dash') return false
  if (/^(?:Căn cứ|CĂN CỨ|Kính gửi|Điều \d)/.test(value) || /(?:như sau|sau đây)\s{0,2}:$/.test(value)) return false
  if (isMetadata(text, row) || (isFirst && NUMBER.test(value))) return false
  if (isFirst) return value.length < 600 && !value.includes(';')
  if (!isFirst && isCapitals(text, row.start, row.end) && isCapitals(text, before.start, before.end)) return true
  // An unclosed bracket or quote of the trích yếu goes on.
  const sofar = text.slice(subject?.start ?? row.start, before.end)
  if (sofar.startsWith('(') && !sofar.includes(')')) return true
  if (endsCapitals(text, sofar, row)) return false
  if (BASIS.test(value.slice(0, 24)) && !continuesRow(text, before, row, layout)) return false
  if (row.end - row.start > 140 || /[.;:]$/.test(value))
    return continuesRow(text, before, row, layout) && value.length < 300
  // A text of double-spaced lines: `Triển khai công tác …` / `trong dịp tết …`.
  if (row.blankBefore && !SMALL_LETTER.test(value)) return false
  return !/[.;:]$/.test(text.slice(before.start, before.end))
}

/** A trích yếu in capitals is over where a sentence begins; `Năm 2023` or `giai đoạn …` under it still belongs to it. */
const endsCapitals = (text: string, sofar: string, row: Row) =>
  row.end - row.start >= 40 &&
  /^\p{Lu}\p{Ll}/u.test(text.slice(row.start, row.start + 2)) &&
  isCapitals(sofar, 0, 24) &&
  !UNFINISHED_SUBJECT.test(sofar)
