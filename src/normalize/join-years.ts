import type { Edit } from '../text/source-map.ts'
import type { ViewBuilder } from '../text/view.ts'

/** The three places where a blank may part a year, each with the figures before it. */
const parted = ['2 ', '20 ', '202 '] as const
/** A year, parted by one blank, behind the stroke of a date or code, or behind "năm". */
const year = /(?:\d\/|năm )(?:2 0\d\d|20 \d\d|20\d \d)(?!\d)/y

/**
 * A converter parts a year where the markup changed in it: `16/7/20 21`, `năm 202 1`. The blank is taken out.
 *
 * Only behind `/` and "năm", where a figure of two or three digits beginning with 20 stands alone.
 */
export function joinYears(view: ViewBuilder): void {
  const { text } = view
  const blanks: number[] = []
  for (const head of parted) {
    for (const mark of ['/', 'năm ']) {
      const wanted = mark + head
      for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
        year.lastIndex = mark === '/' ? Math.max(0, at - 1) : at
        if (year.test(text)) blanks.push(at + wanted.length - 1)
      }
    }
  }
  if (blanks.length === 0) return
  const edits: Edit[] = []
  for (const start of blanks.sort((a, b) => a - b)) {
    view.mark({ start: view.toSource(start), end: view.toSource(start) + 1, reads: '' })
    edits.push({ start, end: start + 1, text: '' })
  }
  view.edit(edits)
}
