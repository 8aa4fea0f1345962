import { legalFact } from './legal-fact.ts'

/**
 * Type words that may rightly stand before an abbreviation besides its own (`codeTypes`): `TT` is also a thông tri of
 * the Party, a Thông báo of a leader's conclusion is called kết luận too, laws were once cited by their lệnh.
 */
export const otherTypeWords = legalFact<Readonly<Record<string, readonly string[]>>>({
  value: {
    TB: ['ket-luan'],
    L: ['luat', 'bo-luat', 'phap-lenh', 'lenh'],
    TTLT: ['thong-tu'],
    NQLT: ['nghi-quyet'],
    TT: ['thong-tri'],
    CTHĐ: ['chuong-trinh', 'ke-hoach'],
    CTrHĐ: ['chuong-trinh', 'ke-hoach'],
    CTPH: ['chuong-trinh', 'ke-hoach'],
    CTrPH: ['chuong-trinh', 'ke-hoach'],
    KHPH: ['ke-hoach', 'chuong-trinh'],
    KHLT: ['ke-hoach'],
    KHLN: ['ke-hoach'],
    HDLN: ['huong-dan'],
    HDLT: ['huong-dan'],
    QCPH: ['quy-che'],
    KH: ['chuong-trinh'],
    CTr: ['ke-hoach'],
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III; Hướng dẫn 05-HD/VPTW (trước năm 2026: 36-HD/VPTW)',
  note: 'Chữ viết tắt của văn bản phối hợp, liên tịch, liên ngành và cách gọi thay nhau là tập quán.',
})

/** Type words that the Party puts before an abbreviation besides those of the state. */
export const partyTypes = legalFact<Readonly<Record<string, readonly string[]>>>({
  value: { QĐ: ['quy-dinh', 'quy-che'], QH: ['quy-hoach'] },
  source: 'Quy định 399-QĐ/TW, Hướng dẫn 05-HD/VPTW (trước năm 2026: Quy định 66-QĐ/TW, Hướng dẫn 36-HD/VPTW)',
})

/**
 * Abbreviations of types that are also codes of bodies: `565/CT-CS` is a công văn of the tax department, `12/HĐ-TĐKT`
 * of a council. Without a known issuer behind them both readings stay open.
 */
export const typeOrBody: ReadonlySet<string> = new Set([
  'CT',
  'TB',
  'QH',
  'HĐ',
  'CĐ',
  'BC',
  'TT',
  'TC',
  'ĐA',
  'DA',
  'PC',
])

/** Bodies of the state whose code never follows the Party form. */
export const stateIssuers: ReadonlySet<string> = new Set([
  ...['TTg', 'CP', 'CTN', 'UBND', 'HĐND', 'CTUBND', 'KTNN', 'TANDTC', 'VKSTC', 'VKSNDTC', 'HĐTP', 'VPQH'],
  ...['VPCTN', 'BHXH', 'VPUBND'],
])

/** Bodies of the Party whose code never follows the form of the state. */
export const partyIssuers: ReadonlySet<string> = new Set([
  ...['TW', 'VPTW', 'BTCTW', 'UBKTTW', 'BNCTW', 'BKTTW', 'BĐNTW', 'BTGTW', 'BDVTW', 'BTGDVTW', 'BCĐTW'],
  ...['TU', 'VPTU', 'BTCTU', 'BTGTU', 'BDVTU', 'BTGDVTU', 'UBKTTU', 'BNCTU', 'HU', 'QU', 'ThU', 'TxU', 'ĐU', 'ĐUK'],
])

/** Fields of a provincial department's code (`SYT`, `SGDĐT`), after the `S`. */
export const departmentFields: ReadonlySet<string> = new Set([
  ...[
    'LĐTBXH',
    'GDĐT',
    'YT',
    'TC',
    'TP',
    'NV',
    'NNMT',
    'NNPTNT',
    'TNMT',
    'VHTTDL',
    'VHTT',
    'VHTTTT',
    'KHCN',
    'XD',
    'CT',
  ],
  ...['DTTG', 'KHĐT', 'TTTT', 'GTVT', 'DL', 'NGV'],
])

/** Codes of departments that are in use beside the one in capitals. */
export const departmentSpellings: ReadonlySet<string> = new Set(['SNgV'])
