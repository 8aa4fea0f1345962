import { combining } from './characters.ts'
import { type Edit, SourceMap } from './source-map.ts'

/** Marks that change the letter (â ă ơ) come before those of the tone in every composed Vietnamese letter. */
const shape = /[\u0302\u0306\u031b]/g

/**
 * The longest run of marks that is composed. Vietnamese needs two; Unicode's stream-safe format allows thirty; and
 * reordering a run takes time with the square of its length.
 */
const longestRun = 30

/** What nothing but composing happens to in Unicode's own normalisation: no sign in it is another's double. */
const composedOnly = /^[\0-\u036f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u2190-\u2328\u232b-\u29ff\ue000-\uf8ff]*$/
const mark = new RegExp(`[${combining}]`)
/** More marks on a letter than any has: a long run of them would take the time of its square. */
const heap = new RegExp(`[${combining}]{5}`)

const sequence = new RegExp(`[^${combining}][${combining}]{1,${longestRun}}`, 'g')

/**
 * Letters with combining marks, one spelling for whatever order and form they were typed in. Linear in any text.
 *
 *     o ◌̂ ◌́ → ố     o ◌́ ◌̂ → ố (tone typed first)     ơ ◌̣ → ợ
 */
export function compose(text: string): string {
  return composedAtOnce(text) ?? text.replace(sequence, composeSequence)
}

/**
 * Compose a whole text natively, which is many times faster.
 *
 * @returns  The text, and its map; null where a mark is left over, or where more would change than letters with marks.
 */
export function composeAtOnce(text: string): { text: string; map: SourceMap } | null {
  const composed = composedAtOnce(text)
  if (composed === null) return null
  const views = [0]
  const sources = [0]
  let gone = 0
  for (let at = 1; at < text.length; at++) {
    if (!isCombining(text.charCodeAt(at))) continue
    const first = at
    while (at < text.length && isCombining(text.charCodeAt(at))) at++
    gone += at - first
    views.push(at - gone)
    sources.push(at)
  }
  return { text: composed, map: new SourceMap(views, sources) }
}

function composedAtOnce(text: string): string | null {
  if (heap.test(text) || !composedOnly.test(text)) return null
  const composed = text.normalize('NFC')
  return mark.test(composed) ? null : composed
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
