import { ministries } from './bodies.ts'
import { documentKinds } from './document-kinds.ts'
import { departmentFields, partyIssuers, stateIssuers } from './symbols.ts'

/**
 * The parts of which codes (số, ký hiệu) are made, as a scanner of running text needs them: a printed part to its
 * meaning, slips included. What a whole code means is read by `read-code.ts`.
 *
 * | family   | shape                           | example                          | rule                          |
 * | -------- | ------------------------------- | -------------------------------- | ----------------------------- |
 * | assembly | NN/YYYY/QHtt, NN/YYYY/UBTVQHtt  | 121/2020/QH14                    | Luật 64/2025/QH15, Điều 7(3)  |
 * | state    | NN[/YYYY]/TYPE-ISSUER[-UNIT]    | 30/2020/NĐ-CP, 73/KH-UBND        | NĐ 30/2020, Phụ lục I, II.3   |
 * | party    | NN-TYPE/ISSUER[-UNIT]           | 28-CT/TW, 298 KH/TWĐTN           | Hướng dẫn 05-HD/VPTW          |
 * | letter   | NN/ISSUER-UNIT                  | 478/LĐTBXH-TE                    | NĐ 30/2020, Phụ lục III       |
 * | old      | NN/CP, NN-CP, NN/TTg, NN/HĐBT   | 62/HĐBT, 18/TTg                  | usage before 1998             |
 */

/** Capitals without diacritics that are often lost, without `&`, dots and dashes: `BLĐTB&XH` and `BLDTBXH` are one. */
export function foldCodePart(part: string): string {
  return part
    .toUpperCase()
    .replace(/[ĐÐ]/g, 'D')
    .replace(/Ư/g, 'U')
    .replace(/[^A-Z0-9]/g, '')
}

/** Type part of a symbol, as printed, to the slug of its usual type. */
export const codeTypes: ReadonlyMap<string, string> = new Map([
  ...documentKinds.flatMap((kind) => kind.abbreviations.map((part) => [part, kind.slug] as const)),
  // A state document in L is the President's lệnh that promulgates a law: 08/2001/L-CTN.
  ['L', 'lenh'],
  // Combined types of programmes and plans: usage, ordered by no text.
  ['CTHĐ', 'chuong-trinh'],
  ['CTrHĐ', 'chuong-trinh'],
  ['CTPH', 'chuong-trinh'],
  ['CTrPH', 'chuong-trinh'],
  ['KHPH', 'ke-hoach'],
  ['KHLT', 'ke-hoach'],
  ['KHLN', 'ke-hoach'],
  ['HDLN', 'huong-dan'],
  ['HDLT', 'huong-dan'],
  ['QCPH', 'quy-che'],
  // Quy định of the Party that are told from its quyết định.
  ['QĐi', 'quy-dinh'],
  // Copies and slips of Nghị định 30/2020/NĐ-CP, Phụ lục III, that no type word of a citation names.
  ['SY', 'ban-sao-y'],
  ['TrS', 'ban-trich-sao'],
  ['SL', 'ban-sao-luc'],
  ['BS', 'ban-sao'],
  ['GNP', 'giay-nghi-phep'],
])

/** The same, folded; the first one wins where two fold alike (DA: dự án and đề án). */
export const foldedCodeTypes: ReadonlyMap<string, string> = new Map(
  [...codeTypes].reverse().map(([part, slug]) => [foldCodePart(part), slug] as const),
)

/** Bodies in usage only: courts, organisations, steering committees, former ministries. No text orders these codes. */
const otherStateCodes =
  'QH UBTVQH UBHC HĐBT HĐNN TANDTC TTCP NHNN TCT KBNN TCTK TCHQ TLĐ LĐLĐ TLĐLĐ MTTQ MTTW BCĐ VP VPCP VPUBND CT BVHTT BCN BTM BTS BBCVT BKHCNMT BLĐ UBDSGĐTE TCCP TGCP UBTDTT HĐQT'

/** Codes of state bodies, folded; ministries with and without their `B`, which công văn often drop. */
export const stateIssuerCodes: ReadonlySet<string> = new Set([
  ...[...stateIssuers, ...otherStateCodes.split(' ')].map(foldCodePart),
  ...ministries
    .flatMap(({ code, alternates }) => [code, ...alternates])
    .flatMap((code) => {
      const folded = foldCodePart(code)
      return folded.startsWith('B') && folded.length > 2 ? [folded, folded.slice(1)] : [folded]
    }),
  ...[...departmentFields].map((field) => foldCodePart(`S${field}`)),
])

const otherPartyCodes =
  'BTV BCH BCSĐ BCSĐCP ĐĐ CB ĐH TUTP TWĐTN TĐTN ĐTN HĐTN ĐTNCSHCM TWH HND CCB HCCB HPN ĐCT TĐ ĐUCA VPHU BTCHU BTGHU UBKTHU'

/** Codes of Party bodies and of organisations that number like the Party, folded. */
export const partyIssuerCodes: ReadonlySet<string> = new Set(
  [...partyIssuers, ...otherPartyCodes.split(' ')].map(foldCodePart),
)

/** Issuers whose code once stood alone (4/CP, 18/TTg, 62/HĐBT), folded. */
export const oldIssuerCodes: ReadonlySet<string> = new Set(
  ['CP', 'TTg', 'HĐBT', 'CTN', 'HĐNN', 'HĐCP'].map(foldCodePart),
)

/** Parts of symbols that mix cases; no other part holds a lower-case letter. */
export const mixedCaseParts: readonly string[] = [
  ...[
    'QĐi',
    'CTrHĐ',
    'CTrPH',
    'TTLT',
    'TTg',
    'Ttg',
    'TTr',
    'Ttr',
    'CTr',
    'Ctr',
    'TrS',
    'QyĐ',
    'QyD',
    'ThTU',
    'ThU',
    'TxU',
    'TpU',
  ],
]

/** What stands after a number and a separator and names a place or a thing: "Quận 9-TP.HCM", "BCTC". */
export const placeAbbreviations: ReadonlySet<string> = new Set(['TP', 'TX', 'TT', 'HCM', 'TPHCM', 'HN', 'KP'])
