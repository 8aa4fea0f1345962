import { slug } from '../law/slug.ts'
import { alikeTitles } from '../tree/alike-titles.ts'
import type { Citation, Period } from '../tree/nodes.ts'
import { defineRule, type OtherSide } from './define-rule.ts'
import { knownPeriod } from './known-period.ts'
import { knownSpans, type Span } from './known-spans.ts'
import { knownSide, led } from './other-side.ts'
import { saidTwice } from './period-said-twice.ts'
import { agreementOf, type Form, prevailing } from './prevailing.ts'
import type { MentionFacts, RuleContext } from './rule-context.ts'

/**
 * One document or programme has one period (giai đoạn) throughout a text.
 *
 * Compared are trích yếu that are otherwise alike, and the title that a registry knows of a document whose code and date,
 * or whose name, it knows. A period that only a portal's list contradicts is shown as a hint. A programme of ten years
 * has phases of five: a phase named for the whole programme is a hint too.
 *
 * Why: one of the two is wrong, and the plan may follow the wrong one.
 * What to do: look the document up and correct the odd period.
 */
export const periodConflict = defineRule({
  id: 'period/conflict',
  severity: 'warning',
  confidence: 0.8,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.b: viện dẫn ghi trích yếu của văn bản',
  docs: {
    vi: {
      title: 'Cùng một văn bản, hai giai đoạn',
      what: 'Giai đoạn trong trích yếu ở đây khác giai đoạn ghi ở chỗ khác cho cùng một văn bản, chương trình.',
      why: 'Một trong hai giai đoạn sai; kế hoạch có thể bám theo giai đoạn sai.',
      todo: 'Tra lại văn bản và sửa giai đoạn ghi lệch.',
    },
    en: {
      title: 'One document, two periods',
      what: 'The period in the trích yếu of a document or programme differs from the one given elsewhere.',
      why: 'One of the two is wrong, and the plan may follow the wrong one.',
      todo: 'Look the document up and correct the odd period.',
    },
  },
  examples: {
    bad: '1. Chương trình hành động vì trẻ em giai đoạn 2021-2030.\n2. Chương trình hành động vì trẻ em giai đoạn 2022-2030.',
    good: '1. Chương trình hành động vì trẻ em giai đoạn 2021-2030.\n2. Chương trình hành động vì trẻ em giai đoạn 2021-2030.',
  },
  messages: {
    odd: {
      vi: '{name}: ở đây ghi giai đoạn {here}, chỗ khác ghi {there}',
      en: '{name}: the period is {here} here, {there} elsewhere',
    },
    known: {
      vi: '{name}: ở đây ghi giai đoạn {here}, danh mục văn bản ghi {there}',
      en: '{name}: the period is {here} here, {there} in its known title',
    },
  },
  check(context, report) {
    const judged = new Set<Period>()
    const confirmed = new Set<MentionFacts>()
    const say = (messageId: 'odd' | 'known', mention: MentionFacts, period: Period, there: string, more: Said) => {
      if (judged.has(period)) return
      judged.add(period)
      report({
        messageId,
        data: {
          name: mention.citation.code ?? mention.citation.name ?? mention.citation.raw,
          here: spanOf(period),
          there,
        },
        place: period.position,
        actual: period.raw,
        expected: [withSpan(period.raw, there)],
        claims: [`${period.position.start.offset}:period`],
        evidence: more.evidence,
        ...(more.weak ? { severity: 'info' as const, confidence: 0.5 } : {}),
        key: mention.citation.key,
      })
    }
    const slip = (mention: MentionFacts, period: Period, mate: MentionFacts, there: string, weak: boolean) =>
      say('odd', mention, period, there, { weak, evidence: agreementOf([mate], there) })
    const periods = new PeriodsOfTitles(context)
    let counts: ReadonlyMap<string, number> | undefined
    /** Of two forms that as many mentions have, the one whose period the text gives more often prevails. */
    const settled = (forms: ReturnType<typeof prevailing<Period>>) => {
      if (forms === null) return null
      const { right, others } = forms
      counts ??= knownSpans(context)
      const times = (form: Form<Period>) => counts?.get(spanOf(form.value)) ?? 0
      const better = others.find((one) => one.mentions.length === right.mentions.length && times(one) > times(right))
      if (better === undefined || right.mentions.some((mention) => confirmed.has(mention))) return forms
      return { right: better, others: [right, ...others.filter((one) => one !== better)] }
    }
    const ownYear = Number(context.tree.date?.slice(0, 4) ?? Number.NaN)
    const approved = new Map<string, Approved>()
    const behind = ({ citation }: MentionFacts) => periodBehind(context, citation)
    for (const mention of context.mentions) {
      if (mention.portal) continue
      const period = mention.citation.kind === 'named' ? behind(mention) : periods.of(mention)
      if (period === null) continue
      const fact = knownPeriod(context, mention)
      const programme = approvedProgramme(mention)
      if (programme !== null && !approved.has(programme)) {
        approved.set(programme, {
          mention,
          spans: fact?.spans ?? [boundsOf(period)],
          isKnown: fact !== null,
        })
      }
      if (fact === null) continue
      const there = contradictedBy(period, fact.spans, mention, ownYear)
      if (there !== null) say('known', mention, period, there.join('-'), { evidence: [knownSide(fact.document)] })
      // What a registry has answered needs no votes.
      else if (fact.spans.some((span) => span.join('-') === spanOf(period))) {
        judged.add(period)
        confirmed.add(mention)
      }
    }
    for (const mentions of context.documents.values()) {
      if (mentions.length < 2) continue
      const numbered = mentions.filter((mention) => mention.reading !== null)
      const forms = settled(
        prevailing(
          numbered,
          (mention) => periods.of(mention),
          (one, other) => spanOf(one) === spanOf(other),
          (one) => !one.portal,
        ),
      )
      if (forms === null) continue
      for (const form of forms.others) {
        for (const mention of form.mentions) {
          const mate = forms.right.mentions.find((one) => titlesFit(one, mention))
          const period = periods.of(mention)
          if (mate !== undefined && period !== null && !mention.portal)
            slip(mention, period, mate, spanOf(forms.right.value), false)
        }
      }
      for (const mention of forms.right.mentions) {
        const portal = forms.others
          .flatMap((form) => form.mentions)
          .find((one) => one.portal && bothTitled(one, mention))
        const period = periods.of(mention)
        const printed = portal === undefined ? null : periods.of(portal)
        if (portal !== undefined && printed !== null && period !== null && !mention.portal) {
          slip(mention, period, portal, spanOf(printed), true)
        }
      }
    }
    for (const [programme, mentions] of programmes(context)) {
      let whole = approved.get(programme)
      const other = whole === undefined || whole.isKnown ? null : agreedSpan(mentions.map(behind))
      const printed = whole === undefined ? null : periods.of(whole.mention)
      if (whole !== undefined && other !== null && printed !== null) {
        const [mate] = mentions
        const there = contradictedBy(printed, [boundsOf(other)], whole.mention, ownYear)
        // A decision for ten years is carried out by programmes for a part of them.
        const isPart = isPhase(printed, other) || isOwnPhase(other, boundsOf(printed), ownYear)
        if (mate !== undefined && there !== null && !isPart) {
          slip(whole.mention, printed, mate, spanOf(other), false)
          whole = undefined
        }
      }
      for (const mention of whole === undefined ? [] : mentions) {
        const period = behind(mention)
        const there = period === null ? null : contradictedBy(period, whole?.spans ?? [], mention, ownYear)
        if (whole !== undefined && period !== null && there !== null)
          slip(mention, period, whole.mention, there.join('-'), false)
      }
      const forms = settled(
        prevailing(
          mentions,
          behind,
          (one, other) => spanOf(one) === spanOf(other),
          (one) => confirmed.has(one),
        ),
      )
      if (forms === null) continue
      for (const form of forms.others) {
        if (!shareABound(form.value, forms.right.value)) continue
        for (const mention of form.mentions) {
          const period = behind(mention)
          const mate = forms.right.mentions[0]
          if (period === null || mate === undefined) continue
          // One is what is left of the other for this plan, whichever of them prevails.
          if (isOwnPhase(period, boundsOf(forms.right.value), ownYear)) continue
          if (isOwnPhase(forms.right.value, boundsOf(period), ownYear)) continue
          slip(mention, period, mate, spanOf(forms.right.value), isPhase(form.value, forms.right.value))
        }
      }
    }
    const mayDiffer = (one: Period, other: Period) =>
      isStep(one, other) || isOwnPhase(one, boundsOf(other), ownYear) || isOwnPhase(other, boundsOf(one), ownYear)
    for (const { name, right, odd } of saidTwice(context, mayDiffer)) {
      if (judged.has(odd) || judged.has(right)) continue
      judged.add(odd)
      const there = spanOf(right)
      report({
        messageId: 'odd',
        data: { name, here: spanOf(odd), there },
        place: odd.position,
        actual: odd.raw,
        expected: [withSpan(odd.raw, there)],
        claims: [`${odd.position.start.offset}:period`],
        evidence: [{ kind: 'self', message: led('elsewhere', there), position: right.position }],
        confidence: 0.75,
      })
    }
  },
})

