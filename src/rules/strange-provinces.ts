import { MERGER_DAY, type Place, placeBySlug, placeStatus } from '../law/places.ts'
import { slug } from '../law/slug.ts'
import type { Citation, Inline, Position } from '../tree/nodes.ts'
import { mayNameProvince, type NamedProvince, namedProvinces } from './home-unit.ts'
import { ABROAD, OWN, OWN_PEOPLE } from './own-talk.ts'
import { type Passage, wordsAfter, wordsBefore } from './passages.ts'
import type { RuleContext } from './rule-context.ts'
import { titleAround } from './title-around.ts'

/** A province that is not the own one, named outside what others say. */
export interface Stranger extends NamedProvince {
  readonly stretch: { readonly raw: string; readonly place: Position }
  /** Stands where a document can only name its own province. */
  readonly sure: boolean
  /** Stands in the body like the own province does. */
  readonly mine: boolean
}

/**
 * Provinces other than the own one; those that the title invites into the text are left out.
 *
 * @param passages  Those that may name a province.
 */
export function strangersIn(
  { tree, passages: all }: RuleContext,
  passages: readonly Passage[],
  home: Place,
  day: string,
): Stranger[] {
  const found: Stranger[] = []
  const invited = new Set<Place>()
  const isOfBorders = all.some((passage) => passage.node.type === 'title' && BORDERS.test(passage.words))
  for (const passage of passages) {
    // What is issued with a decision is an annex, and its heading says again whose it is.
    if (passage.zone !== 'text' && passage.node.type !== 'appendix') continue
    for (const [index, node] of passage.inlines.entries()) {
      const stretch = stretchOf(node, passage)
      if (stretch === null || !mayNameProvince(stretch.raw)) continue
      for (const named of namedProvinces(stretch.raw.normalize('NFC'), day)) {
        if (isOwnProvince(named.place, home, tree.date) || invited.has(named.place)) continue
        const spot = node.type === 'citation' ? basisSpot(passage, node) : spotOf(passage, index, named, home)
        if (spot === 'invited') invited.add(named.place)
        else found.push({ ...named, stretch, sure: spot === 'sure', mine: spot === 'mine' && !isOfBorders })
      }
    }
  }
  return found.filter(({ place }) => !invited.has(place))
}

/** Titles of plans that speak of the neighbours, too. */
const BORDERS = /giáp ranh|liên tỉnh|liên vùng|liên kết/

/**
 * The province that a text names by far most often, for a district's letterhead seldom names its own.
 *
 * @param passages  Those that may name a province.
 * @returns  null where none is named three times, and three times as often as any other.
 */
export function mostNamed({ tree }: RuleContext, passages: readonly Passage[]): Place | null {
  const counts = new Map<Place, number>()
  for (const passage of passages) {
    for (const node of passage.inlines) {
      const stretch = stretchOf(node, passage)
      if (stretch === null || !mayNameProvince(stretch.raw)) continue
      for (const { place } of namedProvinces(stretch.raw.normalize('NFC'), tree.date ?? '2025-01-01')) {
        counts.set(place, (counts.get(place) ?? 0) + 1)
      }
    }
  }
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1])
  return first !== undefined && first[1] > 2 && first[1] >= 3 * (second?.[1] ?? 0) ? first[0] : null
}

/** The own province, a former name of it, or since 01/7/2025 one that went into it; without a date any of them. */
export function isOwnProvince(place: Place, home: Place, date: string | null): boolean {
  if (place.slug === home.slug) return true
  const former = placeStatus(place, '2025-06-30') === null || placeStatus(home, '2025-06-30') === null
  return place.now === home.now && (former || date === null || date >= MERGER_DAY)
}

/** What a node says, and where: of a citation its issuer. */
function stretchOf(node: Inline, { node: { type } }: Passage): Stranger['stretch'] | null {
  if (node.type === 'text') return { raw: node.value, place: node.position }
  if (node.type === 'agencyMention') return { raw: node.raw, place: node.position }
  if (node.type !== 'citation' || type !== 'legalBasis' || node.issuer === null) return null
  return { raw: node.issuer.raw, place: node.issuer.position }
}

/** No province rests its plan on the plan of another one; letters may come from anywhere. */
function basisSpot({ node }: Passage, { documentType }: Citation): 'sure' | 'other' {
  const verb = node.type === 'legalBasis' ? node.verb : null
  return verb !== null && RELIED_ON.has(documentType ?? '') ? 'sure' : 'other'
}

