import { documentKinds } from '../law/document-kinds.ts'
import { type CodeReading, carriesYear, mayBeLetter, readCode, typeWordsOf } from '../law/read-code.ts'
import { defineRule } from './define-rule.ts'
import { agreementOf } from './prevailing.ts'
import type { MentionFacts } from './rule-context.ts'
import { typeName } from './type-name.ts'

/** Words for what a decision approves; its number is often borrowed for them ("Đề án 06/QĐ-TTg"). */
const APPROVED = new Set([
  'de-an',
  'chuong-trinh',
  'chien-luoc',
  'du-an',
  'quy-hoach',
  'quy-che',
  'quy-dinh',
  'phuong-an',
  'dieu-le',
  'huong-dan',
])

/** Words that are often said of a công văn for what it does, guiding or reporting. */
const SAID_OF_LETTERS = new Set([
  'huong-dan',
  'to-trinh',
  'bao-cao',
  'thong-bao',
  'giay-moi',
  'cong-dien',
  'phieu-chuyen',
])

/**
 * The type word and the abbreviation in the symbol name the same type.
 *
 * "Văn bản" goes with every symbol; `QĐ` of the Party may be a quy định; `565/CT-CS` is a công văn of a body called CT.
 *
 * Why: one of the two is wrong, and the reader looks for a document of the wrong type.
 * What to do: look the document up; correct the word or the symbol.
 */
export const typeSymbol = defineRule({
  id: 'citation/type-symbol',
  severity: 'error',
  confidence: 0.92,
  basis:
    'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3 và Phụ lục III: ký hiệu gồm chữ viết tắt tên loại văn bản',
  docs: {
    vi: {
      title: 'Tên loại không khớp ký hiệu',
      what: 'Tên loại văn bản (Nghị định, Kế hoạch …) không khớp với chữ viết tắt tên loại trong ký hiệu.',
      why: 'Một trong hai chỗ sai; người đọc sẽ tìm một văn bản khác loại.',
      todo: 'Tra lại văn bản, sửa tên loại hoặc sửa ký hiệu.',
    },
    en: {
      title: 'Type word contradicts the symbol',
      what: 'The type word (Nghị định, Kế hoạch …) is not the type that the symbol abbreviates.',
      why: 'One of the two is wrong; the reader looks for a document of another type.',
      todo: 'Look the document up; correct the word or the symbol.',
    },
  },
  examples: {
    bad: 'Chỉ thị số 1248/QĐ-TTg ngày 19/7/2021 của Thủ tướng Chính phủ',
    good: 'Quyết định số 1248/QĐ-TTg ngày 19/7/2021 của Thủ tướng Chính phủ',
  },
  messages: {
    mismatch: {
      vi: 'Tên loại là {word}, ký hiệu {code} lại là của {symbol}',
      en: 'The word says {word}, the symbol {code} that of a {symbol}',
    },
    member: {
      vi: 'Liệt kê chung dưới “{word}”, nhưng ký hiệu {code} là của {symbol}',
      en: 'Listed under “{word}”, but the symbol {code} is that of a {symbol}',
    },
  },
  check(context, report) {
    // The word at the head of the list that the mention stands in, if the head's own symbol agrees with it.
    let headWord: string | null = null
    for (const mention of context.mentions) {
      const { citation, reading, start } = mention
      const word = citation.documentType
      if (mention.portal || reading === null || word === null || word === 'van-ban' || citation.codePosition === null)
        continue
      const admitted = typeWordsOf(reading)
      const member = isMember(citation.raw)
      if (!member) headWord = admitted.includes(word) ? word : null
      if (admitted.length === 0 || admitted.includes(word) || reading.type === 'VBHN') continue
      if (mayBeLetter(reading)) continue
      // Of a body that is not known, only what no body's code can be says what the document is.
      const isSure = SURE_SYMBOLS.has(reading.type ?? '') && SURE_WORDS.has(word) && !isOld(mention)
      if (!reading.issuerKnown && !isSure) continue
      if (admitted.some((one) => word.startsWith(`${one}-`))) continue
      const raw = citation.raw
      const at = raw.indexOf(citation.code ?? '')
      if (at <= 0) continue
      const model = raw === raw.toUpperCase() ? raw : ''
      const right = typeName(admitted[0] as string, model)
      const stretch = raw.slice(0, at + (citation.code ?? '').length)
      if (member) {
        if (word !== headWord) continue
        report({
          messageId: 'member',
          data: { word: typeName(word, model), code: citation.code ?? '', symbol: right },
          place: { start: citation.position.start, end: citation.codePosition.end },
          actual: stretch,
          expected: [`${right} ${stretch}`],
          claims: [`${start}:type`],
          severity: 'info',
          confidence: 0.7,
          key: citation.key,
        })
        continue
      }
      const printed = wordAtHead(stretch)
      if (!/\p{L}/u.test(printed)) continue
      const mates = (context.documents.get(citation.key ?? '') ?? []).filter(
        (mate) =>
          mate !== mention && mate.citation.documentType !== null && admitted.includes(mate.citation.documentType),
      )
      const borrowed = reading.type === 'QĐ' && APPROVED.has(word)
      const letter = reading.family === 'letter'
      const mild = borrowed || (letter && SAID_OF_LETTERS.has(word))
      report({
        messageId: 'mismatch',
        data: { word: typeName(word, model), code: citation.code ?? '', symbol: right },
        place: { start: citation.position.start, end: citation.codePosition.end },
        actual: stretch,
        expected: corrections(stretch, printed, right, word, reading),
        claims: [`${start}:type`],
        evidence: agreementOf(mates, mates[0]?.citation.raw.slice(0, 60)),
        ...(letter || !reading.issuerKnown ? { severity: 'warning' as const, confidence: 0.75 } : {}),
        ...(mild ? { severity: 'info' as const, confidence: 0.5 } : {}),
        key: citation.key,
      })
    }
  },
})

