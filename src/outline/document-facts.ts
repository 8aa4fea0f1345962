import { readAgencies } from '../agency/read-agencies.ts'
import { documentKinds } from '../law/document-kinds.ts'
import { placeByName } from '../law/places.ts'
import { slug } from '../law/slug.ts'
import type { Line } from '../lines/line.ts'
import type { View } from '../text/view.ts'
import type { Document } from '../tree/nodes.ts'

/** What a document says of itself. */
export type DocumentFacts = Pick<
  Document,
  'documentType' | 'number' | 'symbol' | 'date' | 'place' | 'issuer' | 'parentIssuer' | 'subject'
>

/**
 * Gather what letterhead, title and, where these are lost, the ban hành clause and a portal's attributes say.
 * Only the first of each counts: an attached document has a letterhead of its own.
 */
export function readFacts(view: View, lines: readonly Line[]): DocumentFacts {
  const frame = readFrame(view, lines)
  const shown = (line: Line | null) => (line === null ? '' : view.display(line.start, line.end))
  const { attributes } = frame
  const code = readOwnCode(shown(frame.number))
  const own = readPlaceDate(shown(frame.placeDate))
  const printed =
    code.symbol === null ? readOwnCode(attributes.get('Số hiệu') ?? attributes.get('Số ký hiệu') ?? '') : code
  const bodies = readOrgans(frame.organs.map(shown))
  const enacting = frame.enactment === null ? null : enactingBody(view, frame.enactment)
  let issuer = bodies[bodies.length - 1] ?? null
  if (
    issuer === null ||
    (enacting !== null &&
      (enacting.length > issuer.length ? slug(enacting).startsWith(slug(issuer)) : slug(enacting) === slug(issuer)))
  ) {
    issuer = enacting ?? issuer
  }
  issuer ??= attributes.get('Cơ quan ban hành') ?? null
  const title = slug(shown(frame.subject))
  if (issuer !== null) issuer = wholeIssuer(issuer, own.place, title, frame.forewords.map(shown))
  return {
    documentType:
      typeOf(shown(frame.documentType)) ?? typeOfSymbol(printed.symbol) ?? typeOf(attributes.get('Loại văn bản') ?? ''),
    number: printed.number,
    symbol: printed.symbol,
    date: own.date ?? (frame.placeDate === null ? isoOf(attributes.get('Ngày ban hành') ?? '') : null),
    place: own.place,
    issuer,
    parentIssuer: bodies.length > 1 ? (bodies[bodies.length - 2] as string) : null,
    subject: frame.subject === null ? null : shown(frame.subject).replace(/^V\/[vV]\s{1,3}/, ''),
  }
}

/** The lines that say what a document is: the first of each, but all bodies above the first unit. */
interface Frame {
  number: Line | null
  placeDate: Line | null
  documentType: Line | null
  subject: Line | null
  enactment: Line | null
  organs: Line[]
  forewords: Line[]
  /** What a portal says, by name; the last of each name. */
  attributes: Map<string, string>
}

function readFrame(view: View, lines: readonly Line[]): Frame {
  const frame: Frame = {
    number: null,
    placeDate: null,
    documentType: null,
    subject: null,
    enactment: null,
    organs: [],
    forewords: [],
    attributes: new Map(),
  }
  let inBody = false
  for (const line of lines) {
    switch (line.kind) {
      case 'Unit':
        inBody = true
        break
      case 'Number':
        frame.number ??= line
        break
      case 'PlaceDate':
        frame.placeDate ??= line
        break
      case 'DocumentType':
        frame.documentType ??= line
        break
      case 'Subject':
        if (view.text[line.start] !== '(') frame.subject ??= line
        break
      case 'Enactment':
        frame.enactment ??= line
        break
      case 'Organ':
        if (!inBody) frame.organs.push(line)
        break
      case 'Foreword':
        frame.forewords.push(line)
        break
      case 'Metadata':
        addAttribute(view.display(line.start, line.end), frame.attributes)
        break
    }
  }
  return frame
}

