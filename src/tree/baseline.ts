import * as z from 'zod'

/** One finding that was accepted, or several that nothing tells apart. */
export const baselineEntry = z
  .strictObject({
    path: z.string().meta({ description: 'Labels of the units that hold it: "IV > 3 > b"' }),
    rule: z.string(),
    key: z.string().nullable().meta({ description: 'Identity of the document the finding is about' }),
    actual: z.string().nullable().meta({ description: 'What is printed there' }),
    count: z.int().min(1).meta({ description: 'How many such findings there were; one more is new' }),
  })
  .meta({ id: 'BaselineEntry' })
export type BaselineEntry = z.infer<typeof baselineEntry>

/** Findings that were accepted, kept beside the documents, since documents cannot hold comments. */
export const baseline = z
  .strictObject({
    version: z.literal(1),
    files: z.record(z.string(), z.array(baselineEntry)).meta({
      description: 'By file, relative to the baseline, with / between folders',
    }),
  })
  .meta({ id: 'Baseline', description: 'Findings that are known and accepted' })
export type Baseline = z.infer<typeof baseline>
