import { bodyFields } from '../law/body-fields.ts'
import {
  centralIssuers,
  fieldIssuers,
  issuerPrefixes,
  localIssuers,
  otherFieldSpellings,
  placeHeads,
} from '../law/citation-issuers.ts'
import { places } from '../law/places.ts'
import { slug } from '../law/slug.ts'
import { isBlank, isDigit, isLetter, isUpper, isWord, lowerOf, skipBlanks, trimBack, wordEnd } from './characters.ts'
import type { IssuerSpan } from './mention.ts'
import { hasPhrase, longestPhrase, phraseEnd, phraseTable, wordTable } from './phrase-end.ts'

const central = phraseTable(centralIssuers)
const local = phraseTable(localIssuers)
const prefixes = phraseTable(issuerPrefixes)
const fieldHeads = phraseTable(fieldIssuers)
const placeWords = phraseTable(placeHeads)
const provinces = phraseTable(places.map((place) => [place.name.toLowerCase(), place.slug] as const))

/** Words of each field without its separators: they vary in print, and "và" may be missing. By first letter. */
const fields = new Map<number, Array<{ words: string; id: string }>>()
for (const field of bodyFields) {
  for (const spelling of [field.name, ...field.also]) {
    const words = fieldWords(spelling).join(' ')
    const first = words.charCodeAt(0)
    fields.set(first, [...(fields.get(first) ?? []), { words, id: slug(field.name) }])
  }
}
for (const [words, id] of otherFieldSpellings) {
  const first = words.charCodeAt(0)
  fields.set(first, [...(fields.get(first) ?? []), { words, id }])
}
for (const list of fields.values()) list.sort((a, b) => b.words.length - a.words.length)

function fieldWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[ ,\-&]+/)
    .filter((word) => word !== 'và' && word !== '')
}

/**
 * Read the name of the body that issued a document, in any case.
 *
 *     của ⟦Quốc hội khóa XIV⟧ về …      ⟦Ban Thường vụ Thành ủy Cần Thơ⟧ triển khai …
 *     ⟦Bộ trưởng Bộ Lao động - Thương binh và Xã hội⟧      ⟦Hội đồng nhân dân thành phố Đà Nẵng khóa X⟧
 *
 * It takes the place, the term (khóa, nhiệm kỳ) and the session along; it ends where the trích yếu begins. A body that
 * is not known counts when a capital opens it, up to the first word that no name goes on with; its id is its slug.
 *
 * @param bodies  As many as its code names.
 * @returns       null where no body is named.
 */
export function scanIssuer(text: string, at: number, end: number, bodies = 1): IssuerSpan | null {
  const first = scanBody(text, at, end)
  if (!first) return null
  let { end: stop } = first
  let { id } = first
  // Joint documents: "Bộ Y tế, Bộ Tài chính", "Bộ Y tế - Bộ Tài chính", "HĐND và UBND tỉnh".
  for (let count = 0; count < 6; count++) {
    const joined = skipJoint(text, stop, end)
    if (joined === -1) break
    const isTold = count + 1 < bodies
    const next = isTold ? scanBody(text, joined, end) : scanKnownBody(text, joined, end)
    if (!next) break
    if (!isTold && (!isJoint(text, id, next.id, stop, joined) || isSubject(text, id, next.end, end))) break
    stop = next.end
    id = `${id}+${next.id}`
  }
  return { start: at, end: scanTerm(text, stop, end), id }
}

/** Where a body ends that is known by name, its place included; -1 for anything else. */
export function knownBodyEnd(text: string, at: number, end: number): number {
  return scanKnownBody(text, at, end)?.end ?? -1
}

interface Body {
  end: number
  id: string
}

function isJoint(text: string, id: string, nextId: string, stop: number, joined: number): boolean {
  if (id === 'bo-chinh-tri') return nextId === 'ban-bi-thu'
  if (nextId.startsWith('bo-') && id.startsWith('bo-')) return true
  if (text.slice(stop, joined).indexOf(',') !== -1) return false
  return !text.slice(stop, joined).includes('-') || id.startsWith('bo-')
}

