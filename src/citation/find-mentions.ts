import type { IToken } from 'chevrotain'
import * as t from '../../grammars/citation/tokens.ts'
import { attachTitles } from './attach-titles.ts'
import {
  isBlank,
  isDigit,
  isLetter,
  isLower,
  isUpper,
  isWord,
  lowerOf,
  skipBlanks,
  trimBack,
  wordStart,
} from './characters.ts'
import { lexBareNumber, lexDocument } from './lex-document.ts'
import { isCompound, lexUnits } from './lex-units.ts'
import type { CitationMention, CrossReferenceMention, Mention, Span } from './mention.ts'
import { hasPhrase, phraseEnd, wordTable } from './phrase-end.ts'
import { groupUnits, readReference } from './read-reference.ts'
import { scanCode } from './scan-code.ts'
import { numberAhead, scanLead, scanTypeWord, type TypeWordScan, typeInitials } from './scan-type-word.ts'

export type * from './mention.ts'

export interface FindMentionsOptions {
  /** Slug of the type of the document itself: the bare word for it is a reference to it. Default: `ke-hoach`. */
  ownType?: string
  /** Trích yếu of the document itself: its type word before these words is a reference to it, too. */
  ownSubject?: string
  /** True for a single string that is asked for: its number is not taken for the document's own. */
  asked?: boolean
}

/*
 * What a character may belong to, as bits. All of them are rare in prose: digits, capitals, and the vowels of the few
 * small words that matter ("điểm", "nêu trên", "kế hoạch này"), which are found by their marked vowel.
 */
const FIGURE = 1
const TYPE = 2
const UNIT = 4
const LETTER_NUMBER = 8
const VOWEL = 16

const starts = new Uint8Array(0x10000)
const mark = (characters: string, bit: number): void => {
  for (const character of characters) {
    const code = character.charCodeAt(0)
    starts[code] = (starts[code] as number) | bit
  }
}
mark('0123456789', FIGURE)
for (const initial of typeInitials) starts[initial] = (starts[initial] as number) | TYPE
mark('PCMĐKT', UNIT)
mark('ABCDEGHIVX', LETTER_NUMBER)
mark('êóểế', VOWEL)

/**
 * Find who is cited, what refers to this document, and what looks like a code and is none.
 *
 * A scan over single characters finds where something may begin (a capital of a type word, a digit, the first letter of
 * a unit); a small lexer and the grammar run there only. Linear in the text, whatever it holds.
 *
 * @param text    Matching text; furniture inside a block is blanked.
 * @param blocks  Half-open stretches, sorted, not overlapping. No mention crosses their ends.
 * @returns       Sorted by start; [start, end) never overlap; a citation inside a trích yếu says so in `within`.
 */
export function findMentions(text: string, blocks: readonly Span[], options: FindMentionsOptions = {}): Mention[] {
  const found: Mention[] = []
  const ownSubject = (options.ownSubject ?? '').toLowerCase().replace(/\s+/g, ' ').trim()
  for (const block of blocks) {
    const end = Math.min(block.end, text.length)
    const mentions = scanBlock(text, block.start, end, options, ownSubject)
    if (mentions.length === 0) continue
    for (const mention of attachTitles(text, end, mentions)) found.push(mention)
  }
  return found
}

/** One block: the text and its bounds, and what has been found so far. */
interface Scan {
  readonly text: string
  readonly from: number
  readonly end: number
  readonly ownType: string
  /** In lower case, blanks collapsed; empty when it is not known. */
  readonly ownSubject: string
  readonly asked: boolean
  readonly found: Mention[]
}

function scanBlock(
  text: string,
  from: number,
  end: number,
  options: FindMentionsOptions,
  ownSubject: string,
): Mention[] {
  const scan: Scan = {
    text,
    from,
    end,
    ownType: options.ownType ?? 'ke-hoach',
    ownSubject,
    asked: options.asked ?? false,
    found: [],
  }
  let at = from
  while (at < end) {
    const bits = starts[text.charCodeAt(at)] as number
    if (bits === 0) {
      at++
      continue
    }
    let next = -1
    if (bits === FIGURE) next = atFigure(scan, at)
    else if (bits === VOWEL) next = atVowel(scan, at)
    else if (at === from || !isLetter(text.charCodeAt(at - 1))) {
      if ((bits & TYPE) !== 0) next = atTypeWord(scan, at)
      if (next === -1 && (bits & UNIT) !== 0 && mayBeUnit(text, at)) next = atUnit(scan, at)
      if (next === -1 && (bits & LETTER_NUMBER) !== 0) next = atLetterNumber(scan, at)
    }
    at = next === -1 ? at + 1 : next
  }
  return scan.found
}

