import { ministries, ministryById, sectorsEndedIn2025 } from './bodies.ts'
import { placeOfBody } from './place-of-body.ts'
import { MERGER_DAY, placeBySlug } from './places.ts'
import { slug } from './slug.ts'

/** When a body of a name existed, as far as a text fixes it. */
export interface BodyLife {
  /** First and last ISO day, inclusive; null: before the time of interest, or still existing. */
  readonly from: string | null
  readonly to: string | null
  /** From this day on, and before the first day less the time of preparation, the fact is certain everywhere. */
  readonly goneSurely: string | null
  readonly notYetSurely: string | null
  /** Names of the bodies that went on with its work, the main one first. */
  readonly successors: readonly string[]
  /** The text that ended or made it, as a clerk cites it. */
  readonly source: string
}

const MINISTRIES = 'Nghị quyết 176/2025/QH15 ngày 18/02/2025 (cơ cấu tổ chức của Chính phủ từ 01/3/2025)'
const SECTORS = 'Nghị định 45/2025/NĐ-CP ngày 28/02/2025; Nghị định 150/2025/NĐ-CP (cơ quan chuyên môn cấp tỉnh)'
const PROVINCES = 'Nghị quyết 202/2025/QH15 ngày 12/6/2025 (sắp xếp đơn vị hành chính cấp tỉnh từ 01/7/2025)'
const DISTRICTS = 'Luật Tổ chức chính quyền địa phương 72/2025/QH15 (kết thúc hoạt động cấp huyện từ 01/7/2025)'

/** Sở that began with the structure of 2025. */
const NEW_SECTORS = new Set(['so-nong-nghiep-va-moi-truong', 'so-dan-toc-va-ton-giao'])

/**
 * The life of a body, by its id and its name.
 *
 * Provinces changed their sở over within weeks of 01/3/2025, so a former sở is surely gone only from 01/7/2025 on.
 *
 * @param id    Slug of the full name.
 * @param name  In full, with marks: "quận" and "quân" have one slug.
 * @returns     null where no text ended or made such a body.
 */
export function lifeOfBody(id: string, name: string): BodyLife | null {
  const known = lives.get(name)
  if (known !== undefined && known.id === id) return known.life
  const life = readLife(id, name)
  if (lives.size < REMEMBERED && name.length < 200) lives.set(name, { id, life })
  return life
}

/** The same few hundred bodies return all the time; remembering them changes no result. */
const lives = new Map<string, { readonly id: string; readonly life: BodyLife | null }>()
const REMEMBERED = 4000

function readLife(id: string, name: string): BodyLife | null {
  const ministry = ministryById(id)
  if (ministry !== null) {
    const { from, to } = ministry
    if (from === null && to === null) return null
    const successors = ministry.successors.flatMap((one) => ministryById(one)?.name ?? [])
    return { from, to, goneSurely: '2025-03-01', notYetSurely: from, successors, source: MINISTRIES }
  }
  return lifeOfSector(id) ?? lifeOfPlace(id, name)
}

function lifeOfSector(id: string): BodyLife | null {
  const bare = id.replace(/-(?:tinh|thanh-pho)(?:-.*)?$/, '')
  if (NEW_SECTORS.has(bare)) {
    const from = '2025-03-01'
    return { from, to: null, goneSurely: null, notYetSurely: '2025-01-01', successors: [], source: SECTORS }
  }
  if (!bare.startsWith('so-') || !sectorsEndedIn2025.has(bare.slice(3))) return null
  const former = ministries.find((one) => one.id === `bo-${bare.slice(3)}`)
  const successors = (former?.successors ?? [])
    .filter((one) => one !== 'bo-cong-an')
    .flatMap((one) => ministryById(one)?.name.replace(/^Bộ /, 'Sở ') ?? [])
  return { from: null, to: '2025-02-28', goneSurely: MERGER_DAY, notYetSurely: null, successors, source: SECTORS }
}

/** Cheap gates before the patterns that know every letter, which take milliseconds to make. */
const SPECIAL_ZONE = /đặc khu/i
const DISTRICT = /huyện|quận|thị xã|thị trấn/i

function lifeOfPlace(id: string, name: string): BodyLife | null {
  if (
    SPECIAL_ZONE.test(name) &&
    /(?<!\p{L})đặc khu(?!\p{L})/iu.test(name) &&
    !/(?<!\p{L})(?:huyện|quận)(?!\p{L})/iu.test(name)
  ) {
    return {
      from: MERGER_DAY,
      to: null,
      goneSurely: null,
      notYetSurely: '2025-06-12',
      successors: [],
      source: DISTRICTS,
    }
  }
  // Hospitals, schools and stations kept their names when the district above them ended.
  const governs = /^(?:chu-tich-)?(?:uy-ban-nhan-dan|hoi-dong-nhan-dan|phong|cong-an)-/.test(id)
  if (governs && DISTRICT.test(name) && /(?<!\p{L})(?:huyện|quận|thị xã|thị trấn)(?!\p{L})/iu.test(name)) {
    const successors = /các\s/i.test(name) && /^uy-ban-nhan-dan-cac-/.test(id) ? ['Ủy ban nhân dân các xã, phường'] : []
    return { from: null, to: '2025-06-30', goneSurely: MERGER_DAY, notYetSurely: null, successors, source: DISTRICTS }
  }
  const unit = placeOfBody(id)
  if (unit?.level !== 'province' || unit.name === null) return null
  const place = placeBySlug(unit.name)
  if (place === null || place.to === null || id.includes('thanh-pho') !== (place.citySince !== null)) return null
  const now = placeBySlug(place.now)
  const successors = now === null ? [] : [successorOf(name, place.name, now.name, now.citySince === '')]
  const source =
    place.to === '2025-06-30' ? PROVINCES : 'Nghị quyết của Quốc hội về điều chỉnh địa giới, thành lập thành phố'
  return { from: null, to: place.to, goneSurely: nextDay(place.to), notYetSurely: null, successors, source }
}

function successorOf(name: string, former: string, now: string, isCity: boolean): string {
  const at = slug(name).endsWith(slug(former)) ? name.length - former.length : -1
  const head = at < 0 ? name : name.slice(0, at)
  return (isCity ? head.replace(/tỉnh $/, 'thành phố ').replace(/Tỉnh ủy $/, 'Thành ủy ') : head) + now
}

function nextDay(isoDay: string): string {
  return new Date(Date.parse(`${isoDay}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
