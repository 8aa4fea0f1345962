import { lawNames } from '../law/citation-law-names.ts'
import { isBlank, isDigit, isLetter, isLower, isUpper, isWord, lowerOf, skipBlanks, wordEnd } from './characters.ts'
import type { Span } from './mention.ts'
import { hasPhrase, longestPhrase, type PhraseTable, phraseEnd, phraseTable, wordTable } from './phrase-end.ts'
import { scanCode } from './scan-code.ts'

const knownNames: Readonly<Record<string, PhraseTable<true>>> = Object.fromEntries(
  Object.entries(lawNames).map(([slug, names]) => [slug, phraseTable(names.map((name) => [name, true] as const))]),
)

/** Words that no name of a law goes on with. */
const stops = wordTable(
  'năm | ngày | số | và | của | được | có | để | trong | tại | theo | quy định | cho | khi | đã | này',
  'hiện hành | do | thì | là | phải | với | các | những | thông qua | ban hành | nhằm | từ | đến | trên',
  'sẽ | hoặc | nếu | không | vào | cần | còn | mới | gồm | hướng dẫn | sửa đổi | bổ sung | mà | bởi | ra',
  'về | đối | trước | sau | nêu | nói | đối với | như | nhất là | đi vào | bằng | chưa | gắn | đang | cũng',
)

const MAX_WORDS = 12

/**
 * Read the name of a law behind its type word.
 *
 *     Luật ⟦Trẻ em⟧ năm 2016      Luật ⟦Thực hành tiết kiệm, chống lãng phí⟧      Bộ luật ⟦Hình sự⟧
 *     Luật ⟦sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương⟧ ngày …
 *
 * @param slug      `luat`, `bo-luat` or `phap-lenh`.
 * @param capitals  Whether the type word is in capitals throughout.
 * @returns         Where the name ends, or -1: "Luật này", "Luật có hiệu lực", "Luật sư".
 */
export function lawNameEnd(text: string, at: number, end: number, slug: string, capitals: boolean): number {
  const amending = amendingNameEnd(text, at, end)
  if (amending !== -1) return amending
  const table = knownNames[slug]
  const known = table === undefined ? null : longestPhrase(text, at, end, table)
  if (known && nameGoesOn(text, at, known.end, end) === -1) return known.end
  // In a line of capitals no capital shows where a name begins or ends.
  if (!known && capitals) return -1
  const open = openNameEnd(text, at, end)
  return known && open < known.end ? known.end : open
}

/** Whether the name of a law of the list stands at `at`. */
export function isKnownLaw(text: string, at: number, end: number, slug: string): boolean {
  const table = knownNames[slug]
  return table !== undefined && hasPhrase(text, at, end, table)
}

/** After "Luật Hộ tịch" comes another capitalised word only where the list lacks a longer name. */
function nameGoesOn(text: string, at: number, knownEnd: number, end: number): number {
  if (!isUpper(text.charCodeAt(at))) return -1
  const next = skipBlanks(text, knownEnd, end)
  if (next === knownEnd || next >= end || !isLower(text.charCodeAt(next))) return -1
  return !hasPhrase(text, next, end, stops) && hasPhrase(text, next, end, goingOn) ? next : -1
}

/** Words that go on with a name of the list: "Luật Giáo dục mầm non", "Luật Dân số và phát triển". */
const goingOn = wordTable('mầm non | phổ thông | thường xuyên')

/** `sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C`. */
function amendingNameEnd(text: string, at: number, end: number): number {
  const changes = phraseEnd(text, at, end, 'sửa đổi')
  if (changes === -1) return -1
  let next = skipBlanks(text, changes, end)
  if (next < end && text.charCodeAt(next) === 0x2c) {
    const adds = phraseEnd(text, skipBlanks(text, next + 1, end), end, 'bổ sung')
    if (adds === -1) return -1
    next = skipBlanks(text, adds, end)
  }
  // "một số điều của", "Điều 10 của", "một số điều của 37": short, and up to the first law.
  for (let words = 0; words < 14; words++) {
    const law = lawAt(text, next, end)
    if (law !== -1) return lawListEnd(text, law, end)
    const stop = wordEnd(text, next, end)
    if (stop === next) return -1
    if (phraseEnd(text, next, end, 'luật') === stop && words > 0) return openTailEnd(text, stop, end)
    next = skipBlanks(text, stop, end)
    if (next < end && text.charCodeAt(next) === 0x2c) next = skipBlanks(text, next + 1, end)
  }
  return -1
}

