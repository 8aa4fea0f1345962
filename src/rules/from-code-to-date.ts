import type { Position } from '../tree/nodes.ts'
import type { MentionFacts } from './rule-context.ts'

/** From the first character of the code to the last of the date; nothing tells which of them is wrong. */
export function fromCodeToDate({ citation }: MentionFacts): { readonly place: Position; readonly text: string } {
  const code = citation.code ?? ''
  const date = citation.date?.raw ?? ''
  const place = { start: citation.position.start, end: citation.position.end }
  if (citation.codePosition !== null && citation.date !== null) {
    place.start = citation.codePosition.start
    place.end = citation.date.position.end
  }
  const from = citation.raw.indexOf(code)
  const to = citation.raw.indexOf(date, from + code.length)
  return { place, text: from < 0 || to < 0 ? `${code} ${date}` : citation.raw.slice(from, to + date.length) }
}
