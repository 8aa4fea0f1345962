import { titleShare } from '../tree/alike-titles.ts'
import type { Document } from '../tree/nodes.ts'
import { defineRule, type OtherSide } from './define-rule.ts'
import { inSmallLetters } from './in-small-letters.ts'
import { led } from './other-side.ts'
import { type NamedTime, namedTimes, titleOf } from './own-time.ts'
import { type Passage, wordsOf } from './passages.ts'

/** What stands before the name of the document in hand where it is said again. */
const OPENER = /(?:ban hành|trên đây là|xây dựng|hướng dẫn)(?! kèm)/g
/** The kind of document at the head of its name. */
const KIND = /^ ?(?:kế hoạch|hướng dẫn|chương trình|đề án|phương án|chỉ thị|quy chế|quy định) /
/** A name is worded anew where it is said again; so much of it stays. */
const ALIKE = 0.65

/**
 * A document gives itself one period or year: where its title is said again, in the ban hành clause or at its end, the
 * time is the same.
 *
 * Where the ban hành clause and the end agree with each other, it is the title that is wrong.
 *
 * Why: a plan is often written over the one of the year before, and one of the places keeps the old year.
 * What to do: correct the place that was forgotten.
 */
export const periodOwnTitle = defineRule({
  id: 'period/own-title',
  severity: 'warning',
  confidence: 0.9,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.5: trích yếu phản ánh nội dung chủ yếu của văn bản',
  docs: {
    vi: {
      title: 'Giai đoạn, năm trong tên văn bản không thống nhất',
      what: 'Tên văn bản nhắc lại ở câu ban hành hoặc câu kết ghi giai đoạn, năm khác với trích yếu.',
      why: 'Văn bản soạn từ bản của năm trước, giai đoạn trước thường sót chỗ chưa sửa.',
      todo: 'Sửa chỗ còn sót cho khớp với trích yếu.',
    },
    en: {
      title: 'The document gives itself two periods or years',
      what: 'Where the title is said again (ban hành clause, closing), the period or year differs from the title.',
      why: 'A plan written over an older one often keeps the old year in one place.',
      todo: 'Correct the place that was forgotten.',
    },
  },
  examples: {
    bad: 'KẾ HOẠCH\nPhòng, chống đuối nước cho học sinh trên địa bàn xã năm 2023\n\nUBND xã ban hành Kế hoạch phòng, chống đuối nước cho học sinh trên địa bàn xã năm 2022 như sau:\nI. MỤC ĐÍCH\n1. Giảm đuối nước.',
    good: 'KẾ HOẠCH\nPhòng, chống đuối nước cho học sinh trên địa bàn xã năm 2023\n\nUBND xã ban hành Kế hoạch phòng, chống đuối nước cho học sinh trên địa bàn xã năm 2023 như sau:\nI. MỤC ĐÍCH\n1. Giảm đuối nước.',
  },
  messages: {
    repeat: {
      vi: 'Tên văn bản nhắc lại ở đây ghi {here}, trích yếu ghi {there}',
      en: 'The title is said again with {here}; the title itself has {there}',
    },
    title: {
      vi: 'Trích yếu ghi {here}, trong văn bản đều ghi {there}',
      en: 'The title has {here}; the text says {there} throughout',
    },
  },
  check({ passages, tree }, report) {
    const title = titleOf(passages)
    const all = title === null ? [] : namedTimes(title.inlines, tree)
    const own = all.at(-1)
    if (title === null || own === undefined) return
    const name = nameBefore(title.inlines, own)
    const repeats = passages
      .filter(({ node, zone }) => zone === 'text' && (node.type === 'enactment' || node.type === 'closing'))
      .flatMap((passage) => repeatOf(passage, name, own, tree))
    const odd = repeats.filter((one) => !all.some((time) => agree(one, time)))
    const [first] = odd
    if (first === undefined) return
    if (odd.length > 1 && odd.length === repeats.length && odd.every((one) => agree(one, first))) {
      report({ ...slip(own, first, 'title'), evidence: odd.map((one) => witness('inDocument', one)) })
      return
    }
    for (const one of odd) report({ ...slip(one, own, 'repeat'), evidence: [witness('title', own)] })
  },
})

function slip(wrong: NamedTime, right: NamedTime, messageId: 'repeat' | 'title') {
  return {
    messageId,
    data: { here: inSmallLetters(wrong.said), there: inSmallLetters(right.said) },
    place: wrong.place,
    actual: wrong.raw,
    expected: [wordedAs(wrong, right)],
    claims: [`${wrong.place.start.offset}:period` as const],
  }
}

/** What stands at the wrong time, with the right one. */
function wordedAs(wrong: NamedTime, right: NamedTime): string {
  return wrong.raw.slice(0, wrong.at) + timeAs({ ...wrong, raw: wrong.raw.slice(wrong.at) }, right)
}

/** The years of one time in the words of another. */
function timeAs(wrong: NamedTime, right: NamedTime): string {
  if (wrong.start === null || right.start === null) {
    return right.start === null
      ? wrong.raw.replace(String(wrong.end), String(right.end))
      : wrong.raw.replace(wrong.said, right.said)
  }
  if (wrong.outlook !== right.outlook && right.outlook !== null) return wrong.raw.replace(wrong.said, right.said)
  return wrong.raw
    .replace(String(wrong.start), '\0')
    .replace(String(wrong.end), String(right.end))
    .replace('\0', String(right.start))
}

function witness(where: 'inDocument' | 'title', time: NamedTime): OtherSide {
  return { kind: 'self', message: led(where, inSmallLetters(time.said)), position: time.place }
}

function agree(one: NamedTime, other: NamedTime): boolean {
  if (one.isPeriod !== other.isPeriod) return true
  if (one.outlook !== null && other.outlook !== null && one.outlook !== other.outlook) return false
  return one.end === other.end && (one.start === null || other.start === null || one.start === other.start)
}

/** The time behind the document's own name in a passage: the right one, if any; else the first. */
function repeatOf({ inlines }: Passage, name: string, own: NamedTime, tree: Document): NamedTime[] {
  const found: NamedTime[] = []
  for (const time of namedTimes(inlines, tree)) {
    if (time.isPeriod !== own.isPeriod) continue
    const before = nameBefore(inlines, time)
    const opener = [...before.matchAll(OPENER)].at(-1)
    if (opener === undefined) continue
    const called = before.slice(opener.index + opener[0].length)
    if (!/[;.]/.test(called) && isSaidAgain(called, name)) found.push(time)
  }
  const right = found.find((time) => agree(time, own))
  return (right === undefined ? found : [right]).slice(0, 1)
}

/** What a line says before a time. */
function nameBefore(inlines: Passage['inlines'], { before, index }: NamedTime): string {
  const above = wordsOf(inlines.slice(0, index))
  return before === '' ? above : `${above} ${plainWords(before)}`
}

function plainWords(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}

function isSaidAgain(called: string, name: string): boolean {
  return (titleShare([called.replace(KIND, '')], [name.replace(KIND, '')]) ?? 0) >= ALIKE
}