/** "Theo Chỉ thị của Bộ Chính trị, Ban Bí thư yêu cầu …": the second body does something of its own. */
function isSubject(text: string, id: string, at: number, end: number): boolean {
  if (id !== 'bo-chinh-tri') return false
  const next = skipBlanks(text, at, end)
  return next < end && isLetter(text.charCodeAt(next)) && !hasPhrase(text, next, end, behindBodies)
}

const behindBodies = wordTable('về | v/v | ngày | khóa | tại | và | trong | có')

/** After `,`, `-`, `và`, `&` that joins two bodies; -1 where nothing does. */
function skipJoint(text: string, at: number, end: number): number {
  const next = skipBlanks(text, at, end)
  if (next >= end) return -1
  const code = text.charCodeAt(next)
  if (code === 0x2c || code === 0x2d || code === 0x26) return skipBlanks(text, next + 1, end)
  const word = phraseEnd(text, next, end, 'và')
  return word === -1 || next === at ? -1 : skipBlanks(text, word, end)
}

function scanBody(text: string, at: number, end: number): Body | null {
  return scanKnownBody(text, at, end) ?? scanUnknownBody(text, at, end)
}

function scanKnownBody(text: string, at: number, end: number): Body | null {
  const liaison = phraseEnd(text, at, end, 'liên')
  const start = liaison === -1 ? at : skipBlanks(text, liaison, end)
  return (
    longestBody(scanCentral(text, start, end), scanLocal(text, start, end)) ??
    scanField(text, start, end) ??
    scanPrefixed(text, start, end) ??
    scanPlace(text, start, end)
  )
}

function longestBody(one: Body | null, other: Body | null): Body | null {
  if (!one || !other) return one ?? other
  return other.end > one.end ? other : one
}

function scanCentral(text: string, at: number, end: number): Body | null {
  const found = longestPhrase(text, at, end, central)
  return found ? { end: found.end, id: found.value } : null
}

/** `UBND tỉnh Hải Dương`, `Thành ủy Cần Thơ`, `Huyện ủy`, `Đảng ủy Khối các cơ quan tỉnh`. */
function scanLocal(text: string, at: number, end: number): Body | null {
  const found = longestPhrase(text, at, end, local)
  if (!found) return null
  // "Đảng ủy Khối các cơ quan tỉnh" is the name of one body, not a place.
  const next = skipBlanks(text, found.end, end)
  if (phraseEnd(text, next, end, 'khối') !== -1 || phraseEnd(text, next, end, 'các cơ quan') !== -1)
    return scanUnknownBody(text, at, end)
  if (found.value === 'dang-uy' || found.value === 'dang-bo') {
    // "Đảng ủy Chính phủ", "Đảng bộ Ủy ban nhân dân tỉnh": of whom, not where.
    const body = longestBody(scanCentral(text, next, end), scanLocal(text, next, end)) ?? scanField(text, next, end)
    if (body !== null) return { end: body.end, id: `${found.value}-${body.id}` }
  }
  return withPlace(text, found.end, end, found.value)
}

/** `Ban Thường vụ Tỉnh ủy`, `Chủ tịch UBND tỉnh`, `Văn phòng UBND tỉnh`: a known body must follow. */
function scanPrefixed(text: string, at: number, end: number): Body | null {
  let stop = at
  let id = ''
  for (let depth = 0; depth < 3; depth++) {
    const found = longestPhrase(text, stop, end, prefixes)
    if (!found) break
    id += `${found.value}-`
    stop = skipBlanks(text, found.end, end)
  }
  if (stop === at) return null
  const body = longestBody(scanCentral(text, stop, end), scanLocal(text, stop, end)) ?? scanField(text, stop, end)
  if (body) return { end: body.end, id: id + body.id }
  const place = scanPlace(text, stop, end)
  return place ? { end: place.end, id: id + place.id } : null
}

