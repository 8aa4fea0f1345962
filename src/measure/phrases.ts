import { isBlank, letterEnd, skipBlanks } from './characters.ts'
import { syllableAt, syllableNumber } from './syllables.ts'

/** What a phrase says, and the phrases that go on from it. Keys are the numbers of single syllables as printed. */
export interface Phrase<T> {
  meaning: T | null
  readonly next: Map<number, Phrase<T>>
}

/** Where a phrase was found to end, and what it says. */
export interface Found<T> {
  meaning: T
  end: number
}

/** The three writings of a syllable that occur: "ngày", "Ngày", "NGÀY". */
export function writingsOf(syllable: string): string[] {
  const upper = syllable.toUpperCase()
  return [...new Set([syllable, upper.charAt(0) + syllable.slice(1), upper])]
}

/** A table of phrases as a trie of syllables, in lower, title and upper case. */
export function phrases<T>(rows: Iterable<readonly [phrase: string, meaning: T]>): Phrase<T> {
  const root: Phrase<T> = { meaning: null, next: new Map() }
  for (const [phrase, meaning] of rows) {
    let last = root
    for (const syllable of phrase.split(' ')) {
      let node = last.next.get(syllableNumber(syllable))
      if (!node) {
        node = { meaning: null, next: new Map() }
        for (const writing of writingsOf(syllable)) last.next.set(syllableNumber(writing), node)
      }
      last = node
    }
    last.meaning = meaning
  }
  return root
}

/** The end of "m2", "km²", "m³". */
function isPower(code: number): boolean {
  return code === 0x32 || code === 0x33 || code === 0xb2 || code === 0xb3
}

/**
 * The longest phrase that begins at `at`, over any blanks between its syllables; null where none does.
 *
 * @param unit  True where a power belongs to a word ("m2", "km²").
 */
export function longestPhrase<T>(
  text: string,
  at: number,
  limit: number,
  root: Phrase<T>,
  unit = false,
): Found<T> | null {
  let found: Found<T> | null = null
  let node = root
  let start = at
  for (;;) {
    let end = letterEnd(text, start, limit)
    if (end === start) return found
    if (unit && end < limit && isPower(text.charCodeAt(end))) end++
    const number = syllableAt(text, start, end)
    const next = number === 0 ? undefined : node.next.get(number)
    if (!next) return found
    if (next.meaning !== null) found = { meaning: next.meaning, end }
    if (next.next.size === 0 || end >= limit || !isBlank(text.charCodeAt(end))) return found
    node = next
    start = skipBlanks(text, end, limit)
  }
}
