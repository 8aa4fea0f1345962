import {
  codeTypes,
  foldCodePart,
  foldedCodeTypes,
  mixedCaseParts,
  oldIssuerCodes,
  partyIssuerCodes,
  placeAbbreviations,
  stateIssuerCodes,
} from '../law/code-families.ts'
import { WordTable } from '../text/word-table.ts'
import { isBlank, isDigit, isLower, isUpper, skipBlanks } from './characters.ts'
import type { Span } from './mention.ts'

/** A code taken apart as printed; blanks and line ends inside are left out of the parts. */
export interface ScannedCode extends Span {
  /** False when it only looks like a code: digits, a separator and capitals that no family knows. */
  known: boolean
  number: string | null
  /** Null when there is none, or what stands there is no year (5 digits). */
  year: number | null
  symbol: string
  /** Slug of the type that the symbol names; null for công văn, for QHtt, and where two types share the symbol. */
  type: string | null
}

const SLASH = 0x2f
const HYPHEN = 0x2d
const DOT = 0x2e
const COMMA = 0x2c
const AMPERSAND = 0x26
const UNDERSCORE = 0x5f
const ELLIPSIS = 0x2026
const SEMICOLON = 0x3b
const OPENING = 0x28
const BRACKET = 0x29
const MAX_GROUPS = 7

/**
 * Read the code of a document at `at`, where its number begins.
 *
 *     30/2020/NĐ-CP   73/KH-UBND   28-CT/TW   52-⏎CT/TW   1248 /QĐ-TTg   478/LĐTBXH-TE   121/20250/QH14   6b/NQ-BCH
 *
 * @param trusted  A type word or "số" stands before it: unknown groups are taken for issuers that we do not know.
 * @returns        null for what cannot be a code: fractions, dates, ratios, quantities.
 */
export function scanCode(text: string, at: number, end: number, trusted: boolean): ScannedCode | null {
  const numberEnd = scanNumber(text, at, end)
  if (numberEnd === -1) return null
  const first = skipBlanks(text, numberEnd, end)
  const separator = first < end ? text.charCodeAt(first) : 0
  if (separator === SLASH || separator === HYPHEN) {
    const number = text.slice(at, numberEnd)
    const code =
      first === numberEnd
        ? scanGlued(text, at, first, end, trusted, number)
        : scanAfter(text, at, first, end, trusted, number)
    return code !== null && text.charCodeAt(code.end) === OPENING ? withSection(text, code) : code
  }
  if (first - numberEnd <= 2 && isUpper(separator)) {
    return scanSpaced(text, at, first, end, text.slice(at, numberEnd), trusted)
  }
  return null
}

/** `823/PV11(CS)`: the section of the office that wrote a công văn, in brackets right behind its symbol. */
function withSection(text: string, code: ScannedCode): ScannedCode {
  if (code.type !== null && code.type !== 'cong-van') return code
  const section = /^\([A-ZĐ]{1,3}\d?\)(?=[\s,;.)]|$)/.exec(text.slice(code.end, code.end + 8))?.[0]
  return section === undefined ? code : { ...code, end: code.end + section.length, symbol: `${code.symbol}${section}` }
}

/** What stands behind numbers without a blank, and what it makes of them, by its number: few symbols are in use. */
const symbols = new WordTable()
const trustedCodes: Array<ScannedCode | null | undefined> = []
const otherCodes: Array<ScannedCode | null | undefined> = []
const MOST_SYMBOLS = 2000
const MAX_SYMBOL = 32

/** As `scanAfter`, for `/QĐ-TTg` right behind the number and with no separator behind the next blank. */
function scanGlued(
  text: string,
  start: number,
  at: number,
  end: number,
  trusted: boolean,
  number: string,
): ScannedCode | null {
  const stop = gluedEnd(text, at, end)
  if (stop === -1 || number.includes('.')) return scanAfter(text, start, at, end, trusted, number)
  const known = trusted ? trustedCodes : otherCodes
  let code = known[symbols.at(text, at, stop)]
  if (code === undefined) {
    const symbol = text.slice(at, stop)
    code = scanAfter(symbol, 0, 0, symbol.length, trusted, number)
    // Any text may hold any capitals: what is kept stays small.
    if (known.length < MOST_SYMBOLS) known[symbols.number(symbol)] = code
  }
  if (code === null) return null
  return {
    start,
    end: at + code.end,
    known: code.known,
    number,
    year: code.year,
    symbol: code.symbol,
    type: code.type,
  }
}

