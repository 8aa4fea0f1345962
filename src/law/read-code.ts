import { ministries } from './bodies.ts'
import { codeTypes } from './code-families.ts'
import {
  departmentFields,
  departmentSpellings,
  otherTypeWords,
  partyIssuers,
  partyTypes,
  stateIssuers,
  typeOrBody,
} from './symbols.ts'

/**
 * Which form a code follows:
 *
 * | family   | form                       | example             |
 * | -------- | -------------------------- | ------------------- |
 * | assembly | number/year/QHterm         | 121/2020/QH14       |
 * | state    | number/[year/]type-issuer  | 67/2016/QĐ-UBND     |
 * | party    | number-type/issuer         | 28-CT/TW            |
 * | letter   | number/issuer-unit         | 478/LĐTBXH-TE       |
 * | other    | any other, never corrected | 18/KH-MTTQ-BTT      |
 */
export type CodeFamily = 'assembly' | 'state' | 'party' | 'letter' | 'other'

/** A code taken apart. Groups are in the capitals of their family, `printed` is as on paper. */
export interface CodeReading {
  readonly printed: string
  readonly family: CodeFamily
  readonly number: string
  /** Digits that stand where the year stands, however many; null where the code has no such group. */
  readonly year: string | null
  /** Abbreviation of the type: `KH`, `QĐ`; null for công văn and for `QH14`. */
  readonly type: string | null
  /** Code of the body: `UBND`, `TTg`, `TW`, `BLĐTBXH`, `QH`, `UBTVQH`; null where there is none. */
  readonly issuer: string | null
  /** Whether `issuer` is one of the codes in `symbols.ts`. */
  readonly issuerKnown: boolean
  /** Term of the Assembly; null outside the assembly family. */
  readonly term: number | null
  /** Groups after the issuer: a unit, or the other bodies of a joint document. */
  readonly tail: readonly string[]
  /** The code in its family's separators and capitals; other spellings of a body's code are kept. */
  readonly tidy: string
  /** Like `tidy`, with the one code of each body: what two spellings of one code have in common. */
  readonly canonical: string
  /** True when the separators printed are not those of the family. */
  readonly separatorsWrong: boolean
  /** True when letters printed (capitals, `Đ`) are not those of the family. */
  readonly lettersWrong: boolean
}

/**
 * Take a code apart and say how its family writes it.
 *
 *     readCode('276-KH-TU')     party, type KH, issuer TU, tidy 276-KH/TU, separatorsWrong
 *     readCode('06/QĐ-TTG')     state, type QĐ, issuer TTg, tidy 06/QĐ-TTg, lettersWrong
 *     readCode('121/2020/QH14') assembly, year 2020, term 14
 *
 * @param code  As printed, in NFC. Blanks inside and the kind of dash do not matter.
 * @returns     null where no number stands in front, or nothing but a year follows it.
 */
export function readCode(code: string): CodeReading | null {
  const printed = code.replace(/[\s\u00a0]/g, '').replace(/[‐-―−]/g, '-')
  if (printed.length > 120) return null
  const number = /^\d{1,6}(?:\.\d{1,2})?[a-zđ]?(?![a-zđ])/.exec(printed)?.[0]
  if (number === undefined) return null
  const separators: string[] = []
  const groups: string[] = []
  separatedGroup.lastIndex = number.length
  for (let found = separatedGroup.exec(printed); found !== null; found = separatedGroup.exec(printed)) {
    separators.push(found[1] as string)
    groups.push(found[2] as string)
  }
  if (groups.length === 0) return null
  // `27/2022 NĐ-CP`: nothing stands between the year and the type.
  const glued = /^(\d{4})(\p{Lu}.*)$/u.exec(groups[0] as string)
  if (glued !== null) {
    groups.splice(0, 1, glued[1] as string, glued[2] as string)
    separators.splice(1, 0, '')
  } else if (groups.length === 1 && /^\d/.test(groups[0] as string)) return null
  const yearPrinted = /^\d{2,6}$/.test(groups[0] as string) && groups.length > 1 ? (groups.shift() as string) : null
  const joined = groups.length === 1 ? splitJoined(groups[0] as string) : null
  if (joined !== null) {
    groups.splice(0, 1, ...joined)
    separators.push('')
  }
  const lead = yearPrinted === null ? '' : `/${yearPrinted}`
  return read(printed, number, yearPrinted, lead, separators, groups)
}

