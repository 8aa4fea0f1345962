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

/** Marks that open a quotation, and in the same order those that close it. */
export const QUOTES = '“"‘«'
export const CLOSING = '”"’»'
