import { documentKinds } from '../law/document-kinds.ts'
import { expectedIssuer, issuerFits } from '../law/issuer-of-code.ts'
import { oneSlip } from '../law/one-slip.ts'
import { type CodeReading, typeWordsOf } from '../law/read-code.ts'
import { isPossible, rewriteDate } from '../law/read-date.ts'
import { slug } from '../law/slug.ts'
import { visit } from '../tree/visit.ts'
import { type AnnexNote, annexNotes } from './annex-notes.ts'
import { defineRule, type OtherSide } from './define-rule.ts'
import { led } from './other-side.ts'
import { ownCode } from './own-form.ts'
import type { Stretch } from './part-of.ts'
import type { RuleContext } from './rule-context.ts'
import { sameBody } from './same-body.ts'
import { typeName } from './type-name.ts'

/**
 * The note over an annex, "(Kèm theo Kế hoạch số … ngày … của …)", says of its document what the letterhead says.
 *
 * It is held against the letterhead only where enough of it agrees, so that no other document is meant: a form is often
 * taken over with the note of the circular it comes from. What a letterhead leaves blank is not judged, nor is a text with
 * several letterheads. Slips that a note shows by itself - a day that does not exist, a type word that its symbol is not
 * of - are reported without a letterhead too.
 *
 * Why: annexes are handed on by themselves; one with another number belongs to another document.
 * What to do: write number, date and body as in the head of the document.
 */
export const annexNote = defineRule({
  id: 'form/annex-note',
  severity: 'warning',
  confidence: 0.9,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III.1: phụ lục ghi rõ số, ký hiệu, ngày và cơ quan ban hành',
  docs: {
    vi: {
      title: 'Dòng “kèm theo” của phụ lục không khớp với văn bản',
      what: 'Số, ký hiệu, ngày, cơ quan hoặc tên loại trong dòng “(Kèm theo … số …)” khác với phần đầu của chính văn bản.',
      why: 'Phụ lục thường được gửi riêng; ghi sai thì không biết thuộc văn bản nào.',
      todo: 'Ghi lại đúng như ở đầu văn bản.',
    },
    en: {
      title: 'Note of an annex contradicts the document',
      what: 'Number, symbol, date, body or type in the note “(Kèm theo … số …)” are not those in the head of this document.',
      why: 'Annexes are handed on by themselves; with a wrong note nobody knows where one belongs.',
      todo: 'Write them as in the head of the document.',
    },
  },
  examples: {
    bad: 'ỦY BAN NHÂN DÂN\nTỈNH YÊN BÁI\nSố: 14/KH-UBND\nYên Bái, ngày 08 tháng 11 năm 2021\n\nKẾ HOẠCH\nPhòng, chống rét\n\n1. Che chắn chuồng trại.\n\nPHỤ LỤC\n(Kèm theo Kế hoạch số 41/KH-UBND ngày 08 tháng 11 năm 2021 của Ủy ban nhân dân tỉnh Yên Bái)\n',
    good: 'ỦY BAN NHÂN DÂN\nTỈNH YÊN BÁI\nSố: 14/KH-UBND\nYên Bái, ngày 08 tháng 11 năm 2021\n\nKẾ HOẠCH\nPhòng, chống rét\n\n1. Che chắn chuồng trại.\n\nPHỤ LỤC\n(Kèm theo Kế hoạch số 14/KH-UBND ngày 08 tháng 11 năm 2021 của Ủy ban nhân dân tỉnh Yên Bái)\n',
  },
  messages: {
    code: {
      vi: 'Dòng “kèm theo” ghi số {actual}, văn bản này là số {own}',
      en: 'The note of the annex says {actual}; this document is {own}',
    },
    date: {
      vi: 'Dòng “kèm theo” ghi {actual}, văn bản này đề {own}',
      en: 'The note of the annex says {actual}; this document is dated {own}',
    },
    issuer: {
      vi: 'Dòng “kèm theo” ghi của {actual}, văn bản này do {own} ban hành',
      en: 'The note of the annex says {actual}; this document was issued by {own}',
    },
    type: {
      vi: 'Dòng “kèm theo” ghi {actual}, ký hiệu {code} lại là của {own}',
      en: 'The note of the annex says {actual}, but its symbol {code} is that of a {own}',
    },
    letters: {
      vi: 'Ký hiệu {actual} trong dòng “kèm theo” viết sai, đúng là {own}',
      en: 'The symbol {actual} in the note of the annex is misspelt: {own}',
    },
    day: {
      vi: 'Dòng “kèm theo” ghi {actual}: không có ngày này trong lịch',
      en: 'The note of the annex says {actual}: there is no such day',
    },
    other: {
      vi: 'Dòng “kèm theo” ghi {actual}, văn bản này là số {own}',
      en: 'The note of the annex says {actual}; this document is {own}',
    },
  },
  check(context, report) {
    const notes = annexNotes(context.tree)
    if (notes.length === 0) return
    const own = ownFacts(context)
    for (const note of notes) {
      const slips = slipsOf(note, own)
      const [slip] = slips
      if (slip === undefined) continue
      const sure = slips.length === 1 && slip.expected.length === 1
      report({
        messageId: slip.messageId,
        data: {
          actual: plain(slip.messageId === 'code' ? note.code.raw : slip.part.raw),
          own: slip.shown,
          code: plain(note.code.raw),
        },
        place: slip.part.place,
        actual: slip.part.raw,
        expected: slip.expected,
        fixable: sure && own !== null && own.iso !== null && note.iso !== null,
        claims: CLAIMS.map((claim) => `${note.node.position.start.offset}:${claim}` as const),
        evidence: slip.messageId === 'type' || own === null ? [] : own.evidence,
        ...(sure && own !== null && own.iso !== null ? { severity: 'error' as const } : {}),
        ...(slip.messageId === 'other' ? { confidence: 0.7 } : {}),
      })
    }
  },
})

