import type { Row } from './read-rows.ts'

/** Names that a portal gives to the attributes of a document, as alternatives of a pattern. */
export const ATTRIBUTE_NAMES =
  'Số hiệu|Số ký hiệu|Số, ký hiệu|Loại văn bản|Ngày ban hành|Nơi ban hành|Người ký|Ngày công báo|Số công báo|Ngày hiệu lực|Ngày có hiệu lực|Ngày hết hiệu lực|Tình trạng(?: hiệu lực)?|Trạng thái|Cơ quan ban hành|Lĩnh vực|Ngành|Ngày đăng|Ngày cập nhật|Chức danh|Phạm vi|Trích yếu'

/** As they stand without a colon, misspelt ones too. */
const NAME = new RegExp(
  `^(?:${ATTRIBUTE_NAMES}|Ngày đăng công báo|Ngày áp dụng|Nguồn thu (?:thập|nhập)|Nghành|Thông tin áp dụng|Trích yếu nội dung)(?=\\s|$)`,
)
/** So many of them under each other are no text of an author. */
const FEWEST = 4
/** Attributes that are not known may stand between known ones. */
const UNKNOWN = 2

/**
 * Attributes without a colon, as a table leaves them when its cells are lost:
 *
 *     Số, ký hiệu 1798/KH-UBND
 *     Ngày ban hành 12/08/2022
 *     Người ký Nguyễn Thị Thanh Lịch
 *
 * @param from  The first row that may be one.
 * @returns     The row after the last of them; `from` where there are none.
 */
export function bareAttributesEnd(text: string, rows: readonly Row[], from: number): number {
  let found = 0
  let end = from
  for (let index = from; index < rows.length && index - end <= UNKNOWN; index++) {
    const row = rows[index] as Row
    if (!NAME.test(text.slice(row.start, Math.min(row.end, row.start + 40)))) {
      if (index === from) break
      continue
    }
    found++
    end = index + 1
  }
  return found >= FEWEST ? end : from
}

/** The name that a row without a colon opens with; empty where it is none. */
export function bareAttributeName(row: string): string {
  return NAME.exec(row)?.[0] ?? ''
}
