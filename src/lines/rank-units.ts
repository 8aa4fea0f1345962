import { isCapitals } from './join-rows.ts'
import type { Line, ScannedLabel } from './line.ts'

/** A unit that is open while later lines are read. */
interface OpenUnit {
  line: Line
  rank: number
  style: string
  value: number | null
}

/** Rank of a heading without a label: as a roman one. */
const HEADING_RANK = 3

/** No document of this world nests deeper; what pretends to is laid flat, so that no walk can overflow. */
const DEEPEST = 24

/**
 * Settle which unit stands inside which, and say so with zero-width `Open` and `Close` lines, so that the grammar
 * needs no memory.
 *
 * Levels follow the numbering, never indentation or Markdown marks:
 * - a label goes on with the innermost open list of its style whose next number it is;
 * - a list that begins (1, a) stands inside the unit before it when that unit's own list goes on after it;
 * - otherwise usage ranks them: phần, chương, I., điều, 1., 1.1., a), -, +;
 * - a list that begins anew where nothing was opened between has lost its heading: a `LostHeading` line takes its place.
 *
 * @param lines  Lines of one body, in order.
 * @returns      The same lines with `Open`, `Close` and `LostHeading` put in.
 */
export function rankUnits(text: string, lines: readonly Line[]): Line[] {
  const ranked = rank(text, lines, false)
  // A list that begins anew shows that a crawler has dropped headings: then less certain signs count, too.
  if (!ranked.some((line) => line.kind === 'LostHeading')) return ranked
  const mended = mendFirstRoman(text, lines)
  const again = mended === null ? null : rank(text, mended, false)
  if (again !== null && !again.some((line) => line.kind === 'LostHeading')) return again
  return rank(text, mended ?? lines, true)
}

/**
 * `1. MỤC ĐÍCH, YÊU CẦU` / `1. Mục đích`, and later `II. NỘI DUNG`: the first was meant as `I.`. A website that numbers
 * every list anew makes a `1.` of each heading in capitals.
 */
function mendFirstRoman(text: string, lines: readonly Line[]): Line[] | null {
  const units = lines.filter((line) => line.kind === 'Unit' && line.label !== null)
  const headings = new Set(units.filter((line) => isCapitalFirst(text, line)))
  const [first] = units
  if (first === undefined || !headings.has(first)) return null
  const roman = units.find((line) => line.label?.style === 'roman')
  if (headings.size === 1 && (roman?.label?.value !== 2 || units[1]?.label?.value !== 1)) return null
  return lines.map((line) =>
    headings.has(line)
      ? { ...line, label: { ...(line.label as ScannedLabel), style: 'roman', rank: HEADING_RANK } }
      : line,
  )
}

/** `1. NỘI DUNG HOẠT ĐỘNG` */
function isCapitalFirst(text: string, { label, bodyStart, end }: Line): boolean {
  return (
    label?.style === 'arabic' &&
    label.value === 1 &&
    end - bodyStart >= 8 &&
    end - bodyStart < 200 &&
    isCapitals(text, bodyStart, end)
  )
}

