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
 * up as it is printed spares the folding of case, which costs more than all the rest of the reading.
 */
export class Vocabulary {
  private readonly kinds = new Map<string, WordKind>()
  private readonly forms = new Map<string, WordKind[]>()

  constructor() {
    for (const sign of [',', '-', '–', '&', '/', '.']) this.sign(sign, Is.separator)
    for (const sign of [':', ';', '(', ')', '+', '"', '“', '”']) this.sign(sign, 0)
    this.flag('và', Is.separator)
  }

  /** The kind of a word as printed; undefined for words that no list has. */
  find(printed: string): WordKind | undefined {
    return this.kinds.get(printed)
  }

  /** The number of a word, which is entered in all its forms if it is new. */
  number(written: string): number {
    const key = written.toLowerCase()
    const known = this.forms.get(key)
    if (known) {
      this.addForm(known, written)
      return (known[0] as WordKind).id
    }
    const id = this.forms.size + 1
    const first: WordKind = { key, id, flags: isNumber(key) ? Is.number : 0, capital: isNumber(key), letters: true }
    const kinds = [first]
    this.forms.set(key, kinds)
    this.kinds.set(key, first)
    this.addForm(kinds, key.charAt(0).toUpperCase() + key.slice(1))
    this.addForm(kinds, key.toUpperCase())
    this.addForm(kinds, written)
    return id
  }

  /** Set bits on all forms of a word. */
  flag(written: string, bits: number): void {
    this.number(written)
    for (const kind of this.forms.get(written.toLowerCase()) ?? []) kind.flags |= bits
  }

  private addForm(kinds: WordKind[], written: string): void {
    if (this.kinds.has(written)) return
    const first = kinds[0] as WordKind
    const kind = { ...first, capital: written.charAt(0) !== first.key.charAt(0) || first.capital }
    kinds.push(kind)
    this.kinds.set(written, kind)
  }

  private sign(key: string, flags: number): void {
    const kind: WordKind = { key, id: this.forms.size + 1, flags, capital: false, letters: false }
    this.forms.set(key, [kind])
    this.kinds.set(key, kind)
  }
}

function isNumber(key: string): boolean {
  return key.charCodeAt(0) >= 0x30 && key.charCodeAt(0) <= 0x39
}
