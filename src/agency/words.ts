import { addToHash } from '../text/word-table.ts'
import { agencyLexicon } from './lexicon.ts'
import {
  NOTHING,
  UNKNOWN_NAME,
  UNKNOWN_NUMBER,
  UNKNOWN_SIGN,
  UNKNOWN_WORD,
  type Vocabulary,
  type WordKind,
} from './vocabulary.ts'

/**
 * The words of a stretch of text, read only as far as somebody asks. Behind the last word every index gives an empty
 * key and no flags.
 *
 * Line feeds are blanks like any other. Letters are everything above the Latin-1 signs (the text is NFC, Vietnamese);
 * an apostrophe stays inside a word ("Ea H'leo"); a dash, `&`, `/` or `.` is a sign of its own.
 */
export class Words {
  private readonly vocabulary: Vocabulary = agencyLexicon().vocabulary
  private readonly kinds: WordKind[] = []
  private readonly starts: number[] = []
  private readonly ends: number[] = []
  private text = ''
  private count = 0
  private limit = 0
  private offset = 0

  constructor(text: string, start: number, end: number) {
    this.begin(text, start, end)
  }

  /** Begin anew on a stretch of any text. */
  begin(text: string, start: number, end: number): void {
    this.text = text
    this.move(start, end)
  }

  /** Begin anew on another stretch of the same text. */
  move(start: number, end: number): void {
    this.count = 0
    // An offset that somebody has kept as a floating number makes one of every offset that is reckoned from it.
    this.offset = Math.max(start, 0) | 0
    this.limit = Math.min(end, this.text.length) | 0
  }

  /** What is known of a word. */
  kind(index: number): WordKind {
    return index >= 0 && index < this.count ? (this.kinds[index] as WordKind) : this.kindAhead(index)
  }

  private kindAhead(index: number): WordKind {
    while (this.count <= index) {
      if (!this.readWord()) return NOTHING
    }
    return index < 0 ? NOTHING : (this.kinds[index] as WordKind)
  }

  /** A word in lower case, a sign as itself, empty behind the last word. */
  key(index: number): string {
    const kind = this.kind(index)
    return kind.id === 0 ? this.text.slice(this.starts[index], this.ends[index]).toLowerCase() : kind.key
  }

  /** Whether `key(index)` is this word; cheaper than to ask for it. */
  says(index: number, key: string): boolean {
    const kind = this.kind(index)
    if (kind.id !== 0) return kind.key === key
    const start = this.starts[index] as number
    const end = this.ends[index] as number
    return end - start === key.length && this.text.slice(start, end).toLowerCase() === key
  }

  /** Number of the word in the lists: 0 for words that no list has, -1 behind the last word. */
  id(index: number): number {
    return this.kind(index).id
  }

  /** Whether the word has one of these `Begins` or `Is` bits. */
  has(index: number, bits: number): boolean {
    return (this.kind(index).flags & bits) !== 0
  }

  capital(index: number): boolean {
    return this.kind(index).capital
  }

  letters(index: number): boolean {
    return this.kind(index).letters
  }

  start(index: number): number {
    return this.kind(index) === NOTHING ? this.limit : (this.starts[index] as number)
  }

  end(index: number): number {
    return this.kind(index) === NOTHING ? this.limit : (this.ends[index] as number)
  }

  /** The words [from, to) as written, blanks collapsed. */
  written(from: number, to: number): string {
    let said = ''
    for (let index = from; index < to; index++) {
      const part = this.text.slice(this.start(index), this.end(index))
      said += index === from || this.end(index - 1) === this.start(index) ? part : ` ${part}`
    }
    return said
  }

  private readWord(): boolean {
    const { text, limit } = this
    let at = this.offset
    while (at < limit && isBlank(text.charCodeAt(at))) at++
    if (at >= limit) {
      this.offset = limit
      return false
    }
    const start = at
    const first = text.charCodeAt(at)
    let hash = addToHash(0, first)
    at++
    const word = isLetter(first)
    for (; word && at < limit; at++) {
      const code = text.charCodeAt(at)
      if (!isLetter(code) && !isInnerApostrophe(text, code, at, limit)) break
      hash = addToHash(hash, code)
    }
    const { count } = this
    const known = this.vocabulary.find(text, start, at, hash)
    this.kinds[count] = known ?? (word ? unknownWord(text, start, first) : UNKNOWN_SIGN)
    this.starts[count] = start
    this.ends[count] = at
    this.count = count + 1
    this.offset = at
    return true
  }
}

const made: { words?: Words } = {}

/**
 * The words of a line, for a reader that hands none of them on: all lines share one place, for each would let its lists
 * grow again.
 */
export function wordsOfLine(text: string, start: number, end: number): Words {
  made.words ??= new Words('', 0, 0)
  made.words.begin(text, start, end)
  return made.words
}

function unknownWord(text: string, start: number, first: number): WordKind {
  if (first < 0x80) return isDigit(first) ? UNKNOWN_NUMBER : first < 0x61 ? UNKNOWN_NAME : UNKNOWN_WORD
  const letter = text.charAt(start)
  return letter === letter.toLowerCase() ? UNKNOWN_WORD : UNKNOWN_NAME
}

/** Blanks and control characters. */
export function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0
}

/** Letters and digits; every character above the Latin-1 signs counts as a letter, quotation marks and dashes do not. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return code >= 0x61 ? code <= 0x7a : (code >= 0x41 && code <= 0x5a) || isDigit(code)
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && code !== 0xd7 && code !== 0xf7
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isInnerApostrophe(text: string, code: number, at: number, limit: number): boolean {
  return (code === 0x27 || code === 0x2019) && at + 1 < limit && isLetter(text.charCodeAt(at + 1))
}
