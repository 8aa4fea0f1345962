import { blank, invisible, letter } from '../text/characters.ts'
import type { Mark } from '../text/mark.ts'
import type { Edit } from '../text/source-map.ts'
import type { ViewBuilder } from '../text/view.ts'

const blankOrNone = new RegExp(`^[${blank}${invisible}]?$`)
const lineEnd = /[\r\n]/
const word = new RegExp(`[0-9${letter}]`)
/** A mark that parts the words beside it: an image, a comment, a printed line end, a tag not of the running text. */
const parting = /^(?:!\[|\\r|<(?!\/?(?:a|b|del|em|font|i|ins|mark|s|small|span|strong|sub|sup|u)[\s/>]))/i

/**
 * Marks leave the view: as blanks of the same length where a blank stands beside them, else altogether, so that they
 * neither part a word nor glue two.
 *
 *     **Điều 1**. Phạm vi → ··Điều 1. Phạm vi       the first mark stands as blanks, the second is gone
 *     (*qua Sở Y tế*) → (qua Sở Y tế)
 *     1\. → 1.                                      an escape reads as nothing
 *     xã<br>thôn → xã····thôn                       a tag of layout parts what it stands between
 *
 * What is gone belongs to the character before it if a word follows (an opening mark), else to the one after.
 *
 * @param marks  In source offsets, sorted, not overlapping. To be called before anything else moves offsets.
 */
export function blankMarks(view: ViewBuilder, marks: readonly Mark[]): void {
  const { text } = view
  const edits: Edit[] = []
  for (let first = 0, next = 0; first < marks.length; first = next) {
    const { start, reads: firstReads } = marks[first] as Mark
    let { end } = marks[first] as Mark
    let reads = firstReads ?? ''
    let escapes = firstReads !== undefined
    let parts = parting.test(text.slice(start, start + 9))
    // Marks that touch are one: what stands beside `**` and `*` in `***` is the same. A mark that reads as a blank
    // (`&nbsp;`) is a blank to its neighbours.
    for (next = first + 1; !isBlank(marks[first]) && touches(marks[next], end); next++) {
      const mark = marks[next] as Mark
      end = mark.end
      reads += mark.reads ?? ''
      escapes ||= mark.reads !== undefined
      parts ||= parting.test(text.slice(mark.start, mark.start + 9))
    }
    const before = isBlank(marks[first - 1]) && marks[first - 1]?.end === start ? ' ' : text.charAt(start - 1)
    const after = isBlank(marks[next]) && marks[next]?.start === end ? ' ' : text.charAt(end)
    const besideBlank =
      blankOrNone.test(after) ||
      blankOrNone.test(text.charAt(end - 1)) ||
      blankOrNone.test(text.charAt(start)) ||
      (!escapes && blankOrNone.test(before))
    if (reads === '' && (besideBlank || parts || lineEnd.test(text.slice(start, end)))) {
      blankOut(start, end)
      continue
    }
    for (const mark of marks.slice(first, next)) {
      view.mark({ start: mark.start, end: mark.end, reads: mark.reads ?? '' })
    }
    if (reads !== '') edits.push({ start, end, text: reads })
    else if (word.test(after) && !blankOrNone.test(before)) edits.push({ start, end, text: '' })
    else edits.push({ start, end: end + 1, text: after })
  }
  view.edit(edits)

  /** Line by line, and only what is printed: on every line that marks have a part of, they are one leaf of the tree. */
  function blankOut(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const start = at
      let end = start
      for (; at < to && !isLineEnd(text.charCodeAt(at)); at++) {
        if (text.charCodeAt(at) !== 32 && text.charCodeAt(at) !== 9) end = at + 1
        else if (end === start) break
      }
      if (end === start) continue
      view.mark({ start, end })
      edits.push({ start, end, text: ' '.repeat(end - start) })
    }
  }
}

const isLineEnd = (code: number) => code === 10 || code === 13

function touches(mark: Mark | undefined, end: number): boolean {
  return mark !== undefined && mark.start === end && !isBlank(mark)
}

/** Does the mark read as a blank? */
function isBlank(mark: Mark | undefined): boolean {
  return mark?.reads !== undefined && mark.reads !== '' && blankOrNone.test(mark.reads)
}
