import * as finding from './tree/finding.ts'
import * as nodes from './tree/schema.ts'

/** The zod schemas of all nodes and of a finding: to check a tree read from elsewhere, or to print JSON Schema. */
export const schemas: typeof nodes & typeof finding = { ...nodes, ...finding }
