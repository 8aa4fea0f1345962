import { trimBack, wordStart } from './characters.ts'

/** Words between "thực hiện" and what is carried out: its aims, and how. */
const between = new Set([
  ...['của', 'các', 'những', 'mục', 'tiêu', 'chỉ', 'nhiệm', 'vụ', 'nội', 'dung', 'giải', 'pháp', 'và', 'trong'],
  ...['tốt', 'có', 'hiệu', 'quả', 'nghiêm', 'túc', 'đầy', 'đủ', 'đồng', 'bộ', 'kịp', 'thời', 'thành', 'công'],
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
    if (last - start > 6) return false
    const word = text.slice(start, last).toLowerCase()
    if (word === 'hiện' || word === 'khai') {
      const verb = wordBefore(text, start, from)
      if (verb.word !== (word === 'hiện' ? 'thực' : 'triển')) return false
      const before = wordBefore(text, verb.start, from)
      const opener = before.word === 'khai' ? wordBefore(text, before.start, from).start : verb.start
      return !namesBody(text, opener, from) && !isDrawnUp(text, opener, from)
    }
    if (!between.has(word)) return false
    next = start
  }
  return false
}

/** "xây dựng và triển khai Chương trình …": it is yet to be written. */
function isDrawnUp(text: string, at: number, from: number): boolean {
  const and = wordBefore(text, at, from)
  return and.word === 'và' && drawingUp.has(wordBefore(text, and.start, from).word)
}

const drawingUp = new Set(['dựng', 'lập', 'thảo'])

const bodyBefore = new Set(['đạo', 'hành', 'lý', 'khoa', 'phối', 'nhiệm'])

/** "Ban Chỉ đạo …", "Ban Quản lý …" before `at`: what follows belongs to the name of a body. */
export function namesBody(text: string, at: number, from: number): boolean {
  const last = wordBefore(text, at, from)
  if (!bodyBefore.has(last.word)) return false
  const first = trimBack(text, wordBefore(text, last.start, from).start, from)
  return first > from && text.slice(wordStart(text, first, from), first) === 'Ban'
}

/** The word that ends before `at`, in lower case; empty where a mark stands, or a long word. */
function wordBefore(text: string, at: number, from: number): { word: string; start: number } {
  const last = trimBack(text, at, from)
  const start = wordStart(text, last, from)
  return { word: last - start > 6 ? '' : text.slice(start, last).toLowerCase(), start }
}
