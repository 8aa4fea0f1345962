import type { ViewBuilder } from '../text/view.ts'

const dashes = /[\u2043\u2212\u2500\u2501\ufe58\ufe63\uff0d\uf02d]/g

/** The minus, the drawn line, and U+F02D, the dash that Word writes in its Symbol font, become `-`. */
export function foldRareDashes(view: ViewBuilder): void {
  view.fold(view.text.replace(dashes, '-'))
}
