import * as t from '../../grammars/measure/tokens.ts'
import { isBlank, isDigit, isLetter, letterEnd, letterStart, skipBlanks, skipBlanksBack } from './characters.ts'
import { writingsOf } from './phrases.ts'
import { readFigure } from './read-figure.ts'
import { readUnit } from './read-unit.ts'
import { syllableAt, syllableNumber } from './syllables.ts'
import { romans } from './vocabulary.ts'

/** What the word before a figure can lead to. */
const DAY = 1
const MONTH = 2
const QUARTER = 4
const YEAR = 8
/** A cue of being due. */
const DUE = 16
/** A word between such a cue and its time. */
const LINK = 32
/** The first year of a period. */
const RANGE = 64
/** A value. */
const VALUE = 128

const lastSyllables: ReadonlyArray<readonly [syllables: string, leads: number]> = [
  ['ngày', DAY],
  ['tháng', MONTH],
  ['quý quí', QUARTER],
  ['năm', YEAR | RANGE],
  ['trước chót', DUE],
  ['thành tất xong hạn', DUE],
  ['nhất', DUE | VALUE],
  ['hơn', DUE | VALUE],
  ['cuối', DUE | LINK],
  ['hết vào trong', LINK],
  ['là', LINK | VALUE],
  ['từ', RANGE | VALUE | LINK],
  ['đến tới', RANGE | LINK],
  ['đoạn kỳ kì khóa khoá học độ', RANGE],
  ['đạt xuống còn lên tăng giảm thêm bằng đấu có được', VALUE],
  ['trên vượt dưới thiểu đa quá khoảng xỉ gần', VALUE],
]

const numbersOf = (words: string): number[] => words.split(' ').flatMap(writingsOf).map(syllableNumber)

const leads: ReadonlyMap<number, number> = new Map(
  lastSyllables.flatMap(([words, value]) => numbersOf(words).map((word) => [word, value] as const)),
)

const set = (words: string): ReadonlySet<number> => new Set(numbersOf(words))

const toYear = set('đến tới')
const ontoOutlook = set('định tầm hướng')
const ontoOutlookOrYear = set('định tầm hướng đến tới')
const month = set('tháng')
const andWord = set('và')
const ofAge = set('tuổi')
const attaining = set('đạt là khoảng lên trên')
const onDay = set('tháng hằng hàng mỗi của')
const yearWord = set('năm')
const ontoRange = set('năm từ')
const stamp = set('vào đến tới')
/** Before a number that names a place, a part or a turn, and counts nothing to be reached. */
const notCounting = set(
  'tại trong của thuộc ở gồm số thứ lần khóa khoá lớp nhóm điều khoản điểm mục tổ cấp quận phường khu',
)

/** A word by the number of its syllable: 0 for one that nothing knows, -1 where no word stands. */
interface Word {
  readonly start: number
  readonly word: number
}

const NO_WORD = -1

function wordOf(text: string, start: number, end: number): number {
  return start === end ? NO_WORD : syllableAt(text, start, end)
}

function wordBefore(text: string, at: number, floor: number): Word {
  let end = skipBlanksBack(text, at, floor)
  if (end > floor && text.charCodeAt(end - 1) === 0x3a) end = skipBlanksBack(text, end - 1, floor)
  const start = letterStart(text, end, floor)
  return { start, word: wordOf(text, start, end) }
}

/** The character before `at`, blanks aside; 0 where there is none. */
function markBefore(text: string, at: number, floor: number): number {
  const end = skipBlanksBack(text, at, floor)
  return end > floor ? text.charCodeAt(end - 1) : 0
}

function isFiller(code: number): boolean {
  return code === 0x2e || code === 0x2026 || code === 0x5f
}

function wordAfter(text: string, at: number, limit: number): number {
  const start = skipBlanks(text, at, limit)
  return wordOf(text, start, letterEnd(text, start, limit))
}

/** "giờ" or the like follows. */
function isHour(text: string, at: number, limit: number): boolean {
  const start = skipBlanks(text, at, limit)
  return start + 1 < limit && text.charCodeAt(start) === 0x67 && text.charCodeAt(start + 1) === 0x69
}

/** The figure may be part of a measure; `year` that it is a single year at least. */
export type Candidacy = 'none' | 'year' | 'measure'

/**
 * Decide by the words around a figure whether a window is worth reading. Lets through a little too much, and nothing
 * that the grammar would understand is lost.
 *
 * @param floor  Nothing before it is looked at.
 * @param limit  End of the block.
 * @param aims   Whether the block says what is to be reached.
 */
