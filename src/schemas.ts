import * as baseline from './tree/baseline.ts'
import * as finding from './tree/finding.ts'
import * as nodes from './tree/schema.ts'

/**
 * The zod schemas of all nodes, of a finding and of a baseline: to check what was read from elsewhere, or to print JSON
 * Schema.
 */
export const schemas: typeof nodes & typeof finding & typeof baseline = { ...nodes, ...finding, ...baseline }
