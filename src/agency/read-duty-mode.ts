import { startsPredicate } from './body-probe.ts'
import { type AgencyRecord, readAgencyList } from './read-agencies.ts'
import { type Words, wordsOfLine } from './words.ts'

/** How a body takes part: it leads (chủ trì), only cooperates (phối hợp), or does it on its own. */
export type DutyMode = 'lead' | 'cooperate' | 'do'

/** The mode of a duty and the bodies it is done together with. */
export interface DutyReading {
  mode: DutyMode
  with: AgencyRecord[]
}

/** Words that say how, before the verb that says what: "Chủ động phối hợp với …". */
const manner: ReadonlySet<string> = new Set([
  'chủ động',
  'tích cực',
  'thường xuyên',
  'kịp thời',
  'chặt chẽ',
  'trực tiếp',
  'nghiêm túc',
  'khẩn trương',
  'đồng thời',
  'có trách nhiệm',
  'có nhiệm vụ',
  'chịu trách nhiệm',
  'làm đầu mối',
  'là đầu mối',
  'đầu mối',
  'cùng',
  'sẽ',
  'cần',
  'phải',
  'được giao',
  'được phân công',
])

/** Verbs that only say how where "phối hợp" or "chủ trì" follows: "Tham gia phối hợp với …". */
const onlyBeforeTogether: ReadonlySet<string> = new Set([
  'tăng cường',
  'tiếp tục',
  'tham gia',
  'quan tâm',
  'thực hiện',
  'tổ chức',
])

/** The first words of both: nothing else is looked up in them. */
const mannerFirst: ReadonlySet<string> = new Set(
  [...manner, ...onlyBeforeTogether].map((phrase) => phrase.slice(0, `${phrase} `.indexOf(' '))),
)

/** Words that open a clause before the verb: "Căn cứ khả năng cân đối ngân sách, phối hợp với …". */
const frontings: ReadonlySet<string> = new Set([
  'căn',
  'theo',
  'trên',
  'trong',
  'hằng',
  'hàng',
  'định',
  'tùy',
  'với',
  'khi',
  'từ',
  'dựa',
  'trước',
  'ngoài',
  'thông',
  'nhằm',
  'để',
  'giai',
  'năm',
])

/** Words that may stand between "phối hợp" and the bodies. */
const LINKS: readonly string[] = ['chặt', 'chẽ', 'tốt', 'hiệu', 'quả', 'thường', 'xuyên', 'tích', 'cực', 'cùng', 'với']
/** How many words are looked at for a verb behind a fronted clause, and for another sentence. */
const FRONT_WORDS = 60
const DUTY_WORDS = 400

/**
 * The mode of the duty [start, end), label excluded: `lead` where the body itself is to chủ trì, `cooperate` where the
 * duty opens with phối hợp (or a fronted clause and phối hợp) without chủ trì, else `do`. `with` holds the bodies
 * named behind "phối hợp (với, cùng)" up to the verb. Any text will do.
 */
export function readDutyMode(text: string, start: number, end: number): DutyReading {
  const words = wordsOfLine(text, start, end)
  const verb = mainVerb(words)
  if (isLead(words, verb)) return { mode: 'lead', with: partners(words, afterLead(words, verb)) }
  if (isCooperation(words, verb)) {
    const later = laterLead(text, words, verb, end)
    return later >= 0
      ? { mode: 'lead', with: partners(words, afterLead(words, later)) }
      : { mode: 'cooperate', with: partners(words, verb) }
  }
  const later = laterLead(text, words, verb, end)
  return later >= 0 ? { mode: 'lead', with: partners(words, afterLead(words, later)) } : { mode: 'do', with: [] }
}

/** The index of the first verb of the duty, words of manner and a fronted clause skipped. */
function mainVerb(words: Words): number {
  let at = skipLeading(words, 0)
  // "Hằng năm, căn cứ khả năng ngân sách, phối hợp với …" has two of them.
  for (let clauses = 0; clauses < 3 && frontings.has(words.key(at)); clauses++) {
    const clause = endOfFronting(words, at)
    if (clause === at) break
    at = skipLeading(words, clause)
  }
  return at
}

