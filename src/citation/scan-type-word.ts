import { codeTypes } from '../law/code-families.ts'
import { type DocumentKind, documentKinds } from '../law/document-kinds.ts'
import { isBlank, isDigit, isLetter, isUpper, lowerOf, skipBlanks, trimBack, wordEnd, wordStart } from './characters.ts'
import type { Span } from './mention.ts'
import { longestPhrase, phraseBefore, phraseEnd, phraseStart, phraseTable, wordTable } from './phrase-end.ts'

export interface TypeWordScan extends Span {
  kind: DocumentKind
}

const kinds = phraseTable(documentKinds.map((kind) => [kind.name, kind] as const))
const kindsBySlug = new Map(documentKinds.map((kind) => [kind.slug, kind]))

/** First letters of type words, in capitals: where a type word may begin. */
export const typeInitials: ReadonlySet<number> = new Set(
  documentKinds.map((kind) => kind.name.toUpperCase().charCodeAt(0)),
)

/** First three characters of type words, as one number each, so that most capitals are left at once. */
const openings = new Uint8Array(0x1000)
const openingOf = (first: number, second: number, third: number): number =>
  (lowerOf(first) * 31 + lowerOf(second) * 7 + (isBlank(third) ? 0x20 : lowerOf(third))) & 0xfff
for (const { name } of documentKinds) {
  openings[openingOf(name.charCodeAt(0), name.charCodeAt(1), name.charCodeAt(2))] = 1
}

/** The type word at `at`, in any case. */
export function scanTypeWord(text: string, at: number, end: number): TypeWordScan | null {
  if (at + 2 >= end) return null
  const opening = openingOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2))
  if (openings[opening] === 0) return null
  const found = longestPhrase(text, at, end, kinds)
  return found ? { start: at, end: found.end, kind: found.value } : null
}

/** An abbreviation of a type at `at`, as it stands before a number: "NĐ", "TTLT"; null for any other capitals. */
export function scanAbbreviation(text: string, at: number, end: number): TypeWordScan | null {
  const stop = wordEnd(text, at, end)
  if (stop - at < 2 || stop - at > 6) return null
  const kind = kindOf(codeTypes.get(text.slice(at, stop)) ?? null)
  return kind ? { start: at, end: stop, kind } : null
}

/** "BLDS", "BLTTHS": the letters of a bộ luật, of which the first two are its type word. */
export function scanCodeOfLaw(text: string, at: number, end: number): TypeWordScan | null {
  if (text.charCodeAt(at) !== 0x42 || text.charCodeAt(at + 1) !== 0x4c) return null
  const stop = wordEnd(text, at, end)
  const kind = kindOf('bo-luat')
  return kind !== null && codesOfLaw.has(text.slice(at + 2, stop)) ? { start: at, end: at + 2, kind } : null
}

/** By what they are called: dân sự, hình sự, tố tụng dân sự, tố tụng hình sự, lao động, hàng hải. */
const codesOfLaw: ReadonlySet<string> = new Set(['DS', 'HS', 'TTDS', 'TTHS', 'LĐ', 'HH', 'HHVN'])

export function kindOf(slug: string | null): DocumentKind | null {
  return slug === null ? null : (kindsBySlug.get(slug) ?? null)
}

/** Last words of all type names, so that most look-backs end at once. */
const lastWords = new Map<string, DocumentKind[]>()
for (const kind of documentKinds) {
  const last = kind.name.slice(kind.name.lastIndexOf(' ') + 1)
  lastWords.set(last, [...(lastWords.get(last) ?? []), kind])
}
for (const list of lastWords.values()) list.sort((a, b) => b.name.length - a.name.length)

/** What stands before a number: where "số" begins, and the type word or abbreviation before that. */
export interface Lead {
  /** Start of "số", or of the number itself. */
  start: number
  /** The word "số" as printed; empty when there is none. */
  numberWord: string
  type: TypeWordScan | null
}

/**
 * Look back from a number for "số" and for a type word in lower case or an abbreviation.
 *
 *     quyết định số 12/QĐ-UBND      NQ 08/2016/NQ-HĐND      Số: 73/KH-UBND
 *     └──type──┘└┘                  └┘                      └─ numberWord ─┘
 */
