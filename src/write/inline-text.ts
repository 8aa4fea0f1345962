import type { Body, Inline, Node, Position } from '../tree/nodes.ts'

/** What stands in the line of a unit itself, without its label and without layout. */
export type OwnInline = Exclude<Inline, { type: 'marker' | 'furniture' }>

const blockTypes = new Set<string>([
  'section',
  'objective',
  'requirement',
  'target',
  'task',
  'assignment',
  'duty',
  'item',
  'paragraph',
  'table',
])

/** The inline content of the line of a unit: what stands before the units and paragraphs under it. */
export function ownInlines(children: readonly (Body | Node)[]): OwnInline[] {
  const inlines: OwnInline[] = []
  for (const child of children) {
    if (blockTypes.has(child.type)) break
    if (child.type !== 'marker' && child.type !== 'furniture') inlines.push(child as OwnInline)
  }
  return inlines
}

/**
 * Inline content as one line of text.
 *
 * Content that touches in the source is joined without a blank, all other with one.
 */
export function inlineText(inlines: readonly OwnInline[]): string {
  let text = ''
  let end = -1
  for (const inline of inlines) {
    text += (end === inline.position.start.offset ? '' : ' ') + printed(inline)
    end = inline.position.end.offset
  }
  return text.replace(/\s+/g, ' ').trim()
}

/** The inline content after a place; a text that the place cuts is cut there. */
export function inlinesAfter(inlines: readonly OwnInline[], place: Position, source: string): OwnInline[] {
  const offset = place.end.offset
  return inlines.flatMap((inline) => {
    const { start, end } = inline.position
    if (end.offset <= offset) return []
    if (start.offset >= offset) return [inline]
    return [{ type: 'text', position: { start: place.end, end }, value: source.slice(offset, end.offset) } as const]
  })
}

function printed(inline: OwnInline): string {
  return 'value' in inline ? inline.value : inline.raw
}
