import { isBlank, isDigit, isLetter, isLower, isUpper, skipBlanks, trimBack, wordStart } from './characters.ts'
import type { Depth, OpenTitle } from './open-title.ts'
import { hasPhrase, type PhraseTable, phraseEnd, phraseStart, wordTable } from './phrase-end.ts'
import { knownBodyEnd, scanIssuer } from './scan-issuer.ts'

/** What a bracket behind a trích yếu begins with when it is a remark on the document. */
const remarks = wordTable(
  'sau đây | được | đã | gọi | kèm | viết tắt | có hiệu lực | thay thế | trong đó | sửa đổi | qua | theo',
  'dưới đây | ban hành | bổ sung | nay | thông qua | do | nội dung | gửi | chi tiết',
)

/** What goes on with the sentence behind a comma. */
const continuations = wordTable(
  'được sửa đổi | đã được | được bổ sung | được thay thế | được ban hành | trong đó | cụ thể',
  'với các nội dung | với nội dung | như sau | đồng thời | căn cứ | các văn bản | theo đó | nay | kính',
  'đề nghị | yêu cầu | các sở | các đơn vị | các địa phương | các cơ quan | các chương trình, kế hoạch',
)

/** What a body does when a comma and its name end the trích yếu before. */
const enacting = wordTable(
  'ban hành | xây dựng | yêu cầu | triển khai | tổ chức | hướng dẫn | đề nghị | báo cáo | giao | thông báo',
  'kính | chỉ đạo | quyết định | trình | có | cụ thể | đã | kế hoạch | thực hiện | phối hợp | chủ trì | lập',
)

