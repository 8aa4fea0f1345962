import type { TokenType } from 'chevrotain'
import * as t from '../../grammars/measure/tokens.ts'
import { type Phrase, phrases, writingsOf } from './phrases.ts'
import { syllableNumber } from './syllables.ts'

/** What a phrase of the vocabulary becomes as a token. */
export interface Word {
  readonly type: TokenType
  readonly value: number | null
  readonly sign: t.Sign | null
}

type Row = readonly [words: string, type: TokenType, value?: number | null, sign?: t.Sign]

/** Phrases separated by `|`. What `value` and `sign` mean is said in the table of the tokens. */
const rows: readonly Row[] = [
  ['trước', t.Before],
  ['chậm nhất|muộn nhất|trễ nhất|không muộn hơn|không chậm hơn|không trễ hơn', t.Latest],
  ['hạn cuối|hạn cuối cùng|hạn chót|thời hạn cuối|thời hạn cuối cùng', t.Latest],
  ['hoàn thành|hoàn tất|xong|hạn|thời hạn', t.Finish],
  ['trong', t.Within],
  ['vào', t.By],
  ['từ|kể từ|tính đến|tính từ', t.From],
  ['đến|tới', t.To],
  ['hết', t.Edge, 1],
  ['cuối|đầu|giữa', t.Edge, 0],
  ['là', t.Is],
  ['ngày', t.Day],
  ['tháng', t.Month],
  ['quý|quí', t.Quarter],
  ['năm', t.Year],
  ['giai đoạn|thời kỳ|thời kì|nhiệm kỳ|nhiệm kì|năm học|niên khóa|niên khoá|niên độ', t.PeriodWord],
  ['định hướng|tầm nhìn|hướng tới|hướng đến', t.Outlook],
  ['hằng năm|hàng năm|mỗi năm|hằng tháng|hàng tháng|mỗi tháng', t.Recurring],
  ['hằng quý|hàng quý|mỗi quý|hằng tuần|hàng tuần|mỗi tuần', t.Recurring],
  ['tháng cuối quý|của tháng cuối quý|tháng cuối mỗi quý|của tháng cuối mỗi quý', t.Recurring],
  ['tháng sau|của tháng sau|tháng kế tiếp|của tháng kế tiếp|tháng tiếp theo|của tháng tiếp theo', t.Recurring],
  ['đạt|xuống|xuống còn|giảm còn', t.Verb, 2],
  ['lên|tăng|tăng thêm|giảm|giảm thêm|bằng|phấn đấu', t.Verb, 1],
  ['có|còn|được', t.Verb, 0],
  ['trên|hơn|vượt', t.Comparator, 0, '>'],
  ['cao hơn|lớn hơn|nhiều hơn', t.Comparator, 1, '>'],
  ['dưới', t.Comparator, 0, '<'],
  ['thấp hơn|nhỏ hơn|ít hơn', t.Comparator, 1, '<'],
  ['ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|không nhỏ hơn', t.Comparator, 1, '>='],
  ['tối đa|nhiều nhất|không quá|không vượt|không vượt quá|không cao hơn', t.Comparator, 1, '<='],
  ['không nhiều hơn|không lớn hơn', t.Comparator, 1, '<='],
  ['khoảng|xấp xỉ|gần', t.Comparator, 0, '='],
  ['trở lên', t.Bound, null, '>='],
  ['trở xuống', t.Bound, null, '<='],
  ['và', t.And],
]

function* wordRows(): Iterable<readonly [string, Word]> {
  for (const [words, type, value = null, sign = null] of rows) {
    for (const phrase of words.split('|')) yield [phrase, { type, value, sign }]
  }
}

const romanNumbers: ReadonlyArray<readonly [string, number]> = [
  ['I', 1],
  ['II', 2],
  ['III', 3],
  ['IV', 4],
]

/** Numbers of quarters and of parts of a period, by the numbers of their syllables. Only in capitals. */
export const romans: ReadonlyMap<number, number> = new Map(
  romanNumbers.map(([roman, value]) => [syllableNumber(roman), value] as const),
)

/** Every word that can lead to a figure, by its number: how far back a window may reach. */
export const leading: ReadonlySet<number> = new Set([
  ...romans.keys(),
  ...rows
    .filter(([, type]) => type !== t.Recurring)
    .flatMap(([words]) => words.split(/[ |]/))
    .flatMap(writingsOf)
    .map(syllableNumber),
])