export function scanLead(text: string, at: number, from: number): Lead {
  let start = trimBack(text, at, from)
  if (start > from && text.charCodeAt(start - 1) === 0x3a) start = trimBack(text, start - 1, from)
  let wordAt = wordStart(text, start, from)
  let word = text.slice(wordAt, start)
  let numberWord = ''
  if (word.toLowerCase() === 'hiệu') {
    const before = trimBack(text, wordAt, from)
    wordAt = wordStart(text, before, from)
    word = text.slice(wordAt, before).toLowerCase() === 'số' ? 'số' : ''
    numberWord = word === '' ? '' : text.slice(wordAt, start)
  } else if (word.toLowerCase() === 'số') {
    numberWord = word
  }
  const lead: Lead = { start: numberWord === '' ? at : wordAt, numberWord, type: null }
  const typeEnd = trimBack(text, lead.start, from)
  if (typeEnd > from) lead.type = typeEndingAt(text, typeEnd, from) ?? typeBeforeUrgent(text, typeEnd, from)
  return lead
}

/** "công điện │khẩn│ số 13/CĐ-UBND": how urgent it is stands between the two. */
function typeBeforeUrgent(text: string, end: number, from: number): TypeWordScan | null {
  const last = text.charCodeAt(end - 1)
  if (last !== 0x6e && last !== 0x63 && last !== 0x74) return null
  for (const word of urgent) {
    const start = phraseBefore(text, end, from, word)
    if (start !== -1) return typeEndingAt(text, trimBack(text, start, from), from)
  }
  return null
}

const urgent = ['khẩn', 'hỏa tốc', 'mật'] as const

function typeEndingAt(text: string, end: number, from: number): TypeWordScan | null {
  const lastAt = wordStart(text, end, from)
  if (lastAt === end || end - lastAt > 6) return null
  const last = text.slice(lastAt, end)
  const slug = codeTypes.get(last)
  const kind = kindOf(slug ?? null)
  if (kind && last.length > 1) return { start: lastAt, end, kind }
  const candidates = lastWords.get(last.toLowerCase())
  if (!candidates) return null
  for (const candidate of candidates) {
    const start = phraseStart(text, end, from, candidate.name)
    if (start === -1 || (start > from && isLetter(text.charCodeAt(start - 1)))) continue
    if (phraseEnd(text, start, end, candidate.name) === end) return { start, end, kind: candidate }
  }
  return null
}

/** Words that may stand between a type word and its number without changing the type. */
const qualifiers = wordTable(
  'liên tịch | liên ngành | liên bộ | phối hợp | hành động | công tác | chung | kết luận | hợp nhất | mật',
  'khẩn | hỏa tốc | thẩm tra | thẩm định',
)

/** After the type word and its qualifiers: "Kế hoạch liên ngành ⟦số⟧ 12/KHLN-…". */
export function skipQualifiers(text: string, at: number, end: number): number {
  let next = skipBlanks(text, at, end)
  for (let count = 0; count < 2; count++) {
    const found = longestPhrase(text, next, end, qualifiers)
    if (!found) break
    next = skipBlanks(text, found.end, end)
  }
  return next
}

/** True where a number follows: a digit, "số" with a digit or a blank behind it, or dots. */
export function numberAhead(text: string, at: number, end: number): boolean {
  if (at >= end) return false
  const code = text.charCodeAt(at)
  if (isDigit(code)) return true
  if (code === 0x2f || code === 0x2e || code === 0x2026) return isBlankCodeAhead(text, at, end)
  if (lowerOf(code) !== 0x73) return false
  const after = phraseEnd(text, at, end, 'số')
  if (after === -1) return false
  let next = skipBlanks(text, after, end)
  const hieu = phraseEnd(text, next, end, 'hiệu')
  if (hieu !== -1) next = skipBlanks(text, hieu, end)
  if (next < end && text.charCodeAt(next) === 0x3a) next = skipBlanks(text, next + 1, end)
  return next < end && (isDigit(text.charCodeAt(next)) || isBlankCodeAhead(text, next, end))
}

/** Dots, blanks or underscores, then `/` and capitals: a number to be filled in. */
export function isBlankCodeAhead(text: string, at: number, end: number): boolean {
  const slash = skipFill(text, at, end)
  return slash < end && text.charCodeAt(slash) === 0x2f && isUpper(text.charCodeAt(skipBlanks(text, slash + 1, end)))
}

export function skipFill(text: string, at: number, end: number): number {
  let next = at
  while (next < end) {
    const code = text.charCodeAt(next)
    if (code !== 0x2e && code !== 0x2026 && code !== 0x5f && !isBlank(code)) break
    next++
  }
  return next
}
