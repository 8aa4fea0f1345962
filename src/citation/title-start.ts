import { isUpper, skipBlanks } from './characters.ts'
import type { CitationMention, Span } from './mention.ts'
import type { OpenTitle } from './open-title.ts'
import { longestPhrase, phraseEnd, wordTable } from './phrase-end.ts'
import { opensQuotation } from './walk-title.ts'

/** Words that open a trích yếu behind a bare number. */
const openers = wordTable(
  'về việc | về | v/v | ban hành | phê duyệt | quy định | sửa đổi | bổ sung | hướng dẫn | triển khai',
  'thực hiện | thành lập | kiện toàn | công bố | bãi bỏ | đính chính | quán triệt | thí điểm | xử phạt',
)

/** Words that open one only behind a date or an issuer; behind a bare number they are the verb of the sentence. */
const weakOpeners = wordTable(
  'tăng cường | tiếp tục | đẩy mạnh | xây dựng | tổ chức | điều chỉnh | thông qua | thay thế | giao',
  'kết luận | chỉ đạo | bảo đảm | đảm bảo | nâng cao | hỗ trợ | phòng, chống | phòng chống | đề nghị',
  'ứng phó | phát động | chấn chỉnh | cho phép | phân công | hợp nhất | chi tiết | phối hợp | phát triển',
  'đổi mới | chuyển đổi',
)

/** Behind "thực hiện" they show the verb of a sentence: "theo Chỉ thị số 28-CT/TW thực hiện nghiêm …". */
const manner = wordTable(
  'tốt | nghiêm | nghiêm túc | có hiệu quả | hiệu quả | đúng | đầy đủ | đồng bộ | kịp thời | thường xuyên',
)

/** A body behind "về" is where something is sent: "báo cáo kết quả thực hiện Kế hoạch số 5 về Sở Y tế". */
const destinations = wordTable('sở | ubnd | ủy ban nhân dân | phòng | bộ | văn phòng ubnd | ban thường vụ')

const QUOTES = '“"‘«'
const CLOSING = '”"’»'

export function titleStart(text: string, citation: CitationMention, end: number): Omit<OpenTitle, 'citation'> | null {
  if (citation.kind === 'named') return null
  let at = skipBlanks(text, citation.end, end)
  if (at >= end) return null
  const isFull = citation.date !== null || citation.issuer !== null
  if (text.charCodeAt(at) === 0x2c && isFull) {
    const about = skipBlanks(text, at + 1, end)
    if (phraseEnd(text, about, end, 'về') === -1 && phraseEnd(text, about, end, 'v/v') === -1) return null
    at = about
  }
  if (text.charCodeAt(at) === 0x28) {
    // "(về việc …)": the trích yếu in brackets; the closing one ends it.
    const inside = skipBlanks(text, at + 1, end)
    if (phraseEnd(text, inside, end, 'về') === -1 && phraseEnd(text, inside, end, 'v/v') === -1) return null
    at = inside
  }
  const quote = QUOTES.indexOf(text[at] as string)
  if (quote !== -1 && opensQuotation(text, at)) return { start: at, inner: at + 1, closing: CLOSING[quote] as string }
  const strong = longestPhrase(text, at, end, openers)
  if (!strong)
    return isFull && longestPhrase(text, at, end, weakOpeners) ? { start: at, inner: at, closing: null } : null
  const after = skipBlanks(text, strong.end, end)
  if (phraseEnd(text, after, end, 'kèm theo') !== -1) return null
  const word = text.slice(at, strong.end).toLowerCase()
  if (word === 'về') {
    const destination = longestPhrase(text, after, end, destinations)
    if (destination && isUpper(text.charCodeAt(after)) && !isAllCaps(text, citation)) return null
    const inner = QUOTES.indexOf(text[after] ?? ' ')
    if (inner !== -1) return { start: at, inner: after + 1, closing: CLOSING[inner] as string }
  } else if (word === 'về việc') {
    const inner = QUOTES.indexOf(text[after] ?? ' ')
    if (inner !== -1) return { start: at, inner: after + 1, closing: CLOSING[inner] as string }
  } else if (citation.kind === 'short' && !isFull) {
    return null
  } else if (!isFull) {
    if (text.charCodeAt(after) === 0x3a || text.charCodeAt(after) === 0x2c) return null
    if (citation.pinpoint) return null
    if (longestPhrase(text, after, end, manner)) return null
  }
  return { start: at, inner: at, closing: null }
}

function isAllCaps(text: string, span: Span): boolean {
  const word = text.slice(span.start, span.start + 4)
  return word === word.toUpperCase()
}
