import { programmeNames } from '../law/citation-programme-names.ts'
import { isCarriedOut, isWordBefore, namesBody } from './carried-out.ts'
import { isDigit, isLetter, isLower, isUpper, isWord, skipBlanks, trimBack, wordEnd } from './characters.ts'
import { closingOf } from './open-title.ts'
import {
  hasPhrase,
  longestPhrase,
  type PhraseTable,
  phraseBefore,
  phraseEnd,
  phraseTable,
  wordTable,
} from './phrase-end.ts'
import { isYearAt } from './scan-code.ts'
import { numberAhead } from './scan-type-word.ts'

const known: ReadonlyMap<string, PhraseTable<true>> = new Map(
  programmeNames.map(([slug, names]) => [slug, phraseTable(names.map((name) => [name, true] as const))]),
)

/** Words that open the name of a programme which a state body has approved. */
const openers = wordTable(
  'hành động | mục tiêu | quốc gia | tổng thể | phòng | phòng ngừa | bảo vệ | chăm sóc | can thiệp',
  'phát triển | hỗ trợ | xây dựng | nâng cao | tăng cường | bảo đảm | đảm bảo | truyền thông | chuyển đổi',
  'giảm | sữa học đường | thúc đẩy | đào tạo | đổi mới | ứng dụng | điều chỉnh | củng cố | cải cách',
  'giáo dục | y tế | bơi | dạy bơi',
)

/**
 * Words that end a name. `period`: years follow; `place`: a territory; `end`: the sentence goes on; `soft`: it goes on
 * too, unless years follow in the same clause ("Chương trình can thiệp để giảm tử vong … đến năm 2030").
 */
const stops = phraseTable<'period' | 'place' | 'end' | 'soft'>([
  ...words('period', 'giai đoạn', 'đến năm', 'tới năm', 'năm', 'thời kỳ', 'nhiệm kỳ', 'tầm nhìn', 'định hướng đến'),
  ...words('place', 'tỉnh', 'thành phố', 'tp', 'huyện', 'thị xã', 'quận', 'trên địa bàn', 'tại'),
  ...words(
    'end',
    'của',
    'theo',
    'do',
    'được',
    'đã',
    'là',
    'nhằm',
    'gắn',
    'ban hành',
    'và các',
    'và những',
    'này',
    'nêu',
  ),
  ...words('end', 'mang tính', 'thì', 'phải', 'sẽ', 'cần', 'bảo đảm đạt', 'đạt', 'đang', 'như', 'bằng'),
  ...words('soft', 'để', 'trong', 'vào', 'với', 'đối với', 'có', 'từ', 'cho', 'ở', 'trên'),
])

function words<const T>(value: T, ...phrases: string[]): Array<readonly [string, T]> {
  return phrases.map((phrase) => [phrase, value] as const)
}

const nationalPlans = wordTable('hành động quốc gia | quốc gia | tổng thể quốc gia')

/** Words before a type word that make it a class of documents, one yet to be written, or part of a body's name. */
const unnamedBefore = wordTable('các | những | nhiều | mỗi | từng | một | mọi')
const plannedBefore = wordTable('dựng | lập | thảo | trình | cứu | mưu')

/** Words that end a name, too, where neither years nor "quốc gia" speak for it, only that it is carried out. */
const tails = wordTable(
  'thực hiện | triển khai | đảm bảo | bảo đảm | đúng | kịp thời | hiệu quả | thông qua | góp phần | khi | nếu | tới',
  'nghị quyết | nghị định | chỉ thị | quyết định | kế hoạch | thông tư | đến các | trên địa bàn',
)

const MAX_WORDS = 40

/**
 * Read the name of a programme, strategy or project behind its type word.
 *
 *     Chương trình ⟦hành động quốc gia vì trẻ em⟧ giai đoạn 2021 - 2030
 *     Chiến lược ⟦quốc gia về dinh dưỡng⟧ giai đoạn 2021 - 2030 và tầm nhìn đến năm 2045
 *     Đề án ⟦“Tăng cường xây dựng môi trường văn hóa”⟧
 *
 * A name that is not known counts where its wording and a period, the word "quốc gia", or that it is carried out
 * ("thực hiện Đề án ⟦chuyển đổi số trong giáo dục⟧ trên địa bàn tỉnh") show a document.
 *
 * @returns  Where the name ends, or -1: "các Chương trình, Đề án", "xây dựng Đề án", "Chương trình về giáo dục".
 */
