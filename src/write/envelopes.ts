import type { Finding } from '../tree/finding.ts'
import type { Coverage, Links } from '../tree/links.ts'
import type { Citation, Document } from '../tree/nodes.ts'

/** What `parse --format json` says of one file. */
export interface ParseEnvelope {
  file: string
  schemaVersion: string
  tree: Document
}

/** What `cite --format json` says of one file. */
export interface CiteEnvelope {
  file: string
  schemaVersion: string
  /** In reading order. */
  citations: readonly Citation[]
  coverage: Coverage
}

/** What `check --format json` says of one file. */
export interface CheckEnvelope {
  file: string
  schemaVersion: string
  /** In reading order. */
  findings: readonly Finding[]
  coverage: Coverage
  /** What `--fix` has put right; its places are those of the text as it was. */
  fixed?: readonly Finding[]
  /** How many findings a baseline accepts; they are not in `findings`. */
  accepted?: number
}

export function parseEnvelope(file: string, tree: Document): ParseEnvelope {
  return { file, schemaVersion: tree.schemaVersion, tree }
}

export function citeEnvelope(file: string, tree: Document, links: Links): CiteEnvelope {
  return { file, schemaVersion: tree.schemaVersion, citations: links.citations, coverage: links.coverage }
}

export function checkEnvelope(
  file: string,
  tree: Document,
  links: Links,
  findings: readonly Finding[],
  more: Pick<CheckEnvelope, 'fixed' | 'accepted'> = {},
): CheckEnvelope {
  return { file, schemaVersion: tree.schemaVersion, findings, coverage: links.coverage, ...more }
}
