import { isBlank, isWord, lowerOf, skipBlanks } from './characters.ts'

/**
 * Where a phrase ends that stands at `at`, in any case; a blank of the phrase matches any run of blanks.
 *
 *     phraseEnd('NGHỊ\n QUYẾT số', 0, 14, 'nghị quyết') === 11
 *
 * @param phrase  Lower-case words with single blanks.
 * @returns       The offset after the phrase, or -1. The phrase ends at a word end.
 */
export function phraseEnd(text: string, at: number, end: number, phrase: string): number {
  let next = at
  for (let index = 0; index < phrase.length; index++) {
    if (next >= end) return -1
    const code = text.charCodeAt(next)
    const wanted = phrase.charCodeAt(index)
    if (wanted === 0x20) {
      if (!isBlank(code)) return -1
      next = skipBlanks(text, next, end)
    } else {
      if (lowerOf(code) !== wanted) return -1
      next++
    }
  }
  return next < end && isWord(text.charCodeAt(next)) && isWord(phrase.charCodeAt(phrase.length - 1)) ? -1 : next
}

interface PhraseEntry<T> {
  readonly phrase: string
  readonly value: T
}

const SECONDS = 8

/** Small on purpose: two kilobytes a table stay in the cache between one citation and the next. */
const bucketOf = (first: number, second: number): number => ((first & 31) << 3) | (second & (SECONDS - 1))

/** Phrases in buckets by their first two characters, the longest first; one of a single character is in all its row. */
export type PhraseTable<T> = ReadonlyArray<ReadonlyArray<PhraseEntry<T>> | null>

export function phraseTable<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const table: Array<Array<PhraseEntry<T>> | null> = new Array(32 * SECONDS).fill(null)
  const put = (bucket: number, entry: PhraseEntry<T>): void => {
    const list = table[bucket]
    if (list) list.push(entry)
    else table[bucket] = [entry]
  }
  for (const [phrase, value] of entries) {
    const first = phrase.charCodeAt(0)
    if (phrase.length > 1) put(bucketOf(first, phrase.charCodeAt(1)), { phrase, value })
    else for (let second = 0; second < SECONDS; second++) put(bucketOf(first, second), { phrase, value })
  }
  for (const list of table) list?.sort((a, b) => b.phrase.length - a.phrase.length)
  return table
}

/** A table of words that only have to be found, written "một | hai | ba". */
export function wordTable(...lines: readonly string[]): PhraseTable<true> {
  return phraseTable(lines.flatMap((line) => line.split(' | ')).map((word) => [word, true] as const))
}

/** The longest phrase of a table at `at`: its end and its value; null when there is none. */
export function longestPhrase<T>(
  text: string,
  at: number,
  end: number,
  table: PhraseTable<T>,
): { end: number; value: T } | null {
  if (at >= end) return null
  const second = at + 1 < end ? lowerOf(text.charCodeAt(at + 1)) : 0
  const list = table[bucketOf(lowerOf(text.charCodeAt(at)), second)]
  if (!list) return null
  for (let index = 0; index < list.length; index++) {
    const { phrase, value } = list[index] as PhraseEntry<T>
    const stop = phraseEnd(text, at, end, phrase)
    if (stop !== -1) return { end: stop, value }
  }
  return null
}

/** Whether any phrase of a table stands at `at`. */
export function hasPhrase<T>(text: string, at: number, end: number, table: PhraseTable<T>): boolean {
  return longestPhrase(text, at, end, table) !== null
}
