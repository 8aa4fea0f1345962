import type { Edit } from '../text/source-map.ts'
import type { ViewBuilder } from '../text/view.ts'

/** A year, parted by one blank, behind the stroke of a date or code, or behind "năm". */
const year = /(?<=\d\/|năm )(?:2 0\d\d|20 \d\d|20\d \d)(?!\d)/y

/**
 * A converter parts a year where the markup changed in it: `16/7/20 21`, `năm 202 1`. The blank is taken out.
 *
 * Only behind `/` and "năm", where a figure of two or three digits beginning with 20 stands alone.
 *
 * @returns  Whether there was one.
 */
export function joinYears(view: ViewBuilder): boolean {
  const { text } = view
  const blanks: number[] = []
  const lookAt = (start: number, blank: number) => {
    year.lastIndex = start
    if (year.test(text)) blanks.push(blank)
  }
  for (let at = text.indexOf('2 '); at !== -1; at = text.indexOf('2 ', at + 1)) {
    lookAt(at, at + 1)
    if (at > 1) lookAt(at - 2, at + 1)
  }
  for (let at = text.indexOf('20 '); at !== -1; at = text.indexOf('20 ', at + 1)) lookAt(at, at + 2)
  if (blanks.length === 0) return false
  const edits: Edit[] = []
  for (const start of blanks.sort((a, b) => a - b)) {
    view.mark({ start: view.toSource(start), end: view.toSource(start) + 1, reads: '' })
    edits.push({ start, end: start + 1, text: '' })
  }
  view.edit(edits)
  return true
}
