import type { Citation } from '../tree/nodes.ts'

/** The documents that "Chỉ thị nêu trên" or "Luật này" can mean. */
export interface Antecedents {
  /** Their keys, in reading order; a document without a key is not among them. */
  readonly keys: readonly string[]
  /** How many different documents there are, those without a key too. */
  readonly count: number
}

/** So many citations back nobody looks for what "nêu trên" means. */
const FARTHEST = 200

/** Citations of the text by the type of their documents, to look back from a place. */
export class AntecedentFinder {
  readonly #byType = new Map<string, Citation[]>()

  /** @param citations  In reading order. */
  constructor(citations: readonly Citation[]) {
    for (const citation of citations) {
      if (citation.witness === 'portal') continue
      this.#add('van-ban', citation)
      const { documentType, key } = citation
      const byKey = key?.slice(0, key.indexOf(' ')) ?? null
      if (documentType !== null && documentType !== 'van-ban') this.#add(documentType, citation)
      if (byKey !== null && byKey !== documentType && byKey !== 'van-ban') this.#add(byKey, citation)
    }
  }

  /**
   * The documents of a type cited between two offsets.
   *
   * Those inside the trích yếu of another count only where there are no others.
   *
   * @param type  Slug; `van-ban` stands for any type.
   */
  between(type: string, from: number, to: number): Antecedents {
    const all = this.#byType.get(type) ?? []
    const last = firstFrom(all, to)
    const found = all.slice(Math.max(firstFrom(all, from), last - FARTHEST), last)
    const outer = found.filter(({ within }) => within === null)
    const counted = outer.length > 0 ? outer : found
    const keys = new Set<string>()
    const unknown = new Set<string>()
    for (const { key, raw } of counted) {
      if (key === null) unknown.add(raw)
      else keys.add(key)
    }
    return { keys: [...keys], count: keys.size + unknown.size }
  }

  /** The last citation that ends at or before an offset and starts at or after another. */
  lastBefore(from: number, to: number): Citation | null {
    const all = this.#byType.get('van-ban') ?? []
    const next = firstFrom(all, to)
    const last = all[next - 1]
    return last !== undefined && last.position.start.offset >= from ? last : null
  }

  #add(type: string, citation: Citation): void {
    const mates = this.#byType.get(type)
    if (mates === undefined) this.#byType.set(type, [citation])
    else mates.push(citation)
  }
}

/** Index of the first citation that starts at an offset or behind it. */
function firstFrom(citations: readonly Citation[], offset: number): number {
  let low = 0
  let high = citations.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((citations[middle] as Citation).position.start.offset < offset) low = middle + 1
    else high = middle
  }
  return low
}
