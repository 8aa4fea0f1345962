import { isBlank, isLower, isUpper, isWord, lowerOf, skipBlanks, trimBack, wordStart } from './characters.ts'
import type { CitationMention } from './mention.ts'
import { hasPhrase, isWordOf, phraseBefore, phraseEnd, wordTable } from './phrase-end.ts'
import type { Scan } from './scan.ts'
import type { TypeWordScan } from './scan-type-word.ts'

/** "(Kèm theo Kế hoạch số 73/KH-UBND …)": on an annex, the document it belongs to. */
export function isSelfReference({ text, from, end }: Scan, citation: CitationMention): boolean {
  const last = trimBack(text, citation.start, from)
  if (last === from || lowerOf(text.charCodeAt(last - 1)) !== 0x6f) return false
  const withAt = phraseBefore(text, citation.start, from, 'kèm theo')
  if (withAt === -1) return false
  const issuedAt = phraseBefore(text, withAt, from, 'ban hành')
  const start = issuedAt === -1 ? withAt : issuedAt
  const before = trimBack(text, start, from)
  if (before === from) return onlyMarksFollow(text, citation.end, end)
  if (text.charCodeAt(before - 1) !== 0x28) return issuedAt !== -1 && isWithPlan(text, from, start)
  return isUpper(text.charCodeAt(start)) || trimBack(text, before - 1, from) === from
}

/** "⟦(Kèm theo Kế hoạch hành động⟧ ban hành kèm theo Quyết định số …": what the decision has issued. */
function isWithPlan(text: string, from: number, at: number): boolean {
  const opens = text.lastIndexOf('(', at)
  return opens >= Math.max(from, at - 80) && /^\(Kèm theo [\p{L}\s]{4,70}$/u.test(text.slice(opens, at))
}

function onlyMarksFollow(text: string, at: number, end: number): boolean {
  const next = skipBlanks(text, at, end)
  return next >= end || (!isWord(text.charCodeAt(next)) && skipBlanks(text, next + 1, end) >= end)
}

/** Words before the bare word that make it another document, one yet to be written, or a part of a body's name. */
const otherBefore = wordTable(
  'sở | phòng | bộ | vụ | ban | ngành | các | những | một | mỗi | từng | dựng | lập | trình | chính | thảo | số | cục',
  'trường | bản | phê | duyệt | có | nhiều | cáo',
)

/** What may follow it: the sentence goes on, with no name of another plan. */
const goingOn = wordTable(
  'được | phải | đảm bảo | bảo đảm | theo | phù hợp | và | gắn | đã | có | trước | trong | định kỳ | hằng',
  'hàng | để | trên | tại | với | cho | vào | từ | đến | kịp thời | là | do | nhằm | hiệu quả | nghiêm túc',
  'như | cần | sẽ | không | khi | bằng | thường xuyên | hoặc | nêu | nói | đề ra | đạt | đúng | thuộc | ở',
  'hoàn thành | còn | nếu | cũng | mà | thì | gồm | bao gồm | sau | bám sát | có hiệu quả | vượt | cụ thể',
)

/**
 * Where this document's own trích yếu ends behind its type word, as far as it is repeated; -1 when fewer than five of
 * its words are, or not all of a shorter one.
 */
export function ownTitleEnd({ text, end, ownSubject }: Scan, at: number): number {
  if (ownSubject === '') return -1
  let next = skipBlanks(text, at, end)
  let stop = -1
  let words = 0
  let index = 0
  while (index < ownSubject.length && next < end) {
    const code = text.charCodeAt(next)
    if (ownSubject.charCodeAt(index) === 0x20 && isBlank(code)) next = skipBlanks(text, next, end)
    else if (lowerOf(code) === ownSubject.charCodeAt(index)) next++
    else break
    index++
    const isWordEnd = index === ownSubject.length || !isWord(ownSubject.charCodeAt(index))
    if (isWordEnd && isWord(ownSubject.charCodeAt(index - 1)) && (next >= end || !isWord(text.charCodeAt(next)))) {
      words++
      stop = next
    }
  }
  if (words < 5 && !(index === ownSubject.length && words > 1)) return -1
  return index === ownSubject.length ? stop : beforeOtherWords(text, at, stop)
}

/** "… trên địa bàn tỉnh │ năm │ 2022": a word that is nothing without the ones after it, where those are other ones. */
const OPEN_WORDS =
  /(?:\s+(?:đến|từ))?\s+(?:năm|giai\s+đoạn(?:\s+\d{4}(?:\s*[-–])?)?|tỉnh|thành\s+phố|huyện|quận|thị\s+xã|xã|phường)$/iu

function beforeOtherWords(text: string, at: number, stop: number): number {
  const from = Math.max(at, stop - MOST_OPEN)
  return from + text.slice(from, stop).replace(OPEN_WORDS, '').length
}

const MOST_OPEN = 40

const bodiesAfterAbout = wordTable('sở | ubnd | ủy ban | phòng | bộ | văn phòng | ban | cơ quan | thường trực')

/** Whether a bare "Kế hoạch" can only mean this plan: "nội dung của Kế hoạch", "thực hiện Kế hoạch.". */
export function mayBeOwn({ text, from }: Scan, type: TypeWordScan): boolean {
  if (!isLower(text.charCodeAt(type.start + 1))) return false
  const before = trimBack(text, type.start, from)
  if (before === from) return false
  const previousAt = wordStart(text, before, from)
  if (isWordOf(text, previousAt, before, otherBefore)) return false
  if (previousAt === before && text.charCodeAt(before - 1) !== 0x2c && text.charCodeAt(before - 1) !== 0x28)
    return false
  return phraseBefore(text, before, from, 'ban hành') === -1
}

/** "nội dung của Kế hoạch;", "thực hiện Kế hoạch được …": no name of another plan follows. */
export function isOwnDocument({ text, end }: Scan, type: TypeWordScan): boolean {
  const after = skipBlanks(text, type.end, end)
  if (after >= end) return true
  const code = text.charCodeAt(after)
  if (!isWord(code)) {
    if (code === 0x2c) return !isUpper(text.charCodeAt(skipBlanks(text, after + 1, end)))
    return code === 0x2e || code === 0x3b || code === 0x29 || code === 0x3a || code === 0x2f || code === 0x201d
  }
  const about = phraseEnd(text, after, end, 'về')
  if (about !== -1) return hasPhrase(text, skipBlanks(text, about, end), end, bodiesAfterAbout)
  const and = phraseEnd(text, after, end, 'và')
  if (and !== -1) return !isUpper(text.charCodeAt(skipBlanks(text, and, end)))
  return hasPhrase(text, after, end, goingOn)
}

/** "(sau đây gọi tắt là ⟦Đề án⟧)": the bare word becomes the short name of the document before it. */
export function isAliasMade({ text, from, end }: Scan, type: TypeWordScan): boolean {
  let before = trimBack(text, type.start, from)
  const mark = before > from ? text.charCodeAt(before - 1) : 0
  if (mark === 0x201c || mark === 0x22 || mark === 0x2018) before = trimBack(text, before - 1, from)
  if (phraseBefore(text, before, from, 'tắt là') === -1 && phraseBefore(text, before, from, 'gọi là') === -1)
    return false
  const next = skipBlanks(text, type.end, end)
  return next >= end || !isWord(text.charCodeAt(next))
}