/** `Bộ Y tế`, `Bộ trưởng Bộ LĐ-TB&XH`, `Sở Giáo dục và Đào tạo tỉnh Kon Tum`. */
function scanField(text: string, at: number, end: number): Body | null {
  const head = longestPhrase(text, at, end, fieldHeads)
  if (!head) return null
  const start = skipBlanks(text, head.end, end)
  const stop = fieldEnd(text, start, end)
  if (stop === null) return null
  const id = `${head.value}-${stop.id}`
  return head.value === 'bo' ? { end: stop.end, id } : withPlace(text, stop.end, end, id)
}

/** The longest field at `at`, whatever separates its words. */
function fieldEnd(text: string, at: number, end: number): Body | null {
  if (at >= end) return null
  const list = fields.get(lowerOf(text.charCodeAt(at)))
  if (!list) return null
  for (const { words, id } of list) {
    const stop = looseEnd(text, at, end, words)
    if (stop !== -1) return { end: stop, id }
  }
  return null
}

function looseEnd(text: string, at: number, end: number, words: string): number {
  let next = at
  for (let index = 0; index < words.length; index++) {
    const wanted = words.charCodeAt(index)
    if (wanted === 0x20) {
      const before = next
      next = skipSeparators(text, next, end)
      if (next === before) return -1
      const and = phraseEnd(text, next, end, 'và')
      if (and !== -1) next = skipSeparators(text, and, end)
    } else {
      if (next >= end || lowerOf(text.charCodeAt(next)) !== wanted) return -1
      next++
    }
  }
  return next < end && isWord(text.charCodeAt(next)) ? -1 : next
}

function skipSeparators(text: string, at: number, end: number): number {
  let next = at
  while (next < end) {
    const code = text.charCodeAt(next)
    if (code !== 0x2c && code !== 0x2d && code !== 0x26 && !isBlank(code)) break
    next++
  }
  return next
}

/** A unit of territory with its name. */
export function scanPlaceName(text: string, at: number, end: number): IssuerSpan | null {
  const head = longestPhrase(text, at, end, placeWords)
  if (!head) return null
  const place = withPlace(text, at, end, '')
  return place.end > head.end ? { start: at, end: place.end, id: place.id } : null
}

/** A place alone: "của tỉnh Hải Dương", "của tỉnh". */
function scanPlace(text: string, at: number, end: number): Body | null {
  const head = longestPhrase(text, at, end, placeWords)
  if (!head) return null
  return withPlace(text, at, end, '')
}

/** Follow a body with the units of territory that stand behind it: `huyện Văn Quan, tỉnh Lạng Sơn`. */
function withPlace(text: string, at: number, end: number, id: string): Body {
  let stop = at
  let full = id
  for (let depth = 0; depth < 3; depth++) {
    let next = skipBlanks(text, stop, end)
    if (depth > 0 && next < end && text.charCodeAt(next) === 0x2c) next = skipBlanks(text, next + 1, end)
    if (next === stop && stop !== at) break
    const head = longestPhrase(text, next, end, placeWords)
    if (!head) {
      // "Thành ủy Cần Thơ", "Tỉnh ủy Lạng Sơn": the name follows the body itself.
      if (depth > 0) break
      const name = placeNameEnd(text, next, end)
      if (name === -1) break
      full = join(full, slug(text.slice(next, name)))
      stop = name
      break
    }
    let afterHead = head.end
    if (afterHead < end && text.charCodeAt(afterHead) === 0x2e && isAbbreviated(text, next, head.end)) afterHead++
    const nameStart = skipBlanks(text, afterHead, end)
    const name = placeNameEnd(text, nameStart, end)
    if (depth > 0 && name === -1) break
    full = join(full, head.value)
    stop = name === -1 ? head.end : name
    if (name === -1) break
    full = join(full, slug(text.slice(nameStart, name)))
  }
  return { end: stop, id: full }
}

