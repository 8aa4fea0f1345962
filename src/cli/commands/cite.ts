import { resolve } from '../../resolve.ts'
import { citationCsv, citationCsvHeader } from '../../write/citation-csv.ts'
import { citationTable } from '../../write/citation-table.ts'
import { citeEnvelope } from '../../write/envelopes.ts'
import { EnvelopeWriter } from '../envelope-writer.ts'
import { Inputs } from '../inputs.ts'
import type { Request } from '../read-arguments.ts'
import type { Terminal } from '../terminal.ts'
import { writeOptions } from '../write-options.ts'

/** `vanban cite`: who is cited, where, and which document that is. */
export async function citeCommand(request: Request, terminal: Terminal): Promise<number> {
  const inputs = await Inputs.find(request, terminal)
  if (request.format === 'table') await writeTables(inputs, request, terminal)
  else if (request.format === 'csv') await writeCsv(inputs, terminal)
  else await writeEnvelopes(inputs, request, terminal)
  return inputs.complete ? 0 : 2
}

async function writeTables(inputs: Inputs, request: Request, terminal: Terminal): Promise<void> {
  const options = writeOptions(request, terminal)
  let lead = ''
  for await (const { file, tree } of inputs.documents()) {
    const { citations, coverage } = resolve(tree)
    await terminal.out(lead + citationTable(file, citations, coverage, options))
    lead = '\n'
  }
}

async function writeCsv(inputs: Inputs, terminal: Terminal): Promise<void> {
  await terminal.out(citationCsvHeader)
  for await (const { file, tree } of inputs.documents()) {
    await terminal.out(citationCsv(file, resolve(tree).citations))
  }
}

async function writeEnvelopes(inputs: Inputs, request: Request, terminal: Terminal): Promise<void> {
  const writer = new EnvelopeWriter(terminal, request.format, inputs.single)
  for await (const { file, tree } of inputs.documents()) await writer.add(citeEnvelope(file, tree, resolve(tree)))
  await writer.end()
}
