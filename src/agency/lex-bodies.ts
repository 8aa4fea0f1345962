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
  Owner,
  PlaceName,
} from '../../grammars/agency/tokens.ts'
import { departmentHeads, groupLevels, type LexMode, startsPredicate } from './body-probe.ts'
import { NameLexer } from './name-lexer.ts'
import { Begins, Is } from './vocabulary.ts'
import type { Words } from './words.ts'

/** The tokens of a list of bodies and the index of the first word behind it. */
export interface LexedBodies {
  tokens: AgencyToken[]
  next: number
}

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
  'trực thuộc Trung ương',
])
/** Bodies that every house has its own of, and what houses are called. */
const inHouse: ReadonlySet<string> = new Set([
  'Công đoàn',
  'Đoàn Thanh niên',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Hội Cựu chiến binh',
  'Ban Chấp hành',
  'Ban Giám đốc',
  'Đảng ủy',
])
const houses: ReadonlySet<string> = new Set([
  'cơ quan',
  'công ty',
  'tổng công ty',
  'trường',
  'nhà trường',
  'sở',
  'đơn vị',
])
/** Bits of the words that a body can begin with. */
const STARTING = Begins.office | Begins.article | Begins.department | Begins.name | Begins.openHead | Begins.group
/** Bits of the words that a qualifier can begin with. */
const QUALIFYING = Begins.level | Begins.article | Begins.owner | Begins.modifier | Begins.province | Is.separator
/** No list that somebody wrote has so many tokens; reading stops there. */
const LONGEST_LIST = 500
const LONGEST_ASIDE = 60
const LONGEST_EXTENSION = 6

/**
 * The tokens of the list of bodies that begins at a word; none where no body begins there.
 *
 * Reads as far as the list goes and not a word further: a join is taken only with what it leads to. The time is linear
 * in the words read, for every step looks ahead by a bounded number of words.
 */
export function lexBodies(words: Words, from: number, mode: LexMode = 'list'): LexedBodies {
  if (!words.has(from, STARTING)) return { tokens: [], next: from }
  return new BodyLexer(words, mode).read(from)
}

/** Takes what stands behind a name and between names. */
class BodyLexer extends NameLexer {
  read(from: number): LexedBodies {
    let at = this.readStart(from, false)
    if (at < 0) return { tokens: [], next: from }
    for (;;) {
      const behind = this.readFieldsOfGroup(this.readPlacesOfLevel(this.readQualifiers(at)))
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
    const nouns = this.tokens.slice(first).map(({ says }) => says)
    const head = nouns.includes('sở') ? 'Sở' : nouns.includes('phòng') ? 'Phòng' : null
    if (head === null) return at
    const start = (this.tokens[first] as AgencyToken).startOffset
    this.cut(first)
    this.tokens.push(agencyToken(DeptHead, start, words.end(at - 1), head))
    this.push(HeadColon, at, at + 1, ':')
    this.push(Field, at + 1, field.next, field.value)
    this.begin('department')
    return this.readQualifiers(field.next)
  }

  /** "UBND các xã: Ea Kar, Ea Knốp và Cư Yang": the list behind the colon is of places. */
  private readPlacesOfLevel(at: number): number {
    const { words } = this
    const last = this.last()
    if (words.key(at) !== ':' || last?.tokenType !== Level || !this.isPlural || !words.capital(at + 1)) return at
    const mark = this.tokens.length
    let next = this.readPlaceName(at + 1, last.says)
    for (let count = 0; count < LONGEST_ASIDE; count++) {
      const key = words.key(next)
      if (next === at + 1 || (key === '' && count === 0)) break
      if (key === '' || key === ':' || (count > 0 && startsPredicate(words, next))) return next
      if ((key !== ',' && key !== 'và') || !words.capital(next + 1)) break
      this.push(LevelJoin, next, next + 1, key)
      const place = this.readPlaceName(next + 1, last.says)
      if (place === next + 1) break
      next = place
    }
    this.cut(mark)
    return at
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
    if (words.says(at, '')) return at
    if (words.says(at, '(')) return this.mode === 'single' ? at : this.readAside(at)
    const level = this.levelAt(at)
    if (level) return this.readLevel(at, level)
    const article = this.articleEnd(at)
    if (article > at) {
      const plural = this.levelAt(article)
      if (!plural) return this.readUnits(at, article)
      this.push(Article, at, article, this.lower(at, article))
      this.isPlural = true
      return this.readLevel(article, plural)
    }
    const counted = this.readCounted(at)
    if (counted > at) return counted
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
      if (words.capital(at) && this.takesName()) {
        // "lực lượng Công an xã", "cơ quan Bảo hiểm xã hội": the noun says what kind of body it is.
        const name = this.lexicon.names.match(words, at)
        if (name) {
          this.push(Body, at, name.next, name.value)
          return name.next
        }
      }
    }
    if (words.says(at, 'số') && words.has(at + 1, Is.number)) {
      this.push(PlaceName, at, at + 2, this.written(at, at + 2))
      return at + 2
    }
    const place = this.readPlaceName(at, '')
    if (place > at) return place
    const own = this.readOwnHouse(at)
    if (own > at) return own
    const join = this.readInnerJoin(at)
    if (join > at) return join
    return this.readExtension(at)
  }

