import { slug } from '../law/slug.ts'
import type { Period } from '../tree/nodes.ts'
import { wordsBefore } from './passages.ts'
import type { RuleContext } from './rule-context.ts'

/** Two periods behind the same words. */
export interface SaidTwice {
  /** The last of the words, in small letters. */
  readonly name: string
  /** The period that is said more often; of as many, the one that is said first. */
  readonly right: Period
  readonly odd: Period
}

/** As many syllables before two periods are a name, not a turn of phrase. */
const SYLLABLES = 9

/** Where the plan speaks of its own place. */
const TERRITORY = /-(?:tren-dia-ban|cua)?-?(?:tinh|thanh-pho|huyen|quan|thi-xa|xa|phuong|thi-tran)-(?:[a-z]+-?){1,4}$/

/**
 * Periods that differ although the words before them are the same: the name of a programme that nobody cites by a number,
 * the trích yếu of a tờ trình and that of the decision that follows it.
 *
 * @param mayDiffer  Whether two periods can both be right: phases, what is left of a programme.
 */
export function saidTwice(context: RuleContext, mayDiffer: (one: Period, other: Period) => boolean): SaidTwice[] {
  const names = new Map<string, Period[]>()
  const shown = new Map<Period, string>()
  for (const passage of context.passagesWith('period')) {
    if (passage.zone !== 'text') continue
    for (const [index, node] of passage.inlines.entries()) {
      if (node.type !== 'period' || node.startYear === null || node.endYear === null) continue
      const said = wordsBefore(passage, index).trim()
      const words = slug(said).replace(/-(?:trong|thuoc|cho|den|giai-doan|thoi-ky)$/, '')
      const syllables = words.replace(TERRITORY, '').split('-')
      if (syllables.length < SYLLABLES) continue
      const name = syllables.slice(-SYLLABLES).join('-')
      names.set(name, [...(names.get(name) ?? []), node])
      shown.set(node, said.split(' ').slice(-SYLLABLES).join(' '))
    }
  }
  return [...names.values()].flatMap((periods) => {
    const times = (one: Period) => periods.filter((other) => isSame(one, other)).length
    const right = periods.reduce((best, one) => (times(one) > times(best) ? one : best))
    return periods
      .filter((one) => !isSame(one, right) && sharesABound(one, right) && !mayDiffer(one, right))
      .map((odd) => ({ name: `… ${shown.get(odd) ?? ''}`, right, odd }))
  })
}

const isSame = (one: Period, other: Period) => one.startYear === other.startYear && one.endYear === other.endYear
const sharesABound = (one: Period, other: Period) => one.startYear === other.startYear || one.endYear === other.endYear
