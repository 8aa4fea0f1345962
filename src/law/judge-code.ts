import { termHasYear, termsOfDay, termsOfYear } from './assembly-terms.ts'
import { parseRoman } from './numbering.ts'
import { type CodeReading, carriesYear } from './read-code.ts'
import { type DateReading, isoOf, isYear } from './read-date.ts'

/** The earliest year that a code can bear, and one that none will bear for long. */
const OLDEST_CODE_YEAR = 1945
const LAST_CODE_YEAR = 2099

/** What one mention says about when, and by which Assembly, its document was issued. */
export interface Signs {
  readonly reading: CodeReading
  /** The date of issue as printed; null where the mention has none. */
  readonly date: DateReading | null
  /** Term named with the issuer ("Quốc hội khóa XIV"); null where none is. */
  readonly namedTerm: number | null
}

/**
 * A sign that contradicts the others.
 *
 * - `year`: the year inside the code, malformed or out of step
 * - `date`: the year of the date
 * - `year-or-date`: one of the two, and nothing tells which
 * - `term`: the number after QH or UBTVQH
 * - `namedTerm`: "khóa …" beside the issuer
 */
export interface CodeSlip {
  readonly part: 'year' | 'date' | 'year-or-date' | 'term' | 'namedTerm'
  readonly malformed: boolean
  /** Right values, best first; empty where the signs do not tell. For `year-or-date`: the code's, then the date's. */
  readonly right: readonly number[]
}

export interface CodeJudgement {
  readonly slip: CodeSlip | null
  /** Year of the document after correction; null where no sign gives one. */
  readonly year: number | null
  /** Year inside the code after correction; null for codes without a year. */
  readonly codeYear: number | null
  readonly term: number | null
}

/**
 * Hold the year in a code, the year of the date and the term of the Assembly against each other.
 *
 * At most one slip is found: the one sign whose change brings all of them into agreement. Election years belong to
 * two terms, so there only the day can tell (`assembly-terms.ts`).
 */
export function judgeCode({ reading, date: printed, namedTerm }: Signs): CodeJudgement {
  // A year that is none says nothing about the code; `date/impossible` speaks of it.
  const date = printed?.year != null && !isYear(printed.year) ? { ...printed, year: null } : printed
  const dateYear = date?.year ?? null
  const codeYear = wellFormedYear(reading.year)
  const assembly = reading.term !== null
  if (reading.year !== null && codeYear === null) {
    const right = yearsMeant(reading.year, dateYear, reading.term)
    const year = right.length === 1 ? (right[0] as number) : dateYear
    return { slip: { part: 'year', malformed: true, right }, year, codeYear: year, term: reading.term }
  }
  if (!assembly) {
    const clash = codeYear !== null && dateYear !== null && codeYear !== dateYear
    const slip: CodeSlip | null = clash ? { part: 'year-or-date', malformed: false, right: [codeYear, dateYear] } : null
    return { slip, year: codeYear ?? dateYear, codeYear, term: null }
  }
  return judgeAssembly({
    codeYear,
    date,
    term: reading.term as number,
    namedTerm,
    standing: reading.issuer === 'UBTVQH',
  })
}

interface AssemblySigns {
  readonly codeYear: number | null
  readonly date: DateReading | null
  readonly term: number
  readonly namedTerm: number | null
  readonly standing: boolean
}

function judgeAssembly(signs: AssemblySigns): CodeJudgement {
  const { codeYear, date, term, namedTerm } = signs
  const dateYear = date?.year ?? null
  const as = (slip: CodeSlip | null, right: { codeYear?: number; term?: number } = {}): CodeJudgement => {
    const year = right.codeYear ?? codeYear
    return { slip, year: year ?? dateYear, codeYear: year, term: right.term ?? term }
  }
  const slip = (part: CodeSlip['part'], ...right: number[]): CodeSlip => ({ part, malformed: false, right })
  if (agrees(signs)) return as(null)

  const terms = possibleTerms(signs).filter((one) => agrees({ ...signs, term: one }))
  const fixesTerm = terms.length > 0
  const fixesNamed = namedTerm !== null && agrees({ ...signs, namedTerm: null })
  const bothYears = codeYear !== null && dateYear !== null
  const fixesYear = bothYears && agrees({ ...signs, codeYear: dateYear })
  const fixesDate = bothYears && agrees({ ...signs, date: { ...(date as DateReading), year: codeYear } })
  if (fixesNamed && !fixesTerm) return as(slip('namedTerm', term))
  if (fixesTerm) return as(slip('term', ...terms), terms.length === 1 ? { term: terms[0] as number } : {})
  if (fixesYear && !fixesDate) return as(slip('year', dateYear), { codeYear: dateYear })
  if (fixesDate && !fixesYear) return as(slip('date', codeYear))
  if (bothYears && codeYear !== dateYear) return as(slip('year-or-date', codeYear, dateYear))
  const year = dateYear ?? codeYear
  return as(slip('term', ...(year === null ? [] : termsOfYear(year))))
}

