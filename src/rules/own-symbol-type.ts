import { documentKinds } from '../law/document-kinds.ts'
import { mayBeLetter, typeWordsOf } from '../law/read-code.ts'
import { slug } from '../law/slug.ts'
import type { Document } from '../tree/nodes.ts'
import { runningTextOf } from '../tree/running-text.ts'
import { defineRule } from './define-rule.ts'
import { led } from './other-side.ts'
import { ownCode, ownForm } from './own-form.ts'

/** What a decision issues: printed with the number of the decision. */
const ISSUED_BY_DECISION = new Set([
  ...['de-an', 'chuong-trinh', 'chien-luoc', 'du-an', 'quy-hoach', 'quy-che', 'quy-dinh', 'quy-trinh', 'phuong-an'],
  ...['dieu-le', 'huong-dan', 'danh-muc', 'bo-tieu-chi', 'ke-hoach'],
])

/**
 * The type word over the text and the abbreviation in the document's own symbol name the same type.
 *
 * A plan under the number of a decision is what the decision issues, and a Party quy định has the symbol QĐ: both are
 * let pass, as are symbols of công văn and those that are read in two ways.
 *
 * Why: the symbol was left over from another document, and everybody who cites this one will cite a wrong type.
 * What to do: correct the abbreviation in the symbol.
 */
export const ownSymbolType = defineRule({
  id: 'form/symbol-type',
  severity: 'warning',
  confidence: 0.93,
  basis:
    'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3.b và Phụ lục III: ký hiệu gồm chữ viết tắt tên loại và tên cơ quan',
  docs: {
    vi: {
      title: 'Ký hiệu không khớp tên loại của chính văn bản',
      what: 'Chữ viết tắt tên loại trong ký hiệu của chính văn bản này không phải của tên loại ghi trên văn bản.',
      why: 'Ký hiệu có thể còn sót từ văn bản mẫu; nơi khác viện dẫn sẽ sai tên loại.',
      todo: 'Sửa chữ viết tắt tên loại trong ký hiệu.',
    },
    en: {
      title: 'Own symbol contradicts the type',
      what: 'The abbreviation in the symbol of this document is not that of the type printed over its text.',
      why: 'The symbol may be left over from another document; whoever cites this one will cite a wrong type.',
      todo: 'Correct the abbreviation in the symbol.',
    },
  },
  examples: {
    bad: 'ỦY BAN NHÂN DÂN\nTỈNH YÊN BÁI\nSố: 14/CT-UBND\nYên Bái, ngày 08 tháng 11 năm 2021\n\nKẾ HOẠCH\nPhòng, chống rét\n',
    good: 'ỦY BAN NHÂN DÂN\nTỈNH YÊN BÁI\nSố: 14/KH-UBND\nYên Bái, ngày 08 tháng 11 năm 2021\n\nKẾ HOẠCH\nPhòng, chống rét\n',
  },
  messages: {
    mismatch: {
      vi: 'Văn bản là {type}, ký hiệu {code} lại là của {symbol}',
      en: 'The document is a {type}, the symbol {code} that of a {symbol}',
    },
  },
  check(context, report) {
    const own = ownCode(context)
    const word = context.tree.documentType
    const title = ownForm(context.tree).title?.children.filter((child) => child.type === 'text')
    const line = title?.[0]
    if (own === null || word === null || line === undefined || !slug(line.value).startsWith(word)) return
    if (title?.some(({ value }) => /kèm theo/i.test(value))) return
    const { code, shown, reading } = own
    const { type, family } = reading
    const admitted = typeWordsOf(reading)
    if (type === null || family === 'other' || !reading.issuerKnown || mayBeLetter(reading)) return
    if (admitted.length === 0 || admitted.includes(word) || admitted.some((one) => word.startsWith(`${one}-`))) return
    if (type === 'QĐ' && ISSUED_BY_DECISION.has(word) && !isIssuedByItself(context.tree, nameOf(word))) return
    const right = documentKinds.find((kind) => kind.slug === word)?.abbreviations[0]
    report({
      messageId: 'mismatch',
      data: { type: nameOf(word), code: shown, symbol: nameOf(admitted[0] as string) },
      place: code.place,
      actual: code.raw,
      expected: right === undefined ? [] : [code.raw.replace(/(?<=[/-]\s{0,3})\p{L}+/u, right)],
      claims: [`${code.place.start.offset}:type`],
      evidence: [{ kind: 'self', message: led('type', line.value.trim()), position: line.position }],
    })
  },
})

/**
 * Whether a text issues itself ("UBND tỉnh ban hành Kế hoạch …"), and says nothing of a decision to which it belongs: then
 * the number of one is left over.
 */
function isIssuedByItself(tree: Document, name: string): boolean {
  const clause = tree.children.flatMap((block) =>
    block.type === 'preamble' ? block.children.filter((child) => child.type === 'enactment') : [],
  )[0]
  const words = clause?.children.map((node) => ('value' in node ? node.value : node.raw)).join(' ') ?? ''
  if (!slug(words).includes(slug(`ban hành ${name}`))) return false
  return !/kèm theo Quyết định|Quyết định này|^\s*QUYẾT ĐỊNH|Điều 1\./mu.test(runningTextOf(tree).text)
}

const nameOf = (type: string) => documentKinds.find((kind) => kind.slug === type)?.name ?? type
