import { expectedIssuer, issuerFits } from '../../src/law/issuer-of-code.ts'
import { readCode } from '../../src/law/read-code.ts'
import { slug } from '../../src/law/slug.ts'

/** Bodies whose documents nobody else may issue under their symbol: the symbol says as much as the issuer. */
const certain: ReadonlySet<string> = new Set([
  'Quốc hội',
  'Ủy ban Thường vụ Quốc hội',
  'Chính phủ',
  'Thủ tướng Chính phủ',
])

/**
 * The issuer as one name. Listings were read by machine, and some hold half a name ("Bộ trưởng Bộ Lao động - Thương
 * binh") or the name with the rest of its sentence ("Chính phủ quy định chi tiết …", "… ngày 24/8/2009 của Ngân hàng
 * Nhà nước Việt Nam"): there the symbol of the code tells which body is meant.
 *
 * @returns  null where neither the listing nor the symbol tells.
 */
export function cleanIssuer(printed: string | null, code: string | null): string | null {
  const reading = code === null ? null : readCode(code)
  const expected = reading === null || reading.family === 'party' ? null : expectedIssuer(reading)
  const byCode = expected?.name ?? null
  if (printed === null) return byCode !== null && certain.has(byCode) ? byCode : null
  const issuer = tidy(printed)
  if (byCode !== null && expected !== null && expected.ids.length < 2) {
    const [one, other] = [bare(issuer), bare(byCode)]
    if (one === other)
      return issuer.startsWith('Bộ trưởng') || !byCode.startsWith('Bộ trưởng') ? byCode : withoutHead(byCode)
    if (one.startsWith(other) || other.startsWith(one) || certain.has(byCode)) return byCode
    if (/\d/.test(issuer) || issuerFits(expected, slug(issuer), issuer) === false) return withoutHead(byCode)
  }
  return isSentence(issuer) || (reading?.type === 'TTLT' && reading.tail.length > 0 && !several.test(issuer))
    ? null
    : issuer
}

/** Another body behind the first: a joint document is of all of them, and citations often name one. */
const several = /(?:,| và) (?:Bộ|Viện|Tòa|Ủy|Ngân|Thanh|Trung ương|Hội|Tổng) ?/u

/** One spelling of what differs in capitals and tone marks only. */
function tidy(printed: string): string {
  return printed
    .replace(/^.*\sngày \d{1,2}\/\d{1,2}\/\d{4} của /u, '')
    .replace(/\.$/, '')
    .replace(/Uỷ ban/g, 'Ủy ban')
    .replace(/To[àa] án/g, 'Tòa án')
    .replace(/Viện [Kk]iểm sát [Nn]hân dân [Tt]ối cao/g, 'Viện kiểm sát nhân dân tối cao')
    .replace(/[Bb]ộ công thương|Bộ Công thương/g, 'Bộ Công Thương')
    .replace(/Thương Binh/g, 'Thương binh')
    .replace(/Bộ Giáo Dục và Đào Tạo/g, 'Bộ Giáo dục và Đào tạo')
    .replace(/Bộ Văn ho[áa]/g, 'Bộ Văn hóa')
    .replace(/Bộ Văn hóa - Thể thao/g, 'Bộ Văn hóa, Thể thao')
}

function bare(name: string): string {
  return slug(withoutHead(name))
}

function withoutHead(name: string): string {
  return name.replace(/^Bộ [Tt]rưởng (?=Bộ )/u, '')
}

function isSentence(issuer: string): boolean {
  return /\d|quy định|hướng dẫn|sửa đổi|về việc/u.test(issuer) || issuer === 'Bộ trưởng'
}
