import { dayOfRegister } from '../law/day-of-register.ts'
import { oneSlip } from '../law/one-slip.ts'
import { carriesYear } from '../law/read-code.ts'
import { slug } from '../law/slug.ts'
import { titleShare } from '../tree/alike-titles.ts'
import { type Group, splitCode, startOf, textCount } from './group.ts'

/** As many points as make two codes one document. */
const ENOUGH = 4

/** Trích yếu that share less than this are those of two documents. */
const ALIKE = 0.8

/**
 * Whether two groups are one document, torn apart by a slip of the pen; the reason in words, or null.
 *
 * Days or trích yếu that contradict each other part them whatever their codes. Otherwise signs are weighed, for no one
 * of them suffices: two plans of one day with neighbouring numbers (494 and 495/KH-UBND), two decrees of one day and
 * nearly one title (51 and 52/2016/NĐ-CP) are two documents each.
 */
export function samePaper(one: Group, other: Group): string | null {
  if (one.type !== other.type) return mistypedSymbol(one, other)
  const sameDay = sharedDay(one, other)
  if (
    one.place !== other.place &&
    one.place !== null &&
    other.place !== null &&
    !(one.code === other.code && sameDay)
  ) {
    return null
  }
  const [number, symbol] = splitCode(one)
  const [otherNumber, otherSymbol] = splitCode(other)
  if (number === otherNumber && symbol === otherSymbol) return sameNumber(one, other)
  if (oneSlip(one.code, other.code) === null || daysDiffer(one, other) || committeesDiffer(one, other)) return null
  const share = titleShare(titlesOf(one), titlesOf(other))
  if (share !== null && share < ALIKE) return null
  return points(one, other, share ?? 0) >= ENOUGH
    ? sameDay
      ? 'cùng ngày ban hành, số hiệu chỉ lệch một ký tự'
      : 'số hiệu chỉ lệch một ký tự so với văn bản đã nêu'
    : null
}

/** `05-NQ/ĐU`, `15-NQ/ĐU`: every committee of a place writes ĐU, and each has numbers of its own. */
function committeesDiffer(one: Group, other: Group): boolean {
  if (!one.code.endsWith('/ĐU')) return false
  const [here, there] = [committeesOf(one), committeesOf(other)]
  return here.length > 0 && there.length > 0 && !here.some((committee) => there.includes(committee))
}

function committeesOf(group: Group): string[] {
  return group.mentions.flatMap(({ citation: { issuer } }) =>
    issuer === null ? [] : [slug(issuer.raw).replace(/^(?:ban-thuong-vu|ban-chap-hanh|thuong-truc)-/, '')],
  )
}

function points(one: Group, other: Group, share: number): number {
  const slip = oneSlip(one.code, other.code)
  if (slip === null) return 0
  const [less, more] = byWeight(one, other)
  const [number] = splitCode(one)
  const [otherNumber] = splitCode(other)
  const distance = Math.abs(Number.parseInt(number, 10) - Number.parseInt(otherNumber, 10))
  const neighbours = slip === 'changed' && distance > 0 && distance <= 5
  if (neighbours && textCount(less) > 1) return 0
  const sameDay = sharedDay(one, other)
  let sum = sameDay ? 3 : 0
  // No register gives numbers that far apart on one day.
  if (sameDay && distance > dayOfRegister(one.code)) sum += 1
  if (share >= 0.95) sum += 4
  else if (share >= ALIKE) sum += 2
  if (slip !== 'changed') sum += 1
  if (Math.max(number.length, otherNumber.length) > 2) sum += 1
  else if (slip === 'changed' && !sameDay) sum -= 1
  if (textCount(less) === 1) sum += textCount(more) > 3 ? 2 : textCount(more) > 1 ? 1 : 0
  sum += introduced(less, more) ? (isBare(less) ? 2 : 1) : 0
  if (neighbours) sum -= sameDay ? 2 : 1
  // Decrees and circulars of neighbouring numbers are cited side by side, each by its code alone.
  const reading = one.mentions[0]?.reading
  if (!sameDay && slip === 'changed' && reading != null && carriesYear(reading)) sum -= 1
  return sum
}

