/** A code in three parts. */
export interface CodeParts {
  readonly number: string
  /** Empty where the code has no year. */
  readonly year: string
  /** With the sign before it: `/NĐ-CP`, `-CT/TW`. */
  readonly symbol: string
}

/** `56/2017/NĐ-CP` → `56`, `2017`, `/NĐ-CP`; `28-CT/TW` → `28`, ``, `-CT/TW`; `30/2020` → `30`, `2020`, ``. */
export function splitCode(code: string): CodeParts {
  const number = numberOf(code)
  const rest = code.slice(number.length)
  const year = /^\/(\d{2,6})(?=[/-]|$)/.exec(rest)
  if (year === null) return { number, year: '', symbol: rest }
  return { number, year: year[1] as string, symbol: rest.slice(year[0].length) }
}

/** What a code begins with: `56`, `66.7`, `30a`; empty where it begins with no number. */
export function numberOf(code: string): string {
  return /^\d{0,9}(?:\.\d{1,2})?[a-zđ]?/.exec(code)?.[0] ?? ''
}
