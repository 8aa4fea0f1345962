import { blank, combining, invisible } from '../text/characters.ts'
import { compose } from '../text/compose.ts'
import type { Document, Position } from './nodes.ts'
import { sourceOf } from './source-of.ts'

const BLANK = new RegExp(`[${blank}]`)
const INVISIBLE = new RegExp(`[${invisible}]`)
const COMBINING = new RegExp(`[${combining}]`)

/** The offset behind what is shown as one character; null where something else stands there. */
export function afterShown(source: string, from: number, shown: string, end: number): number | null {
  const code = source.charCodeAt(from)
  // Most characters are printed as they are shown, and nothing that has to do with them follows.
  if (code === shown.charCodeAt(0) && shown.length === 1 && from < end && (code === BLANK_CODE || isPlain(code))) {
    if (from + 1 >= end || isPlain(source.charCodeAt(from + 1))) return from + 1
  }
  let at = afterUnseen(source, from, end)
  if (shown === ' ') {
    const first = at
    while (at < end && (BLANK.test(source.charAt(at)) || INVISIBLE.test(source.charAt(at)))) at++
    return at > first ? at : null
  }
  let after = at + 1
  while (after < end && after - at < 8 && COMBINING.test(source.charAt(after))) after++
  const letter = source.slice(at, after)
  return letter === shown || compose(letter) === shown ? after : null
}

const BLANK_CODE = 32

/** A character that is seen, is no blank, and combines with none before it. */
function isPlain(code: number): boolean {
  return (code > BLANK_CODE && code < 0x7f) || (code >= 0xc0 && code < 0x300) || (code >= 0x1e00 && code < 0x1f00)
}

/** The offset behind characters that have no width. */
export function afterUnseen(source: string, from: number, end: number): number {
  let at = from
  while (at < end && INVISIBLE.test(source.charAt(at))) at++
  return at
}

/**
 * The end of a leaf in the original input: its last characters, as they are shown in its value.
 *
 * @returns  The place of the last `length` characters; of the whole leaf where the tree has lost its source.
 */
export function endOfLeaf(tree: Document, leaf: { value: string; position: Position }, length: number): Position {
  const source = sourceOf(tree)
  const { start, end } = leaf.position
  if (source === null) return leaf.position
  let at = start.offset
  for (const shown of leaf.value.slice(0, leaf.value.length - length)) {
    const next = afterShown(source.value, at, shown, end.offset)
    if (next === null) return leaf.position
    at = next
  }
  return source.position(afterUnseen(source.value, at, end.offset), end.offset)
}

/** What is printed at a place, to the letter; null where the tree has lost its source. */
export function printedAt(tree: Document, { start, end }: Position): string | null {
  return sourceOf(tree)?.value.slice(start.offset, end.offset) ?? null
}
