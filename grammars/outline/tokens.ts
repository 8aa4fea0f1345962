/**
 * Words of the outline: one token is one logical line. What a line is, `src/lines` has settled by its looks and its
 * place; how lines make a document, the grammar says.
 *
 * | Token         | On paper                                             | Note                               |
 * | ------------- | ---------------------------------------------------- | ---------------------------------- |
 * | Relation      | - 14Quyết định 782/QĐ-TTg năm 2021 …                 | added by a law portal              |
 * | Metadata      | - Số hiệu: 583/KH-UBND                               | added by a law portal              |
 * | Organ         | ỦY BAN NHÂN DÂN                                      | letterhead                         |
 * | Motto         | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM                   | letterhead; layout                 |
 * | Number        | Số: 73/KH-UBND                                       | letterhead                         |
 * | PlaceDate     | Cần Thơ, ngày 04 tháng 4 năm 2024                    | letterhead                         |
 * | Header        | any other line there                                 | letterhead                         |
 * | DocumentType  | KẾ HOẠCH                                             | title                              |
 * | Subject       | trích yếu                                            | title                              |
 * | Basis         | Căn cứ …;                                            | preamble                           |
 * | Enactment     | … ban hành Kế hoạch … như sau:                       | preamble                           |
 * | Foreword      | any other paragraph there                            | preamble                           |
 * | Unit          | 1. Sở Tài chính                                      | a label and its own text           |
 * | Heading       | TỔ CHỨC THỰC HIỆN                                    | a heading without a label          |
 * | LostHeading   |                                                      | zero width: a crawler dropped it   |
 * | Open, Close   |                                                      | zero width: what a unit holds      |
 * | Plain         | a paragraph                                          |                                    |
 * | TableRow      | a row with pipes, or drawn with blanks               |                                    |
 * | Cell          | one cell of a flattened table                        |                                    |
 * | Footnote      | ¹ Theo Kế hoạch …                                    |                                    |
 * | Closing       | Trên đây là Kế hoạch …./.                            |                                    |
 * | RecipientHead | Nơi nhận:                                            | may stand beside Signature         |
 * | Recipient     | - Lưu: VT.                                           |                                    |
 * | Signature     | KT. CHỦ TỊCH                                         |                                    |
 * | Appendix      | PHỤ LỤC I                                            | numbering starts afresh            |
 */
import { createToken, Lexer, type TokenType } from 'chevrotain'

const line = (name: string, category?: TokenType): TokenType =>
  createToken(category === undefined ? { name, pattern: Lexer.NA } : { name, pattern: Lexer.NA, categories: category })

export const LetterheadLine = line('LetterheadLine')
export const PreambleLine = line('PreambleLine')
export const UnitLine = line('UnitLine')
export const TableLine = line('TableLine')
export const EndingLine = line('EndingLine')

export const Relation = line('Relation')
export const Metadata = line('Metadata')
export const Organ = line('Organ', LetterheadLine)
export const Motto = line('Motto', LetterheadLine)
export const NumberLine = line('Number', LetterheadLine)
export const PlaceDate = line('PlaceDate', LetterheadLine)
export const Header = line('Header', LetterheadLine)
export const DocumentType = line('DocumentType')
export const Subject = line('Subject')
export const Basis = line('Basis', PreambleLine)
export const Enactment = line('Enactment', PreambleLine)
export const Foreword = line('Foreword', PreambleLine)
export const Unit = line('Unit', UnitLine)
export const Heading = line('Heading', UnitLine)
export const LostHeading = line('LostHeading', UnitLine)
export const Open = line('Open')
export const Close = line('Close')
export const Plain = line('Plain')
export const TableRow = line('TableRow', TableLine)
export const Cell = line('Cell', TableLine)
export const Footnote = line('Footnote')
export const Closing = line('Closing')
export const RecipientHead = line('RecipientHead', EndingLine)
export const Recipient = line('Recipient', EndingLine)
export const Signature = line('Signature', EndingLine)
export const Appendix = line('Appendix')

/** Every token, categories last. */
export const outlineTokens: TokenType[] = [
  Relation,
  Metadata,
  Organ,
  Motto,
  NumberLine,
  PlaceDate,
  Header,
  DocumentType,
  Subject,
  Basis,
  Enactment,
  Foreword,
  Unit,
  Heading,
  LostHeading,
  Open,
  Close,
  Plain,
  TableRow,
  Cell,
  Footnote,
  Closing,
  RecipientHead,
  Recipient,
  Signature,
  Appendix,
  LetterheadLine,
  PreambleLine,
  UnitLine,
  TableLine,
  EndingLine,
]
