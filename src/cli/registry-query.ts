import { documentKinds } from '../law/document-kinds.ts'
import { slug } from '../law/slug.ts'
import { parseCitation } from '../parse-citation.ts'
import type { RegistryQuery } from '../tree/registry.ts'

/**
 * What somebody asks a registry for: "121/2020/QH14", "NĐ 30/2020", "Luật Trẻ em", or a whole citation with words
 * around it. What is no citation is a name.
 */
export function registryQuery(asked: string): RegistryQuery {
  const citation = parseCitation(asked)
  if (citation === null) return numberQuery(asked) ?? { type: null, code: null, name: slug(asked), year: null }
  const { documentType, code, number, name, date } = citation
  const year = date?.iso == null ? citation.year : Number(date.iso.slice(0, 4))
  if (code !== null) return { type: documentType, code, name: null, year }
  const called = slug(name ?? citation.raw)
  const full = documentType === null || called.startsWith(documentType) ? called : `${documentType}-${called}`
  return { type: documentType, code: name === null ? number : null, name: full, year }
}

/** "NĐ 30/2020", "Quyết định số 23", "30/2020": a number without a symbol. */
function numberQuery(asked: string): RegistryQuery | null {
  const found = /^([^\d]{0,60}?)\s{0,9}(?:số\s{0,9})?(\d{1,6}(?:\/(\d{4}))?)$/iu.exec(asked.trim().normalize('NFC'))
  if (found === null) return null
  const [, word = '', code = '', year] = found
  const type = documentKinds.find((kind) => kind.abbreviations.includes(word) || kind.slug === slug(word))
  if (word !== '' && type === undefined) return null
  return { type: type?.slug ?? null, code, name: null, year: year === undefined ? null : Number(year) }
}
