import { isYearInCode, typeOfCode } from '../law/code-identity.ts'
import { classOfIssuer } from '../law/issuer-of-code.ts'
import { type CodeJudgement, judgeCode } from '../law/judge-code.ts'
import { spellOutLawName } from '../law/law-name-abbreviations.ts'
import { type BodyPlace, placeOfBody, provinceSlug } from '../law/place-of-body.ts'
import { type CodeReading, codeReader, isLocal } from '../law/read-code.ts'
import { type DateReading, isYear } from '../law/read-date.ts'
import { slug } from '../law/slug.ts'
import type { CitationReading } from '../tree/citation-readings.ts'
import type { NameTail } from '../tree/name-tails.ts'
import type { Citation } from '../tree/nodes.ts'
import type { HomePlace } from './home-place.ts'

/** One mention, read: what it says about the identity of its document, corrected as far as it corrects itself. */
export interface Mention {
  readonly citation: Citation
  readonly reading: CodeReading | null
  readonly judgement: CodeJudgement | null
  /** Type slug of the document; null where neither word nor symbol tells. */
  readonly type: string | null
  /** Corrected code; for named documents the slug of the name; for short mentions the number. */
  readonly code: string | null
  readonly date: DateReading | null
  readonly iso: string | null
  /** Year of the code or of the date; for programmes the period ("2021-2030"). */
  readonly year: string | null
  readonly yearInCode: boolean
  /** Slug of the place for local documents; null for central ones, undefined where only the context can tell. */
  readonly place: string | null | undefined
  /** ISO day by which a law was passed that the trích yếu of another document calls by name; null for all else. */
  readonly passedBy: string | null
}

/**
 * Read a mention for its identity.
 *
 * @param read  What it says by its code and date.
 * @param home  Where the citing document comes from: completes "UBND tỉnh".
 * @param tail  Territory and period behind a name.
 * @param sender  Id of the body that the text says the document comes from.
 * @param outer  The mention in whose trích yếu it stands.
 */
export function readMention(
  read: CitationReading,
  home: HomePlace,
  tail: NameTail | undefined,
  sender: string | undefined,
  outer: Mention | undefined,
): Mention {
  const whole = wholeCode(read)
  const { citation, reading, judgement, ownCode, iso } = whole ?? read
  const date = read.date === null ? null : soundYear(read.date)
  if (citation.kind === 'named' || (citation.code === null && citation.name !== null)) {
    return readNamed(citation, date, iso, home, tail, outer)
  }
  const short = whole === null && isShort(citation)
  if (reading === null || judgement === null || short) {
    const bare = citation.code === null || short
    const year = (bare ? citation.year : null) ?? date?.year ?? null
    return {
      citation,
      reading: null,
      judgement: null,
      type: citation.documentType,
      code: bare ? citation.number : citation.code,
      date,
      iso,
      year: year === null ? null : String(year),
      yearInCode: false,
      place: undefined,
      passedBy: null,
    }
  }
  return {
    citation,
    reading,
    judgement,
    type: typeOfCode(citation.documentType, reading),
    code: ownCode,
    date,
    iso,
    year: judgement.year === null ? null : String(judgement.year),
    yearInCode: isYearInCode(reading, judgement),
    place: placeOf(citation, reading, home, sender),
    passedBy: null,
  }
}

/** Whether a mention has no more than type and number. "Đề án 06/CP" says no more: its /CP is the code of nothing. */
export function isShort({ kind, documentType, code }: Citation): boolean {
  return kind === 'short' || (documentType === 'de-an' && code !== null && /^\d{1,4}\/(?:CP|TTg)$/.test(code))
}

/** A number beside which the rest of the code goes without saying, read with it. */
function wholeCode(read: CitationReading): CitationReading | null {
  const { kind, number } = read.citation
  const code = kind !== 'short' || number === null ? null : (decreeCode(read.citation) ?? partyCode(read.citation))
  const reading = code === null ? null : codeReader()(code)
  if (reading === null) return null
  return {
    ...read,
    reading,
    judgement: judgeCode({ reading, date: read.date, namedTerm: null }),
    ownCode: reading.tidy,
  }
}

/** "Nghị định 30/2020": since 1998 the Government alone gives decrees. */
function decreeCode({ documentType, number, year }: Citation): string | null {
  return documentType !== 'nghi-dinh' || year === null || year < 1998 ? null : `${number}/${year}/NĐ-CP`
}

