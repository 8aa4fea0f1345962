import { composeAtOnce, composingEdits } from '../text/compose.ts'
import type { ViewBuilder } from '../text/view.ts'

const combining = /[\u0300-\u036f]/

/**
 * Letters with combining marks become one character each (NFC), also where the tone was typed before the circumflex.
 *
 *     K e ◌̂ ◌́   h o a ◌̣ c h → Kế hoạch
 */
export function composeUnicode(view: ViewBuilder): void {
  if (!combining.test(view.text)) return
  const composed = composeAtOnce(view.text)
  if (composed === null) view.edit(composingEdits(view.text))
  else view.shorten(composed.text, composed.map)
}