/** Same number and symbol, but another year or place. */
function sameNumber(one: Group, other: Group): string | null {
  if (one.code === other.code && sharedDay(one, other)) {
    return titlesDiffer(one, other) ? null : 'cùng số, ký hiệu và ngày ban hành'
  }
  if (one.yearInCode !== other.yearInCode || one.place !== other.place) return null
  if (isDatedAs(one, other) || isDatedAs(other, one)) return 'cùng số, ký hiệu; ngày ban hành cho biết năm'
  const share = titleShare(titlesOf(one), titlesOf(other))
  if (share !== null && share < ALIKE) return null
  // The Assembly numbers its laws, and its resolutions, through a whole term.
  if (one.yearInCode && isOfAssembly(one) && !daysDiffer(one, other)) return 'cùng số và khóa Quốc hội'
  if (sharedDayAndMonth(one, other)) return 'cùng số, ký hiệu, ngày và tháng ban hành'
  if (share !== null) return 'cùng số, ký hiệu và trích yếu'
  return one.yearInCode && yearPoints(one, other) >= 3 ? 'cùng số, ký hiệu; năm chỉ lệch một chữ số' : null
}

/** `67/2014/QĐ-UBND ngày 27/9/2016` beside `67/2016/QĐ-UBND`: the date is of the other's year. */
function isDatedAs(one: Group, { year }: Group): boolean {
  return one.mentions.every(({ judgement, date }) => {
    return judgement?.slip?.part === 'year-or-date' && !judgement.slip.malformed && String(date?.year) === year
  })
}

function isOfAssembly({ code }: Group): boolean {
  return /\/\d{4}\/QH\d{2}$/.test(code)
}

/** `67/2015/QĐ-UBND`, never introduced, beside `67/2016/QĐ-UBND`, which was. */
function yearPoints(one: Group, other: Group): number {
  const [less, more] = byWeight(one, other)
  if (!isBare(less) || textCount(less) > 1 || oneSlip(one.year ?? '', other.year ?? '') === null) return 0
  if (!introduced(less, more)) return 0
  const reading = one.mentions[0]?.reading
  const central = reading != null && carriesYear(reading) ? 1 : 0
  const often = textCount(more) > 3 ? 2 : textCount(more) > 1 ? 1 : 0
  return 2 + often + (Number.parseInt(splitCode(one)[0], 10) >= 10 ? 1 : 0) - central
}

/** The group with fewer mentions first; of two with as many, the one that comes later. */
function byWeight(one: Group, other: Group): [Group, Group] {
  const weight = textCount(one) - textCount(other)
  return weight < 0 || (weight === 0 && startOf(one) > startOf(other)) ? [one, other] : [other, one]
}

/** `Quyết định số 23/CT-TTg` beside `Quyết định số 23/QĐ-TTg` of the same day: the word betrays the symbol. */
function mistypedSymbol(one: Group, other: Group): string | null {
  if (splitCode(one)[0] !== splitCode(other)[0] || !sharedDay(one, other) || titlesDiffer(one, other)) return null
  const betrays = (group: Group, type: string | null) =>
    type !== null && group.mentions.some((mention) => mention.type !== type && mention.citation.documentType === type)
  return betrays(one, other.type) || betrays(other, one.type) ? 'cùng số, ngày ban hành và tên loại' : null
}

/** True where the text has named one document in full before it comes to the other, which lacks date or trích yếu. */
function introduced(later: Group, earlier: Group): boolean {
  const full = earlier.mentions.find(({ citation }) => citation.date !== null || citation.title !== null)
  if (full === undefined || full.citation.position.start.offset > startOf(later)) return false
  return later.mentions.every(({ citation }) => citation.title === null)
}

/** A code and nothing else. */
function isBare(group: Group): boolean {
  return group.mentions.every(({ citation }) => citation.date === null && citation.title === null)
}

function sharedDay(one: Group, other: Group): boolean {
  return one.mentions.some((a) => a.iso !== null && other.mentions.some((b) => b.iso === a.iso))
}

function daysDiffer(one: Group, other: Group): boolean {
  const dated = (group: Group) => group.mentions.some(({ iso }) => iso !== null)
  return dated(one) && dated(other) && !sharedDay(one, other)
}

function sharedDayAndMonth(one: Group, other: Group): boolean {
  return one.mentions.some(
    ({ date: a }) =>
      a?.day != null &&
      a.month !== null &&
      other.mentions.some(({ date: b }) => b?.day === a.day && b.month === a.month),
  )
}

/** The first titles of a group; more would say the same. */
function titlesOf(group: Group): string[] {
  const titled = group.mentions.filter(({ citation }) => citation.title !== null).slice(0, 4)
  return titled.map(({ citation }) => citation.title?.raw ?? '')
}

function titlesDiffer(one: Group, other: Group): boolean {
  return (titleShare(titlesOf(one), titlesOf(other)) ?? 1) < ALIKE
}