/** "Chỉ thị số 35 ngày 30/5/2019 của Bộ Chính trị". */
function partyCode({ documentType, number, year, issuer }: Citation): string | null {
  const type = PARTY_TYPES.get(documentType ?? '')
  return type === undefined || year !== null || !CENTRE_OF_PARTY.test(issuer?.id ?? '') ? null : `${number}-${type}/TW`
}

const PARTY_TYPES: ReadonlyMap<string, string> = new Map([
  ['chi-thi', 'CT'],
  ['nghi-quyet', 'NQ'],
  ['ket-luan', 'KL'],
  ['quy-dinh', 'QĐ'],
  ['huong-dan', 'HD'],
  ['thong-bao', 'TB'],
])

const CENTRE_OF_PARTY =
  /^(?:bo-chinh-tri|ban-bi-thu(?:-trung-uong(?:-dang)?)?|ban-chap-hanh-trung-uong(?:-dang)?)(?:\+|$)/

/** A year that is none tells nothing of an identity. */
function soundYear(date: DateReading): DateReading {
  return date.year === null || isYear(date.year) ? date : { ...date, year: null }
}

function placeOf(
  citation: Citation,
  reading: CodeReading,
  home: HomePlace,
  sender: string | undefined,
): string | null | undefined {
  const issuer = citation.issuer
  const named = issuer === null ? null : placeOfBody(issuer.id ?? slug(issuer.raw))
  if (!isLocal(reading)) {
    if (reading.issuerKnown) return null
    if (issuer === null && sender?.startsWith('so-')) return home.province
    return named === null ? null : (placeKey(named, home) ?? null)
  }
  if (issuer === null || named === null) {
    if (issuer !== null && CENTRAL.test(slug(issuer.raw))) return null
    return citation.witness === 'portal' ? portalPlace(citation) : placeOfSender(sender, reading, home)
  }
  if (issuer !== null && classOfIssuer(issuer.id, issuer.raw) === 'ministry') return undefined
  return placeKey(named, home)
}

/** Where the body sits that sent a document, where the code is one of such bodies; undefined for any other. */
function placeOfSender(sender: string | undefined, reading: CodeReading, home: HomePlace): string | undefined {
  if (sender === undefined) return undefined
  const numbering = NUMBERING.find(([code]) => code === reading.issuer)
  if (numbering === undefined || !numbering[1].test(sender)) return undefined
  const place = placeOfBody(sender)
  return place === null ? undefined : placeKey(place, home)
}

/** Codes that committees of every level share, and what their names have in common. */
const NUMBERING: readonly (readonly [code: string, names: RegExp])[] = [
  ['UBND', /(?:^|-)uy-ban-nhan-dan-/],
  ['HĐND', /(?:^|-)hoi-dong-nhan-dan-/],
  ['HU', /(?:^|-)huyen-uy(?:-|$)/],
  ['ĐU', /(?:^|-)dang-uy-(?:xa|phuong|thi-tran|dac-khu)(?:-|$)/],
]

const CENTRAL = /(?:trung-uong|quoc-gia)$|(?:^|-)dang-(?:uy|bo)-(?:chinh-phu|quoc-hoi|bo)(?:-|$)/

/** `hai-duong`, `van-quan.lang-son`; undefined where a part of it is not known. */
function placeKey(place: BodyPlace, home: HomePlace): string | undefined {
  if (place.level === 'province') {
    if (place.name !== null) return place.name
    if (place.city && home.district !== null && home.districtIsCity) return below(home.district, home.province)
    return home.province ?? undefined
  }
  const own = place.name ?? (place.level === 'district' ? home.district : home.commune)
  return own === null ? undefined : below(own, place.province ?? home.province)
}

function below(unit: string, province: string | null): string {
  return province === null ? unit : `${unit}.${province}`
}

const territory = /(?:^|-)(?:tinh|thanh-pho)-((?:[a-z]+-){0,4}[a-z]+)/g

/** Titles of portal lists end in "tỉnh Hưng Yên năm 2022" or "do tỉnh An Giang ban hành". */
function portalPlace(citation: Citation): string | undefined {
  const text = slug(`${citation.raw} ${citation.title?.raw ?? ''}`)
  territory.lastIndex = 0
  for (let found = territory.exec(text); found !== null; found = territory.exec(text)) {
    const words = (found[1] as string).split('-')
    for (let count = Math.min(5, words.length); count > 0; count--) {
      const province = provinceSlug(words.slice(0, count).join('-'))
      if (province !== null) return province
    }
  }
  return undefined
}