const CLAIMS = ['code', 'year', 'date', 'issuer', 'type', 'letters'] as const

/** A part of a note that is wrong. */
interface NoteSlip {
  readonly messageId: Exclude<keyof typeof annexNote.messages, number>
  readonly part: Stretch
  readonly shown: string
  readonly expected: readonly string[]
}

/** What the letterhead says; a day that is left blank is null. */
interface OwnFacts {
  readonly reading: CodeReading
  readonly type: string | null
  readonly iso: string | null
  readonly shownDate: string
  readonly issuer: string | null
  readonly cited: ReadonlySet<string>
  readonly offset: number
  readonly evidence: OtherSide[]
}

/** null where the number is left blank or lost, and where a text has more than one number of its own. */
function ownFacts(context: RuleContext): OwnFacts | null {
  const { tree, numberLine, dateLine } = context
  const own = ownCode(context)
  if (own === null || numberLine === null || !/^\d/.test(own.shown) || severalHeads(context)) return null
  return {
    reading: own.reading,
    type: tree.documentType,
    iso: dateLine === null ? null : tree.date,
    shownDate: dateLine?.raw ?? '',
    issuer: tree.issuer,
    cited: new Set(context.mentions.map(({ reading }) => reading?.canonical ?? '')),
    offset: numberLine.place.start.offset,
    evidence: [
      { kind: 'self', message: led('ownNumber', plain(own.code.raw)), position: own.code.place },
      ...(dateLine === null
        ? []
        : [{ kind: 'self' as const, message: led('ownDate', dateLine.raw), position: dateLine.place }]),
    ],
  }
}

/** Several documents in one file, each with a number that is filled in. */
function severalHeads({ tree }: RuleContext): boolean {
  let heads = 0
  visit(tree, {
    letterhead({ children }) {
      const words = children
        .flatMap((child) => (child.type === 'paragraph' ? child.children : [child]))
        .map((child) => ('value' in child ? child.value : ''))
      if (words.some((line) => /^[\s|*]{0,20}số\s{0,9}:?\s{0,9}\d{1,6}[a-zđ]?\s{0,9}[/-]/iu.test(line))) heads++
    },
  })
  return heads > 1
}

/* ------------------------------------------------------------------ one note */

function slipsOf(note: AnnexNote, own: OwnFacts | null): NoteSlip[] {
  const alone = slipsAlone(note)
  if (own === null || note.node.position.start.offset < own.offset) return alone
  const sameNumber = numberOf(note.reading) === numberOf(own.reading)
  const sameSymbol = symbolOf(note.reading) === symbolOf(own.reading)
  const sameDate = note.iso !== null && note.iso === own.iso
  const against = slipsAgainst(note, own)
  if (sameNumber ? sameSymbol || sameDate : sameDate && sameSymbol) {
    const found = against.filter(({ part }) => alone.every((other) => other.part !== part))
    // The letterhead corrects what the note shows to be wrong by itself.
    const corrected = alone.map((slip) => against.find(({ part }) => part === slip.part && part !== note.type) ?? slip)
    const all = [...corrected.map((slip, at) => named(slip, alone[at] as NoteSlip)), ...found]
    return all.length <= 2 ? all : []
  }
  const leftOver =
    !sameNumber &&
    sameSymbol &&
    alone.length === 0 &&
    note.issuer !== null &&
    own.issuer !== null &&
    sameBody(note.issuer.raw, own.issuer) === true &&
    own.type !== null &&
    slug(note.type.raw) === own.type &&
    !own.cited.has(note.reading.canonical) &&
    (note.iso !== null && own.iso !== null ? true : oneSlip(numberOf(note.reading), numberOf(own.reading)) !== null)
  if (!leftOver) return alone
  const shown = `${own.reading.tidy}${own.iso === null ? '' : ` ${own.shownDate}`}`
  return [{ messageId: 'other', part: note.typeAndCode, shown, expected: [] }]
}

/** A structural slip keeps its own words, and takes the correction of the letterhead. */
function named({ expected, part }: NoteSlip, alone: NoteSlip): NoteSlip {
  return { ...alone, part, expected: expected.length > 0 ? expected : alone.expected }
}