  /** "lực lượng Công an", "cơ quan tham mưu, giúp việc Tỉnh ủy". */
  private takesName(): boolean {
    const last = this.last()
    return last?.tokenType === GroupNoun || (last?.tokenType === Modifier && last.says.endsWith('giúp việc'))
  }

  /** "Công an các đơn vị, địa phương", "Ban Thường vụ các tổ chức chính trị - xã hội": those whose body it is. */
  private readUnits(at: number, article: number): number {
    const last = this.last()
    const ofPlaces = last?.tokenType === GroupNoun && /^(?:chính quyền|cấp ủy)/.test(last.says)
    if (this.mode === 'single' || !(ofPlaces || (this.kind === 'body' && last?.tokenType === Body))) return at
    const noun = this.groupNounEnd(article)
    if (noun === article) return at
    this.push(Article, at, article, this.lower(at, article))
    this.push(GroupNoun, article, noun, this.groupNoun(article))
    this.kind = 'group'
    return noun
  }

  /** "Công đoàn cơ quan", "Đoàn Thanh niên Công ty": of the house itself, without "của". */
  private readOwnHouse(at: number): number {
    const last = this.last()
    if (this.mode === 'single' || last?.tokenType !== Body || !inHouse.has(last.says)) return at
    const noun = this.lexicon.groupNouns.match(this.words, at)
    if (noun === null || !houses.has(noun.value)) return at
    const key = this.words.key(noun.next)
    if (this.words.letters(noun.next) && key !== 'và' && !startsPredicate(this.words, noun.next)) return at
    this.push(Modifier, at, noun.next, this.written(at, noun.next))
    return noun.next
  }

  /** "UBND 34 xã, phường", "Ban Chỉ huy Phòng thủ khu vực 3 - Phước An". */
  private readCounted(at: number): number {
    const { words } = this
    if (!words.has(at, Is.number) || this.last()?.tokenType !== Body) return at
    const level = this.levelAt(at + 1)
    if (level && groupLevels.has(level.value)) {
      this.push(Article, at, at + 1, this.written(at, at + 1))
      this.isPlural = true
      return this.readLevel(at + 1, level)
    }
    if (!this.last()?.says.endsWith('khu vực')) return at
    const dash = words.key(at + 1) === '-' && words.capital(at + 2) && !this.startsSentence(at + 2)
    let end = dash ? at + 3 : at + 1
    while (dash && end < at + 6 && words.letters(end) && words.capital(end)) end++
    this.push(PlaceName, at, end, this.written(at, end))
    return end
  }

  private readLevel(at: number, level: { value: string; next: number }): number {
    this.push(Level, at, level.next, level.value)
    this.hasLevel = true
    return this.readPlaceName(level.next, level.value)
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
    if (words.capital(next) && this.lexicon.names.match(words, next)) return true
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
    if (!words.has(at, Is.separator) && !words.says(at, 'và')) return at
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
      this.cut(mark)
    }
    return at
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
      else if (key === '-' && next === at && this.isKnownName(at + 1)) next++
      else if (key === 'cùng') next += words.key(next + 1) === 'với' ? 2 : 1
      else break
    }
    if (next === at) return -1
    const mark = this.tokens.length
    const { kind, hasLevel, isPlural } = this
    this.push(BodyJoin, at, next, words.key(at))
    const field =
      this.hasDepartment && words.capital(next) && !this.lexicon.names.match(words, next) ? this.fieldAt(next) : null
    if (field) {
      this.cut(mark)
      this.push(FieldJoin, at, next, words.key(at))
      this.push(Field, next, field.next, field.value)
      this.begin('department')
      return field.next
    }
    const body = startsPredicate(words, next) && !this.isNounHere(next) ? -1 : this.readStart(next, true)
    if (body >= 0) return body
    this.cut(mark)
    this.kind = kind
    this.hasLevel = hasLevel
    this.isPlural = isPlural
    return this.readUnknownLast(at, next)
  }

  /** "Đảng ủy - HĐND - UBND các xã": a dash joins what the lists know as names, and nothing else. */
  private isKnownName(at: number): boolean {
    const name = this.words.capital(at) ? this.lexicon.names.match(this.words, at) : null
    return name !== null && this.standsAsName(at, name.value, name.next)
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

  private lastIsLevel(): boolean {
    const type = this.last()?.tokenType
    return type === Level || type === PlaceName
  }
}