export function programmeNameEnd(
  text: string,
  typeStart: number,
  at: number,
  from: number,
  end: number,
  slug: string,
): number {
  if (at >= end) return -1
  const isQuoted = closingOf(text.charCodeAt(at)) !== null
  if (!isQuoted && !isLetter(text.charCodeAt(at))) return -1
  const table = known.get(slug)
  const exact = table === undefined ? null : longestPhrase(text, at, end, table)
  if (exact) return isUnnamed(text, typeStart, from) ? -1 : exact.end
  if (isQuoted ? slug !== 'de-an' : !mayOpen(text, at, end, slug)) return -1
  if (isUnnamed(text, typeStart, from) || isPlanned(text, typeStart, from)) return -1
  if (isQuoted && isIssuedHere(text, typeStart, from)) return -1
  if (isQuoted) return quotedEnd(text, at, end)
  const capitals = isUpper(text.charCodeAt(typeStart)) && isUpper(text.charCodeAt(typeStart + 1))
  const carried = isUpper(text.charCodeAt(typeStart)) && isCarriedOut(text, typeStart, from)
  return openEnd(text, at, end, slug, carried, capitals)
}

/** Plans without a number are this one or one to be made, but for those of the nation. */
function mayOpen(text: string, at: number, end: number, slug: string): boolean {
  if (slug === 'du-an') return false
  if (slug === 'ke-hoach') return hasPhrase(text, at, end, nationalPlans)
  return slug === 'chien-luoc' || hasPhrase(text, at, end, openers)
}

/**
 * @param carried   Whether it is carried out; then three syllables before a territory are a name, four elsewhere.
 * @param capitals  Whether all is in capitals: then a capital behind a comma does not end the name.
 */
function openEnd(text: string, at: number, end: number, slug: string, carried: boolean, capitals: boolean): number {
  let stop = -1
  // Where the name ends if no years follow: before the first comma or soft word.
  let cut = -1
  let read = 0
  let readToCut = 0
  let next = at
  let national = slug === 'chien-luoc'
  while (read < MAX_WORDS && next < end) {
    if (!isWord(text.charCodeAt(next))) break
    const found = read > 0 && !isInnerWord(text, next, end) ? longestPhrase(text, next, end, stops) : null
    // "Chương trình giáo dục phổ thông 2018"
    if (read > 0 && isYearAt(text, next, end) && wordEnd(text, next, end) === next + 4) return stop
    if (found?.value === 'period' && isPeriod(text, found.end, end)) return stop
    if (found?.value === 'place' && isPlaceName(text, found.end, end)) {
      return yearsFollow(text, found.end, end) || national || (carried && read >= 3) ? stop : -1
    }
    if (found?.value === 'end') break
    const isTail = carried && read > 0 && !national && hasPhrase(text, next, end, tails)
    if ((found?.value === 'soft' || isTail) && cut === -1) {
      cut = stop
      readToCut = read
    }
    // "Chương trình hành động số 12-CTr/TU" has a number, and words before it that are no name.
    if (carried && !national && phraseEnd(text, next, end, 'số') !== -1 && numberAhead(text, next, end)) return -1
    if (read < 5 && phraseEnd(text, next, end, 'quốc gia') !== -1) national = true
    stop = wordEnd(text, next, end)
    read++
    let after = skipBlanks(text, stop, end)
    if (after < end && (text.charCodeAt(after) === 0x2c || text.charCodeAt(after) === 0x2d)) {
      const comma = text.charCodeAt(after) === 0x2c
      after = skipBlanks(text, after + 1, end)
      if (after >= end || !(capitals || isLower(text.charCodeAt(after))) || phraseEnd(text, after, end, 'các') !== -1)
        break
      if (comma && cut === -1 && !hasPhrase(text, after, end, innerAfterComma)) {
        cut = stop
        readToCut = read
      }
    } else if (after === stop) break
    next = after
  }
  const name = cut === -1 ? stop : cut
  if (national) return name
  return carried && (cut === -1 ? read : readToCut) >= 4 && read < MAX_WORDS ? name : -1
}

