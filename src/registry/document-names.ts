import { slug } from '../law/slug.ts'
import type { RegistryDocument } from '../tree/registry.ts'

/** Types cited by their names: the name of a law is its title. */
const namedTypes: ReadonlySet<string> = new Set(['hien-phap', 'bo-luat', 'luat', 'phap-lenh'])

/** "Phê duyệt Chương trình …", "về việc ban hành Chiến lược …": the programme that a document approves. */
const programme =
  /^(?:(?:về|việc|phê duyệt|ban hành|thông qua)\s{1,3}){0,4}[“"]?(chương trình|chiến lược|đề án|dự án|kế hoạch)(?=[\s“"])/iu

/** Where the years begin that follow the name of a programme; a law's year stands there too. */
const years =
  /-(?:giai-doan|den-nam|den-\d{4}|tam-nhin|thoi-ky|nhiem-ky|dinh-huong-den|nam-\d{4}|(?:19|20)\d{2}(?:-(?:19|20)\d{2})?$)(?:-.*)?$/

/** Small words that a name is cited with or without: "mục tiêu quốc gia (về) giảm nghèo bền vững". */
const small = /-(?:ve|va|viec)(?=-)/g

/** "Đề án 06", "Chương trình số 1719": a name made of the number of the deciding document. */
const numbered = /^(de-an|chuong-trinh)(?:-so)?-0*(\d{1,5})$/

/** Longer than any name; more of it is not compared. */
const LONGEST = 300

/**
 * Bring the slug of a name to the form in which names are compared: no years behind it, no small words, abbreviations
 * written out, no zero before a number.
 *
 *     chuong-trinh-mtqg-giam-ngheo-ben-vung-giai-doan-2021-2025 → chuong-trinh-muc-tieu-quoc-gia-giam-ngheo-ben-vung
 *     de-an-06 → de-an-6
 */
export function foldName(name: string): string {
  const bare = name.slice(0, LONGEST)
  const byNumber = numbered.exec(bare)
  if (byNumber !== null) return `${byNumber[1]}-${byNumber[2]}`
  return bare
    .replace(years, '')
    .replace(small, '')
    .replace(/-mtqg(?=-|$)/, '-muc-tieu-quoc-gia')
    .replace(/-ntm(?=-|$)/, '-nong-thon-moi')
}

/** The year behind a name: `luat-tre-em-nam-2016` → 2016; null where none is, or a period. */
export function yearOfName(name: string): number | null {
  const found = /(?<!-\d{4})-((?:19|20)\d{2})$/.exec(name)
  return found === null || /-(?:den-nam|den|tam-nhin)-\d{4}$/.test(name) ? null : Number(found[1])
}

/**
 * The names, as `foldName` gives them, under which a document is cited.
 *
 * @returns  Aliases; for laws type and title; for a document that approves a programme the programme's name and its
 *           short form with the number; for documents without a code the title.
 */
export function documentNames(document: RegistryDocument): Set<string> {
  const { type, title, code } = document
  const names = document.aliases.map(slug)
  if (title !== null) {
    if (namedTypes.has(type)) names.push(`${type}-${slug(title)}`)
    else if (code === null) names.push(slug(title))
    const kind = programme.exec(title)
    if (kind !== null) {
      names.push(slug(title.slice(kind[0].length - (kind[1] as string).length)))
      names.push(...numberedName(slug(kind[1] as string), document))
    }
  }
  return new Set(names.map(foldName).filter((name) => name !== ''))
}

/**
 * "Đề án 06" of 06/QĐ-TTg. A programme only with a number of four digits ("Chương trình 1719"): smaller ones are those
 * of Party committees (12-CTr/TU), and "Kế hoạch 50" is one of the province.
 */
function numberedName(kind: string, { type, code }: RegistryDocument): string[] {
  const number = /^\d+(?=\/)/.exec(code ?? '')?.[0]
  if (number === undefined || (type !== 'quyet-dinh' && type !== 'nghi-quyet')) return []
  return kind === 'de-an' || (kind === 'chuong-trinh' && number.length === 4) ? [`${kind}-${number}`] : []
}
