import { trimBack, wordStart } from './characters.ts'
import { isWordOf, longestPhrase, type PhraseTable, phraseBefore, phraseTable, wordTable } from './phrase-end.ts'

/** Words between "thực hiện" and what is carried out, its aims and how; and of that verb its second, with its first. */
const leadingBack = phraseTable<string>([
  ['hiện', 'thực'],
  ['khai', 'triển'],
  ...[
    ...['của', 'các', 'những', 'mục', 'tiêu', 'chỉ', 'nhiệm', 'vụ', 'nội', 'dung', 'giải', 'pháp', 'và', 'trong'],
    ...['tốt', 'có', 'hiệu', 'quả', 'nghiêm', 'túc', 'đầy', 'đủ', 'đồng', 'bộ', 'kịp', 'thời', 'thành', 'công'],
  ].map((word) => [word, ''] as const),
])

const MAX_WORDS = 12

/**
 * Whether what begins at `at` is said to be carried out: "thực hiện", "triển khai", "thực hiện các mục tiêu của" stand
 * before it, and are not themselves part of a body's name ("Ban Chỉ đạo thực hiện Đề án …").
 */
export function isCarriedOut(text: string, at: number, from: number): boolean {
  let next = at
  for (let count = 0; count < MAX_WORDS; count++) {
    const last = trimBack(text, next, from)
    const start = wordStart(text, last, from)
    if (start === last) {
      if (last === from || text.charCodeAt(last - 1) !== 0x2c) return false
      next = last - 1
      continue
    }
    const found = longestPhrase(text, start, last, leadingBack)
    if (found?.end !== last) return false
    if (found.value !== '') {
      const verb = phraseBefore(text, start, from, found.value)
      if (verb === -1) return false
      const before = phraseBefore(text, verb, from, 'khai')
      const opener = before === -1 ? verb : wordStart(text, trimBack(text, before, from), from)
      return !namesBody(text, opener, from) && !isDrawnUp(text, opener, from)
    }
    next = start
  }
  return false
}

/** "xây dựng và triển khai Chương trình …": it is yet to be written. */
function isDrawnUp(text: string, at: number, from: number): boolean {
  const and = phraseBefore(text, at, from, 'và')
  return and !== -1 && isWordBefore(text, and, from, drawingUp)
}

const drawingUp = wordTable('dựng | lập | thảo')

const bodyBefore = wordTable('đạo | hành | lý | khoa | phối | nhiệm')

/** "Ban Chỉ đạo …", "Ban Quản lý …" before `at`: what follows belongs to the name of a body. */
export function namesBody(text: string, at: number, from: number): boolean {
  if (!isWordBefore(text, at, from, bodyBefore)) return false
  const second = wordStart(text, trimBack(text, at, from), from)
  const first = wordStart(text, trimBack(text, second, from), from)
  const end = trimBack(text, first, from)
  return end > from && end - wordStart(text, end, from) === 3 && text.startsWith('Ban', end - 3)
}

/** Whether the word that ends before `at` is one of a table. */
export function isWordBefore(text: string, at: number, from: number, table: PhraseTable<unknown>): boolean {
  const last = trimBack(text, at, from)
  return isWordOf(text, wordStart(text, last, from), last, table)
}