export function candidacy(
  text: string,
  figure: t.MeasureToken,
  floor: number,
  limit: number,
  aims: boolean,
): Candidacy {
  const at = figure.startOffset
  const end = (figure.endOffset as number) + 1
  const { tokenType } = figure
  if (tokenType === t.FullDate || tokenType === t.Ratio || tokenType === t.YearRange) return 'measure'
  const before = wordBefore(text, at, floor)
  const lead = leads.get(before.word) ?? 0
  if (tokenType === t.YearNumber) return ofYear(text, at, end, before, lead, floor, limit)
  if (tokenType === t.DayMonth) return (lead & (DAY | DUE | LINK)) !== 0 ? 'measure' : 'none'
  if (tokenType === t.MonthYear) {
    return markBefore(text, at, floor) === 0x2f || (lead & (MONTH | QUARTER | DUE)) !== 0 ? 'measure' : 'none'
  }
  if (tokenType === t.Filler) return (lead & YEAR) !== 0 ? 'measure' : 'none'
  if (tokenType === t.Clock) return (lead & DUE) !== 0 ? 'measure' : 'none'
  return isNumber(text, figure, before, lead, floor, limit, aims) ? 'measure' : 'none'
}

/** A number without a sign of its own. */
function isNumber(
  text: string,
  figure: t.MeasureToken,
  before: Word,
  lead: number,
  floor: number,
  limit: number,
  aims: boolean,
): boolean {
  const end = (figure.endOffset as number) + 1
  const after = wordAfter(text, end, limit)
  if (lead & DAY) return onDay.has(after) || text.charCodeAt(skipBlanks(text, end, limit)) === 0x2c
  if (lead & MONTH) {
    if (yearWord.has(after)) return true
    if (text.charCodeAt(end) === 0x2c && yearWord.has(wordAfter(text, end + 1, limit))) return true
    return ((leads.get(wordBefore(text, before.start, floor).word) ?? 0) & (DUE | LINK)) !== 0
  }
  if (lead & QUARTER) return true
  if (lead & DUE && isHour(text, end, limit)) return true
  // "trẻ em dưới 6 tuổi" is the most frequent number of all; "tuổi thọ đạt 75 tuổi" is the one age to be reached.
  if (lead & VALUE) return !ofAge.has(after) || attaining.has(before.word)
  if (lead & RANGE) {
    const mark = text.charCodeAt(skipBlanks(text, end, limit))
    return ontoRange.has(after) || mark === 0x28 || mark === 0x3a
  }
  const high = highAfter(text, end, limit)
  if (high?.tokenType === t.Ratio) return true
  if (!aims) return isDatedCount(text, figure, after, limit)
  if (after === NO_WORD && high === null) return false
  return !notCounting.has(before.word) && markBefore(text, figure.startOffset, floor) !== 0x28
}

/** "70 - 80%", "3 - 5 dự án": the sign or the unit stands behind the second number only. */
function highAfter(text: string, end: number, limit: number): t.MeasureToken | null {
  const dash = skipBlanks(text, end, limit)
  if (dash >= limit || text.charCodeAt(dash) !== 0x2d) return null
  const high = skipBlanks(text, dash + 1, limit)
  return high < limit && isDigit(text.charCodeAt(high)) ? readFigure(text, high, limit) : null
}

/** "10 trẻ em vào năm 2030". The figure is read for this question only. */
function isDatedCount(text: string, figure: t.MeasureToken, after: number, limit: number): boolean {
  if (after === NO_WORD) return false
  const token = readUnit(text, figure, limit)
  return token.tokenType === t.Count && stamp.has(wordAfter(text, (token.endOffset as number) + 1, limit))
}

function ofYear(
  text: string,
  at: number,
  end: number,
  before: Word,
  lead: number,
  floor: number,
  limit: number,
): Candidacy {
  if (leadsOn(text, end, limit)) return 'measure'
  if ((lead & YEAR) === 0) {
    const mark = markBefore(text, at, floor)
    // "Quý I-2024": the dash of a code never leads here.
    if (mark === 0x2f || (mark === 0x2d && isLetter(text.charCodeAt(at - 2)))) return 'measure'
    return toYear.has(before.word) || mark === 0x28 ? 'year' : 'none'
  }
  const { word } = wordBefore(text, before.start, floor)
  if (month.has(word) || romans.has(word)) return 'measure'
  if (word === NO_WORD && isFiller(markBefore(text, before.start, floor))) return 'measure'
  if (((leads.get(word) ?? 0) & (DUE | LINK)) !== 0 && !stamp.has(word)) return 'measure'
  return 'year'
}

/** What stands behind a year makes a period of it: "- năm 2025", "đến năm 2025", ", tầm nhìn", "(định hướng". */
function leadsOn(text: string, end: number, limit: number): boolean {
  const next = skipBlanks(text, end, limit)
  if (next >= limit) return false
  const code = text.charCodeAt(next)
  if (code === 0x2d) return yearWord.has(wordAfter(text, next + 1, limit))
  if (code === 0x2c || code === 0x28) return ontoOutlookOrYear.has(wordAfter(text, next + 1, limit))
  if (next === end && !isBlank(code)) return false
  const wordEnd = letterEnd(text, next, limit)
  const word = wordOf(text, next, wordEnd)
  if (andWord.has(word)) return ontoOutlook.has(wordAfter(text, wordEnd, limit))
  return ontoOutlookOrYear.has(word)
}
