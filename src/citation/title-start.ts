import { isUpper, isWord, skipBlanks, trimBack } from './characters.ts'
import type { CitationMention, Span } from './mention.ts'
import { closingOf, type OpenTitle } from './open-title.ts'
import { hasPhrase, longestPhrase, phraseEnd, phraseTable, wordTable } from './phrase-end.ts'
import { opensQuotation } from './walk-title.ts'

const verbs =
  'ban hành | phê duyệt | quy định | qui định | sửa đổi | bổ sung | hướng dẫn | triển khai | thực hiện | thành lập | kiện toàn | v/v' +
  ' | công bố | bãi bỏ | đính chính | quán triệt | thí điểm | xử phạt'

/** Words that open a trích yếu behind a bare number. */
const openers = phraseTable<'về' | 'về việc' | 'verb'>([
  ['về', 'về'],
  ['về việc', 'về việc'],
  ...verbs.split(' | ').map((verb) => [verb, 'verb'] as const),
])

/** Words that open one only behind a date or an issuer; behind a bare number they are the verb of the sentence. */
const weakOpeners = wordTable(
  'tăng cường | tiếp tục | đẩy mạnh | xây dựng | tổ chức | điều chỉnh | thông qua | thay thế | giao',
  'kết luận | chỉ đạo | bảo đảm | đảm bảo | nâng cao | hỗ trợ | phòng, chống | phòng chống | đề nghị',
  'ứng phó | phát động | chấn chỉnh | cho phép | phân công | hợp nhất | chi tiết | phối hợp | phát triển',
  'đổi mới | chuyển đổi | phân cấp | phân bổ | phê chuẩn | công nhận | ủy quyền | bổ nhiệm | thu hồi | gia hạn | sắp xếp | xử lý',
)

/** Behind "thực hiện" they show the verb of a sentence: "theo Chỉ thị số 28-CT/TW thực hiện nghiêm …". */
const manner = wordTable(
  'tốt | nghiêm | nghiêm túc | có hiệu quả | hiệu quả | đúng | đầy đủ | đồng bộ | kịp thời | thường xuyên',
)

/** A body behind "về" is where something is sent: "báo cáo kết quả thực hiện Kế hoạch số 5 về Sở Y tế". */
const destinations = wordTable('sở | ubnd | ủy ban nhân dân | phòng | bộ | văn phòng ubnd | ban thường vụ')

export function titleStart(text: string, citation: CitationMention, end: number): OpenTitle | null {
  if (citation.kind === 'named') return null
  let at = skipBlanks(text, citation.end, end)
  if (at >= end) return null
  const isFull = citation.date !== null || citation.issuer !== null
  if (text.charCodeAt(at) === 0x2c && isFull) {
    const about = skipBlanks(text, at + 1, end)
    if (phraseEnd(text, about, end, 'về') === -1 && phraseEnd(text, about, end, 'v/v') === -1) return null
    at = about
  }
  if (isFull) at = skipShortName(text, at, end)
  if (text.charCodeAt(at) === 0x28) {
    // "(về việc …)": the trích yếu in brackets; the closing one ends it.
    const inside = skipBlanks(text, at + 1, end)
    if (phraseEnd(text, inside, end, 'về') === -1 && phraseEnd(text, inside, end, 'v/v') === -1) return null
    at = inside
  }
  const closing = closingOf(text.charCodeAt(at))
  if (closing !== null && opensQuotation(text, at)) return { citation, start: at, inner: at + 1, closing }
  const strong = longestPhrase(text, at, end, openers)
  const unquoted: OpenTitle = { citation, start: at, inner: at, closing: null }
  if (!strong) return isFull && hasPhrase(text, at, end, weakOpeners) ? unquoted : null
  const after = skipBlanks(text, strong.end, end)
  if (phraseEnd(text, after, end, 'kèm theo') !== -1) return null
  if (strong.value === 'verb') {
    if (isPredicate(text, at, after, end, citation)) return null
    return isFull || opensBare(text, after, end, citation) ? unquoted : null
  }
  if (strong.value === 'về' && isUpper(text.charCodeAt(after)) && hasPhrase(text, after, end, destinations)) {
    if (!isAllCaps(text, citation)) return null
  }
  const inner = closingOf(text.charCodeAt(after))
  return inner === null ? unquoted : { citation, start: at, inner: after + 1, closing: inner }
}

/** Behind "(KTNN)", the short name of the issuer before it; `at` where none stands. */
function skipShortName(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== 0x28 || !isUpper(text.charCodeAt(at + 1))) return at
  const close = /^\([A-ZĐƯ&-]{2,12}\)/.exec(text.slice(at, Math.min(end, at + 16)))
  return close === null ? at : skipBlanks(text, at + close[0].length, end)
}

/**
 * "Tại khoản 1 Điều 5 Thông tư số … ngày … quy định:", "… quy định mức thu như sau:": what the document says there, and no
 * name of it.
 *
 * @param at     Where the verb begins.
 * @param after  Where what follows it begins.
 */
function isPredicate(text: string, at: number, after: number, end: number, { pinpoint }: CitationMention): boolean {
  if (phraseEnd(text, at, end, 'quy định') === -1 && phraseEnd(text, at, end, 'hướng dẫn') === -1) return false
  if (after >= end || !isWord(text.charCodeAt(after)) || phraseEnd(text, after, end, 'như sau') !== -1) return true
  return pinpoint !== null && text.charCodeAt(trimBack(text, end, after) - 1) === 0x3a
}

/** Whether a verb opens a trích yếu behind a number that stands without its date and issuer. */
function opensBare(text: string, after: number, end: number, citation: CitationMention): boolean {
  if (citation.kind === 'short' || citation.pinpoint) return false
  const mark = text.charCodeAt(after)
  // "Luật số 71/2014/QH13 sửa đổi, bổ sung một số điều của …"
  if (mark === 0x2c) return hasPhrase(text, skipBlanks(text, after + 1, end), end, furtherChanges)
  return mark !== 0x3a && !hasPhrase(text, after, end, manner)
}

const furtherChanges = wordTable('bổ sung | bãi bỏ | thay thế')

function isAllCaps(text: string, span: Span): boolean {
  const word = text.slice(span.start, span.start + 4)
  return word === word.toUpperCase()
}
