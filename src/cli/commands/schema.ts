import { jsonSchema, jsonSchemaNames } from '../../write/json-schema.ts'
import { didYouMean, type Request } from '../read-arguments.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

/** `vanban schema`: the JSON Schema of the tree, or of another part of the output. */
export async function schemaCommand({ operands, lang }: Request, terminal: Terminal): Promise<number> {
  const asked = operands[0] ?? 'document'
  const name = jsonSchemaNames.find((one) => one === asked)
  if (name === undefined) {
    const near = didYouMean(asked, jsonSchemaNames, '', lang)
    throw new UsageError(`${lang === 'vi' ? 'không có schema' : 'unknown schema'} ${asked}${near}`)
  }
  await terminal.out(`${JSON.stringify(jsonSchema(name), null, 2)}\n`)
  return 0
}
