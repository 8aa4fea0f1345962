import { agencyLexicon } from './lexicon.ts'
import { Words } from './words.ts'

const departmentHeads: ReadonlyMap<string, string> = new Map([
  ['sở', 'Sở'],
  ['bộ', 'Bộ'],
  ['phòng', 'Phòng'],
])

/**
 * The name of a body with its abbreviations written out, in mixed case: `UBND TP. HỒ CHÍ MINH` becomes "Ủy ban nhân
 * dân thành phố Hồ Chí Minh", `SỞ LĐTBXH` "Sở Lao động - Thương binh và Xã hội". For issuers as well as for agencies.
 *
 * What no list knows stays as it is; printed in capitals throughout, it is put in lower case with a capital at the
 * front of a place's words ("HUYỆN VĂN QUAN" gives "huyện Văn Quan"). An empty text stays empty.
 */
export function expandBodyName(raw: string): string {
  const text = raw.normalize('NFC').replace(MISPLACED_TONE, (pair) => TONE_MOVED.get(pair) ?? pair)
  const words = new Words(text, 0, text.length)
  const shouting = text === text.toUpperCase()
  const lexicon = agencyLexicon()
  let said = ''
  let at = 0
  let afterLevel = false
  const say = (part: string): void => {
    const tight = said === '' || /^[,;:.)/]/.test(part) || said.endsWith('(') || said.endsWith('/')
    said += tight ? part : ` ${part}`
  }
  while (words.key(at) !== '') {
    const name = lexicon.names.match(words, at)
    const level = lexicon.levels.match(words, at)
    const province = words.capital(at) ? lexicon.provinces.match(words, at) : null
    const head = departmentHeads.get(words.key(at))
    const field = head === undefined ? null : lexicon.fields.match(words, at + 1)
    if (name && (words.capital(at) || said === '')) {
      say(name.value)
      at = name.next
    } else if (head !== undefined && field) {
      say(`${head} ${field.value}`)
      at = field.next
    } else if (province) {
      say(province.value)
      at = province.next
    } else if (level && (shouting || !words.capital(at) || level.next > at + 1 || level.value !== words.key(at))) {
      say(level.value)
      at = level.next
      afterLevel = true
      continue
    } else {
      const written = words.written(at, at + 1)
      const letters = words.letters(at)
      const key = words.key(at)
      say(!shouting || !letters ? written : said === '' || afterLevel ? written.charAt(0) + key.slice(1) : key)
      at++
      if (afterLevel && letters) continue
    }
    afterLevel = false
  }
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** "oà", "oè", "uỷ" at the end of a syllable, with the tone on the second vowel. */
const MISPLACED_TONE = /(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ])(?![\p{L}])/gu
const TONE_MOVED = new Map<string, string>(
  [
    ['oà', 'òa'],
    ['oá', 'óa'],
    ['oả', 'ỏa'],
    ['oã', 'õa'],
    ['oạ', 'ọa'],
    ['oè', 'òe'],
    ['oé', 'óe'],
    ['oẻ', 'ỏe'],
    ['oẽ', 'õe'],
    ['oẹ', 'ọe'],
    ['uỳ', 'ùy'],
    ['uý', 'úy'],
    ['uỷ', 'ủy'],
    ['uỹ', 'ũy'],
    ['uỵ', 'ụy'],
  ].flatMap(([from, to]) => {
    const [a, b] = [from as string, to as string]
    const title = (pair: string): string => pair.charAt(0).toUpperCase() + pair.charAt(1)
    return [
      [a, b],
      [title(a), title(b)],
      [a.toUpperCase(), b.toUpperCase()],
    ] as Array<[string, string]>
  }),
)