/** The second and third letters of the unit words, so that most words end here. */
function mayBeUnit(text: string, at: number): boolean {
  const second = lowerOf(text.charCodeAt(at + 1))
  const third = lowerOf(text.charCodeAt(at + 2))
  switch (lowerOf(text.charCodeAt(at))) {
    case 0x70: // phần, phụ lục
      return second === 0x68 && (third === 0x1ea7 || third === 0x1ee5)
    case 0x63: // chương, chỉ tiêu
      return second === 0x68 && (third === 0x1b0 || third === 0x1ec9)
    case 0x6d: // mục, mục tiêu
      return second === 0x1ee5 && third === 0x63
    case 0x111: // điều, điểm
      return second === 0x69 && (third === 0x1ec1 || third === 0x1ec3)
    case 0x6b: // khoản
      return second === 0x68 && third === 0x6f
    default: // tiểu mục
      return second === 0x69 && third === 0x1ec3
  }
}

/* ------------------------------------------------------------------ at a type word */

function atTypeWord(scan: Scan, at: number): number {
  const { text, end } = scan
  const type = scanTypeWord(text, at, end)
  if (!type) return -1
  const after = skipBlanks(text, type.end, end)
  const this_ = phraseEnd(text, after, end, 'này')
  if (this_ !== -1 && after > type.end) return pushReference(scan, 'document', at, this_)
  const tokens: IToken[] = []
  const stop = lexDocument(text, type, scan.from, end, tokens)
  if (stop !== -1) return pushDocument(scan, tokens, stop)
  if (type.kind.slug !== scan.ownType || !mayBeOwn(scan, type)) return type.end
  if (isOwnDocument(scan, type)) return pushReference(scan, 'document', at, type.end)
  const titled = ownTitleEnd(scan, type.end)
  return titled === -1 ? type.end : pushReference(scan, 'document', at, titled)
}

function pushDocument(scan: Scan, tokens: IToken[], stop: number): number {
  const { citations } = readReference(scan.text, tokens)
  const first = citations[0]
  if (!first) return stop
  if (!scan.asked && isSelfReference(scan, first)) return pushReference(scan, 'document', first.start, first.end)
  for (const citation of citations) scan.found.push(citation)
  return Math.max(stop, (citations[citations.length - 1] as CitationMention).end)
}

function pushReference(
  scan: Scan,
  target: CrossReferenceMention['target'],
  start: number,
  end: number,
  paths: CrossReferenceMention['paths'] = [],
): number {
  scan.found.push({ type: 'crossReference', target, paths, start, end })
  return end
}

/** "(Kèm theo Kế hoạch số 73/KH-UBND …)": on an annex, the document it belongs to. */
function isSelfReference({ text, from }: Scan, citation: CitationMention): boolean {
  const last = trimBack(text, citation.start, from)
  if (last === from || lowerOf(text.charCodeAt(last - 1)) !== 0x6f) return false
  const withAt = wordsBefore(text, citation.start, from, 'kèm theo')
  if (withAt === -1) return false
  const issuedAt = wordsBefore(text, withAt, from, 'ban hành')
  const start = issuedAt === -1 ? withAt : issuedAt
  const before = trimBack(text, start, from)
  if (before === from) return true
  if (text.charCodeAt(before - 1) !== 0x28) return false
  return isUpper(text.charCodeAt(start)) || trimBack(text, before - 1, from) === from
}

/** Start of a phrase that ends before `at`, blanks between; -1 when it does not stand there. */
function wordsBefore(text: string, at: number, from: number, phrase: string): number {
  const last = trimBack(text, at, from)
  let start = last
  for (let words = phrase.split(' ').length; words > 0; words--)
    start = wordStart(text, trimBack(text, start, from), from)
  return start < last && phraseEnd(text, start, last, phrase) === last ? start : -1
}

/* ------------------------------------------------------------------ the word for this document alone */

