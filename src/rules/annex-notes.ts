import { type CodeReading, readCode } from '../law/read-code.ts'
import { type DateReading, isoOf, readDate } from '../law/read-date.ts'
import { withStroke } from '../law/with-stroke.ts'
import type { CrossReference, Document } from '../tree/nodes.ts'
import { placeWithin } from '../tree/place-within.ts'
import { printedAt } from '../tree/shown.ts'
import { KIND, treeIndex } from '../tree/tree-index.ts'
import type { Stretch } from './part-of.ts'

/** "(Kèm theo Kế hoạch số 12/KH-UBND ngày … của …)" taken apart; what it does not say, or cannot be read, is null. */
export interface AnnexNote {
  readonly node: CrossReference
  readonly type: Stretch
  readonly code: Stretch
  /** From the type word to the end of the code. */
  readonly typeAndCode: Stretch
  readonly reading: CodeReading
  readonly date: Stretch | null
  readonly dateReading: DateReading | null
  readonly iso: string | null
  readonly issuer: Stretch | null
}

const HEAD = /^(\p{L}[\p{L}\s]{1,40}?)\s{1,9}số\s{0,9}:?\s{0,9}(\d{1,6}[a-zđ]?\s{0,3}[/-]\s{0,3}[^\s,;()|]{2,50})/iu
const DATE =
  /ngày\s{0,9}\d{1,2}(?:\s{0,3}[/.-]\s{0,3}\d{1,2}\s{0,3}[/.-]\s{0,3}\d{2,6}|\s{1,9}tháng\s{1,9}\d{1,2}\s{1,9}năm\s{1,9}\d{2,6})/iu
const ISSUER = /(?:^|\s)của\s{1,9}(\S.{1,120})$/isu

/** The notes of annexes that name the document they belong to, in reading order; what a portal added is left out. */
export function annexNotes(tree: Document): AnnexNote[] {
  const notes: AnnexNote[] = []
  const index = treeIndex(tree)
  for (let at = 0; at < index.kinds.length; at++) {
    if (index.kinds[at] !== KIND.crossReference) continue
    const node = index.nodes[at] as CrossReference
    if (node.target !== 'document' || !/\d/.test(node.raw)) continue
    if (index.above(at, KIND.relatedDocuments) !== null || index.above(at, KIND.metadata) !== null) continue
    const note = readNote(tree, node)
    if (note !== null) notes.push(note)
  }
  return notes
}

function readNote(tree: Document, node: CrossReference): AnnexNote | null {
  const words = node.raw.normalize('NFC')
  const part = (start: number, length: number): Stretch => {
    const whole = { raw: node.raw, place: node.position }
    const place = placeWithin(tree, { words, position: node.position }, start, start + length)
    return place === null ? whole : { raw: printedAt(tree, place) ?? words.slice(start, start + length), place }
  }
  const head = HEAD.exec(words)
  const [found = '', type = '', code = ''] = head ?? []
  const reading = head === null ? null : readCode(withStroke(code))
  if (reading === null) return null
  const rest = words.slice(found.length)
  const date = DATE.exec(rest)
  const behind = found.length + (date === null ? 0 : date.index + date[0].length)
  const issuer = ISSUER.exec(words.slice(behind))
  const dateReading = date === null ? null : readDate(date[0])
  return {
    node,
    type: part(0, type.length),
    code: part(found.length - code.length, code.length),
    typeAndCode: part(0, found.length),
    reading,
    date: date === null ? null : part(found.length + date.index, date[0].length),
    dateReading,
    iso: dateReading === null ? null : isoOf(dateReading),
    issuer:
      issuer === null
        ? null
        : part(behind + issuer.index + issuer[0].length - (issuer[1] as string).length, (issuer[1] as string).length),
  }
}
