import type { TokenType } from 'chevrotain'
import {
  type AgencyToken,
  Article,
  agencyToken,
  Body,
  DeptHead,
  Field,
  GroupNoun,
  HeadColon,
  Level,
  Office,
  PlaceName,
} from '../../grammars/agency/tokens.ts'
import { articles, BodyProbe, departmentHeads, groupLevels } from './body-probe.ts'
import { Begins, Is } from './vocabulary.ts'

/** Levels that a number names: "Quận 1", "khu vực IX", "Thuế cơ sở 5". */
const numberedLevels: ReadonlySet<string> = new Set(['quận', 'phường', 'khu vực', 'cơ sở'])
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

/** Verbs that the name of a board goes on with: "Ban Chỉ đạo thực hiện chính sách bảo hiểm xã hội". */
const boardVerbs: ReadonlySet<string> = new Set(['thực hiện', 'xây dựng', 'tổ chức', 'đánh giá', 'phổ biến'])

/** Takes the words of one body's name, from its office or article on, and makes tokens of them. */
export class NameLexer extends BodyProbe {
  protected readonly tokens: AgencyToken[] = []
  protected kind: 'department' | 'body' | 'group' = 'body'
  protected hasLevel = false
  protected isPlural = false
  protected hasDepartment = false

  /** Office, article and name; -1 (and no token) where no body begins. */
  protected readStart(from: number, inList: boolean): number {
    const mark = this.tokens.length
    let at = this.readOffices(from)
    const article = this.articleEnd(at)
    if (article > at) {
      this.push(Article, at, article, this.lower(at, article))
      at = article
    }
    const core = this.readCore(at, article > from || at > from, inList)
    if (core < 0) this.cut(mark)
    return core
  }

  protected readOffices(from: number): number {
    let at = this.addressEnd(from)
    if (at > from) this.push(Office, from, at, 'các ông (bà)')
    for (;;) {
      const office = this.lexicon.offices.match(this.words, at)
      if (!office) return at
      let next = office.next
      // "Trưởng ban Ban Quản lý An toàn thực phẩm": the first "ban" belongs to the office.
      const board = office.value.endsWith('trưởng') && this.words.says(next, 'ban')
      if (board && (this.words.says(next + 1, 'ban') || this.articleEnd(next + 1) > next + 1)) next++
      const join = this.words.key(next)
      const another = (join === ',' || join === 'và') && this.lexicon.offices.match(this.words, next + 1) !== null
      // "Bộ trưởng, Thủ trưởng cơ quan ngang bộ": the ministers stand for their ministries.
      if (another && office.value === 'bộ trưởng') return at
      if (another) next++
      else if (!this.mayStart(next)) return at
      this.push(Office, at, another ? office.next : next, office.value)
      at = next
    }
  }

  /** The index behind "Các ông (bà)", "Các ông (bà):"; the same one where nobody is addressed so. */
  private addressEnd(at: number): number {
    const { words } = this
    if (!words.says(at, 'các') || !words.says(at + 1, 'ông') || !words.says(at + 2, '(')) return at
    if (!words.says(at + 3, 'bà') || !words.says(at + 4, ')')) return at
    return words.says(at + 5, ':') || words.says(at + 5, ',') ? at + 6 : at + 5
  }

  /** A cheap look whether a body may begin here. */
  protected mayStart(at: number): boolean {
    const { words } = this
    if (articles.has(words.key(at)) || departmentHeads.has(words.key(at))) return true
    return (
      this.lexicon.names.match(this.words, at) !== null ||
      this.lexicon.openHeads.match(this.words, at) !== null ||
      this.lexicon.offices.match(this.words, at) !== null ||
      this.groupNounEnd(at) > at
    )
  }

  protected readCore(at: number, introduced: boolean, inList: boolean): number {
    const department = this.readDepartment(at, introduced)
    if (department >= 0) return department
    const name = this.readName(at)
    if (name >= 0) return name
    const group = this.readGroup(at, introduced, inList)
    if (group >= 0) return group
    return this.readOpenName(at, inList)
  }

  protected readDepartment(at: number, introduced: boolean): number {
    const { words } = this
    if (!words.has(at, Begins.department)) return -1
    const head =
      departmentHeads.get(words.key(at)) ?? (words.key(at) === 'p' && words.key(at + 1) === '.' ? 'Phòng' : null)
    if (head === null) return -1
    let next = words.key(at) === 'p' ? at + 2 : at + 1
    const colon = words.key(next) === ':'
    if (colon) next++
    const field = this.fieldAt(next)
    if (!field) return -1
    // "Sở: Y tế, Tài chính" without an article shows itself by its second field.
    if (colon && !introduced && !/^(?:[,;]|và)$/.test(words.key(field.next))) return -1
    this.push(DeptHead, at, colon ? next - 1 : next, head)
    if (colon) this.push(HeadColon, next - 1, next, ':')
    this.push(Field, next, field.next, field.value)
    this.begin('department')
    return field.next
  }