function addAttribute(shown: string, attributes: Map<string, string>): void {
  const match = /^(?:-\s{0,3})?([^:|]{1,40})\s{0,3}[:|]\s{0,3}(.*)$/s.exec(shown)
  if (match !== null) attributes.set((match[1] as string).trim(), (match[2] as string).replace(/[|"]/g, '').trim())
}

/** `Số: 73/KH-UBND`, `Số 276-KH/TU`, `Số:     /KH-UBND`. */
function readOwnCode(value: string): { number: string | null; symbol: string | null } {
  const match =
    /^(?:Số|SỐ)?\s{0,9}:?\s{0,40}([\d.]{0,8}[a-zđ]?)[\s.…_]{0,40}[/-]\s{0,3}(?:(\d{4})\s{0,3}[/-]\s{0,3})?([^\s,;|]{1,40}(?:(?:\s?-\s?|(?<=-)\s)[A-ZĐ&]{2,12})?)/.exec(
      value,
    )
  if (match === null) return { number: null, symbol: null }
  const number = (match[1] as string).replace(/\.+$/, '')
  return { number: number === '' ? null : number, symbol: (match[3] as string).replace(/\s+/g, '') }
}

function readPlaceDate(value: string): { place: string | null; date: string | null } {
  const place = /^([^,]{2,60}?),?\s{0,20}ngày/i.exec(value)?.[1]?.trim() ?? null
  return { place, date: isoOf(value) }
}

/** ISO date of `ngày 04 tháng 4 năm 2024` or `08/03/2022`; null where a part is blank or no such day exists. */
function isoOf(value: string): string | null {
  const match =
    /(\d{1,2})\s{0,40}tháng\s{0,40}(\d{1,2})\s{0,40}năm\s{0,20}(\d{4})/i.exec(value) ??
    /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(value)
  if (match === null) return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

function typeOf(value: string): string | null {
  const wanted = slug(value)
  if (wanted === '') return null
  let best: string | null = null
  for (const kind of documentKinds) {
    if (
      (wanted === kind.slug || wanted.startsWith(`${kind.slug}-`)) &&
      (best === null || kind.slug.length > best.length)
    )
      best = kind.slug
  }
  return best
}

/** `KH-UBND` is a plan; a symbol without a type (`LĐTBXH-TE`) is a công văn's. */
function typeOfSymbol(symbol: string | null): string | null {
  if (symbol === null) return null
  const type = symbol.split(/[-/]/)[0] as string
  for (const kind of documentKinds) if (kind.abbreviations.includes(type)) return kind.slug
  return /^[A-ZĐ&]{2,}(?:$|-[A-ZĐ&.])/.test(symbol) ? 'cong-van' : null
}

const NEW_BODY =
  /^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|CHỦ TỊCH|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|BỘ |BAN |BCH |TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|HUYỆN ỦY|HUYỆN UỶ|ĐẢNG |SỞ |PHÒNG |CỤC |CHI CỤC|TỔNG CỤC|TRUNG TÂM|TRƯỜNG |VĂN PHÒNG|CÔNG AN|THANH TRA|HỘI |LIÊN ĐOÀN|ĐOÀN |TỈNH ĐOÀN|TÒA ÁN|VIỆN |NGÂN HÀNG|KHO BẠC|BẢO HIỂM|BTV |BCĐ |QUẬN ỦY|QUẬN UỶ|THỊ ỦY|THỊ UỶ|HUYỆN ĐOÀN|THÀNH ĐOÀN|QUẬN ĐOÀN|THỊ ĐOÀN|CÔNG ĐOÀN|TỔNG LIÊN|TỔNG CÔNG TY|CÔNG TY|TẬP ĐOÀN|QUÂN KHU|BỆNH VIỆN|TRẠM Y TẾ|HẠT KIỂM LÂM|HỌC VIỆN|HIỆP HỘI|LIÊN MINH|LIÊN HIỆP|ĐÀI PHÁT|ĐÀI TRUYỀN|KIỂM TOÁN|THUẾ |THỐNG KÊ )/

/** Bodies named in the letterhead, each from its one or more lines, the highest first. */
function readOrgans(lines: readonly string[]): string[] {
  const bodies: string[] = []
  for (const line of lines) {
    const value = line.replace(/\s+/g, ' ').replace(/^\*+|\*+$/g, '')
    const before = bodies[bodies.length - 1]
    if (before === undefined || (NEW_BODY.test(value) && !/(?:VÀ|-|,)$/.test(before))) bodies.push(value)
    else bodies[bodies.length - 1] = `${before} ${value}`
  }
  // The right-hand side of a letterhead of the youth union, as the motto is of others.
  const own = bodies.filter((body) => !WHOLE_YOUTH_UNION.test(body))
  const union = own.length < bodies.length ? [YOUTH_UNION] : []
  const named = own.some((body) => body.includes('ĐOÀN')) ? own : withUnion(own, union)
  // The same letterhead stands again over an attached document.
  return [...new Set(named.map(mixedCase))]
}

/** The committees of the union: the central one bears its name, a local one has it above. */
function withUnion(own: readonly string[], union: readonly string[]): string[] {
  const central = own.findIndex((body) => CENTRAL_COMMITTEE.test(body))
  if (union.length === 0 || central < 0) return [...union, ...own]
  return own.map((body, index) => (index === central ? `BAN CHẤP HÀNH TRUNG ƯƠNG ${YOUTH_UNION}` : body))
}

const YOUTH_UNION = 'ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH'
const CENTRAL_COMMITTEE = /^(?:BAN CHẤP HÀNH|BCH) (?:TRUNG ƯƠNG|TW|T\.Ư)$/

const WHOLE_YOUTH_UNION = /^ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH$/

const PLACE_WORD =
  /(?<=^|\s)(?:(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s(?!ủy|uỷ|hội(?:\s|$))|(?:tỉnh|thành|huyện|quận|thị)\s(?:ủy|uỷ)\s)/
/** Letters that are no syllable: `UBND`, `TNCS`, `LĐLĐ`. */
const SYLLABLE =
  /^(?:B|CH?|D|Đ|GH?|GI|H|KH?|L|M|NGH?|NH|N|PH?|QU|R|S|TH|TR|T|V|X)?[AEIOUYÀ-ỸĂÂÊÔƠƯ]{1,3}(?:CH|C|M|NG|NH|N|P|T)?$/

/**
 * `ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG` as it is written in running text: names of bodies after the lexicon, of places with
 * capitals.
 */
function mixedCase(capitals: string): string {
  const lower = capitals.toLowerCase()
  const shown = capitals.replace(/[\p{L}&]+/gu, (word) => (SYLLABLE.test(word) ? word.toLowerCase() : word))
  const known = readAgencies(capitals, 0, capitals.length)[0]
  const place = PLACE_WORD.exec(lower)
  const split = place === null ? lower.length : place.index + (place[0] as string).length
  const words = titled(lower.slice(split)).replace(
    /(?<=\s)(?:Tỉnh|Huyện|Quận|Xã|Phường|Thành Phố|Thị Xã|Thị Trấn)(?=\s\p{Lu})/gu,
    (level) => level.toLowerCase(),
  )
  if (
    known !== undefined &&
    known.start === 0 &&
    known.end === capitals.length &&
    !/\p{Lu}{2}/u.test(known.name.slice(1))
  ) {
    if (words === '') return known.name
    // The lexicon knows the body; the place keeps its capitals.
    const head = known.name.length === lower.length ? known.name.slice(0, split) : null
    if (head !== null) return head + words
  }
  const head = shown.slice(0, split)
  const name = head.charAt(0).toUpperCase() + head.slice(1)
  return inItsCapitals(name) + words
}

const titled = (lower: string) => lower.replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())

/** A name in small letters with the capitals of what is a name inside it. */
function inItsCapitals(name: string): string {
  const school = SCHOOL.exec(name)
  const shown =
    school === null
      ? name.replace(BODY_BEHIND, (_, before: string, first: string) => `${before} ${first.toUpperCase()}`)
      : `Trường ${titled((school[1] as string).slice(0, 1))}${(school[1] as string).slice(1)}${titled(school[2] as string)}`
  return shown
    .replace(/(?<=^|\s)(?:việt nam|hồ chí minh|(?<=miền )(?:bắc|trung|nam))(?=\s|$)/g, titled)
    .replace(/(?<=^Trường (?:Đại học|Cao đẳng|Trung cấp) )\p{Ll}/u, (letter) => letter.toUpperCase())
    .replace(/(?<=Ngân hàng |Kho bạc |Kiểm toán )nhà nước/, 'Nhà nước')
    .replace(
      /(?<=Chấp hành |Thường vụ )(?:đoàn|hội|đảng bộ)(?=\s)/,
      (body) => body.charAt(0).toUpperCase() + body.slice(1),
    )
}

/** `Trường mầm non hoa sen`: what stands behind the kind is a name of its own. */
const SCHOOL = /^Trường (mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|THCS|THPT|PTDTNT|TH)((?:\s.*)?)$/

/** `Ban Thường vụ`, `Chủ tịch Ủy ban nhân dân`: what the office belongs to, or the field, has a capital of its own. */
const BODY_BEHIND =
  /^(Ban|BCH|BTV|BCĐ|Chủ tịch|Giám đốc|Tổng giám đốc|Bộ trưởng|Cục trưởng|Hiệu trưởng|Viện trưởng|Cục|Chi cục|Tổng cục|Vụ|Viện|Học viện|Sở|Phòng|Trung tâm|Bệnh viện|Trạm|Hạt|Công ty|Tổng công ty|Tập đoàn|Quỹ|Hội|Hiệp hội|Liên đoàn|Công đoàn|Trường) (\p{Ll})/u

/**
 * A page may have kept only `ỦY BAN NHÂN DÂN` of the letterhead: the line above the căn cứ that names who decides says
 * whose it is, else the place line whose "UBND tỉnh".
 */
function wholeIssuer(issuer: string, place: string | null, title: string, forewords: readonly string[]): string {
  const known = slug(issuer)
  const authority = forewords
    .filter((line) => line.length < 90 && line === line.toUpperCase())
    .map((line) => mixedCase(line.replace(/(?:\s{0,9},|\s{1,9}KH[ÓO][ÁA]\s).*$/s, '').trim()))
    .find((line) => slug(line).startsWith(`${known}-`))
  if (authority !== undefined) return authority
  const province = place === null ? null : placeByName(place)
  const level: string | null =
    /\s(tỉnh|thành phố)$/.exec(issuer)?.[1] ??
    (known === 'uy-ban-nhan-dan' && province !== null ? levelIn(title, province.slug) : null)
  if (province === null || level === null || (level === 'thành phố') !== (province.citySince !== null)) return issuer
  return `${issuer.endsWith(level) ? issuer : `${issuer} ${level}`} ${province.name}`
}

/** "… trên địa bàn tỉnh Lạng Sơn": what the place line names is a province; null where the title does not say so. */
function levelIn(title: string, place: string): string | null {
  const level = new RegExp(`(?:^|-)(tinh|thanh-pho)-${place}(?:-|$)`).exec(title)?.[1]
  return level === undefined ? null : level === 'tinh' ? 'tỉnh' : 'thành phố'
}

/** The body that issues, as the ban hành clause names it. */
function enactingBody(view: View, line: Line): string | null {
  const body = readAgencies(view.text, line.start, Math.min(line.end, line.start + 160))[0]
  return body !== undefined && body.start === line.start ? body.name : null
}
