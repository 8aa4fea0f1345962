import { WordTable } from '../text/word-table.ts'

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

/**
 * Every word of the lists, by its printed forms: as listed, in lower case, with a capital, in capitals. Looking a word
 * up as it is printed spares the folding of case, which costs more than all the rest of the reading. For the same
 * reason the words are looked up where they stand in the text, without cutting them out.
 */
export class Vocabulary {
  private readonly printed = new WordTable()
  /** What is known of each printed form, by its number in the table. */
  private readonly kinds: (WordKind | undefined)[] = [undefined]
  /** The same by the form itself: while the lists are read, a string that is at hand is found sooner so. */
  private readonly known = new Map<string, WordKind>()
  /** The printed forms of each word, by its number. */
  private readonly forms: WordKind[][] = [[]]

  constructor() {
    for (const sign of [',', '-', '–', '&', '/', '.']) this.sign(sign, Is.separator)
    for (const sign of [':', ';', '(', ')', '+', '"', '“', '”']) this.sign(sign, 0)
    this.flag('và', Is.separator)
  }

  /** The kind of the word [start, end) of a text, which has this hash; undefined for words that no list has. */
  find(text: string, start: number, end: number, hash: number): WordKind | undefined {
    return this.kinds[this.printed.find(text, start, end, hash)]
  }

  /** The number of a word, which is entered in all its forms if it is new. */
  number(written: string): number {
    const known = this.known.get(written)
    if (known) return known.id
    const key = written.toLowerCase()
    const lower = this.known.get(key)
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
    if (this.known.has(written)) return
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

  private set(written: string, kind: WordKind): void {
    this.known.set(written, kind)
    this.kinds[this.printed.number(written)] = kind
  }
}

function isNumber(key: string): boolean {
  return key.charCodeAt(0) >= 0x30 && key.charCodeAt(0) <= 0x39
}
