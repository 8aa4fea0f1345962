import { type BodyLife, lifeOfBody } from '../law/body-life.ts'
import { slug } from '../law/slug.ts'
import { beside } from '../text/beside.ts'
import type { Agency, Position } from '../tree/nodes.ts'
import { actingBodies } from './acting-bodies.ts'
import type { OtherSide } from './define-rule.ts'
import { led } from './other-side.ts'
import { ownDate } from './own-date.ts'
import type { RuleContext } from './rule-context.ts'

/** A body named where it acts on a certain day: as issuer of a cited document, of this one, or charged with duties. */
export interface DatedBody {
  readonly raw: string
  readonly place: Position
  readonly life: BodyLife
  /** What to write instead of `raw`, best first. */
  readonly instead: readonly string[]
  /** ISO day that the name is judged by. */
  readonly day: string
  readonly claims: readonly `${number}:${'issuer' | 'date'}`[]
  readonly evidence: readonly OtherSide[]
  readonly key: string | null
}

/** Words behind or in a name that say it is a former one. */
const FORMER = /\(?(?:cũ|nay là|trước đây|trước sáp nhập|trước khi sắp xếp|nguyên là)/

/** The bodies of a text that are out of their time, each with the day that it is judged by. */
export function datedBodies(context: RuleContext): readonly DatedBody[] {
  const known = made.get(context)
  if (known !== undefined) return known
  const bodies = collectBodies(context)
  made.set(context, bodies)
  return bodies
}

/** Two rules ask for the same. */
const made = beside<RuleContext, readonly DatedBody[]>()

function collectBodies(context: RuleContext): DatedBody[] {
  const found: DatedBody[] = []
  for (const { citation, iso, start, portal } of context.mentions) {
    if (portal || iso === null || citation.issuer === null || citation.issuer.id === null) continue
    const { raw, id, position } = citation.issuer
    const life = lifeOfBody(id, raw)
    if (life === null || !isOutOfTime(life, iso)) continue
    const evidence: OtherSide[] =
      citation.date === null
        ? []
        : [{ kind: 'structure', message: led('issued', citation.date.raw), position: citation.date.position }]
    const claims = [`${start}:issuer`, `${start}:date`] as const
    const head = /^(?:Bộ trưởng|Chủ tịch)\s{1,3}(?=\p{Lu})/u.exec(raw)?.[0] ?? ''
    const instead = life.successors.map((one) => head + one)
    found.push({ raw, place: position, life, instead, day: iso, claims, evidence, key: citation.key })
  }
  const own = ownDate(context)
  const { tree, passages } = context
  if (own === null || own.first.slice(0, 7) !== own.last.slice(0, 7)) return found
  // Where the day is left blank a name is judged by the day that is kindest to it.
  const dayFor = ({ from }: BodyLife) => (from === null ? own.first : own.last)
  const letterhead = tree.children.find((node) => node.type === 'letterhead')
  for (const name of [tree.issuer, tree.parentIssuer]) {
    const life = name === null ? null : lifeOfBody(slug(name), name)
    if (name === null || life === null || letterhead === undefined) continue
    const claims = [`${letterhead.position.start.offset}:issuer` as const]
    const text = letterhead.children
      .flatMap((child) => (child.type === 'paragraph' ? child.children : [child]))
      .find((child) => child.type === 'text' && slug(name).endsWith(slug(child.value)) && child.value.trim() !== '')
    if (text?.type !== 'text') continue
    found.push({
      raw: text.value,
      place: text.position,
      life,
      instead: [],
      day: dayFor(life),
      claims,
      evidence: own.evidence,
      key: null,
    })
    break
  }
  const add = ({ raw, name, id, position }: Pick<Agency, 'raw' | 'name' | 'id' | 'position'>, acts: boolean) => {
    const life = lifeOfBody(id ?? slug(name), name)
    // Years before it was given a name can stand nowhere; else it stands by right where nothing is asked of the body.
    if (life === null || !(acts || (life.from !== null && own.last.slice(0, 4) < life.from.slice(0, 4)))) return
    const claims = [`${position.start.offset}:issuer` as const]
    const { evidence } = own
    found.push({
      raw,
      place: position,
      life,
      instead: life.successors,
      day: dayFor(life),
      claims,
      evidence,
      key: null,
    })
  }
  const isAsked = ({ id, name }: Pick<Agency, 'id' | 'name'>) => {
    const life = lifeOfBody(id ?? slug(name), name)
    return life !== null && isOutOfTime(life, dayFor(life))
  }
  for (const passage of passages) {
    const { node } = passage
    if (node.type === 'assignment' && node.agencies.some(isAsked) && !FORMER.test(passage.words)) {
      for (const agency of node.agencies) if (isAsked(agency)) add(agency, true)
    }
    for (const { mention, acts } of actingBodies(passage, isAsked)) add(mention, acts)
  }
  return found
}

/** Whether a body was there no more, or not yet. */
function isOutOfTime({ from, to }: BodyLife, day: string): boolean {
  return (from !== null && day < from) || (to !== null && day > to)
}

/** The day as a clerk writes it: 05/01/2025, 30/6/2025. */
export function shownDay(isoDay: string): string {
  const [year, month, day] = isoDay.split('-')
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`
}