/** "TP. Cần Thơ", "Q. 1"; after "huyện." and "xã." a sentence ends. */
function isAbbreviated(text: string, start: number, end: number): boolean {
  return end - start <= 2 && text.charCodeAt(end - 1) < 0x80
}

function join(id: string, part: string): string {
  return id === '' ? part : part === '' ? id : `${id}-${part}`
}

/** End of a place's name: a province, `12`, or up to four words with capitals; -1 where none stands. */
function placeNameEnd(text: string, at: number, end: number): number {
  if (at >= end) return -1
  const province = longestPhrase(text, at, end, provinces)
  if (province && isUpper(text.charCodeAt(at))) return province.end
  const code = text.charCodeAt(at)
  if (isDigit(code)) {
    const stop = wordEnd(text, at, end)
    return stop - at <= 2 ? stop : -1
  }
  if (!isUpper(code)) return -1
  const caps = isAllCaps(text, at, end)
  let stop = -1
  let next = at
  for (let words = 0; words < 4; words++) {
    if (next >= end || !isUpper(text.charCodeAt(next))) break
    const wordStop = wordEnd(text, next, end)
    // "Đại Từ", "Từ Sơn": a name, where it has a capital among small letters.
    const isTu = !caps && phraseEnd(text, next, end, 'từ') !== -1
    if (!isTu && (hasPhrase(text, next, end, stops) || hasPhrase(text, next, end, placeWords))) break
    if (!caps && isAllCaps(text, next, end) && wordStop - next > 1) break
    stop = wordStop
    next = skipBlanks(text, wordStop, end)
    // "Bà Rịa-Vũng Tàu"
    const dash = next < end && text.charCodeAt(next) === 0x2d ? skipBlanks(text, next + 1, end) : next
    if (dash !== next && dash - next <= 2 && isUpper(text.charCodeAt(dash))) next = dash
    if (next === wordStop) break
  }
  return stop
}

function isAllCaps(text: string, at: number, end: number): boolean {
  const stop = wordEnd(text, at, end)
  for (let index = at; index < stop; index++)
    if (isLetter(text.charCodeAt(index)) && !isUpper(text.charCodeAt(index))) return false
  return true
}

/** Words with which a trích yếu, a verb or another component begins: no name of a body goes on with them. */
const stops = wordTable(
  'về | v | ban hành | phê duyệt | quy định | sửa đổi | hướng dẫn | triển khai | thực hiện | ngày | năm',
  'khóa | nhiệm kỳ | kỳ họp | đã | và | hoặc | được | để | cho | tại | theo | thì | là | của | do',
  'quyết định | công bố | bãi bỏ | thay thế | tăng cường | tiếp tục | đẩy mạnh | nêu | giao | yêu cầu',
  'trong | trên | có | đề ra | thông qua | chỉ đạo | tổ chức | số | giai đoạn | đến | với | nhằm | từ',
  'xây dựng | thành lập | kiện toàn | điều chỉnh | bổ sung | giao | cụ thể | như sau | kèm | gửi | này',
  'căn cứ | nghị quyết | nghị định | chỉ thị | kế hoạch | thông tư | công văn | phòng, chống | khi | gồm',
)

const MAX_WORDS = 14

