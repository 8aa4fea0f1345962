/**
 * Whether two codes differ by one slip of the pen: one character changed, dropped or added, or two neighbours swapped.
 *
 * @returns  How they differ; null for equal codes and for codes further apart.
 */
export function oneSlip(one: string, other: string): 'changed' | 'swapped' | 'dropped' | null {
  if (one === other || Math.abs(one.length - other.length) > 1) return null
  let head = 0
  while (head < one.length && head < other.length && one[head] === other[head]) head++
  let tail = 0
  const room = Math.min(one.length, other.length) - head
  while (tail < room && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++
  const left = one.slice(head, one.length - tail)
  const right = other.slice(head, other.length - tail)
  if (left.length + right.length === 1) return 'dropped'
  if (left.length === 1 && right.length === 1) return 'changed'
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
  return swapped ? 'swapped' : null
}
