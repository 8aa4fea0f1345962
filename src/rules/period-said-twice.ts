import { foldedWords } from '../text/folded-words.ts'
import type { Inline, Period } from '../tree/nodes.ts'
import type { RuleContext } from './rule-context.ts'

/** Two periods behind the same words. */
export interface SaidTwice {
  /** The last of the words, in small letters. */
  readonly name: string
  /** The period that is said more often; of as many, the one that is said first. */
  readonly right: Period
  readonly odd: Period
}

/** As many words before two periods are a name, not a turn of phrase. */
const WORDS = 9
const SENTENCE_END = /[.;](?: |$)/

/** Where the plan speaks of its own place. */
const TERRITORY =
  / (?:trên địa bàn |của )?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn) [^ ]{1,9}(?: [^ ]{1,9}){0,3}$/

/**
 * Periods that differ although the words before them are the same: the name of a programme that nobody cites by a number,
 * the trích yếu of a tờ trình and that of the decision that follows it.
 *
 * @param mayDiffer  Whether two periods can both be right: phases, what is left of a programme.
 */
export function saidTwice(context: RuleContext, mayDiffer: (one: Period, other: Period) => boolean): SaidTwice[] {
  const suspects = suspectsAmong(context.periods, mayDiffer)
  if (suspects.size === 0) return []
  // The last letters before a period tell most names apart, so that few need be read.
  const ends = new Map<string, Spot[]>()
  for (const { zone, inlines } of context.passagesWith('period')) {
    if (zone !== 'text') continue
    for (const [index, node] of inlines.entries()) {
      if (node.type !== 'period' || !suspects.has(spanOf(node))) continue
      const end = lettersBefore(inlines, index)
      const spots = ends.get(end)
      if (spots === undefined) ends.set(end, [{ inlines, index, period: node }])
      else spots.push({ inlines, index, period: node })
    }
  }
  const names = new Map<string, Period[]>()
  const shown = new Map<Period, string>()
  for (const spots of ends.values()) {
    const [first] = spots
    if (first === undefined || spots.every(({ period }) => isSame(period, first.period))) continue
    for (const { inlines, index, period } of spots) {
      const said = tailBefore(inlines, index)
      const words = said
        .replace(/ (?:trong|thuộc|cho|đến|giai đoạn|thời kỳ)$/, '')
        .replace(TERRITORY, '')
        .split(' ')
      if (words.length < WORDS) continue
      const name = words.slice(-WORDS).join(' ')
      const named = names.get(name)
      if (named === undefined) names.set(name, [period])
      else named.push(period)
      shown.set(period, said.split(' ').slice(-WORDS).join(' '))
    }
  }
  return [...names.values()].flatMap((periods) => {
    const counts = new Map<string, number>()
    for (const one of periods) counts.set(spanOf(one), (counts.get(spanOf(one)) ?? 0) + 1)
    const times = (one: Period) => counts.get(spanOf(one)) ?? 0
    const right = periods.reduce((best, one) => (times(one) > times(best) ? one : best))
    return periods
      .filter((one) => !isSame(one, right) && sharesABound(one, right) && !mayDiffer(one, right))
      .map((odd) => ({ name: `… ${shown.get(odd) ?? ''}`, right, odd }))
  })
}

/** A period among the inline nodes of a passage. */
interface Spot {
  readonly inlines: readonly Inline[]
  readonly index: number
  readonly period: Period
}

function lettersBefore(inlines: readonly Inline[], index: number): string {
  const before = inlines[index - 1]
  if (before === undefined) return ''
  return ('value' in before ? before.value : before.raw).trimEnd().slice(-5).toLowerCase()
}

/** The last words of the sentence before an inline node, in small letters. */
function tailBefore(inlines: readonly Inline[], index: number): string {
  let tail = ''
  for (let at = index - 1; at >= 0 && tail.length < TAIL; at--) {
    const node = inlines[at] as Inline
    if (node.type === 'marker' || node.type === 'furniture') continue
    tail = `${('value' in node ? node.value : node.raw).slice(-TAIL)} ${tail}`
  }
  return foldedWords(tail.slice(-TAIL)).split(SENTENCE_END).at(-1) ?? ''
}

/** Room for the words that are compared, and a territory behind them. */
const TAIL = 110

/** A cheap gate: the periods of a text that another one of it may contradict. */
function suspectsAmong(
  periods: readonly Period[],
  mayDiffer: (one: Period, other: Period) => boolean,
): ReadonlySet<string> {
  const kinds = new Map<string, Period>()
  for (const period of periods) {
    if (period.startYear !== null && period.endYear !== null && kinds.size < MOST) kinds.set(spanOf(period), period)
  }
  const suspects = new Set<string>()
  for (const one of kinds.values()) {
    for (const other of kinds.values()) {
      if (!isSame(one, other) && sharesABound(one, other) && !mayDiffer(one, other)) suspects.add(spanOf(one))
    }
  }
  return suspects
}

/** No text has more different periods; a hostile one must not make us compare them all. */
const MOST = 60

const spanOf = ({ startYear, endYear }: Period) => `${startYear}-${endYear}`
const isSame = (one: Period, other: Period) => one.startYear === other.startYear && one.endYear === other.endYear
const sharesABound = (one: Period, other: Period) => one.startYear === other.startYear || one.endYear === other.endYear