/** Words before the bare word that make it another document, one yet to be written, or a part of a body's name. */
const otherBefore = new Set([
  ...['sở', 'phòng', 'bộ', 'vụ', 'ban', 'ngành', 'các', 'những', 'một', 'mỗi', 'từng', 'dựng', 'lập', 'trình', 'chính'],
  ...['thảo', 'số', 'cục', 'trường', 'bản', 'phê', 'duyệt', 'có', 'nhiều', 'cáo'],
])

/** What may follow it: the sentence goes on, with no name of another plan. */
const goingOn = wordTable(
  [
    'được',
    'phải',
    'đảm bảo',
    'bảo đảm',
    'theo',
    'phù hợp',
    'và',
    'gắn',
    'đã',
    'có',
    'trước',
    'trong',
    'định kỳ',
    'hằng',
  ],
  [
    'hàng',
    'để',
    'trên',
    'tại',
    'với',
    'cho',
    'vào',
    'từ',
    'đến',
    'kịp thời',
    'là',
    'do',
    'nhằm',
    'hiệu quả',
    'nghiêm túc',
  ],
  [
    'như',
    'cần',
    'sẽ',
    'không',
    'khi',
    'bằng',
    'thường xuyên',
    'hoặc',
    'nêu',
    'nói',
    'đề ra',
    'đạt',
    'đúng',
    'thuộc',
    'ở',
  ],
  [
    'hoàn thành',
    'còn',
    'nếu',
    'cũng',
    'mà',
    'thì',
    'gồm',
    'bao gồm',
    'sau',
    'bám sát',
    'có hiệu quả',
    'vượt',
    'cụ thể',
  ],
)

/**
 * Where this document's own trích yếu ends behind its type word, as far as it is repeated; -1 when fewer than five of
 * its words are, or not all of a shorter one.
 */
function ownTitleEnd({ text, end, ownSubject }: Scan, at: number): number {
  if (ownSubject === '') return -1
  let next = skipBlanks(text, at, end)
  let stop = -1
  let words = 0
  let index = 0
  while (index < ownSubject.length && next < end) {
    const code = text.charCodeAt(next)
    if (ownSubject.charCodeAt(index) === 0x20 && isBlank(code)) next = skipBlanks(text, next, end)
    else if (lowerOf(code) === ownSubject.charCodeAt(index)) next++
    else break
    index++
    const isWordEnd = index === ownSubject.length || !isWord(ownSubject.charCodeAt(index))
    if (isWordEnd && isWord(ownSubject.charCodeAt(index - 1)) && (next >= end || !isWord(text.charCodeAt(next)))) {
      words++
      stop = next
    }
  }
  return words >= 5 || (index === ownSubject.length && words > 1) ? stop : -1
}

const bodiesAfterAbout = wordTable([
  'sở',
  'ubnd',
  'ủy ban',
  'phòng',
  'bộ',
  'văn phòng',
  'ban',
  'cơ quan',
  'thường trực',
])

/** Whether a bare "Kế hoạch" can only mean this plan: "nội dung của Kế hoạch", "thực hiện Kế hoạch.". */
function mayBeOwn({ text, from }: Scan, type: TypeWordScan): boolean {
  if (!isLower(text.charCodeAt(type.start + 1))) return false
  const before = trimBack(text, type.start, from)
  if (before === from) return false
  const previousAt = wordStart(text, before, from)
  const previous = text.slice(previousAt, before).toLowerCase()
  if (otherBefore.has(previous)) return false
  if (previousAt === before && text.charCodeAt(before - 1) !== 0x2c && text.charCodeAt(before - 1) !== 0x28)
    return false
  return previous !== 'hành' || wordsBefore(text, before, from, 'ban hành') === -1
}

/** "nội dung của Kế hoạch;", "thực hiện Kế hoạch được …": no name of another plan follows. */
function isOwnDocument({ text, end }: Scan, type: TypeWordScan): boolean {
  const after = skipBlanks(text, type.end, end)
  if (after >= end) return true
  const code = text.charCodeAt(after)
  if (!isWord(code)) {
    if (code === 0x2c) return !isUpper(text.charCodeAt(skipBlanks(text, after + 1, end)))
    return code === 0x2e || code === 0x3b || code === 0x29 || code === 0x3a || code === 0x2f || code === 0x201d
  }
  const about = phraseEnd(text, after, end, 'về')
  if (about !== -1) return hasPhrase(text, skipBlanks(text, about, end), end, bodiesAfterAbout)
  const and = phraseEnd(text, after, end, 'và')
  if (and !== -1) return !isUpper(text.charCodeAt(skipBlanks(text, and, end)))
  return hasPhrase(text, after, end, goingOn)
}

