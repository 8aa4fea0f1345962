import { frontMatterEnd } from '../text/front-matter.ts'
import type { Mark } from '../text/mark.ts'
import { quoteSigns } from '../text/quote-signs.ts'
import { findInlineMarks } from './find-inline-marks.ts'

const heading = /(?:^|\n)#{1,6}[ \t]/
const escaped = /\\[-.*_#()[\]+>|]/

/** A line of nothing but dashes, stars or equals signs; `_____` stays, since forms are filled in on it. */
const rule = /^(?:-[ \t]?-[ \t]?-[- \t]{0,999}|\*[ \t]?\*[ \t]?\*[* \t]{0,999}|={3,999}[ \t]{0,99})\r?$/
const fence = /^(?:`{3,99}|~{3,99})[^`~]{0,99}$/
const bullet = /^[-+*•][ \t]/
const quotation = new RegExp(`^${quoteSigns}`)
const headingSigns = /^(?:#{1,6}(?=[ \t\r]|$)|#{2,6}(?=[^ \t#]))[ \t]{0,99}/
const headingEnd = /[ \t](#{1,6})[ \t]{0,99}\r?$/

/**
 * Markdown marks of a plain text, if it shows any: converters write Markdown into files that are called text.
 *
 * Not Markdown, and untouched: bullets at the start of a line, the star of a footnote ("Sở Y tế*", "(*)"), products
 * ("5*3"), blanks to fill in ("Số: ____/KH-UBND"), table pipes, YAML front matter.
 *
 * @returns  Marks in offsets of the text, sorted, not overlapping.
 */
export function findMarkdownMarks(text: string): Mark[] {
  return showsMarkdown(text) ? new MarkdownScanner(text).scan() : []
}

function showsMarkdown(text: string): boolean {
  return (
    text.includes('**') ||
    ((text.charCodeAt(0) === 35 || text.includes('\n#')) && heading.test(text)) ||
    (text.includes('\\') && escaped.test(text))
  )
}

/**
 * Cuts a text into blocks: emphasis does not cross from one to the next. A block ends before a blank line, a rule, a
 * list item, a quotation and a table row; a heading is a block of its own.
 */
class MarkdownScanner {
  readonly #text: string
  readonly #marks: Mark[] = []
  /** Where the content of the open block starts; -1 if there is none. */
  #blockStart = -1

  constructor(text: string) {
    this.#text = text
  }

  scan(): Mark[] {
    const text = this.#text
    let end: number
    for (let start = frontMatterEnd(text); start < text.length; start = end + 1) {
      end = text.indexOf('\n', start)
      if (end === -1) end = text.length
      let at = start
      while (at < end && isBlank(text.charCodeAt(at))) at++
      if (at === end) this.#endBlock(start)
      else if (!this.#readOpening(at, end) && this.#blockStart === -1) this.#blockStart = at
    }
    this.#endBlock(text.length)
    return this.#marks
  }

  /** What opens a block at the start of a line, if anything does. */
  #readOpening(at: number, end: number): boolean {
    switch (this.#text.charCodeAt(at)) {
      case 35: // #
        return this.#readHeading(at, this.#text.slice(at, end))
      case 62: // >
        return this.#readSigns(quotation, at, this.#text.slice(at, end))
      case 124: // |
        return this.#open(at)
      case 43: // +
      case 0x2022: // •
        return bullet.test(this.#text.slice(at, at + 2)) && this.#open(at + 1)
      case 42: // *
      case 45: // -
      case 61: // =
      case 96: // `
      case 126: {
        // ~
        const line = this.#text.slice(at, end)
        if (!rule.test(line) && !fence.test(line)) return bullet.test(line) && this.#open(at + 1)
        this.#endBlock(at)
        this.#mark(at, line)
        return true
      }
      default:
        return false
    }
  }

  #readHeading(at: number, line: string): boolean {
    if (!this.#readSigns(headingSigns, at, line)) return false
    const closing = headingEnd.exec(line)
    this.#endBlock(at + (closing?.index ?? line.length))
    if (closing !== null) this.#mark(at + closing.index + 1, closing[1] as string)
    return true
  }

  #readSigns(signs: RegExp, at: number, line: string): boolean {
    const found = signs.exec(line)
    if (found === null) return false
    this.#endBlock(at)
    this.#mark(at, found[0])
    return this.#open(at + found[0].length)
  }

  #open(start: number): true {
    this.#endBlock(start)
    this.#blockStart = start
    return true
  }

  #endBlock(end: number): void {
    if (this.#blockStart !== -1 && this.#blockStart < end) {
      findInlineMarks(this.#text, this.#blockStart, end, this.#marks)
    }
    this.#blockStart = -1
  }

  #mark(start: number, signs: string): void {
    this.#marks.push({ start, end: start + signs.trimEnd().length })
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13
}
