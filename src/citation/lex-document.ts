import type { IToken } from 'chevrotain'
import * as t from '../../grammars/citation/tokens.ts'
import { isBlank, isDigit, isLower, isUpper, isWord, lowerOf, skipBlanks, trimBack, wordStart } from './characters.ts'
import { hasPhrase, longestPhrase, phraseEnd, wordTable } from './phrase-end.ts'
import { type ScannedCode, scanBlankCode, scanCode } from './scan-code.ts'
import { scanIssuer } from './scan-issuer.ts'
import { congressNameEnd, lawNameEnd, treatyNameEnd } from './scan-law-name.ts'
import { programmeNameEnd } from './scan-programme-name.ts'
import { skipFill, skipQualifiers, type TypeWordScan } from './scan-type-word.ts'
import { makeToken } from './token.ts'

/** The stretch in which a document is read, and what has been read of it. */
interface Window {
  readonly text: string
  /** Start of the block: nothing before it is looked at. */
  readonly from: number
  readonly end: number
  readonly tokens: IToken[]
  /** Just after the last token. */
  next: number
}

/**
 * Make the tokens of a document from its type word on: "Nghị quyết số 121/2020/QH14 ngày 19/6/2020 của Quốc hội".
 *
 * @param tokens  Receives the tokens; stays as it was when no document stands there.
 * @returns       Where the document ends; -1 when the type word has neither a number nor a name.
 */
export function lexDocument(text: string, type: TypeWordScan, from: number, end: number, tokens: IToken[]): number {
  if (type.kind.citedBy === 'number' && !mayGoOn(text, type.end, end)) return -1
  const own: IToken[] = [makeToken(t.TypeWord, type.start, type.end, type.kind)]
  const window: Window = { text, from, end, tokens: own, next: type.end }
  const named = lexName(window, type)
  if (!named) {
    window.next = skipQualifiers(text, type.end, end)
    // "Nghị quyết của Bộ Chính trị số 29-NQ/TW", "Quyết định ngày 28/9/2020 số …": only with a number behind.
    if (!lexNumber(window, type.kind.slug, false)) {
      const particular = lexParticular(window, { date: false, issuer: false })
      if (!particular || !lexNumber(window, type.kind.slug, true)) return -1
    }
  } else if (type.kind.citedBy !== 'programme') {
    lexNumberAfterName(window, type.kind.slug)
  }
  if (!named || type.kind.citedBy !== 'programme') lexParticulars(window)
  if (!named || own.some((token) => token.tokenType === t.Code)) lexMembers(window, type.kind.slug)
  for (const token of own) tokens.push(token)
  return window.next
}

/** Whether a number, a date, an issuer or a qualifier may begin behind a type word: most bare words end here. */
function mayGoOn(text: string, at: number, end: number): boolean {
  const next = skipBlanks(text, at, end)
  if (next >= end) return false
  const code = text.charCodeAt(next)
  return !isWord(code) || isDigit(code) || GOING_ON.includes(String.fromCharCode(lowerOf(code)))
}

/** First letters of số, ngày, năm, của, do, and of the qualifiers. */
const GOING_ON = 'sncdlphkmt'

/** Make the tokens of a number whose type word is missing or far away: "theo 28-CT/TW ngày 25/12/2023". */
export function lexBareNumber(text: string, at: number, end: number, trusted: boolean, tokens: IToken[]): number {
  const code = scanCode(text, at, end, trusted)
  if (!code?.known) return -1
  tokens.push(makeToken(t.Code, code.start, code.end, code))
  const window: Window = { text, from: at, end, tokens, next: code.end }
  lexParticulars(window)
  lexMembers(window, null)
  return window.next
}

function push(window: Window, token: IToken): void {
  window.tokens.push(token)
  window.next = (token.endOffset as number) + 1
}

/* ------------------------------------------------------------------ names */

