import { notGroup, schoolKinds } from '../law/body-words.ts'
import { agencyLexicon, type Lexicon } from './lexicon.ts'
import type { PhraseMatch } from './phrase-trie.ts'
import { Begins, Is } from './vocabulary.ts'
import type { Words } from './words.ts'

/** How far a list is read: all of it, or only its first body (for a mention in running text). */
export type LexMode = 'list' | 'single'

/** Words that head a department, as they are said. */
export const departmentHeads: ReadonlyMap<string, string> = new Map([
  ['sở', 'Sở'],
  ['bộ', 'Bộ'],
  ['phòng', 'Phòng'],
  ['ngành', 'Ngành'],
])

/** Articles of a group: "các sở, ban, ngành". */
export const articles: ReadonlySet<string> = new Set(['các', 'từng'])

/** Levels that make a group of bodies with an article alone: "các huyện, thị xã". */
export const groupLevels: ReadonlySet<string> = new Set([
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'thị xã',
  'thị trấn',
  'xã',
  'phường',
  'đặc khu',
])

const schools: ReadonlySet<string> = new Set(schoolKinds)
/** Verbs that stand inside the names of boards and projects. */
const nameVerbs: ReadonlySet<string> = new Set([
  'khai thác',
  'xây dựng',
  'thực hiện',
  'tổ chức',
  'triển khai',
  'nghiên cứu',
  'phổ biến',
])
/** Verbs that stand in capitals inside the names of companies and institutes: "Công ty … Khai thác công trình thủy lợi". */
const namedVerbs: ReadonlySet<string> = new Set([
  'khai thác',
  'xây dựng',
  'nghiên cứu',
  'khảo sát',
  'thẩm định',
  'đánh giá',
  'hướng dẫn',
  'chuyển giao',
])
/** No name has more words. */
const LONGEST_NAME = 24
/** A heading ends within so many words. */
const SOON = 12

/** Whether the words from here on begin what a body does ("chủ trì", "có trách nhiệm"). */
export function startsPredicate(words: Words, index: number): boolean {
  return agencyLexicon().predicates.match(words, index) !== null
}

/**
 * Looks at the words ahead without taking them: what begins here, and where would it end?
 *
 * Every look is bounded: at most a name's length of words, whatever follows. An index that a method gives back is the
 * one behind what it found, or the same one where it found nothing.
 */
export class BodyProbe {
  protected readonly lexicon: Lexicon = agencyLexicon()
  protected readonly words: Words
  protected readonly mode: LexMode
  /** True in a list that "trường" has opened: "các trường mầm non, tiểu học". */
  protected inSchools = false

  constructor(words: Words, mode: LexMode) {
    this.words = words
    this.mode = mode
  }

  /** The index behind "các", "một số", "tất cả các". */
  protected articleEnd(at: number): number {
    const { words } = this
    if (!words.has(at, Begins.article)) return at
    const key = words.key(at)
    if (articles.has(key)) return at + 1
    if (key === 'một' && words.key(at + 1) === 'số') return at + 2
    const all = key === 'toàn' ? words.key(at + 1) === 'thể' : key === 'tất' && words.key(at + 1) === 'cả'
    return all && articles.has(words.key(at + 2)) ? at + 3 : at
  }

  /** A field, unless it is an abbreviation in lower case ("tp", "dl" are other words). */
  protected fieldAt(at: number): PhraseMatch<string> | null {
    const field = this.lexicon.fields.match(this.words, at)
    if (!field) return null
    const { words } = this
    if (words.capital(at)) return field
    const first = words.key(at)
    const abbreviated = field.next === at + 1 || first.length <= 2
    return abbreviated && first !== 'y' && first !== 'du' && first !== 'tư' ? null : field
  }

