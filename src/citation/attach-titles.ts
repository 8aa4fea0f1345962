import { isCarriedOut } from './carried-out.ts'
import { trimBack, wordStart } from './characters.ts'
import type { CitationMention, Mention } from './mention.ts'
import type { Depth, OpenTitle } from './open-title.ts'
import { kindOf } from './scan-type-word.ts'
import { titleStart } from './title-start.ts'
import { closeAll, walk } from './walk-title.ts'

/**
 * Find the trích yếu of each citation of a block, and say which citations stand inside another's.
 *
 *     Kế hoạch số 159/KH-UBND ngày … về thực hiện Chỉ thị số 23/CT-TTg ngày … về tăng cường các giải pháp; …
 *     └──────── outer ──────┘        └────────────────────── its title ──────────────────────────────────┘
 *                                              └───── within outer ────┘    └────── its own title ───────┘
 *
 * One walk over the block: titles that are open together end together, so that any depth takes linear time. Programmes
 * by name that a trích yếu approves or issues ("phê duyệt Chương trình …") are that document itself and are left out,
 * as are bare words for this document; one that it carries out ("về thực hiện Chương trình …") stands inside.
 *
 * @param mentions  Those of one block, sorted.
 * @returns         The same without what a trích yếu has swallowed.
 */
export function attachTitles(text: string, end: number, mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = []
  const open: OpenTitle[] = []
  const depth: Depth = { brackets: 0, quotes: 0 }
  let sibling: CitationMention | null = null
  let swallowed: CitationMention | null = null
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as Mention
    if (open.length === 0) depth.brackets = depth.quotes = 0
    const nextStart = index + 1 < mentions.length ? startOf(mentions[index + 1] as Mention) : end
    if (open.length > 0) {
      const relation = relationOf(text, mention, open, sibling ?? swallowed)
      if (relation === 'beside') closeAll(text, open, separatorBefore(text, startOf(mention)))
      else if (isSwallowed(text, mention, open, sibling)) {
        swallowed = mention.type === 'citation' ? mention : swallowed
        walk(text, mention.end, nextStart, end, open, depth)
        continue
      }
    }
    kept.push(mention)
    if (mention.type !== 'citation') {
      if (open.length > 0) walk(text, mention.end, nextStart, end, open, depth)
      continue
    }
    const outer = open[open.length - 1]
    if (outer) mention.within = outer.citation.start
    const title = titleStart(text, mention, end)
    if (title) open.push(title)
    sibling = outer && !title ? mention : null
    swallowed = null
    if (open.length > 0) walk(text, title ? title.inner : mention.end, nextStart, end, open, depth)
    if (open.length === 0) sibling = null
  }
  closeAll(text, open, end)
  return kept
}

function startOf(mention: Mention): number {
  const pinpoint = mention.type === 'citation' ? mention.pinpoint : null
  return pinpoint && pinpoint.start < mention.start ? pinpoint.start : mention.start
}

/** Programmes that are not carried out, and bare words for this document: inside a trích yếu they are its words. */
function isSwallowed(
  text: string,
  mention: Mention,
  open: readonly OpenTitle[],
  sibling: CitationMention | null,
): boolean {
  if (mention.type === 'crossReference') return mention.target === 'document'
  if (mention.type !== 'citation' || !isProgramme(mention)) return false
  // The second of "thực hiện Chương trình … và Chương trình …" is carried out with the first.
  if (sibling !== null && isProgramme(sibling) && isListed(text, mention.start)) return false
  return !isCarriedOut(text, mention.start, (open[0] as OpenTitle).start)
}

function isProgramme(mention: CitationMention): boolean {
  return mention.kind === 'named' && kindOf(mention.documentType)?.citedBy === 'programme'
}

function isListed(text: string, at: number): boolean {
  const before = trimBack(text, at, 0)
  return text.charCodeAt(before - 1) === 0x2c || conjunctions.has(text.slice(wordStart(text, before, 0), before))
}

/* ------------------------------------------------------------------ inside or beside */

const conjunctions = new Set(['và', 'hoặc', 'cùng', 'VÀ', 'HOẶC'])

/**
 * Whether a mention stands inside the open trích yếu or beside its citation. After a word it is inside ("về thực hiện
 * Chỉ thị …"); after a comma or "và" it is beside, unless it goes on with a list that began inside.
 */
function relationOf(
  text: string,
  mention: Mention,
  open: readonly OpenTitle[],
  sibling: CitationMention | null,
): 'inside' | 'beside' {
  const innermost = open[open.length - 1] as OpenTitle
  const start = startOf(mention)
  const before = trimBack(text, start, innermost.start)
  if (before <= innermost.start) return 'inside'
  const isComma = text.charCodeAt(before - 1) === 0x2c
  const wordAt = wordStart(text, before, innermost.start)
  if (!isComma && !conjunctions.has(text.slice(wordAt, before))) return 'inside'
  if (open.some((title) => title.closing !== null)) return 'inside'
  if (sibling === null || mention.type !== 'citation') return 'beside'
  const gapStart = isComma ? before - 1 : wordAt
  const isNext = trimBack(text, gapStart, sibling.end) <= sibling.end
  return isNext && isSameSort(sibling, mention) && !isLater(mention, innermost.citation) ? 'inside' : 'beside'
}

/** A trích yếu names nothing that was issued after its own document. */
function isLater({ date }: CitationMention, outer: CitationMention): boolean {
  const day = date?.iso ?? null
  const own = outer.date?.iso ?? null
  return day !== null && own !== null && day.length === own.length && day > own
}

function isSameSort(one: CitationMention, other: CitationMention): boolean {
  if (one.documentType === other.documentType || (isProgramme(one) && isProgramme(other))) return true
  return kindOf(one.documentType)?.citedBy === 'law' && kindOf(other.documentType)?.citedBy === 'law'
}

/** Where the comma or conjunction before a mention begins. */
function separatorBefore(text: string, at: number): number {
  let next = trimBack(text, at, 0)
  const wordAt = wordStart(text, next, 0)
  if (conjunctions.has(text.slice(wordAt, next))) next = trimBack(text, wordAt, 0)
  if (text.charCodeAt(next - 1) === 0x2c) next--
  return next
}