/** Skip marks, "Là cơ quan (đầu mối)," and words of manner. */
function skipLeading(words: Words, from: number): number {
  let at = from
  for (let steps = 0; steps < 8; steps++) {
    const key = words.key(at)
    if (key === '') return at
    if (!words.letters(at)) {
      at++
      continue
    }
    if ((key === 'là' || key === 'làm') && /^(?:cơ|đơn|đầu)$/.test(words.key(at + 1))) {
      at += words.key(at + 1) === 'đầu' ? 1 : 3
      continue
    }
    if (key === 'thường' && words.key(at + 1) === 'trực') {
      at += 2
      continue
    }
    if (!mannerFirst.has(key)) return at
    const two = `${key} ${words.key(at + 1)}`
    const three = `${two} ${words.key(at + 2)}`
    if (onlyBeforeTogether.has(two)) {
      const next = words.key(at + 2) === ',' ? at + 3 : at + 2
      // "Tăng cường phối hợp giữa …" strengthens what others do.
      if (!(isCooperation(words, next) && words.key(next + 2) !== 'giữa') && !isLead(words, next)) return at
      at = next
      continue
    }
    if (manner.has(three)) at += 3
    else if (manner.has(two)) at += 2
    else if (manner.has(key)) at += 1
    else return at
  }
  return at
}

/** Where the verb behind a fronted clause begins: behind a comma, or at "chủ động phối hợp" in the clause itself. */
function endOfFronting(words: Words, from: number): number {
  for (let at = from + 1; at < from + FRONT_WORDS; at++) {
    const key = words.key(at)
    if (key === '' || key === ';' || key === '.' || key === 'để') return from
    if (isLead(words, at) || isCooperation(words, at)) {
      const before = words.key(at - 1)
      const noun =
        before === 'quan' ||
        before === 'vị' ||
        before === 'giao' ||
        before === 'tác' ||
        before === 'quy' ||
        before === 'chế'
      if (!noun) return at
    }
    if (key === ',' && words.letters(at + 1)) {
      const next = skipLeading(words, at + 1)
      if (isLead(words, next) || isCooperation(words, next)) return next
      if (startsPredicate(words, at + 1)) return at + 1
    }
  }
  return from
}

function isLead(words: Words, at: number): boolean {
  return is(words, at, 'chủ', 'trì') || is(words, at, 'đồng', 'chủ')
}

function isCooperation(words: Words, at: number): boolean {
  return togetherEnd(words, at) > at
}

/** The index behind "phối hợp" or "phối kết hợp", or the same one. */
function togetherEnd(words: Words, at: number): number {
  if (!words.says(at, 'phối')) return at
  if (words.says(at + 1, 'hợp')) return at + 2
  return is(words, at + 1, 'kết', 'hợp') ? at + 3 : at
}

/** "chủ trì" as it may be printed, and a little more: where it is missing no word need be read. */
const leading = /[cC][hH][ủỦ][^a-zA-Z]+[tT][rR][ìÌ]/

/** A later sentence or clause in which the body itself is to lead: "…; chủ trì, phối hợp với …"; -1 where none is. */
function laterLead(text: string, words: Words, from: number, end: number): number {
  if (!leading.test(text.slice(words.end(from), Math.max(end, 0)))) return -1
  for (let at = from + 1; at < from + DUTY_WORDS; at++) {
    const key = words.key(at)
    if (key === '') return -1
    if (key !== 'chủ' || words.key(at + 1) !== 'trì') continue
    const before = words.key(at - 1)
    if (before === ';' || before === '.' || before === ':' || before === '-' || before === '+') return at
    if (before === ',' && (opensPartners(words, at + 2) || startsPredicate(words, at + 2))) return at
    if ((before === 'và' || before === 'thời') && opensPartners(words, at + 2)) return at
  }
  return -1
}

/** ", phối hợp" or "phối hợp" behind "chủ trì". */
function opensPartners(words: Words, at: number): boolean {
  const next = words.key(at) === ',' || words.key(at) === 'và' ? at + 1 : at
  return isCooperation(words, next)
}

/** Where "phối hợp" stands behind "chủ trì", or the same index. */
function afterLead(words: Words, at: number): number {
  for (let next = at + 2; next < at + 8; next++) {
    if (isCooperation(words, next)) return next
  }
  return at
}

/** The bodies behind "phối hợp", up to the verb. */
function partners(words: Words, at: number): AgencyRecord[] {
  let next = togetherEnd(words, at)
  if (next === at) return []
  let linked = false
  while (LINKS.includes(words.key(next))) {
    linked ||= words.key(next) === 'với' || words.key(next) === 'cùng'
    next++
  }
  if (!linked && startsPredicate(words, next) && !words.capital(next)) return []
  return readAgencyList(words, next, 'list').agencies
}

function is(words: Words, at: number, first: string, second: string): boolean {
  return words.says(at, first) && words.says(at + 1, second)
}