/** What a note shows to be wrong without any letterhead. */
function slipsAlone(note: AnnexNote): NoteSlip[] {
  const { reading, code, date, dateReading } = note
  const slips: NoteSlip[] = []
  const admitted = typeWordsOf(reading)
  const word = slug(note.type.raw)
  const judged = admitted.length > 0 && reading.issuerKnown && reading.family !== 'letter' && reading.type !== 'VBHN'
  if (
    judged &&
    TYPES.has(word) &&
    !admitted.some((one) => word === one || word.startsWith(`${one}-`)) &&
    reading.type !== 'QĐ'
  ) {
    const right = typeName(admitted[0] as string, note.type.raw)
    slips.push({ messageId: 'type', part: note.type, shown: right, expected: [right] })
  } else if (judged && TYPES.has(word) && reading.type === 'QĐ' && !admitted.includes(word) && !BORROWED.has(word)) {
    slips.push({
      messageId: 'type',
      part: note.type,
      shown: 'Quyết định',
      expected: [typeName('quyet-dinh', note.type.raw)],
    })
  }
  const shouted = note.node.raw === note.node.raw.toUpperCase()
  const onlyCapitals = reading.printed.toUpperCase() === reading.tidy.toUpperCase()
  const year = reading.year === null ? null : Number(reading.year)
  if (year !== null && (year < 1945 || year > 2099)) {
    slips.push({ messageId: 'letters', part: code, shown: reading.tidy, expected: [] })
  } else if (reading.issuerKnown && (reading.lettersWrong || reading.separatorsWrong) && !(shouted && onlyCapitals)) {
    slips.push({ messageId: 'letters', part: code, shown: reading.tidy, expected: [reading.tidy] })
  }
  if (date !== null && dateReading !== null && !isPossible(dateReading))
    slips.push({ messageId: 'day', part: date, shown: '', expected: [] })
  return slips
}

/** What a note says otherwise than the letterhead. */
function slipsAgainst(note: AnnexNote, own: OwnFacts): NoteSlip[] {
  const { reading, code, typeAndCode, date, issuer } = note
  const slips: NoteSlip[] = []
  if (codeOf(reading) !== codeOf(own.reading)) {
    const right = typeWordsOf(own.reading)
    const word = slug(note.type.raw)
    // "Quyết định số 214/QĐ-UBND" over the annex of 214/KH-UBND: the word went wrong together with the symbol.
    const wordToo = reading.type !== own.reading.type && typeWordsOf(reading).includes(word) && !right.includes(word)
    const name = wordToo && right[0] !== undefined ? typeName(right[0], note.type.raw) : note.type.raw
    slips.push({
      messageId: 'code',
      part: wordToo ? typeAndCode : code,
      shown: own.reading.tidy,
      expected: [
        wordToo ? typeAndCode.raw.replace(note.type.raw, name).replace(code.raw, own.reading.tidy) : own.reading.tidy,
      ],
    })
  }
  if (date !== null && own.iso !== null && note.iso !== own.iso)
    slips.push({ messageId: 'date', part: date, shown: own.shownDate, expected: [rewriteDate(date.raw, own.iso)] })
  if (issuer !== null && own.issuer !== null) {
    const expected = expectedIssuer(own.reading)
    const fitsSymbol = expected === null ? null : issuerFits(expected, null, issuer.raw)
    const fitsOwn = expected === null ? null : issuerFits(expected, null, own.issuer)
    if (sameBody(issuer.raw, own.issuer) === false && (fitsSymbol !== false || fitsOwn === true))
      slips.push({
        messageId: 'issuer',
        part: issuer,
        shown: own.issuer,
        expected: [inWritingOf(issuer.raw, own.issuer)],
      })
  }
  return slips
}

/* ------------------------------------------------------------------ words */

const TYPES = new Set(documentKinds.map((kind) => kind.slug))

/** What a decision issues and lends its number to. */
const BORROWED = new Set([
  ...['de-an', 'chuong-trinh', 'chien-luoc', 'du-an', 'quy-hoach', 'quy-che', 'quy-dinh', 'quy-trinh', 'phuong-an'],
  ...['dieu-le', 'huong-dan', 'danh-muc', 'bo-tieu-chi', 'ke-hoach'],
])

const plain = (raw: string) => raw.replace(/\s+/g, ' ').trim()
const numberOf = ({ number }: CodeReading) => number.replace(/^0+(?=\d)/, '')
const symbolOf = ({ canonical, number, year }: CodeReading) =>
  canonical.slice(number.length).replace(year === null ? '' : `/${year}`, '')
const codeOf = (reading: CodeReading) => `${numberOf(reading)}/${reading.year ?? ''}${symbolOf(reading)}`

/** The own body in the writing of the note: abbreviated, or in capitals. */
function inWritingOf(model: string, body: string): string {
  const short = /^(?:Chủ tịch )?UBND\s/.test(model) ? body.replace(/^Ủy ban nhân dân/u, 'UBND') : body
  return model === model.toUpperCase() ? short.toUpperCase() : short
}
