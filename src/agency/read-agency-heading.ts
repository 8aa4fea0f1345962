import { startsPredicate } from './body-probe.ts'
import { carryNameOn } from './carry-name-on.ts'
import { type AgencyList, type AgencyRecord, readAgencyList } from './read-agencies.ts'
import { isBlank, type Words, wordsOfLine } from './words.ts'

/** What the own line of a unit says as the heading of an assignment. */
export interface AgencyHeading {
  /** The bodies addressed, in order; partners ("phối hợp với …") are not among them. */
  agencies: AgencyRecord[]
  /** Where the heading ends: before a colon, or before the duty that follows in the same line. */
  headEnd: number
  /** Where the duty in the same line begins; null where the line holds none. */
  bodyStart: number | null
  /** True where the heading itself names the body as chủ trì. */
  lead: boolean
  /** True where a verb gives the task: "Giao Sở Y tế …", "Đề nghị Hội Nông dân …". */
  ordered: boolean
  /** True where the heading is set off: it fills the line, or a colon or full stop closes it. */
  exact: boolean
}

/** What may stand before the bodies, and whether it makes them lead. A colon behind it is skipped. */
const introductions: ReadonlyArray<readonly [string, boolean]> = [
  ['giao trách nhiệm cho', false],
  ['giao nhiệm vụ cho', false],
  ['giao cho', false],
  ['giao', false],
  ['kính đề nghị', false],
  ['trân trọng đề nghị', false],
  ['đề nghị', false],
  ['yêu cầu', false],
  ['phân công', false],
  ['ủy quyền cho', false],
  ['trách nhiệm cụ thể của', false],
  ['trách nhiệm của', false],
  ['nhiệm vụ cụ thể của', false],
  ['nhiệm vụ của', false],
  ['đối với', false],
  ['về phía', false],
  ['phía', false],
  ['cơ quan chủ trì', true],
  ['cơ quan chủ trì thực hiện', true],
  ['cơ quan, đơn vị chủ trì', true],
  ['đơn vị chủ trì', true],
  ['đơn vị chủ trì thực hiện', true],
  ['chủ trì thực hiện', true],
  ['chủ trì', true],
  ['cơ quan đầu mối', false],
  ['cơ quan thường trực', false],
  ['cơ quan thực hiện', false],
  ['cơ quan, đơn vị thực hiện', false],
  ['đơn vị thực hiện', false],
  ['cơ quan phối hợp', false],
  ['cơ quan phối hợp thực hiện', false],
  ['cơ quan, đơn vị phối hợp', false],
  ['đơn vị phối hợp', false],
  ['đơn vị phối hợp thực hiện', false],
  ['phân công thực hiện', false],
  ['phối hợp thực hiện', false],
  ['phối hợp', false],
]

/** First words of the introductions that give a task. */
const ORDERS: ReadonlySet<string> = new Set(['giao', 'đề', 'kính', 'trân', 'yêu', 'phân', 'ủy'])
/** Introductions that are verbs or nouns of their own, so that a colon must follow them. */
const colonIntroductions = /^(?:cơ quan|đơn vị|chủ trì|phối hợp|phân công thực hiện)/
const introductionsByFirst = groupByFirst()
/** Words that end a heading whose verbs only lead on to the list below: "… có trách nhiệm:". */
const LONGEST_TAIL = 60

/**
 * Read [start, end), a unit's own line without its label, as the heading of an assignment; null where it is none.
 *
 *     Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh rà soát …      bodyStart at "chủ trì", lead
 *     Sở Tài chính: Bố trí kinh phí …                                bodyStart at "Bố trí", exact
 *     UBND các xã, phường có trách nhiệm:                            bodyStart null, exact
 *
 * Null for everything that does not begin with a body or a word that introduces one, also for prose that begins like
 * one ("Phòng, chống …", "Ban hành …"). A sentence about a body ("Sở Y tế đã …") cannot be told from a duty by its
 * line: it comes back with `exact` false, and the section it stands in has to decide.
 */
export function readAgencyHeading(text: string, start: number, end: number): AgencyHeading | null {
  const words = wordsOfLine(text, start, end)
  const opening = skipIntroduction(words)
  const introduced = opening.next > 0
  let { agencies, next } = readAgencyList(words, opening.next, 'list')
  if (agencies.length === 0) return null
  let lead = opening.lead
  // "UBND tỉnh giao Sở Y tế …": the one that gives the task is not the one that has it.
  const verb = words.key(next)
  if (!introduced && (verb === 'giao' || verb === 'đề' || verb === 'yêu' || verb === 'phân')) {
    const given = skipIntroductionAt(words, next)
    if (given.next > next) {
      const addressed = readAgencyList(words, given.next, 'list')
      if (addressed.agencies.length > 0) ({ agencies, next } = addressed)
    }
  }
  const members = membersOf(words, next, agencies)
  if (members !== null) ({ agencies, next } = members)
  lead ||= namesLead(words, next)
  lead ||= asideNamesLead(text, words, opening.next, next)
  const ordered = introduced && ORDERS.has(words.key(0))
  const headEnd = words.end(next - 1)
  return finish(text, words, next, end, { agencies, headEnd, bodyStart: null, lead, ordered, exact: true })
}

