import { citationCsv, citationCsvHeader } from '../../write/citation-csv.ts'
import { citationTable } from '../../write/citation-table.ts'
import { citeEnvelope } from '../../write/envelopes.ts'
import { EnvelopeWriter } from '../envelope-writer.ts'
import { Inputs } from '../inputs.ts'
import type { Request } from '../read-arguments.ts'
import { Resolver } from '../resolver.ts'
import type { Terminal } from '../terminal.ts'
import { writeOptions } from '../write-options.ts'

/** `vanban cite`: who is cited, where, and which document that is. */
export async function citeCommand(request: Request, terminal: Terminal): Promise<number> {
  const inputs = await Inputs.find(request, terminal)
  const resolver = await Resolver.of(request, inputs, terminal)
  if (resolver === null) return 2
  if (request.format === 'table') await writeTables(inputs, resolver, request, terminal)
  else if (request.format === 'csv') await writeCsv(inputs, resolver, terminal)
  else await writeEnvelopes(inputs, resolver, request, terminal)
  return inputs.complete ? 0 : 2
}

async function writeTables(inputs: Inputs, resolver: Resolver, request: Request, terminal: Terminal): Promise<void> {
  const options = writeOptions(request, terminal)
  let lead = ''
  for await (const { file, tree } of inputs.documents()) {
    const { citations, coverage } = resolver.resolve(file, tree)
    await terminal.out(lead + citationTable(file, citations, coverage, options))
    lead = '\n'
  }
}

async function writeCsv(inputs: Inputs, resolver: Resolver, terminal: Terminal): Promise<void> {
  await terminal.out(citationCsvHeader)
  for await (const { file, tree } of inputs.documents()) {
    await terminal.out(citationCsv(file, resolver.resolve(file, tree).citations))
  }
}

async function writeEnvelopes(inputs: Inputs, resolver: Resolver, request: Request, terminal: Terminal): Promise<void> {
  const writer = new EnvelopeWriter(terminal, request.format, inputs.single)
  for await (const { file, tree } of inputs.documents())
    await writer.add(citeEnvelope(file, tree, resolver.resolve(file, tree)))
  await writer.end()
}
