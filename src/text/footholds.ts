/** A stretch of a text: half-open, in UTF-16 units. */
interface Span {
  start: number
  end: number
}

/* What a character may be, as bits; nearly all of a text is no foothold. */
const VOWEL = 1
const CAPITAL = 2
const DIGIT = 4
const FOOTHOLD = VOWEL | CAPITAL | DIGIT
const LETTER = 8

const kinds = new Uint8Array(0x10000)
for (let code = 0x41; code < 0x2000; code++) {
  const letter = String.fromCharCode(code)
  const lower = letter.toLowerCase()
  if (lower === letter.toUpperCase() || (code > 0x7a && code < 0xc0)) continue
  kinds[code] = lower === letter ? LETTER : LETTER | CAPITAL
}
for (const vowel of 'êóểế') kinds[vowel.charCodeAt(0)] = LETTER | VOWEL
for (const digit of '0123456789') kinds[digit.charCodeAt(0)] = DIGIT

/**
 * Where the languages of running text find something to hold on to: the first digit of a figure, the capital that a word
 * begins with, and the marked vowels of the few small words that matter ("điểm", "nêu trên", "kế hoạch này"). All else
 * is passed over once for all of them, for touching every character of a text is what costs most.
 *
 * @param blocks  Stretches to look through, in order and apart from each other; each is looked at as if nothing stood
 *                before it.
 * @returns       Offsets, ascending.
 */
export function findFootholds(text: string, blocks: readonly Span[]): Int32Array {
  let found: Int32Array = new Int32Array(256 + (text.length >> 4))
  let count = 0
  for (const block of blocks) {
    // Whole numbers for the machine, too: an offset that is kept as a floating one makes floating ones of all.
    const end = Math.min(block.end, text.length) | 0
    let before = 0
    for (let at = block.start | 0; at < end; at++) {
      const kind = kinds[text.charCodeAt(at)] as number
      if ((kind & FOOTHOLD) !== 0 && !goesOn(before, kind)) {
        if (count === found.length) found = longer(found)
        found[count++] = at
      }
      before = kind
    }
  }
  return found.subarray(0, count)
}

/** Inside a word, or inside a figure. */
function goesOn(before: number, kind: number): boolean {
  return (kind & CAPITAL) !== 0 ? (before & LETTER) !== 0 : (kind & before & DIGIT) !== 0
}

function longer(found: Int32Array): Int32Array {
  const room = new Int32Array(found.length * 2)
  room.set(found)
  return room
}
