import * as z from 'zod'
import { finding } from '../tree/finding.ts'
import { citation, document } from '../tree/schema.ts'
import { envelope } from './envelope-schema.ts'

const schemas = { document, citation, finding, envelope }

/** What has a published JSON Schema: the tree, a citation, a finding, the JSON output of the command. */
export const jsonSchemaNames = Object.keys(schemas) as readonly SchemaName[]
export type SchemaName = keyof typeof schemas

/** JSON Schema (draft 2020-12), printed from the schema that the types are inferred from. */
export function jsonSchema(name: SchemaName): object {
  return z.toJSONSchema(schemas[name])
}
