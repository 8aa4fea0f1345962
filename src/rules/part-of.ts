import type { Document, Position } from '../tree/nodes.ts'
import { placeWithin } from '../tree/place-within.ts'
import { printedAt } from '../tree/shown.ts'

/** A stretch of text and where it stands. */
export interface Stretch {
  readonly raw: string
  readonly place: Position
}

/**
 * A part of a stretch, with its own place.
 *
 * @param tree  Lets a part be found, too, where the stretch was wrapped, decomposed, or had its blanks collapsed: `raw` is
 *              then what is printed there.
 * @returns     The whole where the place of the part cannot be told: a finding must cover exactly the characters that it
 *              speaks of.
 */
export function partOf({ raw, place }: Stretch, part: string, tree: Document | null = null): Stretch {
  const at = raw.indexOf(part)
  const { start, end } = place
  if (at >= 0 && start.line === end.line && end.offset - start.offset === raw.length) {
    const move = (by: number) => ({ line: start.line, column: start.column + by, offset: start.offset + by })
    return { raw: part, place: { start: move(at), end: move(at + part.length) } }
  }
  const words = raw.normalize('NFC')
  const wanted = part.normalize('NFC')
  const from = words.indexOf(wanted)
  const found =
    from < 0 || tree === null ? null : placeWithin(tree, { words, position: place }, from, from + wanted.length)
  return found === null || tree === null ? { raw, place } : { raw: printedAt(tree, found) ?? part, place: found }
}
