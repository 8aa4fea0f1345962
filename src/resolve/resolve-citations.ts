import { documentKey, readKey } from '../law/document-key.ts'
import { isLocal, readCode } from '../law/read-code.ts'
import { slug } from '../law/slug.ts'
import { citationReadings } from '../tree/citation-readings.ts'
import type { Links } from '../tree/links.ts'
import { nameTails } from '../tree/name-tails.ts'
import type { Citation, Document, Evidence } from '../tree/nodes.ts'
import { ownCode } from '../tree/own-code.ts'
import type { RegistryDocument, RegistryQuery } from '../tree/registry.ts'
import { registryEvidence } from '../tree/registry-evidence.ts'
import { indexTree, KIND } from '../tree/tree-index.ts'
import { askRegistries } from './ask-registry.ts'
import { type Group, keyOfGroup, newGroup, symbolOf } from './group.ts'
import { groupMentions } from './group-mentions.ts'
import { type HomePlace, homePlace } from './home-place.ts'
import { isShort, type Mention, readMention } from './read-mention.ts'
import { samePaper } from './same-paper.ts'
import { sendingBodies } from './sending-bodies.ts'

export interface ResolveScope {
  /** ISO date at which validity is judged; the date of the document itself if not said. */
  readonly asOf?: string | null
  /** Whether the questions that are yielded are answered; without a registry they are not asked. */
  readonly ask?: boolean
}

/**
 * Link the mentions of one text with each other and with what registries know: find out which of them name the same
 * document, and name it.
 *
 * Sources of an identity, in this order:
 * 1. what the mention itself says, corrected by its own signs (year, date, term: `judge-code.ts`);
 * 2. full mentions of the same text that agree with it, or are one slip away from it (`group-mentions.ts`);
 * 3. for a mention without a date, or with the number only: the one full mention that it can stand for, before it or,
 *    where there is none, after it;
 * 4. what registries answer: the document of that code, of that name, or one whose code lies one slip away
 *    (`match-registry.ts`).
 *
 * Two mentions that agree are `resolved`, for there is something to hold against each other; so is one that a registry
 * knows. A document mentioned once and known to none is `unchecked`: its key says what it would be, nothing confirms
 * it. A mention that could be several documents is `ambiguous`, a short one that could be none `unresolved`. Lists that
 * a portal adds are asked last.
 *
 * @param tree  Its citation nodes get their `key` and `resolution`; nothing else is touched.
 * @yields      Questions to registries in batches, each to be answered with one list for every question.
 * @returns     The citations by identity, and how many of them could be resolved.
 */
export function* resolveInSteps(
  tree: Document,
  { asOf = tree.date, ask = false }: ResolveScope = {},
): Generator<readonly RegistryQuery[], Links, readonly (readonly RegistryDocument[])[]> {
  const index = indexTree(tree)
  let unrecognised = 0
  for (const kind of index.kinds) if (kind === KIND.unrecognised) unrecognised++
  const readings = citationReadings(index)
  const citations = readings.map(({ citation }) => citation)
  const home = homePlace(index)
  const tails = nameTails(index)
  const senders = sendingBodies(index)
  const mentions: Mention[] = []
  for (const read of readings) {
    const { citation } = read
    const outer = citation.within === null ? undefined : outerOf(citation.within, mentions)
    mentions.push(readMention(read, home, tails.get(citation), senders.get(citation), outer))
  }
  const own = ownKey(tree, homeSlug(home))
  const linker = new Linker(home, mentions)
  let groups: readonly Group[] = linker.link()
  if (ask && groups.length > 0) groups = yield* askRegistries(groups, asOf)
  const known = new Map<string, readonly RegistryDocument[]>()
  for (const group of groups) {
    const key = keyOfGroup(group)
    const isKnown = group.known.length > 0
    if (isKnown) known.set(key, group.known)
    for (const mention of group.mentions) {
      if (!isKnown && linker.isShort(group)) {
        leave(mention, 'unresolved', 'văn bản này không nêu đầy đủ văn bản nào có tên loại và số như vậy')
      } else if (!isKnown && group.candidates.length > 0 && (group.mentions.length === 1 || group.year === null)) {
        leave(
          mention,
          'ambiguous',
          'danh mục có nhiều văn bản phù hợp',
          group.candidates.map((one) => one.key),
        )
      } else settle(mention, group, key, key === own, ask)
    }
  }
  const byKey = new Map<string, Citation[]>()
  const coverage = { found: citations.length, resolved: 0, ambiguous: 0, unresolved: 0, unchecked: 0, unrecognised }
  for (const citation of citations) {
    if (citation.resolution !== null) coverage[citation.resolution.status]++
    if (citation.key === null) continue
    const mates = byKey.get(citation.key)
    if (mates === undefined) byKey.set(citation.key, [citation])
    else mates.push(citation)
  }
  return { citations, byKey, known, ownKey: own, asOf, references: [], coverage }
}

