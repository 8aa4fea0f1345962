import { placeOfBody } from '../law/place-of-body.ts'
import { slug } from '../law/slug.ts'
import type { Position } from '../tree/nodes.ts'
import type { Passage } from './passages.ts'

/**
 * The citation in whose title or issuer an offset lies.
 *
 * @returns  null for an offset outside; `own` is true in the title of a document of the own committee or council ("Kế hoạch
 *           số 494/KH-UBND của UBND tỉnh về …"), which speaks of the own place.
 */
export function titleAround({ inlines }: Passage, at: number): { own: boolean } | null {
  const holds = (place: Position | undefined) =>
    place !== undefined && at >= place.start.offset && at < place.end.offset
  for (const one of inlines) {
    if (one.type !== 'citation') continue
    if (holds(one.issuer?.position)) return { own: false }
    if (!holds(one.title?.position)) continue
    const local = one.issuer === null ? null : placeOfBody(one.issuer.id ?? slug(one.issuer.raw))
    const issuedHere = one.issuer === null || (local?.level === 'province' && local.name === null)
    return { own: issuedHere && /(?:UBND|HĐND|TU)$/.test(one.symbol ?? '') }
  }
  return null
}
