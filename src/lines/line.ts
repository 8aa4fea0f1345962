/**
 * What kind of line a logical line is, by its looks and its place. Each kind is one token of `grammars/outline`.
 *
 * | Kind          | On paper                                   |
 * | ------------- | ------------------------------------------ |
 * | Relation      | `- 14Quyết định 782/QĐ-TTg năm 2021 …`     |
 * | Metadata      | `- Số hiệu: 583/KH-UBND`                   |
 * | Organ         | `ỦY BAN NHÂN DÂN`, `TỈNH HẢI DƯƠNG`        |
 * | Motto         | quốc hiệu, tiêu ngữ                        |
 * | Number        | `Số: 73/KH-UBND`                           |
 * | PlaceDate     | `Cần Thơ, ngày 04 tháng 4 năm 2024`        |
 * | Header        | anything else of the letterhead            |
 * | DocumentType  | `KẾ HOẠCH`                                 |
 * | Subject       | trích yếu under it                         |
 * | Basis         | `Căn cứ …;`, `Thực hiện …`                 |
 * | Enactment     | `… ban hành Kế hoạch … như sau:`           |
 * | Foreword      | any other paragraph before the first unit  |
 * | Unit          | any line that opens a labelled unit        |
 * | Heading       | a heading without a label                  |
 * | Plain         | a paragraph                                |
 * | TableRow      | a row with pipes, or drawn with blanks     |
 * | Cell          | one cell a line (a flattened table)        |
 * | Closing       | `Trên đây là Kế hoạch …./.`                |
 * | RecipientHead | `Nơi nhận:`                                |
 * | Recipient     | `- Lưu: VT.`                               |
 * | Signature     | `KT. CHỦ TỊCH`, name                       |
 * | Appendix      | `PHỤ LỤC I`, or an attached document       |
 * | Footnote      | `¹ Theo Kế hoạch …`                        |
 * | LostHeading   | zero width: a heading the source has lost  |
 */
export type LineKind =
  | 'Relation'
  | 'Metadata'
  | 'Organ'
  | 'Motto'
  | 'Number'
  | 'PlaceDate'
  | 'Header'
  | 'DocumentType'
  | 'Subject'
  | 'Basis'
  | 'Enactment'
  | 'Foreword'
  | 'Unit'
  | 'Heading'
  | 'Plain'
  | 'TableRow'
  | 'Cell'
  | 'Closing'
  | 'RecipientHead'
  | 'Recipient'
  | 'Signature'
  | 'Appendix'
  | 'Footnote'
  | 'LostHeading'
  | 'Open'
  | 'Close'

export type LabelKind = 'roman' | 'arabic' | 'decimal' | 'letter' | 'dash' | 'plus' | 'bullet' | 'named'

/** A label as found at the start of a line; offsets are view offsets. */
export interface ScannedLabel {
  kind: LabelKind
  start: number
  end: number
  /** Ordinal; the last group of a decimal; null for dashes, pluses and bullets. */
  value: number | null
  /**
   * Numberings that look alike belong together: `roman.`, `arabic.`, `arabic)`, `decimal2`, `letter)`, `dash`,
   * `named:chỉ tiêu`.
   */
  style: string
  /** How deep such a label sits by usage: phần 0 … điều 4, `1.` 5 … `a)` 8, `-` 9, `+` 10. */
  rank: number
  /** All groups of a decimal (`2.1.` is [2, 1]), for matching it with its parent. */
  path: number[] | null
}

/**
 * One paragraph of the text, whatever number of printed lines it takes; offsets are view offsets. `Open` and `Close`
 * stand nowhere: their offsets say nothing.
 */
export interface Line {
  kind: LineKind
  /** First character that is not blank. */
  start: number
  /** One past the last character that is not blank. */
  end: number
  label: ScannedLabel | null
  /** Where the text after the label begins; `start` where there is none. */
  bodyStart: number
  /** A blank line stands before it. */
  blankBefore: boolean
  /** Index of its printed line; cells of one printed line share it. */
  row: number
}

/** A line without a label. */
export function makeLine(kind: LineKind, start: number, end: number, row: number, blankBefore = false): Line {
  return { kind, start, end, label: null, bodyStart: start, blankBefore, row }
}