/** End of the stretch without blanks at `at`; -1 where it is long, or a separator behind blanks may go on with it. */
function gluedEnd(text: string, at: number, end: number): number {
  let stop = at
  while (stop < end && stop - at <= MAX_SYMBOL) {
    const code = text.charCodeAt(stop)
    if (isBlank(code) || code === SEMICOLON || code === BRACKET) break
    stop++
  }
  if (stop - at > MAX_SYMBOL) return -1
  const last = text.charCodeAt(stop - 1)
  const next = skipBlanks(text, stop, end)
  if (next >= end || next === stop) return stop
  const mark = text.charCodeAt(next)
  if (isUpper(mark) && stop - at < 10) return -1
  return mark === SLASH || mark === HYPHEN || mark === UNDERSCORE || last === SLASH || last === HYPHEN ? -1 : stop
}

/** The rest of a code whose number is left blank: `/KH-UBND` in "Kế hoạch số … /KH-UBND". */
export function scanBlankCode(text: string, at: number, end: number): ScannedCode | null {
  const slash = skipBlanks(text, at, end)
  const code = slash < end ? text.charCodeAt(slash) : 0
  if (code !== SLASH && code !== HYPHEN) return null
  return scanAfter(text, slash, slash, end, true, null)
}

/** End of `06`, `66.7`, `1.248`, `6b`; -1 when it is longer than any number of a document. */
function scanNumber(text: string, at: number, end: number): number {
  let next = at
  while (next < end && next - at <= 6 && isDigit(text.charCodeAt(next))) next++
  if (next - at > 6 || next === at) return -1
  if (text.charCodeAt(next) === DOT && next + 1 < end && isDigit(text.charCodeAt(next + 1))) {
    let decimals = next + 1
    while (decimals < end && decimals - next <= 3 && isDigit(text.charCodeAt(decimals))) decimals++
    const after = text.charCodeAt(decimals)
    if (decimals >= end || (after !== SLASH && after !== HYPHEN)) return -1
    return decimals
  }
  const letter = text.charCodeAt(next)
  const isSuffix = isLower(letter) || letter === 0x41 || letter === 0x42
  if (next + 1 < end && isSuffix) {
    const after = text.charCodeAt(next + 1)
    if (after === SLASH || after === HYPHEN) return next + 1
  }
  return next
}

/**
 * `298 KH/TWĐTN`, `22HD/TWĐTN`, `749 QĐ-TTg`: a known type and a known issuer, and no separator before the type.
 *
 * @param trusted  The hyphen, which joins any capitals, needs a type word or "số" before the number.
 */
function scanSpaced(
  text: string,
  start: number,
  at: number,
  end: number,
  number: string | null,
  trusted: boolean,
): ScannedCode | null {
  const typeEnd = groupEnd(text, at, end)
  if (typeEnd === -1 || typeEnd >= end) return null
  const separator = text.charCodeAt(typeEnd)
  if (separator !== SLASH && !(trusted && separator === HYPHEN)) return null
  const type = typeOf(text.slice(at, typeEnd))
  if (type === null) return null
  const issuerEnd = groupEnd(text, typeEnd + 1, end)
  if (issuerEnd === -1 || !isIssuer(fold(text.slice(typeEnd + 1, issuerEnd)))) return null
  const stop = unitEnd(text, issuerEnd, end)
  return { start, end: stop, known: true, number, year: null, symbol: text.slice(at, stop), type }
}

/** `…..` of `12/BC-…..`, where the issuer is left blank in a draft. */
function dotsEnd(text: string, at: number, end: number): number {
  let next = at
  while (next < end && (text.charCodeAt(next) === DOT || text.charCodeAt(next) === ELLIPSIS)) next++
  return next
}

function unitEnd(text: string, at: number, end: number): number {
  if (at >= end || text.charCodeAt(at) !== HYPHEN) return at
  const stop = groupEnd(text, at + 1, end)
  return stop === -1 ? at : stop
}