/** The laws that the name of an amending law lists: where each begins, up to its name's end. */
export function lawsAmended(text: string, at: number, end: number): Span[] {
  const laws: Span[] = []
  if (phraseEnd(text, at, end, 'sửa đổi') === -1) return laws
  let next = at
  while (next < end) {
    const law = isWord(text.charCodeAt(next)) ? lawAt(text, next, end) : -1
    if (law !== -1) laws.push({ start: next, end: law })
    next = law === -1 ? Math.max(next + 1, wordEnd(text, next, end)) : law
  }
  return laws
}

/** `37 luật có liên quan đến quy hoạch`: lower-case words up to a number, a date or punctuation. */
function openTailEnd(text: string, at: number, end: number): number {
  let stop = at
  let next = skipBlanks(text, at, end)
  for (let words = 0; words < 8 && next < end && isLetter(text.charCodeAt(next)); words++) {
    if (hasPhrase(text, next, end, tailStops)) break
    stop = wordEnd(text, next, end)
    next = skipBlanks(text, stop, end)
  }
  return stop
}

const tailStops = wordTable('năm | ngày | số | của | và | được')

const lawKinds = [
  ['bộ luật', 'bo-luat'],
  ['luật', 'luat'],
  ['pháp lệnh', 'phap-lenh'],
] as const

/** End of a type word and a name of a law at `at`; -1 where none stands. */
function lawAt(text: string, at: number, end: number): number {
  for (const [word, slug] of lawKinds) {
    const stop = phraseEnd(text, at, end, word)
    if (stop === -1) continue
    const nameAt = skipBlanks(text, stop, end)
    const known = longestPhrase(text, nameAt, end, knownNames[slug] as PhraseTable<true>)
    return known ? known.end : openNameEnd(text, nameAt, end)
  }
  return -1
}

/**
 * End of a list of laws. Their own numbers are inside the name where each has one ("Luật Đất đai số 31/2024/QH15, Luật
 * Nhà ở số 27/2023/QH15"); the number behind a single law is that of the amending law.
 */
function lawListEnd(text: string, at: number, end: number): number {
  let stop = at
  let numbered = false
  for (let count = 0; count < 20; count++) {
    const codeEnd = numberEnd(text, stop, end)
    let law = nextLaw(text, stop, end)
    if (law === -1 && codeEnd !== -1) {
      law = nextLaw(text, codeEnd, end)
      if (law === -1) return numbered ? codeEnd : stop
      numbered = true
    }
    if (law === -1) break
    stop = law
  }
  return stop
}

/** End of the law behind a comma or "và"; -1 where none, or an amending law of its own, follows. */
function nextLaw(text: string, at: number, end: number): number {
  let next = skipBlanks(text, at, end)
  if (next < end && text.charCodeAt(next) === 0x2c) next = skipBlanks(text, next + 1, end)
  const and = phraseEnd(text, next, end, 'và')
  if (and !== -1) next = skipBlanks(text, and, end)
  if (next === at) return -1
  if (phraseEnd(text, skipBlanks(text, wordEnd(text, next, end), end), end, 'sửa đổi') !== -1) return -1
  return lawAt(text, next, end)
}

/** End of "số 31/2024/QH15" at `at`; -1 when it does not stand there. */
function numberEnd(text: string, at: number, end: number): number {
  const word = phraseEnd(text, skipBlanks(text, at, end), end, 'số')
  if (word === -1) return -1
  const code = scanCode(text, skipBlanks(text, word, end), end, true)
  return code?.known ? code.end : -1
}

/** A name that is not in the list: a capital, then words up to the first stop word or punctuation. */
function openNameEnd(text: string, at: number, end: number): number {
  if (at >= end || !isUpper(text.charCodeAt(at)) || hasPhrase(text, at, end, stops)) return -1
  let stop = -1
  let next = at
  for (let words = 0; words < MAX_WORDS && next < end && isLetter(text.charCodeAt(next)); words++) {
    if (words > 0 && hasPhrase(text, next, end, stops)) break
    const wordStop = wordEnd(text, next, end)
    stop = wordStop
    // "Luật HN&GĐ"
    if (text.charCodeAt(stop) === 0x26 && isUpper(text.charCodeAt(stop + 1))) stop = wordEnd(text, stop + 1, end)
    const after = skipBlanks(text, stop, end)
    if (after < end && text.charCodeAt(after) === 0x2c && phraseEnd(text, next, end, 'phòng') !== -1) {
      const chong = skipBlanks(text, after + 1, end)
      if (phraseEnd(text, chong, end, 'chống') === -1) break
      next = chong
      continue
    }
    if (after === stop) break
    next = after
  }
  return stop
}

