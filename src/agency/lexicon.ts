import { bodyFields } from '../law/body-fields.ts'
import { bodyNames, openHeads } from '../law/body-names.ts'
import {
  bodyAfterToChuc,
  compoundWords,
  endingWords,
  functionWords,
  groupNouns,
  levelWords,
  modifierAbbreviations,
  modifierWords,
  officeWords,
  ownerWords,
  predicateWords,
  schoolKinds,
  weakPredicateWords,
} from '../law/body-words.ts'
import { places } from '../law/places.ts'
import { PhraseTrie } from './phrase-trie.ts'
import { Begins, Vocabulary } from './vocabulary.ts'

/** Every closed list as a trie, over one vocabulary. */
export interface Lexicon {
  vocabulary: Vocabulary
  fields: PhraseTrie<string>
  names: PhraseTrie<string>
  openHeads: PhraseTrie<{ says: string; capital: boolean }>
  levels: PhraseTrie<string>
  provinces: PhraseTrie<string>
  groupNouns: PhraseTrie<string>
  modifiers: PhraseTrie<string>
  offices: PhraseTrie<string>
  owners: PhraseTrie<string>
  /** `weak` words also stand inside names. */
  predicates: PhraseTrie<{ weak: boolean }>
  /** Words that hold a syllable of the verb list and are none. */
  compounds: PhraseTrie<true>
  /** Words that end a name and are no verbs: `owner` always, `other` unless the line ends soon. */
  functionWords: PhraseTrie<'owner' | 'other'>
  bodyAfterToChuc: PhraseTrie<true>
}

let lexicon: Lexicon | null = null

/** The tries, built on first use. */
export function agencyLexicon(): Lexicon {
  lexicon ??= buildLexicon()
  return lexicon
}

const provinceSpellings: ReadonlyArray<readonly [string, string]> = [
  ['HCM', 'Hồ Chí Minh'],
  ['Bà Rịa Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
  ['BR-VT', 'Bà Rịa - Vũng Tàu'],
  ['Đăk Lăk', 'Đắk Lắk'],
  ['Đắc Lắc', 'Đắk Lắk'],
  ['Đắk Lắc', 'Đắk Lắk'],
  ['Đăk Nông', 'Đắk Nông'],
  ['Đắc Nông', 'Đắk Nông'],
]

function buildLexicon(): Lexicon {
  const vocabulary = new Vocabulary()
  for (const article of ['các', 'từng', 'một', 'toàn', 'tất']) vocabulary.flag(article, Begins.article)
  for (const head of ['sở', 'bộ', 'phòng', 'ngành', 'p']) vocabulary.flag(head, Begins.department)

  const fields = new PhraseTrie<string>(vocabulary, Begins.field, true)
  for (const field of bodyFields) {
    for (const abbreviation of field.also) fields.add(abbreviation, field.name)
  }
  for (const field of bodyFields) fields.add(field.name, field.name)

  const names = new PhraseTrie<string>(vocabulary, Begins.name, true)
  for (const [name, ...also] of bodyNames) {
    for (const spelling of [...also, name]) names.add(spelling, name)
  }

  const heads = new PhraseTrie<{ says: string; capital: boolean }>(vocabulary, Begins.openHead)
  for (const [head, behind] of openHeads) heads.add(head, { says: head, capital: behind === 'capital' })
  heads.add('BCĐ', { says: 'Ban Chỉ đạo', capital: false })
  heads.add('BQL', { says: 'Ban Quản lý', capital: false })

  const levels = new PhraseTrie<string>(vocabulary, Begins.level)
  for (const [level, ...also] of levelWords) {
    for (const spelling of [...also, level]) levels.add(spelling, level)
  }

  const provinces = new PhraseTrie<string>(vocabulary, Begins.province, true)
  for (const place of places) provinces.add(place.name, place.name)
  for (const [spelling, name] of provinceSpellings) provinces.add(spelling, name)

  const predicates = new PhraseTrie<{ weak: boolean }>(vocabulary, Begins.predicate)
  for (const phrase of weakPredicateWords) predicates.add(phrase, { weak: true })
  for (const phrase of predicateWords) predicates.add(phrase, { weak: false })

  const ends = new PhraseTrie<'owner' | 'other'>(vocabulary, Begins.functionWord)
  for (const phrase of functionWords) ends.add(phrase, 'other')
  for (const phrase of endingWords) ends.add(phrase, 'owner')

  const list = (phrases: readonly string[], bit: number, loose = false): PhraseTrie<string> => {
    const trie = new PhraseTrie<string>(vocabulary, bit, loose)
    for (const phrase of phrases) trie.add(phrase, phrase)
    return trie
  }
  const flags = (phrases: readonly string[], bit: number): PhraseTrie<true> => {
    const trie = new PhraseTrie<true>(vocabulary, bit)
    for (const phrase of phrases) trie.add(phrase, true)
    return trie
  }

  const modifiers = list(modifierWords, Begins.modifier, true)
  for (const [short, phrase] of modifierAbbreviations) modifiers.add(short, phrase)

  return {
    vocabulary,
    fields,
    names,
    openHeads: heads,
    levels,
    provinces,
    groupNouns: list([...groupNouns, ...schoolKinds], Begins.group, true),
    modifiers,
    offices: list(officeWords, Begins.office),
    owners: list(ownerWords, Begins.owner),
    predicates,
    compounds: flags(compoundWords, Begins.compound),
    functionWords: ends,
    bodyAfterToChuc: flags(bodyAfterToChuc, Begins.modifier),
  }
}
