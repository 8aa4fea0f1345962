import { CLASS_BITS, type RowsOfThree } from './phrase-scanner.ts'

/**
 * Rows of three letters that no Vietnamese syllable has, whatever it means: those of "nghiệpp", "chíh", "hnân".
 *
 * A syllable is an onset and a rhyme; the rows of all of them, their ends included, are known. Tones are not looked at.
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

/** No letter at all, and a letter of other languages, a figure or a capital: words with those are not judged by them. */
const END = 0
const FOREIGN = 31

let rows: RowsOfThree | undefined

/** The rows by which a strange word is known, made on first use. */
export function strangeRows(): RowsOfThree {
  rows ??= makeRows()
  return rows
}

function makeRows(): RowsOfThree {
  const classes = new Uint8Array(1 << 16)
  for (const [from, to] of LETTERS) classes.fill(FOREIGN, from, to + 1)
  for (const [index, letter] of [...CONSONANTS].entries()) classes[letter.charCodeAt(0)] = index + 1
  for (const [index, tones] of VOWELS.entries()) {
    for (const letter of tones) classes[letter.charCodeAt(0)] = CONSONANTS.length + index + 1
  }
  const watched = new Uint8Array(1 << (3 * CLASS_BITS)).fill(1)
  const allow = (one: number, two: number, three: number) => {
    watched[(((one << CLASS_BITS) | two) << CLASS_BITS) | three] = 0
  }
  const allowRows = (letters: readonly number[]) => {
    for (let at = 2; at < letters.length; at++) {
      allow(letters[at - 2] as number, letters[at - 1] as number, letters[at] as number)
    }
  }
  const lettersOf = (word: string) => [...word].map((letter) => classes[letter.charCodeAt(0)] as number)
  const rhymes = RHYMES.map((rhyme) => [...lettersOf(rhyme), END])
  for (const rhyme of rhymes) allowRows(rhyme)
  for (const onset of ONSETS) {
    const letters = [END, END, ...lettersOf(onset)]
    allowRows(letters)
    const [one, two] = letters.slice(-2) as [number, number]
    for (const [first, second] of rhymes as [number, number][]) {
      allow(one, two, first)
      allow(two, first, second)
    }
  }
  for (let one = 0; one <= FOREIGN; one++) {
    for (let two = 0; two <= FOREIGN; two++) {
      // What is between words, and letters that stand alone.
      allow(one, END, two)
      allow(one, two, FOREIGN)
      allow(one, FOREIGN, two)
      allow(FOREIGN, one, two)
    }
    allow(one, END, END)
    allow(END, END, one)
    allow(END, one, END)
  }
  return { classes, watched }
}

/** Figures, capitals, small letters, letters with marks, marks alone, Greek and Cyrillic, Vietnamese letters. */
const LETTERS = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x24f],
  [0x300, 0x4ff],
  [0x1e00, 0x1eff],
] as const
