import { classOfIssuer } from '../law/issuer-of-code.ts'
import { placeOfBody } from '../law/place-of-body.ts'
import { slug } from '../law/slug.ts'

/**
 * Whether two names are those of one body: the chairman of a committee is the committee, the minister the ministry.
 *
 * @returns  null where the names do not tell.
 */
export function sameBody(one: string, other: string): boolean | null {
  const [a, b] = [nameOf(one), nameOf(other)]
  if (a === b) return true
  const [first, second] = [classOfIssuer(a, one), classOfIssuer(b, other)]
  if (first === null || second === null) return null
  if (first !== second) return false
  if (first === 'ministry') return false
  const [here, there] = [placeOfBody(a), placeOfBody(b)]
  if (here === null || there === null || first === 'department') return null
  if (here.city || there.city) return null
  if (here.level !== there.level) return false
  return here.name === null || there.name === null ? null : here.name === there.name
}

function nameOf(body: string): string {
  return slug(body)
    .replace(/^(?:pho-)?(?:bo-truong|giam-doc|chu-tich|truong)-(?=bo-|so-|uy-ban-|ubnd|hoi-dong-|ban-)/, '')
    .replace(/^ubnd(?=-|$)/, 'uy-ban-nhan-dan')
    .replace(/^hdnd(?=-|$)/, 'hoi-dong-nhan-dan')
    .replace(/-tp-/, '-thanh-pho-')
}
