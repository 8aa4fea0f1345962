/**
 * Words that Vietnamese spelling does not allow, whatever they mean: "ngiệp", "chíh", "hnân".
 *
 * A syllable is an onset and a rhyme; every three letters in a row that some syllable has, its ends included, are known.
 * A word with three others is strange. Tones are not looked at.
 */

const ONSETS = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')

const RHYMES = [
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
  'o oc oi om on ong ooc oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet',
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt uê uêch uênh uân uâng uât uây uơ',
  'uy uya uych uynh uyt uyu uyp uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
  'y yêm yên yêng yêt yêu ynh ych',
]
  .join(' ')
  .split(' ')

/** Each letter with its quality, and how it is written with the five tones. */
const VOWELS = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'iìíỉĩị',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'uùúủũụ',
  'ưừứửữự',
  'yỳýỷỹỵ',
]
const CONSONANTS = 'bcdđghklmnpqrstvx'

/** No letter at all, and a letter of other languages. */
const END = 0
const FOREIGN = 31
const BITS = 5
const MASK = (1 << (3 * BITS)) - 1
/** Letters stand below this code. */
const BEYOND = 0x1f00

interface Tables {
  /** By character. */
  readonly classes: Uint8Array
  /** A bit for each three letters in a row that no syllable has. */
  readonly strange: Int32Array
}

let tables: Tables | undefined

/** Report each word of a text in which no Vietnamese syllable can be read, as [start, end). The text is composed. */
export function strangeWords(text: string, onWord: (start: number, end: number) => void): void {
  tables ??= makeTables()
  const { classes, strange } = tables
  let row = 0
  let reported = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    row = ((row << BITS) | (code < BEYOND ? (classes[code] as number) : END)) & MASK
    if ((((strange[row >>> 5] as number) >>> row) & 1) === 0 || at < reported) continue
    let start = at
    while (start > 0 && isLetter(classes, text.charCodeAt(start - 1))) start--
    let end = at
    while (end < text.length && end - start < LONGEST && isLetter(classes, text.charCodeAt(end))) end++
    reported = end + 1
    if (end - start < LONGEST) onWord(start, end)
  }
}

/** No syllable is longer, with a letter too many. */
const LONGEST = 9

const isLetter = (classes: Uint8Array, code: number) => code < BEYOND && classes[code] !== END

function makeTables(): Tables {
  const classes = new Uint8Array(BEYOND)
  const add = (letter: string, number: number) => {
    classes[letter.charCodeAt(0)] = number
    classes[letter.toUpperCase().charCodeAt(0)] = number
  }
  for (let code = 0; code < BEYOND; code++)
    if (/\p{L}|\p{M}|\d/u.test(String.fromCharCode(code))) classes[code] = FOREIGN
  for (const [index, letter] of [...CONSONANTS].entries()) add(letter, index + 1)
  for (const [index, tones] of VOWELS.entries()) for (const letter of tones) add(letter, CONSONANTS.length + index + 1)
  const strange = new Int32Array(1 << (3 * BITS - 5)).fill(-1)
  const allow = (row: number) => {
    strange[row >>> 5] = (strange[row >>> 5] as number) & ~(1 << row)
  }
  for (const onset of ONSETS) {
    for (const rhyme of RHYMES) {
      let row = 0
      for (const letter of `${onset}${rhyme}  `) {
        row = ((row << BITS) | (classes[letter.charCodeAt(0)] as number)) & MASK
        allow(row)
      }
    }
  }
  // One letter alone, what is between words, and all that has a foreign letter or figure in it.
  for (let one = 0; one <= FOREIGN; one++) {
    for (let two = 0; two <= FOREIGN; two++) {
      allow((one << (2 * BITS)) | two)
      allow((two << BITS) | END)
      for (const row of [(FOREIGN << (2 * BITS)) | (one << BITS) | two, (one << (2 * BITS)) | (FOREIGN << BITS) | two])
        allow(row)
      allow((one << (2 * BITS)) | (two << BITS) | FOREIGN)
    }
  }
  return { classes, strange }
}
