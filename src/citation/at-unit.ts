import type { IToken } from 'chevrotain'
import * as t from '../../grammars/citation/tokens.ts'
import { isBlank, isLetter, isLower, isUpper, isWord, lowerOf, skipBlanks, trimBack, wordStart } from './characters.ts'
import { lexDocument } from './lex-document.ts'
import { isCompound, lexUnits } from './lex-units.ts'
import { hasPhrase, isWordOf, phraseEnd, wordTable } from './phrase-end.ts'
import { groupUnits, readReference } from './read-reference.ts'
import { pushDocument, pushReference, type Scan } from './scan.ts'
import { numberAhead, scanAbbreviation, scanCodeOfLaw, scanTypeWord } from './scan-type-word.ts'
import { makeToken } from './token.ts'

export function atUnit(scan: Scan, at: number): number {
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
  const inLaw = tokens.some((token) => token.tokenType === t.ArticleWord)
  if (comma) next = skipBlanks(text, next + 1, end)
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
  const type = scanTypeWord(text, next, end) ?? scanCodeOfLaw(text, next, end)
  if (!type) {
    const issued = hasPhrase(text, next, end, lists) ? lexIssuedWith(text, next, next, from, end, tokens) : -1
    return issued === -1 ? lexAbbreviationAfterUnits(text, next, from, end, of, tokens) : issued
  }
  const after = skipBlanks(text, type.end, end)
  if (attached.has(type.kind.slug)) {
    const issued = lexIssuedWith(text, next, after, from, end, tokens)
    if (issued !== -1) return issued
  }
  // "Mục II, Kế hoạch số 12/KH-UBND" names a part of that plan; "Mục II, Đề án 06" may be two things.
  const needsNumber = !isUpper(text.charCodeAt(next)) || (comma && !inLaw)
  if (needsNumber && !numberAhead(text, after, end)) return -1
  if (phraseEnd(text, after, end, 'này') !== -1) return -1
  if (of) tokens.push(of)
  const stop = lexDocument(text, type, from, end, tokens)
  if (stop === -1 && of) tokens.pop()
  return stop
}

/** Types that are issued with a decision, which then numbers them. */
const attached = new Set([
  'quy-dinh',
  'quy-che',
  'dieu-le',
  'chuong-trinh',
  'ke-hoach',
  'de-an',
  'huong-dan',
  'phuong-an',
])

/** As those, and no documents by themselves. */
const lists = wordTable('danh mục | biểu | biểu mức thu | bảng | nội quy | bộ tiêu chí | quy chuẩn | quy trình | mẫu')

/** Between the type word of what is issued and "kèm theo": its name. */
const LONGEST_NAME = 160

/** "… Điều 7 Quy chế bệnh viện ban hành kèm theo Quyết định số 1895/1997/QĐ-BYT": the decision is what is cited. */
function lexIssuedWith(text: string, at: number, nameAt: number, from: number, end: number, tokens: IToken[]): number {
  if (phraseEnd(text, nameAt, end, 'này') !== -1) return -1
  const name = text.slice(nameAt, Math.min(end, nameAt + LONGEST_NAME))
  const issued = /^[^.;:()“”"]{0,150}?kèm\s{1,9}theo\s{1,9}/.exec(name)
  if (issued === null) return -1
  const documentAt = nameAt + issued[0].length
  const type = scanTypeWord(text, documentAt, end)
  if (!type || !numberAhead(text, skipBlanks(text, type.end, end), end)) return -1
  tokens.push(makeToken(t.OfWord, at, documentAt))
  const stop = lexDocument(text, type, from, end, tokens)
  if (stop === -1) tokens.pop()
  return stop
}

/** "khoản 2 Điều 3 TT 01/2011/TT-BNV": an abbreviation, and a number right behind it. */
function lexAbbreviationAfterUnits(
  text: string,
  at: number,
  from: number,
  end: number,
  of: IToken | null,
  tokens: IToken[],
): number {
  const type = scanAbbreviation(text, at, end)
  if (!type || !numberAhead(text, skipBlanks(text, type.end, end), end)) return -1
  if (of) tokens.push(of)
  const stop = lexDocument(text, type, from, end, tokens)
  if (stop === -1 && of) tokens.pop()
  return stop
}

const pointers = wordTable('tại | theo | từ | ở | định | các | dung | trong | và | của | với | như | hiện | thuộc')

const afterUnits = wordTable(
  'của | tại | thuộc | trong | nêu | này | được | do | theo | để | về | quy định | ban hành | kèm | trên',
  'nói | đã | cho | như | là | có | phải | khi | thì | mà | đối với | bằng | và | hoặc | thực hiện | đến | văn bản này',
  'bị | nếu | sau | còn | chỉ | phù hợp | cụ thể | đồng thời | gửi | chịu | bảo đảm | trước | định kỳ | vào | đề ra | gồm | từ | với | không | nhằm | cần | sẽ',
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
  // "khoản 2 Điều 5" is a reference whatever follows; after "mục 2" alone the sentence must go on.
  const mayBeLabel = kinds.length === 1 && kinds[0] !== 'article'
  if (isLower(code) && mayBeLabel && !hasPhrase(text, after, end, afterUnits)) return false
  const isPointAlone = kinds.length === 1 && (kinds[0] === 'point' || kinds[0] === 'part' || kinds[0] === 'objective')
  if (!isPointAlone) return true
  return isWordOf(text, wordStart(text, before, from), before, pointers)
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

/**
 * A unit word in small letters right before a number ("khoản ⟦2⟧", "mục ⟦V⟧", "chỉ tiêu ⟦1⟧", "phần ⟦II⟧").
 *
 * @returns  Where the units end that begin there; -1 where no unit word stands.
 */
export function unitBefore(scan: Scan, at: number): number {
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

/** Capitals that number units: Roman numerals and the letters of parts. */
export const numerals = 'ABCDEGHIVX'

const isNumeral = new Uint8Array(0x10000)
for (const letter of numerals) isNumeral[letter.charCodeAt(0)] = 1

/** One capital or a Roman numeral that may number a unit: "mục V", "Phần A". */
export function atLetterNumber(scan: Scan, at: number): number {
  const { text, from, end } = scan
  let next = at + 1
  while (next < end && next - at < 7 && isNumeral[text.charCodeAt(next)] === 1) next++
  if (next < end && isWord(text.charCodeAt(next))) return -1
  return at > from && isBlank(text.charCodeAt(at - 1)) ? unitBefore(scan, at) : -1
}

/** The second and third letters of the unit words, so that most words end here. */
export function mayBeUnit(text: string, at: number): boolean {
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

/** "điểm a khoản 2": one letter must stand behind; figures are met from behind. */
export function atPoint(scan: Scan, at: number): number {
  const { text, from, end } = scan
  if (at < from || text.charCodeAt(at) !== 0x111 || (at > from && isLetter(text.charCodeAt(at - 1)))) return -1
  const letter = skipBlanks(text, at + 4, end)
  if (letter === at + 4 || letter >= end || !isLower(text.charCodeAt(letter))) return -1
  const next = text.charCodeAt(letter + 1)
  return isLetter(next) ? -1 : atUnit(scan, at)
}