  protected readName(at: number): number {
    const found = this.lexicon.names.match(this.words, at)
    if (!found) return -1
    if (!this.words.capital(at)) {
      const said = this.lower(at, found.next)
      // "hiệp hội, doanh nghiệp" are two kinds of bodies and not the Hiệp hội Doanh nghiệp.
      const parted = said.includes(',') && !found.value.includes(',')
      if (this.mode === 'single' || parted || commonWords.has(said)) return -1
    }
    if (!this.standsAsName(at, found.value, found.next)) return -1
    this.begin('body')
    let end =
      (openNames.has(found.value) && !this.startsDuty(found.next)) || this.carriesNameOn(at, found.next)
        ? this.openNameEnd(found.next)
        : found.next
    let says = found.value + (end > found.next ? ` ${this.written(found.next, end)}` : '')
    // "Ban Thường trực Ủy ban Mặt trận Tổ quốc": two names without a join are one.
    const owner = this.words.capital(end) ? this.lexicon.names.match(this.words, end) : null
    if (owner) {
      // "Thường trực Ban Chỉ đạo 35"
      const open = openNames.has(owner.value) && !this.startsDuty(owner.next)
      end = open ? this.openNameEnd(owner.next) : owner.next
      says += ` ${owner.value}${end > owner.next ? ` ${this.written(owner.next, end)}` : ''}`
    }
    const field = this.words.capital(end) && departmentHeads.has(this.words.key(end)) ? this.fieldAt(end + 1) : null
    if (field) {
      says += ` ${departmentHeads.get(this.words.key(end))} ${field.value}`
      end = field.next
    }
    this.push(Body, at, end, end > found.next ? says.replace(' ,', ',') : says)
    return end
  }

  /** "Ban Chỉ đạo giúp UBND tỉnh …": a verb that no name goes on with. */
  private startsDuty(at: number): boolean {
    const verb = this.words.capital(at) ? null : this.lexicon.predicates.match(this.words, at)
    if (verb === null || verb.value.weak || this.lexicon.compounds.match(this.words, at) !== null) return false
    return !boardVerbs.has(this.lower(at, verb.next))
  }

  /** "Trung tâm Văn hóa, Thể thao và Truyền thanh": a listed name that goes on with more of its fields. */
  protected carriesNameOn(at: number, next: number): boolean {
    const { words } = this
    if (!words.has(next, Is.separator) || !words.capital(next + 1)) return false
    const key = words.key(next)
    if (key !== ',' && key !== 'và' && key !== '-') return false
    if (!this.lexicon.openHeads.match(words, at) || this.lexicon.provinces.match(words, next + 1)) return false
    return !this.startsAnything(next + 1) && !this.startsSentence(next + 1) && !this.fieldJoins(next + 1)
  }

  protected fieldJoins(at: number): boolean {
    return this.hasDepartment && this.fieldAt(at) !== null
  }

  protected readGroup(at: number, introduced: boolean, inList: boolean): number {
    const end = this.groupNounEnd(at)
    if (end > at) {
      if (!introduced && !this.looksLikeGroup(at, end, inList)) return -1
      // "Cơ quan Thường trực Ban Chỉ đạo": a head that says more than the noun.
      if (!introduced && (this.openHeadAt(at)?.next ?? end) > end) return -1
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

  /** "Chánh Văn phòng", "Văn phòng:": the one of the body that speaks. */
  private officeAlone(at: number): number {
    const { words } = this
    if (this.mode === 'single' || !words.says(at, 'văn') || !words.says(at + 1, 'phòng') || !words.capital(at))
      return at
    const key = words.key(at + 2)
    const closed = key === '' || key === ':' || (this.last()?.tokenType === Office && !words.letters(at + 2))
    if (!closed) return at
    this.begin('body')
    this.push(Body, at, at + 2, 'Văn phòng')
    return at + 2
  }

  protected readOpenName(at: number, inList: boolean): number {
    const office = this.officeAlone(at)
    if (office > at) return office
    const head = this.openHeadAt(at) ?? (inList ? this.smallHeadAt(at) : null)
    if (!head) return -1
    const end = this.openNameEnd(head.next)
    if (end === head.next && head.value.capital) return -1
    this.begin('body')
    this.push(Body, at, end, end > head.next ? `${head.value.says} ${this.written(head.next, end)}` : head.value.says)
    return end
  }

  /** A province, or the capital words behind a level or a body: "huyện Văn Quan", "Báo Cần Thơ". */
  protected readPlaceName(at: number, level: string): number {
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

  protected begin(kind: 'department' | 'body' | 'group'): void {
    this.kind = kind
    this.hasLevel = false
    this.isPlural = false
    if (kind !== 'group') this.inSchools = false
    this.hasDepartment ||= kind === 'department'
  }

  protected last(): AgencyToken | undefined {
    return this.tokens[this.tokens.length - 1]
  }

  /** Take back all tokens from one on. To set the length of an array costs ten times what this does. */
  protected cut(from: number): void {
    while (this.tokens.length > from) this.tokens.pop()
  }

  protected push(type: TokenType, from: number, to: number, says: string): void {
    if (type === GroupNoun && says.includes('trường')) this.inSchools = true
    this.tokens.push(agencyToken(type, this.words.start(from), this.words.end(to - 1), says))
  }
}
