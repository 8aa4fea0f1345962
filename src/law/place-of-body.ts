import { placeBySlug } from './places.ts'

/** Level of a local body, from its name. */
export type PlaceLevel = 'province' | 'district' | 'commune'

/** Where a local body sits, as far as its name tells. */
export interface BodyPlace {
  readonly level: PlaceLevel
  /** Slug of the unit's name; null where only the level is written ("UBND tỉnh"). */
  readonly name: string | null
  /** Slug of the province written behind it ("huyện Văn Quan, tỉnh Lạng Sơn"); null where none is. */
  readonly province: string | null
  /** True for a "thành phố" without a name: of the province's rank, or of the district's. */
  readonly city: boolean
}

/**
 * Read the place at the end of a body's name, given as a slug.
 *
 *     uy-ban-nhan-dan-tinh-hai-duong                    province hai-duong
 *     uy-ban-nhan-dan-huyen-van-quan-tinh-lang-son      district van-quan, province lang-son
 *     ban-thuong-vu-tinh-uy                             province, no name
 *     thanh-uy-can-tho                                  province can-tho
 *
 * A "thành phố" that is no centrally-run city is of the district level.
 *
 * @returns  null for a body that is not local.
 */
export function placeOfBody(slugOfName: string): BodyPlace | null {
  const known = bodiesRead.get(slugOfName)
  if (known !== undefined) return known
  const place = readPlaceOfBody(slugOfName)
  if (bodiesRead.size < REMEMBERED && slugOfName.length < LONGEST) bodiesRead.set(slugOfName, place)
  return place
}

/** The same few hundred bodies return all the time; remembering them changes no result. */
const bodiesRead = new Map<string, BodyPlace | null>()
const REMEMBERED = 4000
const LONGEST = 120

function readPlaceOfBody(slugOfName: string): BodyPlace | null {
  const bare = slugOfName.replace(/-(?:khoa|nhiem-ky|ky-hop)-.*$/, '')
  const party = /(?:^|-)(tinh-uy|thanh-uy|huyen-uy|quan-uy|thi-uy)(?:-(.+))?$/.exec(bare)
  if (party !== null) {
    const [, committee, name] = party
    return unit(committee === 'tinh-uy' ? 'tinh' : committee === 'thanh-uy' ? 'thanh-pho' : 'huyen', name)
  }
  const council = /(?:^|-)(?:(?:uy-ban|hoi-dong)-nhan-dan|dang-uy|dang-bo)-(.+)$/.exec(bare)
  const own = /^(tinh|thanh-pho|tp|huyen|quan|thi-xa|xa|phuong|thi-tran|dac-khu)(?:-(.+))?$/.exec(council?.[1] ?? bare)
  if (own !== null) return unit(own[1] as string, own[2])
  const behind = /-(tinh|thanh-pho|huyen)(?:-(.+))?$/.exec(bare)
  if (behind !== null) {
    const place = unit(behind[1] as string, behind[2])
    if (place.level === 'district' || behind[2] === undefined || place.name !== null) return place
  }
  return bare.startsWith('so-') ? { level: 'province', name: null, province: null, city: false } : null
}

function unit(word: string, rest: string | undefined): BodyPlace {
  const [own, above] = splitAbove(rest ?? null)
  const province = own === null ? null : provinceSlug(own)
  const city = word === 'thanh-pho' || word === 'tp'
  if (word === 'tinh') return { level: 'province', name: province, province: null, city: false }
  if (city && own === null) return { level: 'province', name: null, province: null, city: true }
  if (city && province !== null && above === null)
    return { level: 'province', name: province, province: null, city: false }
  const district = city || word === 'huyen' || word === 'quan' || word === 'thi-xa'
  return { level: district ? 'district' : 'commune', name: own, province: above, city: false }
}

/**
 * "van-quan-tinh-lang-son" → own name and province. The district between a commune and its province is left out; a
 * "quận" is looked for in centrally-run cities only, for "quan" is a syllable of names too (Văn Quan).
 */
function splitAbove(rest: string | null): [string | null, string | null] {
  const found = rest === null ? null : /^(.+)-(tinh|thanh-pho|tp)-([a-z-]+)$/.exec(rest)
  const province = found === null ? null : provinceSlug(found[3] as string)
  if (found === null || province === null) return [rest, null]
  const district = found[2] === 'tinh' ? /-(?:huyen|thi-xa|thanh-pho)-.+$/ : /-(?:huyen|thi-xa|quan)-.+$/
  return [(found[1] as string).replace(district, ''), province]
}

/**
 * The slug that names a province in a key, whatever its spelling; null for any other name. The former name of Huế is
 * kept: a document of that province was numbered under it.
 */
export function provinceSlug(name: string): string | null {
  const bare = name.replace(/^(?:tinh|thanh-pho|tp)-/, '')
  if (bare === 'thua-thien-hue') return bare
  return placeBySlug(bare)?.slug ?? null
}
