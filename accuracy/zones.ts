import type { Range } from './slip.ts'

/** One line of a text, without its line end. */
export interface Line extends Range {
  readonly text: string
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    lines.push({ start, end, text: text.slice(start, end).replace(/\r$/, '') })
    start = end + 1
  }
  return lines
}

/** Lists and attributes that a law portal puts around a text: "- 12Quyết định …", "- Ngày ban hành: …". */
const portal =
  /^\s*-\s*\d{1,3}\p{Lu}|^\s*-?\s*(?:Số hiệu|Loại văn bản|Ngày (?:ban hành|hiệu lực|công báo)|Nơi ban hành|Người ký|Số công báo|Tình trạng(?: hiệu lực)?)\s*:/u
/** A line of a table of contents: "I. MỤC TIÊU ........ 3". */
const contents = /(?:\.{4,}|…{2,})\s*\d{1,3}\s*$/u
/** Running heads of the gazette, and what a signing program stamps into the page. */
const stamp = /^\s*(?:CÔNG BÁO\/|Ký bởi:|Người ký:|Cơ quan:|Thời gian ký:|Email:)/u
/** A row of the table in which a site says what a document is: "| **Ngày ban hành** | 20/6/2026 |". */
const attribute = /^\s*\|\s*\**(?:Số hiệu|Số ký hiệu|Ngày ban hành|Loại văn bản|Người ký)\**\s*\|/u

/**
 * Where nothing is planted, since it is no text of the author's: front matter, what a portal adds before the text and
 * behind its end mark, running heads, tables of contents.
 */
export function foreignZones(text: string, lines: readonly Line[]): Range[] {
  const zones: Range[] = []
  const front = /^---\r?\n[\s\S]{0,8000}?\n---\r?\n/u.exec(text)
  if (front) zones.push({ start: 0, end: front[0].length })
  const before = leadIn(lines)
  if (before) zones.push(before)
  const end = text.lastIndexOf('./.')
  const tail = lines.find((line) => end >= 0 && line.start > end && portal.test(line.text))
  for (const line of lines) {
    if (portal.test(line.text) || contents.test(line.text) || stamp.test(line.text)) zones.push(line)
  }
  if (tail) zones.push({ start: tail.start, end: text.length })
  return zones
}

/** All up to the end of a site's own table, and of its summary where a heading says that the text begins only then. */
function leadIn(lines: readonly Line[]): Range | null {
  const first = lines.findIndex(({ text }) => attribute.test(text))
  if (first < 0) return null
  const behind = lines.findIndex(({ text }, index) => index > first && !text.trimStart().startsWith('|'))
  const heading = lines.find(({ text }, index) => index > first && /^#{1,3} VĂN BẢN\s*$/u.test(text))
  return { start: 0, end: heading?.end ?? (lines[behind] ?? (lines.at(-1) as Line)).start }
}
