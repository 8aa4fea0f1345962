/**
 * Numbers of a register that were given on one day lie no further apart than this. A decree's or circular's register
 * has one or two hundred numbers a year, that of the Prime Minister's decisions two thousand.
 *
 * Usage, seen in the dates of published documents; ordered by no text.
 */
export function dayOfRegister(code: string): number {
  if (/\/(?:NĐ-CP|NQ-CP|TT-|TTLT-)/.test(code)) return 12
  return code.endsWith('/TW') ? 5 : 60
}