const separatedGroup = /([/\-_]?)([^/\-_]{1,40})/g

/** A reader that remembers: most codes of a text occur many times, and many in every text. */
export function codeReader(): (code: string) => CodeReading | null {
  return readAgain
}

function readAgain(code: string): CodeReading | null {
  const known = readings.get(code)
  if (known !== undefined) return known
  const reading = readCode(code)
  if (readings.size < REMEMBERED && code.length < 60) readings.set(code, reading)
  return reading
}

const readings = new Map<string, CodeReading | null>()
const REMEMBERED = 4000

function read(
  printed: string,
  number: string,
  year: string | null,
  lead: string,
  separators: readonly string[],
  groups: readonly string[],
): CodeReading {
  const first = groups[0] as string
  const second = groups[1]
  const assembly = readAssembly(first)
  const assemblySecond = second === undefined ? null : readAssembly(second)
  const type = canonicalType(first, year !== null || second !== undefined)
  const body = (family: CodeFamily, fields: Partial<CodeReading>, tidySymbol: string, canonicalSymbol: string) => {
    const open = family === 'party' ? '-' : '/'
    const tidy = `${number}${lead}${open}${tidySymbol}`
    const other = family === 'other'
    const asItShould = other || printed === tidy
    return {
      printed,
      family,
      number,
      year,
      type: null,
      issuer: null,
      issuerKnown: false,
      term: null,
      tail: [],
      tidy: other ? printed : tidy,
      canonical: other ? printed : `${number}${lead}${open}${canonicalSymbol}`,
      separatorsWrong: !asItShould && separatorsOf(printed) !== separatorsOf(tidy),
      lettersWrong: !asItShould && lettersOf(printed) !== lettersOf(tidy),
      ...fields,
    }
  }

  if (assembly !== null) {
    const tail = groups.slice(1)
    const symbol = [`${assembly.body}${assembly.digits}`, ...tail].join('-')
    return body('assembly', { issuer: assembly.body, issuerKnown: true, term: assembly.term, tail }, symbol, symbol)
  }
  if (assemblySecond !== null && type !== null) {
    const tail = groups.slice(2)
    const symbol = [type, `${assemblySecond.body}${assemblySecond.digits}`, ...tail].join('-')
    const fields = { type, issuer: assemblySecond.body, issuerKnown: true, term: assemblySecond.term, tail }
    return body('assembly', fields, symbol, symbol)
  }
  if (type !== null && second !== undefined) {
    const named = readIssuer(groups, 1)
    const issuer = year === null && SENT_UPWARDS.has(type) && named.bare ? unknownIssuer(second) : named
    const tail = groups.slice(1 + issuer.groups)
    if (issuer.party && year === null) {
      const rest = [issuer.code, ...tail].join('-')
      return body('party', { type, issuer: issuer.code, issuerKnown: true, tail }, `${type}/${rest}`, `${type}/${rest}`)
    }
    const stateForm = issuer.known || year !== null || (separators[0] === '/' && separators[1] === '-')
    if (!stateForm) return body('other', { type, issuer: issuer.code, tail }, '', '')
    const bodies = type === 'TTLT' || type === 'NQLT' ? tail.map((one) => readIssuer([one], 0)) : null
    const tidyTail = bodies?.map((one) => one.printed) ?? tail
    const canonicalTail = bodies?.map((one) => one.code) ?? tail
    return body(
      'state',
      { type, issuer: issuer.code, issuerKnown: issuer.known, tail: canonicalTail },
      [type, issuer.printed, ...tidyTail].join('-'),
      [type, issuer.code, ...canonicalTail].join('-'),
    )
  }
  const issuer = readIssuer(groups, 0)
  const tail = groups.slice(issuer.groups)
  if (tail.length === 0 || !issuer.known || issuer.party) {
    return body('other', { issuer: issuer.code, issuerKnown: issuer.known, tail }, '', '')
  }
  return body(
    'letter',
    { issuer: issuer.code, issuerKnown: true, tail },
    [issuer.printed, ...tail].join('-'),
    [issuer.printed.replace(/[&.,-]/g, ''), ...tail].join('-'),
  )
}

function readAssembly(group: string): { body: string; digits: string; term: number } | null {
  const found = /^[UuQq]/.test(group) ? /^(UBTVQH|QH)(\d{1,3})$/i.exec(group) : null
  if (found === null) return null
  return { body: (found[1] as string).toUpperCase(), digits: found[2] as string, term: Number(found[2]) }
}

