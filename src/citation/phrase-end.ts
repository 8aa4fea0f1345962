import { isBlank, isWord, lowerOf, skipBlanks, trimBack } from './characters.ts'

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

/**
 * Where a phrase begins that ends at `end`; -1 when something else stands there. What is before it is not looked at.
 */
export function phraseStart(text: string, end: number, from: number, phrase: string): number {
  let next = end
  for (let index = phrase.length - 1; index >= 0; index--) {
    if (next <= from) return -1
    const code = text.charCodeAt(next - 1)
    const wanted = phrase.charCodeAt(index)
    if (wanted === 0x20) {
      if (!isBlank(code)) return -1
      next = trimBack(text, next, from)
    } else {
      if (lowerOf(code) !== wanted) return -1
      next--
    }
  }
  return next
}

/** Start of a phrase that ends before `at`, blanks between; -1 when it does not stand there, or inside a longer word. */
export function phraseBefore(text: string, at: number, from: number, phrase: string): number {
  const start = phraseStart(text, trimBack(text, at, from), from, phrase)
  return start > from && isWord(text.charCodeAt(start - 1)) ? -1 : start
}

const SECONDS = 8
const BUCKETS = 32 * SECONDS

/** Small on purpose: half a kilobyte a table stays in the cache between one citation and the next. */
const bucketOf = (first: number, second: number): number => ((first & 31) << 3) | (second & (SECONDS - 1))

/**
 * Phrases in buckets by their first two characters, the longest first; one of a single character is in all its row. All
 * of it lies in a few short arrays: a phrase that is a string of its own costs a trip to memory whenever it is compared.
 */
export interface PhraseTable<T> {
  /** By bucket: its first entry; the next bucket's first one is behind its last. */
  readonly firsts: Uint16Array
  /** By entry: where its characters begin; the next one's beginning is their end. */
  readonly starts: Uint16Array
  readonly characters: Uint16Array
  readonly values: readonly T[]
}

export function phraseTable<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const placed: Array<{ bucket: number; phrase: string; value: T }> = []
  for (const [phrase, value] of entries) {
    const first = phrase.charCodeAt(0)
    if (phrase.length > 1) placed.push({ bucket: bucketOf(first, phrase.charCodeAt(1)), phrase, value })
    else
      for (let second = 0; second < SECONDS; second++) placed.push({ bucket: bucketOf(first, second), phrase, value })
  }
  placed.sort((a, b) => a.bucket - b.bucket || b.phrase.length - a.phrase.length)
  const firsts = new Uint16Array(BUCKETS + 1)
  const starts = new Uint16Array(placed.length + 1)
  const values: T[] = []
  let joined = ''
  for (const { bucket, phrase, value } of placed) {
    joined += phrase
    values.push(value)
    starts[values.length] = joined.length
    firsts[bucket + 1] = values.length
  }
  // A bucket without entries begins where the one before it ends.
  for (let bucket = 1; bucket <= BUCKETS; bucket++) {
    if (firsts[bucket] === 0) firsts[bucket] = firsts[bucket - 1] as number
  }
  const characters = new Uint16Array(joined.length)
  for (let at = 0; at < joined.length; at++) characters[at] = joined.charCodeAt(at)
  return { firsts, starts, characters, values }
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
  const { firsts, values } = table
  const bucket = bucketAt(text, at, end)
  const last = firsts[bucket + 1] as number
  for (let entry = firsts[bucket] as number; entry < last; entry++) {
    const stop = entryEnd(text, at, end, table, entry)
    if (stop !== -1) return { end: stop, value: values[entry] as T }
  }
  return null
}

/** Whether any phrase of a table stands at `at`. */
export function hasPhrase<T>(text: string, at: number, end: number, table: PhraseTable<T>): boolean {
  if (at >= end) return false
  const { firsts } = table
  const bucket = bucketAt(text, at, end)
  const last = firsts[bucket + 1] as number
  for (let entry = firsts[bucket] as number; entry < last; entry++) {
    if (entryEnd(text, at, end, table, entry) !== -1) return true
  }
  return false
}

/** Whether [start, end) is one of the words of a table; false where it is empty. */
export function isWordOf<T>(text: string, start: number, end: number, table: PhraseTable<T>): boolean {
  return longestPhrase(text, start, end, table)?.end === end
}

function bucketAt(text: string, at: number, end: number): number {
  return bucketOf(lowerOf(text.charCodeAt(at)), at + 1 < end ? lowerOf(text.charCodeAt(at + 1)) : 0)
}

/** As `phraseEnd`, for an entry of a table. */
function entryEnd<T>(text: string, at: number, end: number, table: PhraseTable<T>, entry: number): number {
  const { starts, characters } = table
  const last = starts[entry + 1] as number
  let next = at
  let wanted = 0
  for (let index = starts[entry] as number; index < last; index++) {
    if (next >= end) return -1
    const code = text.charCodeAt(next)
    wanted = characters[index] as number
    if (wanted === 0x20) {
      if (!isBlank(code)) return -1
      next = skipBlanks(text, next, end)
    } else {
      if (lowerOf(code) !== wanted) return -1
      next++
    }
  }
  return next < end && isWord(text.charCodeAt(next)) && isWord(wanted) ? -1 : next
}
