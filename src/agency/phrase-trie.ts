import { Is, type Vocabulary } from './vocabulary.ts'
import type { Words } from './words.ts'

/** A step of the trie: the words that may follow, what ends here, and which separators a longer name has here. */
interface Step<T> {
  /** A word that may follow; most steps have no more than one. */
  onlyId: number
  only: Step<T> | null
  /** The other ones. */
  more: Map<number, Step<T>> | null
  value: T | null
  /** A name that ends here goes on with `,` / `-` / `và` in a longer name. */
  comma: boolean
  dash: boolean
  and: boolean
}

/** A phrase found: what it stands for, and the index of the word behind it. */
export interface PhraseMatch<T> {
  value: T
  next: number
}

/** Words and separators of a phrase. */
const PARTS = /[,\-&/.]|[^\s,\-&/.]+/g
const SEPARATORS: ReadonlySet<string> = new Set([',', '-', '&', 'và', '/', '.'])

/**
 * Phrases of several words, found word by word, the longest first.
 *
 * With `loose`, separators inside a phrase may differ from the written ones, because print varies so much
 * ("Lao động-Thương binh & Xã hội", "Giáo dục - Đào tạo"). Three things keep lists apart from names: behind the first
 * word and where a shorter name is complete only the separator of the longer name leads on ("ban, dân tộc" is no "Ban
 * Dân tộc", "Y tế, Dân số" no "Y tế - Dân số"), and behind "và" no comma does ("Văn hóa và Thể thao, Du lịch").
 */
export class PhraseTrie<T> {
  private readonly root: Step<T> = newStep()
  private readonly vocabulary: Vocabulary
  private readonly bit: number
  private readonly loose: boolean

  /** @param bit  The `Begins` bit of the list: set on every word that a phrase of it begins with. */
  constructor(vocabulary: Vocabulary, bit: number, loose = false) {
    this.vocabulary = vocabulary
    this.bit = bit
    this.loose = loose
  }

  /** Words and separators as in the phrase; a later phrase of the same words wins. Abbreviations may be dashed. */
  add(phrase: string, value: T): void {
    let step = this.root
    for (const part of phrase.match(PARTS) ?? []) {
      if (this.loose && SEPARATORS.has(part)) {
        if (part === ',') step.comma = true
        else if (part === 'và') step.and = true
        else step.dash = true
        continue
      }
      if (step === this.root) this.vocabulary.flag(part, this.bit)
      else if (part.length > 1 && part === part.toUpperCase()) step.dash = true
      step = addFollowing(step, this.vocabulary.number(part))
    }
    step.value = value
  }

  /** The longest phrase that begins at a word; null where none does. */
  match(words: Words, index: number): PhraseMatch<T> | null {
    const first = words.kind(index)
    if ((first.flags & this.bit) === 0) return null
    let step = following(this.root, first.id)
    let value: T | null = null
    let end = index
    let at = index + 1
    let seenAnd = false
    while (step) {
      if (step.value !== null) {
        value = step.value
        end = at
      }
      if (!step.only) break
      if (this.loose && words.has(at, Is.separator)) {
        let skipped = 0
        for (; skipped < 2 && words.has(at, Is.separator); skipped++) {
          const separator = words.key(at)
          if (!mayCross(step, separator, seenAnd, at === index + 1)) break
          seenAnd ||= separator === 'và'
          at++
        }
        if (skipped < 2 && words.has(at, Is.separator)) break
      }
      const { id } = words.kind(at)
      if (id <= 0) break
      step = following(step, id)
      at++
    }
    return value === null ? null : { value, next: end }
  }
}

function newStep<T>(): Step<T> {
  return { onlyId: 0, only: null, more: null, value: null, comma: false, dash: false, and: false }
}

function following<T>(step: Step<T>, id: number): Step<T> | null {
  if (step.onlyId === id) return step.only
  return step.more === null ? null : (step.more.get(id) ?? null)
}

function addFollowing<T>(step: Step<T>, id: number): Step<T> {
  const known = following(step, id)
  if (known) return known
  const added = newStep<T>()
  if (step.only === null) {
    step.onlyId = id
    step.only = added
  } else {
    step.more ??= new Map()
    step.more.set(id, added)
  }
  return added
}

function mayCross<T>(step: Step<T>, separator: string, seenAnd: boolean, first: boolean): boolean {
  const shut = step.value !== null || first
  if (separator === ',') return step.comma || (!seenAnd && !shut)
  if (separator === 'và') return !shut || step.and
  if (step.value === null) return true
  return separator === '&' ? step.and || step.dash : step.dash || step.and || step.comma
}