function lexName(window: Window, type: TypeWordScan): boolean {
  const { text, end } = window
  const at = skipBlanks(text, type.end, end)
  if (at === type.end || at >= end) return false
  const { slug, citedBy } = type.kind
  let stop = -1
  switch (citedBy) {
    case 'law':
      stop = slug === 'hien-phap' ? constitutionEnd(text, at, type.end, end) : lawEnd(window, type, at)
      break
    case 'treaty':
      stop = slug === 'cong-uoc' ? treatyNameEnd(text, at, end) : capitalTreatyEnd(text, at, end)
      break
    case 'congress':
      stop = congressNameEnd(text, at, end)
      break
    case 'programme':
      stop = programmeNameEnd(text, type.start, at, window.from, end, slug)
      break
    default:
  }
  if (stop === -1) return false
  // The constitution is named by its type word alone.
  push(window, makeToken(t.Name, stop > at ? at : type.start, stop))
  return true
}

/** "pháp luật Việt Nam" is no law. */
function lawEnd({ text, from, end }: Window, type: TypeWordScan, at: number): number {
  const before = trimBack(text, type.start, from)
  if (text.slice(wordStart(text, before, from), before).toLowerCase() === 'pháp') return -1
  return lawNameEnd(text, at, end, type.kind.slug, isUpper(text.charCodeAt(type.start + 1)))
}

/** "Hiến pháp năm 2013", "Hiến pháp nước Cộng hòa …"; "Hiến pháp và pháp luật" is an idiom. */
function constitutionEnd(text: string, at: number, typeEnd: number, end: number): number {
  const nation = phraseEnd(text, at, end, 'nước cộng hòa xã hội chủ nghĩa việt nam')
  if (nation !== -1) return nation
  if (phraseEnd(text, at, end, 'năm') !== -1 || text.charCodeAt(at) === 0x28 || isDigit(text.charCodeAt(at)))
    return typeEnd
  return -1
}

function capitalTreatyEnd(text: string, at: number, end: number): number {
  return isUpper(text.charCodeAt(at)) || phraseEnd(text, at, end, 'về') !== -1 ? treatyNameEnd(text, at, end) : -1
}

/** After a name: "(sửa đổi)", then "số 102/2016/QH13" or the bare code or a bare year. */
function lexNumberAfterName(window: Window, slug: string): void {
  const { text, end } = window
  const at = skipBlanks(text, window.next, end)
  const revised = phraseEnd(text, text.charCodeAt(at) === 0x28 ? at + 1 : at, end, 'sửa đổi')
  if (revised !== -1) {
    const after = skipBlanks(text, text.charCodeAt(revised) === 0x29 ? revised + 1 : revised, end)
    if (phraseEnd(text, after, end, 'năm') !== -1 || phraseEnd(text, after, end, 'số') !== -1) window.next = after
    return
  }
  if (lexNumberWordAndNumber(window, slug, at)) return
  if (at < end && isDigit(text.charCodeAt(at))) {
    const code = scanCode(text, at, end, true)
    if (code?.known) push(window, makeToken(t.Code, code.start, code.end, code))
    else if (yearEnd(text, at, end) !== -1) push(window, makeToken(t.YearInBrackets, at, at + 4))
  }
}

/** End of a year alone at `at`: four digits that no figure, fraction or span goes on with. */
function yearEnd(text: string, at: number, end: number): number {
  if (at + 4 > end) return -1
  for (let index = at; index < at + 4; index++) if (!isDigit(text.charCodeAt(index))) return -1
  const century = text.slice(at, at + 2)
  if (century !== '19' && century !== '20') return -1
  if (at + 4 < end && isWord(text.charCodeAt(at + 4))) return -1
  const next = skipBlanks(text, at + 4, end)
  const mark = next < end ? text.charCodeAt(next) : 0
  if ((mark === 0x2d || mark === 0x2f) && isDigit(text.charCodeAt(skipBlanks(text, next + 1, end)))) return -1
  return at + 4
}

/* ------------------------------------------------------------------ numbers */

