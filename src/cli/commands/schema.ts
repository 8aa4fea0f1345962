import { configJsonSchema } from '../../config-schema.ts'
import { jsonSchema, jsonSchemaNames } from '../../write/json-schema.ts'
import { didYouMean, type Request } from '../read-arguments.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

const CONFIG = 'config'

/** `vanban schema`: the JSON Schema of the tree, of another part of the output, or of the configuration file. */
export async function schemaCommand({ operands, lang }: Request, terminal: Terminal): Promise<number> {
  const asked = operands[0] ?? 'document'
  const name = jsonSchemaNames.find((one) => one === asked)
  if (asked !== CONFIG && name === undefined) {
    const near = didYouMean(asked, [...jsonSchemaNames, CONFIG], '', lang)
    throw new UsageError(`${lang === 'vi' ? 'không có schema' : 'unknown schema'} ${asked}${near}`)
  }
  const schema = name === undefined ? configJsonSchema() : jsonSchema(name)
  await terminal.out(`${JSON.stringify(schema, null, 2)}\n`)
  return 0
}
