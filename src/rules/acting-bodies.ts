import type { AgencyMention, Inline } from '../tree/nodes.ts'
import { type Passage, wordsAfter, wordsBefore } from './passages.ts'
import { titleAround } from './title-around.ts'

/** Talk of what bodies were or will be, in which each of them has its place at any time. */
const REORGANISATION =
  /(?<!\p{L})(?:cũ|nay là|trước đây|trước kia|nguyên là|đổi tên|sáp nhập|hợp nhất|sắp xếp|tổ chức lại|tổ chức bộ máy|tinh gọn|chia tách|giải thể|kết thúc hoạt động|kế thừa|chuyển giao|bàn giao|tiếp nhận|tiền thân|sau khi|trước khi|cụm từ|thay thế|bãi bỏ|dự kiến|thành lập|sửa đổi)(?!\p{L})/u

/** What is told of a body rather than asked of it. */
const TOLD = /(?:^|\s)(?:đã|từng|được ban hành|ban hành kèm)(?:\s|$)/u

/** What a body made or owns outlives it: "theo hướng dẫn của Bộ …", "do Bộ … ban hành". */
const OWNED = /(?:^|\s)(?:của|do|tại|theo|từ|bởi|ngày)$/u

/** Between the bodies of one list. */
const LINK = /^(?:,|;|và|cùng|với|cùng với|,? ?và)?$/u

/** A body that running text names. */
export interface ActingBody {
  readonly mention: AgencyMention
  /** True where it is asked to do or to receive something: it must exist. */
  readonly acts: boolean
}

/**
 * The bodies named in the own words of a passage, but for titles of cited documents and talk of reorganisation.
 *
 * @param isAsked  Whether a body matters at all; most existed all the time, and nothing more is looked at.
 */
export function actingBodies(passage: Passage, isAsked: (mention: AgencyMention) => boolean): ActingBody[] {
  const { node, inlines, zone } = passage
  if (node.type === 'assignment' || !passage.has('agencyMention')) return []
  const found: ActingBody[] = []
  let isPlain: boolean | null = null
  for (const [index, mention] of inlines.entries()) {
    if (mention.type !== 'agencyMention' || !isAsked(mention)) continue
    isPlain ??= !REORGANISATION.test(passage.words)
    if (!isPlain) return []
    if (titleAround(passage, mention.position.start.offset, null) !== null) continue
    const acts =
      zone === 'text' &&
      node.type !== 'legalBasis' &&
      !OWNED.test(wordsBefore(passage, listStart(inlines, index))) &&
      !TOLD.test(`${wordsBefore(passage, index)} ${wordsAfter(passage, index)}`)
    found.push({ mention, acts })
  }
  return found
}

/** Where the list of bodies begins in which one stands. */
function listStart(inlines: readonly Inline[], index: number): number {
  let start = index
  while (start > 1) {
    const link = inlines[start - 1] as Inline
    if (link.type !== 'text' || !LINK.test(link.value.normalize('NFC').trim())) break
    if (inlines[start - 2]?.type !== 'agencyMention') break
    start -= 2
  }
  return start
}
