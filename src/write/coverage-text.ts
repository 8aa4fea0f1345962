import type { Coverage } from '../tree/links.ts'
import { words } from './words.ts'
import type { WriteOptions } from './write-options.ts'

/**
 * How much was looked at: `Viện dẫn: 2 tìm thấy, 2 xác định được, 0 chưa kiểm tra`. What was found, resolved and not
 * checked is always said; the rest where there is any.
 */
export function coverageText(coverage: Coverage, { lang }: WriteOptions): string {
  const say = words(lang)
  const parts = [say.found(coverage.found), say.resolved(coverage.resolved)]
  if (coverage.ambiguous > 0) parts.push(say.ambiguous(coverage.ambiguous))
  if (coverage.unresolved > 0) parts.push(say.unresolved(coverage.unresolved))
  parts.push(say.unchecked(coverage.unchecked))
  if (coverage.unrecognised > 0) parts.push(say.unrecognised(coverage.unrecognised))
  return `${say.citations}: ${parts.join(', ')}`
}

/** Coverage of several documents together. */
export function addCoverage(a: Coverage, b: Coverage): Coverage {
  return {
    found: a.found + b.found,
    resolved: a.resolved + b.resolved,
    ambiguous: a.ambiguous + b.ambiguous,
    unresolved: a.unresolved + b.unresolved,
    unchecked: a.unchecked + b.unchecked,
    unrecognised: a.unrecognised + b.unrecognised,
  }
}

/** Coverage of no document. */
export const noCoverage: Readonly<Coverage> = {
  found: 0,
  resolved: 0,
  ambiguous: 0,
  unresolved: 0,
  unchecked: 0,
  unrecognised: 0,
}
