import type { TokenType } from 'chevrotain'
import {
  type AgencyToken,
  Article,
  Aside,
  agencyToken,
  Body,
  BodyJoin,
  DeptHead,
  Field,
  FieldJoin,
  GroupJoin,
  GroupNoun,
  HeadColon,
  Level,
  LevelJoin,
  Modifier,
  Office,
  Owner,
  PlaceName,
} from '../../grammars/agency/tokens.ts'
import { notGroup, schoolKinds } from '../law/body-words.ts'
import { agencyLexicon, type Lexicon } from './lexicon.ts'
import { Begins, Is } from './vocabulary.ts'
import type { Words } from './words.ts'

/** How far a list is read: all of it, or only its first body (for a mention in running text). */
export type LexMode = 'list' | 'single'

/** The tokens of a list of bodies and the index of the first word behind it. */
export interface LexedBodies {
  tokens: AgencyToken[]
  next: number
}

const departmentHeads: ReadonlyMap<string, string> = new Map([
  ['sở', 'Sở'],
  ['bộ', 'Bộ'],
  ['phòng', 'Phòng'],
  ['ngành', 'Ngành'],
])
const articles: ReadonlySet<string> = new Set(['các', 'từng'])
/** Levels that make a group of bodies with an article alone: "các huyện, thị xã". */
const groupLevels: ReadonlySet<string> = new Set([
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
/** Places below a commune, which have no authority: behind a body's place they are others that are addressed. */
const villages: ReadonlySet<string> = new Set([
  'thôn',
  'ấp',
  'khóm',
  'bản',
  'buôn',
  'tổ dân phố',
  'khu phố',
  'khu dân cư',
  'khối phố',
])
const schools: ReadonlySet<string> = new Set(schoolKinds)
/** Levels that a number names: "Quận 1", "khu vực IX". */
const numberedLevels: ReadonlySet<string> = new Set(['quận', 'phường', 'khu vực'])
/** Names that are common words in lower case. */
const commonWords: ReadonlySet<string> = new Set(['thường trực', 'viễn thông', 'bưu điện', 'điện lực', 'chính phủ'])
/** Closed names that an open one may carry on: "Ban Chỉ đạo phòng, chống tội phạm". */
const openNames: ReadonlySet<string> = new Set([
  'Ban Chỉ đạo',
  'Ban Quản lý',
  'Ban Quản lý dự án',
  'Ban Điều hành',
  'Bộ Tư lệnh',
  'Đồn Biên phòng',
])
/** Modifiers that also stand behind a single body. */
const bodyModifiers: ReadonlySet<string> = new Set([
  'liên quan',
  'có liên quan',
  'khác',
  'nêu trên',
  'nói trên',
  'trực thuộc',
  'các cấp',
  'cùng cấp',
  'sở tại',
  'địa phương',
  'còn lại',
  'có thẩm quyền',
  'trực thuộc trung ương',
])
/** Bits of the words that a qualifier can begin with. */
const QUALIFYING = Begins.level | Begins.article | Begins.owner | Begins.modifier | Begins.province | Is.separator
/** No list that somebody wrote has so many tokens; reading stops there. */
const LONGEST_LIST = 500
const LONGEST_NAME = 24
const LONGEST_ASIDE = 60
const LONGEST_EXTENSION = 6

/**
 * The tokens of the list of bodies that begins at a word; none where no body begins there.
 *
 * Reads as far as the list goes and not a word further: a join is taken only with what it leads to. The time is linear
 * in the words read, for every step looks ahead by a bounded number of words.
 */
export function lexBodies(words: Words, from: number, mode: LexMode = 'list'): LexedBodies {
  return new BodyLexer(words, mode).read(from)
}

/** Whether the words from here on begin what a body does ("chủ trì", "có trách nhiệm"). */
export function startsPredicate(words: Words, index: number): boolean {
  return agencyLexicon().predicates.match(words, index) !== null
}

/** Whether a body's name begins here, an office or an article before it included. */
export function startsBody(words: Words, index: number): boolean {
  return new BodyLexer(words, 'single').read(index).tokens.length > 0
}

class BodyLexer {
  private readonly tokens: AgencyToken[] = []
  private readonly lexicon: Lexicon = agencyLexicon()
  private readonly words: Words
  private readonly mode: LexMode
  private kind: 'department' | 'body' | 'group' = 'body'
  private hasLevel = false
  private isPlural = false
  private hasDepartment = false

  constructor(words: Words, mode: LexMode) {
    this.words = words
    this.mode = mode
  }

  read(from: number): LexedBodies {
    let at = this.readStart(from, false)
    if (at < 0) return { tokens: [], next: from }
    for (;;) {
      const behind = this.readFieldsOfGroup(this.readQualifiers(at))
      const joined = this.mode === 'single' || this.tokens.length > LONGEST_LIST ? -1 : this.readJoin(behind)
      if (joined < 0) return { tokens: this.tokens, next: behind }
      at = joined
    }
  }

  /** "Các sở, ngành: Y tế, Tài chính": the fields behind the colon are the bodies meant. */
  private readFieldsOfGroup(at: number): number {
    const { words } = this
    if (this.kind !== 'group' || words.key(at) !== ':' || !words.capital(at + 1)) return at
    const field = this.fieldAt(at + 1)
    if (!field || !/^(?:[,;]|và)$/.test(words.key(field.next))) return at
    if (!this.fieldAt(field.next + 1) && !this.beginsName(field.next + 1)) return at
    let first = this.tokens.length - 1
    while (first > 0 && this.tokens[first - 1]?.tokenType !== BodyJoin) first--
    if (!this.tokens.slice(first).some(({ says }) => says === 'sở')) return at
    const start = (this.tokens[first] as AgencyToken).startOffset
    this.tokens.length = first
    this.tokens.push(agencyToken(DeptHead, start, words.end(at - 1), 'Sở'))
    this.push(HeadColon, at, at + 1, ':')
    this.push(Field, at + 1, field.next, field.value)
    this.begin('department')
    return this.readQualifiers(field.next)
  }

  /** Office, article and name; -1 (and no token) where no body begins. */
  private readStart(from: number, inList: boolean): number {
    const mark = this.tokens.length
    let at = this.readOffices(from)
    const article = this.articleEnd(at)
    if (article > at) {
      this.push(Article, at, article, this.lower(at, article))
      at = article
    }
    const core = this.readCore(at, article > from || at > from, inList)
    if (core < 0) this.tokens.length = mark
    return core
  }

  private readOffices(from: number): number {
    let at = from
    for (;;) {
      const office = this.lexicon.offices.match(this.words, at)
      if (!office) return at
      let next = office.next
      const join = this.words.key(next)
      const another = (join === ',' || join === 'và') && this.lexicon.offices.match(this.words, next + 1) !== null
      // "Bộ trưởng, Thủ trưởng cơ quan ngang bộ": the ministers stand for their ministries.
      if (another && office.value === 'bộ trưởng') return at
      if (another) next++
      else if (!this.mayStart(next)) return at
      this.push(Office, at, office.next, office.value)
      at = next
    }
  }

  /** A cheap look whether a body may begin here. */
  private mayStart(at: number): boolean {
    const { words } = this
    if (articles.has(words.key(at)) || departmentHeads.has(words.key(at))) return true
    return (
      this.lexicon.names.match(this.words, at) !== null ||
      this.lexicon.openHeads.match(this.words, at) !== null ||
      this.lexicon.offices.match(this.words, at) !== null ||
      this.groupNounEnd(at) > at
    )
  }

  private articleEnd(at: number): number {
    const { words } = this
    if (!words.has(at, Begins.article)) return at
    const key = words.key(at)
    if (articles.has(key)) return at + 1
    if (key === 'một' && words.key(at + 1) === 'số') return at + 2
    if (key === 'toàn' && words.key(at + 1) === 'thể') return this.articleEnd(at + 2)
    if (key === 'tất' && words.key(at + 1) === 'cả') return this.articleEnd(at + 2)
    return at
  }

  private readCore(at: number, introduced: boolean, inList: boolean): number {
    const department = this.readDepartment(at, introduced)
    if (department >= 0) return department
    const name = this.readName(at)
    if (name >= 0) return name
    const group = this.readGroup(at, introduced, inList)
    if (group >= 0) return group
    return this.readOpenName(at)
  }

  private readDepartment(at: number, introduced: boolean): number {
    const { words } = this
    if (!words.has(at, Begins.department)) return -1
    const head =
      departmentHeads.get(words.key(at)) ?? (words.key(at) === 'p' && words.key(at + 1) === '.' ? 'Phòng' : null)
    if (head === null) return -1
    let next = words.key(at) === 'p' ? at + 2 : at + 1
    const colon = introduced && words.key(next) === ':'
    if (colon) next++
    const field = this.fieldAt(next)
    if (!field) return -1
    this.push(DeptHead, at, colon ? next - 1 : next, head)
    if (colon) this.push(HeadColon, next - 1, next, ':')
    this.push(Field, next, field.next, field.value)
    this.begin('department')
    return field.next
  }

  /** A field, unless it is an abbreviation in lower case ("tp", "dl" are other words). */
  private fieldAt(at: number): { value: string; next: number } | null {
    const field = this.lexicon.fields.match(this.words, at)
    if (!field) return null
    const { words } = this
    if (words.capital(at)) return field
    const first = words.key(at)
    const abbreviated = field.next === at + 1 || first.length <= 2
    return abbreviated && first !== 'y' && first !== 'du' && first !== 'tư' ? null : field
  }

  private readName(at: number): number {
    const found = this.lexicon.names.match(this.words, at)
    if (!found) return -1
    if (!this.words.capital(at)) {
      if (this.mode === 'single' || commonWords.has(this.lower(at, found.next))) return -1
    }
    if (!this.standsAsName(at, found.value, found.next)) return -1
    this.begin('body')
    let end =
      openNames.has(found.value) || this.carriesNameOn(at, found.next) ? this.openNameEnd(found.next) : found.next
    let says = found.value + (end > found.next ? ` ${this.written(found.next, end)}` : '')
    // "Ban Thường trực Ủy ban Mặt trận Tổ quốc": two names without a join are one.
    const owner = this.words.capital(end) ? this.lexicon.names.match(this.words, end) : null
    if (owner) {
      says += ` ${owner.value}`
      end = owner.next
    }
    const field = departmentHeads.has(this.words.key(end)) && this.words.capital(end) ? this.fieldAt(end + 1) : null
    if (field) {
      says += ` ${departmentHeads.get(this.words.key(end))} ${field.value}`
      end = field.next
    }
    this.push(Body, at, end, says.replace(' ,', ','))
    return end
  }

  /** "Trung tâm Văn hóa, Thể thao và Truyền thanh": a listed name that goes on with more of its fields. */
  private carriesNameOn(at: number, next: number): boolean {
    const { words } = this
    const key = words.key(next)
    if ((key !== ',' && key !== 'và' && key !== '-') || !words.capital(next + 1)) return false
    if (!this.lexicon.openHeads.match(words, at) || this.lexicon.provinces.match(words, next + 1)) return false
    return !this.startsAnything(next + 1) && !this.startsSentence(next + 1) && !this.fieldJoins(next + 1)
  }

  /** "Thanh tra, kiểm tra", "Thống kê số liệu" are verbs; "Thanh tra tỉnh", "Thống kê tỉnh" are bodies. */
  private standsAsName(at: number, name: string, next: number): boolean {
    if (name !== 'Thanh tra' && name !== 'Thống kê' && name !== 'Thuế') return true
    if (next > at + 1 && !this.words.capital(at)) return false
    return (
      this.levelAt(next) !== null ||
      (departmentHeads.has(this.words.key(next)) && this.words.capital(next)) ||
      (this.words.capital(next) && this.lexicon.names.match(this.words, next) !== null)
    )
  }

  private readGroup(at: number, introduced: boolean, inList: boolean): number {
    const end = this.groupNounEnd(at)
    if (end > at) {
      if (!introduced && !this.looksLikeGroup(at, end, inList)) return -1
      this.push(GroupNoun, at, end, this.groupNoun(at))
      this.begin('group')
      return end
    }
    const level = introduced ? this.levelAt(at) : null
    if (!level || !groupLevels.has(level.value)) return -1
    this.push(Level, at, level.next, level.value)
    this.begin('group')
    this.hasLevel = true
    return this.readPlaceName(level.next, level.value)
  }

  /** Without an article a group shows itself by its next member, its modifier or its level. */
  private looksLikeGroup(at: number, end: number, inList: boolean): boolean {
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

  /** The end of the group noun that begins here, or the same index. */
  private groupNounEnd(at: number): number {
    const found = this.lexicon.groupNouns.match(this.words, at)
    if (!found) return at
    const { words } = this
    const following = words.key(found.next)
    if (notGroup.get(found.value)?.includes(following)) return at
    if (found.value === 'cấp' && !this.words.has(at - 1, Begins.article)) return at
    if (schools.has(found.value) && !this.tokens.some(({ says }) => says.includes('trường'))) return at
    if (found.value === 'tổ chức' && !this.isToChucNoun(at, found.next)) return at
    return found.next
  }

  private groupNoun(at: number): string {
    const noun = this.lexicon.groupNouns.match(this.words, at)?.value ?? ''
    return noun === 'bộ trưởng' ? 'bộ' : noun
  }

  /** "tổ chức" is a noun behind "các" and before words like "liên quan"; else it is a verb. */
  private isToChucNoun(at: number, next: number): boolean {
    const { words } = this
    const key = words.key(next)
    if (at > 0 && articles.has(words.key(at - 1))) return true
    if (key === '' || key === ':' || key === ';' || key === '.') return true
    if (key === ',' || key === 'và') {
      const following = this.articleEnd(next + 1)
      return words.key(following) !== 'tổ' && this.groupNounEnd(following) > following
    }
    return this.lexicon.bodyAfterToChuc.match(words, next) !== null || this.levelAt(next) !== null
  }

  private readOpenName(at: number): number {
    const head = this.openHeadAt(at)
    if (!head) return -1
    const end = this.openNameEnd(head.next)
    if (end === head.next && head.value.capital) return -1
    this.begin('body')
    this.push(Body, at, end, end > head.next ? `${head.value.says} ${this.written(head.next, end)}` : head.value.says)
    return end
  }

  /** The head of a name that no list holds, where what it asks for stands behind it. */
  private openHeadAt(at: number): { value: { says: string; capital: boolean }; next: number } | null {
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

  /**
   * How far a name goes that no list holds: to the first level, verb, mark or other body. Commas and "và" belong to it
   * where no body, article or verb follows ("Ban Chỉ đạo phòng, chống tội phạm và tệ nạn xã hội").
   */
  private openNameEnd(from: number): number {
    const { words } = this
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
        at++
        continue
      }
      if (key === '') return at
      if (key === '-' || key === '&' || key === '/') {
        if (!words.letters(at + 1) || this.startsAnything(at + 1)) return at
        at++
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

  /** A level ends a name, unless it is part of it: "Bệnh viện Trung ương Huế", "Ủy ban Quốc gia về trẻ em". */
  private endsAtLevel(at: number, from: number): boolean {
    const level = this.levelAt(at)
    if (!level) return false
    if (!this.words.capital(at)) return true
    if (!groupLevels.has(level.value)) return false
    return at === from || this.words.capital(at + 1)
  }

  private endsOpenName(at: number, from: number): boolean {
    const { words } = this
    if (at === from) return false
    const capital = words.capital(at)
    if (this.mode === 'single' && capital && this.startsAnything(at)) return true
    const predicate = this.lexicon.predicates.match(words, at)
    if (capital) return predicate !== null && !predicate.value.weak && predicate.next > at + 1
    if (predicate && !this.carriesOn(at, predicate)) return true
    if (this.ownerEnd(at) > at) return true
    const word = this.lexicon.functionWords.match(words, at)
    // "Văn phòng Quốc gia về giảm nghèo": a heading that ends soon is all name.
    return word !== null && (word.value === 'owner' || this.mode === 'single' || !this.endsSoon(word.next))
  }

  /** Verbs that are part of a name: weak ones near its end, and "xây dựng", "thực hiện" behind a board's name. */
  private carriesOn(at: number, predicate: { value: { weak: boolean }; next: number }): boolean {
    if (this.mode === 'single') return false
    if (!predicate.value.weak && !nameVerbs.has(this.lower(at, predicate.next))) return false
    return this.endsSoon(predicate.next)
  }

  /** A heading is short: what ends soon, or comes to a level, without another verb is all name. */
  private endsSoon(from: number): boolean {
    for (let next = from; next < from + 10; next++) {
      const key = this.words.key(next)
      if (key === '' || key === ':' || key === ';' || key === '(') return true
      if (this.levelAt(next)) return true
      const verb = this.lexicon.predicates.match(this.words, next)
      if (verb && !verb.value.weak) return next > from
    }
    return false
  }

  private startsAnything(at: number): boolean {
    const { words } = this
    if (articles.has(words.key(at))) return true
    const capital = words.capital(at)
    if (capital && this.lexicon.offices.match(words, at)) return true
    if (departmentHeads.has(words.key(at)) && this.fieldAt(at + 1)) return true
    if (this.beginsName(at)) return true
    const group = this.groupNounEnd(at)
    return group > at && this.looksLikeGroup(at, group, true)
  }

  /** Whether a name in capitals begins here, listed or open. */
  private beginsName(at: number): boolean {
    const { words } = this
    if (!words.capital(at)) return false
    const name = this.lexicon.names.match(words, at)
    if (name && this.standsAsName(at, name.value, name.next)) return true
    return this.openHeadAt(at) !== null
  }

  /** Level, place, owner, modifiers and asides behind a name. */
  private readQualifiers(from: number): number {
    let at = from
    for (;;) {
      const next = this.readQualifier(at)
      if (next <= at || this.tokens.length > LONGEST_LIST) return Math.max(next, at)
      at = next
    }
  }

  private readQualifier(at: number): number {
    const { words } = this
    if (this.mode === 'single' && !words.capital(at) && !words.has(at, QUALIFYING)) return at
    const key = words.key(at)
    if (key === '') return at
    if (key === '(') return this.mode === 'single' ? at : this.readAside(at)
    const level = this.levelAt(at)
    if (level) return this.readLevel(at, level)
    const article = this.articleEnd(at)
    if (article > at) {
      const plural = this.levelAt(article)
      if (!plural) return at
      this.push(Article, at, article, this.lower(at, article))
      this.isPlural = true
      return this.readLevel(article, plural)
    }
    const owner = this.readOwner(at)
    if (owner > at) return owner
    const modifier = this.modifierEnd(at)
    if (modifier > at) {
      this.push(Modifier, at, modifier, this.lexicon.modifiers.match(words, at)?.value ?? '')
      return modifier
    }
    if (this.kind === 'group') {
      const noun = this.groupNounEnd(at)
      if (noun > at && !words.capital(at)) {
        this.push(GroupNoun, at, noun, this.groupNoun(at))
        return noun
      }
      if (this.last()?.tokenType === GroupNoun && words.capital(at)) {
        // "lực lượng Công an xã", "cơ quan Bảo hiểm xã hội": the noun says what kind of body it is.
        const name = this.lexicon.names.match(words, at)
        if (name) {
          this.push(Body, at, name.next, name.value)
          return name.next
        }
      }
    }
    if (key === 'số' && words.has(at + 1, Is.number)) {
      this.push(PlaceName, at, at + 2, this.written(at, at + 2))
      return at + 2
    }
    const place = this.readPlaceName(at, '')
    if (place > at) return place
    const join = this.readInnerJoin(at)
    if (join > at) return join
    return this.readExtension(at)
  }

  private readLevel(at: number, level: { value: string; next: number }): number {
    this.push(Level, at, level.next, level.value)
    this.hasLevel = true
    return this.readPlaceName(level.next, level.value)
  }

  private levelAt(at: number): { value: string; next: number } | null {
    const found = this.lexicon.levels.match(this.words, at)
    if (!found) return null
    const following = this.words.key(found.next)
    if (notGroup.get(found.value)?.includes(following)) return null
    if (found.value === 'cơ sở' && this.words.capital(at)) return null
    return found
  }

  /** A province, or the capital words behind a level or a body: "huyện Văn Quan", "Báo Cần Thơ". */
  private readPlaceName(at: number, level: string): number {
    const { words } = this
    if (!words.capital(at)) return at
    const province = this.lexicon.provinces.match(words, at)
    if (province) {
      this.push(PlaceName, at, province.next, province.value)
      return province.next
    }
    if (level === '' && (this.mode === 'single' || this.kind !== 'body' || this.hasLevel)) return at
    if (this.startsSentence(at) || this.startsAnything(at)) return at
    if (words.has(at, Is.number) && !numberedLevels.has(level)) return at
    let end = at
    while (end - at < 5 && words.letters(end) && words.capital(end)) {
      if (end > at && (this.startsSentence(end) || this.startsAnything(end) || words.has(end, Is.number))) break
      end++
      const name = words.key(end) === '-' && words.capital(end + 1)
      if (name && !this.startsAnything(end + 1) && !this.startsSentence(end + 1)) end++
    }
    this.push(PlaceName, at, end, this.written(at, end))
    return end
  }

  /** A verb in capitals ("Căn cứ"); one syllable alone is part of a name ("Từ Sơn", "Cao Bằng"). */
  private startsSentence(at: number): boolean {
    const verb = this.lexicon.predicates.match(this.words, at)
    return verb !== null && (verb.next > at + 1 || !this.words.capital(at))
  }

  private readOwner(at: number): number {
    const end = this.ownerEnd(at)
    if (end === at) return at
    this.push(Owner, at, end, this.lower(at, end))
    const article = this.articleEnd(end)
    if (
      this.levelAt(end) ||
      (article > end && this.levelAt(article)) ||
      this.lexicon.provinces.match(this.words, end)
    ) {
      return end
    }
    const { kind, hasLevel } = this
    const department = this.readDepartment(end, false)
    let owner = department >= 0 ? department : this.readName(end)
    if (owner < 0 && (departmentHeads.has(this.words.key(end)) || this.words.key(end) === 'đảng')) {
      owner = end + 1
      this.push(GroupNoun, end, owner, this.written(end, owner))
    }
    if (owner < 0 && article > end && this.groupNounEnd(article) > article) {
      owner = this.groupNounEnd(article)
      this.push(Article, end, article, this.lower(end, article))
      this.push(GroupNoun, article, owner, this.groupNoun(article))
    }
    this.kind = kind
    this.hasLevel = hasLevel
    return owner < 0 ? end : owner
  }

  /** The end of "của", "thuộc", "trên địa bàn" where a level or a body follows; else the same index. */
  private ownerEnd(at: number): number {
    const { words } = this
    const owner = this.lexicon.owners.match(words, at)
    if (!owner) return at
    const next = owner.next
    const article = this.articleEnd(next)
    if (this.levelAt(article) || (words.capital(next) && this.lexicon.provinces.match(words, next))) return next
    if (owner.value !== 'của' && owner.value !== 'thuộc' && owner.value !== 'trực thuộc') return at
    if (departmentHeads.has(words.key(next)) && (this.fieldAt(next + 1) || words.capital(next))) return next
    if (words.key(next) === 'đảng' || (article > next && this.groupNounEnd(article) > article)) return next
    const name = this.lexicon.names.match(words, next)
    return name && (words.capital(next) || words.key(next) === 'mặt') ? next : at
  }

  private modifierEnd(at: number): number {
    const found = this.lexicon.modifiers.match(this.words, at)
    if (!found || (this.words.capital(at) && !this.isAbbreviated(at))) return at
    if (this.kind !== 'group' && !bodyModifiers.has(found.value)) return at
    return startsPredicate(this.words, at) && !this.isModifierHere(found.next) ? at : found.next
  }

  private isAbbreviated(at: number): boolean {
    const written = this.written(at, at + 1)
    return written.length > 1 && written === written.toUpperCase()
  }

  /** "tham mưu", "đào tạo" belong to the name only right behind the noun, and where the name or the line ends there. */
  private isModifierHere(next: number): boolean {
    if (this.last()?.tokenType !== GroupNoun) return false
    const { words } = this
    const key = words.key(next)
    return !words.letters(next) || key === 'và' || startsPredicate(words, next) || this.ownerEnd(next) > next
  }

  private readAside(at: number): number {
    for (let next = at + 1; next < at + LONGEST_ASIDE; next++) {
      const key = this.words.key(next)
      if (key === '') return at
      if (key !== ')') continue
      this.push(Aside, at, next + 1, '')
      return next + 1
    }
    return at
  }

  /** A join inside one body: to the next level, place or group noun. */
  private readInnerJoin(at: number): number {
    const { words } = this
    const key = words.key(at)
    if (key !== ',' && key !== 'và' && key !== '/' && key !== '-') return at
    let next = key === ',' && words.key(at + 1) === 'và' ? at + 2 : at + 1
    const article = this.articleEnd(next)
    const name = this.beginsName(next)
    if (this.kind === 'group' && article === next && !name) {
      const noun = this.groupNounEnd(next)
      if (noun > next) {
        if (this.readDepartmentAhead(next)) return at
        this.push(GroupJoin, at, next, key)
        this.push(GroupNoun, next, noun, this.groupNoun(next))
        return noun
      }
    }
    const level = this.levelAt(article)
    if (level && !name && (article === next || this.hasLevel) && (this.hasLevel || this.kind !== 'body')) {
      // "các sở, các huyện", "Công an xã và các thôn": an article opens a new group.
      if (article > next && (this.kind === 'group' ? !this.lastIsLevel() : villages.has(level.value))) return at
      this.push(LevelJoin, at, next, key)
      return next
    }
    if (key === '/') return at
    if (key === '-' && !this.lexicon.provinces.match(words, next)) return at
    if (this.last()?.tokenType === PlaceName && words.capital(next) && !this.fieldJoins(next)) {
      const mark = this.tokens.length
      this.push(LevelJoin, at, next, key)
      next = this.readPlaceName(next, 'huyện')
      if (this.last()?.tokenType === PlaceName) return next
      this.tokens.length = mark
    }
    return at
  }

  private fieldJoins(at: number): boolean {
    return this.hasDepartment && this.fieldAt(at) !== null
  }

  private readDepartmentAhead(at: number): boolean {
    return departmentHeads.has(this.words.key(at)) && this.fieldAt(at + 1) !== null
  }

  /** A join to another body. */
  private readJoin(at: number): number {
    const { words } = this
    let next = at
    for (let count = 0; count < 3; count++) {
      const key = words.key(next)
      if (key === ',' || key === ';' || key === 'và' || key === '+' || key === '&') next++
      else if (key === 'cùng') next += words.key(next + 1) === 'với' ? 2 : 1
      else break
    }
    if (next === at) return -1
    const mark = this.tokens.length
    const saved = { kind: this.kind, hasLevel: this.hasLevel }
    this.push(BodyJoin, at, next, words.key(at))
    const field =
      this.hasDepartment && words.capital(next) && !this.lexicon.names.match(words, next) ? this.fieldAt(next) : null
    if (field) {
      this.tokens.length = mark
      this.push(FieldJoin, at, next, words.key(at))
      this.push(Field, next, field.next, field.value)
      this.begin('department')
      return field.next
    }
    const body = startsPredicate(words, next) && !this.isNounHere(next) ? -1 : this.readStart(next, true)
    if (body >= 0) return body
    this.tokens.length = mark
    this.kind = saved.kind
    this.hasLevel = saved.hasLevel
    return this.readUnknownLast(at, next)
  }

  /** A last member that no list knows, where the line ends behind it: "Hội Nông dân và bà con các chợ". */
  private readUnknownLast(at: number, from: number): number {
    const { words } = this
    if (words.key(from - 1) !== 'và' || !words.letters(from) || startsPredicate(words, from)) return -1
    let end = from
    while (end - from < LONGEST_EXTENSION && words.letters(end) && !startsPredicate(words, end)) end++
    const key = words.key(end)
    if (key !== '' && key !== ':') return -1
    this.push(BodyJoin, at, from, words.key(at))
    this.push(Body, from, end, this.written(from, end))
    this.begin('body')
    return end
  }

  /** Words of the verb list that are the noun of a group here ("tổ chức liên quan"). */
  private isNounHere(at: number): boolean {
    return this.words.capital(at) || this.groupNounEnd(at) > at
  }

  /** A few unknown words that end at the line's end, a colon or a verb belong to a group's name. */
  private readExtension(at: number): number {
    if (this.mode === 'single' || this.kind === 'department') return at
    if (this.kind === 'body' && !this.isPlural) return at
    const { words } = this
    const stop = this.last()?.tokenType
    if (stop === Modifier || stop === Aside || stop === PlaceName) return at
    let end = at
    while (end - at < LONGEST_EXTENSION) {
      const key = words.key(end)
      if (key === '' || key === ':' || key === ';') break
      if (startsPredicate(words, end)) break
      const letters = words.letters(end)
      if (!letters && key !== '-' && key !== ',') return at
      if (key === ',' || key === 'và') {
        if (this.startsAnything(end + 1)) break
        if (this.lexicon.offices.match(words, end + 1)) return at
        if (startsPredicate(words, end + 1) || !words.letters(end + 1)) return at
      }
      if (words.capital(end) && (stop !== GroupNoun || this.startsAnything(end))) return at
      if (letters && this.lexicon.functionWords.match(words, end)) return at
      end++
    }
    if (end === at || end - at >= LONGEST_EXTENSION) return at
    const closed = words.key(end) === '' || words.key(end) === ':'
    if (!closed && (this.kind === 'body' || this.lexicon.predicates.match(words, end)?.value.weak)) return at
    this.push(Modifier, at, end, this.written(at, end))
    return end
  }

  private begin(kind: 'department' | 'body' | 'group'): void {
    this.kind = kind
    this.hasLevel = false
    this.isPlural = false
    this.hasDepartment ||= kind === 'department'
  }

  private last(): AgencyToken | undefined {
    return this.tokens[this.tokens.length - 1]
  }

  private lastIsLevel(): boolean {
    const type = this.last()?.tokenType
    return type === Level || type === PlaceName
  }

  private push(type: TokenType, from: number, to: number, says: string): void {
    this.tokens.push(agencyToken(type, this.words.start(from), this.words.end(to - 1), says))
  }

  private lower(from: number, to: number): string {
    let said = this.words.key(from)
    for (let at = from + 1; at < to; at++) said += glue(this.words.key(at - 1), this.words.key(at)) + this.words.key(at)
    return said
  }

  private written(from: number, to: number): string {
    return this.words.written(from, to)
  }
}

/** Verbs that stand inside the names of boards and projects. */
const nameVerbs: ReadonlySet<string> = new Set([
  'xây dựng',
  'thực hiện',
  'tổ chức',
  'triển khai',
  'nghiên cứu',
  'chuyển',
  'tự',
  'phổ biến',
])

function glue(_before: string, after: string): string {
  return after === ',' ? '' : ' '
}
