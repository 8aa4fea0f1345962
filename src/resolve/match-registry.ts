import { dayOfRegister } from '../law/day-of-register.ts'
import { readKey } from '../law/document-key.ts'
import { oneSlip } from '../law/one-slip.ts'
import { sameTitles, syllablesOf, titleShare } from '../tree/alike-titles.ts'
import { isStrong, type RegistryDocument } from '../tree/registry.ts'
import { type Group, textCount } from './group.ts'

/** What the answers of a registry say about a group of mentions. */
export type Match =
  /** It is this document; `slip` says in words why, where its code is not the one that is printed. */
  | { readonly document: RegistryDocument; readonly slip: string | null }
  /** It may be any of these. */
  | { readonly candidates: readonly RegistryDocument[] }
  | null

/** Trích yếu that share as much are very likely those of one document; those that share less are not. */
const ALIKE = 0.8
const STRANGE = 0.4

/** A decision that nothing but its number names is looked for among those of the years before the citing document. */
const YEARS_IN_USE = 10

/**
 * Find out which of the documents that a registry answered a group of numbered mentions means.
 *
 * - A code that carries its year is the document, whatever date is printed beside it.
 * - A code without a year is the document of the day or, where none fits, of the year that is printed: numbers are
 *   given once a year. Another year is another document, unless the trích yếu is the same.
 * - A code that no registry knows may be a known one with a slip of the pen: on the same day, or with the same trích
 *   yếu. Only what is known well enough to contradict a text is offered for that.
 *
 * @param codes  Codes that the group may have, best first: the year of the code, then that of the date.
 * @param asOf   ISO date of the citing document; null where it is not known.
 */
export function matchNumbered(
  group: Group,
  codes: readonly string[],
  answers: readonly RegistryDocument[],
  asOf: string | null,
): Match {
  const fitting = answers.filter((one) => fits(group, one))
  const exact = fitting.filter((one) => readKey(one.key).code === codes[0])
  const near = bestNear(
    group,
    codes,
    fitting.filter((one) => !exact.includes(one)),
  )
  if (group.yearInCode) {
    const [document] = exact
    if (near !== null && (document === undefined || prefersOther(group, document, near.document))) return near
    return document === undefined ? null : { document, slip: null }
  }
  const known = knownWithoutYear(group, exact, asOf)
  return known ?? near
}

/** Type and place are those of the group; "văn bản" is any type. */
function fits(group: Group, document: RegistryDocument): boolean {
  const { type, place } = readKey(document.key)
  return (group.type === null || group.type === 'van-ban' || group.type === type) && group.place === place
}

function knownWithoutYear(group: Group, exact: readonly RegistryDocument[], asOf: string | null): Match {
  const ofDay = exact.find((one) => daysOf(group).includes(one.date ?? ''))
  if (ofDay !== undefined) return { document: ofDay, slip: null }
  const alike = exact.filter((one) => (shareOf(group, one) ?? 0) >= ALIKE)
  const [titled] = alike
  if (group.year === null) {
    if (titled !== undefined && alike.length === 1) return { document: titled, slip: null }
    const inUse = exact.filter((one) => isInUse(one, asOf))
    const [only] = inUse
    const party = /^\d+[a-zđ]?-/.test(group.code)
    if (only !== undefined && inUse.length === 1 && !party) return { document: only, slip: null }
    return inUse.length > 0 ? { candidates: inUse } : null
  }
  const ofYear = exact.filter((one) => one.date?.slice(0, 4) === group.year)
  const [document] = ofYear
  if (document !== undefined && ofYear.length === 1 && (shareOf(group, document) ?? 1) >= STRANGE) {
    return { document, slip: null }
  }
  return titled !== undefined && alike.length === 1 && mayBeMisdated(group, titled)
    ? { document: titled, slip: null }
    : null
}

/**
 * Whether the date printed can be that of a document with a slip: a programme that returns every ten years has one name,
 * and now and then one number too (Nghị quyết 76/NQ-CP of 2013 and of 2021).
 */
function mayBeMisdated(group: Group, { date }: RegistryDocument): boolean {
  if (date === null || group.year === null) return false
  return isMistyped(group.year, date.slice(0, 4)) || daysOf(group).some((day) => day.slice(4) === date.slice(4))
}

function isInUse({ date }: RegistryDocument, asOf: string | null): boolean {
  if (date === null || asOf === null) return true
  return date <= asOf && Number(date.slice(0, 4)) >= Number(asOf.slice(0, 4)) - YEARS_IN_USE
}