/** The mention that starts there; those inside it follow it at once. */
function outerOf(start: number, mentions: readonly Mention[]): Mention | undefined {
  for (let at = mentions.length - 1; at >= 0 && at >= mentions.length - 50; at--) {
    const mention = mentions[at] as Mention
    if (mention.citation.position.start.offset === start) return mention
  }
  return undefined
}

/** As `resolveInSteps`, without any registry. */
export function resolveCitations(tree: Document, scope: Omit<ResolveScope, 'ask'> = {}): Links {
  const steps = resolveInSteps(tree, scope)
  for (;;) {
    const step = steps.next([])
    if (step.done) return step.value
  }
}

/** Finds the group of every mention. Mentions that stay open get their resolution at once. */
class Linker {
  readonly #mentions: readonly Mention[]
  readonly #home: string | null
  readonly #groups: Group[]
  /** Groups by what a mention may repeat of them: type and code, type and number, type and symbol. */
  readonly #byCode = new Map<string, Group[]>()
  readonly #byNumber = new Map<string, Group[]>()
  readonly #bySymbol = new Map<string, Group[]>()
  /** Mentions by type and number alone that stand for nothing in the text, by `type number`. */
  readonly #shorts = new Map<string, Group>()
  readonly #isShort = new Set<Group>()
  /** Numbered documents with the names of what their trích yếu say they approve; made when first asked for. */
  #approved: { readonly group: Group; readonly names: readonly string[] }[] | null = null

