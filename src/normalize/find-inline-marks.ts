import { characterReference } from '../text/character-reference.ts'
import { blank as blanks, combining, invisible, letter } from '../text/characters.ts'
import type { Mark } from '../text/mark.ts'
import type { Range } from '../text/range.ts'

const word = new RegExp(`[0-9${letter}${combining}]`)
const blank = new RegExp(`[${blanks}${invisible}]`)
const asciiPunctuation = /[!-/:-@[-`{-~]/
const opensQuote = /["“‘'«([*_\\]/
const notAfterOpening = /[),;:]/
const target =
  /\]\((<[^<>\n]{0,999}>|[^\s()<>]{0,1999}(?:\([^\s()<>]{0,99}\)[^\s()<>]{0,99})?)(?:[ \t]"[^"\n]{0,299}")?\)/y
const tag =
  /<(?:!--[^>]{0,299}-->|\/?(?:a|b|br|center|del|div|em|font|hr|i|img|ins|li|mark|ol|p|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:[ \t]{0,9}\/?|[ \t\n]{1,9}[a-z-]{1,30}[ \t]{0,9}=[^<>]{0,499})>)/iy
const superscript = /<sup>(\d{1,3})<\/sup>/iy
const anySign = /[*_`\\&<[]/
/** Global for the place where it goes on; nothing else is kept in it between two calls. */
const sign = /[*_`\\&<[\]\n]/g
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A mark that waits for its other half. */
interface Opener extends Range {
  /** A blank follows it, so that its other half must be beyond doubt. */
  readonly loose: boolean
}

/**
 * Marks inside one block of a text that shows Markdown: emphasis, escapes, character references, tags, links, code.
 *
 * Looser than CommonMark where converters are ("**Nơi nhận: **"), stricter where Vietnamese offices write stars and
 * lines of their own ("5*3", "Sở Y tế*", "(**)", "____"). A mark without its other half is content.
 *
 * @param marks  Found marks are added; they are sorted and do not overlap.
 */
export function findInlineMarks(text: string, start: number, end: number, marks: Mark[]): void {
  if (anySign.test(text.slice(start, end))) readInlineMarks(text, start, end, marks)
}

function readInlineMarks(text: string, start: number, end: number, marks: Mark[]): void {
  const first = marks.length
  const openers = new Map<string, Opener>()
  let bracket = -1
  let lineStart = start
  sign.lastIndex = start
  for (let match = sign.exec(text); match !== null && match.index < end; match = sign.exec(text)) {
    const at = match.index
    sign.lastIndex = readSign(match[0], at)
  }
  // The half-open star of `***…**`: its run is known for a mark.
  const rest = openers.get('*rest')
  if (rest !== undefined) marks.push({ start: rest.start, end: rest.end })
  if (marks.length - first > 1) sortFrom(marks, first)

  /** @returns  Where to go on. */
  function readSign(found: string, at: number): number {
    switch (found) {
      case '\n':
        lineStart = at + 1
        return at + 1
      case '\\':
        return readEscape(at)
      case '&':
        return readReference(at)
      case '<':
        return readTag(at)
      case '[':
        bracket = at
        return at + 1
      case ']':
        return readTarget(at)
    }
    let next = at + 1
    while (next < end && text.charAt(next) === found) next++
    if (found === '`') readCode(at, next)
    else readEmphasis(found, at, next)
    return next
  }

  function readEscape(at: number): number {
    const following = text.charAt(at + 1)
    if (at + 1 >= end || following === '\n' || following === '\r') {
      marks.push({ start: at, end: at + 1 })
    } else if (asciiPunctuation.test(following)) {
      marks.push({ start: at, end: at + 1, reads: '' })
      return at + 2
    }
    return at + 1
  }

  function readReference(at: number): number {
    const reference = characterReference(text, at)
    if (reference === null || reference.end > end) return at + 1
    marks.push({ start: at, end: reference.end, reads: reference.reads })
    return reference.end
  }

  function readTag(at: number): number {
    superscript.lastIndex = at
    const raised = superscript.exec(text)
    if (raised !== null) {
      const reads = (raised[1] as string).replace(/\d/g, (digit) => superscripts.charAt(Number(digit)))
      marks.push({ start: at, end: superscript.lastIndex, reads })
      return superscript.lastIndex
    }
    tag.lastIndex = at
    if (!tag.test(text) || tag.lastIndex > end) return at + 1
    marks.push({ start: at, end: tag.lastIndex })
    return tag.lastIndex
  }

  /** `[text](target)`: all but the text is a mark. `![text](target)`: all is. */
  function readTarget(at: number): number {
    target.lastIndex = at
    const match = bracket === -1 ? null : target.exec(text)
    const opened = bracket
    bracket = -1
    if (match === null || target.lastIndex > end) return at + 1
    if (text.charAt(opened - 1) === '!' && opened > start) {
      for (const [key, opener] of openers) if (opener.start >= opened) openers.delete(key)
      marks.push({ start: opened - 1, end: target.lastIndex })
    } else if (/[./:#]/.test(match[1] as string)) {
      marks.push({ start: opened, end: opened + 1 }, { start: at, end: target.lastIndex })
    } else return at + 1
    return target.lastIndex
  }

  function readCode(at: number, next: number): void {
    const key = '`'.repeat(Math.min(next - at, 3))
    const opener = openers.get(key)
    if (opener === undefined) openers.set(key, { start: at, end: next, loose: false })
    else close(key, opener, at, next)
  }

  function readEmphasis(star: string, at: number, next: number): void {
    const length = next - at
    const before = at > start ? text.charAt(at - 1) : ' '
    const after = next < end ? text.charAt(next) : ' '
    if (length === 1) readSingle(star, at, before, after)
    else if (length === 2) readDouble(star, at, before, after)
    else if (length === 3 && star === '*') readTriple(at, before, after)
    else if (length === 4 && star === '*') {
      // The end of one and the start of another: `**a****b**`.
      const strong = openers.get('**')
      if (strong === undefined) return
      close('**', strong, at, at + 2)
      openers.set('**', { start: at + 2, end: next, loose: false })
    }
  }

  function readSingle(star: string, at: number, before: string, after: string): void {
    const opener = openers.get(star)
    if (opener !== undefined && canClose(before) && !word.test(after)) close(star, opener, at, at + 1)
    else if (canOpenNarrowly(before, after)) openers.set(star, { start: at, end: at + 1, loose: false })
  }

  function readDouble(star: string, at: number, before: string, after: string): void {
    const key = star + star
    const opener = openers.get(key)
    const next = at + 2
    if (star === '_') {
      if (opener !== undefined && canClose(before) && !word.test(after)) close(key, opener, at, next)
      else if (canOpenNarrowly(before, after)) openers.set(key, { start: at, end: next, loose: false })
      return
    }
    if (opener !== undefined && closesStrong(opener, before)) {
      close(key, opener, at, next)
      const single = openers.get('*')
      // `***a**`: the star that is left over would else look like a bullet.
      if (single !== undefined && single.end === opener.start) {
        openers.delete('*')
        openers.set('*rest', single)
      }
    } else if (!notAfterOpening.test(after)) {
      const loose = blank.test(after)
      if (!loose || blank.test(before)) openers.set(key, { start: at, end: next, loose })
    }
  }

  function readTriple(at: number, before: string, after: string): void {
    const strong = openers.get('**')
    const single = openers.get('*') ?? openers.get('*rest')
    if (strong !== undefined && closesStrong(strong, before)) {
      openers.delete('*')
      openers.delete('*rest')
      openers.delete('**')
      marks.push({ start: strong.start, end: strong.end }, { start: at, end: at + 3 })
      if (single !== undefined) marks.push({ start: single.start, end: single.end })
    } else if (single !== undefined && canClose(before)) {
      openers.delete('*')
      openers.delete('*rest')
      marks.push({ start: single.start, end: single.end }, { start: at, end: at + 3 })
    } else if (!blank.test(after) && !notAfterOpening.test(after)) {
      openers.set('*', { start: at, end: at + 1, loose: false })
      openers.set('**', { start: at + 1, end: at + 3, loose: false })
    }
  }

  function closesStrong(opener: Opener, before: string): boolean {
    if (!blank.test(before)) return canClose(before)
    return !opener.loose && opener.start >= lineStart
  }

  function close(key: string, opener: Opener, at: number, next: number): void {
    openers.delete(key)
    marks.push({ start: opener.start, end: opener.end }, { start: at, end: next })
  }
}

function canClose(before: string): boolean {
  return !blank.test(before) && before !== '('
}

/** No letter before, and a word or what opens one after: neither "5*3" nor "Sở Y tế*" nor "(*)". */
function canOpenNarrowly(before: string, after: string): boolean {
  return !word.test(before) && before !== '/' && (word.test(after) || opensQuote.test(after))
}

/** Sort the marks from `first` on, and drop those inside another: what was found inside an image. */
function sortFrom(marks: Mark[], first: number): void {
  let next = first + 1
  while (next < marks.length && (marks[next - 1] as Mark).end <= (marks[next] as Mark).start) next++
  if (next === marks.length) return
  let done = 0
  for (const mark of marks.splice(first).sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < done) continue
    marks.push(mark)
    done = mark.end
  }
}