/* ------------------------------------------------------------- one slip apart */

function bestNear(group: Group, codes: readonly string[], others: readonly RegistryDocument[]): NearMatch | null {
  if (textCount(group) === 0) return null
  let best: NearMatch | null = null
  let weight = 0
  for (const document of others) {
    const why = isStrong(document) ? slipBetween(group, codes, document) : null
    if (why === null) continue
    const here = weightOf(group, document)
    if (here === weight) best = null
    if (here <= weight) continue
    best = { document, slip: why }
    weight = here
  }
  return best
}

/** What speaks for one of several: the same trích yếu, then a slip that is made more often than one wrong digit. */
function weightOf(group: Group, document: RegistryDocument): number {
  const slip = oneSlip(group.code, readKey(document.key).code)
  return ((shareOf(group, document) ?? 0) >= ALIKE ? 4 : 0) + (slip === 'changed' ? 1 : 2)
}

type NearMatch = { readonly document: RegistryDocument; readonly slip: string }

function slipBetween(group: Group, codes: readonly string[], document: RegistryDocument): string | null {
  const { code, year } = readKey(document.key)
  const sameDay = daysOf(group).includes(document.date ?? '')
  const share = shareOf(group, document)
  if (codes.includes(code)) {
    if (sameDay || (share ?? 0) >= ALIKE) return 'cùng số, ký hiệu và ngày ban hành'
    return isMalformed(group) && (share ?? 1) >= STRANGE ? 'cùng số và ký hiệu, năm viết sai' : null
  }
  const isNear = codes.some((one) => oneSlip(one, code) !== null)
  if (!isNear || (share !== null && share < STRANGE)) return null
  const alike = share !== null && share >= ALIKE
  if (sameDay) {
    const apart = Math.abs(Number.parseInt(group.code, 10) - Number.parseInt(code, 10))
    if (alike || apart > dayOfRegister(code)) return 'cùng ngày ban hành, số hiệu chỉ lệch một ký tự'
    return apart === 0 ? 'cùng số và ngày ban hành, ký hiệu chỉ lệch một ký tự' : null
  }
  const dated = daysOf(group).length > 0 || (group.year !== null && year !== null && group.year !== year)
  return alike && !dated && hasTitleOf(group, document) ? 'cùng trích yếu, số hiệu chỉ lệch một ký tự' : null
}

/** Whether another document than the one whose code is printed is meant: day and trích yếu are those of the other. */
function prefersOther(group: Group, printed: RegistryDocument, other: RegistryDocument): boolean {
  const days = daysOf(group)
  const share = shareOf(group, printed)
  if (days.length === 0) return share !== null && share < STRANGE && hasTitleOf(group, other)
  if (days.includes(printed.date ?? '') || !days.includes(other.date ?? '')) return false
  const its = shareOf(group, other)
  if (share === null) return sameSeries(printed, other) || (its !== null && its >= ALIKE)
  return its === null ? share < STRANGE : share < its
}

/** `56/2018/NĐ-CP` and `56/2017/NĐ-CP`: the year is the slip, and the day decides. */
function sameSeries(printed: RegistryDocument, other: RegistryDocument): boolean {
  const bare = (key: string) => readKey(key).code.replace(/\/\d{4}(?=\/)/, '')
  return bare(printed.key) === bare(other.key)
}

/**
 * Whether what a text says of a document does not fit the one that has its code, or of whose code only documents of
 * other years are known: then the code may be misspelt.
 */
export function doesNotFit(group: Group): boolean {
  const [known] = group.known
  if (textCount(group) === 0) return false
  const days = daysOf(group)
  if (known === undefined) return !group.yearInCode && days.length > 0
  const share = shareOf(group, known)
  return (days.length > 0 && !days.includes(known.date ?? '')) || (share !== null && share < STRANGE)
}

/* -------------------------------------------------------------------- signs */

/** Whether a mention of the group has the whole trích yếu of a document. */
function hasTitleOf(group: Group, { title }: RegistryDocument): boolean {
  if (title === null) return false
  return group.mentions
    .slice(0, 20)
    .some(({ citation }) => citation.title !== null && sameTitles(citation.title.raw, title))
}

/** True where what stands for the year in the code is none. */
function isMalformed(group: Group): boolean {
  return group.mentions.every(({ judgement }) => judgement?.slip?.malformed === true)
}