  /** The end of the group noun that begins here, or the same index. */
  protected groupNounEnd(at: number): number {
    const found = this.lexicon.groupNouns.match(this.words, at)
    if (!found) return at
    const { words } = this
    const following = words.key(found.next)
    const last = found.value === 'tổ chức hội' ? 'hội' : found.value
    if (notGroup.get(last)?.includes(following)) return at
    if (found.value === 'cấp' && !this.words.has(at - 1, Begins.article)) return at
    if (schools.has(found.value) && !this.inSchools) return at
    if (found.value === 'tổ chức' && !this.isToChucNoun(at, found.next)) return at
    return found.next
  }

  protected groupNoun(at: number): string {
    const noun = this.lexicon.groupNouns.match(this.words, at)?.value ?? ''
    return noun === 'bộ trưởng' ? 'bộ' : noun
  }

  /** "tổ chức" is a noun behind "các" and before words like "liên quan"; else it is a verb. */
  protected isToChucNoun(at: number, next: number): boolean {
    const { words } = this
    const key = words.key(next)
    if (at > 0 && articles.has(words.key(at - 1))) return true
    if (key === '' || key === ':' || key === ';' || key === '.') return true
    if (key === ',' || key === 'và') {
      const following = this.articleEnd(next + 1)
      return words.key(following) !== 'tổ' && this.groupNounEnd(following) > following
    }
    if (key === 'hội' && notGroup.get('hội')?.includes(words.key(next + 1))) return false
    return this.lexicon.bodyAfterToChuc.match(words, next) !== null || this.levelAt(next) !== null
  }

  /** Without an article a group shows itself by its next member, its modifier or its level. */
  protected looksLikeGroup(at: number, end: number, inList: boolean): boolean {
    const { words } = this
    const key = words.key(end)
    if (key === ',' || key === '/' || key === '-' || key === 'và') {
      if (words.has(end + 1, Begins.office) && this.groupNoun(at) === 'bộ') return true
      const next = this.articleEnd(end + 1)
      return this.groupNounEnd(next) > next || this.levelAt(next) !== null
    }
    if (!words.capital(end) && this.groupNounEnd(end) > end) return true
    if (this.words.capital(end) && this.lexicon.names.match(this.words, end)) return true
    const modifier = this.words.capital(end) ? null : this.lexicon.modifiers.match(this.words, end)
    if (modifier && (end > at + 1 || modifier.next > end + 1 || key === 'khác')) return true
    if (this.levelAt(end) !== null) return true
    if (this.lexicon.owners.match(this.words, end) && this.ownerEnd(end) > end) return true
    return end > at + 1 && (inList ? key === '' || startsPredicate(this.words, end) : key === '' || key === ':')
  }

  protected levelAt(at: number): PhraseMatch<string> | null {
    const found = this.lexicon.levels.match(this.words, at)
    if (!found) return null
    const following = this.words.key(found.next)
    if (notGroup.get(found.value)?.includes(following)) return null
    if (found.value === 'cơ sở' && this.words.capital(at)) return null
    return found
  }

  /** The end of "của", "thuộc", "trên địa bàn" where a level or a body follows; else the same index. */
  protected ownerEnd(at: number): number {
    const { words } = this
    const owner = this.lexicon.owners.match(words, at)
    if (!owner) return at
    const next = owner.next
    const article = this.articleEnd(next)
    if (this.levelAt(article) || (words.capital(next) && this.lexicon.provinces.match(words, next))) return next
    if (owner.value !== 'của' && !owner.value.endsWith('thuộc')) return at
    if (departmentHeads.has(words.key(next)) && (this.fieldAt(next + 1) || words.capital(next))) return next
    if (words.key(next) === 'đảng' || (article > next && this.groupNounEnd(article) > article)) return next
    const name = this.lexicon.names.match(words, next)
    return name && (words.capital(next) || words.key(next) === 'mặt') ? next : at
  }

  /** The head of a name that no list holds, where what it asks for stands behind it. */
  protected openHeadAt(at: number): PhraseMatch<{ says: string; capital: boolean }> | null {
    const { words } = this
    if (!words.capital(at)) return null
    const head = this.lexicon.openHeads.match(words, at)
    if (!head) return null
    const { next } = head
    if (!words.letters(next) || notGroup.get(head.value.says.toLowerCase())?.includes(words.key(next))) return null
    if (words.capital(next)) return head
    if (head.value.capital || startsPredicate(words, next) || this.lexicon.functionWords.match(words, next)) return null
    return head
  }