/**
 * Read what names a treaty: "Công ước ⟦Liên hợp quốc về quyền trẻ em⟧", "Công ước ⟦của Liên hợp quốc về quyền trẻ em⟧".
 *
 * @returns  Where the name ends, or -1 where generic words follow.
 */
export function treatyNameEnd(text: string, at: number, end: number): number {
  let next = at
  let stop = -1
  if (at >= end) return -1
  const generic = !isUpper(text.charCodeAt(at)) && !hasPhrase(text, at, end, treatyOpeners)
  if (generic) return -1
  for (let words = 0; words < 18 && next < end && isLetter(text.charCodeAt(next)); words++) {
    const free = phraseEnd(text, next, end, 'tự do')
    if (free === -1 && words > 0 && hasPhrase(text, next, end, treatyStops)) break
    stop = free === -1 ? wordEnd(text, next, end) : free
    const after = partyOfTreatyAt(text, stop, end)
    if (after === stop) break
    next = after
  }
  // "các Công ước quốc tế mà Việt Nam đã ký kết"
  return phraseEnd(text, at, end, 'quốc tế') === stop ? -1 : stop
}

/** The next word, or the other side in "Hiệp định … Việt Nam - Hàn Quốc". */
function partyOfTreatyAt(text: string, at: number, end: number): number {
  const next = skipBlanks(text, at, end)
  if (next >= end || text.charCodeAt(next) !== 0x2d) return next
  const other = skipBlanks(text, next + 1, end)
  return other < end && isUpper(text.charCodeAt(other)) ? other : next
}

const treatyOpeners = wordTable(
  'của liên hợp quốc | liên hợp quốc | quốc tế | về | của liên hiệp quốc | liên hiệp quốc',
)
const treatyStops = wordTable(
  'năm | ngày | số | được | có | để | trong | tại | theo | mà | này | đã | và các | và luật | và pháp luật',
  'do | là | nhằm | từ | đến | khi | thì | giai đoạn | và nghị | và quyết định | và công ước',
  'và chương trình',
)

/**
 * Read what names a resolution by the congress or plenum that passed it: "Nghị quyết ⟦Đại hội đại biểu toàn quốc lần
 * thứ XIII⟧ của Đảng", "Nghị quyết ⟦Hội nghị Trung ương 6 khóa XII⟧".
 *
 * @returns  Where the name ends, or -1: a congress without its ordinal is generic talk.
 */
export function congressNameEnd(text: string, at: number, end: number): number {
  let next = at
  const of = phraseEnd(text, at, end, 'của')
  if (of !== -1) next = skipBlanks(text, of, end)
  if (!hasPhrase(text, next, end, congressOpeners)) return -1
  let stop = -1
  for (let words = 0; words < 24 && next < end && isWord(text.charCodeAt(next)); words++) {
    const wordStop = wordEnd(text, next, end)
    if (words > 0 && hasPhrase(text, next, end, congressStops)) break
    if (isOrdinal(text, next, wordStop)) stop = wordStop
    let after = skipBlanks(text, wordStop, end)
    if (after < end && text.charCodeAt(after) === 0x28 && phraseEnd(text, after + 1, end, 'khóa') !== -1) {
      const close = text.slice(after, Math.min(end, after + 16)).indexOf(')')
      return close === -1 ? stop : after + close + 1
    }
    if (
      after < end &&
      text.charCodeAt(after) === 0x2c &&
      phraseEnd(text, skipBlanks(text, after + 1, end), end, 'khóa') !== -1
    ) {
      after = skipBlanks(text, after + 1, end)
    }
    if (after === wordStop) break
    next = after
  }
  return stop
}

const congressOpeners = wordTable(
  'đại hội đại biểu | đại hội đảng | đại hội lần thứ | đại hội toàn quốc | đại hội | hội nghị trung ương',
  'hội nghị lần thứ | hội nghị ban chấp hành trung ương | trung ương | hội nghị lần',
)
const congressStops = wordTable(
  'về | số | ngày | và | để | được | đã | đề ra | nhiệm kỳ | trong | các cấp | vào | với | năm',
)

const ordinalWords = new Set(['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'])

function isOrdinal(text: string, at: number, stop: number): boolean {
  if (isDigit(text.charCodeAt(at))) return true
  let roman = true
  for (let index = at; index < stop; index++) if (!'IVX'.includes(text[index] as string)) roman = false
  if (roman) return true
  if (!ordinalWords.has(text.slice(at, stop).toLowerCase())) return false
  let back = at
  while (back > 0 && isBlank(text.charCodeAt(back - 1))) back--
  return back >= 3 && lowerOf(text.charCodeAt(back - 1)) === 0x1ee9
}