/** The period printed with other years. */
function withSpan(raw: string, span: string): string {
  return raw.replace(/(\d{4})(\D{1,20})(\d{4})/, (_, _from, between) => span.replace('-', between))
}

/** True where a year that differs does so by steps of five: phases of one programme. */
function isStep(one: Period, other: Period): boolean {
  return (
    ((one.startYear ?? 0) - (other.startYear ?? 0)) % 5 === 0 && ((one.endYear ?? 0) - (other.endYear ?? 0)) % 5 === 0
  )
}

/** Both years of a period that has both. */
function boundsOf({ startYear, endYear }: Period): Span {
  return [startYear as number, endYear as number]
}

function spanOf({ startYear, endYear }: Period): string {
  return `${startYear}-${endYear}`
}

function titlesFit(one: MentionFacts, other: MentionFacts): boolean {
  const title = one.citation.title?.raw
  const second = other.citation.title?.raw
  return title !== undefined && second !== undefined && alikeTitles(title, second)
}

/** Portal titles are worded anew, so a title is all that can be asked of both. */
function bothTitled(portal: MentionFacts, mention: MentionFacts): boolean {
  return portal.citation.title !== null && mention.citation.title !== null
}

function shareABound(one: Period, other: Period): boolean {
  return one.startYear === other.startYear || one.endYear === other.endYear
}

