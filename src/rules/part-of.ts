import type { Position } from '../tree/nodes.ts'

/** A stretch of text and where it stands. */
export interface Stretch {
  readonly raw: string
  readonly place: Position
}

/**
 * A part of a stretch, with its own place.
 *
 * @returns  The whole where it was wrapped or its blanks were collapsed, so that offsets no longer agree: a finding must
 *           cover exactly the characters that it speaks of.
 */
export function partOf({ raw, place }: Stretch, part: string): Stretch {
  const at = raw.indexOf(part)
  const { start, end } = place
  if (at < 0 || start.line !== end.line || end.offset - start.offset !== raw.length) return { raw, place }
  const move = (by: number) => ({ line: start.line, column: start.column + by, offset: start.offset + by })
  return { raw: part, place: { start: move(at), end: move(at + part.length) } }
}