/** Documents in general behind "và các": the trích yếu is over. */
const generalDocuments = wordTable(
  'và các văn bản | và các quy định | và các chương trình, đề án | và các chương trình, kế hoạch',
  'và các kế hoạch | và các nghị quyết | và các quyết định | và các chỉ thị | và các chủ trương',
  'và các đề án | và các nghị định | và các chính sách khác | và các nhiệm vụ | và các chương trình',
  'và một số văn bản | và những quy định | và các hướng dẫn',
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

/** One for each character that the walk looks at. */
const marks = new Uint8Array(0x10000)
for (const mark of ';|:.,()vđựì"“”‘’«»') marks[mark.charCodeAt(0)] = 1

/**
 * Walk from `at` to `stop` and end what is open at the first mark that ends it.
 *
 * @param end  End of the block: looking ahead may pass `stop`, where the next mention begins.
 */
export function walk(text: string, at: number, stop: number, end: number, open: OpenTitle[], depth: Depth): void {
  const table = marks
  for (let index = at; index < stop; index++) {
    const code = text.charCodeAt(index)
    if (table[code] === 0) continue
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
        ends =
          depth.brackets === 0 &&
          depth.quotes === 0 &&
          (sentenceGoesOn(text, index + 1, end) || isBehindQuotation(text, index, end))
        break
      case 0x28: // (
        // A bracket that holds a mention names the document anew: "(Đề án 06)".
        ends = isRemark(text, index, end) || (stop < end && skipBlanks(text, index + 1, end) === stop)
        depth.brackets++
        break
      case 0x29: // )
        ends = depth.brackets === 0
        depth.brackets--
        break
      case 0x76: // v
        ends =
          depth.quotes === 0 &&
          isBlank(text.charCodeAt(index - 1)) &&
          (hasPhrase(text, index, end, generalDocuments) || isBodyActing(text, index, end))
        break
      case 0x111: // "được sửa đổi, bổ sung bởi …"
        ends = depth.quotes === 0 && text.charCodeAt(index + 1) === 0x1b0 && hasPhrase(text, index, end, amended)
        break
      case 0xec: // "… thì được hỗ trợ": the rest of the condition.
        if (depth.quotes === 0 && isThen(text, index, end)) {
          closeAll(text, open, index - 2)
          return
        }
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

function isThen(text: string, at: number, end: number): boolean {
  return isBlank(text.charCodeAt(at - 3)) && phraseEnd(text, at - 2, end, 'thì') !== -1
}

/** "phê duyệt Đề án “…”, gửi các sở": behind a name in quotation marks a trích yếu goes on with a period or a place only. */
function isBehindQuotation(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(at - 1)
  if (mark !== 0x201d && mark !== 0x22 && mark !== 0xbb) return false
  const next = skipBlanks(text, at + 1, end)
  return isLower(text.charCodeAt(next)) && !hasPhrase(text, next, end, behindName)
}

const behindName = wordTable(
  'giai đoạn | năm | nhiệm kỳ | trên | tỉnh | thành phố | huyện | xã | định hướng | tầm nhìn | đến | lần | đợt | thời kỳ | và',
)

/** Start of "hết hiệu lực", "có hiệu lực", "còn hiệu lực" around the `ự` at `at`; -1 for any other word. */
function forceStart(text: string, at: number, from: number, end: number): number {
  if (phraseEnd(text, at - 1, end, 'lực') === -1) return -1
  let start = at - 1
  for (let words = 0; words < 2; words++) start = wordStart(text, trimBack(text, start, from), from)
  return start > from && hasPhrase(text, start, end, inForce) && !isOfList(text, start, from) ? start : -1
}

/** "công bố Danh mục văn bản hết hiệu lực": what the listed ones are. */
function isOfList(text: string, at: number, from: number): boolean {
  return /danh\s{1,9}mục\s{1,9}(?:các\s{1,9})?(?:văn\s{1,9}bản|nghị\s{1,9}quyết|quyết\s{1,9}định|vbqppl)/i.test(
    text.slice(Math.max(from, at - 300), at),
  )
}

/** Whether the mark at `at` opens a quotation; a straight one does so before a word and behind a blank. */
export function opensQuotation(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== 0x22) return code === 0x201c || code === 0x2018 || code === 0xab
  const before = at === 0 ? 0x20 : text.charCodeAt(at - 1)
  return (isBlank(before) || before === 0x28) && isLetter(text.charCodeAt(at + 1))
}

const amended = wordTable('được sửa đổi | được bổ sung | được thay thế | được bãi bỏ | được hợp nhất')

const inForce = wordTable('hết hiệu lực | có hiệu lực | còn hiệu lực')

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
  return hasPhrase(text, next, end, continuations) || isActing(text, next, end, enacting)
}

/** "và Bộ Tài chính đã ban hành …": what another body did. */
function isBodyActing(text: string, at: number, end: number): boolean {
  const and = phraseEnd(text, at, end, 'và')
  return and !== -1 && isActing(text, skipBlanks(text, and, end), end, issued)
}

const issued = wordTable('ban hành | đã | có | yêu cầu | thông báo')

/** A body that is known by name, and what it does behind it. */
function isActing(text: string, at: number, end: number, verbs: PhraseTable<true>): boolean {
  if (!isUpper(text.charCodeAt(at))) return false
  const body = knownBodyEnd(text, at, end)
  return body !== -1 && hasPhrase(text, skipBlanks(text, body, end), end, verbs)
}

export function closeAll(text: string, open: OpenTitle[], at: number): void {
  let outermost = true
  const issuer = open.length > 0 ? trailingIssuer(text, (open[0] as OpenTitle).start, at) : null
  for (const title of open) {
    if (outermost && issuer && title.citation.issuer === null) {
      title.citation.issuer = { start: issuer.start, end: issuer.end, id: issuer.id }
    }
    outermost = false
    finish(text, title, issuer ? issuer.from : at)
  }
  while (open.length > 0) open.pop()
}

function finish(text: string, title: OpenTitle, at: number): void {
  let end = trimBack(text, at, title.start)
  const thus = phraseStart(text, end, title.start, 'như sau')
  if (thus > title.start) end = trimBack(text, thus, title.start)
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
