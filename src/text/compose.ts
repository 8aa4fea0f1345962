import { combining } from './characters.ts'
import type { Edit } from './source-map.ts'

/** Marks that change the letter (â ă ơ) come before those of the tone in every composed Vietnamese letter. */
const shape = /[\u0302\u0306\u031b]/g

/**
 * The longest run of marks that is composed. Vietnamese needs two; Unicode's stream-safe format allows thirty; and
 * reordering a run takes time with the square of its length.
 */
const longestRun = 30

const sequence = new RegExp(`[^${combining}][${combining}]{1,${longestRun}}`, 'g')

/**
 * Letters with combining marks, one spelling for whatever order and form they were typed in. Linear in any text.
 *
 *     o ◌̂ ◌́ → ố     o ◌́ ◌̂ → ố (tone typed first)     ơ ◌̣ → ợ
 */
export function compose(text: string): string {
  return text.replace(sequence, composeSequence)
}

/** The edits that compose a text. By hand: a decomposed text has a match every few characters. */
export function composingEdits(text: string): Edit[] {
  const known = new Map<string, string>()
  const edits: Edit[] = []
  for (let at = 1; at < text.length; at++) {
    if (!isCombining(text.charCodeAt(at))) continue
    let end = at + 1
    while (end < text.length && isCombining(text.charCodeAt(end))) end++
    const letter = text.slice(at - 1, Math.min(end, at + longestRun))
    let composed = known.get(letter)
    if (composed === undefined) {
      composed = composeSequence(letter)
      known.set(letter, composed)
    }
    if (composed !== letter) edits.push({ start: at - 1, end: at - 1 + letter.length, text: composed })
    at = end
  }
  return edits
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f
}

/** A letter and its combining marks, composed as far as possible; never longer than it was. */
function composeSequence(letter: string): string {
  const composed = letter.normalize('NFC')
  if (composed.length === 1) return composed
  const marks = letter.normalize('NFD')
  const shapes = marks.match(shape)
  if (shapes !== null) {
    const reordered = (marks.charAt(0) + shapes.join('') + marks.slice(1).replace(shape, '')).normalize('NFC')
    if (reordered.length < composed.length) return reordered
  }
  return composed.length <= letter.length ? composed : letter
}
