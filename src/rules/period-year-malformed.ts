import { defineRule, type Report } from './define-rule.ts'
import { knownSpans, likeliest, type Span } from './known-spans.ts'
import { partOf, type Stretch } from './part-of.ts'
import type { RuleContext } from './rule-context.ts'

/** A period of which one year has three or five digits, the letter O for a nought, or lies beyond all planning. */
const PERIOD =
  /(?:giai đoạn|thời kỳ|nhiệm kỳ|năm học)\s{1,4}((?:từ năm\s{1,3})?([\dOo]{3,5})(?:\s{0,3}[-–−]\s{0,3}|\s{1,3}đến(?: năm)?\s{1,3})([\dOo]{3,5}))(?![\dOo/]|\.\d)/gi
/** A cheap gate: figures as in a period, or five digits. */
const FIGURES = /[\dOo]{3}\s{0,3}[-–−đĐ]|(?:19|20)\d{3}/
/** A year of five digits where nothing but a year can stand. */
const YEAR = /(?:đến|vào|hết|cuối|từ)\s{1,3}(năm\s{1,3}((?:19|20)\d{3}))(?=[.,;)]|$)/g

/**
 * Years of a period are written with four digits.
 *
 * Why: "giai đoạn 2021-20255" names no time; the figure is mistyped.
 * What to do: correct the year.
 */
export const periodYearMalformed = defineRule({
  id: 'period/year-malformed',
  severity: 'error',
  confidence: 0.95,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4.b: năm viết đủ bằng chữ số Ả Rập',
  docs: {
    vi: {
      title: 'Năm của giai đoạn gõ sai',
      what: 'Năm trong giai đoạn thừa, thiếu chữ số hoặc không thể là một năm: 2021-20255.',
      why: 'Không xác định được thời gian thực hiện.',
      todo: 'Sửa lại năm cho đủ bốn chữ số.',
    },
    en: {
      title: 'Mistyped year of a period',
      what: 'A year of a period has a digit too many or too few, or can be no year: 2021-20255.',
      why: 'The time meant cannot be known.',
      todo: 'Write the year with its four digits.',
    },
  },
  examples: {
    bad: 'I. MỤC TIÊU\n1. Xây mới 20 bể bơi trong giai đoạn 2021-20255.',
    good: 'I. MỤC TIÊU\n1. Xây mới 20 bể bơi trong giai đoạn 2021-2025.',
  },
  messages: {
    year: { vi: 'Năm viết là “{year}”, không phải một năm', en: 'The year reads "{year}", which is no year' },
  },
  check(context, report) {
    for (const { inlines } of context.passagesWith('text')) {
      for (const node of inlines) {
        if (node.type === 'text' && FIGURES.test(node.value)) {
          judge({ raw: node.value, place: node.position }, context, report)
        }
      }
    }
    // A period that has two years of four digits, one of them beyond all planning, and one in the name of a programme.
    for (const { raw, position, endYear } of context.periods) {
      if (endYear !== null && !isPlausible(endYear)) judge({ raw, place: position }, context, report)
    }
    for (const { citation, portal } of context.mentions) {
      const name = portal ? null : citation.name
      if (name !== null && FIGURES.test(name)) judge({ raw: citation.raw, place: citation.position }, context, report)
    }
  },
})

function judge(whole: Stretch, context: RuleContext, report: (slip: Report) => void): void {
  const slip = (actual: string, year: string, expected: readonly string[]) => {
    const { raw, place } = partOf(whole, actual, context.tree)
    const claims = [`${place.start.offset}:period` as const]
    report({
      messageId: 'year',
      data: { year },
      place,
      actual: raw,
      expected: raw.normalize('NFC') === actual.normalize('NFC') ? expected : [],
      claims,
    })
  }
  for (const [, both, first, last] of whole.raw.matchAll(PERIOD)) {
    if (both === undefined || first === undefined || last === undefined) continue
    const bad = [first, last].filter((year) => !isYear(year))
    const [year] = bad
    if (year === undefined || bad.length > 1) continue
    const spans = years(first).flatMap((start) => years(last).map((end): Span => [start, end]))
    const likely = likeliest(
      spans.filter(([start, end]) => start < end),
      knownSpans(context),
    ).slice(0, 3)
    const written = likely.map(([start, end]) =>
      both.replace(first, '\0').replace(last, String(end)).replace('\0', String(start)),
    )
    slip(both, year, written)
  }
  for (const [, both, year] of whole.raw.matchAll(YEAR)) {
    if (both === undefined || year === undefined) continue
    slip(
      both,
      year,
      years(year)
        .slice(0, 1)
        .map((right) => both.replace(year, String(right))),
    )
  }
}

function isYear(digits: string): boolean {
  return /^\d{4}$/.test(digits) && isPlausible(Number(digits))
}

function isPlausible(year: number): boolean {
  return year >= 1945 && year <= 2100
}

/** The years that some digits can be meant to be: themselves, or with one digit left out, put right or put in. */
function years(digits: string): number[] {
  const plain = digits.replace(/[Oo]/g, '0')
  if (isYear(plain)) return [Number(plain)]
  const found: string[] = []
  if (plain.length === 5) {
    // A digit typed twice is the likeliest slip.
    for (let at = 1; at < 5; at++) if (plain[at] === plain[at - 1]) found.push(plain.slice(0, at) + plain.slice(at + 1))
    for (let at = 4; at >= 0; at--) found.push(plain.slice(0, at) + plain.slice(at + 1))
  }
  if (plain.length === 4)
    found.push(plain[0] + plain.slice(1, 3).split('').reverse().join('') + plain[3], `20${plain.slice(2)}`)
  if (plain.length === 3) found.push(...['0', '5'].flatMap((digit) => [`${plain}${digit}`]), `20${plain.slice(1)}`)
  return [...new Set(found.map(Number).filter(isPlausible))]
}