function rank(text: string, lines: readonly Line[], lost: boolean): Line[] {
  const out: Line[] = []
  const stack: OpenUnit[] = []
  const following = new Following(lines)
  /** Pairs of styles that this text nests against usage: `letter>arabic`. Seen once, it holds for the rest. */
  const nested = new Set<string>()

  const closeTo = (depth: number) => {
    while (stack.length > depth) {
      stack.pop()
      out.push(CLOSE)
    }
  }
  const open = (unit: OpenUnit, line: Line) => {
    closeTo(DEEPEST - 1)
    out.push(line, OPEN)
    stack.push(unit)
  }
  const openLost = (rank: number, style: string, at: number) => {
    const line = zeroWidth('LostHeading', at)
    open({ line, rank, style, value: null }, line)
  }

  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    if (line.kind === 'Closing') {
      closeTo(0)
      out.push(line)
      continue
    }
    if (line.kind === 'Appendix') {
      closeTo(0)
      open({ line, rank: -1, style: 'appendix', value: null }, line)
      // Its name follows and belongs to it.
      continue
    }
    if (line.kind === 'Heading') {
      const depth = stack.findIndex((unit) => unit.rank >= HEADING_RANK)
      closeTo(depth === -1 ? stack.length : depth)
      open({ line, rank: HEADING_RANK, style: 'heading', value: null }, line)
      continue
    }
    if (line.kind === 'Plain' && lost && stack.length > 0 && startsLostBlock(text, lines, index, stack)) {
      const depth = lostDepth(stack)
      closeTo(depth)
      openLost(stack[depth - 1] === undefined ? HEADING_RANK : 5, 'lost', line.start)
      out.push(line)
      continue
    }
    const label = line.label
    if (line.kind !== 'Unit' || label === null) {
      out.push(line)
      continue
    }
    const unit: OpenUnit = { line, rank: label.rank, style: label.style, value: label.value }
    if (lost && losesAgency(text, unit, stack, following, index)) {
      closeTo(stack.length - 1)
      openLost(5, 'lost', line.start)
    }
    const depth = depthOf(unit, label.path, stack, following, nested, index, text, lines)
    const sibling = stack[depth]
    const restarts =
      sibling !== undefined &&
      sibling.style === unit.style &&
      unit.value === 1 &&
      sibling.value !== null &&
      sibling.value >= 1 &&
      // `a) a) c)`, `1. 2. 1. 4.`: one slip, for the count goes on behind it.
      following.nextValue(unit.style, index) !== sibling.value + 2
    closeTo(depth)
    if (restarts && label.kind !== 'named') {
      // The list begins anew under the same parent: the heading between the two is lost.
      const parent = stack[depth - 1]
      if (parent !== undefined && parent.style === 'lost') closeTo(depth - 1)
      else if (parent !== undefined && isNumbered(parent)) closeTo(depth - 1)
      openLost(Math.max(label.rank - 2, -0.5), 'lost', line.start)
    } else if (lost && label.rank >= 5 && beginsLost(unit, lines, index, stack, sibling)) {
      // Under a lost heading one list ends and another begins: the heading of the second is lost as well.
      const parent = stack[stack.length - 1]
      const level = parent === undefined ? HEADING_RANK : parent.rank
      if (parent !== undefined) closeTo(stack.length - 1)
      openLost(level, 'lost', line.start)
    }
    open(unit, line)
  }
  closeTo(0)
  return out
}

const isNumbered = (unit: OpenUnit) => unit.value !== null && (unit.style.startsWith('arabic') || unit.style === 'lost')

function zeroWidth(kind: 'Open' | 'Close' | 'LostHeading', at: number): Line {
  return { kind, start: at, end: at, label: null, bodyStart: at, blankBefore: false, row: -1 }
}

/* There are as many as there are units, and nobody asks where they stand: one for all. */
const OPEN = zeroWidth('Open', 0)
const CLOSE = zeroWidth('Close', 0)

/**
 * In a text that lost headings: `a)` after `5. Sở Công Thương: … .`, and `7.` comes next. The letters belong to a lost 6.
 */
function losesAgency(
  text: string,
  unit: OpenUnit,
  stack: readonly OpenUnit[],
  following: Following,
  index: number,
): boolean {
  const top = stack[stack.length - 1]
  if (unit.style !== 'letter' || unit.value !== 1 || top === undefined || top.value === null || top.style !== 'arabic')
    return false
  return (
    text[top.line.end - 1] === '.' &&
    top.line.end - top.line.start > 60 &&
    following.nextValue(top.style, index) === top.value + 2
  )
}

/** In a text that lost headings: does this unit open a block of its own? */
function beginsLost(
  unit: OpenUnit,
  lines: readonly Line[],
  index: number,
  stack: readonly OpenUnit[],
  closed: OpenUnit | undefined,
): boolean {
  const parent = stack[stack.length - 1]
  if (parent === undefined) return true
  if (parent.style !== 'lost') return false
  // Nothing has stood in it yet: this is its list.
  const before = lines[index - 1]
  if (before === undefined || (closed === undefined && before.kind !== 'Plain')) return false
  return unit.value === 1
}