/** The number behind a type word: with "số", as a bare code, blank, or short. */
function lexNumber(window: Window, slug: string, needsWord: boolean): boolean {
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
function lexNumberWordAndNumber(window: Window, slug: string, at: number): boolean {
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
function plainNumberEnd(text: string, at: number, end: number): number {
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
  ['của', 'về', 'ngày', 'và', 'hoặc', 'các', 'trên', 'tại', 'đã', 'được', 'để', 'đến', 'phải', 'cho', 'trong', 'theo'],
  [
    'với',
    'nêu',
    'quy định',
    'ban hành',
    'đối',
    'từ',
    'do',
    'khi',
    'là',
    'còn',
    'vào',
    'nhằm',
    'gắn',
    'thì',
    'cũng',
    'có',
  ],
  ['này', 'như', 'cần', 'bảo đảm', 'đảm bảo', 'triển khai', 'thực hiện', 'tiếp tục', 'giai đoạn', 'đề ra', 'hiệu quả'],
  ['một cách', 'ở', 'cấp', 'cùng', 'bằng', 'nhất là', 'mà', 'sẽ', 'phê duyệt', 'kịp thời', 'theo', 'đạt', 'toàn'],
)

function shortNumberEnd(text: string, at: number, end: number, slug: string): number {
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

/* ------------------------------------------------------------------ lists under one type word */

function lexMembers(window: Window, slug: string | null): void {
  const { text, end } = window
  for (let count = 0; count < 60; count++) {
    const at = skipBlanks(text, window.next, end)
    if (at >= end) return
    let next = at
    const mark = text.charCodeAt(at)
    if (mark === 0x2c || mark === 0x3b) next = skipBlanks(text, at + 1, end)
    for (const joint of ['và', 'hoặc', 'cùng']) {
      const after = phraseEnd(text, next, end, joint)
      if (after !== -1) next = skipBlanks(text, after, end)
    }
    if (next === at || next >= end) return
    const member: Window = { text, from: window.from, end, tokens: [], next }
    if (!lexMemberNumber(member, slug, isShortList(window.tokens))) return
    push(window, makeToken(t.MemberSeparator, at, next))
    for (const token of member.tokens) push(window, token)
    lexParticulars(window)
  }
}

function isShortList(tokens: readonly IToken[]): boolean {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const type = tokens[index]?.tokenType
    if (type === t.ShortNumber) return true
    if (type === t.Code) return false
  }
  return false
}

function lexMemberNumber(member: Window, slug: string | null, shortToo: boolean): boolean {
  const { text, end, next } = member
  if (!isDigit(text.charCodeAt(next))) return lexNumberWordAndNumber(member, slug ?? '', next)
  const code = scanCode(text, next, end, true)
  if (code?.known) {
    push(member, makeToken(t.Code, code.start, code.end, code))
    return true
  }
  if (!shortToo || code !== null) return false
  const short = shortNumberEnd(text, next, end, slug ?? '')
  if (short === -1) return false
  push(member, makeToken(t.ShortNumber, next, short))
  return true
}

/* ------------------------------------------------------------------ date and issuer */

interface Seen {
  date: boolean
  issuer: boolean
}

function lexParticulars(window: Window): void {
  const seen: Seen = { date: false, issuer: false }
  for (let index = window.tokens.length - 1; index >= 0; index--) {
    const type = window.tokens[index]?.tokenType
    if (type === t.MemberSeparator) break
    if (type === t.Issuer) seen.issuer = true
    if (type === t.YearInBrackets || type === t.DayWord) seen.date = true
  }
  while (lexParticular(window, seen)) {}
}

const beforeDay = wordTable([
  'ban hành',
  'ký',
  'ký ban hành',
  'được ban hành',
  'được ký',
  'thông qua',
  'được thông qua',
])

/** One date or one issuer, with the comma, bracket or "ban hành" before it. */
function lexParticular(window: Window, seen: Seen): boolean {
  const { text, end } = window
  let at = skipBlanks(text, window.next, end)
  if (at >= end) return false
  const start = at
  const mark = text.charCodeAt(at)
  if (mark === 0x2c) at = skipBlanks(text, at + 1, end)
  else if (mark === 0x28) {
    if (seen.date) return false
    const inside = skipBlanks(text, at + 1, end)
    const year = yearEnd(text, inside, end)
    if (year !== -1 && text.charCodeAt(skipBlanks(text, year, end)) === 0x29) {
      push(window, makeToken(t.YearInBrackets, inside, year))
      window.next = skipBlanks(text, year, end) + 1
      seen.date = true
      return true
    }
    at = inside
  }
  const code = text.charCodeAt(at) | 0x20
  if (!seen.date) {
    const issued = longestPhrase(text, at, end, beforeDay)
    const dayAt = issued ? skipBlanks(text, issued.end, end) : at
    const first = text.charCodeAt(dayAt)
    if (((first | 0x20) === 0x6e || first === 0x43 || first === 0x63) && lexDate(window, dayAt, start, mark === 0x28)) {
      seen.date = true
      return true
    }
  }
  if (seen.issuer || mark === 0x28) return false
  if (code === 0x63) {
    const of = phraseEnd(text, at, end, 'của')
    return of !== -1 && lexIssuer(window, at, of, seen)
  }
  if (code === 0x64) {
    return lexIssuingClause(window, at, phraseEnd(text, at, end, 'do'), seen)
  }
  if (text.charCodeAt(at) === 0x111) {
    const was = phraseEnd(text, at, end, 'đã được')
    return lexIssuingClause(window, at, was === -1 ? phraseEnd(text, at, end, 'được') : was, seen)
  }
  return false
}

/** "do Thủ tướng Chính phủ ban hành", "được Quốc hội thông qua", often with the day behind it. */
function lexIssuingClause(window: Window, at: number, by: number, seen: Seen): boolean {
  const { text, end } = window
  if (by === -1) return false
  const issuer = scanIssuer(text, skipBlanks(text, by, end), end)
  if (!issuer) return false
  const verb = longestPhrase(text, skipBlanks(text, issuer.end, end), end, issuing)
  if (!verb) return false
  push(window, makeToken(t.OfWord, at, by))
  push(window, makeToken(t.Issuer, issuer.start, issuer.end, issuer.id))
  window.next = verb.end
  seen.issuer = true
  return true
}

const issuing = wordTable(['ban hành', 'ký ban hành', 'ký', 'thông qua'])

function lexIssuer(window: Window, at: number, ofEnd: number, seen: Seen): boolean {
  const { text, end } = window
  const issuer = scanIssuer(text, skipBlanks(text, ofEnd, end), end)
  if (!issuer) return false
  push(window, makeToken(t.OfWord, at, ofEnd))
  push(window, makeToken(t.Issuer, issuer.start, issuer.end, issuer.id))
  seen.issuer = true
  return true
}

/**
 * The tokens of a date at `at`, where "ngày", "năm" or "cùng ngày" may stand.
 *
 * @param start  Where the comma or "ban hành" before it begins.
 */
function lexDate(window: Window, at: number, start: number, inBrackets: boolean): boolean {
  const { text, end } = window
  const same = phraseEnd(text, at, end, 'cùng ngày')
  if (same !== -1) {
    push(window, makeToken(t.SameDay, at, same))
    return true
  }
  const year = phraseEnd(text, at, end, 'năm')
  if (year !== -1) {
    if (text.charCodeAt(start) === 0x2c) return false
    const yearAt = skipBlanks(text, year, end)
    const stop = yearEnd(text, yearAt, end)
    if (stop === -1) return false
    push(window, makeToken(t.YearWord, at, year))
    push(window, makeToken(t.Integer, yearAt, stop))
    closeBracket(window, inBrackets)
    return true
  }
  const day = phraseEnd(text, at, end, 'ngày')
  // The source may have lost the blank: "ngày19/6/2020".
  const glued = day === -1 && text.slice(at, at + 4).toLowerCase() === 'ngày' && isDigit(text.charCodeAt(at + 4))
  const dayEnd = glued ? at + 4 : day
  if (dayEnd === -1) return false
  let next = skipFill(text, dayEnd, end)
  if (next >= end) return false
  const figures = figuresEnd(text, next, end)
  if (figures !== -1) {
    push(window, makeToken(t.DayWord, at, dayEnd))
    push(window, makeToken(t.SlashDate, next, figures))
    closeBracket(window, inBrackets)
    return true
  }
  const tokens: IToken[] = [makeToken(t.DayWord, at, dayEnd)]
  if (isDigit(text.charCodeAt(next))) {
    const stop = integerEnd(text, next, end, 3)
    if (stop === -1) return false
    tokens.push(makeToken(t.Integer, next, stop))
    next = skipFill(text, stop, end)
    if (next < end && (text.charCodeAt(next) === 0x2f || text.charCodeAt(next) === 0x2c))
      next = skipBlanks(text, next + 1, end)
  }
  const month = phraseEnd(text, next, end, 'tháng')
  if (month === -1) return false
  tokens.push(makeToken(t.MonthWord, next, month))
  let stop = month
  next = skipFill(text, month, end)
  if (next < end && isDigit(text.charCodeAt(next))) {
    const monthEnd = integerEnd(text, next, end, 2)
    if (monthEnd !== -1) {
      tokens.push(makeToken(t.Integer, next, monthEnd))
      stop = monthEnd
      next = skipFill(text, monthEnd, end)
      if (next < end && (text.charCodeAt(next) === 0x2f || text.charCodeAt(next) === 0x2c)) {
        const slashYear =
          text.charCodeAt(next) === 0x2f ? integerEnd(text, skipBlanks(text, next + 1, end), end, 5) : -1
        next = skipBlanks(text, next + 1, end)
        if (slashYear !== -1) {
          tokens.push(makeToken(t.YearWord, next, next + 1), makeToken(t.Integer, next, slashYear))
          stop = slashYear
        }
      }
    }
  }
  const yearWord = phraseEnd(text, next, end, 'năm')
  if (yearWord !== -1) {
    const yearAt = skipFill(text, yearWord, end)
    const yearStop = yearAt < end ? integerEnd(text, yearAt, end, 5) : -1
    if (yearStop !== -1) {
      tokens.push(makeToken(t.YearWord, next, yearWord), makeToken(t.Integer, yearAt, yearStop))
      stop = yearStop
    } else if (yearAt > yearWord) {
      tokens.push(makeToken(t.YearWord, next, yearWord))
      stop = yearWord
    }
  }
  if (stop === month && yearWord === -1) return false
  for (const token of tokens) window.tokens.push(token)
  window.next = stop
  closeBracket(window, inBrackets)
  return true
}

function closeBracket(window: Window, inBrackets: boolean): void {
  if (!inBrackets) return
  const next = skipBlanks(window.text, window.next, window.end)
  if (next < window.end && window.text.charCodeAt(next) === 0x29) window.next = next + 1
}

function integerEnd(text: string, at: number, end: number, digits: number): number {
  let next = at
  while (next < end && next - at < digits && isDigit(text.charCodeAt(next))) next++
  return next === at || (next < end && isDigit(text.charCodeAt(next))) ? -1 : next
}

/** `19/6/2020`, `28 /02/ 2022`, `19.6.2020`, `01-10-1997`, `15/11`; -1 for anything else. */
function figuresEnd(text: string, at: number, end: number): number {
  const day = integerEnd(text, at, end, 2)
  if (day === -1) return -1
  const first = dateMark(text, day, end)
  if (first === -1) return -1
  const monthAt = skipBlanks(text, first + 1, end)
  const month = integerEnd(text, monthAt, end, 2)
  if (month === -1) return -1
  const second = dateMark(text, month, end)
  if (second !== -1 && text.charCodeAt(second) === text.charCodeAt(first)) {
    const year = integerEnd(text, skipBlanks(text, second + 1, end), end, 5)
    if (year !== -1) return year
  }
  return text.charCodeAt(first) === 0x2f ? month : -1
}

/** The `/`, `.` or `-` between two figures of a date. */
function dateMark(text: string, at: number, end: number): number {
  const next = isBlank(text.charCodeAt(at)) ? skipBlanks(text, at, end) : at
  if (next >= end) return -1
  const code = text.charCodeAt(next)
  return code === 0x2f || code === 0x2e || code === 0x2d ? next : -1
}
