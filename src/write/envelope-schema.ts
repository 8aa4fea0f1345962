import * as z from 'zod'
import { finding } from '../tree/finding.ts'
import { citation, document } from '../tree/schema.ts'

const count = z.int().min(0)

export const coverage = z
  .object({
    found: count,
    resolved: count,
    ambiguous: count,
    unresolved: count,
    unchecked: count,
    unrecognised: count.meta({ description: 'Texts that look like a document code and that no rule understood' }),
  })
  .meta({ id: 'Coverage', description: 'How many citations were found, and what became of them' })

const file = {
  file: z.string().meta({ description: 'As given on the command line, or as found in a folder' }),
  schemaVersion: z.string(),
}

/** What `--format json` says of one file: of `parse`, `cite` and `check`. */
export const envelope = z
  .union([
    z.object({ ...file, tree: document }).meta({ id: 'ParseEnvelope', description: 'vanban parse' }),
    z
      .object({ ...file, citations: z.array(citation), coverage })
      .meta({ id: 'CiteEnvelope', description: 'vanban cite' }),
    z
      .object({
        ...file,
        findings: z.array(finding),
        coverage,
        fixed: z.array(finding).optional().meta({
          description: 'With --fix: what was put right; its places are those of the text as it was',
        }),
        accepted: count.optional().meta({ description: 'With --baseline: how many findings it accepts' }),
      })
      .meta({ id: 'CheckEnvelope', description: 'vanban check' }),
  ])
  .meta({ id: 'Envelope', description: 'JSON of one file; several files come as an array of these' })
