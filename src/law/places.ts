import { slug } from './slug.ts'

/**
 * Provinces and centrally-run cities (đơn vị hành chính cấp tỉnh), before and since 01/7/2025.
 *
 * 63 units existed on 30/6/2025 (57 provinces, 6 cities: Huế became a city on 01/01/2025), 34 since 01/7/2025
 * (28 provinces, 6 cities; three more cities in 2026). A name that lives on after 01/7/2025 stands for a new body with
 * another territory, except in the eleven units that were left as they were.
 *
 * Source: Nghị quyết 202/2025/QH15 (12/6/2025); Nghị quyết 175/2024/QH15 (Huế); Nghị quyết 30/2026/QH16 (Đồng Nai),
 * 36/2026/QH16 (Quảng Ninh, from 01/9/2026), 39/2026/QH16 (Bắc Ninh, from 20/9/2026).
 */
export interface Place {
  readonly name: string
  /** Slug of the name, as it stands in keys: `hai-duong`. */
  readonly slug: string
  /** Slug of the unit that its territory belongs to since 01/7/2025 (its own where the name lives on). */
  readonly now: string
  /** First and last ISO day of a unit of this name, inclusive; null: before the time of interest, still existing. */
  readonly from: string | null
  readonly to: string | null
  /** First ISO day as a centrally-run city: null for a province, '' for a city from before the time of interest. */
  readonly citySince: string | null
}

/** The day on which the 34 units began to work and the district level ended. */
export const MERGER_DAY = '2025-07-01'

/** New unit: the old units that it was made of, the namesake first. */
const mergers: ReadonlyArray<readonly [string, ...string[]]> = [
  ['Tuyên Quang', 'Hà Giang'],
  ['Lào Cai', 'Yên Bái'],
  ['Thái Nguyên', 'Bắc Kạn'],
  ['Phú Thọ', 'Vĩnh Phúc', 'Hòa Bình'],
  ['Bắc Ninh', 'Bắc Giang'],
  ['Hưng Yên', 'Thái Bình'],
  ['Hải Phòng', 'Hải Dương'],
  ['Ninh Bình', 'Hà Nam', 'Nam Định'],
  ['Quảng Trị', 'Quảng Bình'],
  ['Đà Nẵng', 'Quảng Nam'],
  ['Quảng Ngãi', 'Kon Tum'],
  ['Gia Lai', 'Bình Định'],
  ['Khánh Hòa', 'Ninh Thuận'],
  ['Lâm Đồng', 'Đắk Nông', 'Bình Thuận'],
  ['Đắk Lắk', 'Phú Yên'],
  ['Hồ Chí Minh', 'Bình Dương', 'Bà Rịa - Vũng Tàu'],
  ['Đồng Nai', 'Bình Phước'],
  ['Tây Ninh', 'Long An'],
  ['Cần Thơ', 'Sóc Trăng', 'Hậu Giang'],
  ['Vĩnh Long', 'Bến Tre', 'Trà Vinh'],
  ['Đồng Tháp', 'Tiền Giang'],
  ['Cà Mau', 'Bạc Liêu'],
  ['An Giang', 'Kiên Giang'],
  ['Hà Nội'],
  ['Huế'],
  ['Lai Châu'],
  ['Điện Biên'],
  ['Sơn La'],
  ['Lạng Sơn'],
  ['Quảng Ninh'],
  ['Thanh Hóa'],
  ['Nghệ An'],
  ['Hà Tĩnh'],
  ['Cao Bằng'],
]

const cities: Readonly<Record<string, string>> = {
  'Hà Nội': '',
  'Hồ Chí Minh': '',
  'Hải Phòng': '',
  'Đà Nẵng': '',
  'Cần Thơ': '',
  Huế: '2025-01-01',
  // The day is not known here: the earliest one possible, the first of the assembly that decided it.
  'Đồng Nai': '2026-04-06',
  'Quảng Ninh': '2026-09-01',
  'Bắc Ninh': '2026-09-20',
}

/** Units that had ended before 30/6/2025: Thừa Thiên Huế became the city of Huế, Hà Tây was merged into Hà Nội. */
const formerPlaces: readonly Place[] = [
  { name: 'Thừa Thiên Huế', slug: 'thua-thien-hue', now: 'hue', from: null, to: '2024-12-31', citySince: null },
  { name: 'Hà Tây', slug: 'ha-tay', now: 'ha-noi', from: null, to: '2008-07-31', citySince: null },
]

/** Other spellings in use, by slug. */
const aliases: Readonly<Record<string, string>> = {
  'tp-hue': 'hue',
  hcm: 'ho-chi-minh',
  'tp-hcm': 'ho-chi-minh',
  tphcm: 'ho-chi-minh',
  'tp-ho-chi-minh': 'ho-chi-minh',
  'sai-gon': 'ho-chi-minh',
  brvt: 'ba-ria-vung-tau',
  'br-vt': 'ba-ria-vung-tau',
  'vung-tau-ba-ria': 'ba-ria-vung-tau',
  'dac-lac': 'dak-lak',
  'dak-lac': 'dak-lak',
  'dac-lak': 'dak-lak',
  daklak: 'dak-lak',
  'dac-nong': 'dak-nong',
  daknong: 'dak-nong',
  'bac-can': 'bac-kan',
  kontum: 'kon-tum',
  hanoi: 'ha-noi',
}

/** Every unit, old and new: the 63 of 30/6/2025 (all 34 new names are among them) and the former ones. */
export const places: readonly Place[] = [
  ...mergers.flatMap((names) =>
    names.map((name, index) => ({
      name,
      slug: slug(name),
      now: slug(names[0]),
      from: name === 'Huế' ? '2025-01-01' : null,
      to: index === 0 ? null : '2025-06-30',
      citySince: cities[name] ?? null,
    })),
  ),
  ...formerPlaces,
]

const placesBySlug = new Map(places.map((place) => [place.slug, place]))

/**
 * The unit called so, with or without "tỉnh", "thành phố", "TP.": `Hải Dương`, `TP HCM`, `Thừa Thiên - Huế`, `Đắc Lắc`.
 *
 * @returns  Null for anything else, also for districts and communes.
 */
export function placeByName(name: string): Place | null {
  return placeBySlug(slug(name))
}

/** The unit with this slug, also through its other spellings (`dac-lac`). */
export function placeBySlug(id: string): Place | null {
  const bare = id.replace(/^(?:tinh|thanh-pho|tp)-/, '')
  for (const key of [id, bare]) {
    const place = placesBySlug.get(aliases[key] ?? key)
    if (place) return place
  }
  return null
}

/** "tỉnh" or "thành phố" on an ISO day; null where no unit of this name existed then. */
export function placeStatus(place: Place, isoDay: string): 'tỉnh' | 'thành phố' | null {
  if ((place.from !== null && isoDay < place.from) || (place.to !== null && isoDay > place.to)) return null
  return place.citySince !== null && place.citySince <= isoDay ? 'thành phố' : 'tỉnh'
}

/** The unit that a place's territory belongs to on an ISO day: itself while it exists, the unit it went into after. */
export function placeOn(place: Place, isoDay: string): Place {
  return place.to !== null && isoDay > place.to ? (placesBySlug.get(place.now) ?? place) : place
}

/** The units of 30/6/2025 inside a unit of today, the namesake first; itself alone where nothing was merged. */
export function mergedInto(place: Place): readonly Place[] {
  return places.filter((other) => other.now === place.slug && placeStatus(other, '2025-06-30') !== null)
}
