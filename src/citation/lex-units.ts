import type { IToken, TokenType } from 'chevrotain'
import * as t from '../../grammars/citation/tokens.ts'
import { isDigit, isLetter, isLower, isUpper, isWord, lowerOf, skipBlanks } from './characters.ts'
import type { UnitKind } from './mention.ts'
import { hasPhrase, isWordOf, longestPhrase, phraseEnd, phraseTable, wordTable } from './phrase-end.ts'
import { makeToken } from './token.ts'

interface UnitWord {
  kind: UnitKind
  token: TokenType
}

const unit = (kind: UnitKind, token: TokenType): UnitWord => ({ kind, token })

const unitWords = phraseTable<UnitWord>([
  ['phần', unit('part', t.PartWord)],
  ['chương', unit('chapter', t.ChapterWord)],
  ['mục', unit('section', t.SectionWord)],
  ['tiểu mục', unit('section', t.SectionWord)],
  ['điều', unit('article', t.ArticleWord)],
  ['khoản', unit('clause', t.ClauseWord)],
  ['điểm', unit('point', t.PointWord)],
  ['phụ lục', unit('appendix', t.AppendixWord)],
  ['chỉ tiêu', unit('indicator', t.IndicatorWord)],
  ['mục tiêu', unit('objective', t.ObjectiveWord)],
])

/** First letters of unit words, small and capital. */
export const unitInitials: ReadonlySet<number> = new Set([...'pPcCmMđĐkKtT'].map((letter) => letter.charCodeAt(0)))

const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/**
 * Make the tokens of a run of units: "điểm a, b khoản 2 Điều 5 và Điều 7".
 *
 * @param tokens  Receives the tokens.
 * @returns       Where the last unit ends; `at` when no unit with its number stands there.
 */
export function lexUnits(text: string, at: number, end: number, tokens: IToken[]): number {
  let stop = at
  let next = at
  for (let count = 0; count < 12; count++) {
    const word = longestPhrase(text, next, end, unitWords)
    if (!word) break
    let numberAt = skipBlanks(text, word.end, end)
    const numberWord = phraseEnd(text, numberAt, end, 'số')
    if (numberWord !== -1) numberAt = skipBlanks(text, numberWord, end)
    const kind = word.value.kind
    const own = phraseEnd(text, numberAt, end, 'này')
    if (own !== -1 && tokens.length > 0) {
      // "khoản 2, khoản 3 Điều này": the larger unit is the one in which this stands.
      lexSeparator(text, stop, next, tokens)
      tokens.push(makeToken(word.value.token, next, own, kind))
      return own
    }
    const numberEnd = unitNumberEnd(text, numberAt, end, kind, isUpper(text.charCodeAt(next)))
    if (numberEnd === -1 || isMeasure(text, numberEnd, end, kind)) {
      if (kind === 'appendix' && isAttached(text, numberAt, end) && tokens.length === 0) {
        tokens.push(makeToken(word.value.token, next, word.end, kind))
        return word.end
      }
      break
    }
    if (stop !== at) lexSeparator(text, stop, next, tokens)
    tokens.push(makeToken(word.value.token, next, word.end, kind))
    tokens.push(makeToken(t.UnitNumber, numberAt, numberEnd))
    stop = lexNumberList(text, numberEnd, end, kind, tokens)
    if (stop < end && text.charCodeAt(stop) === 0x29 && kind === 'point') stop++
    next = nextUnitAt(text, stop, end)
    if (next === -1) break
  }
  return stop
}

/** "Phụ lục kèm theo", "Phụ lục đính kèm". */
function isAttached(text: string, at: number, end: number): boolean {
  return (
    phraseEnd(text, at, end, 'kèm theo') !== -1 ||
    phraseEnd(text, at, end, 'đính kèm') !== -1 ||
    phraseEnd(text, at, end, 'ban hành kèm theo') !== -1
  )
}

function lexSeparator(text: string, from: number, to: number, tokens: IToken[]): void {
  const start = skipBlanks(text, from, to)
  if (start === to) return
  // "khoản 2 của Điều 5" joins as plainly as "khoản 2 Điều 5".
  if (phraseEnd(text, start, to, 'của') !== -1) return
  const mark = text.charCodeAt(start)
  const after = mark === 0x2c || mark === 0x3b ? skipBlanks(text, start + 1, to) : start
  const others = phraseEnd(text, after, to, 'các') !== -1
  // "khoản 2 các Điều 5, 6" joins as plainly, too.
  if (others && after === start) return
  const parts = others || phraseEnd(text, after, to, 'và') !== -1 || phraseEnd(text, after, to, 'hoặc') !== -1
  tokens.push(makeToken(t.UnitSeparator, start, to, parts))
}