/** Everything from the separator after the number. */
function scanAfter(
  text: string,
  start: number,
  separatorAt: number,
  end: number,
  trusted: boolean,
  number: string | null,
): ScannedCode | null {
  let separator = text.charCodeAt(separatorAt)
  let next = skipBlanks(text, separatorAt + 1, end)
  let year: number | null = null
  let hasYearGroup = false
  if (next < end && isDigit(text.charCodeAt(next))) {
    const yearStart = next
    while (next < end && next - yearStart <= 5 && isDigit(text.charCodeAt(next))) next++
    if (next - yearStart < 2 || next - yearStart > 5) return null
    const digits = Number(text.slice(yearStart, next))
    if (next - yearStart === 4 && digits >= 1900 && digits < 2100) year = digits
    next = skipBlanks(text, next, end)
    separator = next < end ? text.charCodeAt(next) : 0
    // `27/2022 NĐ-CP`
    if (trusted && year !== null && isUpper(separator)) {
      const stop = groupEnd(text, next, end)
      // `88/2019 QH14`
      if (stop !== -1 && isAssembly(fold(text.slice(next, stop)))) {
        return { start, end: stop, known: true, number, year, symbol: text.slice(next, stop), type: null }
      }
      const spaced = scanSpaced(text, start, next, end, number, trusted)
      return spaced === null ? null : { ...spaced, year }
    }
    if (separator !== SLASH && separator !== HYPHEN) return null
    next = skipBlanks(text, next + 1, end)
    hasYearGroup = true
  }
  const glued = !isBlank(text.charCodeAt(next - 1))
  const groups: string[] = []
  let symbol = ''
  let stop = next
  let pending = ''
  let slashes = 0
  while (groups.length < MAX_GROUPS) {
    const groupStop = groupEnd(text, next, end)
    if (groupStop === -1) break
    const group = text.slice(next, groupStop)
    // A blank after a separator is a line end or a slip while the symbol is not complete; later it ends the code.
    if (groups.length > 1 && isBlank(text.charCodeAt(next - 1)) && group.length < 2) break
    groups.push(group)
    symbol += pending + group
    if (pending === '/') slashes++
    stop = groupStop
    let mark = groupStop < end ? text.charCodeAt(groupStop) : 0
    let markAt = groupStop
    if (isBlank(mark) && groups.length === 1 && typeOf(group) !== null) {
      markAt = skipBlanks(text, groupStop, end)
      mark = markAt < end ? text.charCodeAt(markAt) : 0
      if (mark !== SLASH && mark !== HYPHEN) {
        // `282/QĐ TTg`: a converter has dropped the hyphen.
        const issuerStop = trusted && markAt === groupStop + 1 ? groupEnd(text, markAt, end) : -1
        if (issuerStop === -1 || !isIssuer(fold(text.slice(markAt, issuerStop)))) break
        next = markAt
        pending = ' '
        continue
      }
    }
    if (mark === SLASH || mark === HYPHEN || mark === UNDERSCORE) {
      next = skipBlanks(text, markAt + 1, end)
      const filled = mark === HYPHEN && groups.length === 1 && trusted ? dotsEnd(text, next, end) : next
      if (filled > next) {
        stop = filled
        break
      }
      if (mark === SLASH && isYearAt(text, next, end) && groups.length > 1 && year === null) {
        year = Number(text.slice(next, next + 4))
        stop = next + 4
        break
      }
      pending = mark === SLASH ? '/' : mark === HYPHEN ? '-' : '_'
    } else if (mark === DOT && isPartAfterDot(text, groupStop + 1, end, groups.length === 1)) {
      next = groupStop + 1
      pending = '.'
    } else {
      break
    }
  }
  if (groups.length === 0) return null
  // `05/XL-01`: lots and machines are numbered so, documents are not.
  const alone = groups.length === 1 && !hasYearGroup && typeOf(groups[0] as string) === null
  if (alone && isHyphenedFigure(text, stop, end)) return null
  const family = judge(groups, separator, hasYearGroup, slashes, trusted, glued)
  if (family === 'none' || (family === 'unknown' && number?.includes('.'))) return null
  return {
    start,
    end: stop,
    known: family !== 'unknown',
    number,
    year,
    symbol,
    type: typeOfCode(family, groups, separator, hasYearGroup),
  }
}

