import { successions } from '../law/successions.ts'
import type { Basis, RegistryDocument } from '../tree/registry.ts'
import { documentNames } from './document-names.ts'
import type { RegistryContent } from './registry-index.ts'

/**
 * The form in which the registry is shipped: text, one line a document, so that a change of one fact changes one line,
 * and a document costs time only when it is asked for.
 *
 * - The first line is JSON: `PackedHead`. Types, issuers and bases are listed there once, in the order of their first
 *   document, and named by their index: a document added behind the others changes no other line.
 * - Each other line has the columns of `pack`, separated by tabs; what is not known is empty. `expired` and
 *   `replacedBy` have no column: no listing states them; the few that are known stand in `successions.ts`.
 */
export interface PackedHead {
  /** Version of this form. */
  format: 1
  /** Day on which the facts were gathered. */
  date: string
  /** How many lines follow. */
  documents: number
  /** How many of them, from the first, have a name to be cited by. */
  named: number
  types: string[]
  issuers: string[]
  bases: Basis[]
}

/** Between aliases. */
const ALIAS = '|'
/** In the last column: the document has no code, its first column is its name. */
const NO_CODE = '-'

/**
 * Write documents in the packed form, those with names first, else in the order given.
 *
 * @throws RangeError for a document with a tab, a line end or a `|` inside a value.
 */
export function packRegistry(documents: readonly RegistryDocument[], date: string): string {
  const distinct = <T extends string>(values: readonly (T | null)[]) => [
    ...new Set(values.filter((value): value is T => value !== null)),
  ]
  const named = documents.filter((document) => documentNames(document).size > 0)
  const ordered = [...new Set([...named, ...documents])]
  const head: PackedHead = {
    format: 1,
    date,
    documents: ordered.length,
    named: named.length,
    types: distinct(ordered.map(({ type }) => type)),
    issuers: distinct(ordered.map(({ issuer }) => issuer)),
    bases: distinct(ordered.map(({ basis }) => basis)),
  }
  return [JSON.stringify(head), ...ordered.map((document) => pack(document, head))].join('\n')
}

function pack(document: RegistryDocument, { types, issuers, bases }: PackedHead): string {
  const { code, date, issuer, title, aliases, effective, basis, type, witnesses, key } = document
  const keyCode = key.split(' ')[1] as string
  const columns = [
    keyCode,
    date ?? '',
    types.indexOf(type),
    issuer === null ? '' : issuers.indexOf(issuer),
    bases.indexOf(basis),
    witnesses,
    effective ?? '',
    title ?? '',
    aliases.join(ALIAS),
    code === keyCode ? '' : (code ?? NO_CODE),
  ]
  if (columns.some((column) => /[\t\n]/.test(String(column))) || aliases.some((alias) => alias.includes(ALIAS))) {
    throw new RangeError(`${key}: a tab, a line end or "${ALIAS}" inside a value`)
  }
  return columns.join('\t').trimEnd()
}

/** Read what `packRegistry` wrote, a document when it is asked for. Its name has its date: "vanban 2026-11-22". */
export function unpackRegistry(text: string): RegistryContent {
  const headEnd = text.indexOf('\n')
  const head = JSON.parse(text.slice(0, headEnd)) as PackedHead
  const lines = text.slice(headEnd + 1).split('\n')
  const name = `vanban ${head.date}`
  const documents = new Array<RegistryDocument | undefined>(lines.length)
  return {
    name,
    size: lines.length,
    named: head.named,
    codeAt: (index) => {
      const line = lines[index] as string
      return line.endsWith(`\t${NO_CODE}`) ? null : line.slice(0, line.indexOf('\t'))
    },
    documentAt: (index) => {
      const known = documents[index]
      if (known !== undefined) return known
      const document = unpack(lines[index] as string, head, name)
      documents[index] = document
      return document
    },
  }
}

function unpack(line: string, head: PackedHead, source: string): RegistryDocument {
  const [keyCode = '', date, type, issuer, basis, witnesses, effective, title, aliases, printed] = line.split('\t')
  const typeSlug = head.types[Number(type)] as string
  const known = (value: string | undefined) => (value === undefined || value === '' ? null : value)
  const carriesYear = /^[^/]{1,9}\/\d{4}\//.test(keyCode)
  const key = `${typeSlug} ${keyCode}${carriesYear ? '' : ` @${date?.slice(0, 4)}`}`
  const succession = successions.value[key]
  return {
    key,
    type: typeSlug,
    code: printed === NO_CODE ? null : (known(printed) ?? keyCode),
    date: known(date),
    issuer: known(issuer) === null ? null : (head.issuers[Number(issuer)] as string),
    title: known(title),
    aliases: known(aliases)?.split(ALIAS) ?? [],
    effective: known(effective),
    expired: succession?.expired ?? null,
    replacedBy: succession?.replacedBy ?? null,
    basis: head.bases[Number(basis)] as Basis,
    witnesses: Number(witnesses),
    source,
  }
}
