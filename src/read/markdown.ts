import type { Nodes, Parents } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { characterReference } from '../text/character-reference.ts'
import type { Mark } from '../text/mark.ts'
import { sourceText } from '../text/source-text.ts'
import { maskBlocks } from './mask-blocks.ts'
import type { ReadResult } from './read-result.ts'

/**
 * Offices indent with blanks: an indented paragraph is no code. A block of HTML would hide what stands in it, so its
 * tags are read one by one. Labels of lists are content. Fences and quotations are masked before.
 */
const extensions = [{ disable: { null: ['codeIndented', 'codeFenced', 'htmlFlow', 'list', 'blockQuote'] } }]

/** Emphasis does not cross a blank line nor the start of a list item, so the parser gets what stands between. */
const blockEnd = /\n(?=[ \t\r]{0,99}\n|[ \t]{0,99}(?:[-+*•]|\d{1,9}[.)])[ \t])/g
/** The parser's time grows faster than its input: a longer block is cut, at a line end if there is one. */
const longestBlock = 8192

/** What a block has if it has any mark; one without is not shown to the parser, which is slow. */
const sign = /[*_`\\&<[#=]|^[ \t]{0,99}-[- \t]{0,999}\r?$/m

const printed = /\S/g
const asciiPunctuation = /[!-/:-@[-`{-~]/
const address = /[./:#]/

/**
 * Read a Markdown text: everything that Markdown writes around the content becomes a mark.
 *
 * Marks: `#` and underlines of headings, `*` and `_`, escapes, character references (they read as their character),
 * tags and comments, targets of links, images, code fences and backticks, `>`, thematic breaks. Content, and in the
 * view as written: labels and bullets of lists, table pipes, `____` (a line to fill in), YAML front matter.
 */
export function readMarkdown(text: string): ReadResult {
  const found: Mark[] = []
  const masked = maskBlocks(text, found)
  const parser = unified().data('micromarkExtensions', extensions).use(remarkParse).freeze()
  for (let start = nextPrinted(masked, 0); start < text.length; ) {
    const end = endOfBlock(masked, start)
    const block = masked.slice(start, end)
    if (sign.test(block)) collect(parser.parse(block), masked, start, found)
    start = nextPrinted(masked, end)
  }
  return { source: sourceText(text), marks: inOrder(found) }
}

function nextPrinted(text: string, from: number): number {
  printed.lastIndex = from
  return printed.exec(text)?.index ?? text.length
}

function endOfBlock(text: string, start: number): number {
  blockEnd.lastIndex = start
  const end = blockEnd.exec(text)?.index ?? text.length
  if (end <= start + longestBlock) return end
  const lineEnd = text.lastIndexOf('\n', start + longestBlock)
  return lineEnd > start ? lineEnd : start + longestBlock
}

/** Add the marks of a block that starts at `shift`. With a stack of its own: hostile nesting is deep. */
function collect(root: Nodes, text: string, shift: number, marks: Mark[]): void {
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const start = shift + (node.position?.start.offset as number)
    const end = shift + (node.position?.end.offset as number)
    switch (node.type) {
      case 'text':
        addEscapes(text, start, end, marks)
        break
      case 'inlineCode':
        addBackticks(text, start, end, marks)
        break
      case 'break':
        if (text.charAt(start) === '\\') add(marks, start, start + 1)
        break
      case 'thematicBreak':
        if (text.charAt(start) !== '_') add(marks, start, end)
        break
      case 'definition':
        if (address.test(node.url)) add(marks, start, end)
        break
      case 'html':
      case 'image':
      case 'imageReference':
        add(marks, start, end)
        break
      case 'heading':
      case 'emphasis':
      case 'strong':
      case 'link':
        addAround(node, start, end, shift, marks)
        break
      // The brackets of `[1]` are text wherever they are shown as text.
      case 'linkReference':
        if (node.referenceType !== 'shortcut') addAround(node, start, end, shift, marks)
        break
    }
    if ('children' in node) waiting.push(...node.children)
  }
}

/** All of a node but its children is a mark. */
function addAround(node: Parents, start: number, end: number, shift: number, marks: Mark[]): void {
  const first = node.children[0]?.position?.start.offset
  const last = node.children.at(-1)?.position?.end.offset
  add(marks, start, first === undefined ? end : shift + first)
  if (last !== undefined) add(marks, shift + last, end)
}

function addEscapes(text: string, start: number, end: number, marks: Mark[]): void {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 92 && asciiPunctuation.test(text.charAt(at + 1))) {
      add(marks, at, at + 1, '')
      at++
    } else if (code === 38) {
      const reference = characterReference(text, at)
      if (reference === null) continue
      add(marks, at, reference.end, reference.reads)
      at = reference.end - 1
    }
  }
}

function addBackticks(text: string, start: number, end: number, marks: Mark[]): void {
  let length = 0
  while (text.charAt(start + length) === '`') length++
  add(marks, start, start + length)
  add(marks, end - length, end)
}

function add(marks: Mark[], start: number, end: number, reads?: string): void {
  if (start < end) marks.push(reads === undefined ? { start, end } : { start, end, reads })
}

/** Sorted; of marks that overlap (a sign of a quotation beside the underline of a heading), what is new. */
function inOrder(found: Mark[]): Mark[] {
  const marks: Mark[] = []
  let done = 0
  for (const mark of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.end <= done) continue
    marks.push(mark.start >= done ? mark : { start: done, end: mark.end })
    done = mark.end
  }
  return marks
}
