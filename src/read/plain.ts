import { sourceText } from '../text/source-text.ts'
import type { ReadResult } from './read-result.ts'

/** Read a plain text. Markdown marks that a converter has left in it are found by `normalizeText`. */
export function readPlain(text: string): ReadResult {
  return { source: sourceText(text) }
}
