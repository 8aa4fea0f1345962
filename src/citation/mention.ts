/** Half-open stretch of the matching text, in view offsets. */
export interface Span {
  start: number
  end: number
}

export interface DateSpan extends Span {
  /** `YYYY-MM-DD`, or `YYYY` where only a year is printed; null when a part is blank or no such day exists. */
  iso: string | null
}

export interface IssuerSpan extends Span {
  /** Slug of the full name; null for a body that is not known. */
  id: string | null
}

/** Units as printed ("a, b", "2", "IV"); several of one kind are joined by ", ". */
export interface PinpointSpan extends Span {
  article: string | null
  clause: string | null
  point: string | null
  chapter: string | null
  section: string | null
  part: string | null
  appendix: string | null
}

/**
 * One mention of another document.
 *
 * [start, end) runs from the type word to the last recognised component; the trích yếu is `title` and may lie beyond.
 * So may `issuer`, where a portal prints "do Thủ tướng Chính phủ ban hành" after the trích yếu, and `pinpoint`.
 *
 * Mentions do not overlap, in one case excepted: "Luật sửa đổi, bổ sung một số điều của Luật A và Luật B" is a mention,
 * and so are Luật A and Luật B, which lie wholly inside it, follow it in the list and have its start as `within`.
 */
export interface CitationMention extends Span {
  type: 'citation'
  kind: 'numbered' | 'named' | 'short'
  documentType: string | null
  number: string | null
  year: number | null
  symbol: string | null
  code: Span | null
  name: Span | null
  date: DateSpan | null
  issuer: IssuerSpan | null
  title: Span | null
  pinpoint: PinpointSpan | null
  /** Start of the citation in whose trích yếu, or inside whose name, this one stands. */
  within: number | null
}

/** Looks like a document code, and no rule understands it. */
export interface UnrecognisedMention extends Span {
  type: 'unrecognised'
}

export type UnitKind =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'clause'
  | 'point'
  | 'indicator'
  | 'appendix'
  | 'objective'

export interface PathStep {
  kind: UnitKind
  value: string
}

/** A reference to this document or to a part of it. Each path leads from the largest unit to the smallest. */
export interface CrossReferenceMention extends Span {
  type: 'crossReference'
  target: 'document' | 'unit' | 'indicator' | 'appendix' | 'anaphora'
  paths: PathStep[][]
}

export type Mention = CitationMention | UnrecognisedMention | CrossReferenceMention