/* ------------------------------------------------------------------ at a figure */

/** Skip a number that is part of something else; read a code; read a type word in lower case before it. */
function atFigure(scan: Scan, at: number): number {
  const { text, from, end } = scan
  let next = at + 1
  while (next < end && isDigit(text.charCodeAt(next))) next++
  const before = at === from ? 0 : text.charCodeAt(at - 1)
  if (isLetter(before) || before === 0x2f || before === 0x25) return next
  if ((before === 0x2e || before === 0x2c || before === 0x2d) && at - 1 > from && isWord(text.charCodeAt(at - 2)))
    return next
  const unit = unitBefore(scan, at)
  if (unit !== -1) return Math.max(unit, next)
  const after = skipBlanks(text, next, end)
  const mark = after < end ? text.charCodeAt(after) : 0
  const isSuffixed = after === next && isLower(mark)
  if (mark !== 0x2f && mark !== 0x2d && mark !== 0x2e && !isSuffixed && !isUpper(mark)) {
    return atShortNumber(scan, at, next)
  }
  let code = scanCode(text, at, end, false)
  if (code === null) return atShortNumber(scan, at, next)
  const lead = scanLead(text, at, from)
  if (!code.known && (lead.type || lead.numberWord !== '')) code = scanCode(text, at, end, true)
  if (lead.type && code?.known) {
    const last = scan.found[scan.found.length - 1]
    if (last === undefined || last.end <= lead.type.start) {
      const tokens: IToken[] = []
      const stop = lexDocument(text, lead.type, from, end, tokens)
      if (stop > at) return pushDocument(scan, tokens, stop)
    }
  }
  if (code === null) return next
  if (!code.known) {
    scan.found.push({ type: 'unrecognised', start: code.start, end: code.end })
    return code.end
  }
  if (!scan.asked && isOwnNumber(scan, lead.start, lead.numberWord)) return code.end
  const tokens: IToken[] = []
  const stop = lexBareNumber(text, at, end, lead.numberWord !== '', tokens)
  return stop === -1 ? code.end : pushDocument(scan, tokens, stop)
}

/** "theo nghị quyết số 29 của …": a type word in lower case needs "số" before a short number. */
function atShortNumber(scan: Scan, at: number, next: number): number {
  const { text, from, end } = scan
  const before = trimBack(text, at, from)
  const last = before > from ? lowerOf(text.charCodeAt(before - 1)) : 0
  if (last !== 0x1ed1 && last !== 0x3a) return next
  const lead = scanLead(text, at, from)
  if (!lead.type || lead.numberWord === '') return next
  const previous = scan.found[scan.found.length - 1]
  if (previous !== undefined && previous.end > lead.type.start) return next
  const tokens: IToken[] = []
  const stop = lexDocument(text, lead.type, from, end, tokens)
  return stop > at ? pushDocument(scan, tokens, stop) : next
}

/** "Số: 73/KH-UBND" in a letterhead, "Số hiệu: …" in the data of a portal: the document's own number. */
function isOwnNumber({ text, from }: Scan, leadStart: number, numberWord: string): boolean {
  if (numberWord === '' || !isUpper(numberWord.charCodeAt(0))) {
    // A code alone in its block is a letterhead's or a table's cell, not a mention in a sentence.
    return false
  }
  const before = trimBack(text, leadStart, from)
  return before === from || text.charCodeAt(before - 1) !== 0x2c
}

/* ------------------------------------------------------------------ at a unit */

function atUnit(scan: Scan, at: number): number {
  const { text, from, end } = scan
  const tokens: IToken[] = []
  const stop = lexUnits(text, at, end, tokens)
  if (tokens.length === 0 || isCompound(text, at, from)) return -1
  const joined = lexDocumentAfterUnits(scan, stop, tokens)
  if (joined !== -1) return pushDocument(scan, tokens, joined)
  const { units } = readReference(text, tokens)
  const kinds = units.map((unit) => unit.word.payload)
  if (!isReference(scan, at, stop, kinds as string[])) return stop
  for (const group of groupUnits(text, units)) {
    const groupKinds = group.units.map((unit) => unit.word.payload)
    const target = groupKinds.includes('appendix')
      ? 'appendix'
      : groupKinds.includes('indicator') || groupKinds.includes('objective')
        ? 'indicator'
        : 'unit'
    pushReference(scan, target, group.start, group.end, group.paths)
  }
  return stop
}

