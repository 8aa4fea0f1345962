import type { ViewBuilder } from '../text/view.ts'

const dashes = /[\u2010-\u2015]/g

/** Every dash becomes `-`: hyphens, en and em dashes. */
export function foldDashes(view: ViewBuilder): void {
  view.fold(view.text.replace(dashes, '-'))
}
