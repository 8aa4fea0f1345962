import { classOfIssuer } from './issuer-of-code.ts'
import type { CodeReading } from './read-code.ts'

/**
 * Read the code of a mention that may name its issuer: `30-KH/TƯ` of a Tỉnh ủy is `30-KH/TU`, of anybody else it is the
 * Trung ương's `30-KH/TW`.
 *
 * @param read  Reads codes (`codeReader`).
 */
export function readCitedCode(
  code: string,
  issuer: { readonly id: string | null; readonly raw: string } | null,
  read: (code: string) => CodeReading | null,
): CodeReading | null {
  const reading = read(code)
  if (reading === null || issuer === null || !reading.printed.includes('TƯ')) return reading
  if (classOfIssuer(issuer.id, issuer.raw) !== 'party-committee') return reading
  const local = read(reading.printed.replace('TƯ', 'TU'))
  return local === null ? reading : { ...local, printed: reading.printed, lettersWrong: true }
}