/**
 * The word of the symbol, which is mostly right; but first the symbol of the word, where only with it the code has its
 * year as it should: "Nghị quyết số 17/NĐ-CP", "Nghị định số 80/2017/NQ-CP".
 */
function corrections(
  stretch: string,
  printed: string,
  right: string,
  word: string,
  reading: CodeReading,
): readonly string[] {
  const byWord = stretch.replace(printed, right)
  const abbreviation = documentKinds.find(({ slug }) => slug === word)?.abbreviations[0]
  if (abbreviation === undefined || reading.type === null || reading.family !== 'state') return [byWord]
  const other = readCode(reading.tidy.replace(reading.type, abbreviation))
  if (other === null) return [byWord]
  const bears = (code: CodeReading) => carriesYear(code) === (code.year !== null)
  return bears(other) && !bears(reading) ? [stretch.replace(reading.printed, other.tidy), byWord] : [byWord]
}

const SURE_SYMBOLS: ReadonlySet<string> = new Set(['QĐ', 'NQ', 'NĐ', 'KH', 'TTr'])
const SURE_WORDS: ReadonlySet<string> = new Set(
  'quyet-dinh nghi-quyet nghi-dinh thong-tu chi-thi ke-hoach to-trinh bao-cao'.split(' '),
)

/** Before 2005 symbols were put together otherwise: "Quyết định số 25/KH-QĐ". */
function isOld({ citation, iso }: MentionFacts): boolean {
  const year = citation.year ?? (iso === null ? null : Number(iso.slice(0, 4)))
  return year !== null && year < 2005
}

/** Whether a mention has the type word of another one: "Tờ trình số 12/TTr-BCT và [số 37/BC-BCT]". */
function isMember(raw: string): boolean {
  return /^(?:số\s{0,9}:?\s{0,9})?\d/i.test(raw)
}

/** What stands before "số" or before the number: the type word as printed. */
function wordAtHead(stretch: string): string {
  return /^[^\d]{1,60}?(?=\s{1,9}(?:[Ss]ố|SỐ)?\s{0,9}:?\s{0,9}\d)/.exec(stretch)?.[0] ?? ''
}
