import type { Range } from '../text/range.ts'
import { PLACE_DATE } from './header-kind.ts'
import { TWO_CAPITALS } from './is-heading.ts'
import { LOWER, UPPER } from './letters.ts'
import { MOTTO } from './motto.ts'
import { pushTrimmed } from './push-trimmed.ts'

const SYMBOL_THEN_PLACE = new RegExp(`[A-ZĐ]{2,12}\\s{1,9}(?=[${UPPER}][${LOWER}])`)

/** Two columns in one printed line take more: `SỞ Y TẾ Độc lập - Tự do - Hạnh phúc`. */
const SHORTEST_PAIR = 34

/** A line drawn under the name of a body or a motto, on the row of it. */
const RULE_IN_ROW = /(?<=\p{Lu}\s|phúc\s)[-_–—=*]{3,60}(?=\s|$)/u

/** Cut a printed line of the letterhead at column gaps, pipes, and where a known part begins in mid-line. */
export function splitHeaderRow(text: string, start: number, end: number): Range[] {
  const cuts: number[] = []
  const value = text.slice(start, end)
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code === 124) {
      cuts.push(at)
    } else if (code === 9 || (code === 32 && value.charCodeAt(at + 1) === 32 && value.charCodeAt(at + 2) === 32)) {
      let to = at
      while (to < value.length && (value.charCodeAt(to) === 32 || value.charCodeAt(to) === 9)) to++
      // Blanks after `Số:` or around `tháng` are a number or a day left open, not a column gap.
      const left = value.slice(Math.max(0, at - 8), at)
      const right = value.slice(to, to + 8)
      if (!/(?:[Ss]ố\s?:?|ngày|tháng|năm)$/.test(left) && !/^(?:tháng|năm|\/)/.test(right)) cuts.push(to)
      at = to - 1
    }
  }
  const ruled = RULE_IN_ROW.exec(value)
  if (ruled !== null) cuts.push(ruled.index, ruled.index + ruled[0].length)
  const letter = /^Số[^|]{3,40}?\s(?=V\/[vV](?:\s|$))/.exec(value)
  if (letter !== null) cuts.push(letter[0].length)
  if (value.length > SHORTEST_PAIR) {
    const motto = MOTTO.exec(value)
    if (motto !== null) cuts.push(motto.index, motto.index + motto[0].length)
    const slogan = motto === null ? null : MOTTO.exec(value.slice(motto.index + motto[0].length))
    if (motto !== null && slogan !== null) {
      const at = motto.index + motto[0].length + slogan.index
      cuts.push(at, at + slogan[0].length)
    }
    const number = /(?:^|\s)Số\s{0,9}:/.exec(value)
    if (number !== null) cuts.push(number.index)
    const placeDate = value.length < 1200 ? PLACE_DATE.exec(value) : null
    if (placeDate !== null && (motto !== null || number !== null)) {
      let at = placeDate.index
      // `Số: 15/KH-UBND Kon Tum, ngày …`: the place begins after the symbol
      const symbol = SYMBOL_THEN_PLACE.exec(value.slice(at, at + placeDate[0].length))
      if (symbol !== null && number !== null) at += symbol.index + symbol[0].length
      // `Số: 550/SGDĐT-GDTX, ngày …`: what looks like a place is the end of the symbol
      else if (/[/-]/.test(value.charAt(at - 1))) at = value.indexOf('ngày', at)
      cuts.push(at, placeDate.index + placeDate[0].length)
      const rest = placeDate.index + placeDate[0].length
      // `… năm 2023 KẾ HOẠCH …`: capitals further on are a part of a sentence.
      const type = TWO_CAPITALS.exec(value.slice(rest, rest + 40))
      const ahead = type === null ? '' : value.slice(rest, rest + type.index)
      if (type !== null && !/\p{Ll}/u.test(ahead)) cuts.push(rest + type.index)
    }
  }
  if (cuts.length === 0) return [{ start, end }]
  cuts.sort((a, b) => a - b)
  const spans: Range[] = []
  let from = 0
  for (const cut of [...cuts, value.length]) {
    pushTrimmed(text, start + from, start + cut, spans)
    from = cut
  }
  return spans.length === 0 ? [{ start, end }] : spans
}
