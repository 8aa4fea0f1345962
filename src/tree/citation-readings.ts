import { type CodeJudgement, correctedCode, judgeCode, namedTermOf } from '../law/judge-code.ts'
import { readCitedCode } from '../law/read-cited-code.ts'
import { type CodeReading, codeReader } from '../law/read-code.ts'
import { type DateReading, isoOf, readDate } from '../law/read-date.ts'
import type { Citation } from './nodes.ts'
import { KIND, type TreeIndex } from './tree-index.ts'

/** What a mention says by its code and its date. */
export interface CitationReading {
  readonly citation: Citation
  /** Where it starts. */
  readonly start: number
  /** True for what a portal added around the text. */
  readonly portal: boolean
  readonly reading: CodeReading | null
  readonly judgement: CodeJudgement | null
  /** The code as its own signs correct it. */
  readonly ownCode: string | null
  readonly date: DateReading | null
  readonly iso: string | null
}

/** Read one mention. */
export function readCitation(citation: Citation): CitationReading {
  const { code, date: printed, issuer } = citation
  const reading = code === null ? null : readCitedCode(code, issuer, codeReader())
  const date = printed === null ? null : readDate(printed.raw)
  const namedTerm = reading === null || issuer === null ? null : namedTermOf(issuer.id, issuer.raw)
  const judgement = reading === null ? null : judgeCode({ reading, date, namedTerm })
  return {
    citation,
    start: citation.position.start.offset,
    portal: citation.witness === 'portal',
    reading,
    judgement,
    ownCode: reading === null || judgement === null ? null : correctedCode(reading, judgement),
    date,
    iso: date === null ? null : isoOf(date),
  }
}

/** The citations of a tree in reading order, each read once for everybody who asks. */
export function citationReadings(index: TreeIndex): readonly CitationReading[] {
  if (index.made.readings !== undefined) return index.made.readings
  const readings: CitationReading[] = []
  for (let at = 0; at < index.kinds.length; at++) {
    if (index.kinds[at] === KIND.citation) readings.push(readCitation(index.nodes[at] as Citation))
  }
  index.made.readings = readings
  return readings
}