/** Terms that the other signs leave: "khóa" decides, then the day, then the years. */
function possibleTerms({ codeYear, date, namedTerm, standing }: AssemblySigns): number[] {
  if (namedTerm !== null) return [namedTerm]
  const iso = date === null ? null : isoOf(date)
  if (iso !== null) return termsOfDay(iso, standing)
  const year = codeYear ?? date?.year ?? null
  return year === null ? [] : termsOfYear(year)
}

function agrees({ codeYear, date, term, namedTerm, standing }: AssemblySigns): boolean {
  const dateYear = date?.year ?? null
  if (namedTerm !== null && namedTerm !== term) return false
  if (codeYear !== null && dateYear !== null && codeYear !== dateYear) return false
  if (codeYear !== null && !termHasYear(term, codeYear)) return false
  if (dateYear !== null && !termHasYear(term, dateYear)) return false
  const iso = date === null ? null : isoOf(date)
  return iso === null || term < 10 || termsOfDay(iso, standing).includes(term)
}

function wellFormedYear(digits: string | null): number | null {
  if (digits === null || digits.length !== 4) return null
  const year = Number(digits)
  return year >= OLDEST_CODE_YEAR && year <= LAST_CODE_YEAR ? year : null
}

/** Years that a malformed one can stand for: the date's, else what one digit added, dropped, swapped or changed gives. */
function yearsMeant(digits: string, dateYear: number | null, term: number | null): number[] {
  if (dateYear !== null && dateYear >= OLDEST_CODE_YEAR && dateYear <= LAST_CODE_YEAR) return [dateYear]
  const spellings = new Set<string>()
  for (let at = 0; at <= digits.length; at++) {
    const before = digits.slice(0, at)
    const here = digits[at] ?? ''
    const after = digits.slice(at + 1)
    spellings.add(before + after)
    if (after !== '') spellings.add(before + after[0] + here + after.slice(1))
    for (const digit of '0123456789') {
      spellings.add(before + digit + after)
      spellings.add(before + digit + here + after)
    }
  }
  const years = [...spellings].map(wellFormedYear).filter((year): year is number => year !== null)
  const fitting =
    term === null
      ? years.filter((year) => year >= 1990 && year <= 2030)
      : years.filter((year) => termHasYear(term, year))
  return [...new Set(fitting)]
}

/**
 * The term that an issuer is said to be of: "Quốc hội khóa XIV" → 14.
 *
 * @returns  null for every other body: the terms of people's councils count otherwise.
 */
export function namedTermOf(issuerId: string | null, raw: string): number | null {
  if (issuerId !== 'quoc-hoi' && issuerId !== 'uy-ban-thuong-vu-quoc-hoi') return null
  const found =
    /[Kk][Hh](?:óa|oá|ÓA|OÁ|oa|OA)[ \n\t]{1,20}(?:thứ[ \n\t]{1,20})?([IVX]{1,6}|\d{1,2})(?![A-Za-zÀ-ỹ\d])/.exec(
      raw.normalize('NFC'),
    )
  if (found === null) return null
  const numeral = found[1] as string
  return /^\d/.test(numeral) ? Number(numeral) : parseRoman(numeral)
}

/** The family's form of the code with the year and term that the other signs give. */
export function correctedCode(reading: CodeReading, judgement: CodeJudgement): string {
  let code = reading.canonical
  if (reading.year !== null && judgement.codeYear !== null && reading.year !== String(judgement.codeYear)) {
    code = code.replace(`/${reading.year}`, `/${judgement.codeYear}`)
  }
  if (reading.year === null && judgement.year !== null && carriesYear(reading)) {
    code = code.replace('/', `/${judgement.year}/`)
  }
  const isSaid = reading.term === judgement.term && !code.includes('QH0')
  if (reading.term !== null && judgement.term !== null && !isSaid) code = code.replace(/(QH)\d+/, `$1${judgement.term}`)
  return code
}
