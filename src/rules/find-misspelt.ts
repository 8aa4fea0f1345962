import { documentKinds } from '../law/document-kinds.ts'
import { fixedPhrases, type KnownSlip, knownSlips, rightVariants } from '../law/fixed-phrases.ts'
import { isMisspelt } from '../law/misspelt.ts'
import { withStroke } from '../law/with-stroke.ts'
import { type Pair, pairsByMate } from '../law/word-pairs.ts'
import { PhraseScanner } from '../text/phrase-scanner.ts'
import { strangeRows } from '../text/strange-rows.ts'
import type { RunningText } from '../tree/running-text.ts'

/** A misspelt stretch of the running text: what is to be put in its place, and the phrase it belongs to. */
export interface Misspelling {
  readonly start: number
  readonly end: number
  readonly right: string
  /** The whole phrase as it should be, and where it stands. */
  readonly phrase: string
  readonly phraseStart: number
  readonly phraseEnd: number
  readonly doubled: boolean
  /** False where the letters printed may be right in another sentence, so that somebody must look. */
  readonly certain: boolean
}

/** A fixed phrase, word by word. */
interface Phrase {
  readonly text: string
  readonly words: readonly string[]
  /** Words that are not judged. */
  readonly given: readonly boolean[]
}

/** Some words of a phrase as one meets them, and what they are part of. */
interface Clue {
  readonly phrase: Phrase
  /** Where these words begin in the phrase. */
  readonly offset: number
  /** Index of its first word, and of the word behind it. */
  readonly from: number
  readonly to: number
}

/** What a stretch of text, after a blank, can give away. */
interface Entry {
  readonly text: string
  readonly clues: Clue[]
  slip: KnownSlip | null
}

/** What is looked for; by number of an entry, in typed arrays that many documents leave in the caches. */
interface Tables {
  readonly scanner: PhraseScanner
  readonly entries: readonly Entry[]
  readonly isSlip: Uint8Array
  /** Where the clues of an entry begin among all clues. */
  readonly from: Uint16Array
  readonly clues: readonly Clue[]
  /** By clue: first and last character of the word next to it, which stands behind it or before it. */
  readonly firsts: Uint16Array
  readonly lasts: Uint16Array
  readonly isBehind: Uint8Array
}

/** Made on first use: the tables cost a few milliseconds that other commands need not pay. */
let tables: Tables | undefined

/**
 * Find the misspelt phrases of a text, in reading order of what gave them away.
 *
 * A fixed phrase with one bad word still has a sound half: both halves of each phrase are looked for, and the words
 * around a half that was found are compared with the rest of the phrase. Ð (U+00D0), which many fonts have for Đ, is no slip.
 */
export function findMisspelt(running: RunningText, onFound: (found: Misspelling) => void): void {
  tables ??= makeTables()
  const { scanner, entries, isSlip, from, clues, firsts, lasts, isBehind } = tables
  const text = withStroke(running.text)
  const found: { readonly at: number; readonly number: number; readonly misspelling: Misspelling }[] = []
  const strange: number[] = []
  const onPhrase = (number: number, blank: number) => {
    const start = blank + 1
    const end = blank + scanner.length(number)
    const isOpen = isLetter(text, end)
    if (isSlip[number] === 1 && !(isOpen && text.charCodeAt(end - 1) !== BLANK)) {
      const { text: printed, slip } = entries[number] as Entry
      const misspelling = knownSlip(text, start, printed.slice(1), slip as KnownSlip)
      if (misspelling !== null) found.push({ at: blank, number, misspelling })
    }
    const last = from[number + 1] as number
    let at = from[number] as number
    if (at === last || isOpen) return
    // Of the words around: they are looked at once for all clues.
    const follows = text.charCodeAt(end) === BLANK
    const firstBehind = follows ? text.charCodeAt(end + 1) : 0
    const lastBehind = follows ? text.charCodeAt(endOfWord(text, end + 1) - 1) : 0
    const firstBefore = text.charCodeAt(startOfWord(text, blank))
    const lastBefore = text.charCodeAt(blank - 1)
    for (; at < last; at++) {
      // A cheap gate: a word with one slip still begins or ends as it should.
      const behind = isBehind[at] === 1
      if (firsts[at] !== (behind ? firstBehind : firstBefore) && lasts[at] !== (behind ? lastBehind : lastBefore))
        continue
      const clue = clues[at] as Clue
      if (text.startsWith(clue.phrase.text, start - clue.offset)) return
      const misspelling = phraseAround(text, start, end, clue)
      if (misspelling !== null) found.push({ at: blank, number, misspelling })
    }
  }
  scanner.scanWithRows(text, onPhrase, strangeRows(), (last) => strange.push(last))
  // A slip is met where it differs from right text; of two that begin together the one listed later comes first.
  found.sort((one, other) => one.at - other.at || other.number - one.number)
  for (const { misspelling } of found) onFound(misspelling)
  let judged = -1
  for (const last of strange) {
    // A word with a slip has several such rows.
    if (last <= judged) continue
    judged = last
    while (isLetter(text, judged)) judged++
    const misspelling = besideMate(text, last)
    if (misspelling !== null) onFound(misspelling)
  }
  for (const { at, citation } of running.citations) {
    if (/^(?:số\s|\d)/i.test(citation.raw)) {
      const found = typeWordBefore(text, at, citation.symbol)
      if (found !== null) onFound(found)
    }
  }
}