/** How many open units stay open when this one begins. */
function depthOf(
  unit: OpenUnit,
  path: number[] | null,
  stack: readonly OpenUnit[],
  following: Following,
  nested: Set<string>,
  index: number,
  text: string,
  lines: readonly Line[],
): number {
  const floor = stack[0]?.style === 'appendix' ? 1 : 0
  let same = -1
  for (let i = stack.length - 1; i >= floor; i--) {
    const open = stack[i] as OpenUnit
    if (open.style !== unit.style) continue
    same = i
    // Decimals belong together only where all groups but the last agree: 2.1 does not follow 1.3.
    if (path !== null && !samePrefix(path, open.line.label?.path ?? null)) continue
    const next = unit.value === null || open.value === null || unit.value > open.value
    if (next) return i
    break
  }
  // `2.1.` stands in `2.`, wherever that is.
  if (path !== null && path.length > 1) {
    for (let i = stack.length - 1; i >= floor; i--) {
      const open = stack[i] as OpenUnit
      const parentPath = open.line.label?.path ?? (open.value === null ? null : [open.value])
      if (open.style !== unit.style && parentPath !== null && isParentPath(parentPath, path)) return i + 1
    }
  }
  if (unit.value === 1 || same === -1) {
    // A list that begins: inside the unit before it, when that one's own list goes on later.
    for (let i = stack.length - 1; i >= floor; i--) {
      const open = stack[i] as OpenUnit
      if (open.rank < unit.rank && i > same) return i + 1
      if (i <= same) break
      const pair = `${open.style}>${unit.style}`
      if (unit.value === 1 && nested.has(pair)) return i + 1
      if (unit.value === 1 && open.value !== null && following.goesOn(open.style, open.value, index, unit.rank)) {
        nested.add(pair)
        return i + 1
      }
    }
  }
  if (same !== -1) {
    if (unit.value === 1 && same < stack.length - 1 && introduces(text, lines, index)) {
      return stack.length
    }
    return same
  }
  for (let i = stack.length - 1; i >= floor; i--) if ((stack[i] as OpenUnit).rank < unit.rank) return i + 1
  return floor
}

/** The line before ends with a colon: what follows is its list. */
function introduces(text: string, lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1]
  return before !== undefined && text.charCodeAt(before.end - 1) === 58
}

function samePrefix(path: readonly number[], other: readonly number[] | null): boolean {
  if (other === null || other.length !== path.length) return false
  for (let i = 0; i < path.length - 1; i++) if (path[i] !== other[i]) return false
  return true
}

function isParentPath(parent: readonly number[], path: readonly number[]): boolean {
  if (parent.length >= path.length) return false
  for (let i = 0; i < parent.length; i++) if (parent[i] !== path[i]) return false
  return true
}

/** What labels come after a line: answers whether a list goes on, without reading the rest of the text each time. */
class Following {
  readonly #byStyle = new Map<string, number[]>()
  readonly #lines: readonly Line[]

  constructor(lines: readonly Line[]) {
    this.#lines = lines
    for (let i = 0; i < lines.length; i++) {
      const style = lines[i]?.label?.style
      if (style === undefined) continue
      const list = this.#byStyle.get(style)
      if (list === undefined) this.#byStyle.set(style, [i])
      else list.push(i)
    }
  }

  /** Index of the next line with a label of this style. */
  #next(style: string, after: number): number | null {
    const list = this.#byStyle.get(style)
    if (list === undefined) return null
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((list[middle] as number) <= after) low = middle + 1
      else high = middle
    }
    return list[low] ?? null
  }

  /** The value of the next label of this style. */
  nextValue(style: string, after: number): number | null {
    const next = this.#next(style, after)
    return next === null ? null : (this.#lines[next]?.label?.value ?? null)
  }

  /** Does `value + 1` of this style come next in its style, before anything that ranks above the new list's own rank? */
  goesOn(style: string, value: number, after: number, rank: number): boolean {
    const next = this.#next(style, after)
    if (next === null || next - after > 400 || this.#lines[next]?.label?.value !== value + 1) return false
    for (let i = after + 1; i < next; i++) {
      const line = this.#lines[i] as Line
      if (line.kind === 'Heading' || line.kind === 'Appendix') return false
      if (line.label !== null && line.label.rank < Math.min(rank, 4.9)) return false
    }
    return true
  }
}

/**
 * In a text that lost headings, a paragraph after a finished unit opens a block of its own whose heading is gone:
 * an agency's plain duty, the paragraph on funding.
 */
function startsLostBlock(text: string, lines: readonly Line[], index: number, stack: readonly OpenUnit[]): boolean {
  const line = lines[index] as Line
  const before = lines[index - 1]
  if (before === undefined || line.end - line.start < 40) return false
  if (before.kind !== 'Unit' && before.kind !== 'Plain') return false
  const last = text[before.end - 1] as string
  if (last !== '.' && last !== ';') return false
  const top = stack[stack.length - 1] as OpenUnit
  return top.style === 'letter' || top.style.startsWith('arabic') || top.style === 'lost'
}

/** Where a lost block begins: beside the numbered unit (its agency) that is open, or at the top. */
function lostDepth(stack: readonly OpenUnit[]): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i] as OpenUnit
    if (open.style === 'letter') {
      return Math.max(0, i - 1)
    }
  }
  const top = stack[stack.length - 1] as OpenUnit
  if (top.style === 'lost' && top.rank >= 5) return stack.length - 1
  return 0
}
