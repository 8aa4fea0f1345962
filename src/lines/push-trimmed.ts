import type { Range } from '../text/range.ts'

/** A stretch without the blanks and pipes at its edges; none where nothing else stands in it. */
export function pushTrimmed(text: string, start: number, end: number, spans: Range[]): void {
  const edge = (code: number) => code === 32 || code === 124 || (code >= 9 && code <= 13)
  let from = start
  let to = end
  while (from < to && edge(text.charCodeAt(from))) from++
  while (to > from && edge(text.charCodeAt(to - 1))) to--
  if (from < to) spans.push({ start: from, end: to })
}