/* ------------------------------------------------------------------ fixed phrases */

function makeTables(): Tables {
  const entries = makeEntries()
  const clues: Clue[] = []
  const texts: string[] = []
  const telling: number[] = []
  const from = new Uint16Array(entries.length + 1)
  const isSlip = new Uint8Array(entries.length)
  for (let number = 0; number < entries.length; number++) {
    const { text, clues: own, slip } = entries[number] as Entry
    texts.push(text)
    telling.push(slip === null ? text.lastIndexOf(' ') : 1 + firstSlip(text.slice(1), slip.right))
    for (const clue of own) clues.push(clue)
    from[number + 1] = clues.length
    if (slip !== null) isSlip[number] = 1
  }
  const firsts = new Uint16Array(clues.length)
  const lasts = new Uint16Array(clues.length)
  const isBehind = new Uint8Array(clues.length)
  for (let at = 0; at < clues.length; at++) {
    const { phrase, from, to } = clues[at] as Clue
    const next = phrase.words[from > 0 ? from - 1 : to] as string
    firsts[at] = next.charCodeAt(0)
    lasts[at] = next.charCodeAt(next.length - 1)
    if (from === 0) isBehind[at] = 1
  }
  return { scanner: new PhraseScanner(texts, telling), entries, isSlip, from, clues, firsts, lasts, isBehind }
}

/** Index of the first character by which a slip differs from what is right, whatever its capitals. */
function firstSlip(form: string, right: string): number {
  const wrong = form.toLowerCase()
  let at = 0
  while (at < wrong.length && wrong.charCodeAt(at) === right.charCodeAt(at)) at++
  return at
}

function makeEntries(): Entry[] {
  const made = new Map<string, Entry>()
  const entry = (words: string) => {
    const text = ` ${words}`
    const known = made.get(text)
    if (known !== undefined) return known
    const added: Entry = { text, clues: [], slip: null }
    made.set(text, added)
    return added
  }
  for (const written of fixedPhrases) {
    const isName = written !== written.toLowerCase()
    for (const form of isName ? [written, written.toUpperCase()] : casesOf(written)) {
      const parts = form.split(' ')
      const phrase = {
        text: form.replaceAll('=', ''),
        words: parts.map((word) => word.replace('=', '')),
        given: parts.map((word) => word.startsWith('=')),
      }
      const middle = middleOf(phrase.words)
      const halves = [
        { from: 0, to: middle },
        { from: middle, to: parts.length },
      ]
      for (const { from, to } of halves) {
        const half = phrase.words.slice(from, to).join(' ')
        if (half.length >= SHORTEST)
          entry(half).clues.push({ phrase, offset: from === 0 ? 0 : phrase.text.length - half.length, from, to })
      }
    }
  }
  for (const slip of knownSlips()) for (const form of casesOf(slip.wrong)) entry(form).slip = slip
  return [...made.values()]
}

/** Where a phrase is halved: near its middle, so that both halves are long enough to be looked for, if that can be. */
function middleOf(words: readonly string[]): number {
  const near = Math.ceil(words.length / 2)
  const isLong = (half: readonly string[]) => half.join(' ').length >= SHORTEST
  return [near, near - 1, near + 1].find((at) => isLong(words.slice(0, at)) && isLong(words.slice(at))) ?? near
}

/** The longer the shortest stretch to be found, the more of the text need not be looked at. */
const SHORTEST = 6

/** In small letters, as the opening of a sentence, in capitals. */
function casesOf(phrase: string): string[] {
  const opening = phrase.charAt(0).toUpperCase() + phrase.slice(1)
  return [...new Set([phrase, opening, phrase.toUpperCase()])]
}