interface IssuerReading {
  code: string
  /** The group(s) as the family writes them, other spellings kept. */
  printed: string
  known: boolean
  party: boolean
  /** True for a ministry's code without its `B`: `TNMT`. */
  bare: boolean
  /** How many groups the code takes: `BNN-PTNT` takes two. */
  groups: number
}

/** `540/TTr-TNMT`: what is sent upwards comes from a department more often than from the ministry of that field. */
const SENT_UPWARDS: ReadonlySet<string> = new Set(['TTr', 'BC'])

function unknownIssuer(code: string): IssuerReading {
  return { code, printed: code, known: false, party: false, bare: false, groups: 1 }
}

/** The body that the groups from `at` name. A ministry's code may be spread over groups (`BLĐTB-XH`). */
function readIssuer(groups: readonly string[], at: number): IssuerReading {
  const first = groups[at] as string
  for (let count = Math.min(3, groups.length - at); count > 1; count--) {
    const stretch = groups.slice(at, at + count)
    const code = ministryCodes.get(fold(stretch.join('')))
    if (code !== undefined && code.length > 3) {
      return { code, printed: stretch.join('-'), known: true, party: false, bare: false, groups: count }
    }
  }
  const folded = fold(first)
  // Ư is the second letter of "Trung ương": TƯ says TW, though it looks like TU.
  const party = partyCodes.get(first.includes('TƯ') ? fold(first.replace('TƯ', 'TW')) : folded)
  if (party !== undefined) return { code: party, printed: party, known: true, party: true, bare: false, groups: 1 }
  const ministry = ministryCodes.get(folded)
  if (ministry !== undefined) {
    const kept = ministrySpellings.has(first) || /[&.,]/.test(first)
    const withoutB = fold(ministry) === folded ? ministry : ministry.slice(1)
    const bare = fold(ministry) !== folded && folded === fold(ministry).slice(1)
    return { code: ministry, printed: kept ? first : withoutB, known: true, party: false, bare, groups: 1 }
  }
  const state = stateCodes.get(folded)
  if (state !== undefined) return { code: state, printed: state, known: true, party: false, bare: false, groups: 1 }
  const dotted = /^(UBND|HĐND)\.(.{1,12})$/.exec(first)
  if (dotted !== null)
    return { code: dotted[1] as string, printed: first, known: true, party: false, bare: false, groups: 1 }
  if (folded.startsWith('S') && departmentCodes.has(folded.slice(1))) {
    const plain = /^[A-Za-zÀ-ỹĐđ]+$/.test(first) && !departmentSpellings.has(first)
    const code = `S${departmentCodes.get(folded.slice(1))}`
    return { code, printed: plain ? code : first, known: true, party: false, bare: false, groups: 1 }
  }
  return unknownIssuer(first)
}

/**
 * The abbreviation that a group spells; null where it is none, or is a body's code that nothing shows to be a type.
 * `DA` as printed is a dự án; only a spelling that is no abbreviation itself is read as one with its mark lost.
 */
function canonicalType(group: string, followed: boolean): string | null {
  if (!followed) return null
  if (abbreviations.has(group)) return group
  return typesByFold.get(fold(group)) ?? null
}

/** `NĐCP`, `KHUBND`: a type and a body with nothing between; null for any other group. */
function splitJoined(group: string): [string, string] | null {
  const upper = group.toUpperCase()
  for (const type of ['TTLT', 'CTR', 'TTR', 'NĐ', 'QĐ', 'NQ', 'CT', 'KH', 'TT', 'KL', 'TB', 'HD', 'BC']) {
    if (!upper.startsWith(type)) continue
    const rest = fold(group.slice(type.length))
    if (
      rest.length >= 2 &&
      (stateCodes.has(rest) ||
        partyCodes.has(rest) ||
        fold(ministryCodes.get(rest) ?? '') === rest ||
        (rest.startsWith('S') && departmentCodes.has(rest.slice(1))))
    ) {
      return [group.slice(0, type.length), group.slice(type.length)]
    }
  }
  return null
}

/** Upper case without diacritics, `&`, dots and blanks. */
function fold(text: string): string {
  if (/^[A-Z]*$/.test(text)) return text
  return text
    .replace(/[đĐðÐ]/g, 'D')
    .normalize('NFD')
    .replace(/[\u0300-\u036f&.,\s-]/g, '')
    .toUpperCase()
}

