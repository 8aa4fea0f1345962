import { isBlank, isDigit, isLetter, isLower, isUpper, skipBlanks, trimBack, wordStart } from './characters.ts'
import type { CitationMention, Mention, Span } from './mention.ts'
import { hasPhrase, longestPhrase, phraseEnd, wordTable } from './phrase-end.ts'
import { knownBodyEnd, scanIssuer } from './scan-issuer.ts'
import { kindOf } from './scan-type-word.ts'

/** A trích yếu that has begun and not ended. */
interface OpenTitle {
  citation: CitationMention
  start: number
  /** Where its words begin: after the opening mark, if there is one. */
  inner: number
  /** The mark that closes it, where the trích yếu stands in quotation marks. */
  closing: string | null
}

/** Brackets and quotation marks that are open inside the open titles. */
interface Depth {
  brackets: number
  quotes: number
}

/**
 * Find the trích yếu of each citation of a block, and say which citations stand inside another's.
 *
 *     Kế hoạch số 159/KH-UBND ngày … về thực hiện Chỉ thị số 23/CT-TTg ngày … về tăng cường các giải pháp; …
 *     └──────── outer ──────┘        └────────────────────── its title ──────────────────────────────────┘
 *                                              └───── within outer ────┘    └────── its own title ───────┘
 *
 * One walk over the block: titles that are open together end together, so that any depth takes linear time. Programmes
 * by name and bare words for this document that stand inside a trích yếu are part of it and are left out.
 *
 * @param mentions  Those of one block, sorted.
 * @returns         The same without what a trích yếu has swallowed.
 */
export function attachTitles(text: string, end: number, mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = []
  const open: OpenTitle[] = []
  const depth: Depth = { brackets: 0, quotes: 0 }
  let sibling: CitationMention | null = null
  let swallowed: CitationMention | null = null
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as Mention
    if (open.length === 0) depth.brackets = depth.quotes = 0
    const nextStart = index + 1 < mentions.length ? startOf(mentions[index + 1] as Mention) : end
    if (open.length > 0) {
      const relation = relationOf(text, mention, open, sibling ?? swallowed)
      if (relation === 'beside') closeAll(text, open, separatorBefore(text, startOf(mention)))
      else if (isSwallowed(mention)) {
        swallowed = mention.type === 'citation' ? mention : swallowed
        walk(text, mention.end, nextStart, end, open, depth)
        continue
      }
    }
    kept.push(mention)
    if (mention.type !== 'citation') {
      if (open.length > 0) walk(text, mention.end, nextStart, end, open, depth)
      continue
    }
    const outer = open[open.length - 1]
    if (outer) mention.within = outer.citation.start
    const title = titleStart(text, mention, end)
    if (title) open.push({ citation: mention, ...title })
    sibling = outer && !title ? mention : null
    swallowed = null
    if (open.length > 0) walk(text, title ? title.inner : mention.end, nextStart, end, open, depth)
    if (open.length === 0) sibling = null
  }
  closeAll(text, open, end)
  return kept
}

function startOf(mention: Mention): number {
  const pinpoint = mention.type === 'citation' ? mention.pinpoint : null
  return pinpoint && pinpoint.start < mention.start ? pinpoint.start : mention.start
}

/** Programmes by name and bare words for this document: inside a trích yếu they are its words. */
function isSwallowed(mention: Mention): boolean {
  if (mention.type === 'crossReference') return mention.target === 'document'
  if (mention.type !== 'citation') return false
  return mention.kind === 'named' && kindOf(mention.documentType)?.citedBy === 'programme'
}

/* ------------------------------------------------------------------ inside or beside */

const conjunctions = new Set(['và', 'hoặc', 'cùng', 'VÀ', 'HOẶC'])

/**
 * Whether a mention stands inside the open trích yếu or beside its citation. After a word it is inside ("về thực hiện
 * Chỉ thị …"); after a comma or "và" it is beside, unless it goes on with a list that began inside.
 */
function relationOf(
  text: string,
  mention: Mention,
  open: readonly OpenTitle[],
  sibling: CitationMention | null,
): 'inside' | 'beside' {
  const innermost = open[open.length - 1] as OpenTitle
  const start = startOf(mention)
  const before = trimBack(text, start, innermost.start)
  if (before <= innermost.start) return 'inside'
  const isComma = text.charCodeAt(before - 1) === 0x2c
  const wordAt = wordStart(text, before, innermost.start)
  if (!isComma && !conjunctions.has(text.slice(wordAt, before))) return 'inside'
  if (open.some((title) => title.closing !== null)) return 'inside'
  if (sibling === null || mention.type !== 'citation') return 'beside'
  const gapStart = isComma ? before - 1 : wordAt
  const isNext = trimBack(text, gapStart, sibling.end) <= sibling.end
  return isNext && isSameSort(sibling, mention) ? 'inside' : 'beside'
}

