import { slug } from '../law/slug.ts'
import { agencyLexicon } from './lexicon.ts'
import type { AgencyRecord } from './read-agencies.ts'
import type { Words } from './words.ts'

/** Names that say what kind of bodies are meant, and so may go on with any words. */
const describedGroup = /^(?:Các|Tất cả|Toàn thể|Một số|Lực lượng|Ủy ban nhân dân các|Công an các) /
const LONGEST_REST = 16
const LONGEST_ASIDE = 60

/**
 * The bodies of a heading with the last name carried on from a word to the end of the line or its colon; null where a
 * verb or the end of a sentence stands between, for then what follows is a duty. No list can hold every word by which
 * groups are described:
 *
 *     Các doanh nghiệp kinh doanh dịch vụ du lịch       Các cơ sở giáo dục đại học, cao đẳng trên địa bàn tỉnh
 */
export function carryNameOn(
  words: Words,
  from: number,
  agencies: readonly AgencyRecord[],
): { agencies: AgencyRecord[]; next: number } | null {
  const last = agencies[agencies.length - 1]
  if (last === undefined || !describedGroup.test(last.name)) return null
  const end = endOfRest(words, from)
  if (end < from + 2) return null
  const rest = words.written(from, end)
  const name = `${last.name}${rest.startsWith(',') ? '' : ' '}${rest}`
  const whole = { start: last.start, end: words.end(end - 1), name, id: slug(name) }
  return { agencies: [...agencies.slice(0, -1), whole], next: behindAside(words, end) }
}

/** The index behind "(Công an, Chi cục Thuế quận)" at the end; the same index where none stands. */
function behindAside(words: Words, from: number): number {
  if (words.key(from) !== '(') return from
  for (let at = from + 1; at < from + LONGEST_ASIDE; at++) {
    const key = words.key(at)
    if (key === '') return from
    if (key === ')') return closes(words, at + 1) ? at + 1 : from
  }
  return from
}

/** The end of the line, or a colon there. */
function closes(words: Words, at: number): boolean {
  return words.key(at) === '' || (words.key(at) === ':' && words.key(at + 1) === '')
}

/** The index behind the rest, -1 where a verb or another mark ends it. */
function endOfRest(words: Words, from: number): number {
  const { predicates, compounds } = agencyLexicon()
  let at = from
  while (at < from + LONGEST_REST) {
    const key = words.key(at)
    if (closes(words, at) || behindAside(words, at) > at) return words.letters(at - 1) ? at : -1
    if (!words.letters(at) && key !== ',' && key !== '-') return -1
    if (at === from && words.says(at, 'được')) {
      // "Các đơn vị được kiểm tra": those to whom it is done.
      at = predicates.match(words, at + 1)?.next ?? at + 1
      continue
    }
    const compound = compounds.match(words, at)
    if (compound === null && predicates.match(words, at) !== null && !isWhich(words, from, at)) return -1
    at = compound?.next ?? at + 1
  }
  return -1
}

/** "Các xã có rừng" says which; "các xã có kế hoạch …" says what they do. */
function isWhich(words: Words, from: number, at: number): boolean {
  return at === from && words.says(at, 'có') && agencyLexicon().predicates.match(words, at)?.next === at + 1
}