/**
 * A document called by its name: `luat-tre-em` of 2016, `chuong-trinh-hanh-dong-quoc-gia-vi-tre-em` of 2021-2030. A
 * territory in the words of the mention ("tỉnh Hải Dương") belongs to the identity.
 */
function readNamed(
  citation: Citation,
  date: DateReading | null,
  iso: string | null,
  home: HomePlace,
  tail: NameTail | undefined,
  outer: Mention | undefined,
): Mention {
  const type = citation.documentType
  const bare = slug(citation.name ?? citation.raw)
  const name = type !== null && LAWS.has(type) ? spellOutLawName(bare) : wholeCongressName(bare)
  const [, level, named] = LOCAL_CONGRESS.exec(name) ?? []
  const called = named === undefined ? name : name.replace(`-${level}${named}-`, `-${level}-`)
  const code = type === null || called.startsWith(type) ? called : `${type}-${called}`
  const printed = citation.year ?? date?.year ?? yearIn(citation.raw)
  return {
    citation,
    reading: null,
    judgement: null,
    type,
    code,
    date,
    iso,
    year: periodOf(tail) ?? (printed === null ? null : String(printed)),
    yearInCode: false,
    place:
      level === undefined
        ? territoryIn(`${slug(citation.raw)}-${slug(tail?.words ?? '')}`.replace(bare, ''), home)
        : territoryIn(`${level}${named ?? ''}`, home),
    passedBy: outer === undefined || type === null || !LAWS.has(type) ? null : dayOf(outer),
  }
}

/** The day of a document, or the last one of its year; where code and date contradict each other, the later. */
function dayOf({ iso, year }: Mention): string | null {
  if (year === null || !/^\d{4}$/.test(year)) return iso
  return iso === null || iso < year ? `${year}-12-31` : iso
}

/** "Đại hội Đảng bộ ⟦tỉnh⟧⟦ Hải Dương⟧ lần thứ XVII": the territory is no part of the name, but of the identity. */
const LOCAL_CONGRESS =
  /-dang-bo-(tinh|thanh-pho|huyen|quan|thi-xa|xa|phuong)((?:-[a-z]{1,7}){1,4})?-lan-thu-[ivx]{1,6}$/

const LAWS: ReadonlySet<string> = new Set(['luat', 'bo-luat', 'phap-lenh'])

/** "Nghị quyết Đại hội XIII", "… Đại hội Đảng toàn quốc lần thứ XIII": the resolution of one national congress. */
function wholeCongressName(name: string): string {
  return name.replace(
    /^(nghi-quyet-)?dai-hoi(?:-dai-bieu)?(?:-dang)?(?:-toan-quoc)?(?:-lan-thu)?-([ivx]{1,5})$/,
    '$1dai-hoi-dai-bieu-toan-quoc-lan-thu-$2',
  )
}

/** "giai đoạn 2021 - 2030" → `2021-2030`; "đến năm 2030" → `2030`. */
function periodOf(tail: NameTail | undefined): string | null {
  if (tail === undefined) return null
  const { period, words } = tail
  if (period?.startYear != null && period.endYear !== null) return `${period.startYear}-${period.endYear}`
  return /^\s{0,9}đến\s{1,9}năm\s{1,9}(\d{4})/.exec(words)?.[1] ?? null
}

function yearIn(raw: string): string | null {
  return /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(raw)?.[0] ?? null
}

/** The territory that follows a name: `tinh-kon-tum`, `tren-dia-ban-tinh`. Words that lead elsewhere give none. */
function territoryIn(behind: string, home: HomePlace): string | null {
  const words = behind.replace(/^-+|-+$/g, '').replace(/^(?:tai|o|cua|tren-dia-ban)-/, '')
  if (!/^(?:tinh|thanh-pho|tp|huyen|quan|thi-xa|xa|phuong|thi-tran)(?:-|$)/.test(words)) return null
  const place = placeOfBody(words.replace(/-(?:giai-doan|nam|den-nam)(?:-.*)?$/, ''))
  // "62 huyện nghèo 6 tháng đầu năm": a number inside a name is none.
  if (place === null || /[a-z].*\d/.test(place.name ?? '')) return null
  return placeKey(place, home) ?? null
}