/** "Các sở, ngành: Công an tỉnh, Sở Y tế": the bodies behind the colon are those that the group before it means. */
function membersOf(words: Words, from: number, agencies: AgencyRecord[]): AgencyList | null {
  const last = agencies[agencies.length - 1]
  if (words.key(from) !== ':' || !last?.name.startsWith('Các ')) return null
  const list = readAgencyList(words, from + 1, 'list')
  if (list.agencies.length < 2) return null
  const mark = words.key(list.next)
  if (mark !== '' && mark !== '.' && mark !== ':' && !startsPredicate(words, list.next)) return null
  return { agencies: [...agencies.slice(0, -1), ...list.agencies], next: list.next }
}

/** Settle where the heading ends and what follows it, from the first word behind the bodies on. */
function finish(text: string, words: Words, next: number, end: number, heading: AgencyHeading): AgencyHeading | null {
  const mark = words.key(next)
  if (mark === '.' || mark === ';') return { ...heading, bodyStart: firstWord(words, next) }
  if (mark === '-' && words.capital(next + 1) && !startsRole(words, next + 1)) {
    return { ...heading, bodyStart: words.start(next + 1) }
  }
  const role = roleEnd(words, next)
  if (role > next) return { ...heading, headEnd: words.end(role - 1), bodyStart: words.start(role), exact: false }
  const tail = tailEnd(text, words, next, end)
  if (tail >= 0) {
    const bodyStart = words.key(tail) === ':' && words.key(tail + 1) !== '' ? words.start(tail + 1) : null
    return { ...heading, headEnd: words.end(tail - 1), bodyStart }
  }
  const whole = carryNameOn(words, next, heading.agencies)
  if (whole !== null) return { ...heading, agencies: whole.agencies, headEnd: words.end(whole.next - 1) }
  const body = mark === ',' ? next + 1 : next
  if (!words.letters(body)) return null
  // A capital on a new line begins a paragraph: the heading above it stood alone.
  const paragraph = words.capital(body) && text.slice(heading.headEnd, words.start(body)).includes('\n')
  return { ...heading, bodyStart: words.start(body), exact: paragraph }
}

function firstWord(words: Words, from: number): number | null {
  for (let at = from; words.key(at) !== ''; at++) {
    if (words.letters(at)) return words.start(at)
  }
  return null
}

/**
 * The index behind a tail that holds no duty of its own, -1 where what follows is a duty. Behind a tail stands nothing,
 * or a colon with or without a duty behind it.
 *
 *     Sở Y tế có trách nhiệm:                          Sở Y tế phối hợp với các đơn vị liên quan
 *     Sở Y tế thực hiện các nhiệm vụ sau đây           Sở Y tế - Cơ quan thường trực Ban Chỉ đạo: Tổng hợp …
 */
function tailEnd(text: string, words: Words, from: number, end: number): number {
  const bare = bareTailEnd(words, from)
  if (words.key(bare) === '' || words.key(bare) === ':') return bare
  // Most lines go on behind a mark: that is seen without reading their words.
  const mark = markOf(text, words.start(from), end)
  if (mark >= 0 && (text.charCodeAt(mark) !== COLON || !isEmpty(text, mark + 1, end))) return -1
  for (let at = from; at < from + LONGEST_TAIL; at++) {
    const key = words.key(at)
    if (key === '') return words.key(at - 1) === 'sau' || words.key(at - 1) === 'đây' ? at : -1
    if (key === ':') return words.key(at + 1) === '' ? at : -1
    if (key === '.' || key === ';') return -1
  }
  return -1
}

const COLON = 0x3a

/** The first colon, semicolon or full stop in [from, end); -1 where none stands. */
function markOf(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === COLON || code === 0x3b || code === 0x2e) return at
  }
  return -1
}

function isEmpty(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!isBlank(text.charCodeAt(at))) return false
  return true
}

/**
 * "Sở Công Thương - cơ quan thường trực Ban Chỉ đạo giúp UBND tỉnh …": the index of the verb behind a role in
 * apposition; the same index where there is no role, or none but a role before the end or the colon.
 */
function roleEnd(words: Words, from: number): number {
  if (words.key(from) !== '-' || !startsRole(words, from + 1)) return from
  for (let at = from + 4; at < from + LONGEST_TAIL; at++) {
    const key = words.key(at)
    if (key === '' || key === ':') return from
    if (startsPredicate(words, at) && !words.capital(at)) return words.key(at - 1) === ',' ? from : at
  }
  return from
}

