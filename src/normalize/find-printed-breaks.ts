import type { Mark } from '../text/mark.ts'

const printedBreak = '\\r\\n'

/**
 * Line ends that a database has printed as four characters, `\r\n`: they part words, as the line end did in the markup.
 *
 *     số 1896/QĐ-TTg\r\nngày 25/12/2019
 *
 * @returns  Marks in offsets of the text, sorted, not overlapping.
 */
export function findPrintedBreaks(text: string): Mark[] {
  const marks: Mark[] = []
  for (let start = text.indexOf(printedBreak); start !== -1; start = text.indexOf(printedBreak, start + 4)) {
    marks.push({ start, end: start + printedBreak.length })
  }
  return marks
}
