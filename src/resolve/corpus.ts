import { readKey } from '../law/document-key.ts'
import { slug } from '../law/slug.ts'
import type { Links } from '../tree/links.ts'
import type { Citation, Document } from '../tree/nodes.ts'
import type { RegistryDocument, Witness } from '../tree/registry.ts'

/** One document of a corpus, resolved. */
export interface CorpusPart {
  /** How reports call it. */
  readonly file: string
  readonly tree: Document
  readonly links: Links
}

/**
 * Add what a document says about the documents it cites, and about itself, to what others of the corpus say.
 *
 * Lists that a portal adds are no witnesses, and a date that contradicts the year in its own code is none either:
 * copied boilerplate carries the same slip into many documents.
 *
 * @param witnesses  By `key`, in the order of the documents.
 * @returns          Keys that are new.
 */
export function addWitnesses({ file, tree, links }: CorpusPart, witnesses: Map<string, Witness[]>): string[] {
  const fresh: string[] = []
  const add = (key: string, witness: Witness) => {
    const mates = witnesses.get(key)
    if (mates !== undefined) {
      mates.push(witness)
      return
    }
    witnesses.set(key, [witness])
    fresh.push(key)
  }
  if (links.ownKey !== null) add(links.ownKey, ownWitness(file, tree))
  for (const citation of links.citations) {
    if (citation.key === null || citation.witness === 'portal' || citation.key === links.ownKey) continue
    const { position, issuer, title } = citation
    add(citation.key, {
      ...{ file, position, date: soundDate(citation), isItself: false },
      issuer: issuer === null ? null : { raw: issuer.raw, id: issuer.id },
      title: title?.raw ?? null,
    })
  }
  return fresh
}

function ownWitness(file: string, tree: Document): Witness {
  const { date, issuer, subject, position } = tree
  return {
    ...{ file, date, title: subject, isItself: true },
    position: { start: position.start, end: position.start },
    issuer: issuer === null ? null : { raw: issuer, id: slug(issuer) },
  }
}

function soundDate({ key, date }: Citation): string | null {
  const codeYear = /\/(\d{4})\//.exec(readKey(key ?? '').code)?.[1]
  if (date?.iso == null || date.iso.length !== 10) return null
  return codeYear === undefined || date.iso.startsWith(codeYear) ? date.iso : null
}

/**
 * What a corpus knows of one document, one file left out, in the form of a registry's answer.
 *
 * @returns  null where no other file mentions it.
 */
export function knownToCorpus(
  key: string,
  witnesses: readonly Witness[],
  without: string | null,
): RegistryDocument | null {
  const seenAt = witnesses.filter(({ file }) => file !== without)
  const first = seenAt.find(({ isItself }) => isItself) ?? seenAt[0]
  if (first === undefined) return null
  const { type, code } = readKey(key)
  const files = new Set(seenAt.map(({ file }) => file)).size
  return {
    ...{ key, type, code, aliases: [], effective: null, expired: null, replacedBy: null },
    date: first.isItself ? first.date : prevailingOf(seenAt.map(({ date }) => date)),
    issuer: first.issuer?.raw ?? null,
    title: seenAt.find(({ title }) => title !== null)?.title ?? null,
    basis: first.isItself ? 'official-listing' : files > 1 ? 'agreeing-citations' : 'single-page',
    witnesses: files,
    source: first.file,
    seenAt: [first, ...seenAt.filter((one) => one !== first)],
  }
}

/** The value that most have; null where none has any. */
function prevailingOf(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | null = null
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value
  return best
}