function isSameSort(one: CitationMention, other: CitationMention): boolean {
  if (one.documentType === other.documentType) return true
  return kindOf(one.documentType)?.citedBy === 'law' && kindOf(other.documentType)?.citedBy === 'law'
}

/** Where the comma or conjunction before a mention begins. */
function separatorBefore(text: string, at: number): number {
  let next = trimBack(text, at, 0)
  const wordAt = wordStart(text, next, 0)
  if (conjunctions.has(text.slice(wordAt, next))) next = trimBack(text, wordAt, 0)
  if (text.charCodeAt(next - 1) === 0x2c) next--
  return next
}

/* ------------------------------------------------------------------ where a title begins */

/** Words that open a trích yếu behind a bare number. */
const openers = wordTable(
  ['về việc', 'về', 'v/v', 'ban hành', 'phê duyệt', 'quy định', 'sửa đổi', 'bổ sung', 'hướng dẫn', 'triển khai'],
  ['thực hiện', 'thành lập', 'kiện toàn', 'công bố', 'bãi bỏ', 'đính chính', 'quán triệt', 'thí điểm', 'xử phạt'],
)

/** Words that open one only behind a date or an issuer; behind a bare number they are the verb of the sentence. */
const weakOpeners = wordTable(
  [
    'tăng cường',
    'tiếp tục',
    'đẩy mạnh',
    'xây dựng',
    'tổ chức',
    'điều chỉnh',
    'thông qua',
    'thay thế',
    'giao',
    'kết luận',
  ],
  [
    'chỉ đạo',
    'bảo đảm',
    'đảm bảo',
    'nâng cao',
    'hỗ trợ',
    'phòng, chống',
    'phòng chống',
    'đề nghị',
    'ứng phó',
    'phát động',
  ],
  ['chấn chỉnh', 'cho phép', 'phân công', 'hợp nhất', 'chi tiết', 'phối hợp', 'phát triển', 'đổi mới', 'chuyển đổi'],
)

/** Behind "thực hiện" they show the verb of a sentence: "theo Chỉ thị số 28-CT/TW thực hiện nghiêm …". */
const manner = wordTable([
  'tốt',
  'nghiêm',
  'nghiêm túc',
  'có hiệu quả',
  'hiệu quả',
  'đúng',
  'đầy đủ',
  'đồng bộ',
  'kịp thời',
  'thường xuyên',
])

/** A body behind "về" is where something is sent: "báo cáo kết quả thực hiện Kế hoạch số 5 về Sở Y tế". */
const destinations = wordTable(['sở', 'ubnd', 'ủy ban nhân dân', 'phòng', 'bộ', 'văn phòng ubnd', 'ban thường vụ'])

const QUOTES = '“"‘«'
const CLOSING = '”"’»'

