import { groupRange } from './group-range.ts'
import { plainWords } from './plain-words.ts'
import type { Range } from './slip.ts'

/** A stretch of the text, as printed. */
export interface Printed extends Range {
  readonly text: string
}

export interface PrintedDate extends Printed {
  readonly day: Printed
  readonly month: Printed
  readonly year: Printed
  /** `YYYY-MM-DD`. */
  readonly iso: string
}

/** A document named by its type and code: "Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ quy định …". */
export interface Mention extends Range {
  readonly type: Printed
  readonly code: Printed
  readonly number: Printed
  readonly year: Printed | null
  /** `NĐ-CP`, `KH/TU`, `QH14`. */
  readonly symbol: Printed
  readonly date: PrintedDate | null
  readonly issuer: Printed | null
  /** The first words of its name, plain; empty where the sentence goes on otherwise. */
  readonly title: string
}

/** A law named by its name and date: "Luật Trẻ em ngày 05 tháng 4 năm 2016". */
export interface NamedMention extends Range {
  readonly name: Printed
  readonly date: PrintedDate
}

const types =
  'Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư liên tịch|Thông tư|Kế hoạch|Chương trình hành động|Chương trình|Kết luận|Công văn|Thông báo|Hướng dẫn|Quy định|Đề án|Công điện|Tờ trình|Báo cáo'
const ministries =
  'Lao động - Thương binh và Xã hội|Giáo dục và Đào tạo|Y tế|Công an|Tài chính|Nội vụ|Tư pháp|Quốc phòng|Xây dựng|Công Thương|Kế hoạch và Đầu tư|Khoa học và Công nghệ|Thông tin và Truyền thông|Nông nghiệp và Phát triển nông thôn|Nông nghiệp và Môi trường|Tài nguyên và Môi trường|Văn hóa, Thể thao và Du lịch|Giao thông vận tải|Dân tộc và Tôn giáo'
const name = '\\p{Lu}\\p{Ll}+(?:\\s+\\p{Lu}\\p{Ll}+){0,3}'
const level = '(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)'
const issuers = [
  '(?:Ủy|Uỷ) ban Thường vụ Quốc hội(?:,? [Kk]h(?:óa|oá) [IVX]+)?',
  'Quốc [Hh]ội(?:,? [Kk]h(?:óa|oá) [IVX]+)?',
  'Thủ tướng Chính phủ',
  'Chính phủ',
  'Bộ Chính trị',
  'Ban Bí thư(?: Trung ương Đảng)?',
  'Ban Chấp hành Trung ương(?: Đảng)?(?: khóa [IVX]+)?',
  `(?:Bộ trưởng )?Bộ (?:${ministries})`,
  `(?:Ban Thường vụ )?(?:Tỉnh|Thành|Huyện|Quận) (?:ủy|uỷ)(?: ${name})?`,
  `(?:Ban Thường vụ )?(?:Tỉnh|Thành|Huyện|Quận)(?:ủy|uỷ)(?: ${name})?`,
  `(?:Chủ tịch )?(?:(?:Ủy|Uỷ) ban nhân dân|UBND|Hội đồng nhân dân|HĐND) ${level}(?: ${name})?`,
]
  .join('|')
  .replaceAll(' ', '\\s+')

const day =
  '(?<day>\\d{1,2})(?:\\s?[/.-]\\s?|\\s+tháng\\s+)(?<month>\\d{1,2})(?:\\s?[/.-]\\s?|\\s+năm\\s+)(?<year>\\d{4})(?!\\d)'
const typeWords = types.replaceAll(' ', '\\s+')
const codePattern =
  '(?<number>\\d{1,5}[a-zđ]?)(?:/(?<codeYear>\\d{4}))?[/-](?<symbol>\\p{Lu}[\\p{L}\\d]*(?:[-/&]\\p{Lu}[\\p{L}\\d]*){0,4})'

const mentionPattern = new RegExp(
  `(?<![\\p{L}\\d])(?<type>${typeWords}|${typeWords.toUpperCase().replaceAll('\\S', '\\s')})\\s+(?:(?:số|SỐ):?\\s*)?(?<code>${codePattern})` +
    `(?:,?\\s+(?:ngày|NGÀY)\\s+(?<date>${day.replaceAll('tháng', '(?:tháng|THÁNG)').replaceAll('năm', '(?:năm|NĂM)')}))?` +
    `(?:,?\\s+(?:của|CỦA)\\s+(?<issuer>${issuers}))?`,
  'dgu',
)
const namedPattern = new RegExp(
  `(?<name>(?:Luật|Bộ luật|Pháp lệnh) (?:(?!ngày)[^\\n;.\\d]){3,80}?),? ngày (?<date>${day})`,
  'dgu',
)
const datePattern = new RegExp(`(?<!\\d)(?<date>${day})`, 'dgu')
/** Words that begin the name of a document after "ngày … của …". */
const opensTitle =
  /^,?\s*["“(]?\s*(?:về(?:\s+việc)?|phê\s+duyệt|ban\s+hành|quy\s+định|hướng\s+dẫn|triển\s+khai|thực\s+hiện)\s+/iu

export function findMentions(text: string): Mention[] {
  return [...text.matchAll(mentionPattern)].map((match) => {
    const part = partsOf(match)
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 160)
    const opening = opensTitle.exec(rest)
    return {
      start: match.index,
      end: match.index + match[0].length,
      type: part('type') as Printed,
      code: part('code') as Printed,
      number: part('number') as Printed,
      year: part('codeYear'),
      symbol: part('symbol') as Printed,
      date: dateOf(part),
      issuer: part('issuer'),
      title: opening ? plainWords(rest.slice(opening[0].length).split(/[;.(“"]/u)[0] as string) : '',
    }
  })
}

export function findNamedMentions(text: string): NamedMention[] {
  return [...text.matchAll(namedPattern)].map((match) => {
    const part = partsOf(match)
    return {
      start: match.index,
      end: match.index + match[0].length,
      name: part('name') as Printed,
      date: dateOf(part) as PrintedDate,
    }
  })
}

/** Every date with a year, wherever it stands. */
export function findDates(text: string): PrintedDate[] {
  return [...text.matchAll(datePattern)].map((match) => dateOf(partsOf(match)) as PrintedDate)
}

type Parts = (name: string) => Printed | null

function partsOf(match: RegExpMatchArray): Parts {
  return (name) => groupRange(match, name)
}

function dateOf(part: Parts): PrintedDate | null {
  const [date, dayPart, month, year] = ['date', 'day', 'month', 'year'].map(part)
  if (!date || !dayPart || !month || !year) return null
  return { ...date, day: dayPart, month, year, iso: isoDate(year.text, month.text, dayPart.text) }
}

export function isoDate(year: string | number, month: string | number, dayOfMonth: string | number): string {
  return [String(year), String(month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')].join('-')
}