/** "… Điều 5 [của] Nghị định số 30/2020/NĐ-CP", "… Điều 5, Luật Trẻ em": the document that the units are in. */
function lexDocumentAfterUnits({ text, from, end }: Scan, at: number, tokens: IToken[]): number {
  let next = skipBlanks(text, at, end)
  const comma = next < end && text.charCodeAt(next) === 0x2c
  if (comma) {
    if (!tokens.some((token) => token.tokenType === t.ArticleWord)) return -1
    next = skipBlanks(text, next + 1, end)
  }
  let of: IToken | null = null
  for (const joint of ['của', 'tại', 'trong', 'thuộc', 'ban hành kèm theo', 'kèm theo']) {
    const after = phraseEnd(text, next, end, joint)
    if (after === -1) continue
    of = { ...(tokens[0] as IToken), tokenType: t.OfWord, tokenTypeIdx: t.OfWord.tokenTypeIdx as number }
    of.startOffset = next
    of.endOffset = after - 1
    next = skipBlanks(text, after, end)
    break
  }
  if (next === at || next >= end) return -1
  const type = scanTypeWord(text, next, end)
  if (!type) return -1
  const after = skipBlanks(text, type.end, end)
  if (!isUpper(text.charCodeAt(next)) && !numberAhead(text, after, end)) return -1
  if (phraseEnd(text, after, end, 'này') !== -1) return -1
  if (of) tokens.push(of)
  const stop = lexDocument(text, type, from, end, tokens)
  if (stop === -1 && of) tokens.pop()
  return stop
}

const pointers = new Set([
  'tại',
  'theo',
  'từ',
  'ở',
  'định',
  'các',
  'dung',
  'trong',
  'và',
  'của',
  'với',
  'như',
  'hiện',
  'thuộc',
])

const afterUnits = wordTable(
  [
    'của',
    'tại',
    'thuộc',
    'trong',
    'nêu',
    'này',
    'được',
    'do',
    'theo',
    'để',
    'về',
    'quy định',
    'ban hành',
    'kèm',
    'trên',
  ],
  [
    'nói',
    'đã',
    'cho',
    'như',
    'là',
    'có',
    'phải',
    'khi',
    'thì',
    'mà',
    'đối với',
    'bằng',
    'và',
    'hoặc',
    'thực hiện',
    'đến',
  ],
  ['gửi', 'chịu', 'bảo đảm', 'trước', 'định kỳ', 'vào', 'đề ra', 'gồm', 'từ', 'với', 'không', 'nhằm', 'cần', 'sẽ'],
)

/** Whether units that stand without a document point at this one, and are not the label of the unit that begins here. */
function isReference({ text, from, end }: Scan, at: number, stop: number, kinds: readonly string[]): boolean {
  const after = skipBlanks(text, stop, end)
  const code = after < end ? text.charCodeAt(after) : 0
  const isCapital = isUpper(text.charCodeAt(at))
  const before = trimBack(text, at, from)
  const atStart = isLabelPosition(text, before, from)
  if (atStart && isCapital) return ownDocumentFollows(text, after, end)
  if (isUpper(text.charCodeAt(at + 1))) return false
  if (code === 0x3a && (kinds[0] === 'indicator' || kinds[0] === 'objective')) return false
  if (isLower(code) && kinds[0] !== 'article' && !hasPhrase(text, after, end, afterUnits)) return false
  const isPointAlone = kinds.length === 1 && (kinds[0] === 'point' || kinds[0] === 'part' || kinds[0] === 'objective')
  if (!isPointAlone) return true
  return pointers.has(text.slice(wordStart(text, before, from), before).toLowerCase())
}

function ownDocumentFollows(text: string, at: number, end: number): boolean {
  const type = scanTypeWord(text, at, end)
  return type !== null && phraseEnd(text, skipBlanks(text, type.end, end), end, 'này') !== -1
}

