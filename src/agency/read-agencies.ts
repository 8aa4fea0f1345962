import { AgencyGrammar, type BodyRecord } from '../../grammars/agency/grammar.ts'
import { type AgencyToken, Aside, DeptHead } from '../../grammars/agency/tokens.ts'
import { slug } from '../law/slug.ts'
import type { LexMode } from './body-probe.ts'
import { type BodyPlan, knownBodies } from './known-bodies.ts'
import { lexBodies } from './lex-bodies.ts'
import { splitPlaces } from './split-places.ts'
import { Words } from './words.ts'

/**
 * A body named in the text.
 *
 * `name` has abbreviations written out and the office left away ("Giám đốc Sở Y tế" is "Sở Y tế"); `id` is its slug.
 * [start, end) is the stretch of the text that names it, the office included.
 */
export interface AgencyRecord {
  start: number
  end: number
  name: string
  id: string
}

/** A list of bodies and the index of the first word behind it. */
export interface AgencyList {
  agencies: AgencyRecord[]
  next: number
}

let parser: AgencyGrammar | null = null

/**
 * Every body of the list that begins at `start` (blanks before it are skipped): "Sở Y tế, UBND các xã và các đơn vị
 * có liên quan" are three. Reading stops at the first word that is no part of a list of bodies; nothing there gives
 * an empty array. Any text will do; the time is linear in what is read.
 */
export function readAgencies(text: string, start: number, end: number): AgencyRecord[] {
  return readAgencyList(new Words(text, start, end), 0, 'list').agencies
}

/** The same from a word on. */
export function readAgencyList(words: Words, from: number, mode: LexMode): AgencyList {
  const { tokens, next } = lexBodies(words, from, mode)
  if (tokens.length === 0) return { agencies: [], next: from }
  const known = knownBodies(tokens)
  const plans = known?.listed ?? readTokens(tokens)
  if (known) known.listed = plans
  const agencies: AgencyRecord[] = []
  for (const { name, id, first, last } of plans) {
    const start = (tokens[first] as AgencyToken).startOffset
    agencies.push({ start, end: endOf(tokens[last] as AgencyToken), name, id })
  }
  return { agencies, next }
}

function readTokens(tokens: AgencyToken[]): BodyPlan[] {
  parser ??= new AgencyGrammar(true)
  parser.input = tokens
  const plans: BodyPlan[] = []
  let head: string | null = null
  for (const { kind, tokens: own } of parser.bodies()) {
    if (kind === 'office') continue
    const department = (own as AgencyToken[]).find(({ tokenType }) => tokenType === DeptHead)
    if (kind === 'department' && department) head = department.says
    let start: number | null = null
    for (const body of splitPlaces(own as AgencyToken[])) {
      const named = body.filter(({ tokenType }) => tokenType !== Aside)
      const last = named[named.length - 1]
      if (!last) continue
      const name = nameOf(named, kind, head)
      // A second place of the same body begins where its own words do, not where the repeated name stands.
      const from: AgencyToken | undefined =
        start === null ? named[0] : named.find((token) => token.startOffset >= (start as number))
      plans.push({ name, id: slug(name), first: tokens.indexOf(from ?? last), last: tokens.indexOf(last) })
      start = endOf(last)
    }
  }
  return plans
}

function endOf(token: AgencyToken): number {
  return (token.endOffset ?? token.startOffset) + 1
}

/** The name that the tokens of one body say together. */
export function nameOf(tokens: readonly AgencyToken[], kind: BodyRecord['kind'], head: string | null): string {
  let name = kind === 'elided' && head !== null ? head : ''
  // "các Sở: Y tế; Tư pháp" names single bodies: the article goes with the plural.
  let skipArticle = kind === 'department'
  for (const token of tokens) {
    const type = token.tokenType.name
    if (type === 'Office' || type === 'Aside') continue
    if (type === 'Article' && skipArticle) continue
    skipArticle &&= type !== 'DeptHead'
    name +=
      name === '' || token.says.startsWith(',') || token.says === '/' || name.endsWith('/')
        ? token.says
        : ` ${token.says}`
  }
  return name.charAt(0).toUpperCase() + name.slice(1)
}
