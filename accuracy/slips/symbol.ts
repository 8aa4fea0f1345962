import type { Mention } from '../mentions.ts'
import type { Random } from '../random.ts'
import type { SlipClass } from '../slip.ts'
import { witnessesOf } from '../witnesses.ts'

/** Who cannot have issued a document of this symbol, most likely mix-up first; and whether only one body can have. */
const strangers: readonly { symbol: RegExp; others: readonly string[]; sole: boolean }[] = [
  { symbol: /^NĐ-CP$/, others: ['Thủ tướng Chính phủ', 'Quốc hội', 'Bộ Nội vụ'], sole: true },
  { symbol: /^NQ-CP$/, others: ['Thủ tướng Chính phủ', 'Quốc hội', 'Bộ Chính trị'], sole: true },
  { symbol: /^(?:QĐ|CT|CĐ)-TTg$/, others: ['Chính phủ', 'Quốc hội', 'Bộ Tài chính'], sole: true },
  { symbol: /^QH\d{2}$/, others: ['Chính phủ', 'Thủ tướng Chính phủ'], sole: false },
  { symbol: /^TT-/, others: ['Chính phủ', 'Thủ tướng Chính phủ'], sole: false },
  { symbol: /^(?:KH|QĐ|CT)-UBND$/, others: ['Hội đồng nhân dân tỉnh', 'Tỉnh ủy'], sole: false },
  { symbol: /^NQ-HĐND$/, others: ['Ủy ban nhân dân tỉnh'], sole: false },
  { symbol: /^(?:NQ|CT|KL|QĐ)\/TW$/, others: ['Chính phủ', 'Thủ tướng Chính phủ'], sole: false },
  { symbol: /^(?:NQ|CT|KL|KH|CTr)\/TU$/, others: ['Ủy ban nhân dân tỉnh', 'Bộ Chính trị'], sole: false },
]

/** "56/2017/NĐ-CP … của Chính phủ" → "… của Thủ tướng Chính phủ". */
export const otherIssuer: SlipClass = {
  name: 'other issuer',
  find: (reading, facts, random) =>
    reading.mentions.flatMap((mention) => {
      const { issuer } = mention
      const stranger = strangers.find(({ symbol }) => symbol.test(symbolOf(mention)))
      const printed = stranger && random.pick(stranger.others)
      if (!issuer || isCaps(issuer.text) || !printed) return []
      const { others } = witnessesOf(reading, facts, mention)
      const rightKnown = stranger.sole || others.some((other) => other.issuer?.text === issuer.text)
      return [{ stretch: issuer, printed, component: issuer, others: [mention.code, mention.type], rightKnown }]
    }),
}

/** What each word is mixed up with; the letters of the symbol say which is right. */
const mixUps: readonly { symbol: RegExp; type: string; others: readonly string[] }[] = [
  { symbol: /^NĐ-CP$/, type: 'Nghị định', others: ['Nghị quyết', 'Quyết định', 'Thông tư'] },
  { symbol: /^NQ-(?:CP|HĐND)$/, type: 'Nghị quyết', others: ['Nghị định', 'Quyết định'] },
  { symbol: /^QĐ-(?:TTg|UBND|B\p{Lu}+)$/u, type: 'Quyết định', others: ['Nghị định', 'Nghị quyết', 'Chỉ thị'] },
  { symbol: /^CT(?:-TTg|-UBND|\/TW)$/, type: 'Chỉ thị', others: ['Quyết định', 'Nghị quyết'] },
  { symbol: /^TT-B\p{Lu}+$/u, type: 'Thông tư', others: ['Nghị định', 'Quyết định'] },
  { symbol: /^KH(?:-UBND|\/TU)$/, type: 'Kế hoạch', others: ['Quyết định', 'Chương trình'] },
  { symbol: /^NQ\/T[WU]$/, type: 'Nghị quyết', others: ['Chỉ thị', 'Kết luận'] },
  { symbol: /^KL\/TW$/, type: 'Kết luận', others: ['Nghị quyết', 'Chỉ thị'] },
]

/** "Nghị định số 56/2017/NĐ-CP" → "Nghị quyết số 56/2017/NĐ-CP". */
export const otherType: SlipClass = {
  name: 'other type word',
  find: (reading, _facts, random) =>
    reading.mentions.flatMap((mention) => {
      const { type, code } = mention
      const mixUp = mixUps.find(({ symbol, type: word }) => symbol.test(symbolOf(mention)) && word === type.text)
      const printed = mixUp && random.pick(mixUp.others)
      return printed ? [{ stretch: type, printed, component: type, others: [code], rightKnown: true }] : []
    }),
}

/** "276-KH/TU" → "276/KH-TU", "276-KH-TU"; "494/KH-UBND" → "494-KH/UBND", "494/KH/UBND". */
export const separators: SlipClass = {
  name: 'Party and state separators mixed',
  find: (reading, _facts, random) =>
    reading.mentions.flatMap(({ code, number, year, symbol }) => {
      const parts = symbol.text.split(/[-/]/)
      if (parts.length !== 2 || isCaps(symbol.text) !== isCaps(code.text)) return []
      const [type, issuer] = parts as [string, string]
      const head = number.text + (year ? `/${year.text}` : '')
      const ways = symbol.text.includes('/')
        ? [`${head}/${type}-${issuer}`, `${head}-${type}-${issuer}`, `${head}/${type}/${issuer}`]
        : [`${head}-${type}/${issuer}`, `${head}/${type}/${issuer}`, `${head}-${type}-${issuer}`]
      const printed = random.pick(ways) as string
      if (code.text !== head + (symbol.text.includes('/') ? '-' : '/') + symbol.text) return []
      return [{ stretch: code, printed, component: code, others: [], rightKnown: true }]
    }),
}

/** "NĐ-CP" → "ND-CP", "QĐ-TTg" → "QD-TTg". */
export const plainD: SlipClass = {
  name: 'D for Đ in a symbol',
  find: (reading) =>
    reading.mentions.flatMap(({ code, symbol }) => {
      const at = symbol.text.indexOf('Đ')
      if (at < 0) return []
      const stretch = { start: symbol.start + at, end: symbol.start + at + 1 }
      return [{ stretch, printed: 'D', component: code, others: [], rightKnown: true }]
    }),
}

/** "QĐ-TTg" → "QĐ-TTG", "Qđ-TTg"; "NĐ-CP" → "Nđ-CP". Not where all is in capitals. */
export const capitals: SlipClass = {
  name: 'capitals of a symbol',
  find: (reading, _facts, random) =>
    reading.mentions.flatMap(({ code, symbol, type }) => {
      const printed = random.pick(caseSlips(symbol.text, random).filter((other) => other !== symbol.text))
      if (isCaps(type.text) || printed === undefined) return []
      return [{ stretch: symbol, printed, component: code, others: [], rightKnown: true }]
    }),
}

function caseSlips(symbol: string, random: Random): string[] {
  const [type = '', ...rest] = symbol.split(/(?=[-/])/)
  const low = type.length > 1 ? [(type[0] as string) + type.slice(1).toLowerCase() + rest.join('')] : []
  const ttg = symbol.endsWith('TTg') ? [symbol.replace(/TTg$/, random.pick(['TTG', 'Ttg', 'TTG']) as string)] : []
  return /^[\p{Lu}-]+$/u.test(type) ? [...low, ...ttg] : ttg
}

/** `NĐ-CP` and `KH/TU`: of Party codes too, the part behind the number. */
function symbolOf({ symbol }: Mention): string {
  return symbol.text
}

function isCaps(text: string): boolean {
  return text === text.toUpperCase()
}
