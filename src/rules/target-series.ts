import type { Inline, Quantity } from '../tree/nodes.ts'
import { type Passage, wordsAfter, wordsBefore, wordsOf } from './passages.ts'

/** Shares of one subject for one year after another: "70% vào năm 2024 và 75% vào năm 2025". */
export interface TargetSeries {
  readonly steps: readonly Quantity[]
  /** What the sentence says before the first figure. */
  readonly before: string
  /** What stands between the figures and behind the last one: "học sinh biết bơi vào năm 2024 và". */
  readonly inside: string
}

/** What may stand between two figures of one subject: nothing but the year and words that join. */
const JOINT =
  /^[\s,]*(?:(?:vào|trong|đến|cho|cuối|hết|đầu|và|đạt|là|còn|lên|trở lên|tối thiểu|tăng|tiến tới|năm|20\d{2})[\s,]*)*$/

/**
 * Follow shares (%) through a sentence.
 *
 * The words between the first and the second figure may name what is measured ("70% học sinh biết bơi vào năm 2024 và
 * 65%"); between the others, and where the subject stands before the first one, only years and joining words stand.
 */
export function targetSeries(passage: Passage): TargetSeries[] {
  const { inlines } = passage
  const found: TargetSeries[] = []
  for (let at = 0; at < inlines.length; at++) {
    const first = inlines[at] as Inline
    if (!isShare(first)) continue
    const steps = [first]
    let last = at
    let inside = ''
    for (let next = at + 1; next < inlines.length && next - last < 8; next++) {
      const node = inlines[next] as Inline
      if (!isShare(node)) continue
      const between = wordsOf(inlines.slice(last + 1, next))
      const joins = JOINT.test(between) || (steps.length === 1 && SUBJECT.test(between))
      if (!joins || node.year === null || (steps.at(-1)?.year ?? 0) >= node.year) break
      inside += ` ${between}`
      steps.push(node)
      last = next
    }
    if (steps.length > 1) {
      const behind = (wordsAfter(passage, last).split(/[,(:]/)[0] ?? '').trim()
      if (JOINT.test(behind)) found.push({ steps, before: wordsBefore(passage, at), inside })
    }
    at = last
  }
  return found
}

/** A subject, its year, and nothing that begins another clause. */
const SUBJECT = /^[^;.:,%]{1,120}(?:vào|trong|đến)?(?: cuối| hết)? ?năm 20\d{2} ?(?:,|và|, và)$/

function isShare(node: Inline): node is Quantity {
  return node.type === 'quantity' && node.unit === '%' && node.amount !== null && /\d/.test(node.raw)
}
