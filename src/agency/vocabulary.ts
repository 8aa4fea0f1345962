/** What is known of a word as printed. Words that no list has share one kind for each of their shapes. */
export interface WordKind {
  /** The word in lower case; empty for words that no list has. */
  readonly key: string
  /** Number of the word in the lists; 0 for words that no list has. */
  readonly id: number
  /** Which lists have a phrase that begins with it, and what kind of sign it is: the `Begins` and `Is` bits. */
  flags: number
  /** True where the first letter is a capital or a digit. */
  readonly capital: boolean
  /** True for words and numbers, false for punctuation. */
  readonly letters: boolean
}

/** Bits: a phrase of this list may begin with the word. */
export const Begins = {
  office: 1 << 0,
  article: 1 << 1,
  department: 1 << 2,
  name: 1 << 3,
  openHead: 1 << 4,
  group: 1 << 5,
  level: 1 << 6,
  province: 1 << 7,
  modifier: 1 << 8,
  owner: 1 << 9,
  predicate: 1 << 10,
  functionWord: 1 << 11,
  field: 1 << 12,
  compound: 1 << 15,
} as const

/** Bits: what sign a word is. */
export const Is = {
  /** May stand between the words of one name: `,` `-` `&` `và` `/` `.` */
  separator: 1 << 13,
  number: 1 << 14,
} as const

export const NOTHING: WordKind = { key: '', id: -1, flags: 0, capital: false, letters: false }
export const UNKNOWN_SIGN: WordKind = { key: '', id: 0, flags: 0, capital: false, letters: false }
export const UNKNOWN_WORD: WordKind = { key: '', id: 0, flags: 0, capital: false, letters: true }
export const UNKNOWN_NAME: WordKind = { key: '', id: 0, flags: 0, capital: true, letters: true }
export const UNKNOWN_NUMBER: WordKind = { key: '', id: 0, flags: Is.number, capital: true, letters: true }

/** The hash of a word, character by character: `hash = addToHash(hash, code)`, from 0 on. */
export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

/**
 * Every word of the lists, by its printed forms: as listed, in lower case, with a capital, in capitals. Looking a word
 * up as it is printed spares the folding of case, which costs more than all the rest of the reading. For the same
 * reason the words are looked up where they stand in the text, without cutting them out: the reader of a word makes
 * its hash on the way, and the table (open addressing, at most half full) compares characters.
 */
export class Vocabulary {
  private printed: string[] = []
  private kinds: WordKind[] = []
  private hashes = new Int32Array(0)
  /** Number of an entry and 1, at the place that its hash asks for or the next free one behind it; 0 is free. */
  private slots = new Int32Array(SMALLEST)
  /** The printed forms of each word, by its number. */
  private readonly forms: WordKind[][] = [[]]

  constructor() {
    for (const sign of [',', '-', '–', '&', '/', '.']) this.sign(sign, Is.separator)
    for (const sign of [':', ';', '(', ')', '+', '"', '“', '”']) this.sign(sign, 0)
    this.flag('và', Is.separator)
  }

  /** The kind of the word [start, end) of a text, which has this hash; undefined for words that no list has. */
  find(text: string, start: number, end: number, hash: number): WordKind | undefined {
    const { slots, hashes } = this
    const mask = slots.length - 1
    for (let slot = place(hash) & mask; ; slot = (slot + 1) & mask) {
      const entry = (slots[slot] as number) - 1
      if (entry < 0) return undefined
      if (hashes[entry] !== hash) continue
      const printed = this.printed[entry] as string
      if (isSame(text, start, end, printed)) return this.kinds[entry]
    }
  }

  /** The number of a word, which is entered in all its forms if it is new. */
  number(written: string): number {
    const known = this.lookUp(written)
    if (known) return known.id
    const key = written.toLowerCase()
    const lower = this.lookUp(key)
    if (lower) {
      this.enter(written, lower)
      return lower.id
    }
    const id = this.forms.length
    const digit = isNumber(key)
    const first: WordKind = { key, id, flags: digit ? Is.number : 0, capital: digit, letters: true }
    this.forms.push([first])
    this.set(key, first)
    this.enter(key.charAt(0).toUpperCase() + key.slice(1), first)
    this.enter(key.toUpperCase(), first)
    this.enter(written, first)
    return id
  }

  /** Set bits on all forms of a word. */
  flag(written: string, bits: number): void {
    for (const kind of this.forms[this.number(written)] ?? []) kind.flags |= bits
  }

  private enter(written: string, first: WordKind): void {
    if (this.lookUp(written)) return
    const capital = first.capital || written.charAt(0) !== first.key.charAt(0)
    const kind: WordKind = { key: first.key, id: first.id, flags: first.flags, capital, letters: true }
    this.forms[first.id]?.push(kind)
    this.set(written, kind)
  }

  private sign(key: string, flags: number): void {
    const kind: WordKind = { key, id: this.forms.length, flags, capital: false, letters: false }
    this.forms.push([kind])
    this.set(key, kind)
  }

  private lookUp(written: string): WordKind | undefined {
    return this.find(written, 0, written.length, hashOf(written))
  }

  private set(written: string, kind: WordKind): void {
    const entry = this.printed.length
    if (entry * 2 >= this.slots.length) this.grow()
    if (entry >= this.hashes.length) this.hashes = copied(this.hashes, this.slots.length)
    this.printed.push(written)
    this.kinds.push(kind)
    this.hashes[entry] = hashOf(written)
    this.settle(entry)
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2)
    for (let entry = 0; entry < this.printed.length; entry++) this.settle(entry)
  }

  private settle(entry: number): void {
    const { slots } = this
    const mask = slots.length - 1
    let slot = place(this.hashes[entry] as number) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = entry + 1
  }
}

/** Entries that the table begins with room for, doubled. */
const SMALLEST = 1024

function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at))
  return hash
}

/** The upper bits of a hash decide, too. */
function place(hash: number): number {
  return hash ^ (hash >>> 15)
}

function isSame(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false
  for (let at = 0; at < word.length; at++) if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false
  return true
}

function copied(from: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(length)
  to.set(from)
  return to
}

function isNumber(key: string): boolean {
  return key.charCodeAt(0) >= 0x30 && key.charCodeAt(0) <= 0x39
}