  constructor(home: HomePlace, mentions: readonly Mention[]) {
    this.#mentions = mentions
    this.#home = homeSlug(home)
    const full = mentions.filter((one) => one.reading !== null && one.year !== null)
    this.#groups = groupMentions(full, this.#home)
    for (const group of this.#groups) this.#index(group)
  }

  link(): Group[] {
    const numbered = this.#mentions.filter((one) => one.reading !== null)
    const named = this.#mentions.filter((one) => one.reading === null && !isShort(one.citation))
    for (const mention of numbered) if (mention.year === null) this.#linkBare(mention)
    for (const mention of named) if (mention.year !== null) this.#linkNamed(mention)
    for (const mention of named) if (mention.year === null) this.#linkNamed(mention)
    for (const mention of this.#mentions) {
      if (mention.reading === null && isShort(mention.citation)) this.#linkShort(mention)
    }
    return [...this.#groups, ...this.#shorts.values()]
  }

  /** True for a group of mentions by type and number alone, which only a registry can name. */
  isShort(group: Group): boolean {
    return this.#isShort.has(group)
  }

  #index(group: Group): void {
    const codes = new Set([group.code])
    for (const mention of group.mentions) {
      if (mention.code !== null && !codes.has(mention.code)) codes.add(mention.code).add(withoutYear(mention))
      const name = lawName(mention)
      if (name !== null) codes.add(name)
    }
    const [first] = group.mentions
    if (first !== undefined) codes.add(withoutYear(first))
    for (const code of codes) {
      add(this.#byCode, `${group.type} ${code}`, group)
      add(this.#byCode, `any ${code}`, group)
    }
    const reading = first?.reading
    if (reading == null) return
    add(this.#byNumber, `${group.type} ${withoutZeros(reading.number)}`, group)
    add(this.#bySymbol, `${group.type} ${group.code.slice(reading.number.length)}`, group)
  }

  #open(mention: Mention, place: string | null): void {
    const group = newGroup(mention, place)
    this.#groups.push(group)
    this.#index(group)
  }

  /** `Chỉ thị số 28-CT/TW`: a code, and neither a date nor a year in the code. */
  #linkBare(mention: Mention): void {
    const meant = this.#yearMeant(mention)
    if (meant !== null) {
      meant.mentions.push(mention)
      meant.overruled.set(mention, 'cùng số và ký hiệu với văn bản đã nêu, năm viết sai')
      return
    }
    const exact = fitting(under(this.#byCode, `${mention.type ?? 'any'} ${mention.code}`), mention)
    const dated = ofText(exact.filter((group) => group.year !== null))
    const candidates = dated.length > 0 ? dated : exact
    if (candidates.length === 1) {
      ;(candidates[0] as Group).mentions.push(mention)
    } else if (candidates.length > 1) {
      leaveAmbiguous(mention, candidates)
    } else {
      const near = this.#nearMiss(mention)
      if (near === null) {
        this.#open(mention, mention.place === undefined ? this.#home : mention.place)
      } else {
        near.group.mentions.push(mention)
        near.group.overruled.set(mention, near.why)
      }
    }
  }

  /** `45/20200/NĐ-CP` beside `45/2020/NĐ-CP`: what stands for the year is none, and one document has such a year. */
  #yearMeant({ reading, judgement, type }: Mention): Group | null {
    if (reading?.year == null || judgement?.slip?.malformed !== true) return null
    const { right } = judgement.slip
    const found = under(this.#byCode, `${type ?? 'any'} ${reading.canonical.replace(`/${reading.year}`, '')}`)
    const fitting = found.filter(({ year }) => year !== null && right.includes(Number(year)))
    return fitting.length === 1 ? (fitting[0] as Group) : null
  }

  /**
   * A later mention repeats a document already introduced in full; a code that was never introduced and lies one slip
   * from one that was, is that one misspelt.
   */
  #nearMiss(mention: Mention): { group: Group; why: string } | null {
    const { citation, reading } = mention
    if (reading === null || citation.witness === 'portal') return null
    const symbol = `${mention.type} ${(mention.code ?? '').slice(reading.number.length)}`
    const crowd = new Set([
      ...under(this.#bySymbol, symbol),
      ...under(this.#byNumber, `${mention.type} ${withoutZeros(reading.number)}`),
    ])
    const near: { group: Group; why: string }[] = []
    for (const group of crowd) {
      if (group.year === null || (mention.place !== undefined && mention.place !== group.place)) continue
      const why = samePaper(newGroup(mention, group.place), group)
      if (why !== null) near.push({ group, why })
    }
    return near.length === 1 ? (near[0] as { group: Group; why: string }) : null
  }

  /** `Chỉ thị 28`, `Đề án 06`: the type and the number. */
  #linkShort(mention: Mention): void {
    const number = mention.citation.number
    const named = number === null ? [] : under(this.#byNumber, `${mention.type} ${withoutZeros(number)}`)
    const candidates = ofText(named.filter((one) => mention.year === null || one.year === mention.year))
    if (candidates.length === 1) (candidates[0] as Group).mentions.push(mention)
    else if (candidates.length > 1) leaveAmbiguous(mention, candidates)
    else if (mention.year !== null && mention.citation.code !== null) this.#linkToYear(mention, mention.citation.code)
    else this.#keepShort(mention)
  }

  /** `Thông tư 01/2011`, found nowhere in full: number and year are all that is known of it. */
  #linkToYear(mention: Mention, code: string): void {
    const [mate] = under(this.#byCode, `${mention.type} ${code}`)
    if (mate === undefined) this.#open({ ...mention, code, yearInCode: true }, null)
    else mate.mentions.push(mention)
  }

  #keepShort(mention: Mention): void {
    const name = `${mention.type} ${mention.code ?? ''}`
    const mates = this.#shorts.get(name)
    if (mates !== undefined) {
      mates.mentions.push(mention)
      return
    }
    const group = newGroup(mention, null)
    this.#shorts.set(name, group)
    this.#isShort.add(group)
  }

  /** `Luật Trẻ em năm 2016`, `Chương trình … giai đoạn 2021-2030`: the name, with or without its year or period. */
  #linkNamed(mention: Mention): void {
    const mates = under(this.#byCode, `${mention.type} ${mention.code}`)
    const { passedBy } = mention
    const here = mates.filter((one) => one.place === (mention.place ?? null) && !cameLater(one, passedBy))
    const sameYear = here.filter((one) => one.year === mention.year && one.passedBy === passedBy)
    const dated = mention.year === null ? ofText(here.filter((one) => one.year !== null)) : []
    const numbered = [...this.#numberedByName(mention), ...this.#decisionsOf(mention)]
    if (numbered.length === 1) (numbered[0] as Group).mentions.push(mention)
    else if (dated.length === 1) (dated[0] as Group).mentions.push(mention)
    else if (dated.length > 1) leaveAmbiguous(mention, dated)
    else if (sameYear.length > 0) (sameYear[0] as Group).mentions.push(mention)
    else this.#open(mention, mention.place ?? null)
  }

  /** "Chương trình X giai đoạn 2021 - 2030" is the decision of the same text that approved it. */
  #decisionsOf({ code, type, year, place }: Mention): Group[] {
    if (code === null || type === null || LAWS.has(type) || code.split('-').length < TELLING_NAME) return []
    this.#approved ??= this.#groups.flatMap((group) => {
      const titles = group.mentions.slice(0, 4).map(({ citation }) => citation.title?.raw ?? '')
      const names = titles.map(approvedIn).filter((name) => name !== null)
      return group.mentions[0]?.reading == null || names.length === 0 ? [] : [{ group, names }]
    })
    const fits = (name: string) =>
      name.startsWith(code) && BEHIND_NAME.test(name.slice(code.length)) && (year === null || name.includes(year))
    return this.#approved
      .filter(({ group, names }) => (place == null || group.place === place) && names.some(fits))
      .map(({ group }) => group)
  }

  /** "Luật Trẻ em" is the "Luật Trẻ em số 102/2016/QH13" of the same text. */
  #numberedByName(mention: Mention): Group[] {
    if (mention.type === null || !LAWS.has(mention.type)) return []
    const lawsOfName = under(this.#byCode, `${mention.type} ${mention.code}`)
    return lawsOfName.filter(
      (one) =>
        one.mentions[0]?.reading !== null &&
        (mention.year ?? one.year) === one.year &&
        !cameLater(one, mention.passedBy),
    )
  }
}

/** Whether a law is of a later year than the document whose trích yếu speaks of one of its name. */
function cameLater({ year }: Group, passedBy: string | null): boolean {
  return year !== null && passedBy !== null && year > passedBy.slice(0, 4)
}

/** Slugs of the documents that a trích yếu says are approved: "Phê duyệt Chương trình X" → `chuong-trinh-x`. */
function approvedIn(title: string): string | null {
  if (!APPROVES.test(slug(title.slice(0, 100)))) return null
  return slug(title.slice(0, 400)).replace(APPROVES, '')
}

const APPROVES = /^(?:ve-)?(?:viec-)?(?:phe-duyet|ban-hanh|thong-qua)-/

/** What may follow the whole name of a programme: a period, a territory, or nothing. */
const BEHIND_NAME =
  /^(?:$|-(?:giai-doan|den-nam|nam-\d|tren-dia-ban|tinh|thanh-pho|huyen|va-dinh-huong|dinh-huong|tam-nhin)(?:-|$))/

/** A name of fewer syllables fits too many titles. */
const TELLING_NAME = 5

/** More groups than these under one name tell nothing about a mention. */
const CROWD = 100

const LAWS = new Set(['luat', 'bo-luat', 'phap-lenh'])

/** `luat-tre-em` of "Luật Trẻ em số 102/2016/QH13"; null for other documents and for laws without their name. */
function lawName({ citation, reading, type }: Mention): string | null {
  if (type === null || reading === null || !LAWS.has(type)) return null
  const name = slug(
    citation.name ?? citation.raw.slice(0, citation.raw.indexOf(citation.code ?? '')).replace(/[Ss]ố\s*$/, ''),
  )
  const full = name.startsWith(type) ? name : `${type}-${name}`
  return full.length > type.length + 1 ? full : null
}

function fitting(groups: readonly Group[], mention: Mention): Group[] {
  return groups.filter((one) => mention.place === undefined || one.place === mention.place)
}

/** The groups that the text itself names; those of a portal's list only where the text names none. */
function ofText(groups: readonly Group[]): Group[] {
  const own = groups.filter((group) => group.mentions.some((one) => one.citation.witness === 'text'))
  return own.length > 0 ? own : [...groups]
}

function add(index: Map<string, Group[]>, name: string, group: Group): void {
  const groups = index.get(name)
  if (groups === undefined) index.set(name, [group])
  else groups.push(group)
}

/** The groups of an index under a name; more than a crowd of them tell nothing, and are not looked through. */
function under(index: ReadonlyMap<string, readonly Group[]>, name: string): readonly Group[] {
  const groups = index.get(name)
  return groups === undefined || groups.length > CROWD ? NONE : groups
}

const NONE: readonly Group[] = []

function withoutYear({ code, reading }: Mention): string {
  if (code === null || reading === null) return code ?? ''
  return reading.number + symbolOf(code, reading.number)
}

function withoutZeros(number: string): string {
  return number.charCodeAt(0) !== 0x30 ? number : number.replace(/^0+(?=\d)/, '')
}

function homeSlug({ province, district, commune }: HomePlace): string | null {
  const units = [commune, commune === null ? district : null, province].filter((one) => one !== null)
  return units.length === 0 ? null : units.join('.')
}

/* ------------------------------------------------------------------ verdicts */

const NOTHING_TO_ASK = 'không có nguồn để đối chiếu'
const NO_YEAR = 'không rõ năm ban hành, không có nguồn để đối chiếu'
const LOCAL = 'văn bản của địa phương, không có nguồn để đối chiếu'
const NOT_KNOWN = 'danh mục không có văn bản này, không có nguồn khác để đối chiếu'

function leave(mention: Mention, status: 'ambiguous' | 'unresolved', reason: string, candidates?: string[]): void {
  mention.citation.key = null
  mention.citation.resolution = {
    ...{ status, reason, corrected: false },
    ...(candidates === undefined ? {} : { candidates }),
    evidence: [],
  }
}

function leaveAmbiguous(mention: Mention, groups: readonly Group[]): void {
  leave(mention, 'ambiguous', 'có nhiều văn bản phù hợp', groups.map(documentKey))
}

/** Give a mention its key, and say what the key rests on. */
function settle(mention: Mention, group: Group, key: string, own: boolean, asked: boolean): void {
  const { citation } = mention
  const evidence: Evidence[] = []
  const slip = mention.judgement?.slip
  if (slip != null && slip.part !== 'year-or-date') {
    const message = 'các dấu hiệu khác của chính viện dẫn này (năm, ngày, khóa) cho biết số hiệu đúng'
    evidence.push({ kind: 'structure', message, position: citation.position })
  }
  const mate = nearestMate(mention, group)
  const overruled = group.overruled.get(mention)
  if (mate !== null) {
    const full = mention.year !== null && mention.reading !== null
    evidence.push({
      kind: full ? 'agreement' : 'antecedent',
      message: overruled ?? (full ? 'được nêu giống như vậy ở chỗ khác' : 'văn bản đã nêu đầy đủ ở chỗ khác'),
      position: mate.citation.position,
    })
  }
  if (own) evidence.push({ kind: 'self', message: 'là số hiệu của chính văn bản này' })
  const why = mate === null && overruled !== undefined ? `${overruled}: ` : ''
  for (const document of group.known) evidence.push(registryEvidence(document, why))
  const [known] = group.known
  const code = known === undefined ? group.code : readKey(known.key).code
  const yearKnown = group.year !== null
  const resolved = own || known !== undefined || (mate !== null && yearKnown)
  citation.key = key
  const corrected = overruled !== undefined || (mention.reading !== null && code !== mention.reading.printed)
  const reason = !yearKnown ? NO_YEAR : !asked ? NOTHING_TO_ASK : group.place !== null ? LOCAL : NOT_KNOWN
  citation.resolution = resolved
    ? { status: 'resolved', corrected, evidence }
    : { status: 'unchecked', reason, corrected, evidence }
}

/** The mention to show as the other side: a full one before a shorter one, one of the text before one of a portal. */
function nearestMate(mention: Mention, group: Group): Mention | null {
  let best: Mention | null = null
  let rank = -1
  for (let index = 0; index < group.mentions.length && index < 50; index++) {
    const mate = group.mentions[index] as Mention
    if (mate === mention) continue
    const here =
      (mate.citation.witness === 'text' ? 8 : 0) +
      (mate.iso !== null ? 4 : 0) +
      (mate.year !== null ? 2 : 0) +
      (mate.citation.position.start.offset < mention.citation.position.start.offset ? 1 : 0)
    if (here > rank) {
      best = mate
      rank = here
    }
  }
  return best
}

/** The key of the document itself; null where its number or type is not known. */
function ownKey(tree: Document, home: string | null): string | null {
  if (tree.number === null || tree.symbol === null || tree.documentType === null) return null
  // With the year that a legal document carries in its code: 14/2007/QĐ-UBND.
  const reading = readCode(ownCode(tree) ?? '')
  if (reading === null) return null
  const year = tree.date?.slice(0, 4) ?? null
  const place = isLocal(reading) ? home : null
  return documentKey({
    type: tree.documentType,
    code: reading.canonical,
    year,
    yearInCode: reading.year !== null,
    place,
  })
}
