import { correctedCode } from '../law/judge-code.ts'
import { isStrong, type RegistryDocument, type RegistryQuery } from '../tree/registry.ts'
import { type Group, keyOfGroup } from './group.ts'
import { doesNotFit, type Match, matchNamed, matchNumbered } from './match-registry.ts'

interface Asked {
  readonly group: Group
  /** Codes that the group may have; none for a document called by its name. */
  readonly codes: readonly string[]
  readonly queries: readonly RegistryQuery[]
}

/**
 * Give each group what registries know of it.
 *
 * Most groups are known, or not known at all, after one batch. Where the document that has the code does not fit what
 * the text says of it, the next batch asks for codes one slip away.
 *
 * @param asOf  ISO date of the citing document; null where it is not known.
 * @yields      Questions in one batch, to be answered with one list for each; twice at most.
 * @returns     The groups, those that turned out to be one document joined.
 */
export function* askRegistries(
  groups: readonly Group[],
  asOf: string | null,
): Generator<readonly RegistryQuery[], Group[], readonly (readonly RegistryDocument[])[]> {
  const asked = groups.map(questionsOf)
  settle(asked, yield asked.flatMap(({ queries }) => queries), asOf)
  const odd = asked.filter(({ group, codes }) => codes.length > 0 && doesNotFit(group)).map(nearQuestionsOf)
  if (odd.length > 0) settle(odd, yield odd.flatMap(({ queries }) => queries), asOf)
  const byKey = new Map<string, Group>()
  const joined = new Set<Group>()
  for (const group of groups) {
    const key = keyOfGroup(group)
    const mate = byKey.get(key)
    if (mate === undefined) byKey.set(key, group)
    else {
      join(mate, group)
      joined.add(mate)
    }
  }
  for (const { mentions } of joined) {
    mentions.sort((one, other) => one.citation.position.start.offset - other.citation.position.start.offset)
  }
  return [...byKey.values()]
}

function questionsOf(group: Group): Asked {
  const codes = codesOf(group)
  const { type } = group
  const year = group.year === null || !/^\d{4}$/.test(group.year) ? null : Number(group.year)
  const queries =
    codes.length === 0
      ? [{ type, code: null, name: nameOf(group), year }]
      : codes.map((code) => ({ type, code, name: null, year }))
  return { group, codes, queries }
}

function nearQuestionsOf({ group, codes, queries }: Asked): Asked {
  return { group, codes, queries: queries.map((query) => ({ ...query, near: true })) }
}

function settle(asked: readonly Asked[], answers: readonly (readonly RegistryDocument[])[], asOf: string | null): void {
  let at = 0
  for (const { group, codes, queries } of asked) {
    const here = answers.slice(at, at + queries.length).flat()
    at += queries.length
    if (here.length === 0) continue
    const distinct = bestOfEach(here)
    const match = codes.length === 0 ? matchNamed(group, distinct, asOf) : matchNumbered(group, codes, distinct, asOf)
    take(group, match, here)
  }
}

/** One document of each key: the one that is known best. */
function bestOfEach(answers: readonly RegistryDocument[]): RegistryDocument[] {
  const best = new Map<string, RegistryDocument>()
  for (const one of answers) {
    const other = best.get(one.key)
    if (other === undefined || rankOf(one) > rankOf(other)) best.set(one.key, one)
  }
  return [...best.values()]
}

/** What is known well comes before what is not, and a registry before other documents that cite it. */
function rankOf(document: RegistryDocument): number {
  return (isStrong(document) ? 2 : 0) + (document.seenAt === undefined ? 1 : 0)
}

function take(group: Group, match: Match, answers: readonly RegistryDocument[]): void {
  if (match === null) return
  if ('candidates' in match) {
    group.candidates = match.candidates
    return
  }
  const { key } = match.document
  const ofKey = answers.filter((one) => one.key === key)
  const distinct = [...new Map(ofKey.map((one) => [one.source, one])).values()]
  group.known = distinct.sort((one, other) => rankOf(other) - rankOf(one))
  if (match.slip === null) return
  for (const mention of group.mentions) group.overruled.set(mention, group.overruled.get(mention) ?? match.slip)
}

function join(group: Group, other: Group): void {
  if (group.known.length === 0) group.known = other.known
  for (const mention of other.mentions) group.mentions.push(mention)
  for (const [mention, why] of other.overruled) group.overruled.set(mention, why)
}

/**
 * The codes that a group may have, best first: where the year of the code and that of the date differ and nothing in
 * the mention tells which is wrong, the other one too. None for documents called by their names.
 */
function codesOf(group: Group): string[] {
  const numbered = group.mentions.find(({ reading }) => reading !== null)
  if (numbered === undefined) return []
  const codes = new Set([group.code])
  for (const { reading, judgement } of group.mentions.slice(0, 20)) {
    if (reading === null || judgement === null || judgement.slip === null) continue
    for (const right of judgement.slip.right) {
      if (judgement.slip.part === 'year-or-date' || judgement.slip.part === 'year') {
        codes.add(correctedCode(reading, { ...judgement, codeYear: right }))
      }
      if (judgement.slip.part === 'term') codes.add(correctedCode(reading, { ...judgement, term: right }))
    }
  }
  return [...codes]
}

/** `luat-tre-em`, `de-an-06`. */
function nameOf(group: Group): string {
  const { type, code } = group
  return type === null || code.startsWith(`${type}-`) ? code : `${type}-${code}`
}
