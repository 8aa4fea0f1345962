import type { CitationMention } from './mention.ts'

/** A trích yếu that has begun and not ended. */
export interface OpenTitle {
  citation: CitationMention
  start: number
  /** Where its words begin: after the opening mark, if there is one. */
  inner: number
  /** The mark that closes it, where the trích yếu stands in quotation marks. */
  closing: string | null
}

/** Brackets and quotation marks that are open inside the open titles. */
export interface Depth {
  brackets: number
  quotes: number
}

/** The mark that closes a quotation which the one of this code opens; null for any other character. */
export function closingOf(code: number): string | null {
  switch (code) {
    case 0x201c:
      return '”'
    case 0x22:
      return '"'
    case 0x2018:
      return '’'
    case 0xab:
      return '»'
    default:
      return null
  }
}