const RELIED_ON = new Set(['ke-hoach', 'quyet-dinh', 'nghi-quyet', 'chi-thi', 'chuong-trinh', 'de-an'])

/** "tỉnh Quảng Bình và tỉnh Quảng Trị", "Quảng Trị, Quảng Bình, Huế": the two are named together, with nothing between. */
function isPaired(sentence: string, { name }: Place, stranger: Place): boolean {
  const own = name.toLowerCase()
  const other = stranger.name.toLowerCase()
  for (const [first, second] of [
    [own, other],
    [other, own],
  ] as const) {
    let to = -1
    let at = sentence.indexOf(first)
    for (let tries = 0; at !== -1 && tries < MOST_PAIRS; at = sentence.indexOf(first, at + 1), tries++) {
      const from = at + first.length
      if (to < from) to = sentence.indexOf(second, from)
      if (to === -1) break
      if (to - from <= LONGEST_LIST && isListOfPlaces(sentence.slice(from, to))) return true
    }
  }
  return false
}

/** No sentence names a province more often; a hostile one must not make us read them all for each. */
const MOST_PAIRS = 40

/** No sentence goes on for longer before or behind a name. */
const LONGEST_SENTENCE = 4000

/** Between two provinces of one list stand no more characters. */
const LONGEST_LIST = 80

/** ", Huế và tỉnh " */
function isListOfPlaces(words: string): boolean {
  return words
    .split(/,|;| và | - /)
    .map((word) => word.replace(/(?:^| )(?:tỉnh|thành phố|tp\.?)(?= |$)/g, '').trim())
    .every((word) => word === '' || placeBySlug(slug(word)) !== null)
}

function spotOf(
  passage: Passage,
  index: number,
  { raw, word, place }: NamedProvince,
  home: Place,
): 'sure' | 'mine' | 'invited' | 'other' {
  const node = passage.inlines[index] as Inline
  const text = (node.type === 'text' ? node.value : 'raw' in node ? node.raw : '').normalize('NFC')
  const at = text.indexOf(raw)
  const head = text
    .slice(Math.max(0, at - LONGEST_SENTENCE), at)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .split(/[.;]\s/)
    .at(-1)
  const tail = text
    .slice(at + raw.length, at + raw.length + LONGEST_SENTENCE)
    .toLowerCase()
    .split(/[.;]/)[0]
  const before = `${wordsBefore(passage, index)} ${head}`.trimEnd()
  const rest = `${tail} ${wordsAfter(passage, index)}`
  const sentence = `${before} ${rest}`
  const cited = titleAround(passage, node.position.start.offset + at, home)
  if (cited !== null) return cited.own && !ABROAD.test(cited.title) ? 'mine' : 'other'
  const isWithOwn = isPaired(`${before} ${place.name.toLowerCase()}${rest}`, home, place)
  const isAbroad = isWithOwn || ABROAD.test(sentence)
  switch (passage.node.type) {
    case 'title':
      return OWN.test(before) && !isAbroad ? 'sure' : 'invited'
    case 'enactment':
      // Whatever follows: the body that issues the document is its own.
      return (isIssuing(before) && !isWithOwn) || (OWN.test(before) && !isAbroad) ? 'sure' : 'other'
    case 'closing':
      return isAbroad ? 'other' : 'sure'
    case 'signature':
      return 'sure'
    case 'recipient':
      return /ủy|uỷ/i.test(word) || /(?:hđnd|hội đồng nhân dân|đoàn đbqh|đoàn đại biểu quốc hội)/.test(before)
        ? 'sure'
        : 'other'
    case 'assignment':
      return node.type === 'agencyMention' && passage.node.agencies.length === 1 && !isAbroad ? 'sure' : 'other'
    default:
      return (OWN.test(before) || OWN_PEOPLE.test(before) || node.type === 'agencyMention') && !isAbroad
        ? 'mine'
        : 'other'
  }
}

/** "UBND tỉnh X ban hành": the body that issues the document, at the head of its clause. */
function isIssuing(before: string): boolean {
  const head = before.replace(/(?:ubnd|[uủ][ỷy] ban nhân dân)$/, '').trim()
  return head === '' || /[,;:]$/.test(head)
}
