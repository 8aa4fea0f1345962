import { slug } from '../law/slug.ts'
import type { Coverage, Links } from '../tree/links.ts'
import type { Citation, Document, Node, ParentNode } from '../tree/nodes.ts'
import { runningTextOf } from '../tree/running-text.ts'
import { treeIndex } from '../tree/tree-index.ts'
import { typeAtStart } from './reference-scopes.ts'

/** A short name that the text itself gives to a document: "(sau đây gọi tắt là Đề án 06)". */
export interface Alias {
  /** Slug of the name: `de-an-06`, or of a bare type word: `de-an`. */
  readonly name: string
  readonly key: string
  /** Where it is given; it holds from there on. */
  readonly offset: number
}

const GIVEN = /(?:gọi|viết)\s{1,9}(?:tắt\s{1,9}|chung\s{1,9})?là\s{0,9}:?\s{0,9}[“"'‘]?\s{0,9}([^)”"’;.,]{0,80})/gi

/** A text that gives more short names than these gives none worth following. */
const MOST = 100

/**
 * Find the short names that a text gives to documents, and let later mentions by such a name be those documents.
 *
 * Only mentions that nothing else could resolve are touched: "Chương trình 1719" behind "Quyết định số 1719/QĐ-TTg …
 * (sau đây gọi tắt là Chương trình 1719)".
 *
 * @param links  Of the same tree; not changed.
 * @returns      The links with those mentions, and the names in reading order.
 */
export function resolveAliases(tree: Document, links: Links): { links: Links; aliases: Alias[] } {
  const aliases = aliasesIn(tree)
  if (aliases.length === 0) return { links, aliases }
  let changed = false
  for (const citation of links.citations) {
    if (citation.resolution?.status !== 'unresolved') continue
    const name = slug(citation.raw)
    const alias = aliases.find((one) => one.name === name && one.offset <= citation.position.start.offset)
    if (alias === undefined) continue
    changed = true
    const full = links.byKey.get(alias.key)?.[0]
    citation.key = alias.key
    citation.resolution = {
      ...{ status: 'resolved', corrected: false },
      evidence: [
        {
          kind: 'antecedent',
          message: 'được đặt tên gọi tắt như vậy ở trên',
          ...(full === undefined ? {} : { position: full.position }),
        },
      ],
    }
  }
  return { links: changed ? recounted(links) : links, aliases }
}

function aliasesIn(tree: Document): Alias[] {
  const { nodes, parents } = treeIndex(tree)
  const aliases: Alias[] = []
  const seen = new Set<number>()
  for (const at of runningTextOf(tree).textsSaying(NAMES)) {
    if (aliases.length >= MOST) break
    const parent = parents[at] as number
    if (seen.has(parent)) continue
    seen.add(parent)
    aliases.push(...aliasesOf((nodes[parent] as ParentNode).children))
  }
  return aliases
}

/** Where some name may be given. */
const NAMES = /(?:gọi|viết)\s/g

/** The names given in one paragraph. */
function aliasesOf(children: readonly Node[]): Alias[] {
  const found: Alias[] = []
  const cited: Citation[] = []
  children.forEach((child, at) => {
    if (child.type === 'citation') cited.push(child)
    if (child.type !== 'text') return
    const value = child.value.normalize('NFC')
    for (const match of value.matchAll(GIVEN)) {
      // The name may have been read as a mention of its own, which then follows the words.
      const isLast = match.index + match[0].length >= value.length
      const follower = isLast ? children[at + 1] : undefined
      const words =
        follower !== undefined && 'raw' in follower
          ? `${match[1]} ${follower.raw.normalize('NFC')}`
          : (match[1] as string)
      const type = typeAtStart(words.trim())
      const named = cited.findLast(({ documentType }) => documentType === type)
      const document = named ?? cited.findLast(({ within }) => within === null)
      if (type === null || document?.key == null) continue
      found.push({ name: slug(words), key: document.key, offset: child.position.start.offset })
    }
  })
  return found
}

/** Links whose index and counts agree with what their citations say now. */
function recounted(links: Links): Links {
  const byKey = new Map<string, Citation[]>()
  const coverage: Coverage = { ...links.coverage, resolved: 0, ambiguous: 0, unresolved: 0, unchecked: 0 }
  for (const citation of links.citations) {
    const { key, resolution } = citation
    if (resolution !== null) coverage[resolution.status]++
    if (key === null) continue
    const mates = byKey.get(key)
    if (mates === undefined) byKey.set(key, [citation])
    else mates.push(citation)
  }
  return { ...links, byKey, coverage }
}
