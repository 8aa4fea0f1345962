import { classOfIssuer, expectedIssuer, type IssuerClass, issuerFits } from '../law/issuer-of-code.ts'
import { slug } from '../law/slug.ts'
import { defineRule } from './define-rule.ts'
import { led } from './other-side.ts'
import { ownCode, ownForm } from './own-form.ts'

/** Bodies whose letterhead and symbol must name the same one; the rest borrow symbols in one way or another. */
const JUDGED: ReadonlySet<IssuerClass> = new Set([
  ...(['department', 'peoples-committee', 'peoples-council', 'ministry', 'party-committee'] as const),
])

/** Bodies that have one abbreviation all over the country. */
const ABBREVIATIONS: { readonly [name in IssuerClass]?: string } = {
  'peoples-committee': 'UBND',
  'peoples-council': 'HĐND',
}

/** `TƯ` is no abbreviation of a tỉnh ủy: it is read as Trung ương. */
const PARTY_ABBREVIATIONS: { readonly [name: string]: string } = {
  'tinh-uy': 'TU',
  'thanh-uy': 'TU',
  'huyen-uy': 'HU',
  'quan-uy': 'QU',
}

/**
 * The body in the letterhead and the body in the document's own symbol are the same.
 *
 * Advisory bodies and offices, which issue under the symbol of the body that they serve, are not judged.
 *
 * Why: the symbol was left over from another body's document, and this one will be looked for in the wrong register.
 * What to do: write the abbreviation of the issuing body into the symbol.
 */
export const ownIssuerSymbol = defineRule({
  id: 'form/issuer-symbol',
  severity: 'warning',
  confidence: 0.85,
  basis:
    'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.2 và II.3.b: ký hiệu mang chữ viết tắt của cơ quan ban hành',
  docs: {
    vi: {
      title: 'Ký hiệu không khớp cơ quan ban hành của chính văn bản',
      what: 'Chữ viết tắt tên cơ quan trong ký hiệu không phải của cơ quan ban hành ghi ở đầu văn bản.',
      why: 'Ký hiệu có thể còn sót từ văn bản của cơ quan khác; người tra cứu sẽ tìm nhầm nơi.',
      todo: 'Ghi chữ viết tắt của cơ quan ban hành vào ký hiệu.',
    },
    en: {
      title: 'Own symbol contradicts the issuer',
      what: 'The body in the symbol of this document is not the one named in its letterhead.',
      why: 'The symbol may be left over from a document of another body; it will be looked for in the wrong place.',
      todo: 'Write the abbreviation of the issuing body into the symbol.',
    },
  },
  examples: {
    bad: 'UBND TỈNH YÊN BÁI\nSỞ Y TẾ\nSố: 14/KH-UBND\nYên Bái, ngày 08 tháng 11 năm 2021\n\nKẾ HOẠCH\nPhòng, chống dịch\n',
    good: 'UBND TỈNH YÊN BÁI\nSỞ Y TẾ\nSố: 14/KH-SYT\nYên Bái, ngày 08 tháng 11 năm 2021\n\nKẾ HOẠCH\nPhòng, chống dịch\n',
  },
  messages: {
    mismatch: {
      vi: 'Cơ quan ban hành là {issuer}, ký hiệu {code} lại là của {symbol}',
      en: 'The issuer is {issuer}, the symbol {code} that of {symbol}',
    },
  },
  check(context, report) {
    const own = ownCode(context)
    const { issuer } = context.tree
    if (own === null || issuer === null) return
    const { code, shown, reading } = own
    const found = classOfIssuer(null, issuer)
    const expected = expectedIssuer(reading)
    if (found === null || expected === null || !JUDGED.has(found) || reading.family === 'letter') return
    if (issuerFits(expected, null, issuer) !== false) return
    // Only what the letterhead itself prints, whole: a body that a crawler has cut off must not be missed here.
    const words = slug(issuer)
    const form = ownForm(context.tree)
    const line = form.head.find(({ value }) => slug(value) !== '' && words.startsWith(slug(value)))
    if (line === undefined || form.head.some(({ value }) => named(value, expected.classes))) return
    const right = ABBREVIATIONS[found] ?? PARTY_ABBREVIATIONS[words.slice(0, words.indexOf('-uy') + 3)]
    const printed = found === 'party-committee' ? /[^/]+$/.exec(code.raw)?.[0] : reading.issuer
    report({
      messageId: 'mismatch',
      data: { issuer, code: shown, symbol: expected.name ?? reading.issuer ?? '' },
      place: code.place,
      actual: code.raw,
      expected: right === undefined ? [] : [code.raw.replace(printed ?? '', right)],
      claims: [`${code.place.start.offset}:issuer`],
      evidence: [{ kind: 'self', message: led('issuer', line.value.trim()), position: line.position }],
    })
  },
})

/** True for a line of the letterhead that is the body of the symbol after all, if not as the parent ("UBND TỈNH"). */
function named(line: string, classes: readonly IssuerClass[]): boolean {
  const found = classOfIssuer(null, line)
  return found !== null && classes.includes(found) && !/^UBND\s/.test(line)
}
