import type { IToken } from 'chevrotain'
import * as t from '../../grammars/citation/tokens.ts'
import { findFootholds } from '../text/footholds.ts'
import { atLetterNumber, atPoint, atUnit, mayBeUnit, numerals, unitBefore } from './at-unit.ts'
import { attachTitles } from './attach-titles.ts'
import { isDigit, isLetter, isLower, isUpper, isWord, lowerOf, skipBlanks, trimBack, wordStart } from './characters.ts'
import { yearEnd } from './lex-date.ts'
import { lexBareNumber, lexDocument } from './lex-document.ts'
import { plainNumberEnd } from './lex-number.ts'
import type { Mention, Span } from './mention.ts'
import { isAliasMade, isOwnDocument, mayBeOwn, ownTitleEnd } from './own-document.ts'
import { hasPhrase, phraseEnd, wordTable } from './phrase-end.ts'
import { pushLawsInside } from './push-laws-inside.ts'
import { pushDocument, pushReference, type Scan } from './scan.ts'
import { scanCode } from './scan-code.ts'
import { isKnownLaw } from './scan-law-name.ts'
import { scanCodeOfLaw, scanLead, scanTypeWord, type TypeWordScan, typeInitials } from './scan-type-word.ts'
import { makeToken } from './token.ts'

export type * from './mention.ts'

export interface FindMentionsOptions {
  /** Slug of the type of the document itself: the bare word for it is a reference to it. Default: `ke-hoach`. */
  ownType?: string
  /** Trích yếu of the document itself: its type word before these words is a reference to it, too. */
  ownSubject?: string
  /** True for a single string that is asked for: its number is not taken for the document's own. */
  asked?: boolean
}

/* What a foothold may belong to, as bits: a figure, a capital, or the marked vowel of one of a few small words. */
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
mark(numerals, LETTER_NUMBER)
mark('êóểế', VOWEL)

/**
 * Find who is cited, what refers to this document, and what looks like a code and is none.
 *
 * Something may stand at a foothold only (a capital of a type word, a digit, a rare vowel); a small lexer and the
 * grammar run there. Linear in the text, whatever it holds.
 *
 * @param text       Matching text; furniture inside a block is blanked.
 * @param blocks     Half-open stretches, sorted, not overlapping. No mention crosses their ends.
 * @param footholds  Of these blocks.
 * @returns          Sorted by start; a citation inside a trích yếu says so in `within`. [start, end) never overlap, but
 *                   for the laws named inside an amending law, which follow it.
 */
export function findMentions(
  text: string,
  blocks: readonly Span[],
  options: FindMentionsOptions = {},
  footholds: Int32Array = findFootholds(text, blocks),
): Mention[] {
  const found: Mention[] = []
  const scan: Scan = {
    text,
    from: 0,
    end: 0,
    ownType: options.ownType ?? 'ke-hoach',
    ownSubject: (options.ownSubject ?? '').toLowerCase().replace(/\s+/g, ' ').trim(),
    asked: options.asked ?? false,
    aliases: new Set(),
    cited: new Set(),
    found: [],
  }
  let foothold = 0
  for (const block of blocks) {
    // Whole numbers for the machine, too: an offset that is kept as a floating one makes floating ones of all.
    scan.from = block.start | 0
    scan.end = Math.min(block.end, text.length) | 0
    foothold = scanBlock(scan, footholds, foothold)
    if (scan.found.length === 0) continue
    for (const mention of attachTitles(text, scan.end, scan.found)) {
      found.push(mention)
      if (mention.type === 'citation' && mention.name !== null) pushLawsInside(text, mention, found)
    }
    scan.found = []
  }
  return found
}

/** Read what the footholds of a block lead to, the first of them by its index; the index of the first behind the block. */
function scanBlock(scan: Scan, footholds: Int32Array, first: number): number {
  const { text, from, end } = scan
  let done = from
  let index = first
  for (; index < footholds.length; index++) {
    const at = footholds[index] as number
    if (at >= end) break
    if (at < done) continue
    const bits = starts[text.charCodeAt(at)] as number
    if (bits === 0) continue
    done = candidateEnd(scan, at, bits)
    // The rest of a figure of which something has taken the beginning.
    while (done > at && done < end && isDigit(text.charCodeAt(done)) && isDigit(text.charCodeAt(done - 1)))
      done = atFigure(scan, done)
  }
  return index
}

