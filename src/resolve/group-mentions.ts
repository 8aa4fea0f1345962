import { oneSlip } from '../law/one-slip.ts'
import { type Group, newGroup, splitCode, startOf } from './group.ts'
import type { Mention } from './read-mention.ts'
import { samePaper } from './same-paper.ts'

/**
 * Put full mentions of numbered documents (with a year in the code or a date) into groups, then join groups that one
 * slip has parted.
 *
 * The state's registers start anew every year, the Party's with every term, and every province has its own, so the
 * same number alone joins nothing: type, code, year and place do.
 *
 * @param mentions  In reading order.
 * @param home      Slug of the citing document's place, for local codes without an issuer.
 */
export function groupMentions(mentions: readonly Mention[], home: string | null): Group[] {
  const byCode = new Map<string, Group[]>()
  const open: Mention[] = []
  for (const mention of mentions) {
    if (mention.place === undefined) open.push(mention)
    else put(mention, mention.place, byCode)
  }
  for (const mention of open) put(mention, placeFromContext(mention, byCode, home), byCode)
  const groups = [...byCode.values()].flat()
  return joinSlips(joinWrongYears(groups))
}

function put(mention: Mention, place: string | null, byCode: Map<string, Group[]>): void {
  const core = coreOf(mention)
  const groups = byCode.get(core)
  const group = groups?.find((one) => one.place === place)
  if (group !== undefined) group.mentions.push(mention)
  else if (groups !== undefined) groups.push(newGroup(mention, place))
  else byCode.set(core, [newGroup(mention, place)])
}

/** What all mentions of one document share, its place apart. A công văn is the same with and without the `B`. */
function coreOf(mention: Mention): string {
  const printed = mention.code ?? ''
  const code = printed.includes('/B') ? printed.replace(/^(\d+[a-zđ]?)\/B(?=[A-ZĐ]{2,}-)/, '$1/') : printed
  return `${mention.type} ${code} ${mention.yearInCode ? '' : mention.year}`
}

/** Where the document of that number comes from that the text has named with its place; not that of another day. */
function placeFromContext(mention: Mention, byCode: Map<string, Group[]>, home: string | null): string | null {
  const known = byCode.get(coreOf(mention)) ?? []
  const own = known.some((group) => group.place === home)
  const meant = own
    ? known.find(({ mentions }) => mention.iso !== null && mentions.some(({ iso }) => iso === mention.iso))
    : known.find(
        ({ mentions }) => mention.iso === null || mentions.some(({ iso }) => iso === null || iso === mention.iso),
      )
  return meant === undefined ? home : meant.place
}

/* ------------------------------------------------------------- year against term */

/**
 * `121/2022/QH14`, never dated, beside `121/2020/QH14`: year and term of the code contradict each other, and the term
 * and all but one digit are those of a document that the text names without a slip.
 */
function joinWrongYears(groups: Group[]): Group[] {
  return groups.filter((group) => {
    const { reading, judgement, date } = group.mentions[0] as Mention
    if (reading?.term == null || judgement?.slip?.part !== 'term' || date !== null) return true
    const [number, symbol] = [reading.number, reading.canonical.slice(reading.canonical.lastIndexOf('/'))]
    const meant = groups.filter(
      ({ type, code, year, mentions }) =>
        type === group.type &&
        code === `${number}/${year}${symbol}` &&
        mentions.some((mention) => mention.judgement?.slip == null) &&
        oneSlip(year ?? '', reading.year ?? '') !== null,
    )
    if (meant.length !== 1) return true
    const [right] = meant as [Group]
    for (const mention of group.mentions) {
      right.mentions.push(mention)
      right.overruled.set(mention, 'cùng số và khóa, năm chỉ lệch một chữ số')
    }
    return false
  })
}

/* ------------------------------------------------------------- one slip apart */

/** How many groups that share a sign are compared with each other; among more of them a slip tells nothing. */
const CROWD = 40

function joinSlips(groups: readonly Group[]): Group[] {
  const joined = new Map<Group, Group>()
  const root = (group: Group): Group => {
    let one = group
    for (let next = joined.get(one); next !== undefined; next = joined.get(one)) one = next
    return one
  }
  const compare = (bucket: readonly Group[]) => {
    if (bucket.length > CROWD) return
    for (const [index, first] of bucket.entries()) {
      for (const second of bucket.slice(index + 1)) {
        const one = root(first)
        const other = root(second)
        if (one === other) continue
        const why = samePaper(one, other)
        if (why === null) continue
        const [kept, lost] = prevails(one, other) ? [one, other] : [other, one]
        for (const mention of lost.mentions) kept.overruled.set(mention, lost.overruled.get(mention) ?? why)
        for (const mention of lost.mentions) kept.mentions.push(mention)
        joined.set(lost, kept)
      }
    }
  }
  for (const bucket of bucketsOf(groups)) compare(bucket)
  return groups.filter((group) => !joined.has(group))
}

/** Groups that share a day, a code without its year, or a symbol with its year: only those can be one slip apart. */
function bucketsOf(groups: readonly Group[]): Group[][] {
  const buckets = new Map<string, Group[]>()
  const add = (name: string, group: Group) => {
    const bucket = buckets.get(name)
    if (bucket === undefined) buckets.set(name, [group])
    else if (bucket[bucket.length - 1] !== group) bucket.push(group)
  }
  for (const group of groups) {
    const [number, symbol] = splitCode(group)
    add(`${number} ${symbol}`, group)
    if (group.yearInCode) add(group.code.slice(number.length), group)
    let last: string | null = null
    for (const { iso } of group.mentions) {
      if (iso === null || iso === last) continue
      add(`${iso} ${symbol}`, group)
      add(`${iso} ${number}`, group)
      last = iso
    }
  }
  return [...buckets.values()].filter((bucket) => bucket.length > 1)
}

/** The form without a slip of its own prevails, then the one more mentions have, then the one the text has first. */
function prevails(one: Group, other: Group): boolean {
  const slips = slipShare(one) - slipShare(other)
  if (slips !== 0) return slips < 0
  const weight = weightOf(one) - weightOf(other)
  if (weight !== 0) return weight > 0
  return startOf(one) <= startOf(other)
}

function slipShare(group: Group): number {
  return group.mentions.every(({ judgement }) => judgement?.slip != null) ? 1 : 0
}

/** A mention added by a portal weighs less than any mention of the text. */
function weightOf(group: Group): number {
  return group.mentions.reduce((sum, { citation }) => sum + (citation.witness === 'portal' ? 0.01 : 1), 0)
}
