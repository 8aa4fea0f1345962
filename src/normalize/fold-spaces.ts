import type { ViewBuilder } from '../text/view.ts'

/**
 * Line ends become `\n`, the no-break space a space. The tab stays, since it may part the columns of a table, and the
 * form feed, since it ends a page; both are blanks. Blanks that are rare are folded with the look-alikes.
 *
 *     a\r\nb → a \nb     a\rb → a\nb     1.[NBSP]Mục đích → 1. Mục đích
 */
export function foldSpaces(view: ViewBuilder): void {
  const folded = view.text
    .replaceAll('\r\n', ' \n')
    .replaceAll('\r', '\n')
    .replaceAll('\v', '\n') // Word's line break inside a paragraph
    .replaceAll('\u0085', '\n')
    .replaceAll('\u00a0', ' ')
  view.fold(folded)
}
