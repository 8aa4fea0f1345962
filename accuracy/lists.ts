import type { Range } from './slip.ts'
import type { Line } from './zones.ts'

export type LabelKind = 'article' | 'roman' | 'arabic' | 'decimal' | 'letter' | 'indicator'

/** One labelled unit: from its label to the next one of its list, or of a list around it. */
export interface Unit extends Range {
  /** The numeral itself: `đ` of `đ)`, `12` of `12.`, `3` of `2.3.`. */
  readonly numeral: Range & { readonly text: string }
  readonly label: Range
  readonly value: number
  /** Whether a line with a label, a dash or a mark stands inside. */
  inner: boolean
  /** Its end is not known before the next label. */
  end: number
}

/** Units with labels 1, 2, 3 … without a gap. */
export interface List {
  readonly kind: LabelKind
  readonly units: Unit[]
  /** False where its labels do not go up one by one: nothing is planted there. */
  sound: boolean
  /** The unit in which it stands: lists of one level are told apart by it. */
  readonly within: Unit | null
}

const letters = 'abcdđeghiklmnopqrstuvxy'
const romans = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
]

export function numeralOf(kind: LabelKind, value: number): string | undefined {
  if (kind === 'letter') return letters[value - 1]
  if (kind === 'roman') return romans[value - 1]
  return String(value)
}

function numeralValue(kind: LabelKind, numeral: string): number {
  if (kind === 'letter') return letters.indexOf(numeral) + 1
  if (kind === 'roman') return romans.indexOf(numeral) + 1
  return Number(numeral)
}

const marks = '^[ \\t]*(?:#{1,6} )?(?:\\*\\*)?'
const labels: { kind: LabelKind; rank: number; pattern: RegExp }[] = [
  { kind: 'article', rank: 1, pattern: new RegExp(`${marks}(?<label>Điều (?<numeral>\\d{1,3})\\.)(?=\\s+\\S)`, 'du') },
  { kind: 'roman', rank: 1, pattern: new RegExp(`${marks}(?<label>(?<numeral>[IVX]{1,5})\\.)(?=[\\s*]+\\S)`, 'du') },
  { kind: 'arabic', rank: 2, pattern: new RegExp(`${marks}(?<label>(?<numeral>\\d{1,2})\\.)(?=[\\s*]+\\S)`, 'du') },
  {
    kind: 'decimal',
    rank: 3,
    pattern: new RegExp(`${marks}(?<label>\\d{1,2}\\.(?<numeral>\\d{1,2})\\.?)(?=[\\s*]+\\S)`, 'du'),
  },
  { kind: 'letter', rank: 4, pattern: new RegExp(`${marks}(?<label>(?<numeral>[a-zđ])[)/])(?=\\s+\\S)`, 'du') },
  { kind: 'indicator', rank: 4, pattern: new RegExp(`${marks}(?:- )?(?<label>Chỉ tiêu (?<numeral>\\d{1,2}):)`, 'du') },
]
/** What begins numbering afresh: parts, chapters and annexes. */
const freshStart = /^[ \t]*(?:#{1,6} )?(?:\*\*)?(?:(?:PHỤ LỤC|Phụ lục|Phần|PHẦN|Chương|CHƯƠNG)(?![\p{L}])|[A-H]\. )/u
const mark = /^[ \t]*[-+*•–] /u
/** Cells: a row of a table says nothing about the numbering of the text. */
const row = /^\s*\||\|\s*$|\S {3,}\S.*\S {3,}\S/u

/** The lists of a text, as far as they can be told from the beginnings of its lines alone. */
export function findLists(lines: readonly Line[], foreign: (range: Range) => boolean): List[] {
  const lists: List[] = []
  const open: (List | undefined)[] = []
  const holders = () => open.flatMap((list) => (list ? [list.units.at(-1) as Unit] : []))
  const close = (rank: number, at: number) => {
    for (let level = open.length - 1; level >= rank; level--) {
      const unit = open[level]?.units.at(-1)
      if (unit) unit.end = at
      open[level] = undefined
    }
  }
  for (const line of lines) {
    if (foreign(line) || row.test(line.text)) continue
    if (freshStart.test(line.text)) {
      close(0, line.start)
      continue
    }
    const read = readLabel(line)
    if (!read) {
      if (mark.test(line.text)) for (const unit of holders()) unit.inner = true
      continue
    }
    const { kind, rank, unit } = read
    const list = open[rank]
    close(rank + 1, line.start)
    for (const holder of open.slice(0, rank).flatMap((around) => (around ? [around.units.at(-1) as Unit] : [])))
      holder.inner = true
    const last = list?.units.at(-1)
    if (last) last.end = line.start
    if (list && list.kind === kind && unit.value === (last as Unit).value + 1) {
      list.units.push(unit)
      continue
    }
    if (list && unit.value !== 1) list.sound = false
    const within =
      open
        .slice(0, rank)
        .findLast((around) => around !== undefined)
        ?.units.at(-1) ?? null
    const fresh = { kind, units: [unit], sound: unit.value === 1, within }
    open[rank] = fresh
    lists.push(fresh)
  }
  close(0, lines.at(-1)?.end ?? 0)
  return lists
}

function readLabel(line: Line): { kind: LabelKind; rank: number; unit: Unit } | null {
  for (const { kind, rank, pattern } of labels) {
    const match = pattern.exec(line.text)
    const label = match?.indices?.groups?.label
    const numeral = match?.indices?.groups?.numeral
    if (!label || !numeral) continue
    const text = line.text.slice(...numeral)
    const value = numeralValue(kind, text)
    if (value < 1) continue
    const at = (range: [number, number]) => ({ start: line.start + range[0], end: line.start + range[1] })
    return {
      kind,
      rank,
      unit: {
        start: line.start,
        end: line.end,
        numeral: { ...at(numeral), text },
        label: at(label),
        value,
        inner: false,
      },
    }
  }
  return null
}
