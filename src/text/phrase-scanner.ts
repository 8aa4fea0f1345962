/** A phrase found: its index in the list of phrases, and where it begins. */
export type OnPhrase = (phrase: number, start: number) => void

/** So many characters of a phrase are looked for: enough to tell most places of a text from every place of a phrase. */
const WINDOW = 6
/** By so many bits a hash moves on at each character: those before the window have left its 32 bits then. */
const STEP = 6
/** Bits of a place in the sieve, and of one in the table behind it. */
const SIEVE = 16
const SLOT = 12

/** Rows of three letters, of which some are watched for. */
export interface RowsOfThree {
  /** By character, one of 32 classes. */
  readonly classes: Uint8Array
  /** By the classes of three characters, the first in the highest bits: 1 where they are watched for. */
  readonly watched: Uint8Array
}

/** Bits of a class, and those of three. */
export const CLASS_BITS = 5
const ROW = (1 << (3 * CLASS_BITS)) - 1

/**
 * Finds many phrases at once, letter by letter (Karp and Rabin, 1987): the hash of the last few characters rolls along the
 * text, and only where a phrase has such characters anything is compared.
 *
 * All lies in few flat tables: while a document is read, other rooms push them out of the caches again and again.
 */
export class PhraseScanner {
  /** A bit for each hash that some window has. */
  readonly #sieve = new Int32Array(1 << (SIEVE - 5))
  /** By hash: number of the last phrase that has these characters in its window, from 1; 0 is none. */
  readonly #heads = new Uint16Array(1 << SLOT)
  /** By number: the phrase before it of the same hash; 0 is none. */
  readonly #next: Uint16Array
  /** By number: where its window ends, and the whole hash of it. */
  readonly #ends: Uint8Array
  readonly #hashes: Int32Array
  /** The characters of all phrases; by number, where those of a phrase begin, and where the next one does. */
  readonly #characters: string
  readonly #starts: Int32Array

  /**
   * @param phrases  Each of six characters at least.
   * @param telling  Of each phrase the index of a character by which it differs from what stands in most texts: the window
   *                 is laid around it, so that less is compared. Its start unless said.
   */
  constructor(phrases: readonly string[], telling: readonly number[] = []) {
    const all = phrases.join('')
    const starts = new Int32Array(phrases.length + 2)
    const next = new Uint16Array(phrases.length + 1)
    const ends = new Uint8Array(phrases.length + 1)
    const hashes = new Int32Array(phrases.length + 1)
    const sieve = this.#sieve
    const heads = this.#heads
    let start = 0
    for (let number = 1; number <= phrases.length; number++) {
      const { length } = phrases[number - 1] as string
      const from = Math.min(Math.max(0, (telling[number - 1] ?? 0) - WINDOW / 2), length - WINDOW)
      let hash = 0
      for (let at = from; at < from + WINDOW; at++) hash = ((hash << STEP) + all.charCodeAt(start + at)) | 0
      const place = placeOf(hash)
      sieve[place >>> 5] = (sieve[place >>> 5] as number) | (1 << place)
      next[number] = heads[place >>> (SIEVE - SLOT)] as number
      heads[place >>> (SIEVE - SLOT)] = number
      ends[number] = from + WINDOW - 1
      hashes[number] = hash
      starts[number] = start
      start += length
    }
    starts[phrases.length + 1] = start
    this.#characters = all
    this.#starts = starts
    this.#next = next
    this.#ends = ends
    this.#hashes = hashes
  }

  /** How many characters a phrase has, by its index. */
  length(phrase: number): number {
    return (this.#starts[phrase + 2] as number) - (this.#starts[phrase + 1] as number)
  }

  /** Report every phrase at every place where it stands, in the order of their windows: in reading order unless told. */
  scan(text: string, onPhrase: OnPhrase): void {
    const sieve = this.#sieve
    let hash = 0
    for (let at = 0; at < text.length; at++) {
      hash = ((hash << STEP) + text.charCodeAt(at)) | 0
      const place = placeOf(hash)
      if ((((sieve[place >>> 5] as number) >>> place) & 1) !== 0) this.#compare(text, at, hash, onPhrase)
    }
  }

  /**
   * The same, and report rows of three letters as well: looking at each character is most of the work of both.
   *
   * @param onRow  Told where a row that is watched for ends.
   */
  scanWithRows(
    text: string,
    onPhrase: OnPhrase,
    { classes, watched }: RowsOfThree,
    onRow: (last: number) => void,
  ): void {
    const sieve = this.#sieve
    let hash = 0
    let row = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      hash = ((hash << STEP) + code) | 0
      const place = placeOf(hash)
      if ((((sieve[place >>> 5] as number) >>> place) & 1) !== 0) this.#compare(text, at, hash, onPhrase)
      row = ((row << CLASS_BITS) | (classes[code] as number)) & ROW
      if (watched[row] !== 0) onRow(at)
    }
  }

  #compare(text: string, last: number, hash: number, onPhrase: OnPhrase): void {
    let number = this.#heads[placeOf(hash) >>> (SIEVE - SLOT)] as number
    for (; number > 0; number = this.#next[number] as number) {
      if (this.#hashes[number] !== hash) continue
      const start = last - (this.#ends[number] as number)
      if (start >= 0 && this.#stands(text, start, number)) onPhrase(number - 1, start)
    }
  }

  #stands(text: string, start: number, number: number): boolean {
    const from = this.#starts[number] as number
    const to = this.#starts[number + 1] as number
    if (start + to - from > text.length) return false
    const all = this.#characters
    for (let at = from; at < to; at++) if (text.charCodeAt(start + at - from) !== all.charCodeAt(at)) return false
    return true
  }
}

/** The upper bits of the product depend on all bits of the hash. */
function placeOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - SIEVE)
}