/** Both years differ by steps of five, and the shorter of the two is a phase of five years. */
function isPhase(one: Period, other: Period): boolean {
  const start = Math.abs((one.startYear ?? 0) - (other.startYear ?? 0))
  const end = Math.abs((one.endYear ?? 0) - (other.endYear ?? 0))
  return start % 5 === 0 && end % 5 === 0 && Math.min(lengthOf(one), lengthOf(other)) <= 5
}

function lengthOf({ startYear, endYear }: Period): number {
  return (endYear ?? 0) - (startYear ?? 0)
}

/**
 * The period that a title known has instead of one that is printed; null where they can both be right: a programme called
 * by its name may be spoken of for one of its phases, and its name may go on with the next one.
 */
function contradictedBy(
  period: Period,
  spans: readonly Span[],
  { citation }: MentionFacts,
  ownYear: number,
): Span | null {
  const { startYear, endYear } = period
  if (startYear === null || endYear === null || startYear > endYear) return null
  if (spans.some(([start, end]) => start === startYear && end === endYear)) return null
  const there = spans.find(([start, end]) => start === startYear || end === endYear)
  if (there === undefined) return null
  const within = there[0] <= startYear && endYear <= there[1]
  const steps = (there[0] - startYear) % 5 === 0 && (there[1] - endYear) % 5 === 0
  if (citation.kind === 'named' && steps && (within || there[0] !== startYear)) return null
  if (citation.kind === 'named' && isOwnPhase(period, there, ownYear)) return null
  return there
}

/** A plan of 2024 carries out a programme of 2023-2030 in "giai đoạn 2024-2030": what is left of it. */
function isOwnPhase({ startYear, endYear }: Period, [start, end]: Span, ownYear: number): boolean {
  if (startYear === null || endYear !== end || startYear < start) return false
  return startYear === ownYear || startYear === ownYear + 1
}