/** Where the next unit word may stand: after a blank, a comma, "và", "hoặc", "của", "đến", and "các" behind these. */
function nextUnitAt(text: string, at: number, end: number): number {
  let next = skipBlanks(text, at, end)
  if (next >= end) return -1
  const code = text.charCodeAt(next)
  if (code === 0x2c || code === 0x3b) {
    next = skipBlanks(text, next + 1, end)
  } else if (next === at) return -1
  for (const joint of joints) {
    const after = phraseEnd(text, next, end, joint)
    if (after !== -1) {
      next = skipBlanks(text, after, end)
      break
    }
  }
  const others = phraseEnd(text, next, end, 'các')
  if (others !== -1) next = skipBlanks(text, others, end)
  if (next >= end || !unitInitials.has(text.charCodeAt(next))) return -1
  return next
}

const joints = ['và', 'hoặc', 'của', 'đến', 'thuộc', 'tại']

function lexNumberList(text: string, at: number, end: number, kind: UnitKind, tokens: IToken[]): number {
  let stop = at
  for (let count = 0; count < 60; count++) {
    let next = skipBlanks(text, stop, end)
    if (next >= end) break
    const separatorAt = next
    const code = text.charCodeAt(next)
    let isRange = false
    if (code === 0x2c || code === 0x3b) next = skipBlanks(text, next + 1, end)
    else if (code === 0x2d && (kind === 'indicator' || kind === 'objective')) {
      next = skipBlanks(text, next + 1, end)
      isRange = true
    }
    const and = phraseEnd(text, next, end, 'và')
    const or = and === -1 ? phraseEnd(text, next, end, 'hoặc') : and
    const to = or === -1 ? phraseEnd(text, next, end, 'đến') : or
    if (to !== -1) next = skipBlanks(text, to, end)
    isRange ||= or === -1 && to !== -1
    if (next === separatorAt) break
    const numberEnd = unitNumberEnd(text, next, end, kind, false)
    if (numberEnd === -1 || !endsList(text, numberEnd, end, kind)) break
    tokens.push(makeToken(t.NumberSeparator, separatorAt, next))
    tokens.push(makeToken(t.UnitNumber, next, numberEnd, isRange ? 'range' : null))
    stop = numberEnd
  }
  return stop
}

/** A further number of a list is one only where the list goes on, a unit or a document follows, or the clause ends. */
function endsList(text: string, at: number, end: number, kind: UnitKind): boolean {
  if (isMeasure(text, at, end, kind)) return false
  const next = skipBlanks(text, at, end)
  if (next >= end) return true
  const code = text.charCodeAt(next)
  if (!isWord(code)) return code !== 0x25 && code !== 0x2f
  if (isDigit(code)) return false
  if (isUpper(code)) return true
  return hasPhrase(text, next, end, afterNumbers) || hasPhrase(text, next, end, unitWords)
}

const afterNumbers = wordTable(
  'và | hoặc | của | tại | thuộc | trong | nêu | này | đến | được | do | theo | để | về | quy định',
  'ban hành | kèm | trên | nói | đã | cho | như | là | có | phải | khi | thì | mà | đối | bằng',
)

/** "chỉ tiêu 90 %", "mục tiêu 5 năm": a quantity, not the number of a unit. */
function isMeasure(text: string, at: number, end: number, kind: UnitKind): boolean {
  if (kind !== 'indicator' && kind !== 'objective' && kind !== 'point') return false
  const next = skipBlanks(text, at, end)
  if (next >= end) return false
  const code = text.charCodeAt(next)
  if (code === 0x25 || code === 0x2f) return true
  if (code === 0x2c && isDigit(text.charCodeAt(next + 1)) && next === at)
    return kind !== 'point' && isDigit(text.charCodeAt(at - 1)) && !isListComma(text, next, end)
  if (kind === 'point') return false
  return isLower(code) && !hasPhrase(text, next, end, afterNumbers) && !hasPhrase(text, next, end, unitWords)
}

/** "1,2,8": commas without blanks, small whole numbers. "7,2 %" is one figure. */
function isListComma(text: string, at: number, end: number): boolean {
  let next = at + 1
  while (next < end && isDigit(text.charCodeAt(next))) next++
  return next < end && text.charCodeAt(next) === 0x2c
}

