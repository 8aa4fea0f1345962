import { formatRoman, parseRoman } from '../law/numbering.ts'
import type { CrossReference, Label } from './nodes.ts'

/** One step of a reference: "mục IV", "khoản 2". */
export type Step = CrossReference['paths'][number][number]

/** How a reference calls each kind; capitals as in Nghị định 30/2020/NĐ-CP, Phụ lục II, where a number follows. */
export const stepWords: Readonly<Record<Step['kind'], string>> = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  article: 'Điều',
  clause: 'khoản',
  point: 'điểm',
  indicator: 'chỉ tiêu',
  objective: 'mục tiêu',
  appendix: 'Phụ lục',
}

/** `Mục V`, `khoản 2`. */
export function stepName({ kind, value }: Step): string {
  return `${stepWords[kind]} ${value}`
}

/**
 * How a labelled unit may be called in a reference, as `kind numeral` (`section IV`, `clause 2`, `part 2`).
 *
 * Nghị định 30/2020/NĐ-CP has names for phần, chương, mục, điều, khoản and điểm; plans call their units by the same
 * words without being strict about it: `IV.` is "mục IV" or "phần IV", `2.` is "khoản 2", "mục 2" or "điểm 2".
 */
export interface UnitNames {
  /** By their proper word. */
  readonly exact: readonly string[]
  /** By a word that usage allows, where nothing has the name by right. */
  readonly loose: readonly string[]
  /** `2.1.` below `2.`: by its last number. */
  readonly tail: readonly string[]
  /** By the word for another kind: a printed "Mục V" called "Phần V". */
  readonly kin: readonly string[]
}

const NONE: readonly string[] = []

/** The names of the unit that a label opens. */
export function unitNames({ raw, kind }: Label): UnitNames {
  const names = known.get(kind)
  const found = names?.get(raw)
  if (found !== undefined) return found
  const made = readNames(raw, kind)
  if (names === undefined) known.set(kind, new Map([[raw, made]]))
  else if (names.size < REMEMBERED && raw.length < LONGEST) names.set(raw, made)
  return made
}

/** By kind and label: the same few hundred return all the time; remembering them changes no result. */
const known = new Map<Label['kind'], Map<string, UnitNames>>()
const REMEMBERED = 1000
const LONGEST = 40

function readNames(raw: string, kind: Label['kind']): UnitNames {
  if (kind === 'named') return namedUnit(raw)
  const numeral = raw.replace(/[\s.)/:-]+$/, '')
  switch (kind) {
    case 'roman':
      return { ...nothing, exact: [nameOf('section', numeral), nameOf('part', numeral)] }
    case 'letter':
      return numeral.charAt(0) === numeral.charAt(0).toLowerCase()
        ? { ...nothing, exact: [nameOf('point', numeral)] }
        : { ...nothing, exact: [nameOf('section', numeral), nameOf('part', numeral)] }
    case 'arabic': {
      const clause = nameOf('clause', numeral)
      const point = nameOf('point', numeral)
      const section = nameOf('section', numeral)
      return raw.includes(')')
        ? { ...nothing, exact: [clause, point], loose: [section] }
        : { ...nothing, exact: [clause], loose: [section, point] }
    }
    case 'decimal': {
      const last = numeral.slice(numeral.lastIndexOf('.') + 1)
      return {
        ...nothing,
        exact: [nameOf('section', numeral), nameOf('clause', numeral), nameOf('point', numeral)],
        tail: [nameOf('clause', last), nameOf('section', last), nameOf('point', last)],
      }
    }
    default:
      return nothing
  }
}

const nothing: UnitNames = { exact: NONE, loose: NONE, tail: NONE, kin: NONE }

const WORDS: ReadonlyMap<string, Step['kind']> = new Map([
  ['phần', 'part'],
  ['chương', 'chapter'],
  ['mục', 'section'],
  ['tiểu mục', 'section'],
  ['điều', 'article'],
  ['chỉ tiêu', 'indicator'],
  ['mục tiêu', 'objective'],
  ['phụ lục', 'appendix'],
])

/** Kinds that are taken for each other. */
const KIN: Partial<Record<Step['kind'], readonly Step['kind'][]>> = {
  part: ['section', 'chapter'],
  section: ['part', 'chapter'],
  chapter: ['part', 'section'],
  indicator: ['objective'],
  objective: ['indicator'],
}

/** `Mục V.`, `PHỤ LỤC 01`, `Phần thứ hai`, `Điều 12a.`: a word and its numeral. */
function namedUnit(raw: string): UnitNames {
  const [word, numeral] = splitNamed(raw)
  const kind = WORDS.get(word)
  if (kind === undefined || numeral === '') return nothing
  const kin = (KIN[kind] ?? []).map((other) => nameOf(other, romanOf(numeral) ?? numeral))
  return { ...nothing, exact: [nameOf(kind, numeral)], kin }
}

/** The word of a named label in lower case, and its numeral: `Chỉ tiêu số 8:` → `chỉ tiêu`, `8`. */
export function splitNamed(raw: string): [word: string, numeral: string] {
  const label = raw
    .replace(/[\s.:)-]+$/, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
  const found = /^(.{2,14}?) (?:số )?((?:thứ )?\S{1,9})$/i.exec(label)
  if (found === null) return [label.toLowerCase(), '']
  return [(found[1] as string).toLowerCase(), found[2] as string]
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/**
 * `kind numeral`, the numeral in one spelling: no leading zeros; phần, chương and phụ lục, which are numbered in any
 * manner, by their value ("Phần thứ hai", "Phần II").
 */
export function nameOf(kind: Step['kind'], numeral: string): string {
  const bare = PLAIN.test(numeral)
    ? numeral
    : numeral
        .trim()
        .normalize('NFC')
        .replace(/^0+(?=\d)/, '')
  return `${kind} ${kind === 'part' || kind === 'chapter' || kind === 'appendix' ? countedOf(bare) : bare}`
}

/** In its one spelling already. */
const PLAIN = /^[1-9A-Za-z][\dA-Za-z.]*$/

function countedOf(numeral: string): string {
  const ordinal = ordinalOf(numeral)
  if (ordinal !== null) return String(ordinal)
  return /^[IVX]+$/.test(numeral) ? String(parseRoman(numeral) ?? numeral) : numeral
}

/** "thứ hai" → 2. */
function ordinalOf(numeral: string): number | null {
  const word = /^thứ\s+(\S+)$/i.exec(numeral)?.[1]?.toLowerCase()
  const at = word === undefined ? -1 : ORDINALS.indexOf(word)
  return at < 0 ? null : at + 1
}

function romanOf(numeral: string): string | null {
  const ordinal = ordinalOf(numeral)
  return ordinal === null ? null : formatRoman(ordinal)
}