  /** "…, báo Tiền Phong và trường Tiểu học Kim Đồng": further members of a list also have a small letter. */
  protected smallHeadAt(at: number): PhraseMatch<{ says: string; capital: boolean }> | null {
    const { words } = this
    if (this.mode === 'single' || words.capital(at)) return null
    const head = this.lexicon.openHeads.match(words, at)
    return head !== null && words.capital(head.next) && !words.has(head.next, Is.number) ? head : null
  }

  /** Whether a name in capitals begins here, listed or open. */
  protected beginsName(at: number): boolean {
    const { words } = this
    if (!words.capital(at)) return false
    const name = this.lexicon.names.match(words, at)
    if (name && this.standsAsName(at, name.value, name.next)) return true
    return this.openHeadAt(at) !== null
  }

  /** "Thanh tra, kiểm tra", "Thống kê số liệu" are verbs; "Thanh tra tỉnh", "Thống kê tỉnh" are bodies. */
  protected standsAsName(at: number, name: string, next: number): boolean {
    if (name.endsWith('ủy') && this.words.says(next, 'viên')) return false
    if (name !== 'Thanh tra' && name !== 'Thống kê' && name !== 'Thuế') return true
    if (next > at + 1 && !this.words.capital(at)) return false
    return (
      this.levelAt(next) !== null ||
      (departmentHeads.has(this.words.key(next)) && this.words.capital(next)) ||
      (this.words.capital(next) && this.lexicon.names.match(this.words, next) !== null)
    )
  }

  /** Whether a body, an office or an article begins here: a name does not go on over it. */
  protected startsAnything(at: number): boolean {
    const { words } = this
    if (articles.has(words.key(at))) return true
    const capital = words.capital(at)
    if (capital && this.lexicon.offices.match(words, at)) return true
    if (departmentHeads.has(words.key(at)) && this.fieldAt(at + 1)) return true
    if (this.beginsName(at)) return true
    const group = this.groupNounEnd(at)
    return group > at && this.looksLikeGroup(at, group, true)
  }

  /** A verb in capitals ("Căn cứ"); one syllable alone is part of a name ("Từ Sơn", "Cao Bằng"). */
  protected startsSentence(at: number): boolean {
    const verb = this.lexicon.predicates.match(this.words, at)
    return verb !== null && (verb.next > at + 1 || !this.words.capital(at))
  }

  /**
   * How far a name goes that no list holds: to the first level, verb, mark or other body. Commas and "và" belong to it
   * where no body, article or verb follows ("Ban Chỉ đạo phòng, chống tội phạm và tệ nạn xã hội").
   */
  protected openNameEnd(from: number): number {
    const { words } = this
    const inList = this.mode === 'list'
    let at = from
    while (at - from < LONGEST_NAME) {
      const key = words.key(at)
      if (words.letters(at) && key !== 'và') {
        if (this.endsAtLevel(at, from)) return at
        const compound = this.lexicon.compounds.match(words, at)
        if (compound && (at > from || words.capital(at))) {
          at = compound.next
          continue
        }
        if (this.endsOpenName(at, from)) return at
        // "Cơ quan Thường trực Ban Chỉ đạo": a name inside the name, whose own words are no verbs.
        const named = inList && words.capital(at) && words.has(at, Begins.name)
        const inner = named ? this.lexicon.names.match(words, at) : null
        at = inner !== null ? inner.next : at + 1
        continue
      }
      if (key === '') return at
      if (key === '-' || key === '&' || key === '/') {
        // "Ngân hàng … Việt Nam - Chi nhánh Lào Cai" is one body.
        const branch = words.key(at + 1) === 'chi' && words.key(at + 2) === 'nhánh'
        const field = branch ? at : this.fieldBehindDash(at + 1)
        if (field > at + 1) {
          at = field
          continue
        }
        if (!branch && (!words.letters(at + 1) || this.startsAnything(at + 1) || this.endsOpenName(at + 1, from)))
          return at
        at += branch ? 3 : 1
        continue
      }
      if (key === '"' || key === '“') {
        const close = this.quoteEnd(at)
        if (close === at) return at
        at = close
        continue
      }
      if (key !== 'và' && key !== ',') return at
      if (this.mode === 'single' && (key === ',' || !words.capital(at + 1))) return at
      if (!words.letters(at + 1) || this.startsAnything(at + 1)) return at
      const verb = words.capital(at + 1) ? null : this.lexicon.predicates.match(words, at + 1)
      if (verb && !this.carriesOn(at + 1, verb)) return at
      at += 2
    }
    return at
  }

