import { classOfIssuer, expectedIssuer, type IssuerClass, issuerFits } from '../law/issuer-of-code.ts'
import { typeWordsOf } from '../law/read-code.ts'
import { slug } from '../law/slug.ts'
import { defineRule } from './define-rule.ts'
import { knownSide, led } from './other-side.ts'
import { agreementOf } from './prevailing.ts'
import type { MentionFacts } from './rule-context.ts'

/**
 * The body named as issuer is one that the symbol stands for.
 *
 * "Bộ Y tế" is as good as "Bộ trưởng Bộ Y tế", the chairman as good as the committee. Bodies that symbols do not tell
 * apart are not judged, nor is an issuer that stands far behind the code: it may belong to the trích yếu.
 *
 * Why: competence differs - the Government issues nghị định, the Prime Minister quyết định and chỉ thị - and a wrong
 * name sends the reader to the wrong body.
 * What to do: name the body that issued the document.
 */
export const symbolMismatch = defineRule({
  id: 'issuer/symbol-mismatch',
  severity: 'error',
  confidence: 0.95,
  basis: 'Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15, Điều 4; Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3',
  docs: {
    vi: {
      title: 'Cơ quan ban hành không khớp ký hiệu',
      what: 'Cơ quan được nêu không phải cơ quan mà ký hiệu của văn bản chỉ ra.',
      why: 'Mỗi loại văn bản thuộc thẩm quyền của một cơ quan; nêu sai là sai căn cứ.',
      todo: 'Ghi đúng cơ quan ban hành văn bản.',
    },
    en: {
      title: 'Issuer contradicts the symbol',
      what: 'The body named is not the one that the symbol of the document stands for.',
      why: 'Each kind of document belongs to one body; a wrong name is a wrong legal basis.',
      todo: 'Name the body that issued the document.',
    },
  },
  examples: {
    bad: 'Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 của Thủ tướng Chính phủ',
    good: 'Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ',
  },
  messages: {
    mismatch: {
      vi: '{code} do {right} ban hành, không phải {actual}',
      en: '{code} is issued by {right}, not by {actual}',
    },
  },
  check(context, report) {
    for (const mention of context.mentions) {
      const { citation, reading, start } = mention
      const { issuer } = citation
      if (mention.portal || reading === null || issuer === null || citation.codePosition === null) continue
      const expected = expectedIssuer(reading)
      if (expected === null || issuerFits(expected, issuer.id, issuer.raw) !== false) continue
      const before = citation.date?.position.end.offset ?? citation.codePosition.end.offset
      if (issuer.position.start.offset - before > NEAR) continue
      const mates = (context.documents.get(citation.key ?? '') ?? []).filter(
        ({ citation: mate }) => mate.issuer !== null && issuerFits(expected, mate.issuer.id, mate.issuer.raw) === true,
      )
      const known = context.known.get(citation.key ?? '')?.[0]
      const fits = known?.issuer != null && issuerFits(expected, slug(known.issuer), known.issuer) === true
      const name =
        (fits ? known.issuer : null) ??
        (reading.family === 'party' ? mates[0]?.citation.issuer?.raw : null) ??
        expected.name ??
        localName(reading.issuer ?? '', issuer.raw)
      const right = name ?? (reading.family === 'party' ? 'cấp ủy Đảng' : 'Sở')
      report({
        messageId: 'mismatch',
        data: { code: citation.code ?? '', right, actual: issuer.raw },
        place: issuer.position,
        actual: issuer.raw,
        expected: name === null ? [] : [name],
        fixable: name !== null && isExchanged(mention),
        claims: [`${start}:issuer`],
        evidence: [
          { kind: 'structure', message: led('code', citation.code), position: citation.codePosition },
          ...agreementOf(mates, mates[0]?.citation.issuer?.raw),
          ...(fits ? [knownSide(known)] : []),
        ],
        severity: expected.severity,
        confidence: expected.severity === 'error' ? 0.95 : 0.75,
        basis: expected.basis,
        key: citation.key,
      })
    }
  },
})

/** The bodies that are taken for each other, by the code of the one meant. */
const EXCHANGED: Readonly<Record<string, IssuerClass>> = {
  CP: 'prime-minister',
  TTg: 'government',
  QH: 'standing-committee',
  UBTVQH: 'assembly',
}

/**
 * True where type word and symbol agree on a document that one body alone issues, and the body printed is the one
 * mostly taken for it. In capitals, or with its term behind it, the printed name needs more than other words.
 */
function isExchanged({ citation, reading, judgement }: MentionFacts): boolean {
  const { issuer, documentType } = citation
  if (issuer === null || documentType === null || reading === null) return false
  // Which year is right changes nothing about who issues such documents; a wrong term may.
  if (judgement?.slip?.part === 'term' || judgement?.slip?.part === 'namedTerm') return false
  if (!typeWordsOf(reading).includes(documentType) || reading.separatorsWrong || reading.lettersWrong) return false
  if (reading.issuer === 'CP' && reading.type !== 'NĐ') return false
  if (/kh[oó][aá]/i.test(issuer.raw) || issuer.raw === issuer.raw.toUpperCase()) return false
  return EXCHANGED[reading.issuer ?? ''] === classOfIssuer(issuer.id, issuer.raw)
}

/** The issuer of a mention follows its date or code at once: "của", blanks and a line end at most. */
const NEAR = 40

/**
 * The body that a local symbol stands for, in the place of the one printed: `HĐND tỉnh Hải Dương` before a symbol of
 * UBND is `UBND tỉnh Hải Dương`, `UBND tỉnh` before one of `TU` is `Tỉnh ủy`.
 *
 * @returns  null where the symbol leaves the name open.
 */
function localName(code: string, raw: string): string | null {
  const long = !/UBND|HĐND/.test(raw)
  const place = /(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)(?:\s.*)?$/s.exec(raw)?.[0] ?? ''
  const committee = PARTY_COMMITTEES[code]
  if (committee !== undefined) {
    const name = code === 'TU' && place.startsWith('thành phố') ? 'Thành ủy' : committee
    return `${name}${place.replace(/^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)/, '')}`
  }
  const own = code === 'HĐND' ? (long ? 'Hội đồng nhân dân' : 'HĐND') : long ? 'Ủy ban nhân dân' : 'UBND'
  if (code !== 'UBND' && code !== 'HĐND' && code !== 'CTUBND') return null
  return `${code === 'CTUBND' ? 'Chủ tịch ' : ''}${own} ${place}`.trim()
}

const PARTY_COMMITTEES: Readonly<Record<string, string>> = {
  TU: 'Tỉnh ủy',
  HU: 'Huyện ủy',
  QU: 'Quận ủy',
  ThU: 'Thị ủy',
  TxU: 'Thị ủy',
  ĐU: 'Đảng ủy',
}