function isHyphenedFigure(text: string, at: number, end: number): boolean {
  return at + 1 < end && text.charCodeAt(at) === HYPHEN && isDigit(text.charCodeAt(at + 1))
}

/** Types whose abbreviation is the code of a body as well: `565/CT-CS` is a công văn of the Cục Thuế. */
const typesThatAreBodies = new Set(['CT', 'TB', 'QH', 'TC', 'TT', 'PC', 'BC', 'HĐ'])

/** The type that a symbol names by itself. */
function typeOfCode(family: Judgement, groups: readonly string[], separator: number, hasYear: boolean): string | null {
  const first = groups[0] as string
  if (family === 'glued') return gluedType(first)
  if (family === 'letter') {
    const folded = fold(first)
    // `12/2020/DS-ST` is a judgment: letters have no year, and what begins with no body is none.
    return groups.length > 1 && !isAssembly(folded) && (!hasYear || isIssuer(folded)) ? 'cong-van' : null
  }
  if (family !== 'typed') return null
  const type = typeOf(first)
  // QĐ of the Party may be a quy định.
  if (separator === HYPHEN && type === 'quyet-dinh') return null
  const isLetter = groups.length > 1 && !hasYear && !isIssuer(fold(groups[1] as string))
  return isLetter && typesThatAreBodies.has(first) ? 'cong-van' : type
}

type Judgement = 'typed' | 'glued' | 'letter' | 'unknown' | 'none'

/** Whether the groups make a code, and of which kind. */
function judge(
  groups: readonly string[],
  separator: number,
  hasYear: boolean,
  slashes: number,
  trusted: boolean,
  glued: boolean,
): Judgement {
  const first = groups[0] as string
  const type = typeOf(first)
  const folded = fold(first)
  if (isAssembly(folded)) return glued || hasYear ? 'letter' : 'none'
  if (type !== null && groups.length > 1) {
    if (separator === SLASH || slashes > 0 || trusted || isIssuer(fold(groups[1] as string))) return 'typed'
    return 'unknown'
  }
  if (gluedType(first) !== null) return 'glued'
  if (oldIssuerCodes.has(folded) && groups.length === 1) return 'letter'
  if (type !== null) return trusted || hasYear ? 'typed' : glued ? 'unknown' : 'none'
  if (groups.length > 1 && (trusted || hasYear || (separator === SLASH && isIssuer(folded)))) return 'letter'
  if (trusted && first.length > 1 && glued) return 'letter'
  if (!glued || first.length < 2 || placeAbbreviations.has(folded.replace(/[0-9]+$/, ''))) return 'none'
  return 'unknown'
}

function isAssembly(folded: string): boolean {
  return (folded.startsWith('QH') || folded.startsWith('UBTVQH')) && isDigit(folded.charCodeAt(folded.length - 1))
}

/** Parts of symbols already folded: few are in use, and folding costs more than finding them. */
const foldedParts = new Map<string, string>()

function fold(part: string): string {
  let folded = foldedParts.get(part)
  if (folded === undefined) {
    folded = foldCodePart(part)
    // Any text may hold any capitals: what is kept stays small.
    if (foldedParts.size < 2000) foldedParts.set(part, folded)
  }
  return folded
}

function isIssuer(folded: string): boolean {
  return stateIssuerCodes.has(folded) || partyIssuerCodes.has(folded) || isAssembly(folded)
}

function typeOf(part: string): string | null {
  return codeTypes.get(part) ?? foldedCodeTypes.get(fold(part)) ?? null
}

/** `NĐCP`, `QĐUBND`, `QĐTTg`: type and issuer with nothing between. */
function gluedType(part: string): string | null {
  for (let length = 2; length <= 4 && length < part.length - 1; length++) {
    const type = typeOf(part.slice(0, length))
    if (type !== null && isIssuer(fold(part.slice(length)))) return type
  }
  return null
}

