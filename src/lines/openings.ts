/** As a power of two less one: what a hash is cut down to. */
const MOST = 1023

/**
 * The first two letters of some words: a gate before a pattern that begins with one of the words. Most rows begin with
 * none, and a pattern costs a hundred times as much as this.
 *
 * It may let through what begins with none; never does it keep back what begins with one.
 */
export class Openings {
  readonly #slots = new Uint8Array(MOST + 1)

  /** @param words  Of two letters or more; only the first two count. */
  constructor(words: string) {
    for (const word of words.split(' ')) this.#slots[slotOf(word, 0)] = 1
  }

  at(text: string, offset: number): boolean {
    return this.#slots[slotOf(text, offset)] === 1
  }
}

function slotOf(text: string, offset: number): number {
  return (text.charCodeAt(offset) * 31 + text.charCodeAt(offset + 1)) & MOST
}