function titleStart(text: string, citation: CitationMention, end: number): Omit<OpenTitle, 'citation'> | null {
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

/* ------------------------------------------------------------------ where it ends */

/** What a bracket behind a trích yếu begins with when it is a remark on the document. */
const remarks = wordTable(
  ['sau đây', 'được', 'đã', 'gọi', 'kèm', 'viết tắt', 'có hiệu lực', 'thay thế', 'trong đó', 'sửa đổi', 'qua', 'theo'],
  ['dưới đây', 'ban hành', 'bổ sung', 'nay', 'thông qua', 'do', 'nội dung', 'gửi', 'chi tiết'],
)

/** What goes on with the sentence behind a comma. */
const continuations = wordTable(
  ['được sửa đổi', 'đã được', 'được bổ sung', 'được thay thế', 'được ban hành'],
  [
    'trong đó',
    'cụ thể',
    'với các nội dung',
    'với nội dung',
    'như sau',
    'đồng thời',
    'căn cứ',
    'các văn bản',
    'theo đó',
  ],
  [
    'nay',
    'kính',
    'đề nghị',
    'yêu cầu',
    'các sở',
    'các đơn vị',
    'các địa phương',
    'các cơ quan',
    'các chương trình, kế hoạch',
  ],
)

/** What a body does when a comma and its name end the trích yếu before. */
const enacting = wordTable(
  ['ban hành', 'xây dựng', 'yêu cầu', 'triển khai', 'tổ chức', 'hướng dẫn', 'đề nghị', 'báo cáo', 'giao', 'thông báo'],
  [
    'kính',
    'chỉ đạo',
    'quyết định',
    'trình',
    'có',
    'cụ thể',
    'đã',
    'kế hoạch',
    'thực hiện',
    'phối hợp',
    'chủ trì',
    'lập',
  ],
)

/** Documents in general behind "và các": the trích yếu is over. */
const generalDocuments = wordTable(
  [
    'và các văn bản',
    'và các quy định',
    'và các chương trình, đề án',
    'và các chương trình, kế hoạch',
    'và các kế hoạch',
  ],
  ['và các nghị quyết', 'và các quyết định', 'và các chỉ thị', 'và các chủ trương', 'và các đề án', 'và các nghị định'],
  ['và các chính sách khác', 'và các nhiệm vụ', 'và các chương trình', 'và một số văn bản', 'và những quy định'],
)

const abbreviationsWithDot = new Set([
  'TP',
  'Tp',
  'tp',
  'TX',
  'Tx',
  'P',
  'Q',
  'H',
  'TS',
  'ThS',
  'PGS',
  'GS',
  'TT',
  'St',
])

/**
 * Walk from `at` to `stop` and end what is open at the first mark that ends it.
 *
 * @param end  End of the block: looking ahead may pass `stop`, where the next mention begins.
 */
function walk(text: string, at: number, stop: number, end: number, open: OpenTitle[], depth: Depth): void {
  for (let index = at; index < stop; index++) {
    const code = text.charCodeAt(index)
    const isMark =
      code < 0x41 ||
      code === 0x7c ||
      code === 0x76 ||
      code === 0xab ||
      code === 0xbb ||
      code === 0x1ef1 ||
      code === 0x111 ||
      code > 0x2000
    if (!isMark) continue
    let ends = false
    switch (code) {
      case 0x3b: // ;
      case 0x7c: // |
        ends = true
        break
      case 0x3a: // :
        ends = depth.brackets === 0 && depth.quotes === 0
        break
      case 0x2e: // .
        ends = depth.quotes === 0 && endsSentence(text, index, at, end)
        break
      case 0x2c: // ,
        ends = depth.brackets === 0 && depth.quotes === 0 && sentenceGoesOn(text, index + 1, end)
        break
      case 0x28: // (
        ends = isRemark(text, index, end)
        depth.brackets++
        break
      case 0x29: // )
        ends = depth.brackets === 0
        depth.brackets--
        break
      case 0x76: // v
        ends =
          depth.quotes === 0 && isBlank(text.charCodeAt(index - 1)) && hasPhrase(text, index, end, generalDocuments)
        break
      case 0x111: // "được sửa đổi, bổ sung bởi …"
        ends = depth.quotes === 0 && text.charCodeAt(index + 1) === 0x1b0 && hasPhrase(text, index, end, amended)
        break
      case 0x1ef1: {
        // "… hết hiệu lực thi hành": the verb of the sentence.
        const verb = depth.quotes === 0 ? forceStart(text, index, at, end) : -1
        if (verb !== -1) {
          closeAll(text, open, verb)
          return
        }
        break
      }
      case 0x22: // "
      case 0x201c: // “
      case 0x201d: // ”
      case 0x2018: // ‘
      case 0x2019: // ’
      case 0xab: // «
      case 0xbb: // »
        if (closeQuoted(text, open, index)) {
          if (open.length === 0) return
        } else if (opensQuotation(text, index)) depth.quotes++
        else if (depth.quotes > 0) depth.quotes--
        else ends = code !== 0x2019
        break
      default:
    }
    if (ends) {
      closeAll(text, open, index)
      return
    }
  }
}

/** Start of "hết hiệu lực", "có hiệu lực", "còn hiệu lực" around the `ự` at `at`; -1 for any other word. */
function forceStart(text: string, at: number, from: number, end: number): number {
  if (phraseEnd(text, at - 1, end, 'lực') === -1) return -1
  let start = at - 1
  for (let words = 0; words < 2; words++) start = wordStart(text, trimBack(text, start, from), from)
  return start > from && hasPhrase(text, start, end, inForce) ? start : -1
}

/** Whether the mark at `at` opens a quotation; a straight one does so before a word and behind a blank. */
function opensQuotation(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== 0x22) return code === 0x201c || code === 0x2018 || code === 0xab
  const before = at === 0 ? 0x20 : text.charCodeAt(at - 1)
  return (isBlank(before) || before === 0x28) && isLetter(text.charCodeAt(at + 1))
}

