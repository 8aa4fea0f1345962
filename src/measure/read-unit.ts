import * as t from '../../grammars/measure/tokens.ts'
import { isBlank, isDigit, letterEnd, skipBlanks } from './characters.ts'
import { type Found, longestPhrase } from './phrases.ts'
import { divisors, type Unit, units } from './vocabulary.ts'

/** "/người/năm", "/10.000 dân": no unit is divided more often. */
const MOST_DIVISORS = 3

/**
 * The figure with the unit behind it: a number becomes a `Count` or a `Duration`, a rate takes its noun.
 *
 *     12 bác sĩ/10.000 dân      44 tỷ USD      600/100.000 trẻ em      10%/năm      6 tuổi
 *
 * @returns  The same token, changed where a unit follows.
 */
export function readUnit(text: string, token: t.MeasureToken, limit: number): t.MeasureToken {
  const type = token.tokenType
  if (type !== t.SmallNumber && type !== t.PlainNumber && type !== t.Ratio) return token
  const end = (token.endOffset as number) + 1
  if (type === t.Ratio) {
    const sign = token.unit as string
    if (sign.charCodeAt(0) !== 0x2f) return divided(text, token, end, sign, limit)
    const noun = nounAt(text, end, limit)
    return noun ? divided(text, token, noun.end, `${sign} ${noun.meaning.name}`, limit) : token
  }
  let noun = nounAt(text, end, limit)
  if (!noun) return shareInWords(text, token, end, limit)
  let unit: string | null = null
  let last = end
  if (noun.meaning.kind === 'scale') {
    token.value = scaled(token.value as number, noun.meaning.factor)
    last = noun.end
    noun = nounAt(text, noun.end, limit)
  }
  if (noun && noun.meaning.kind !== 'scale') {
    unit = noun.meaning.name
    last = noun.end
  }
  retype(token, noun?.meaning.kind === 'duration' ? t.Duration : t.Count, last)
  return unit === null ? token : divided(text, token, last, unit, limit)
}

/** 1,1 triệu is 1100000, not 1100000.0000000002. */
export function scaled(value: number, factor: number): number {
  return Math.round(value * factor * 1000) / 1000
}

function nounAt(text: string, end: number, limit: number): Found<Unit> | null {
  return end < limit && isBlank(text.charCodeAt(end))
    ? longestPhrase(text, skipBlanks(text, end, limit), limit, units, true)
    : null
}

function retype(token: t.MeasureToken, type: t.MeasureToken['tokenType'], end: number): void {
  token.tokenType = type
  token.tokenTypeIdx = type.tokenTypeIdx as number
  token.endOffset = end - 1
}

/** Take what the unit is divided by: "/năm", "/10.000 dân". */
function divided(text: string, token: t.MeasureToken, end: number, unit: string, limit: number): t.MeasureToken {
  let last = end
  let name = unit
  for (let times = 0; times < MOST_DIVISORS; times++) {
    if (last + 1 >= limit || text.charCodeAt(last) !== 0x2f) break
    let next = last + 1
    while (next < limit && (isDigit(text.charCodeAt(next)) || text.charCodeAt(next) === 0x2e)) next++
    const base = text.slice(last + 1, next)
    if (base && !/^10*$/.test(base.replaceAll('.', ''))) break
    const blanks = next > last + 1 ? skipBlanks(text, next, limit) : next
    const noun = longestPhrase(text, blanks, limit, divisors, true)
    if (!noun && !base) break
    name += `/${base}${base && noun ? ' ' : ''}${noun ? noun.meaning.name : ''}`
    last = noun ? noun.end : next
  }
  token.unit = name
  token.endOffset = last - 1
  return token
}

const shares: ReadonlyMap<string, string> = new Map([
  ['trăm', '%'],
  ['nghìn', '‰'],
  ['ngàn', '‰'],
])

/** "9,5 phần trăm". */
function shareInWords(text: string, token: t.MeasureToken, end: number, limit: number): t.MeasureToken {
  if (end >= limit || !isBlank(text.charCodeAt(end))) return token
  const first = skipBlanks(text, end, limit)
  const firstEnd = letterEnd(text, first, limit)
  if (text.slice(first, firstEnd).toLowerCase() !== 'phần') return token
  const second = skipBlanks(text, firstEnd, limit)
  const secondEnd = letterEnd(text, second, limit)
  const unit = shares.get(text.slice(second, secondEnd).toLowerCase())
  if (!unit) return token
  retype(token, t.Ratio, secondEnd)
  token.unit = unit
  return token
}
