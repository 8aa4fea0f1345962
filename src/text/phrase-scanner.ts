/** A phrase found: its index in the list of phrases, and where it begins. */
export type OnPhrase = (phrase: number, start: number) => void

/** So many characters of a phrase are looked for: enough to tell most places of a text from every place of a phrase. */
const WINDOW = 6
/** By so many bits a hash moves on at each character: those before the window have left its 32 bits then. */
const STEP = 6
const TABLE = 1 << 16

/**
 * Finds many phrases at once, letter by letter (Karp and Rabin, 1987): the hash of the last few characters rolls along the
 * text, and only where a phrase has such characters anything is compared.
 */
export class PhraseScanner {
  readonly #phrases: readonly string[]
  /** By hash: number of the last phrase that has these characters in its window, from 1; 0 is none. */
  readonly #heads = new Uint16Array(TABLE)
  /** By number: the phrase before it of the same hash; 0 is none. */
  readonly #next: Uint16Array
  /** By number: where the window of a phrase ends, and the whole hash of it. */
  readonly #ends: Uint8Array
  readonly #hashes: Int32Array

  /**
   * @param phrases  Each of six characters at least.
   * @param telling  Of each phrase the index of a character by which it differs from what stands in most texts: the window
   *                 is laid around it, so that less is compared. Its start unless said.
   */
  constructor(phrases: readonly string[], telling: readonly number[] = []) {
    this.#phrases = phrases
    this.#next = new Uint16Array(phrases.length + 1)
    this.#ends = new Uint8Array(phrases.length + 1)
    this.#hashes = new Int32Array(phrases.length + 1)
    for (let number = 1; number <= phrases.length; number++) {
      const phrase = phrases[number - 1] as string
      const from = Math.min(Math.max(0, (telling[number - 1] ?? 0) - WINDOW / 2), phrase.length - WINDOW)
      let hash = 0
      for (let at = from; at < from + WINDOW; at++) hash = ((hash << STEP) + phrase.charCodeAt(at)) | 0
      const slot = slotOf(hash)
      this.#next[number] = this.#heads[slot] as number
      this.#heads[slot] = number
      this.#ends[number] = from + WINDOW - 1
      this.#hashes[number] = hash
    }
  }

  /** Report every phrase at every place where it stands, in the order of their windows: in reading order unless told. */
  scan(text: string, onPhrase: OnPhrase): void {
    const heads = this.#heads
    let hash = 0
    for (let at = 0; at < text.length; at++) {
      hash = ((hash << STEP) + text.charCodeAt(at)) | 0
      const head = heads[slotOf(hash)] as number
      if (head !== 0) this.#compare(text, at, hash, head, onPhrase)
    }
  }

  #compare(text: string, last: number, hash: number, head: number, onPhrase: OnPhrase): void {
    for (let number = head; number > 0; number = this.#next[number] as number) {
      if (this.#hashes[number] !== hash) continue
      const start = last - (this.#ends[number] as number)
      if (start >= 0 && text.startsWith(this.#phrases[number - 1] as string, start)) onPhrase(number - 1, start)
    }
  }
}

/** The upper bits of the product depend on all bits of the hash. */
function slotOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 16
}
