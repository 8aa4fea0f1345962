import * as t from '../../grammars/citation/tokens.ts'
import { charterNames } from '../law/charter-names.ts'
import { isDigit, isUpper, skipBlanks, wordEnd } from './characters.ts'
import { yearEnd } from './lex-date.ts'
import { lexNumberWordAndNumber } from './lex-number.ts'
import { longestPhrase, phraseBefore, phraseEnd, wordTable } from './phrase-end.ts'
import { scanCode } from './scan-code.ts'
import { congressNameEnd, lawNameEnd, treatyNameEnd } from './scan-law-name.ts'
import { programmeNameEnd } from './scan-programme-name.ts'
import type { TypeWordScan } from './scan-type-word.ts'
import { makeToken } from './token.ts'
import { push, type Window } from './window.ts'

const charters = wordTable(charterNames.join(' | '))

export function lexName(window: Window, type: TypeWordScan): boolean {
  const { text, end } = window
  const at = skipBlanks(text, type.end, end)
  const { slug, citedBy } = type.kind
  if (at === type.end && slug === 'bo-luat' && at < end) return lexLettersOfLaw(window, at)
  if (at === type.end || at >= end) return false
  let stop = -1
  switch (citedBy) {
    case 'law':
      stop = slug === 'hien-phap' ? constitutionEnd(text, at, type.end, end) : lawEnd(window, type, at)
      break
    case 'treaty':
      stop = slug === 'cong-uoc' ? treatyNameEnd(text, at, end) : capitalTreatyEnd(text, at, end)
      break
    case 'charter':
      stop = isUpper(text.charCodeAt(at)) ? (longestPhrase(text, at, end, charters)?.end ?? -1) : -1
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

/** "BL│DS": the letters of the name behind those of the type word. */
function lexLettersOfLaw(window: Window, at: number): boolean {
  const stop = wordEnd(window.text, at, window.end)
  if (stop === at) return false
  push(window, makeToken(t.Name, at, stop))
  return true
}

/** "pháp luật Việt Nam" is no law. */
function lawEnd({ text, from, end }: Window, type: TypeWordScan, at: number): number {
  if (phraseBefore(text, type.start, from, 'pháp') !== -1) return -1
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
export function lexNumberAfterName(window: Window, slug: string): void {
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
