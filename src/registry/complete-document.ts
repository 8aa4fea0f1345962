import { codeIdentity } from '../law/code-identity.ts'
import { documentKey } from '../law/document-key.ts'
import { placeOfBody } from '../law/place-of-body.ts'
import { type CodeReading, isLocal, readCode } from '../law/read-code.ts'
import type { DateReading } from '../law/read-date.ts'
import { slug } from '../law/slug.ts'
import type { RegistryDocument } from '../tree/registry.ts'
import type { DocumentFacts } from './document-facts.ts'

/** A document with everything that follows from its facts: the key is the one that the resolver gives a full citation. */
export function completeDocument(facts: DocumentFacts, source: string): RegistryDocument {
  const { code, date, issuer, title, aliases, effective, expired, replacedBy, basis, witnesses } = facts
  return {
    ...identify(facts),
    code: code ?? null,
    date: date ?? null,
    issuer: issuer ?? null,
    title: title ?? null,
    aliases: aliases ?? [],
    effective: effective ?? null,
    expired: expired ?? null,
    replacedBy: replacedBy ?? null,
    basis: basis ?? 'official-listing',
    witnesses: witnesses ?? 1,
    source,
  }
}

function identify(facts: DocumentFacts): Pick<RegistryDocument, 'key' | 'type'> {
  const type = slug(facts.type)
  const year = facts.date?.slice(0, 4) ?? null
  const reading = facts.code == null ? null : readCode(facts.code)
  if (reading === null) {
    const code = facts.code ?? nameSlug(type, facts.title ?? facts.aliases?.[0] ?? '')
    return { type, key: documentKey({ type, code, year, yearInCode: false, place: null }) }
  }
  const identity = codeIdentity({ reading, date: dateReading(facts.date), namedTerm: null }, type)
  return {
    type: identity.type ?? type,
    key: documentKey({
      ...identity,
      year: identity.year === null ? null : String(identity.year),
      place: placeOf(reading, facts.issuer),
    }),
  }
}

/** "Trẻ em" of a luật → `luat-tre-em`. */
function nameSlug(type: string, name: string): string {
  const bare = slug(name)
  return bare === type || bare.startsWith(`${type}-`) ? bare : `${type}-${bare}`
}

function dateReading(date: string | null | undefined): DateReading | null {
  if (date == null) return null
  const [year, month, day] = date.split('-').map(Number)
  return { year: year ?? null, month: month ?? null, day: day ?? null }
}

/** `hai-duong`, `van-quan.lang-son`: every place numbers its documents alike, and only the issuer tells which it is. */
function placeOf(reading: CodeReading, issuer: string | null | undefined): string | null {
  if (issuer == null || !isLocal(reading)) return null
  const place = placeOfBody(slug(issuer))
  if (place?.name == null) return null
  return place.province === null ? place.name : `${place.name}.${place.province}`
}