/** A year of this century or the last, and no further digit. */
export function isYearAt(text: string, at: number, end: number): boolean {
  if (at + 4 > end || (at + 4 < end && isDigit(text.charCodeAt(at + 4)))) return false
  const century = text.slice(at, at + 2)
  return (century === '19' || century === '20') && isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3))
}

/** `QĐ-UBND.ĐT`, `TTr.UBND`: capitals right after the dot; the issuer after a type, a short unit later. */
function isPartAfterDot(text: string, at: number, end: number, afterType: boolean): boolean {
  let next = at
  while (next < end && isUpper(text.charCodeAt(next))) next++
  const length = next - at
  if (length === 0 || length > 6 || (next < end && isLower(text.charCodeAt(next)))) return false
  return isIssuer(fold(text.slice(at, next))) === afterType
}

/** End of one group of a symbol (`QĐ`, `TTg`, `QH14`, `BGD&ĐT`, `VH,TT&DL`) at `at`; -1 where none begins. */
function groupEnd(text: string, at: number, end: number): number {
  if (at >= end) return -1
  if (at + 1 < end && isLower(text.charCodeAt(at + 1))) {
    const spelt = anyCaseEnd(text, at, end)
    if (spelt !== -1) return spelt
  }
  if (!isUpper(text.charCodeAt(at))) return -1
  for (const part of mixedCaseParts) {
    if (text.startsWith(part, at) && at + part.length <= end) {
      const after = at + part.length < end ? text.charCodeAt(at + part.length) : 0
      if (part === 'TTg' || !isUpper(after)) return at + part.length
    }
  }
  let next = at
  while (next < end && next - at < 24) {
    const code = text.charCodeAt(next)
    if (isUpper(code)) next++
    // QĐTTg: the blank before the issuer is lost.
    else if (code === 0x67 && text.slice(next - 2, next) === 'TT' && next - at > 2) return next + 1
    // GDTrH: one small letter between capitals.
    else if (next > at && isLower(code) && next + 1 < end && isUpper(text.charCodeAt(next + 1))) next += 2
    else if (code === AMPERSAND && next + 1 < end && isUpper(text.charCodeAt(next + 1))) next += 2
    else if (code === COMMA && isAmpersandGroup(text, next + 1, end)) next++
    else break
  }
  if (next < end && isLower(text.charCodeAt(next))) {
    // The last capital opens a word of prose that the source has glued on: "28-CT/TWVề", "NQ-HĐNDcủa".
    const whole = fold(text.slice(at, next))
    if (next - at >= 2 && (isIssuer(whole) || typeOf(text.slice(at, next)) !== null)) return next
    if (next - at >= 3 && isIssuer(whole.slice(0, -1))) return next - 1
    return -1
  }
  const letters = next
  while (next < end && next - letters < 3 && isDigit(text.charCodeAt(next))) next++
  if (next === letters) return letters
  // A digit after a body that bears none is the mark of a footnote: `28-CT/TW1`.
  const folded = fold(text.slice(at, letters))
  if (folded.endsWith('QH')) return next
  return isIssuer(folded) || typeOf(text.slice(at, letters)) !== null ? letters : next
}

/** `Qđ` and `ttg` of `06/Qđ-ttg`: a type before a separator, an issuer behind one, in the wrong case; -1 for others. */
function anyCaseEnd(text: string, at: number, end: number): number {
  let next = at
  while (next < end && next - at < 12 && (isUpper(text.charCodeAt(next)) || isLower(text.charCodeAt(next)))) next++
  const before = at > 0 ? text.charCodeAt(at - 1) : 0
  const after = next < end ? text.charCodeAt(next) : 0
  if (before !== SLASH && before !== HYPHEN) return -1
  const group = text.slice(at, next)
  if ((after === SLASH || after === HYPHEN) && typeOf(group) !== null) return next
  return group.length > 1 && isIssuer(fold(group)) && (next >= end || !isLower(after)) ? next : -1
}

function isAmpersandGroup(text: string, at: number, end: number): boolean {
  let next = at
  while (next < end && next - at < 8 && isUpper(text.charCodeAt(next))) next++
  return next > at && next + 1 < end && text.charCodeAt(next) === AMPERSAND && isUpper(text.charCodeAt(next + 1))
}
