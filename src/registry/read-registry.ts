import { createRegistry } from './create-registry.ts'
import type { DocumentFacts, LocalRegistry } from './document-facts.ts'
import { ProblemWriter } from './problem-writer.ts'
import { readCsv } from './read-csv.ts'
import { type RegistryFormat, type RegistryRow, readJson, readNdjson, UnreadableRows } from './read-rows.ts'
import type { RegistryProblem } from './registry-error.ts'
import { type Fault, registryRow } from './registry-row.ts'

export interface ReadRegistryOptions {
  /** Told by the first character of the text, if not said. */
  format?: RegistryFormat
  /** What findings and errors name: the name of the file. */
  name: string
  /** Language of the errors; Vietnamese if not said. */
  lang?: 'vi' | 'en'
}

/**
 * Read a registry that somebody made: a JSON array, lines of JSON, or a table (CSV).
 *
 * A document needs its type and code, or a name; where the code or the name tells the type, that is enough. Dates are
 * `2020-12-31` or `31/12/2020`. Without a `basis` a document counts as officially listed: who brings a register of
 * his own trusts it.
 *
 * @throws RegistryError that names the first problems with their rows and columns.
 */
export function readRegistry(text: string, options: ReadRegistryOptions): LocalRegistry {
  const bare = text.replace(/^\ufeff/, '')
  const format = options.format ?? formatOf(bare)
  const writer = new ProblemWriter(options, format)
  const problems: RegistryProblem[] = []
  const documents: DocumentFacts[] = []
  for (const row of readRows(bare, format, writer)) {
    const read = registryRow.safeParse(row.values)
    if (read.success) documents.push(read.data)
    else problems.push(...read.error.issues.map(({ path, message }) => writer.wrong(row, path[0], message as Fault)))
  }
  if (problems.length > 0) throw writer.error(problems)
  return createRegistry(documents, options.name)
}

/** `[` opens an array, `{` a line of JSON; else it is a table. */
function formatOf(text: string): RegistryFormat {
  const first = /\S/.exec(text)?.[0]
  return first === '[' ? 'json' : first === '{' ? 'ndjson' : 'csv'
}

function readRows(text: string, format: RegistryFormat, writer: ProblemWriter): RegistryRow[] {
  try {
    return format === 'json' ? readJson(text) : format === 'ndjson' ? readNdjson(text) : readCsv(text)
  } catch (error) {
    if (!(error instanceof UnreadableRows)) throw error
    throw writer.error([writer.unreadable(error)])
  }
}
