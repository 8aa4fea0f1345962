import type { ViewBuilder } from '../text/view.ts'

const dashes = /[\u2010-\u2015\u2043\u2212\u2500\u2501\ufe58\ufe63\uff0d\uf02d]/g

/**
 * Every dash becomes `-`: hyphens, en and em dashes, the minus, the drawn line, and U+F02D, the dash that Word
 * writes in its Symbol font.
 */
export function foldDashes(view: ViewBuilder): void {
  view.fold(view.text.replace(dashes, '-'))
}
