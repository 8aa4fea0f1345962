/** Entries that a table begins with room for, doubled. */
const SMALLEST = 1024

/** The hash of a word, character by character: `hash = addToHash(hash, code)`, from 0 on. */
export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

/**
 * Words, numbered from 1 on in the order in which they were added, found where they stand in a text without being cut
 * out of it: open addressing, at most half full, and characters compared in place. Case and accents count.
 */
export class WordTable {
  private readonly words = ['']
  private hashes = new Int32Array(SMALLEST / 2)
  /** Number of a word at the place that its hash asks for, or the next free one behind it; 0 is free. */
  private slots = new Int32Array(SMALLEST)

  /** The number of a word, which is entered if it is new. */
  number(word: string): number {
    const hash = hashOf(word, 0, word.length)
    const known = this.find(word, 0, word.length, hash)
    if (known > 0) return known
    const number = this.words.push(word) - 1
    if (number === this.hashes.length) this.grow()
    this.hashes[number] = hash
    this.settle(number)
    return number
  }

  /** The number of the word [start, end) of a text; 0 if nobody added it. */
  at(text: string, start: number, end: number): number {
    return this.find(text, start, end, hashOf(text, start, end))
  }

  /** The same, with the hash that the reader of the word has made on the way. */
  find(text: string, start: number, end: number, hash: number): number {
    const { slots, hashes, words } = this
    const mask = slots.length - 1
    for (let slot = place(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] as number
      if (number === 0 || (hashes[number] === hash && isSame(text, start, end, words[number] as string))) return number
    }
  }

  private grow(): void {
    const { hashes } = this
    this.slots = new Int32Array(this.slots.length * 2)
    this.hashes = new Int32Array(this.slots.length / 2)
    this.hashes.set(hashes)
    for (let number = 1; number < hashes.length; number++) this.settle(number)
  }

  private settle(number: number): void {
    const { slots } = this
    const mask = slots.length - 1
    let slot = place(this.hashes[number] as number) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = number
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = addToHash(hash, text.charCodeAt(at))
  return hash
}

/** The upper bits of a hash decide, too. */
function place(hash: number): number {
  return hash ^ (hash >>> 15)
}

function isSame(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== word.charCodeAt(at - start)) return false
  return true
}
