import { ministries, ministryByCode, ministryById } from './bodies.ts'
import type { CodeReading } from './read-code.ts'
import { slug } from './slug.ts'

/** What kind of body an issuer is, as far as a symbol can tell bodies apart. */
export type IssuerClass =
  | 'assembly'
  | 'standing-committee'
  | 'government'
  | 'prime-minister'
  | 'president'
  | 'ministry'
  | 'peoples-council'
  | 'peoples-committee'
  | 'committee-chair'
  | 'department'
  | 'steering-committee'
  | 'politburo'
  | 'secretariat'
  | 'central-committee'
  | 'party-committee'

/** Who may have issued a document with this symbol, and how sure that is. */
export interface ExpectedIssuer {
  readonly classes: readonly IssuerClass[]
  /** Ids of the ministries named in the symbol; empty where the class decides alone. */
  readonly ids: readonly string[]
  /** The right issuer in words; null where its place is part of the name. */
  readonly name: string | null
  readonly severity: 'error' | 'warning'
  readonly basis: string
}

const LAW = 'Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15, Điều 4 (trước đó: 80/2015/QH13, Điều 4)'
const DECREE = 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3: ký hiệu mang chữ viết tắt của cơ quan ban hành'
const PARTY =
  'Quy định 399-QĐ/TW, Hướng dẫn 05-HD/VPTW (trước năm 2026: 66-QĐ/TW, 36-HD/VPTW) về ký hiệu và thẩm quyền ban hành văn bản của Đảng'

/**
 * The class of an issuer.
 *
 * @param id   Slug of its full name (`uy-ban-nhan-dan-tinh-hai-duong`); null where the tree gives none.
 * @param raw  As printed; read where there is no id.
 * @returns    null for a body that symbols say nothing about.
 */
export function classOfIssuer(id: string | null, raw: string): IssuerClass | null {
  const name = id ?? slug(raw).replace(/^ubnd/, 'uy-ban-nhan-dan').replace(/^hdnd/, 'hoi-dong-nhan-dan')
  const known = classes.get(name)
  if (known !== undefined) return known
  const found = classOfName(name)
  if (classes.size < REMEMBERED && name.length < LONGEST) classes.set(name, found)
  return found
}

/** The same few hundred bodies return all the time; remembering them changes no result. */
const classes = new Map<string, IssuerClass | null>()
const REMEMBERED = 4000
const LONGEST = 120

function classOfName(name: string): IssuerClass | null {
  for (const [pattern, found] of CLASSES) {
    if (pattern.test(name)) return found
  }
  return ministryById(name) === null ? null : 'ministry'
}

const CLASSES: readonly (readonly [RegExp, IssuerClass])[] = [
  [/^quoc-hoi(?:-|$)/, 'assembly'],
  [/^(?:uy-ban-thuong-vu-quoc-hoi|ubtvqh)(?:-|$)/, 'standing-committee'],
  [/^chinh-phu$/, 'government'],
  [/^(?:pho-)?(?:thu-tuong)(?:-chinh-phu)?$/, 'prime-minister'],
  [/^(?:pho-)?chu-tich-nuoc(?:-|$)/, 'president'],
  [/^bo-chinh-tri(?:-|$)/, 'politburo'],
  [/^ban-bi-thu(?:-|$)/, 'secretariat'],
  [/^(?:ban-chap-hanh-)?trung-uong(?:-dang)?(?:-|$)/, 'central-committee'],
  [/^(?:thuong-truc-)?hoi-dong-nhan-dan(?:-|$)/, 'peoples-council'],
  [/^(?:pho-)?chu-tich-(?:uy-ban-nhan-dan|ubnd)(?:-|$)/, 'committee-chair'],
  [/^uy-ban-nhan-dan(?:-|$)/, 'peoples-committee'],
  [
    /^(?:ban-thuong-vu-|thuong-truc-|ban-chap-hanh-)?(?:tinh-uy|thanh-uy|huyen-uy|quan-uy|thi-uy|dang-uy|dang-bo)(?:-|$)/,
    'party-committee',
  ],
  [/^so-(?!ket)/, 'department'],
  [/^(?:ban-chi-dao|bcd)(?:-|$)/, 'steering-committee'],
]