function separatorsOf(code: string): string {
  return code.replace(/[^/_-]+/g, 'x')
}

function lettersOf(code: string): string {
  return code.replace(/[/_-]/g, '')
}

/** Every abbreviation of a type; `QH` is also a quy hoạch of the Party. */
const abbreviations: ReadonlySet<string> = new Set([...codeTypes.keys(), ...Object.keys(otherTypeWords.value), 'QH'])
const typesByFold = new Map([...abbreviations].reverse().map((type) => [fold(type), type]))
const partyCodes = new Map([...partyIssuers].map((code) => [fold(code), code]))
const stateCodes = new Map([...stateIssuers].map((code) => [fold(code), code]))
const departmentCodes = new Map([...departmentFields].map((code) => [fold(code), code]))
const ministryCodes = new Map<string, string>()
/** Spellings of ministries' codes that are in use as they stand: `BGDDT`, `LĐTBXH`. */
const ministrySpellings = new Set(ministries.flatMap(({ code, alternates }) => [code, ...alternates]))
for (const { code, alternates } of ministries) {
  for (const spelling of [code, ...alternates]) {
    const folded = fold(spelling)
    ministryCodes.set(folded, code)
    if (folded.startsWith('B') && folded.length > 4) ministryCodes.set(folded.slice(1), code)
  }
}

/** True for an abbreviation that may as well be the code of a body here (`565/CT-CS`). */
export function mayBeLetter(reading: CodeReading): boolean {
  return reading.type !== null && !reading.issuerKnown && reading.year === null && typeOrBody.has(reading.type)
}

/** Slugs of the type words that may stand before this code; empty where the code says nothing about its type. */
export function typeWordsOf({ family, type, issuer, tail }: CodeReading): readonly string[] {
  if (type === null) {
    if (family === 'assembly') return issuer === 'QH' ? OF_ASSEMBLY : OF_STANDING_COMMITTEE
    return family === 'letter' ? (oldOrder.get(tail[tail.length - 1] ?? '') ?? OF_LETTER) : NO_WORDS
  }
  return (family === 'party' ? wordsOfParty : wordsOfState).get(type) ?? NO_WORDS
}

const OF_ASSEMBLY = ['nghi-quyet', 'luat', 'bo-luat']
const OF_STANDING_COMMITTEE = ['nghi-quyet', 'phap-lenh']
const OF_LETTER = ['cong-van']
/** Before 1997 the type stood behind the body: `08/BYT-TT` is a thông tư, or a công văn of a unit of that name. */
const oldOrder = new Map(['TT', 'CT', 'QĐ'].map((type) => [type, [...OF_LETTER, codeTypes.get(type) as string]]))
const NO_WORDS: readonly string[] = []

/** By abbreviation of the type. */
const wordsOfState = new Map([...abbreviations].map((type) => [type, typeWords(type, [])]))
const wordsOfParty = new Map([...abbreviations].map((type) => [type, typeWords(type, partyTypes.value[type] ?? [])]))

function typeWords(type: string, ofParty: readonly string[]): readonly string[] {
  const own = codeTypes.get(type)
  return [...(own === undefined ? [] : [own]), ...(otherTypeWords.value[type] ?? []), ...ofParty]
}

/**
 * Whether the numbers of this series carry the year (`80/2017/NĐ-CP`), so that a code without one is incomplete.
 *
 * Nghị định since 1998, thông tư and thông tư liên tịch; laws and resolutions of the Assembly. Decisions and
 * resolutions come with and without a year.
 */
export function carriesYear({ family, type, issuer, issuerKnown }: CodeReading): boolean {
  if (family === 'assembly') return type === null
  if (family !== 'state' || !issuerKnown) return false
  return (
    (type === 'NĐ' && issuer === 'CP') || type === 'TTLT' || (type === 'TT' && issuer !== 'UBND' && issuer !== 'HĐND')
  )
}

const LOCAL = new Set(
  'UBND HĐND CTUBND VPUBND BCĐ TU HU QU ThU TxU ĐU VPTU BTCTU BTGTU BDVTU BTGDVTU UBKTTU BNCTU'.split(' '),
)

/** True for codes that every province, district or commune uses alike. */
export function isLocal(reading: CodeReading): boolean {
  const { issuer, issuerKnown } = reading
  if (issuer === null) return false
  if (LOCAL.has(issuer)) return true
  return issuerKnown && /^S[A-ZĐ]/.test(issuer)
}
