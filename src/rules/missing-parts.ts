import type { Citation, LegalBasis } from '../tree/nodes.ts'
import { defineRule, type Texts } from './define-rule.ts'

/** Cited by type and name alone, or by names and places of their own. */
const BY_NAME = new Set(['luat', 'bo-luat', 'phap-lenh', 'hien-phap', 'cong-uoc', 'nghi-dinh-thu', 'hiep-dinh'])

/**
 * A legal basis names a document in full: date, issuer and trích yếu besides type, number and symbol.
 *
 * Laws and ordinances are cited by their names, later mentions by type and number. Members of a list share what stands
 * behind the last one, and citations inside the trích yếu of another one are quoted with it: neither is judged, nor is a part
 * that may stand there in words that were not understood.
 *
 * Why: a number alone does not identify a document; many bodies have the same one every year.
 * What to do: add what is missing.
 */
export const missingParts = defineRule({
  id: 'citation/missing-parts',
  severity: 'info',
  set: 'nd30',
  confidence: 0.75,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.a và II.6.b',
  docs: {
    vi: {
      title: 'Căn cứ ghi chưa đủ',
      what: 'Văn bản viện dẫn lần đầu trong phần căn cứ thiếu ngày ban hành, cơ quan ban hành hoặc trích yếu.',
      why: 'Chỉ có số, ký hiệu thì chưa xác định được văn bản; nhiều cơ quan có cùng số trong một năm.',
      todo: 'Ghi bổ sung phần còn thiếu.',
    },
    en: {
      title: 'Legal basis not named in full',
      what: 'At its first mention in the legal bases a document lacks date, issuer or trích yếu.',
      why: 'A number alone does not identify a document; many bodies have the same one every year.',
      todo: 'Add what is missing.',
    },
  },
  examples: {
    bad: 'KẾ HOẠCH\nDạy bơi\n\nCăn cứ Quyết định số 1248/QĐ-TTg của Thủ tướng Chính phủ phê duyệt Chương trình phòng, chống tai nạn;\n\n1. Mở lớp.\n',
    good: 'KẾ HOẠCH\nDạy bơi\n\nCăn cứ Quyết định số 1248/QĐ-TTg ngày 19/7/2021 của Thủ tướng Chính phủ phê duyệt Chương trình phòng, chống tai nạn;\n\n1. Mở lớp.\n',
  },
  messages: {
    missing: {
      vi: 'Viện dẫn lần đầu {code} còn thiếu: {parts}',
      en: 'First mention of {code} lacks: {parts}',
    },
  },
  check({ tree, documents }, report) {
    const seen = new Set<string>()
    for (const block of tree.children) {
      if (block.type !== 'preamble') continue
      for (const basis of block.children) {
        if (basis.type !== 'legalBasis') continue
        const cited = citedIn(basis)
        if (cited === null) continue
        const { citation, behind } = cited
        const { key, code, documentType } = citation
        const name = key ?? code ?? ''
        if (code === null || documentType === null || BY_NAME.has(documentType) || seen.has(name)) continue
        seen.add(name)
        const before = (documents.get(key ?? '') ?? [])
          .map((mention) => mention.citation)
          .filter(
            ({ position, witness }) => witness === 'text' && position.start.offset < citation.position.start.offset,
          )
        const parts = partsMissing([citation, ...before], behind)
        if (parts.length === 0) continue
        report({
          messageId: 'missing',
          data: { code, parts: { vi: parts.map(({ vi }) => vi).join(', '), en: parts.map(({ en }) => en).join(', ') } },
          place: citation.position,
          actual: citation.raw,
          claims: [`${citation.position.start.offset}:form`],
          key,
        })
      }
    }
  },
})

/** The document that a basis relies on, with the words behind it; null where a basis opens with a list or otherwise. */
function citedIn({ children, verb }: LegalBasis): { citation: Citation; behind: string } | null {
  // The body that proposes stands before its tờ trình: "Theo đề nghị của Sở Y tế tại Tờ trình số …".
  if (verb !== null && /^(?:Theo|Xét)/i.test(verb)) return null
  const words = children.filter(({ type }) => type !== 'furniture')
  const at = words.findIndex(({ type }) => type === 'citation')
  const citation = words[at]
  const lead = words[0]
  if (citation?.type !== 'citation' || at > 1 || citation.kind !== 'numbered') return null
  if (at === 1 && (lead?.type !== 'text' || lead.value.trim() !== (verb ?? ''))) return null
  const second = words.slice(at + 1).find((child): child is Citation => child.type === 'citation')
  if (MEMBER.test(citation.raw) || (second !== undefined && MEMBER.test(second.raw))) return null
  const next = words[at + 1]
  return { citation, behind: next === undefined ? '' : 'value' in next ? next.value : next.raw }
}

/** A member of a list, which has its type word and often its date with another one. */
const MEMBER = /^(?:số\s|\d)/i

/** What none of the mentions says, and what the words behind the first one do not seem to say either. */
function partsMissing(mentions: readonly Citation[], behind: string): Texts[] {
  const lacks = (part: 'date' | 'issuer' | 'title') => mentions.every((mention) => mention[part] === null)
  const missing: Texts[] = []
  if (lacks('date') && !/^.{0,40}(?:ngày|năm|tháng)/s.test(behind)) missing.push({ vi: 'ngày ban hành', en: 'date' })
  if (lacks('issuer') && !/^.{0,40}của\s/s.test(behind)) missing.push({ vi: 'cơ quan ban hành', en: 'issuer' })
  if (lacks('title') && /^\s{0,3}(?:[;,.]|$)/.test(behind)) missing.push({ vi: 'trích yếu', en: 'subject (trích yếu)' })
  return missing
}