/** The index behind "có trách nhiệm", "chủ trì, phối hợp với A, B", "- Cơ quan thường trực …". */
function bareTailEnd(words: Words, from: number): number {
  let at = from
  if (words.key(at) === '-' && startsRole(words, at + 1)) {
    while (words.key(at) !== '' && words.key(at) !== ':' && at < from + LONGEST_TAIL) at++
    return at
  }
  if (words.key(at) === 'phụ' && words.key(at + 1) === 'trách') return closedEnd(words, at, at + 2)
  if (words.key(at) === 'là' && startsRole(words, at + 1)) return closedEnd(words, at, at + 5)
  if (words.key(at) === 'theo' && words.key(at + 1) === 'chức') {
    while (functionPhrase.has(words.key(at))) at++
  }
  if ((words.key(at) === 'có' || words.key(at) === 'chịu') && words.key(at + 1) === 'trách') at += 3
  if (words.key(at) === 'có' && words.key(at + 1) === 'nhiệm') at += 3
  if (words.key(at) === 'chủ' && (words.key(at + 1) === 'trì' || words.key(at + 1) === 'động')) at += 2
  if ((words.key(at) === ',' || words.key(at) === 'và') && words.key(at + 1) === 'phối') at++
  if (words.key(at) !== 'phối' || words.key(at + 1) !== 'hợp') return at
  at += 2
  if (words.key(at) === 'cùng') at++
  if (words.key(at) === 'với') at++
  return readAgencyList(words, at, 'list').next
}

/** The end of the line or the colon where no verb and no comma stands before it; else the index `from`. */
function closedEnd(words: Words, from: number, next: number): number {
  for (let at = next; at < from + LONGEST_TAIL; at++) {
    const key = words.key(at)
    if (key === '' || key === ':') return at
    if (!words.letters(at) && key !== '-') return from
    if (startsPredicate(words, at) && !words.capital(at)) return from
  }
  return from
}

/** "theo chức năng, nhiệm vụ được giao". */
const functionPhrase: ReadonlySet<string> = new Set([
  'theo',
  'chức',
  'năng',
  'nhiệm',
  'vụ',
  'quyền',
  'hạn',
  ',',
  'được',
  'giao',
  'của',
  'mình',
])

/** "cơ quan thường trực", "đơn vị chủ trì": what the body is, in apposition. */
function startsRole(words: Words, at: number): boolean {
  const kind = words.key(at)
  return (kind === 'cơ' || kind === 'đơn') && /^(?:thường|chủ|đầu)$/.test(words.key(at + 2))
}

/** "chủ trì" as the first word behind the bodies, "là cơ quan chủ trì", "làm đầu mối, chủ trì". */
function namesLead(words: Words, from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    const key = words.key(at)
    if (key === 'chủ' && words.key(at + 1) === 'trì') return true
    if (!leadSteps.has(key)) return false
  }
  return false
}

const leadSteps: ReadonlySet<string> = new Set([
  '-',
  'là',
  'làm',
  'cơ',
  'quan',
  'đơn',
  'vị',
  'đầu',
  'mối',
  'thường',
  'trực',
  ',',
  'có',
  'chịu',
  'trách',
  'nhiệm',
  'trực',
  'tiếp',
])

/** "(cơ quan chủ trì)" among the bodies. */
function asideNamesLead(text: string, words: Words, from: number, to: number): boolean {
  if (to === from || !text.slice(words.start(from), words.end(to - 1)).includes('(')) return false
  let inside = false
  for (let at = from; at < to; at++) {
    const key = words.key(at)
    if (key === '(') inside = true
    else if (key === ')') inside = false
    else if (inside && key === 'chủ' && words.key(at + 1) === 'trì') return true
  }
  return false
}

function skipIntroduction(words: Words): { next: number; lead: boolean } {
  return skipIntroductionAt(words, 0)
}

function skipIntroductionAt(words: Words, from: number): { next: number; lead: boolean } {
  for (const { parts, phrase, lead } of introductionsByFirst.get(words.key(from)) ?? []) {
    if (!parts.every((part, index) => words.key(from + index) === part)) continue
    let next = from + parts.length
    if (colonIntroductions.test(phrase)) {
      // "Đơn vị chủ trì tham mưu: Sở Nội vụ"
      const furthest = next + 5
      while (next < furthest && (words.letters(next) || words.key(next) === ',')) next++
      if (words.key(next) !== ':') continue
    }
    const colon = words.key(next) === ':'
    if (!colon && startsPredicate(words, next) && !words.capital(next)) continue
    return { next: colon ? next + 1 : next, lead }
  }
  return { next: from, lead: false }
}

interface Introduction {
  phrase: string
  parts: string[]
  lead: boolean
}

/** Introductions by their first word, the longest first. */
function groupByFirst(): Map<string, Introduction[]> {
  const byFirst = new Map<string, Introduction[]>()
  for (const [phrase, lead] of introductions) {
    const parts = phrase.match(/,|[^\s,]+/g) ?? []
    const list = byFirst.get(parts[0] ?? '') ?? []
    list.push({ phrase, parts, lead })
    byFirst.set(parts[0] ?? '', list)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.parts.length - a.parts.length)
  return byFirst
}