/** A phrase of which [start, end) stands there, and exactly one other word of it is misspelt. */
function phraseAround(text: string, start: number, end: number, { phrase, from, to }: Clue): Misspelling | null {
  const { words, given } = phrase
  let bad: { start: number; end: number; right: string } | null = null
  let phraseStart = start
  let phraseEnd = end
  for (let i = from - 1; i >= 0; i--) {
    if (text.charAt(phraseStart - 1) !== ' ') return null
    const wordEnd = phraseStart - 1
    phraseStart = startOfWord(text, wordEnd)
    const right = words[i] as string
    if (!isNear(text, phraseStart, wordEnd, right)) return null
    if (isWord(text, phraseStart, wordEnd, right)) continue
    const word = text.slice(phraseStart, wordEnd)
    if (bad !== null || given[i] || !isSlipOf(word, right)) return null
    bad = { start: phraseStart, end: wordEnd, right }
  }
  for (let i = to; i < words.length; i++) {
    if (text.charAt(phraseEnd) !== ' ') return null
    const wordStart = phraseEnd + 1
    const right = words[i] as string
    phraseEnd = endOfWord(text, wordStart)
    if (right.endsWith(',') && text.charAt(phraseEnd) === ',') phraseEnd++
    if (!isNear(text, wordStart, phraseEnd, right)) return null
    if (isWord(text, wordStart, phraseEnd, right)) continue
    const word = text.slice(wordStart, phraseEnd)
    if (bad !== null || given[i] || !isSlipOf(word, right)) return null
    bad = { start: wordStart, end: phraseEnd, right }
  }
  if (bad === null) return null
  return { ...bad, phrase: phrase.text, phraseStart, phraseEnd, doubled: false, certain: true }
}

const LONGEST = 12

function isWord(text: string, start: number, end: number, right: string): boolean {
  if (end - start !== right.length) return false
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== right.charCodeAt(at - start)) return false
  return true
}

function startOfWord(text: string, end: number): number {
  let start = end
  while (end - start < LONGEST && isInWord(text, start - 1)) start--
  return start
}

function endOfWord(text: string, start: number): number {
  let end = start
  while (end - start < LONGEST && isInWord(text, end)) end++
  return end
}

const BLANK = 32

/** Whether a word begins or ends as another one does, and is about as long. */
function isNear(text: string, start: number, end: number, right: string): boolean {
  const length = end - start
  if (length === 0 || length > right.length + 1 || length < right.length - 1) return false
  return (
    text.charCodeAt(start) === right.charCodeAt(0) || text.charCodeAt(end - 1) === right.charCodeAt(right.length - 1)
  )
}

/** Capitals apart, which are another matter. */
function isSlipOf(word: string, right: string): boolean {
  const pair = `${word} ${right}`
  const known = slips.get(pair)
  if (known !== undefined) return known
  const sameMark = word.endsWith(',') === right.endsWith(',')
  const isSlip =
    !rightVariants.has(word.toLowerCase()) && sameMark && isMisspelt(word.replace(',', ''), right.replace(',', ''))
  if (slips.size < REMEMBERED) slips.set(pair, isSlip)
  return isSlip
}

/** The same few words stand around the phrases all the time. */
const slips = new Map<string, boolean>()
const REMEMBERED = 4000

/* ------------------------------------------------------------------ known slips */

function knownSlip(text: string, start: number, form: string, slip: KnownSlip): Misspelling | null {
  const end = start + form.trimEnd().length
  if (isLetter(text, end)) return null
  const before = /(\S{1,12})\s$/.exec(text.slice(Math.max(0, start - 14), start))?.[1]?.toLowerCase()
  const behind = /^\s(\S{1,12})/
    .exec(text.slice(end, end + 14))?.[1]
    ?.toLowerCase()
    .replace(/[.,;:]+$/, '')
  if (before !== undefined && slip.unlessAfter?.includes(before)) return null
  if (behind !== undefined && slip.unlessBefore?.includes(behind)) return null
  if (slip.onlyBefore !== undefined && !slip.onlyBefore.test(text.slice(end, end + 20))) return null
  const right = inCaseOf(form.trim(), slip.right.trim())
  const [wrongs, rights] = [form.trim().split(' '), right.split(' ')]
  const phraseStart = start
  const phraseEnd = end
  if (wrongs.length !== rights.length)
    return {
      start: phraseStart,
      end: phraseEnd,
      right,
      phrase: right,
      phraseStart,
      phraseEnd,
      doubled: true,
      certain: false,
    }
  const first = wrongs.findIndex((word, i) => word !== rights[i])
  const last = wrongs.findLastIndex((word, i) => word !== rights[i])
  const skipped = wrongs.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
  const length = wrongs.slice(first, last + 1).join(' ').length
  return {
    start: phraseStart + skipped,
    end: phraseStart + skipped + length,
    right: rights.slice(first, last + 1).join(' '),
    phrase: right,
    phraseStart,
    phraseEnd,
    doubled: false,
    certain: slip.onlyBefore === undefined,
  }
}

