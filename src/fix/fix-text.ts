import { applyEdits } from '../text/source-map.ts'
import type { Finding } from '../tree/finding.ts'
import { type Fix, planFixes } from './plan-fixes.ts'

export interface FixedText {
  readonly text: string
  /** What was put right, in reading order; the places are those of the text as it was. */
  readonly fixed: readonly Finding[]
  /** What is found in the text put right. */
  readonly findings: readonly Finding[]
}

/** Finds what is wrong in a text: parses, resolves and checks it. */
export type TextCheck = (text: string) => readonly Finding[] | Promise<readonly Finding[]>

/** Corrections that overlap with others wait for the next round. */
const ROUNDS = 10
/** How often a text is checked in one round at most; what is not tried by then stays as it is. */
const MOST_CHECKS = 100

/**
 * Put right what is certain, and see that it is right: a correction stays only if checking the text again finds nothing
 * there and nothing new elsewhere. Doing it again changes nothing more.
 *
 * @param text      The original input.
 * @param check     Asked before, and after every attempt.
 */
export async function fixText(text: string, check: TextCheck): Promise<FixedText> {
  let state: State = { text, findings: await check(text) }
  const fixed: Finding[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const fixes = planFixes(state.text, state.findings)
    if (fixes.length === 0) break
    const { kept, next } = await new Trial(state, check).tryAll(fixes)
    if (kept.length === 0) break
    fixed.push(...kept.flatMap((fix) => fix.findings))
    state = next
  }
  return { ...state, fixed }
}

interface State {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** Tries corrections together, and by halves where together they do harm. */
class Trial {
  readonly #before: State
  readonly #check: TextCheck
  #kept: readonly Fix[] = []
  #next: State
  #checks = 0

  constructor(before: State, check: TextCheck) {
    this.#before = before
    this.#check = check
    this.#next = before
  }

  async tryAll(fixes: readonly Fix[]): Promise<{ kept: readonly Fix[]; next: State }> {
    await this.#try(fixes)
    return { kept: this.#kept, next: this.#next }
  }

  async #try(fixes: readonly Fix[]): Promise<void> {
    if (fixes.length === 0 || this.#checks++ >= MOST_CHECKS) return
    const together = [...this.#kept, ...fixes]
    const edits = together.map(({ edit }) => edit)
    const { text, map } = applyEdits(this.#before.text, edits)
    const findings = await this.#check(text)
    const toSource = (offset: number) => map?.toSource(offset) ?? offset
    if (bringsNothingNew(this.#before.findings, together, findings, toSource)) {
      this.#kept = together
      this.#next = { text, findings }
    } else if (fixes.length > 1) {
      const middle = fixes.length >> 1
      await this.#try(fixes.slice(0, middle))
      await this.#try(fixes.slice(middle))
    }
  }
}

/** True where every finding was there before, and is none of those put right. */
function bringsNothingNew(
  before: readonly Finding[],
  fixes: readonly Fix[],
  after: readonly Finding[],
  toSource: (offset: number) => number,
): boolean {
  const gone = new Set(fixes.flatMap((fix) => fix.findings))
  const known = new Map<string, number>()
  const identity = (ruleId: string, offset: number) => `${offset} ${ruleId}`
  for (const finding of before) {
    if (gone.has(finding)) continue
    const name = identity(finding.ruleId, finding.place.start.offset)
    known.set(name, (known.get(name) ?? 0) + 1)
  }
  for (const { ruleId, place } of after) {
    const name = identity(ruleId, toSource(place.start.offset))
    const count = known.get(name) ?? 0
    if (count === 0) return false
    known.set(name, count - 1)
  }
  return true
}