/** "tỉnh Hải Dương", "trên địa bàn huyện": a territory, not "thành phố thông minh". */
function isPlaceName(text: string, at: number, end: number): boolean {
  const next = skipBlanks(text, at, end)
  if (next >= end || !isWord(text.charCodeAt(next))) return true
  if (isUpper(text.charCodeAt(next))) return true
  const found = longestPhrase(text, next, end, stops)
  return found !== null && (found.value === 'period' || found.value === 'place')
}

/** Years within the next words of the clause: "thành phố Cần Thơ giai đoạn 2021 - 2030". */
function yearsFollow(text: string, at: number, end: number): boolean {
  let next = skipBlanks(text, at, end)
  for (let count = 0; count < 8 && next < end && isWord(text.charCodeAt(next)); count++) {
    const found = longestPhrase(text, next, end, stops)
    if (found?.value === 'period' && isPeriod(text, found.end, end)) return true
    next = skipBlanks(text, wordEnd(text, next, end), end)
    if (next < end && text.charCodeAt(next) === 0x2c) next = skipBlanks(text, next + 1, end)
  }
  return false
}

/** After a comma these go on with the name: "phòng, chống", "tai nạn, thương tích", "phòng ngừa, giảm thiểu". */
const innerAfterComma = wordTable('chống | thương tích | giảm thiểu | chăm sóc | giáo dục | thể thao | chữa')

/** "trên 1.000 trẻ", "trái quy định của pháp luật", "theo hướng": inside a name. */
function isInnerWord(text: string, at: number, end: number): boolean {
  if (phraseEnd(text, at, end, 'của') === -1) return false
  if (phraseEnd(text, at, end, 'của người') !== -1) return true
  return phraseEnd(text, at, end, 'của pháp luật') !== -1 || phraseEnd(text, at, end, 'của trẻ em') !== -1
}

/** A year or a period must follow: "năm 2025", "giai đoạn 2021-2030", "đến năm 2030". */
function isPeriod(text: string, at: number, end: number): boolean {
  let next = skipBlanks(text, at, end)
  for (const word of ['từ năm', 'năm', 'từ']) {
    const after = phraseEnd(text, next, end, word)
    if (after !== -1) next = skipBlanks(text, after, end)
  }
  return next < end && isDigit(text.charCodeAt(next))
}

function isUnnamed(text: string, typeStart: number, from: number): boolean {
  // "Ban Chỉ đạo Chương trình …", "Ban Quản lý Dự án …" name a body.
  return isWordBefore(text, typeStart, from, unnamedBefore) || namesBody(text, typeStart, from)
}

/** "Ban hành kèm theo Quyết định này Đề án “…”", and the title "Về việc ban hành Đề án “…”": what this document issues. */
function isIssuedHere(text: string, typeStart: number, from: number): boolean {
  if (phraseBefore(text, typeStart, from, 'này') !== -1) return true
  const verb = phraseBefore(text, typeStart, from, 'ban hành')
  if (verb === -1) return false
  const about = phraseBefore(text, verb, from, 'về việc')
  return trimBack(text, about === -1 ? verb : about, from) === from
}

function isPlanned(text: string, typeStart: number, from: number): boolean {
  return isWordBefore(text, typeStart, from, plannedBefore)
}

/** `“…”` at `at`: end of the closing mark; -1 when there is none within a title's length. */
export function quotedEnd(text: string, at: number, end: number): number {
  const closing = closingOf(text.charCodeAt(at))
  if (closing === null) return -1
  const close = text.slice(at + 1, Math.min(end, at + 400)).indexOf(closing)
  return close === -1 ? -1 : at + close + 2
}
