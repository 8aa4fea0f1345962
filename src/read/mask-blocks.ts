import { frontMatterEnd } from '../text/front-matter.ts'
import type { Mark } from '../text/mark.ts'
import { quoteSigns } from '../text/quote-signs.ts'
import { applyEdits, type Edit } from '../text/source-map.ts'

const marginal = new RegExp(`^(?!\\n)[ \\t]{0,99}(?:(?:\`{3,99}|~{3,99})[^\`~\\n]{0,99}$|${quoteSigns})`, 'gm')
const strangeTag = /<(?![A-Za-z/])/g

/**
 * Blank what needs no Markdown parser, so that the parser sees plain paragraphs: front matter, comments, code fences
 * (what stands between them is text, often Markdown again), `>` at the start of a line.
 *
 * @param marks  What is blanked is added, front matter excepted: that is the line scanner's.
 * @returns      A text of the same length, for the parser only.
 */
export function maskBlocks(text: string, marks: Mark[]): string {
  const contentStart = frontMatterEnd(text) || (text.startsWith('\ufeff') ? 1 : 0)
  const masked = maskComments(blanks(text.slice(0, contentStart)) + text.slice(contentStart), marks)
  const edits: Edit[] = []
  for (const { index, 0: found } of masked.matchAll(marginal)) {
    const printed = found.trim()
    const start = index + found.indexOf(printed)
    marks.push({ start, end: start + printed.length })
    edits.push({ start, end: start + printed.length, text: blanks(printed) })
  }
  // `<` before anything but a letter opens no tag here; the parser would look for its end again and again.
  return applyEdits(masked, edits).text.replace(strangeTag, ',')
}

function maskComments(text: string, marks: Mark[]): string {
  const edits: Edit[] = []
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', start)) {
    const closing = text.indexOf('-->', start + 4)
    if (closing === -1) break
    marks.push({ start, end: closing + 3 })
    edits.push({ start, end: closing + 3, text: blanks(text.slice(start, closing + 3)) })
    start = closing + 3
  }
  return applyEdits(text, edits).text
}

function blanks(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}