/** True where only the marks of a label stand before: "- ", "2.1. ", "a) ". */
function isLabelPosition(text: string, at: number, from: number): boolean {
  if (at - from > 12) return false
  for (let index = from; index < at; index++) {
    const code = text.charCodeAt(index)
    if (isLetter(code) && isLetter(text.charCodeAt(index + 1))) return false
  }
  return at === from || !isLetter(text.charCodeAt(at - 1))
}

/* ------------------------------------------------------------------ small words, from behind or from their vowel */

/**
 * A unit word in small letters right before a number ("khoản ⟦2⟧", "mục ⟦V⟧", "chỉ tiêu ⟦1⟧", "phần ⟦II⟧").
 *
 * @returns  Where the units end that begin there; -1 where no unit word stands.
 */
function unitBefore(scan: Scan, at: number): number {
  const { text, from } = scan
  let last = trimBack(text, at, from)
  if (last === at || last === from) return -1
  // "phụ lục số 01"
  if (text.charCodeAt(last - 1) === 0x1ed1 && text.charCodeAt(last - 2) === 0x73) last = trimBack(text, last - 2, from)
  if (last === from || !isUnitFinal(text, last)) return -1
  let start = wordStart(text, last, from)
  if (!mayBeUnit(text, start)) {
    // Two-syllable words: "chỉ tiêu", "mục tiêu", "phụ lục", "tiểu mục".
    start = wordStart(text, trimBack(text, start, from), from)
    if (!mayBeUnit(text, start)) return -1
  } else {
    const before = wordStart(text, trimBack(text, start, from), from)
    if (phraseEnd(text, before, last, 'tiểu mục') === last) start = before
  }
  const previous = scan.found[scan.found.length - 1]
  if (previous !== undefined && previous.end > start) return -1
  return atUnit(scan, start)
}

/** The last two letters of the unit words: điều, tiêu; điểm; khoản; mục, lục; phần; chương. */
function isUnitFinal(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1)
  const before = text.charCodeAt(at - 2)
  switch (last) {
    case 0x75: // u
      return before === 0x1ec1 || before === 0xea
    case 0x6d: // m
      return before === 0x1ec3
    case 0x6e: // n
      return before === 0x1ea3 || before === 0x1ea7
    case 0x63: // c
      return before === 0x1ee5
    case 0x67: // g
      return before === 0x6e && text.charCodeAt(at - 3) === 0x1a1
    default:
      return false
  }
}

/** One capital or a Roman numeral that may number a unit: "mục V", "Phần A". */
function atLetterNumber(scan: Scan, at: number): number {
  const { text, from, end } = scan
  if (at === from || !isBlank(text.charCodeAt(at - 1))) return -1
  let next = at + 1
  while (next < end && next - at < 7 && ((starts[text.charCodeAt(next)] as number) & LETTER_NUMBER) !== 0) next++
  if (next < end && isWord(text.charCodeAt(next))) return -1
  return unitBefore(scan, at)
}

const anaphors = ['nêu trên', 'nói trên', 'kể trên'] as const

/** "điểm a", "nêu trên", "kế hoạch này": known by ể, ê, ó, ế. */
function atVowel(scan: Scan, at: number): number {
  const { text, from, end } = scan
  if (at === from) return -1
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (before === 0x69 && after === 0x6d) return atPoint(scan, at - 2)
  if (before !== 0x6e && before !== 0x6b) return -1
  const start = at - 1
  if (start > from && isLetter(text.charCodeAt(start - 1))) return -1
  if (text.charCodeAt(at) === 0x1ebf) {
    const stop = phraseEnd(text, start, end, 'kế hoạch này')
    return stop === -1 ? -1 : pushReference(scan, 'document', start, stop)
  }
  for (const phrase of anaphors) {
    const stop = phraseEnd(text, start, end, phrase)
    if (stop !== -1) return pushReference(scan, 'anaphora', start, stop)
  }
  return -1
}

/** "điểm a khoản 2": one letter must stand behind; figures are met from behind. */
function atPoint(scan: Scan, at: number): number {
  const { text, from, end } = scan
  if (at < from || text.charCodeAt(at) !== 0x111 || (at > from && isLetter(text.charCodeAt(at - 1)))) return -1
  const letter = skipBlanks(text, at + 4, end)
  if (letter === at + 4 || letter >= end || !isLower(text.charCodeAt(letter))) return -1
  const next = text.charCodeAt(letter + 1)
  return isLetter(next) ? -1 : atUnit(scan, at)
}
