import type { IToken } from 'chevrotain'
import * as t from '../../grammars/citation/tokens.ts'
import { skipBlanks } from './characters.ts'
import { lexDate, yearEnd } from './lex-date.ts'
import { longestPhrase, phraseEnd, wordTable } from './phrase-end.ts'
import type { ScannedCode } from './scan-code.ts'
import { scanIssuer, scanPlaceName } from './scan-issuer.ts'
import { makeToken } from './token.ts'
import { push, type Window } from './window.ts'

interface Seen {
  date: boolean
  issuer: boolean
}

export function lexParticulars(window: Window): void {
  const seen: Seen = { date: false, issuer: false }
  for (let index = window.tokens.length - 1; index >= 0; index--) {
    const type = window.tokens[index]?.tokenType
    if (type === t.MemberSeparator) break
    if (type === t.Issuer) seen.issuer = true
    if (type === t.YearInBrackets || type === t.DayWord || type === t.SlashDate) seen.date = true
  }
  while (lexParticular(window, seen)) {}
}

const beforeDay = wordTable('ban hành | ký | ký ban hành | được ban hành | được ký | thông qua | được thông qua')

/** One date or one issuer, with the comma, bracket or "ban hành" before it. */
export function lexParticular(window: Window, seen: Seen): boolean {
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
  if (placeInitials.has(code) && mark !== 0x2c && lexPlace(window, at, seen)) return true
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

/** t(ỉnh), t(hành phố), h(uyện), q(uận), x(ã), p(hường). */
const placeInitials: ReadonlySet<number> = new Set([...'thqxp'].map((letter) => letter.charCodeAt(0)))

/** "45/2022/QĐ-UBND │tỉnh Nghệ An│ về …": whose number it is, with no "của" before. */
function lexPlace(window: Window, at: number, seen: Seen): boolean {
  const { text, end, tokens } = window
  const last = tokens[tokens.length - 1]
  if (last?.tokenType !== t.Code || !/UBND|HĐND/.test((last.payload as ScannedCode).symbol)) return false
  const place = scanPlaceName(text, at, end)
  if (place === null) {
    // "10/2016/NQ-HĐND tỉnh ngày 7/12/2016 của …": of which one is said later, or is plain.
    const word = phraseEnd(text, at, end, 'tỉnh')
    if (word === -1 || phraseEnd(text, skipBlanks(text, word, end), end, 'ngày') === -1) return false
    window.next = word
    return true
  }
  push(window, makeToken(t.OfWord, at, at))
  push(window, makeToken(t.Issuer, place.start, place.end, place.id))
  seen.issuer = true
  return true
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

const issuing = wordTable('ban hành | ký ban hành | ký | thông qua')

function lexIssuer(window: Window, at: number, ofEnd: number, seen: Seen): boolean {
  const { text, end } = window
  const issuer = scanIssuer(text, skipBlanks(text, ofEnd, end), end, bodiesInCode(window))
  if (!issuer) return false
  push(window, makeToken(t.OfWord, at, ofEnd))
  push(window, makeToken(t.Issuer, issuer.start, issuer.end, issuer.id))
  seen.issuer = true
  return true
}

/** How many bodies the code of a joint document names: three in `05/HDLN-SNV-STC-BHXH`. */
function bodiesInCode({ tokens }: Window): number {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const { tokenType, payload } = tokens[index] as IToken
    if (tokenType !== t.Code) continue
    const { symbol } = payload as ScannedCode
    return JOINT.test(symbol) ? symbol.split('-').length - 1 : 1
  }
  return 1
}

/** Liên tịch, liên bộ, liên ngành, liên sở, phối hợp. */
const JOINT = /^[A-ZĐ][A-ZĐa-zđ]{1,2}(?:LT|LB|LN|LS|PH)-/