const amended = wordTable(['được sửa đổi', 'được bổ sung', 'được thay thế', 'được bãi bỏ', 'được hợp nhất'])

const inForce = wordTable(['hết hiệu lực', 'có hiệu lực', 'còn hiệu lực'])

/** "(sau đây gọi tắt là …)" ends a trích yếu; "(gọi chung là cấp xã) phù hợp với trẻ em" is inside one. */
function isRemark(text: string, at: number, end: number): boolean {
  if (!hasPhrase(text, skipBlanks(text, at + 1, end), end, remarks)) return false
  const close = text.slice(at, Math.min(end, at + 300)).indexOf(')')
  const after = close === -1 ? end : skipBlanks(text, at + close + 1, end)
  return after >= end || !isLower(text.charCodeAt(after)) || phraseEnd(text, after, end, 'và') !== -1
}

/** At a closing mark: end the trích yếu that it closes and all inside it. */
function closeQuoted(text: string, open: OpenTitle[], at: number): boolean {
  const mark = text[at]
  for (let index = open.length - 1; index >= 0; index--) {
    const title = open[index] as OpenTitle
    if (title.closing !== mark) continue
    while (open.length > index) finish(text, open.pop() as OpenTitle, at + 1)
    return true
  }
  return false
}

function endsSentence(text: string, at: number, from: number, end: number): boolean {
  const next = skipBlanks(text, at + 1, end)
  if (next >= end) return true
  const code = text.charCodeAt(next)
  if (code === 0x2e || code === 0x2f || code === 0x2026) return true
  if (next === at + 1) return isUpper(code) && !isUpper(text.charCodeAt(at - 1)) && isLower(text.charCodeAt(next + 1))
  if (isDigit(code) && isDigit(text.charCodeAt(at - 1))) return false
  return !abbreviationsWithDot.has(text.slice(wordStart(text, at, from), at)) && !isLower(code)
}

/** ", Ủy ban nhân dân tỉnh ban hành …", ", trong đó …": the sentence goes on without the trích yếu. */
function sentenceGoesOn(text: string, at: number, end: number): boolean {
  const next = skipBlanks(text, at, end)
  if (next >= end) return false
  if (hasPhrase(text, next, end, continuations)) return true
  if (!isUpper(text.charCodeAt(next))) return false
  const body = knownBodyEnd(text, next, end)
  if (body === -1) return false
  const after = skipBlanks(text, body, end)
  return hasPhrase(text, after, end, enacting)
}

function closeAll(text: string, open: OpenTitle[], at: number): void {
  let outermost = true
  const issuer = open.length > 0 ? trailingIssuer(text, (open[0] as OpenTitle).start, at) : null
  for (const title of open) {
    if (outermost && issuer && title.citation.issuer === null) {
      title.citation.issuer = { start: issuer.start, end: issuer.end, id: issuer.id }
    }
    outermost = false
    finish(text, title, issuer ? issuer.from : at)
  }
  open.length = 0
}

function finish(text: string, title: OpenTitle, at: number): void {
  let end = trimBack(text, at, title.start)
  while (end > title.start && (text.charCodeAt(end - 1) === 0x2c || isBlank(text.charCodeAt(end - 1)))) end--
  if (end > title.start) title.citation.title = { start: title.start, end }
}

/** "… do Thủ tướng Chính phủ ban hành" at the end of a title, as portals add it. */
function trailingIssuer(
  text: string,
  start: number,
  at: number,
): { from: number; start: number; end: number; id: string | null } | null {
  const stop = trimBack(text, at, start)
  const verbAt = stop - 8
  if (verbAt <= start || phraseEnd(text, verbAt, stop, 'ban hành') !== stop) return null
  const floor = Math.max(start, verbAt - 120)
  const tail = text.slice(floor, verbAt)
  for (let found = tail.lastIndexOf('do '); found > 0; found = tail.lastIndexOf('do ', found - 1)) {
    const from = floor + found
    if (isLetter(text.charCodeAt(from - 1))) continue
    const issuer = scanIssuer(text, from + 3, verbAt)
    if (issuer && skipBlanks(text, issuer.end, verbAt) === verbAt) return { from, ...issuer }
    return null
  }
  return null
}