/** Read what may begin at `at`, or end there; where it ends, or -1 when there is nothing. */
function candidateEnd(scan: Scan, at: number, bits: number): number {
  const { text, from } = scan
  if (bits === FIGURE) return atFigure(scan, at)
  if (bits === VOWEL) return atVowel(scan, at)
  if (at > from && isLetter(text.charCodeAt(at - 1))) return -1
  let next = (bits & TYPE) !== 0 ? atTypeWord(scan, at) : -1
  if (next === -1 && (bits & UNIT) !== 0 && mayBeUnit(text, at)) next = atUnit(scan, at)
  return next === -1 && (bits & LETTER_NUMBER) !== 0 ? atLetterNumber(scan, at) : next
}

/* ------------------------------------------------------------------ at a type word */

function atTypeWord(scan: Scan, at: number): number {
  const type = scanTypeWord(scan.text, at, scan.end)
  return type === null ? atOtherLaw(scan, at) : atType(scan, type)
}

function atType(scan: Scan, type: TypeWordScan): number {
  const { text, end } = scan
  const at = type.start
  const after = skipBlanks(text, type.end, end)
  const this_ = phraseEnd(text, after, end, 'này')
  if (this_ !== -1 && after > type.end) return pushReference(scan, 'document', at, this_)
  const tokens: IToken[] = []
  const stop = lexDocument(text, type, scan.from, end, tokens)
  if (stop !== -1) return pushDocument(scan, tokens, stop)
  const again = lexCitedAgain(scan, type, after, tokens)
  if (again !== -1) return pushDocument(scan, tokens, again)
  const above = anaphorEnd(text, after, end)
  if (above !== -1 && after > type.end) return pushReference(scan, 'anaphora', at, above)
  if (isAliasMade(scan, type)) {
    scan.aliases.add(type.kind.slug)
    return type.end
  }
  const isOwnType = type.kind.slug === scan.ownType
  if (!(isOwnType || scan.aliases.has(type.kind.slug)) || !mayBeOwn(scan, type)) return type.end
  if (!isOwnType) return isOwnDocument(scan, type) ? pushReference(scan, 'anaphora', at, type.end) : type.end
  if (isOwnDocument(scan, type)) return pushReference(scan, 'document', at, type.end)
  const titled = ownTitleEnd(scan, type.end)
  return titled === -1 ? type.end : pushReference(scan, 'document', at, titled)
}

/** Most capitals end here: "BLHS", and "luật │Tổ chức HĐND và UBND│ năm 2003" with its type word in small letters. */
function atOtherLaw(scan: Scan, at: number): number {
  const { text, from, end } = scan
  if (text.charCodeAt(at + 1) === 0x4c && text.charCodeAt(at) === 0x42) {
    const code = scanCodeOfLaw(text, at, end)
    return code === null ? -1 : atType(scan, code)
  }
  if (text.charCodeAt(at - 2) !== 0x74 || text.charCodeAt(at - 3) !== 0x1ead) return -1
  const type = scanLead(text, at, from).type
  if (type === null || !isKnownLaw(text, at, end, type.kind.slug)) return -1
  const tokens: IToken[] = []
  const stop = lexDocument(text, type, from, end, tokens)
  return stop === -1 ? -1 : pushDocument(scan, tokens, stop)
}

/** "Mức phạt theo Nghị định 168 cao hơn": a number that the text has cited in full is one whatever stands behind it. */
function lexCitedAgain({ text, end, cited }: Scan, type: TypeWordScan, at: number, tokens: IToken[]): number {
  if (!isDigit(text.charCodeAt(at)) || !neverCounted.has(type.kind.slug)) return -1
  const stop = plainNumberEnd(text, at, end)
  if (stop === -1 || !cited.has(`${type.kind.slug} ${text.slice(at, stop)}`)) return -1
  tokens.push(makeToken(t.TypeWord, type.start, type.end, type.kind), makeToken(t.ShortNumber, at, stop))
  return stop
}

