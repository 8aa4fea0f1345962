import type { DueReading, Moment } from '../../grammars/measure/grammar.ts'
import { isBlank, skipBlanksBack } from './characters.ts'
import { isoDate } from './iso-date.ts'
import type { DeadlineMeasure } from './measure.ts'

/** How far back words are looked for that change the meaning of a time. */
const PHRASE = 48
const CLAUSE = 120
const SENTENCE = 240

const heading = /[Tt]hời\s+hạn|THỜI\s+HẠN|[Hh]ạn\s+(?:cuối|chót|nộp|gửi)|[Hh]oàn\s+thành/
const finishing = /[Hh]oàn\s+(?:thành|tất)|HOÀN\s+THÀNH|xong/
const recurring = /(?:[Hh]ằng|[Hh]àng|[Mm]ỗi)\s+(?:năm|quý|tháng)|[Đđ]ịnh\s+kỳ/
const past =
  /(?:^|\s)(?:đã|đang)\s|hiệu\s+lực(?:\s+thi\s+hành)?$|được\s+ban\s+hành$|(?:em|trẻ|người|dân|con)\s+sinh$|sinh\s+ra$/
const asking = /[Hh]oàn\s+(?:thành|tất)|[Bb]áo\s+cáo|[Gg]ửi|[Tt]rình|[Nn]ộp|xong/

/** Marks that end a phrase, and among them those that end a clause. */
const phraseMarks = ',;:()'
const clauseMarks = ';:()'

/** The text before `at`, back to one of the marks or the end of a sentence, at most `most` units. */
function before(text: string, at: number, floor: number, most: number, marks: string): string {
  const end = skipBlanksBack(text, at, floor)
  const first = Math.max(floor, end - most)
  let start = end
  while (start > first) {
    const code = text.charCodeAt(start - 1)
    if (code < 0x40 && marks.includes(text.charAt(start - 1))) break
    if (code === 0x2e && isBlank(text.charCodeAt(start))) break
    start--
  }
  return text.slice(start, end)
}

/** True for a time that tells what was, not what is to come: "đã ban hành trước ngày 01/7/2025". */
export function isPast(text: string, at: number, floor: number): boolean {
  const phrase = before(text, at, floor, PHRASE, phraseMarks)
  return phrase.endsWith('đã') || (past.test(phrase) && !asking.test(phrase))
}

/** True where "hoàn thành" stands before in the same clause: "hoàn thành việc rà soát trong quý II năm 2022". */
export function isToFinish(text: string, at: number, floor: number): boolean {
  return finishing.test(before(text, at, floor, CLAUSE, clauseMarks))
}

/** True for the time behind a heading of its own: "Thời hạn gửi báo cáo: 30/6/2023". */
export function isHeaded(text: string, at: number, floor: number): boolean {
  const colon = skipBlanksBack(text, at, floor) - 1
  if (colon < floor || text.charCodeAt(colon) !== 0x3a) return false
  return heading.test(before(text, colon, floor, CLAUSE, clauseMarks))
}

/** Enough to be due on: a month, a quarter, a year, or a day of every month. */
function isDay(moment: Moment): boolean {
  if (moment.month !== null || moment.quarter !== null) return true
  return moment.day !== null ? moment.recurring : moment.year !== null || moment.blank
}

/**
 * The deadlines of a cue and its times; none where the cue is of another kind ("hoàn thành năm 2022").
 *
 * @param floor  Start of the block.
 */
export function readDue(text: string, reading: DueReading, floor: number): DeadlineMeasure[] {
  const [first] = reading.moments
  if (!first || !reading.moments.every(isDay)) return []
  const bare = !reading.firm && !reading.linked
  if (bare && (first.year === null || (first.month === null && first.quarter === null))) return []
  const start = reading.firm ? reading.firmStart : reading.start
  if (isPast(text, start, floor)) return []
  const again = reading.moments.some((moment) => moment.recurring)
  return reading.moments.map((moment, index) =>
    deadline(text, moment, index === 0 ? start : moment.start, floor, again),
  )
}

/** The deadline that ends with a moment. It recurs where it says so, or where its sentence does and no year is given. */
export function deadline(
  text: string,
  moment: Moment,
  start: number,
  floor: number,
  again = moment.recurring,
): DeadlineMeasure {
  const end = moment.recurring ? moment.recurringEnd : moment.end
  const dueOn = moment.blank || (moment.named && moment.day === null) ? null : isoDate(moment)
  const sentence = (): string => before(text, start, floor, SENTENCE, '')
  return {
    type: 'deadline',
    start,
    end,
    dueOn,
    recurring: again || (moment.year === null && recurring.test(sentence())),
  }
}
