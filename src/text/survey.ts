/** What one look at every character of a text has found, so that nobody looks again for what is not there. */
export interface Survey {
  /** Kinds of characters that are somewhere in the text: a sum of `SPACES`, `DASHES`, `RARE` and `SIGNS`. */
  readonly seen: number
  /** Where lines start, were `\n` their only end: 0 first, `BEYOND` last. */
  readonly lineStarts: readonly number[]
  /**
   * Where a reader is not shown what is written: line feeds, a blank after a blank, what `ODD` says. Ascending; `BEYOND`
   * last.
   */
  readonly spots: readonly number[]
  /** Where columns may part: a tab, a blank after a blank. Ascending. */
  readonly gaps: readonly number[]
  /** Offset of each final `oà`, `uỷ` and the like, the tone on the second vowel. Ascending. */
  readonly tones: readonly number[]
}

/** Beyond the length of any string; still a small integer, which keeps the offsets beside it small integers. */
export const BEYOND = 2 ** 30 - 1

/** Line ends other than `\n`, and the no-break space. */
export const SPACES = 1
/** Hyphens and dashes other than `-`. */
export const DASHES = 2
/** What no usual text has: no Vietnamese letter, no quotation mark, dash, bullet or ellipsis. */
export const RARE = 4

/** What no Markdown is without: `*`, `#`, a backslash. (Behind one `SPACES` are noted; they are `ODD` anyway.) */
export const SIGNS = 256

const FEED = 8
/** Combining, without width, or a blank other than the space: not shown as written. */
const ODD = 16
/** A space or a no-break space. */
const BLANK = 32
/** A vowel with a tone that may stand after `o`. */
const AFTER_O = 64
/** A vowel with a tone that may stand after `u`. */
const AFTER_U = 128
/** Above the kind of a character: which kinds are noted right behind it. */
const ASKS = 8

/** Characters from here on are rare. */
const BEYOND_TABLE = 0x3100

/** By character: its kind, and what it asks of the next. */
function kindsOfCharacters(): Uint16Array {
  const kinds = new Uint16Array(BEYOND_TABLE)
  const are = (kind: number, ...ranges: readonly (number | readonly [from: number, to: number])[]) => {
    for (const range of ranges) {
      const [from, to] = typeof range === 'number' ? [range, range] : range
      for (let code = from; code <= to; code++) kinds[code] = (kinds[code] as number) | kind
    }
  }
  kinds.fill(RARE, 0x300, 0x1ea0).fill(RARE, 0x1f00, 0x2010).fill(RARE, 0x2028)
  const each = (letters: string) => [...letters].map((letter) => letter.charCodeAt(0))
  are(SPACES, 11, 13, 0x85, 0xa0)
  are(RARE, 0xad, 0xd0, 0xf0)
  are(SIGNS, 35, 42, 92)
  are(DASHES, [0x2010, 0x2015])
  are(FEED, 10)
  are(ODD, 9, [11, 13], 0x85, 0xa0, 0xad, [0x300, 0x36f], 0x61c, 0x1680, 0x180e, [0x2000, 0x200f])
  are(ODD, [0x2028, 0x202f], [0x205f, 0x206f], 0x3000)
  are(BLANK | (BLANK << ASKS), 32, 0xa0)
  are(AFTER_O, ...each('àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ'))
  are(AFTER_U, ...each('ỳýỷỹỵỲÝỶỸỴ'))
  are(AFTER_O << ASKS, ...each('oO'))
  are(AFTER_U << ASKS, ...each('uU'))
  return kinds
}

/**
 * Look at every character of a text once.
 *
 * The loop branches only where there is something to note: a branch on every blank and every vowel with a tone would be
 * guessed wrongly so often that it takes four times as long.
 */
export const surveyText = makeSurveyor()

/** What the loop needs are constants around it: a bundler makes variables of those of a module, which are slower. */
function makeSurveyor(): (text: string) => Survey {
  const kinds = kindsOfCharacters()
  const always = FEED | ODD
  const tone = AFTER_O | AFTER_U
  const asks = ASKS

  return (text) => {
    const lineStarts = [0]
    const spots: number[] = []
    const gaps: number[] = []
    const tones: number[] = []
    const { length } = text
    let seen = 0
    let noted = always
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at)
      const kind = code < kinds.length ? (kinds[code] as number) : kindBeyond(code)
      const here = kind & noted
      seen |= kind
      noted = (kind >> asks) | always
      if (here === 0) continue
      if ((here & tone) !== 0) {
        if (isMisplaced(text, at, here)) tones.push(at - 1)
        continue
      }
      spots.push(at)
      if (here === FEED) lineStarts.push(at + 1)
      else if (code === 9) gaps.push(at)
      else if ((here & BLANK) !== 0) {
        gaps.push(at)
        // Of a long run every second blank is enough.
        noted = always
      }
    }
    lineStarts.push(BEYOND)
    spots.push(BEYOND)
    return { seen: seen & (SPACES | DASHES | RARE | SIGNS), lineStarts, spots, gaps, tones }
  }
}

function kindBeyond(code: number): number {
  return code === 0xfeff ? RARE | ODD : RARE
}

/** Does the vowel with its tone end a syllable that is not `quy`? */
function isMisplaced(text: string, at: number, kind: number): boolean {
  if (at + 1 < text.length && isLetter(text.charCodeAt(at + 1))) return false
  return kind !== AFTER_U || at < 2 || (text.charCodeAt(at - 2) | 32) !== 113
}

/** A Latin letter, or a mark that stands on one. */
function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0x1e00 && code <= 0x1eff) ||
    (code >= 0x300 && code <= 0x36f)
  )
}
