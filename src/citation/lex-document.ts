import type { IToken } from 'chevrotain'
import * as t from '../../grammars/citation/tokens.ts'
import type { DocumentKind } from '../law/document-kinds.ts'
import { isDigit, isWord, lowerOf, skipBlanks } from './characters.ts'
import { lexName, lexNumberAfterName } from './lex-name.ts'
import { lexNumber, lexNumberWordAndNumber, shortNumberEnd } from './lex-number.ts'
import { lexParticular, lexParticulars } from './lex-particulars.ts'
import { longestPhrase, wordTable } from './phrase-end.ts'
import { scanCode } from './scan-code.ts'
import { skipQualifiers, type TypeWordScan } from './scan-type-word.ts'
import { makeToken } from './token.ts'
import { push, type Window } from './window.ts'

/**
 * Make the tokens of a document from its type word on: "Nghị quyết số 121/2020/QH14 ngày 19/6/2020 của Quốc hội".
 *
 * @param tokens  Receives the tokens; stays as it was when no document stands there.
 * @returns       Where the document ends; -1 when the type word has neither a number nor a name.
 */
export function lexDocument(text: string, type: TypeWordScan, from: number, end: number, tokens: IToken[]): number {
  const at = skipBlanks(text, type.end, end)
  if (!mayGoOn(text, at, end, type.kind)) return -1
  const before = tokens.length
  tokens.push(makeToken(t.TypeWord, type.start, type.end, type.kind))
  const window: Window = { text, from, end, tokens, next: type.end }
  const named = type.kind.citedBy !== 'number' && lexName(window, type)
  if (!named && !lexFirstNumber(window, type)) {
    while (tokens.length > before) tokens.pop()
    return -1
  }
  if (named && type.kind.citedBy === 'programme') return window.next
  if (named) lexNumberAfterName(window, type.kind.slug)
  lexParticulars(window)
  if (!named || hasCode(tokens)) lexMembers(window, type.kind.slug)
  return window.next
}

/** "Nghị quyết của Bộ Chính trị số 29-NQ/TW", "Quyết định ngày 28/9/2020 số …": only with a number behind. */
function lexFirstNumber(window: Window, type: TypeWordScan): boolean {
  const { slug } = type.kind
  window.next = skipQualifiers(window.text, type.end, window.end)
  if (lexNumber(window, slug, false)) return true
  return lexParticular(window, { date: false, issuer: false }) && lexNumber(window, slug, true)
}

/** Whether a number, a date, an issuer, a qualifier or a name may begin behind a type word: most bare words end here. */
function mayGoOn(text: string, at: number, end: number, { slug, citedBy }: DocumentKind): boolean {
  if (at >= end) return false
  const code = text.charCodeAt(at)
  if (citedBy !== 'number' && slug !== 'ke-hoach') return true
  return !isWord(code) || isDigit(code) || goingOn[lowerOf(code)] === 1
}

/** First letters of số, ngày, năm, của, do, of the qualifiers, and of a national plan's name. */
const goingOn = new Uint8Array(0x10000)
for (const letter of 'sncdlphkmtq') goingOn[letter.charCodeAt(0)] = 1

/**
 * Make the tokens of a number whose type word is missing or far away: "theo 28-CT/TW ngày 25/12/2023".
 *
 * @param wordEnd  Where "số" ends that stands at `start`; `start` itself when the word is not printed.
 * @param at       Where the number begins.
 */
export function lexBareNumber(
  text: string,
  start: number,
  wordEnd: number,
  at: number,
  end: number,
  tokens: IToken[],
): number {
  const code = scanCode(text, at, end, wordEnd > start)
  if (!code?.known) return -1
  if (wordEnd > start) tokens.push(makeToken(t.NumberWord, start, wordEnd))
  tokens.push(makeToken(t.Code, code.start, code.end, code))
  const window: Window = { text, from: start, end, tokens, next: code.end }
  lexParticulars(window)
  lexMembers(window, null)
  return window.next
}

function hasCode(tokens: readonly IToken[]): boolean {
  for (const { tokenType } of tokens) if (tokenType === t.Code) return true
  return false
}

const joints = wordTable('và | hoặc | cùng')

function lexMembers(window: Window, slug: string | null): void {
  const { text, end } = window
  for (let count = 0; count < 60; count++) {
    const at = skipBlanks(text, window.next, end)
    if (at >= end) return
    let next = at
    const mark = text.charCodeAt(at)
    if (mark === 0x2c || mark === 0x3b) next = skipBlanks(text, at + 1, end)
    for (let words = 0; words < 3; words++) {
      const joint = longestPhrase(text, next, end, joints)
      if (!joint) break
      next = skipBlanks(text, joint.end, end)
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
