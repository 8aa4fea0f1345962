import { createToken, type IToken, type TokenType } from 'chevrotain'

/**
 * Words and figures of times and quantities, as the hand tokenizer in `src/measure` hands them on. A figure is told by
 * its form alone: whether `15/11` is a day or a fraction is for the grammar, which sees the words around it.
 *
 * | Token        | On paper                              | Note                                            |
 * | ------------ | ------------------------------------- | ----------------------------------------------- |
 * | Before       | trước                                 |                                                 |
 * | Latest       | chậm nhất · không muộn hơn · hạn cuối |                                                 |
 * | Finish       | hoàn thành · xong · thời hạn          | due only where a time follows                   |
 * | Within       | trong                                 |                                                 |
 * | By           | vào                                   |                                                 |
 * | From         | từ · tính đến                         | what follows is no day of being due             |
 * | To           | đến · tới                             |                                                 |
 * | Edge         | hết · cuối · đầu · giữa               | `value` 1 for "hết"                             |
 * | Is           | là                                    |                                                 |
 * | Day          | ngày                                  |                                                 |
 * | Month        | tháng                                 |                                                 |
 * | Quarter      | quý                                   |                                                 |
 * | Year         | năm                                   |                                                 |
 * | PeriodWord   | giai đoạn · nhiệm kỳ · năm học        |                                                 |
 * | Outlook      | định hướng · tầm nhìn                 |                                                 |
 * | Recurring    | hằng năm · hàng tháng                 |                                                 |
 * | Verb         | đạt · xuống · còn · tăng · phấn đấu   | `value`: see `FigureReading.verb`               |
 * | Comparator   | trên · ít nhất · không quá · ≥        | `sign`; `value` 1 where it can be nothing else  |
 * | Bound        | trở lên · trở xuống                   | `sign`                                          |
 * | And          | và                                    |                                                 |
 * | FullDate     | 19/6/2020 · 19.6.2020 · 01-10-1997    | `day`, `month`, `year`, as printed              |
 * | MonthYear    | 6/2023                                | `month`, `year`                                 |
 * | DayMonth     | 15/11                                 | `day`, `month`                                  |
 * | YearNumber   | 2023                                  | four digits, 1900 to 2199; `value` and `year`   |
 * | YearRange    | 2021-2025 · 2021 - 2025 · 2021/2022   | `value` is the first year, `year` the last      |
 * | Ratio        | 99,5% · 12‰ · 600/100.000 · 10%/năm   | `value`, `unit`                                 |
 * | Count        | 20 xã · 1.500 hộ · 44 tỷ USD          | `value`, `unit`                                 |
 * | Duration     | 6 tuổi · 30 phút · 02 lần             | never a value                                   |
 * | Clock        | 17h00 · 17:30                         |                                                 |
 * | SmallNumber  | 05                                    | one or two digits                               |
 * | PlainNumber  | 9,5 · 1.000                           | any other number                                |
 * | Roman        | II                                    |                                                 |
 * | Filler       | …… · ___ · 20…                        | a part left to be filled in                     |
 * | Comma        | ,                                     |                                                 |
 * | Colon        | :                                     |                                                 |
 * | Dash         | -                                     |                                                 |
 * | Slash        | /                                     |                                                 |
 * | OpenParen    | (                                     |                                                 |
 * | CloseParen   | )                                     |                                                 |
 * | Other        | thành · nhất                          | a word of the vocabulary, alone                 |
 */
const token = (name: string): TokenType => createToken({ name, pattern: /NEVER/ })

export const Before = token('Before')
export const Latest = token('Latest')
export const Finish = token('Finish')
export const Within = token('Within')
export const By = token('By')
export const From = token('From')
export const To = token('To')
export const Edge = token('Edge')
export const Is = token('Is')
export const Day = token('Day')
export const Month = token('Month')
export const Quarter = token('Quarter')
export const Year = token('Year')
export const PeriodWord = token('PeriodWord')
export const Outlook = token('Outlook')
export const Recurring = token('Recurring')
export const Verb = token('Verb')
export const Comparator = token('Comparator')
export const Bound = token('Bound')
export const And = token('And')
export const FullDate = token('FullDate')
export const MonthYear = token('MonthYear')
export const DayMonth = token('DayMonth')
export const YearNumber = token('YearNumber')
export const YearRange = token('YearRange')
export const Ratio = token('Ratio')
export const Count = token('Count')
export const Duration = token('Duration')
export const Clock = token('Clock')
export const SmallNumber = token('SmallNumber')
export const PlainNumber = token('PlainNumber')
export const Roman = token('Roman')
export const Filler = token('Filler')
export const Comma = token('Comma')
export const Colon = token('Colon')
export const Dash = token('Dash')
export const Slash = token('Slash')
export const OpenParen = token('OpenParen')
export const CloseParen = token('CloseParen')
export const Other = token('Other')

export const measureTokens: TokenType[] = [
  Before,
  Latest,
  Finish,
  Within,
  By,
  From,
  To,
  Edge,
  Is,
  Day,
  Month,
  Quarter,
  Year,
  PeriodWord,
  Outlook,
  Recurring,
  Verb,
  Comparator,
  Bound,
  And,
  FullDate,
  MonthYear,
  DayMonth,
  YearNumber,
  YearRange,
  Ratio,
  Count,
  Duration,
  Clock,
  SmallNumber,
  PlainNumber,
  Roman,
  Filler,
  Comma,
  Colon,
  Dash,
  Slash,
  OpenParen,
  CloseParen,
  Other,
]

/** How a figure compares with what is reached, taken literally. */
export type Sign = '=' | '>' | '>=' | '<' | '<='

/** A token with what its figure says. Parts that the token does not have are null. */
export interface MeasureToken extends IToken {
  value: number | null
  day: number | null
  month: number | null
  year: number | null
  sign: Sign | null
  unit: string | null
}

/** Make a token over the stretch [start, end) of the text. */
export function measureToken(type: TokenType, start: number, end: number): MeasureToken {
  return {
    image: '',
    startOffset: start,
    endOffset: end - 1,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx as number,
    value: null,
    day: null,
    month: null,
    year: null,
    sign: null,
    unit: null,
  }
}