/** The phrases of a window, Roman numbers, and single syllables of the phrases, which say nothing alone. */
export const vocabulary: Phrase<Word> = phrases(wordRows())
for (const word of leading) {
  const value = romans.get(word) ?? null
  const node = vocabulary.next.get(word) ?? { meaning: null, next: new Map() }
  node.meaning ??= { type: value === null ? t.Other : t.Roman, value, sign: null }
  vocabulary.next.set(word, node)
}

/** What a noun behind a number makes of it. */
export interface Unit {
  readonly kind: 'scale' | 'count' | 'duration'
  /** The name in lower case; symbols as they are. */
  readonly name: string
  /** For a scale. */
  readonly factor: number
}

const scales: ReadonlyArray<readonly [string, number]> = [
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
  ['nghìn tỷ', 1e12],
  ['nghìn tỉ', 1e12],
  ['ngàn tỷ', 1e12],
  ['ngàn tỉ', 1e12],
]

/** Ages, stretches of time and frequencies: never the value of a target. */
const durations =
  'tuổi|tháng tuổi|ngày tuổi|năm tuổi|tuần tuổi|ngày làm việc|giờ|giờ làm việc|phút|giây|tuần|tuần lễ|thập kỷ|thế kỷ|lần|kỳ|tiết|buổi'

/** Things that targets count, several words first of all. Not complete: another noun leaves the unit null. */
const counts = [
  'người|người dân|người lao động|người cao tuổi|người khuyết tật|người dùng|dân|nhân khẩu|trẻ|trẻ em|trẻ sơ sinh|cháu|con|phụ nữ|bà mẹ',
  'học sinh|sinh viên|học viên|giáo viên|giảng viên|cán bộ|công chức|viên chức|công nhân|lao động|nhân lực|kỹ sư',
  'bác sĩ|bác sỹ|dược sĩ|dược sỹ|điều dưỡng|nhân viên|nhân viên y tế|cộng tác viên|tình nguyện viên|tuyên truyền viên',
  'hội viên|đoàn viên|đảng viên|thành viên|chuyên gia|hộ|hộ dân|hộ nghèo|hộ gia đình|gia đình|thuê bao|tài khoản',
  'tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|thôn|bản|làng|ấp|buôn|xóm|tổ dân phố|khu dân cư|khu vực|địa bàn|địa phương',
  'cơ quan|đơn vị|tổ chức|cơ sở|cơ sở giáo dục|cơ sở y tế|trường|trường học|lớp|lớp học|phòng học|phòng|trung tâm|bệnh viện',
  'trạm|trạm y tế|giường|giường bệnh|doanh nghiệp|hợp tác xã|tổ hợp tác|trang trại|làng nghề|khu công nghiệp|cụm công nghiệp|chợ|siêu thị',
  'mô hình|câu lạc bộ|tổ|đội|nhóm|ban|điểm|điểm vui chơi|nhà văn hóa|thư viện|bể bơi|sân chơi|công trình|dự án|đề án|đề tài',
  'chương trình|nhiệm vụ|sáng kiến|sản phẩm|dịch vụ|dịch vụ công|thủ tục|hồ sơ|văn bản|tiêu chí|chỉ tiêu|chuyên mục|tin|bài|tin bài|phóng sự',
  'hội nghị|hội thảo|lớp tập huấn|cuộc|cuộc thi|đợt|lượt|lượt người|lượt khách|khách|khách du lịch|ca|vụ|vụ việc|trường hợp|ca mắc|điểm phần trăm',
  'căn|căn hộ|nhà|ngôi nhà|nhà ở|thẻ|sổ|suất|suất quà|bộ|chiếc|cái|máy|xe|cây|cây xanh|bậc|hạng|giải|sao|danh hiệu',
  'đồng|đô la|VNĐ|VND|USD|EUR|km|km2|km²|m|m2|m²|m3|m³|ha|kg|tấn|tạ|lít|MW|kW|kWh|GWh',
].join('|')

function* unitRows(): Iterable<readonly [string, Unit]> {
  for (const [name, factor] of scales) yield [name, { kind: 'scale', name, factor }]
  for (const name of durations.split('|')) yield [name, { kind: 'duration', name, factor: 1 }]
  for (const name of counts.split('|')) yield [name, { kind: 'count', name, factor: 1 }]
}

export const units: Phrase<Unit> = phrases(unitRows())

function* divisorRows(): Iterable<readonly [string, Unit]> {
  yield* unitRows()
  for (const name of ['năm', 'quý', 'tháng', 'ngày']) yield [name, { kind: 'duration', name, factor: 1 }]
}

/** What a unit may be divided by: the same, and stretches of time ("10%/năm"). */
export const divisors: Phrase<Unit> = phrases(divisorRows())
