import type { IToken } from 'chevrotain'
import type { CitationMention, CrossReferenceMention, Mention } from './mention.ts'
import { isSelfReference } from './own-document.ts'
import { readReference } from './read-reference.ts'

/** One block: the text and its bounds, and what has been found so far. */
export interface Scan {
  readonly text: string
  from: number
  end: number
  readonly ownType: string
  /** In lower case, blanks collapsed; empty when it is not known. */
  readonly ownSubject: string
  readonly asked: boolean
  /** Types whose bare word the text has made the short name of a document: "(sau đây gọi tắt là Đề án)". */
  readonly aliases: Set<string>
  /** Documents that the text has cited by their whole number, each as its type and number: "nghi-dinh 168". */
  readonly cited: Set<string>
  /** Of the block. */
  found: Mention[]
}

/** Run the grammar over a window and keep what it read. */
export function pushDocument(scan: Scan, tokens: IToken[], stop: number): number {
  const { citations } = readReference(scan.text, tokens)
  const first = citations[0]
  if (!first) return stop
  if (!scan.asked && isSelfReference(scan, first)) return pushReference(scan, 'document', first.start, first.end)
  for (const citation of citations) {
    scan.found.push(citation)
    if (citation.kind === 'numbered') scan.cited.add(`${citation.documentType} ${citation.number}`)
  }
  return Math.max(stop, (citations[citations.length - 1] as CitationMention).end)
}

export function pushReference(
  scan: Scan,
  target: CrossReferenceMention['target'],
  start: number,
  end: number,
  paths: CrossReferenceMention['paths'] = [],
): number {
  scan.found.push({ type: 'crossReference', target, paths, start, end })
  return end
}
