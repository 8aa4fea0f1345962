import type { Edit } from '../text/source-map.ts'

/** A letter with its marks, a run of blanks, or any other character of a text. */
interface Unit {
  readonly start: number
  readonly end: number
  /** One spelling for what is the same: composed, one blank, `-` for every dash. */
  readonly reads: string
}

const units = /\s+|[\s\S][\u0300-\u036f]*/g
const dash = /^[\u2010-\u2015\u2212]$/
const wordCharacter = /^[\p{L}\p{N}]/u
const lineEnd = /[\r\n\u2028\u2029]/

/**
 * The smallest change that makes a stretch of a source read as a replacement.
 *
 *     276\-KH\-TU   reads 276-KH-TU   → 276-KH/TU    changes `\-` into `/`
 *     17/7/2018     reads 17/7/2018   → 17/7/2017    changes `8` into `7`
 *
 * What the change does not touch keeps its bytes: line ends, Markdown marks, the kind of dash. A line end inside the
 * change is kept where the replacement has a blank, or nothing, to put in its place.
 *
 * @param source       What is printed; its layout may be more than what it reads as.
 * @param actual       What it reads as.
 * @param replacement  What it should read as, composed.
 * @returns            In offsets of `source`; null where marks stand inside the change, or `source` does not read as
 *                     `actual`.
 */
export function placeEdit(source: string, actual: string, replacement: string): Edit | null {
  const printed = unitsOf(source)
  const wanted = unitsOf(replacement)
  const aligned = align(printed, unitsOf(actual))
  if (aligned === null) return null
  const reads = (index: number) => printed[aligned[index] as number]?.reads
  const shorter = Math.min(aligned.length, wanted.length)
  let before = 0
  while (before < shorter && reads(before) === wanted[before]?.reads) before++
  let after = 0
  while (after < shorter - before && reads(aligned.length - 1 - after) === wanted[wanted.length - 1 - after]?.reads) {
    after++
  }
  const text = replacement.slice(wanted[before]?.start ?? replacement.length, wanted.at(-1 - after)?.end ?? 0)
  const first = aligned[before]
  const last = aligned[aligned.length - 1 - after]
  if (first === undefined || last === undefined || last < first) {
    const at = before === 0 ? 0 : (printed[aligned[before - 1] as number]?.end ?? 0)
    return { start: at, end: at, text }
  }
  const touched = printed.slice(first, last + 1)
  const isRead = new Set(aligned)
  const strange = touched.some(({ reads }, index) => !isRead.has(first + index) && reads !== '\\')
  if (strange) return null
  const escaped = first > 0 && printed[first - 1]?.reads === '\\' && !isRead.has(first - 1)
  const start = (printed[escaped ? first - 1 : first] as Unit).start
  const end = (printed[last] as Unit).end
  const breaks = touched.map((unit) => source.slice(unit.start, unit.end)).filter((part) => lineEnd.test(part))
  if (breaks.length === 0) return { start, end, text }
  const blank = text.lastIndexOf(' ')
  if (breaks.length > 1 || (text !== '' && blank === -1)) return null
  return { start, end, text: text.slice(0, Math.max(0, blank)) + breaks[0] + text.slice(blank + 1) }
}

function unitsOf(text: string): Unit[] {
  const found: Unit[] = []
  for (const { index, 0: part } of text.matchAll(units)) {
    const reads = part.trim() === '' ? ' ' : dash.test(part) ? '-' : part.normalize('NFC')
    found.push({ start: index, end: index + part.length, reads })
  }
  return found
}

/** For each unit of `actual` the index of the one that prints it. Only what is no word may be printed besides. */
function align(printed: readonly Unit[], actual: readonly Unit[]): number[] | null {
  const found: number[] = []
  let at = 0
  for (const { reads } of actual) {
    while (at < printed.length && printed[at]?.reads !== reads) {
      if (wordCharacter.test(printed[at]?.reads ?? '')) return null
      at++
    }
    if (at === printed.length) return null
    found.push(at++)
  }
  return printed.slice(at).some((unit) => wordCharacter.test(unit.reads)) ? null : found
}