/** The programme that a title approves or issues, as a slug: "phê duyệt Chương trình hành động quốc gia vì trẻ em giai đoạn". */
function approvedProgramme({ citation, portal }: MentionFacts): string | null {
  const title = portal ? null : citation.title
  const [, called] = /^((?:(?!-giai-doan-).){1,300})-giai-doan-/.exec(slug(title?.raw ?? '')) ?? []
  const name = called?.replace(/^(?:ve-)?(?:viec-)?(?:phe-duyet|ban-hanh)-(?:chu-truong-dau-tu-)?/, '')
  return name === undefined || name === called ? null : name
}

/** The mention that says which document approves a programme, and the periods of it. */
interface Approved {
  readonly mention: MentionFacts
  readonly spans: readonly Span[]
  /** Whether a registry knows them. */
  readonly isKnown: boolean
}

/** The period that all mentions of a programme have which have one, of two at least. */
function agreedSpan(periods: readonly (Period | null)[]): Period | null {
  const printed = periods.filter((period) => period !== null)
  const [first] = printed
  return first !== undefined && printed.length > 1 && printed.every((one) => spanOf(one) === spanOf(first))
    ? first
    : null
}

interface Said {
  readonly evidence: readonly OtherSide[]
  readonly weak?: boolean
}

function periodBehind({ tails }: RuleContext, citation: Citation): Period | null {
  const period = tails.get(citation)?.period ?? null
  return period !== null && isForward(period) ? period : null
}

/** True for both years, in order; a period that runs backwards is the matter of another rule, and no witness. */
function isForward({ startYear, endYear }: Period): boolean {
  return startYear !== null && endYear !== null && startYear <= endYear
}

/** Programmes called by their name, whatever period stands behind it. */
function programmes({ mentions, tails }: RuleContext): Map<string, MentionFacts[]> {
  const named = new Map<string, MentionFacts[]>()
  for (const mention of mentions) {
    const { citation } = mention
    if (citation.kind !== 'named' || citation.name === null || mention.portal) continue
    const territory = slug((tails.get(citation)?.words ?? '').replace(/giai đoạn|đến năm/, ''))
    const key = slug(`${citation.name} ${territory}`)
    const mates = named.get(key)
    if (mates === undefined) named.set(key, [mention])
    else mates.push(mention)
  }
  return named
}

/** Finds the period nodes that lie in the trích yếu or in the words of a mention. */
class PeriodsOfTitles {
  readonly #periods: readonly Period[]
  /** Where mentions by number start, ascending: a programme called by its name shares the period of the title around it. */
  readonly #starts: readonly number[]

  constructor({ periods, mentions }: RuleContext) {
    this.#periods = periods
    this.#starts = mentions.filter(({ citation }) => citation.kind !== 'named').map((mention) => mention.start)
  }

  /** The one period of a mention; null where it has none, several, or only one of a document cited in its title. */
  of({ citation }: MentionFacts): Period | null {
    const stretch = citation.title?.position ?? citation.position
    const found: Period[] = []
    for (let at = this.#firstFrom(stretch.start.offset); at < this.#periods.length; at++) {
      const period = this.#periods[at] as Period
      if (period.position.start.offset >= stretch.end.offset) break
      if (isForward(period)) found.push(period)
      if (found.length > 1) return null
    }
    const only = found[0]
    if (only === undefined || this.#nested(stretch.start.offset, only.position.start.offset)) return null
    return only
  }

  /** True where another document is cited by its number between the head of a title and its period. */
  #nested(from: number, to: number): boolean {
    const start = this.#starts[firstAfter(this.#starts.length, (at) => (this.#starts[at] as number) > from)]
    return start !== undefined && start < to
  }

  #firstFrom(offset: number): number {
    return firstAfter(this.#periods.length, (at) => (this.#periods[at] as Period).position.start.offset >= offset)
  }
}

/** The first index of a sorted list from which a condition holds, by halving. */
function firstAfter(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
