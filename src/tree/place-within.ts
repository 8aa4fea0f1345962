import type { Document, Position } from './nodes.ts'
import { afterShown, afterUnseen } from './shown.ts'
import { sourceOf } from './source-of.ts'

/**
 * Where a part of a node's words stands in the original input, whatever was composed or joined on the way.
 *
 * @param words  What the node says, composed (NFC).
 * @param start  Of the part, in `words`; `end` is exclusive.
 * @returns      null where the tree has lost its source, or the two cannot be matched.
 */
export function placeWithin(
  tree: Document,
  { words, position }: { words: string; position: Position },
  start: number,
  end: number,
): Position | null {
  const source = sourceOf(tree)
  if (source === null) return null
  let at = position.start.offset
  let from = at
  for (let index = 0; index < end; index++) {
    if (index === start) from = afterUnseen(source.value, at, position.end.offset)
    const next = afterShown(source.value, at, words.charAt(index), position.end.offset)
    if (next === null) return null
    at = next
  }
  return source.position(from, at)
}