  /** "Phòng Kế hoạch - Tổng hợp": a verb in capitals with nothing to do is a field; the same index for any other. */
  private fieldBehindDash(at: number): number {
    const verb = this.words.capital(at) ? this.lexicon.predicates.match(this.words, at) : null
    if (verb === null || verb.next === at + 1) return at
    const alone = !this.words.letters(verb.next) || this.words.says(verb.next, 'và') || this.levelAt(verb.next) !== null
    return alone ? verb.next : at
  }

  /** Behind the quotation that opens here: 'Ban Chỉ đạo phong trào "Toàn dân …"'; the same index where none closes. */
  private quoteEnd(at: number): number {
    for (let next = at + 2; next < at + LONGEST_NAME && this.mode === 'list'; next++) {
      const key = this.words.key(next)
      if (key === '"' || key === '”') return next + 1
      if (key === '' || key === ';' || key === ':') return at
    }
    return at
  }

  /** A level ends a name, unless it is part of it: "Bệnh viện Trung ương Huế", "Ủy ban Quốc gia về trẻ em". */
  protected endsAtLevel(at: number, from: number): boolean {
    const level = this.levelAt(at)
    if (!level) return false
    if (!this.words.capital(at)) return true
    if (!groupLevels.has(level.value)) return false
    return at === from || this.words.capital(at + 1)
  }

  protected endsOpenName(at: number, from: number): boolean {
    const { words } = this
    if (at === from) return false
    const capital = words.capital(at)
    if (this.mode === 'single' && capital && this.startsAnything(at)) return true
    const predicate = this.lexicon.predicates.match(words, at)
    if (capital) {
      if (predicate === null || predicate.value.weak || predicate.next === at + 1) return false
      return !namedVerbs.has(this.lower(at, predicate.next))
    }
    if (predicate && !this.carriesOn(at, predicate)) return true
    if (this.ownerEnd(at) > at) return true
    const word = this.lexicon.functionWords.match(words, at)
    // "Văn phòng Quốc gia về giảm nghèo": a heading that ends soon is all name.
    return word !== null && (word.value === 'owner' || this.mode === 'single' || !this.endsSoon(word.next))
  }

  /** Verbs that are part of a name: weak ones near its end, and "xây dựng", "thực hiện" behind a board's name. */
  protected carriesOn(at: number, predicate: { value: { weak: boolean }; next: number }): boolean {
    if (this.mode === 'single') return false
    if (!predicate.value.weak && !nameVerbs.has(this.lower(at, predicate.next))) return false
    return this.endsSoon(predicate.next)
  }

  /** A heading is short: what ends soon, or comes to a level, without another verb is all name. */
  protected endsSoon(from: number): boolean {
    for (let next = from; next < from + SOON; next++) {
      const key = this.words.key(next)
      if (key === '' || key === ':' || key === ';' || key === '(') return true
      if (this.levelAt(next)) return true
      const verb = this.lexicon.predicates.match(this.words, next)
      if (verb && !verb.value.weak) return next > from
    }
    return false
  }

  protected lower(from: number, to: number): string {
    let said = this.words.key(from)
    for (let at = from + 1; at < to; at++) said += this.words.key(at) === ',' ? ',' : ` ${this.words.key(at)}`
    return said
  }

  protected written(from: number, to: number): string {
    return this.words.written(from, to)
  }
}