/** Types whose words before a figure do not begin to count something ("Kế hoạch 12 tháng", "Quyết định 12 nội dung"). */
const neverCounted = new Set(['nghi-dinh', 'nghi-quyet', 'thong-tu', 'chi-thi'])

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
  if (lead.type === null && isForm(text, lead.start, from)) return code.end
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
  const stop = lexBareNumber(text, lead.start, lead.start + lead.numberWord.length, at, end, tokens)
  return stop === -1 ? code.end : pushDocument(scan, tokens, stop)
}

const forms = new Set(['biểu', 'mẫu', 'bảng', 'bcđ'])

/** "Biểu số 02/BC-TE", "Ban Chỉ đạo 138/CP": the number of a form or a board, not of a document. */
function isForm(text: string, at: number, from: number): boolean {
  const before = trimBack(text, at, from)
  const start = wordStart(text, before, from)
  const word = text.slice(start, before).toLowerCase()
  return (
    forms.has(word) || (word === 'đạo' && /ban\s{1,9}chỉ\s{1,9}$/i.test(text.slice(Math.max(from, start - 14), start)))
  )
}

/**
 * "theo nghị quyết số 29 của …", "NĐ 30/2020": a type word in lower case needs "số" before a short number, an abbreviation
 * a year behind it; where it is asked for, either is enough.
 */
function atShortNumber(scan: Scan, at: number, next: number): number {
  const { text, from, end, asked } = scan
  const before = trimBack(text, at, from)
  const last = before > from ? text.charCodeAt(before - 1) : 0
  const isAbbreviated = isUpper(last) && yearBehind(text, next, end)
  if (!isAbbreviated && !asked && last !== 0x3a && lowerOf(last) !== 0x1ed1) return next
  const lead = scanLead(text, at, from)
  if (!lead.type || (lead.numberWord === '' && !isAbbreviated && !asked)) return next
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
  if (before === from) return true
  const mark = text.charCodeAt(before - 1)
  // "các Nghị định của Chính phủ: Số 78/2025/NĐ-CP …; Số 187/2025/NĐ-CP …"
  const inList =
    (mark === 0x3a || mark === 0x3b) && / các \p{L}/iu.test(text.slice(Math.max(from, before - 400), before))
  return mark !== 0x2c && !inList
}

/** "/2020" behind a number. */
function yearBehind(text: string, at: number, end: number): boolean {
  return text.charCodeAt(at) === 0x2f && yearEnd(text, at + 1, end) !== -1
}

const anaphors = ['nêu trên', 'nói trên', 'kể trên'] as const

/** What follows "Quyết định trên" where "trên" is not the place of something ("Kế hoạch trên địa bàn tỉnh"). */
const afterAbove = wordTable('được | đã | có hiệu lực | và | để | phải | cần | theo | thì | sẽ | vẫn | chưa | không')

/** Where "nêu trên" ends that stands behind a type word, or a bare "trên" that means it; -1 for anything else. */
function anaphorEnd(text: string, at: number, end: number): number {
  for (const phrase of anaphors) {
    const stop = phraseEnd(text, at, end, phrase)
    if (stop !== -1) return stop
  }
  const stop = phraseEnd(text, at, end, 'trên')
  if (stop === -1) return -1
  const next = skipBlanks(text, stop, end)
  if (next >= end) return stop
  const code = text.charCodeAt(next)
  const isStop = code === 0x2e || code === 0x2c || code === 0x3b || code === 0x29 || code === 0x3a
  return isStop || hasPhrase(text, next, end, afterAbove) ? stop : -1
}

/** Types whose names in small letters are no common nouns: "quyết định nêu trên", but not "dự án nêu trên". */
const namedInSmall = new Set(
  'luat bo-luat phap-lenh nghi-quyet nghi-dinh quyet-dinh chi-thi thong-tu ke-hoach chuong-trinh de-an cong-van van-ban'.split(
    ' ',
  ),
)

/** Where "nêu trên" begins to speak of a document: at the type word in small letters before it, if one stands there. */
function anaphorStart({ text, from, found }: Scan, at: number): number {
  const { type } = scanLead(text, at, from)
  if (type === null || !namedInSmall.has(type.kind.slug)) return at
  const previous = found[found.length - 1]
  return previous !== undefined && previous.end > type.start ? at : type.start
}

/** "điểm a", "quyết định nêu trên", "kế hoạch này": known by ể, ê, ó, ế. */
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
    if (stop !== -1) return pushReference(scan, 'anaphora', anaphorStart(scan, start), stop)
  }
  return -1
}
