import { createToken, type TokenType } from 'chevrotain'

/**
 * Words of a citation. A hand-made lexer in `src/citation` makes these tokens, one window at a time, and only where a
 * citation may stand; so no token has a pattern. What a token means depends on what stands before it (the `5` of
 * "Điều 5" is a UnitNumber, that of "ngày 5" an Integer), and the lexer knows. It emits a token only when the thing is
 * complete in the text: an OfWord is followed by an Issuer, a Separator by what it separates.
 *
 * | Token           | On paper                                  | Note                                             |
 * | --------------- | ----------------------------------------- | ------------------------------------------------ |
 * | TypeWord        | Nghị quyết, QUYẾT ĐỊNH, NĐ                | type of document, or its abbreviation            |
 * | Name            | Trẻ em; Đại hội … lần thứ XIII            | what follows the type word of a document by name |
 * | NumberWord      | số, Số:, số hiệu                          | before a number                                  |
 * | Code            | 30/2020/NĐ-CP, 28-CT/TW, …/QĐ-UBND        | number and symbol, also with a blank number      |
 * | ShortNumber     | 06, 11, 30c                               | number without a symbol: "Đề án 06"              |
 * | DayWord         | ngày                                      | before a day, a month and a year in words        |
 * | SlashDate       | ngày 19/6/2020, ngày 01-10-1997           | figures with separators, the word included       |
 * | Integer         | 19                                        | day, month or year                               |
 * | MonthWord       | tháng                                     | inside a date                                    |
 * | YearWord        | năm                                       | inside a date, or before a year alone            |
 * | YearInBrackets  | (2019)                                    | a year alone                                     |
 * | SameDay         | cùng ngày                                 | the date of the citation before                  |
 * | OfWord          | của                                       | before an Issuer or a document                   |
 * | Issuer          | Quốc hội khóa XIV                         | a body with its place and term                   |
 * | MemberSeparator | ,  ;  và  hoặc                            | before a further number under one type word      |
 * | PartWord        | phần                                      | largest unit                                     |
 * | ChapterWord     | chương                                    |                                                  |
 * | SectionWord     | mục, tiểu mục                             |                                                  |
 * | ArticleWord     | Điều                                      |                                                  |
 * | ClauseWord      | khoản                                     |                                                  |
 * | PointWord       | điểm                                      | smallest unit                                    |
 * | AppendixWord    | phụ lục                                   |                                                  |
 * | IndicatorWord   | chỉ tiêu                                  |                                                  |
 * | ObjectiveWord   | mục tiêu                                  |                                                  |
 * | UnitNumber      | 5, 12a, IV, đ, thứ nhất                   | number or letter of a unit                       |
 * | NumberSeparator | ,  ;  và  hoặc                            | before a further number of the same unit         |
 * | UnitSeparator   | ,  ;  và  hoặc                            | before a further unit                            |
 */
const token = (name: string): TokenType => createToken({ name, pattern: /NOT_APPLICABLE/ })

export const TypeWord = token('TypeWord')
export const Name = token('Name')
export const NumberWord = token('NumberWord')
export const Code = token('Code')
export const ShortNumber = token('ShortNumber')
export const DayWord = token('DayWord')
export const SlashDate = token('SlashDate')
export const Integer = token('Integer')
export const MonthWord = token('MonthWord')
export const YearWord = token('YearWord')
export const YearInBrackets = token('YearInBrackets')
export const SameDay = token('SameDay')
export const OfWord = token('OfWord')
export const Issuer = token('Issuer')
export const MemberSeparator = token('MemberSeparator')
export const PartWord = token('PartWord')
export const ChapterWord = token('ChapterWord')
export const SectionWord = token('SectionWord')
export const ArticleWord = token('ArticleWord')
export const ClauseWord = token('ClauseWord')
export const PointWord = token('PointWord')
export const AppendixWord = token('AppendixWord')
export const IndicatorWord = token('IndicatorWord')
export const ObjectiveWord = token('ObjectiveWord')
export const UnitNumber = token('UnitNumber')
export const NumberSeparator = token('NumberSeparator')
export const UnitSeparator = token('UnitSeparator')

/** In the order of the table. */
export const citationTokens: readonly TokenType[] = [
  TypeWord,
  Name,
  NumberWord,
  Code,
  ShortNumber,
  DayWord,
  SlashDate,
  Integer,
  MonthWord,
  YearWord,
  YearInBrackets,
  SameDay,
  OfWord,
  Issuer,
  MemberSeparator,
  PartWord,
  ChapterWord,
  SectionWord,
  ArticleWord,
  ClauseWord,
  PointWord,
  AppendixWord,
  IndicatorWord,
  ObjectiveWord,
  UnitNumber,
  NumberSeparator,
  UnitSeparator,
]
