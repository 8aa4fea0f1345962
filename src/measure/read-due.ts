import type { DueReading, Moment } from '../../grammars/measure/grammar.ts'
import { skipBlanksBack } from './characters.ts'
import { isoDate } from './iso-date.ts'
import type { DeadlineMeasure } from './measure.ts'

/** How far back a clause or a sentence is looked through for words that change the meaning of a time. */
const CLAUSE = 120
const SENTENCE = 240

const heading = /[Tt]hời hạn|THỜI HẠN|[Hh]ạn (?:cuối|chót|nộp|gửi)|[Hh]oàn thành/
const finishing = /(?:[Hh]oàn thành|[Hh]oàn tất|HOÀN THÀNH|xong)/
const recurring = /(?:[Hh]ằng|[Hh]àng|[Mm]ỗi) (?:năm|quý|tháng)|[Đđ]ịnh kỳ/
const past = /(?:^| )(?:đã|đang) |hiệu lực(?: thi hành)?$|được ban hành$|(?:em|trẻ|người|dân|con) sinh$|sinh ra$/
const asking = /[Hh]oàn (?:thành|tất)|[Bb]áo cáo|[Gg]ửi|[Tt]rình|[Nn]ộp|xong/

/** The text before `at` back to one of the stops, at most `most` units, blanks as single spaces. */
function before(text: string, at: number, floor: number, most: number, stops: RegExp): string {
  const stretch = text
    .slice(Math.max(floor, at - most), at)
    .replace(/\s+/g, ' ')
    .trimEnd()
  let from = 0
  for (const stop of stretch.matchAll(stops)) from = stop.index + stop[0].length
  return stretch.slice(from)
}

const clauseStops = /[;:()]|\. /g
const sentenceStops = /\. /g

/** True for a time that tells what was, not what is to come: "đã ban hành trước ngày 01/7/2025". */
export function isPast(text: string, at: number, floor: number): boolean {
  const clause = before(text, at, floor, 48, /[,;:()]|\. /g)
  return clause.endsWith('đã') || (past.test(clause) && !asking.test(clause))
}

/** True where "hoàn thành" stands before in the same clause: "hoàn thành việc rà soát trong quý II năm 2022". */
export function isToFinish(text: string, at: number, floor: number): boolean {
  return finishing.test(before(text, at, floor, CLAUSE, clauseStops))
}

/** True for the time behind a heading of its own: "Thời hạn gửi báo cáo: 30/6/2023". */
export function isHeaded(text: string, at: number, floor: number): boolean {
  const colon = skipBlanksBack(text, at, floor) - 1
  if (colon < floor || text.charCodeAt(colon) !== 0x3a) return false
  return heading.test(before(text, colon, floor, CLAUSE, clauseStops))
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
  const sentence = (): string => before(text, start, floor, SENTENCE, sentenceStops)
  return {
    type: 'deadline',
    start,
    end,
    dueOn,
    recurring: again || (moment.year === null && recurring.test(sentence())),
  }
}
