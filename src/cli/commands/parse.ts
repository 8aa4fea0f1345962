import { check } from '../../check.ts'
import { parseEnvelope } from '../../write/envelopes.ts'
import { outlineText } from '../../write/outline-text.ts'
import { EnvelopeWriter } from '../envelope-writer.ts'
import { Inputs } from '../inputs.ts'
import type { Request } from '../read-arguments.ts'
import { Resolver } from '../resolver.ts'
import type { Terminal } from '../terminal.ts'
import { writeOptions } from '../write-options.ts'

/** `vanban parse`: the tree, its citations resolved. */
export async function parseCommand(request: Request, terminal: Terminal): Promise<number> {
  const inputs = await Inputs.find(request, terminal)
  const resolver = await Resolver.of(request, inputs, terminal)
  if (resolver === null) return 2
  if (request.format === 'outline') await writeOutlines(inputs, resolver, request, terminal)
  else await writeTrees(inputs, resolver, request, terminal)
  return inputs.complete ? 0 : 2
}

async function writeTrees(inputs: Inputs, resolver: Resolver, request: Request, terminal: Terminal): Promise<void> {
  const writer = new EnvelopeWriter(terminal, request.format, inputs.single)
  for await (const { file, tree } of inputs.documents()) {
    resolver.resolve(file, tree)
    await writer.add(parseEnvelope(file, tree))
  }
  await writer.end()
}

async function writeOutlines(inputs: Inputs, resolver: Resolver, request: Request, terminal: Terminal): Promise<void> {
  const options = writeOptions(request, terminal)
  let lead = ''
  for await (const { file, text, tree } of inputs.documents()) {
    const links = resolver.resolve(file, tree)
    const findings = check(tree, links, { lang: request.lang, preset: request.preset, rules: request.rules })
    const heading = inputs.single ? '' : `${options.paint('file', file)}\n`
    await terminal.out(lead + heading + outlineText({ text, tree, links, findings }, options))
    lead = '\n'
  }
}