/** A phrase in small letters with the capitals of another. */
function inCaseOf(model: string, phrase: string): string {
  if (model === model.toUpperCase()) return phrase.toUpperCase()
  const opens = model.charAt(0) !== model.charAt(0).toLowerCase()
  return opens ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase
}

/* ------------------------------------------------------------------ strange words */

let pairs: ReadonlyMap<string, readonly Pair[]> | undefined

/**
 * What no syllable is, beside one half of a word of which it is the other with a slip: "Nông nghiệpp", "tuyên truềyn".
 *
 * @param last  Where the three letters end that no syllable has, or the word.
 */
function besideMate(text: string, last: number): Misspelling | null {
  let start = last
  while (last - start < LONGEST && isLetter(text, start - 1)) start--
  let end = last
  while (end - start < LONGEST && isLetter(text, end)) end++
  const word = text.slice(start, end)
  if (word.length < 2) return null
  pairs ??= pairsByMate()
  let found: Misspelling | null = null
  for (const first of [true, false]) {
    const mateStart = first ? end + 1 : startOfWord(text, start - 1)
    const mateEnd = first ? endOfWord(text, mateStart) : start - 1
    if (text.charCodeAt(first ? end : start - 1) !== BLANK || mateEnd <= mateStart) continue
    const mate = text.slice(mateStart, mateEnd).replace(/^[-,]+|[-,]+$/g, '')
    for (const pair of pairs.get(mate.toLowerCase()) ?? []) {
      if (pair.first !== first || !isMisspelt(word, pair.word)) continue
      const right = inCaseOf(word, pair.word)
      if (found !== null && found.right !== right) return null
      found = {
        start,
        end,
        right,
        phrase: first ? `${right} ${mate}` : `${mate} ${right}`,
        phraseStart: Math.min(start, mateStart),
        phraseEnd: first ? mateStart + mate.length : end,
        doubled: false,
        certain: true,
      }
    }
  }
  return found
}

/* ------------------------------------------------------------------ type words */

/** Types whose names are two words: "Nghị đinh" before "số 80/2017/NĐ-CP" can only mean one. */
const typeKinds = documentKinds.filter(({ name }) => name.split(' ').length === 2)

/** A type word with a slip right before a citation that has found none. */
function typeWordBefore(text: string, at: number, symbol: string | null): Misspelling | null {
  const found = /(\S{2,10}) (\S{2,10}) $/.exec(text.slice(Math.max(0, at - 24), at))
  if (found === null) return null
  const printed = [found[1] as string, found[2] as string]
  const phraseEnd = at - 1
  const phraseStart = phraseEnd - printed.join(' ').length
  const meant = typeKinds.filter(({ name }) => {
    const words = name.split(' ')
    const bad = words.findIndex((word, i) => word !== printed[i]?.toLowerCase())
    return (
      bad !== -1 &&
      words[1 - bad] === printed[1 - bad]?.toLowerCase() &&
      isMisspelt(printed[bad] as string, words[bad] as string)
    )
  })
  const type = symbol?.split(/[-/]/)[0] ?? ''
  const named = documentKinds.some(({ abbreviations }) => abbreviations.includes(type))
  const kind = named ? meant.find(({ abbreviations }) => abbreviations.includes(type)) : meant[0]
  if (kind === undefined || (!named && meant.length > 1)) return null
  const words = kind.name.split(' ')
  const bad = words[0] === printed[0]?.toLowerCase() ? 1 : 0
  const word = printed[bad] as string
  const right = inCaseOf(word, words[bad] as string)
  const start = bad === 0 ? phraseStart : phraseEnd - word.length
  const phrase = printed.map((one, i) => (i === bad ? right : one)).join(' ')
  return { start, end: start + word.length, right, phrase, phraseStart, phraseEnd, doubled: false, certain: true }
}

/* ------------------------------------------------------------------ characters */

const isLetter = (text: string, at: number) => isLetterCode(text.charCodeAt(at))
/** Also the dashes and the comma of "Lao động - Thương binh", "sở, ban". */
function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 44 || code === 45 || code === 0x2013 || isLetterCode(code)
}

/** The letters of `letter` in `characters.ts`. */
function isLetterCode(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00)
}
