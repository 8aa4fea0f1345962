import * as z from 'zod'
import { rules } from './rules/index.ts'
import { ruleSets } from './rules/rule-set.ts'

const level = z.enum(['off', 'info', 'warning', 'error'])
const files = z.array(z.string().min(1))

/** What a configuration file (`vanban.config.js`, `.mjs`, `.json`) may say. File names are relative to it. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().meta({ description: 'Where this schema is; for editors' }),
    preset: z.enum(ruleSets).optional().meta({ description: 'The set of rules to check with' }),
    rules: z
      .partialRecord(z.enum(rules.map(({ id }) => id)), level)
      .optional()
      .meta({ description: 'Levels of single rules, by id' }),
    lang: z.enum(['vi', 'en']).optional().meta({ description: 'Language of messages' }),
    maxWarnings: z.int().min(0).optional().meta({ description: 'More warnings than these end with status 1' }),
    registry: files.optional().meta({ description: 'Registries of documents: JSON, NDJSON or CSV' }),
    baseline: z.string().min(1).optional().meta({ description: 'The baseline of accepted findings' }),
    ignore: files.optional().meta({ description: 'Globs of files that folders and globs leave out' }),
  })
  .meta({ id: 'Config', description: 'Configuration of vanban' })

export type Config = z.input<typeof configSchema>

/** JSON Schema (draft 2020-12) of a configuration file. */
export function configJsonSchema(): object {
  return z.toJSONSchema(configSchema, { io: 'input' })
}
