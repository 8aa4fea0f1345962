/** A phrase found: its index in the list of phrases, and where it begins. */
export type OnPhrase = (phrase: number, start: number) => void

/** Characters that are looked at together: enough to tell most places of a text from every place of a phrase. */
const BLOCK = 3
const TABLE = 1 << 16

/**
 * Finds many phrases at once, letter by letter, without looking at every character (Wu and Manber, 1994): the text is
 * read in steps, and three characters that stand in no phrase let it skip nearly the length of the shortest one.
 */
export class PhraseScanner {
  readonly #phrases: readonly string[]
  /** Length of the shortest phrase; only so much of each phrase goes into the tables. */
  readonly #window: number
  /** By the hash of three characters: how far the end of the window may move on. */
  readonly #shift: Uint8Array
  /** By the hash of the last three characters of the window: number of the first phrase that may stand there, from 1. */
  readonly #first = new Uint16Array(TABLE)
  /** By number: the next phrase of the same hash; 0 is none. */
  readonly #next: Uint16Array
  /** By number: the hash of the first three characters. */
  readonly #head: Uint16Array
  /** By the hash of both: 1 where some phrase has these three characters at the end of the window and those first. */
  readonly #ends = new Uint8Array(TABLE)

  /** @param phrases  Each of three characters at least. */
  constructor(phrases: readonly string[]) {
    this.#phrases = phrases
    this.#window = Math.min(255, ...phrases.map(({ length }) => length))
    this.#next = new Uint16Array(phrases.length + 1)
    this.#head = Uint16Array.from(['', ...phrases], (phrase) => hashAt(phrase, BLOCK - 1))
    this.#shift = new Uint8Array(TABLE).fill(this.#window - BLOCK + 1)
    for (const [number, phrase] of phrases.entries()) {
      for (let at = 0; at + BLOCK <= this.#window; at++) {
        const hash = hashAt(phrase, at + BLOCK - 1)
        const left = this.#window - BLOCK - at
        if (left < (this.#shift[hash] as number)) this.#shift[hash] = left
        if (left > 0) continue
        this.#next[number + 1] = this.#first[hash] as number
        this.#first[hash] = number + 1
        this.#ends[pairOf(hash, this.#head[number + 1] as number)] = 1
      }
    }
  }

  /** Report every phrase at every place where it stands, in reading order. */
  scan(text: string, onPhrase: OnPhrase): void {
    const shifts = this.#shift
    const ends = this.#ends
    const before = this.#window - 1
    let last = before
    while (last < text.length) {
      const hash = hashAt(text, last)
      const shift = shifts[hash] as number
      if (shift > 0) {
        last += shift
        continue
      }
      const start = last - before
      last++
      const head = hashAt(text, start + BLOCK - 1)
      if (ends[pairOf(hash, head)] === 0) continue
      for (let number = this.#first[hash] as number; number > 0; number = this.#next[number] as number) {
        if (this.#head[number] !== head) continue
        if (text.startsWith(this.#phrases[number - 1] as string, start)) onPhrase(number - 1, start)
      }
    }
  }
}

function pairOf(hash: number, head: number): number {
  return (hash ^ Math.imul(head, 0x9e5)) & (TABLE - 1)
}

/** Hash of the three characters that end at `last`. */
function hashAt(text: string, last: number): number {
  const code =
    text.charCodeAt(last) + Math.imul(text.charCodeAt(last - 1), 0x9e5) + Math.imul(text.charCodeAt(last - 2), 0x3c6ef)
  return (code ^ (code >>> 11)) & (TABLE - 1)
}
