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
/** Shifted by so much: what the next character is not, for it only goes on with a word or a figure. */
const NEXT = 3

const kinds = new Uint8Array(0x10000)
for (let code = 0x41; code < 0x2000; code++) {
  const letter = String.fromCharCode(code)
  const lower = letter.toLowerCase()
  if (lower === letter.toUpperCase() || (code > 0x7a && code < 0xc0)) continue
  kinds[code] = (CAPITAL << NEXT) | (lower === letter ? 0 : CAPITAL)
}
for (const vowel of 'êóểế') kinds[vowel.charCodeAt(0)] = VOWEL | (CAPITAL << NEXT)
for (const digit of '0123456789') kinds[digit.charCodeAt(0)] = DIGIT | (DIGIT << NEXT)

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
  // A table at hand in the function is looked up faster than one of the module.
  const table = kinds
  let found: Int32Array = new Int32Array(256 + (text.length >> 4))
  let count = 0
  for (const block of blocks) {
    // Whole numbers for the machine, too: an offset that is kept as a floating one makes floating ones of all.
    const end = Math.min(block.end, text.length) | 0
    let before = 0
    let at = block.start | 0
    // Four at once: three times of four there is nothing among them.
    for (; at + 3 < end; at += 4) {
      const first = table[text.charCodeAt(at)] as number
      const second = table[text.charCodeAt(at + 1)] as number
      const third = table[text.charCodeAt(at + 2)] as number
      const fourth = table[text.charCodeAt(at + 3)] as number
      if (((first | second | third | fourth) & FOOTHOLD) !== 0) {
        if (count + 4 > found.length) found = longer(found)
        if (isFoothold(first, before)) found[count++] = at
        if (isFoothold(second, first)) found[count++] = at + 1
        if (isFoothold(third, second)) found[count++] = at + 2
        if (isFoothold(fourth, third)) found[count++] = at + 3
      }
      before = fourth
    }
    if (count + 4 > found.length) found = longer(found)
    for (; at < end; at++) {
      const kind = table[text.charCodeAt(at)] as number
      if (isFoothold(kind, before)) found[count++] = at
      before = kind
    }
  }
  return found.subarray(0, count)
}

function isFoothold(kind: number, before: number): boolean {
  return (kind & FOOTHOLD & ~(before >> NEXT)) !== 0
}

function longer(found: Int32Array): Int32Array {
  const room = new Int32Array(found.length * 2)
  room.set(found)
  return room
}