/** Any other body: from a capital to the first stop word or punctuation. */
function scanUnknownBody(text: string, at: number, end: number): Body | null {
  if (at >= end || !isUpper(text.charCodeAt(at))) return null
  if (hasPhrase(text, at, end, stops) || hasPhrase(text, at, end, notBodies)) return null
  let stop = at
  let next = at
  for (let words = 0; words < MAX_WORDS && next < end; words++) {
    if (!isWord(text.charCodeAt(next))) break
    const isCompound =
      words > 0 && (phraseEnd(text, next, end, 'và') !== -1 || phraseEnd(text, next, end, 'thực hiện') !== -1)
    const isHead =
      (words === 1 || (words === 2 && phraseEnd(text, at, end, 'trưởng ban') !== -1)) &&
      (phraseEnd(text, next, end, 'chỉ đạo') !== -1 || phraseEnd(text, next, end, 'tổ chức') !== -1)
    if (words > 0 && !isCompound && !isHead && hasPhrase(text, next, end, stops)) break
    if (isCompound && !opensWithCapital(text, wordEnd(text, next, end), end)) break
    const place = words === 0 ? -1 : namedPlaceEnd(text, next, end)
    if (place !== -1) {
      stop = place
      break
    }
    stop = wordEnd(text, next, end)
    next = skipBlanks(text, stop, end)
    if (next < end && text.charCodeAt(next) === 0x2d && isBlank(text.charCodeAt(next + 1)))
      next = skipBlanks(text, next + 1, end)
    if (next === stop) break
  }
  return { end: stop, id: idOfUnknown(slug(text.slice(at, stop))) }
}

/** End of "tỉnh Đắk Nông" at `at`: with the name of its place the name of a body ends; -1 where none stands. */
function namedPlaceEnd(text: string, at: number, end: number): number {
  const head = longestPhrase(text, at, end, placeWords)
  return head ? placeNameEnd(text, skipBlanks(text, head.end, end), end) : -1
}

/** A plenum ("Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng") is the Central Committee. */
function idOfUnknown(id: string): string {
  return id.startsWith('hoi-nghi') && id.includes('-trung-uong') ? 'ban-chap-hanh-trung-uong-dang' : id
}

function opensWithCapital(text: string, at: number, end: number): boolean {
  const next = skipBlanks(text, at, end)
  return next < end && isUpper(text.charCodeAt(next))
}

const notBodies = wordTable(
  'luật | bộ luật | pháp lệnh | quyết định | đề án | chương trình | chiến lược | điều | khoản | mục',
  'nhà nước',
)

/** `khóa XIV`, `(khóa XII)`, `nhiệm kỳ 2021-2026`, `, kỳ họp thứ 8`: they belong to the body. */
function scanTerm(text: string, at: number, end: number): number {
  let stop = at
  for (let count = 0; count < 3; count++) {
    let next = skipBlanks(text, stop, end)
    const mark = next < end ? text.charCodeAt(next) : 0
    if (mark === 0x2c || mark === 0x28) next = skipBlanks(text, next + 1, end)
    const session = phraseEnd(text, next, end, 'tại kỳ họp')
    if (session !== -1) next = session - 'kỳ họp'.length
    const word = phraseEnd(text, next, end, 'khóa')
    let termEnd = word === -1 ? phraseEnd(text, next, end, 'nhiệm kỳ') : word
    if (termEnd === -1) {
      termEnd = phraseEnd(text, next, end, 'kỳ họp')
      if (termEnd === -1) break
      const rank = skipBlanks(text, termEnd, end)
      const ordinal = phraseEnd(text, rank, end, 'lần thứ')
      const plain = ordinal === -1 ? phraseEnd(text, rank, end, 'thứ') : ordinal
      if (plain !== -1) termEnd = plain
    }
    const value = skipBlanks(text, termEnd, end)
    let valueEnd = wordEnd(text, value, end)
    if (valueEnd === value || valueEnd - value > 8) break
    if (isDigit(text.charCodeAt(value))) {
      const dash = skipBlanks(text, valueEnd, end)
      if (dash < end && text.charCodeAt(dash) === 0x2d && isDigit(text.charCodeAt(skipBlanks(text, dash + 1, end)))) {
        valueEnd = wordEnd(text, skipBlanks(text, dash + 1, end), end)
      }
    }
    if (mark === 0x28) {
      const close = skipBlanks(text, valueEnd, end)
      if (close >= end || text.charCodeAt(close) !== 0x29) break
      valueEnd = close + 1
    }
    stop = valueEnd
  }
  return trimBack(text, stop, at)
}
