import { readCode } from './read-code.ts'

/** Cyrillic and Greek letters that look like Latin ones, side by side. */
const FOREIGN = 'АВЕЅІЈКМНОРСТХУаеіјорсухԁѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο'
const LATIN = 'ABESIJKMHOPCTXYaeijopcyxdsABEZHIKMNOPTYXo'

/** Any letter of those two scripts. */
const OTHER_SCRIPT = /[\u0370-\u03ff\u0400-\u052f]/
/** A number, and a year behind it, in which a letter may stand for a digit. */
const FIGURES = /^(?=[A-Za-z]{0,5}\d|\d)([\dOoIl]{1,6})(?=[/-])(?:\/([\dOoIl]{4})(?=\/))?/

/**
 * A code in which letters were taken for others that look alike: `12O/QĐ-UBND` with the letter O, `23/CT-ТTg` with a
 * Cyrillic T.
 *
 * @returns  The code with the letters meant; null where it has none such, or is still no code that one knows.
 */
export function withoutLookAlikes(code: string): string | null {
  let right = code
  if (OTHER_SCRIPT.test(code)) {
    right = [...code].map((one) => LATIN[FOREIGN.indexOf(one)] ?? one).join('')
    if (OTHER_SCRIPT.test(right)) return null
  }
  const figures = FIGURES.exec(right)?.[0]
  if (figures !== undefined && /[OoIl]/.test(figures)) {
    right = figures.replace(/[Oo]/g, '0').replace(/[Il]/g, '1') + right.slice(figures.length)
  }
  if (right === code) return null
  const reading = readCode(right)
  return reading !== null && (reading.type !== null || reading.family === 'assembly') ? right : null
}
