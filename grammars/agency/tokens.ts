import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain'

/**
 * Words of a list of bodies (cơ quan), as the hand tokenizer in `src/agency` hands them on. A join is named by what it
 * leads to, which keeps the grammar LL(1): the same comma is a `LevelJoin` in "UBND các huyện, thị xã" and a
 * `BodyJoin` in "Sở Y tế, UBND các xã".
 *
 * | Token      | On paper                              | Note                                               |
 * | ---------- | ------------------------------------- | -------------------------------------------------- |
 * | Office     | Giám đốc · Chủ tịch · Thủ trưởng      | the head that stands for the body                  |
 * | Article    | các · những · từng                    |                                                    |
 * | DeptHead   | Sở · Bộ · Phòng · Ngành               | only where a field follows                         |
 * | HeadColon  | các Sở`:` Y tế; Tư pháp               |                                                    |
 * | Field      | Y tế · Giáo dục và Đào tạo            | one of the closed list                             |
 * | Body       | Ủy ban nhân dân · Trung tâm Y tế      | a body's own name, without its place               |
 * | GroupNoun  | sở · ban · ngành · đoàn thể           |                                                    |
 * | Modifier   | có liên quan · khác · trực thuộc      |                                                    |
 * | Level      | tỉnh · các cấp · thành phố            |                                                    |
 * | PlaceName  | Hải Dương · Văn Quan · Việt Nam       |                                                    |
 * | Owner      | của · thuộc · trên địa bàn            | only where a body or a place follows               |
 * | Aside      | (cơ quan thường trực)                 | anything in round brackets                         |
 * | BodyJoin   | , ; và                                | a body or an article follows                       |
 * | FieldJoin  | , ; và                                | a field follows: the head is said once for several |
 * | GroupJoin  | , - và                                | a group noun follows                               |
 * | LevelJoin  | , / và                                | a level or a place follows                         |
 */
const word = (name: string): TokenType => createToken({ name, pattern: Lexer.NA })

export const Office = word('Office')
export const Article = word('Article')
export const DeptHead = word('DeptHead')
export const HeadColon = word('HeadColon')
export const Field = word('Field')
export const Body = word('Body')
export const GroupNoun = word('GroupNoun')
export const Modifier = word('Modifier')
export const Level = word('Level')
export const PlaceName = word('PlaceName')
export const Owner = word('Owner')
export const Aside = word('Aside')
export const BodyJoin = word('BodyJoin')
export const FieldJoin = word('FieldJoin')
export const GroupJoin = word('GroupJoin')
export const LevelJoin = word('LevelJoin')

export const agencyTokens: TokenType[] = [
  Office,
  Article,
  DeptHead,
  HeadColon,
  Field,
  Body,
  GroupNoun,
  Modifier,
  Level,
  PlaceName,
  Owner,
  Aside,
  BodyJoin,
  FieldJoin,
  GroupJoin,
  LevelJoin,
]

/** A token with what it says once abbreviations are written out ("UBND" says "Ủy ban nhân dân"). */
export interface AgencyToken extends IToken {
  says: string
}

/** Make a token over the stretch [start, end) of the text. */
export function agencyToken(type: TokenType, start: number, end: number, says: string): AgencyToken {
  return {
    image: says,
    startOffset: start,
    endOffset: end - 1,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx as number,
    says,
  }
}
