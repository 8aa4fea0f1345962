import * as t from '../../grammars/citation/tokens.ts'
import { isDigit, isLower, isUpper, isWord, skipBlanks } from './characters.ts'
import { integerEnd, yearEnd } from './lex-date.ts'
import { hasPhrase, phraseEnd, wordTable } from './phrase-end.ts'
import { type ScannedCode, scanBlankCode, scanCode } from './scan-code.ts'
import { skipFill } from './scan-type-word.ts'
import { makeToken } from './token.ts'
import { push, type Window } from './window.ts'

/** The number behind a type word: with "số", as a bare code, blank, or short. */
export function lexNumber(window: Window, slug: string, needsWord: boolean): boolean {
  const { text, end } = window
  const at = skipBlanks(text, window.next, end)
  if (at >= end) return false
  if (lexNumberWordAndNumber(window, slug, at)) return true
  if (needsWord && !isDigit(text.charCodeAt(at))) return false
  const mark = text.charCodeAt(at)
  if (isDigit(mark)) {
    const code = scanCode(text, at, end, true)
    if (code?.known) {
      push(window, makeToken(t.Code, code.start, code.end, code))
      return true
    }
    if (needsWord) return false
    if (lexNumberAndYear(window, at)) return true
    const short = shortNumberEnd(text, at, end, slug)
    if (short === -1) return false
    push(window, makeToken(t.ShortNumber, at, short))
    return true
  }
  return (mark === 0x2f || mark === 0x2e || mark === 0x2026) && lexBlankCode(window, at)
}

/** "số 12/QĐ-TTg", "Số: 12-CT/TW", "số hiệu …", "số 29" and "số …/QĐ-UBND". */
export function lexNumberWordAndNumber(window: Window, slug: string, at: number): boolean {
  const { text, end } = window
  const word = phraseEnd(text, at, end, 'số')
  if (word === -1) return false
  let stop = word
  let next = skipBlanks(text, word, end)
  const second = phraseEnd(text, next, end, 'hiệu')
  if (second !== -1) {
    stop = second
    next = skipBlanks(text, second, end)
  }
  while (
    next < end &&
    (text.charCodeAt(next) === 0x3a ||
      (text.charCodeAt(next) === 0x2e && isDigit(text.charCodeAt(skipBlanks(text, next + 1, end)))))
  ) {
    stop = next + 1
    next = skipBlanks(text, next + 1, end)
  }
  if (next >= end) return false
  if (isDigit(text.charCodeAt(next))) {
    const code = scanCode(text, next, end, true)
    if (code?.known) {
      push(window, makeToken(t.NumberWord, at, stop))
      push(window, makeToken(t.Code, code.start, code.end, code))
      return true
    }
    if (lexNumberAndYear({ ...window, tokens: [] }, next)) {
      push(window, makeToken(t.NumberWord, at, stop))
      return lexNumberAndYear(window, next)
    }
    const short = plainNumberEnd(text, next, end)
    if (short === -1 || (slug === 'luat' && short - next > 3)) return false
    push(window, makeToken(t.NumberWord, at, stop))
    push(window, makeToken(t.ShortNumber, next, short))
    return true
  }
  const code = scanBlankCode(text, skipFill(text, next, end), end)
  if (!code?.known) return false
  push(window, makeToken(t.NumberWord, at, stop))
  push(window, makeToken(t.Code, code.start, code.end, code))
  return true
}

/** "Nghị định 56/2017": number and year, the symbol left out. */
function lexNumberAndYear(window: Window, at: number): boolean {
  const { text, end } = window
  const slash = integerEnd(text, at, end, 5)
  if (slash === -1 || text.charCodeAt(slash) !== 0x2f) return false
  const stop = yearEnd(text, slash + 1, end)
  if (stop === -1) return false
  const code: ScannedCode = {
    start: at,
    end: stop,
    known: true,
    number: text.slice(at, slash),
    year: Number(text.slice(slash + 1, stop)),
    symbol: '',
    type: null,
  }
  push(window, makeToken(t.Code, at, stop, code))
  return true
}

function lexBlankCode(window: Window, at: number): boolean {
  const { text, end } = window
  const code = scanBlankCode(text, skipFill(text, at, end), end)
  if (!code?.known) return false
  push(window, makeToken(t.Code, code.start, code.end, code))
  return true
}

/** `11`, `30c`, `135`: digits and at most one letter, nothing glued behind. */
export function plainNumberEnd(text: string, at: number, end: number): number {
  let next = at
  while (next < end && next - at < 5 && isDigit(text.charCodeAt(next))) next++
  if (next < end && isLower(text.charCodeAt(next)) && !isWord(text.charCodeAt(next + 1))) next++
  if (next < end && isWord(text.charCodeAt(next))) return -1
  const mark = next < end ? text.charCodeAt(next) : 0
  const after = next + 1 < end ? text.charCodeAt(next + 1) : 0
  if (mark === 0x25 || (mark === 0x2f && isWord(after))) return -1
  if ((mark === 0x2c || mark === 0x2e || mark === 0x2d) && isDigit(after)) return -1
  return next
}

/** Types that are never cited by a bare number without "số". */
const neverShort = new Set([
  ...['luat', 'bo-luat', 'phap-lenh', 'hien-phap', 'van-ban', 'bao-cao', 'du-an', 'phuong-an', 'quy-hoach', 'hop-dong'],
  ...['bien-ban', 'quy-dinh', 'dieu-le', 'hiep-dinh', 'lenh', 'chien-luoc', 'nghi-dinh-thu', 'giay-moi'],
])

/** What may follow "Đề án 06": the sentence goes on, but not with the thing counted ("Kế hoạch 5 năm"). */
const afterShort = wordTable(
  'của | về | ngày | và | hoặc | các | trên | tại | đã | được | để | đến | phải | cho | trong | theo | với',
  'nêu | quy định | ban hành | đối | từ | do | khi | là | còn | vào | nhằm | gắn | thì | cũng | có | này',
  'như | cần | bảo đảm | đảm bảo | triển khai | thực hiện | tiếp tục | giai đoạn | đề ra | hiệu quả',
  'một cách | ở | cấp | cùng | bằng | nhất là | mà | sẽ | phê duyệt | kịp thời | theo | đạt | toàn',
)

export function shortNumberEnd(text: string, at: number, end: number, slug: string): number {
  if (neverShort.has(slug)) return -1
  const stop = plainNumberEnd(text, at, end)
  if (stop === -1 || (stop - at < 2 && slug !== 'chi-thi' && slug !== 'nghi-quyet')) return -1
  // "Nghị quyết 2020": a year, not a number.
  if (yearEnd(text, at, end) !== -1 && stop - at === 4) return -1
  const next = skipBlanks(text, stop, end)
  if (next >= end) return stop
  const code = text.charCodeAt(next)
  if (code === 0x25 || isDigit(code)) return -1
  if (!isWord(code) || isUpper(code)) return stop
  const year = phraseEnd(text, next, end, 'năm')
  if (year !== -1) return yearEnd(text, skipBlanks(text, year, end), end) === -1 ? -1 : stop
  // "Kế hoạch 02 giai đoạn": counted things, where no years follow.
  const period = phraseEnd(text, next, end, 'giai đoạn')
  if (period !== -1 && !isDigit(text.charCodeAt(skipBlanks(text, period, end)))) return -1
  return hasPhrase(text, next, end, afterShort) ? stop : -1
}
