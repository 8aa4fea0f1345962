import * as z from 'zod'
import { evidence, position } from './schema.ts'

/** How much a finding weighs. An error is wrong whatever was meant; a warning needs a look; an info is no fault. */
export const severity = z.enum(['error', 'warning', 'info'])
export type Severity = z.infer<typeof severity>

/**
 * Something to look at in a document: the fields of a `VFileMessage`, as a plain object, and five of our own
 * (`severity`, `evidence`, `confidence`, `key`, `fixable`).
 *
 * `place` covers exactly the characters of `actual`; putting one of `expected` there makes the text right.
 */
export const finding = z
  .object({
    reason: z.string().meta({ description: 'What is wrong, in one sentence' }),
    message: z.string().meta({ description: 'Same as reason, as in VFileMessage' }),
    place: position,
    line: z.int().min(1),
    column: z.int().min(1),
    ruleId: z.string().regex(/^[a-z]+\/[a-z-]+$/),
    source: z.literal('vanban'),
    actual: z.string().nullable().meta({ description: 'What is printed at place' }),
    expected: z.array(z.string()).meta({ description: 'Replacement texts for place, best first' }),
    fixable: z.boolean().meta({ description: 'True when the first of expected is certain: what --fix puts at place' }),
    note: z.string().nullable().meta({ description: 'Why, with the legal source where there is one' }),
    url: z.string().meta({ description: 'Where the rule is explained' }),
    fatal: z.boolean().optional().meta({ description: 'As in vfile: true = error, false = warning, absent = info' }),
    severity,
    evidence: z.array(evidence),
    confidence: z.number().min(0).max(1),
    key: z.string().nullable().meta({ description: 'Identity of the document the finding is about' }),
  })
  .meta({ id: 'Finding', description: 'One slip, at the place to be changed, with the other side of it' })
export type Finding = z.infer<typeof finding>