function daysOf(group: Group): string[] {
  return group.mentions.slice(0, 50).flatMap(({ iso }) => (iso === null ? [] : [iso]))
}

/** How much the trích yếu of a group and of a document have in common; null where one of them is missing or short. */
function shareOf(group: Group, document: RegistryDocument): number | null {
  if (document.title === null || syllablesOf(document.title).length < 5) return null
  const titles = group.mentions.flatMap(({ citation }) => (citation.title === null ? [] : [citation.title.raw]))
  const telling = titles.slice(0, 8).filter((title) => syllablesOf(title).length >= 5)
  return titleShare(telling.slice(0, 4), [document.title])
}

/* -------------------------------------------------------------- called by name */

/**
 * Find out which document a name means: the law of the year that is printed, or, where none is, the one in force when
 * the citing document was issued; the decision whose programme has this name and period.
 */
export function matchNamed(group: Group, answers: readonly RegistryDocument[], asOf: string | null): Match {
  if (group.place !== null) return null
  const law = LAWS.has(group.type ?? '')
  if (law) {
    const laws = answers.filter((one) => one.type === group.type)
    if (group.year !== null) {
      const ofYear = laws.filter((one) => one.date?.slice(0, 4) === group.year)
      // The right day and month beside a year in which no law of this name was passed; but laws of one name follow each
      // other, often on the same day of another June, so the year may only be mistyped, and the law not come later.
      const ofDay = laws.filter(
        ({ date }) =>
          date !== null &&
          (asOf === null || date <= asOf) &&
          daysOf(group).some((day) => day.slice(4) === date.slice(4) && isMistyped(day.slice(0, 4), date.slice(0, 4))),
      )
      // Two laws of one name in one year, as in 2025 on local government: the day tells which.
      const exact = ofYear.filter((one) => ofDay.includes(one))
      // Where no day is right, the month or the day of the month is, for one figure is mistyped.
      const near = ofYear.filter(({ date }) =>
        daysOf(group).some((day) => day.slice(0, 7) === date?.slice(0, 7) || day.slice(8) === date?.slice(8)),
      )
      const fitting =
        exact.length > 0
          ? exact
          : near.length === 1 && near[0]?.date?.length === 10
            ? near
            : ofYear.length > 0
              ? ofYear
              : ofDay
      return only(fitting.length > 0 || daysOf(group).length > 0 ? fitting : besideYear(laws, Number(group.year), asOf))
    }
    const day = earlier(asOf, group.passedBy)
    const passed = day === null ? laws : laws.filter((one) => (one.date ?? '') <= day)
    // What carries out a law, or announces it, comes before that law takes effect.
    const inForce =
      day === null || group.passedBy !== null ? passed : passed.filter((one) => (one.effective ?? '') <= day)
    const issued = inForce.length > 0 ? inForce : passed
    const latest = issued.reduce<RegistryDocument | null>(
      (best, one) => (best === null || (one.date ?? '') > (best.date ?? '') ? one : best),
      null,
    )
    if (latest === null) return null
    return day === null && laws.length > 1 ? only(laws) : { document: latest, slip: null }
  }
  const years = group.year?.split('-') ?? []
  const ofPeriod = answers.filter((one) => {
    const names = `${one.title ?? ''} ${one.aliases.join(' ')}`
    return years.every((year) => names.includes(year))
  })
  return only(ofPeriod)
}

function earlier(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other < one) ? other : one
}

/** "Luật Trẻ em năm 2015", where the one law of that name is of the year before or after: no law lasts but a year. */
function besideYear(laws: readonly RegistryDocument[], year: number, asOf: string | null): readonly RegistryDocument[] {
  const beside = laws.filter(
    ({ date }) => date !== null && (asOf === null || date <= asOf) && Math.abs(Number(date.slice(0, 4)) - year) === 1,
  )
  const [law] = beside
  return law !== undefined && isStrong(law) && beside.every(({ key }) => key === law.key) ? [law] : []
}

/** Off by a few years, or two figures swapped: further away, another law of the name may have been passed. */
function isMistyped(year: string, right: string): boolean {
  return Math.abs(Number(year) - Number(right)) <= 3 || oneSlip(year, right) === 'swapped'
}

function only(documents: readonly RegistryDocument[]): Match {
  const [document] = documents
  if (document === undefined) return null
  return documents.length === 1 ? { document, slip: null } : { candidates: documents }
}

const LAWS: ReadonlySet<string> = new Set(['hien-phap', 'luat', 'bo-luat', 'phap-lenh'])
