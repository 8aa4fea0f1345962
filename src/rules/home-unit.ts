import { placeOfBody } from '../law/place-of-body.ts'
import { type Place, placeBySlug } from '../law/places.ts'
import { slug } from '../law/slug.ts'
import type { Document } from '../tree/nodes.ts'
import type { Passage } from './passages.ts'
import type { RuleContext } from './rule-context.ts'

/** Where a document was issued, as its letterhead says. */
export interface HomeUnit {
  /** The province; null where the letterhead does not tell. */
  readonly province: Place | null
  /** False where nothing but the place line tells the province. */
  readonly isStated: boolean
  /** The district or commune whose body issued it, without its word ("Đại Từ"); null for a body of the province. */
  readonly unit: { readonly word: string; readonly name: string } | null
}

/**
 * Read the home of a document from its issuer, the body above it and its place line; null for a central body.
 *
 * A letterhead that says "ỦY BAN NHÂN DÂN" alone has its province from the place line: the ban hành clause, from which
 * the issuer is known then, is where another one may be left over.
 */
export function homeUnit(document: Document): HomeUnit | null {
  const { issuer, parentIssuer, place } = document
  const below = /(?:^|\s)(huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu) (\S.{1,60})$/i.exec(
    (issuer ?? '').normalize('NFC'),
  )
  const isLocal = [issuer, parentIssuer].some((body) => body !== null && placeOfBody(slug(body)) !== null)
  if (!isLocal) return null
  const ofLine = place === null ? null : placeBySlug(slug(place))
  const ofIssuer = provinceOf(issuer) ?? provinceOf(parentIssuer)
  const isStated = ofIssuer !== null && (ofLine === null || standsInHead(document, ofIssuer))
  const province = isStated ? ofIssuer : ofLine
  const name = below?.[2]?.replace(/[,-].*$/, '').trim()
  const isBelow = below !== null && name !== undefined && !(province !== null && placeBySlug(slug(name)) === province)
  return { province, isStated, unit: isBelow ? { word: (below[1] as string).toLowerCase(), name } : null }
}

/** Whether a letterhead names a province above its place line. */
function standsInHead({ children }: Document, { slug: name }: Place): boolean {
  for (const block of children) {
    if (block.type !== 'letterhead') continue
    for (const line of block.children) {
      if (line.type === 'date') break
      if ('value' in line && slug(line.value).includes(name) && !/ngày|,/.test(line.value.normalize('NFC'))) return true
    }
  }
  return false
}

function provinceOf(body: string | null): Place | null {
  if (body === null) return null
  const found = placeOfBody(slug(body))
  const name = found?.level === 'province' ? found.name : (found?.province ?? null)
  return name === null ? null : placeBySlug(name)
}

/** A province called by its name in a text: "tỉnh Quảng Trị", "TỈNH QUẢNG TRỊ", "Tỉnh ủy Quảng Trị". */
export interface NamedProvince {
  /** As printed. */
  readonly raw: string
  /** What stands before the name: "tỉnh ", "Tỉnh ủy ". */
  readonly word: string
  readonly place: Place
}

const PROVINCE =
  /((?:[Tt]ỉnh|TỈNH|[Tt]hành phố|THÀNH PHỐ|T[Pp]\.?|[Tt]hành (?=[uủ])|THÀNH (?=[UỦ]))(?:\s{0,2}(?:ủy|uỷ|ỦY|UỶ))?\s{1,3})(\p{Lu}\p{L}{0,9}(?:(?:\s{0,2}-\s{0,2}|\s{1,2})\p{Lu}\p{L}{0,9}){0,4})/gu

/** The word of a province, and behind it something else than small letters or punctuation. */
const PROVINCE_WORD =
  /(?:[Tt]ỉnh|TỈNH|[Tt]hành|THÀNH|T[Pp]\.?)(?: phố| PHỐ)?(?:\s{0,3}(?:ủy|uỷ|ỦY|UỶ))?\s{1,3}[^ -@[-`a-z{-\u007fđ]/
/** In the running text, which is composed: without a class of marks to look for, the search leaps from word to word. */
const PROVINCE_WORDS = new RegExp(PROVINCE_WORD, 'g')
/** In a text of any form. */
const MARKED = new RegExp(`${PROVINCE_WORD.source}|[\u0300-\u036f]`)

/** A cheap gate: the passages of which some inline nodes may be texts, in any form, in which `namedProvinces` finds one. */
export function naming(context: RuleContext): readonly Passage[] {
  const said = context.passagesSaying(PROVINCE_WORDS)
  return context.passages.filter(
    (passage) => said.has(passage) || (passage.node.type === 'legalBasis' && passage.has('citation')),
  )
}

/** The same of one text. */
export function mayNameProvince(text: string): boolean {
  return MARKED.test(text)
}

/**
 * Provinces and centrally-run cities that a text names with their word.
 *
 * @param text   Composed. Names are capitalised; in a line of capitals all of it is read.
 * @param isoDay The day that tells cities from provinces: "thành phố Bắc Ninh" was the capital of the province.
 */
export function namedProvinces(text: string, isoDay: string): NamedProvince[] {
  const found: NamedProvince[] = []
  for (const [, word, words] of text.matchAll(PROVINCE)) {
    if (word === undefined || words === undefined) continue
    const ends = [...words.matchAll(/[\s-]+|$/g)].map(({ index }) => index)
    for (const end of ends.reverse()) {
      const name = words.slice(0, end)
      const place = name === '' ? null : placeBySlug(slug(name))
      if (place === null) continue
      const isCity = place.citySince !== null && place.citySince <= isoDay
      if (isCity || /^t[ỉi]nh/i.test(word)) found.push({ raw: word + name, word, place })
      break
    }
  }
  return found
}
