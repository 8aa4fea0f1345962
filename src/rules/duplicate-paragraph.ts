import { hashOfFirstLetters, haveSameLetters } from '../text/folded-words.ts'
import type { Node, Position } from '../tree/nodes.ts'
import { defineRule } from './define-rule.ts'
import { led } from './other-side.ts'
import type { Passage } from './passages.ts'
import { wholeWords } from './whole-words.ts'

/** Shorter lines are formulas ("Triển khai thực hiện Kế hoạch này tại đơn vị"). */
const FEWEST = 12
/** Under different headings only a text of this length cannot have come about twice by itself. */
const FEWEST_APART = 30

/**
 * The same paragraph does not stand twice in one place.
 *
 * Alike after folding blanks, capitals, punctuation and labels; twice under one heading, one after the other, or among
 * the duties of one body. Two bodies with the same duty are usual; tables and headings repeat themselves by right,
 * annexes and recipients but for a line right behind itself.
 *
 * Why: a paragraph was copied and never rewritten, so what should stand there is missing.
 * What to do: delete one of the two, or write what was meant.
 */
export const duplicateParagraph = defineRule({
  id: 'structure/duplicate-paragraph',
  severity: 'warning',
  confidence: 0.9,
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 8: nội dung văn bản phải chính xác, ngắn gọn, không trùng lặp',
  docs: {
    vi: {
      title: 'Một đoạn ghi hai lần',
      what: 'Cùng một đoạn, một nhiệm vụ được ghi hai lần trong cùng một mục hoặc cho cùng một cơ quan.',
      why: 'Đoạn bị chép lại mà chưa sửa; nội dung lẽ ra ở đó có thể đã mất.',
      todo: 'Bỏ một đoạn, hoặc viết lại nội dung đúng.',
    },
    en: {
      title: 'A paragraph stands twice',
      what: 'The same paragraph or duty stands twice under one heading or for one body.',
      why: 'It was copied and never rewritten; what should stand there may be missing.',
      todo: 'Delete one of the two, or write what was meant.',
    },
  },
  examples: {
    bad: 'I. NHIỆM VỤ\n1. Tuyên truyền về phòng, chống đuối nước trên hệ thống truyền thanh cơ sở.\n2. Tuyên truyền về phòng, chống đuối nước trên hệ thống truyền thanh cơ sở.',
    good: 'I. NHIỆM VỤ\n1. Tuyên truyền về phòng, chống đuối nước trên hệ thống truyền thanh cơ sở.\n2. Tổ chức ký cam kết về phòng, chống đuối nước tại trường học và khu dân cư.',
  },
  messages: {
    twice: { vi: 'Đoạn này trùng với đoạn ở dòng {line}', en: 'This paragraph stands already in line {line}' },
  },
  check({ passages }, report) {
    /** By first letters: most stand alone. */
    const seen = new Map<number, Candidate | Candidate[]>()
    let missing = 0
    let index = -1
    for (const passage of passages) {
      index++
      // A line copied with its first label looks like a list that begins anew under a lost heading.
      if ('inferred' in passage.node && passage.node.inferred) missing++
      if (!isCompared(passage)) continue
      const at = index - missing
      const head = headOf(passage)
      const known = seen.get(head)
      if (known === undefined) {
        seen.set(head, { passage, at })
        continue
      }
      const mates = Array.isArray(known) ? known : [known]
      if (mates !== known) seen.set(head, mates)
      const first = mates.findLast((one) => isAlike(one.passage, passage))
      mates.push({ passage, at })
      if (mates.length > MOST_MATES) mates.shift()
      if (first === undefined || !isSlip(first.passage, passage, at - first.at)) continue
      const place = ownLine(first.passage)
      report({
        messageId: 'twice',
        data: { line: place.start.line },
        place: ownLine(passage),
        actual: null,
        // A line copied with its label is one slip, not a wrong number too.
        claims: labelStarts(passage).map((offset) => `${offset}:label` as const),
        evidence: [{ kind: 'self', message: led('above', wholeWords(first.passage.words, 0, 0, 60)), position: place }],
      })
    }
  },
})

interface Candidate {
  readonly passage: Passage
  /** Place in the row of passages, lost headings left out. */
  readonly at: number
}

/** So many paragraphs with the same first words are held against each other. */
const MOST_MATES = 12

/** The first letters of a passage: most paragraphs are told apart by them, and need not be folded. */
function headOf({ inlines }: Passage): number {
  let head = ''
  for (const node of inlines) {
    if (node.type === 'marker' || node.type === 'furniture') continue
    const words = 'value' in node ? node.value : node.raw
    head = head === '' ? words : head + words
    if (head.length > 60) break
  }
  return hashOfFirstLetters(head, 30)
}

function isAlike({ words: one }: Passage, { words: other }: Passage): boolean {
  return one === other || (haveSameLetters(one, other) && foldedWords(one) === foldedWords(other))
}

/** The words of a paragraph without punctuation. */
function foldedWords(words: string): string {
  return words.replace(/[^\p{L}\d]+/gu, ' ').trim()
}

function wordCount({ words }: Passage): number {
  return foldedWords(words).split(' ').length
}

function isCompared(passage: Passage): boolean {
  if (passage.zone === 'table') return false
  switch (passage.node.type) {
    case 'objective':
    case 'requirement':
    case 'target':
    case 'task':
    case 'duty':
    case 'item':
    case 'paragraph':
    case 'recipient':
      // A footnote printed below a paragraph is no part of it.
      return !passage.holdsMore || (passage.node.children as readonly Node[]).at(-1)?.type === 'footnote'
    default:
      return false
  }
}

function isSlip(first: Passage, second: Passage, gap: number): boolean {
  return !second.words.endsWith(':') && mayBeSlip(first, second, gap) && wordCount(second) >= FEWEST
}

function mayBeSlip(first: Passage, second: Passage, gap: number): boolean {
  const [one, other] = [first.node, second.node]
  // Forms and lists repeat themselves, but no line of words right behind itself.
  const isNext = gap === 1 && first.parent === second.parent
  if (first.zone !== 'text' || second.zone !== 'text') return isNext && !BLANKS.test(second.words)
  if (one.type === 'recipient' || other.type === 'recipient') return isNext
  if (one.type === 'paragraph' || other.type === 'paragraph') return isNext
  if (first.parent === second.parent || gap === 1) return true
  if (first.assignment !== null || second.assignment !== null) return isSameBody(first, second)
  if (one.type === 'item' || one.type !== other.type || wordCount(second) < FEWEST_APART) return false
  return second.inlines.every((node) => node.type !== 'citation')
}

function isSameBody({ assignment: one }: Passage, { assignment: other }: Passage): boolean {
  const ids = (assignment: Passage['assignment']) =>
    assignment === null || assignment.inferred ? '' : assignment.agencies.map(({ id, name }) => id ?? name).join(' ')
  return ids(one) !== '' && ids(one) === ids(other)
}

/** What is left open in a form: "Họ và tên: ……". */
const BLANKS = /\.{3}|…|_{3}/

/** Where its label may be said to start: "- Chỉ tiêu 2:" has a dash before it. */
function labelStarts({ node, inlines }: Passage): number[] {
  const marker = inlines.find(({ type }) => type === 'marker')
  return [node.position.start.offset, ...(marker === undefined ? [] : [marker.position.start.offset])]
}

/** From the label to the end of its own words. */
function ownLine({ node, inlines }: Passage): Position {
  return { start: node.position.start, end: inlines.at(-1)?.position.end ?? node.position.end }
}