/** Who issues documents with this code; null where the symbol does not say, or says it in a way no text settles. */
export function expectedIssuer(reading: CodeReading): ExpectedIssuer | null {
  const { family, type, issuer, tail } = reading
  if (family === 'assembly') {
    if (type === 'NQLT') return null
    return issuer === 'UBTVQH'
      ? of(['standing-committee'], 'Ủy ban Thường vụ Quốc hội', 'error', LAW)
      : of(['assembly'], 'Quốc hội', 'error', LAW)
  }
  if (family === 'party') return partyIssuer(type, issuer)
  if (family === 'letter') return letterIssuer(reading)
  if (family !== 'state' || issuer === null || !reading.issuerKnown) return null
  if (type === 'TTLT') return jointIssuers([issuer, ...tail])
  if (type === 'VBHN' || type === 'NQLT' || (type?.endsWith('LN') ?? false) || (type?.endsWith('LT') ?? false))
    return null
  switch (issuer) {
    case 'CP':
      return of(['government'], 'Chính phủ', 'error', LAW)
    case 'TTg':
      return of(['prime-minister'], 'Thủ tướng Chính phủ', 'error', LAW)
    case 'CTN':
      return type === 'L' || type === 'QĐ' ? of(['president'], 'Chủ tịch nước', 'error', LAW) : null
    case 'HĐND':
      return of(['peoples-council'], null, 'error', DECREE)
    case 'UBND':
      return of(['peoples-committee', 'committee-chair'], null, 'error', DECREE)
    case 'CTUBND':
      // The chair signs under the letterhead of the committee, and is cited by its name.
      return of(['committee-chair', 'peoples-committee'], null, 'warning', LAW)
    case 'VPCP':
      return null
  }
  if (issuer.startsWith('S') && ministryByCode(issuer) === null) return of(['department'], null, 'warning', DECREE)
  const ministry = ministryByCode(issuer)
  if (ministry === null) return null
  return { classes: ['ministry'], ids: [ministry.id], name: headOf(ministry.name, type), severity: 'error', basis: LAW }
}

function partyIssuer(type: string | null, issuer: string | null): ExpectedIssuer | null {
  if (issuer === 'TW') {
    if (type === 'CT') return of(['politburo', 'secretariat'], 'Ban Bí thư', 'warning', PARTY)
    return of(['politburo', 'secretariat', 'central-committee'], 'Ban Chấp hành Trung ương', 'warning', PARTY)
  }
  if (issuer !== null && /^(?:TU|HU|QU|ThU|TxU|ĐU)$/.test(issuer))
    return of(['party-committee'], null, 'warning', PARTY)
  return null
}

function letterIssuer({ issuer }: CodeReading): ExpectedIssuer | null {
  if (issuer === 'UBND') return of(['peoples-committee', 'committee-chair'], null, 'warning', DECREE)
  if (issuer === 'TTg') return of(['prime-minister'], 'Thủ tướng Chính phủ', 'warning', DECREE)
  const ministry = issuer === null || issuer === 'VPCP' ? null : ministryByCode(issuer)
  if (ministry === null) return null
  return { classes: ['ministry'], ids: [ministry.id], name: ministry.name, severity: 'warning', basis: DECREE }
}

function jointIssuers(codes: readonly string[]): ExpectedIssuer | null {
  const bodies = codes.map((code) => ministryByCode(code))
  if (bodies.some((body) => body === null)) return null
  const known = bodies.flatMap((body) => (body === null ? [] : [body]))
  const name = known.map((body) => body.name).join(', ')
  return { classes: ['ministry'], ids: known.map((body) => body.id), name, severity: 'warning', basis: LAW }
}

function of(
  classes: readonly IssuerClass[],
  name: string | null,
  severity: 'error' | 'warning',
  basis: string,
): ExpectedIssuer {
  return { classes, ids: [], name, severity, basis }
}

/** Whose name the text should bear: a circular is the minister's, though "Bộ Y tế" is said as often. */
function headOf(name: string, type: string | null): string {
  return (type === 'TT' || type === 'QĐ' || type === 'CT') && name.startsWith('Bộ ') ? `Bộ trưởng ${name}` : name
}

/**
 * Whether a body may stand as issuer of a document with this symbol.
 *
 * @returns  null where the body is of no class that symbols tell apart: not judged.
 */
export function issuerFits(expected: ExpectedIssuer, id: string | null, raw: string): boolean | null {
  const found = classOfIssuer(id, raw)
  if (found === null) return null
  if (!expected.classes.includes(found)) return false
  if (found !== 'ministry' || expected.ids.length === 0) return true
  const named = ministries.filter((body) => body.id === id)
  return named.length === 0 ? null : named.some((body) => expected.ids.includes(body.id))
}