/** End of the number or letter of a unit at `at`; -1 where none of this kind stands. */
function unitNumberEnd(text: string, at: number, end: number, kind: UnitKind, isCapital: boolean): number {
  if (at >= end) return -1
  const code = text.charCodeAt(at)
  switch (kind) {
    case 'article':
    case 'clause':
      return arabicEnd(text, at, end, 3)
    case 'point':
      return isDigit(code) ? decimalEnd(text, at, end) : letterEnd(text, at, end)
    case 'indicator':
    case 'objective':
      return arabicEnd(text, at, end, 3)
    case 'part':
    case 'chapter': {
      const ordinal = ordinalEnd(text, at, end)
      if (ordinal !== -1) return ordinal
      if (isDigit(code)) return isCapital || kind === 'chapter' ? arabicEnd(text, at, end, 2) : -1
      return romanEnd(text, at, end)
    }
    case 'appendix':
      return isDigit(code) ? decimalEnd(text, at, end) : romanEnd(text, at, end)
    default:
      return isDigit(code) ? decimalEnd(text, at, end) : romanEnd(text, at, end)
  }
}

/** `5`, `12a`. */
function arabicEnd(text: string, at: number, end: number, digits: number): number {
  let next = at
  while (next < end && next - at < digits && isDigit(text.charCodeAt(next))) next++
  if (next === at) return -1
  if (next < end && isLower(text.charCodeAt(next)) && !isWord(text.charCodeAt(next + 1))) next++
  if (next < end && isWord(text.charCodeAt(next))) return -1
  if (next + 1 < end && text.charCodeAt(next) === 0x2e && isDigit(text.charCodeAt(next + 1))) return -1
  return next
}

/** `2`, `1.2`, `2.1.3`. */
function decimalEnd(text: string, at: number, end: number): number {
  let next = at
  for (let group = 0; group < 4; group++) {
    const start = next
    while (next < end && next - start < 2 && isDigit(text.charCodeAt(next))) next++
    if (next === start) return -1
    if (next + 1 >= end || text.charCodeAt(next) !== 0x2e || !isDigit(text.charCodeAt(next + 1))) break
    next++
  }
  return next < end && isWord(text.charCodeAt(next)) ? -1 : next
}

/** `a`, `đ`, `a1`: one small letter. */
function letterEnd(text: string, at: number, end: number): number {
  if (!isLower(text.charCodeAt(at))) return -1
  let next = at + 1
  if (next < end && isDigit(text.charCodeAt(next))) next++
  return next < end && isWord(text.charCodeAt(next)) ? -1 : next
}

const romanLetters = new Set([...'IVXLivx'].map((letter) => letter.charCodeAt(0)))

/** `IV`, `II.3`, `A`: a Roman numeral in capitals, with sub-numbers, or one capital. */
function romanEnd(text: string, at: number, end: number): number {
  let next = at
  if (!isUpper(text.charCodeAt(at))) return -1
  while (next < end && next - at < 7 && romanLetters.has(text.charCodeAt(next))) next++
  if (next === at) {
    if (lowerOf(text.charCodeAt(at)) > 0x68) return -1
    next++
  }
  if (next + 1 < end && text.charCodeAt(next) === 0x2e && isDigit(text.charCodeAt(next + 1))) {
    return decimalEnd(text, next + 1, end)
  }
  return next < end && isWord(text.charCodeAt(next)) ? -1 : next
}

function ordinalEnd(text: string, at: number, end: number): number {
  const rank = phraseEnd(text, at, end, 'thứ')
  if (rank === -1) return -1
  const next = skipBlanks(text, rank, end)
  for (const word of ordinals) {
    const stop = phraseEnd(text, next, end, word)
    if (stop !== -1) return stop
  }
  return -1
}

/** Compounds whose last syllable is a unit word: "danh mục II", "thành phần A", "quan điểm a". */
const compounds = wordTable(
  'danh | hạng | chuyên | đề | thư | thành | cổ | học | một | đa | góp | phân | tài | địa | thời | quan | đặc | ưu | khuyết',
  'cao | trọng | nhược | bảng | tổng | đạt | nguyên | văn | nhiều | phần | tiểu',
)

/** Whether the unit word at `at` ends such a compound. */
export function isCompound(text: string, at: number, from: number): boolean {
  let last = at
  while (last > from && text.charCodeAt(last - 1) === 0x20) last--
  let first = last
  while (first > from && last - first < 8 && isLetter(text.charCodeAt(first - 1))) first--
  return isWordOf(text, first, last, compounds)
}
