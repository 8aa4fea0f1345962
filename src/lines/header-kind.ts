import { documentTypeAt } from './document-type-at.ts'
import { isOrgan } from './is-organ.ts'
import { LOWER, UPPER } from './letters.ts'
import type { LineKind } from './line.ts'
import { hasMotto } from './motto.ts'

/** Place and date of a letterhead in a longer row; day and month may be left open. */
export const PLACE_DATE = new RegExp(
  `(?:(?<![${UPPER}${LOWER}])[${UPPER}][^\\s,|:;.]{0,20}(?:[ .-]{1,3}[${UPPER}][^\\s,|:;]{0,20}){0,5}\\s{0,20},?\\s{1,20})?` +
    'ngày\\s{0,40}(?:\\d{1,2}|[…._]{1,20})?\\s{0,40}tháng\\s{0,40}(?:\\d{1,2}|[…._]{1,20})?\\s{0,40}năm\\s{0,20}(?:\\d{2,4}|[…._]{1,20})?',
)

const PLACE_THEN_DAY = new RegExp(`^[${UPPER}][^.;:]{1,40},\\s{1,9}ngày`)

/** The row of number and symbol; the number may be left open. */
export const NUMBER = /^(?:Số|SỐ)\s{0,9}:?\s{0,60}(?:[\d….]{0,12}\s{0,60}[/-]|\d)/
export const hasPlaceDate = (value: string) => value.includes('ngày') && PLACE_DATE.test(value)

/** Which part of a letterhead a cell is; `Header` where nothing tells. */
export function headerKind(text: string, start: number, end: number): LineKind {
  const value = text.slice(start, end)
  if (end - start < 120) {
    if (value.length < 70 && (hasMotto(value) || /^[-_–—=*]{3,60}$/.test(value))) return 'Motto'
    if (documentTypeAt(text, start, end) !== null) return 'DocumentType'
    if (NUMBER.test(value)) return 'Number'
    if (hasPlaceDate(value) && /^(?:[^.;]{0,60},)?\s{0,9}ngày/i.test(value)) return 'PlaceDate'
    if (PLACE_THEN_DAY.test(value)) return 'PlaceDate'
    if (isOrgan(text, start, end)) return 'Organ'
  }
  return 'Header'
}
