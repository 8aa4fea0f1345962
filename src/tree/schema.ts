import * as z from 'zod'

/**
 * The shape of every node, once. Types are inferred from these schemas (`nodes.ts`) and the published JSON Schema
 * is printed from them (`vanban schema`), so the three cannot drift. Validation happens at the doors only: the
 * parser never runs a schema over its own tree.
 *
 * A node is a unist node: `type`, `position`, and for parents `children`. Plain JSON, no class instances.
 */

const point = z
  .object({
    line: z.int().min(1).meta({ description: 'Line in the original input, from 1' }),
    column: z.int().min(1).meta({ description: 'Column in UTF-16 units, from 1' }),
    offset: z.int().min(0).meta({ description: 'Offset in UTF-16 units, from 0' }),
  })
  .meta({ id: 'Point' })

/** A stretch of the original input; `end` is exclusive. */
export const position = z.object({ start: point, end: point }).meta({ id: 'Position' })

const node = { position }
const nullableText = z.string().nullable()

/** The numeral, letter or mark that opens a unit, as printed (`đ)`) and as counted (5). */
export const label = z
  .object({
    raw: z.string(),
    kind: z.enum(['roman', 'arabic', 'decimal', 'letter', 'dash', 'plus', 'bullet', 'named']),
    value: z.int().nullable().meta({ description: 'Ordinal; last group of a decimal; null for dashes and bullets' }),
  })
  .meta({ id: 'Label' })

/** A body (cơ quan) named in a heading: as written, with abbreviations written out, and a stable id. */
export const agency = z.object({ raw: z.string(), name: z.string(), id: nullableText, position }).meta({ id: 'Agency' })

/** A component of a citation: what is printed and where. */
const component = z.object({ raw: z.string(), position })
const citationDate = component.extend({
  iso: z.string().nullable().meta({ description: 'YYYY-MM-DD; null when the day does not exist or a part is blank' }),
})
const citationIssuer = component.extend({ id: nullableText })

/** Why a resolution was made: a place in this document, another document, or a fact of a registry. */
export const evidence = z
  .object({
    kind: z.enum(['self', 'antecedent', 'agreement', 'structure', 'document', 'registry']),
    message: z.string(),
    position: position.optional(),
    file: z.string().optional(),
  })
  .meta({ id: 'Evidence' })

export const resolution = z
  .object({
    status: z.enum(['resolved', 'ambiguous', 'unresolved', 'unchecked']),
    reason: z.string().optional().meta({ description: 'Why there is no single document' }),
    corrected: z.boolean().meta({ description: 'True when the key differs from what is printed' }),
    candidates: z.array(z.string()).optional().meta({ description: 'Keys, when ambiguous' }),
    evidence: z.array(evidence),
  })
  .meta({ id: 'Resolution' })

export const pinpoint = z
  .object({
    raw: z.string(),
    position,
    article: nullableText,
    clause: nullableText,
    point: nullableText,
    chapter: nullableText.optional(),
    section: nullableText.optional(),
    part: nullableText.optional(),
    appendix: nullableText.optional(),
  })
  .meta({ id: 'Pinpoint' })

/* ------------------------------------------------------------------ inline */

export const furniture = z.object({ type: z.literal('furniture'), ...node, value: z.string() }).meta({
  id: 'Furniture',
  description: 'Layout, not content: motto, rules, page numbers, table pipes, Markdown marks',
})
export const marker = z
  .object({ type: z.literal('marker'), ...node, value: z.string() })
  .meta({ id: 'Marker', description: 'The characters of a label' })
export const text = z.object({ type: z.literal('text'), ...node, value: z.string() }).meta({ id: 'Text' })
export const unrecognised = z
  .object({ type: z.literal('unrecognised'), ...node, value: z.string() })
  .meta({ id: 'Unrecognised', description: 'Looks like a document code and is none that a rule understands' })

export const citation = z
  .object({
    type: z.literal('citation'),
    ...node,
    raw: z.string(),
    kind: z.enum(['numbered', 'named', 'short']),
    documentType: nullableText.meta({ description: 'Slug of the Vietnamese type name: nghi-quyet, quyet-dinh' }),
    number: nullableText,
    year: z.int().nullable(),
    symbol: nullableText,
    code: nullableText,
    codePosition: position.nullable(),
    name: nullableText.meta({ description: 'For named citations: the name without territory and period' }),
    date: citationDate.nullable(),
    issuer: citationIssuer.nullable(),
    title: component.nullable().meta({ description: 'Trích yếu, as far as it belongs to this mention' }),
    pinpoint: pinpoint.nullable(),
    within: z
      .int()
      .nullable()
      .meta({ description: 'Start offset of the citation in whose trích yếu this one stands; null otherwise' }),
    witness: z
      .enum(['text', 'portal'])
      .meta({ description: 'portal: added by a law portal around the text, a weak witness, never blamed' }),
    key: nullableText.meta({ description: 'Identity after resolution' }),
    resolution: resolution.nullable(),
    children: z
      .array(z.union([text, furniture, z.lazy((): z.ZodType<unknown> => citation)]))
      .meta({ description: 'Its words; citations that stand inside it, as in the name of an amending law' }),
  })
  .meta({ id: 'Citation', description: 'One mention of another document (viện dẫn)' })

export const referenceTarget = z
  .object({
    status: z
      .enum(['resolved', 'ambiguous', 'unresolved', 'unchecked'])
      .meta({ description: 'unresolved: looked for in a numbering that is whole, and not there' }),
    reason: z.string().optional().meta({ description: 'Why there is no single target' }),
    labels: z.array(z.string()).meta({
      description: 'Printed labels or headings from the root to the node pointed at: ["IV.", "2.", "b)"]',
    }),
    position: position.nullable().meta({ description: 'Place of the node pointed at; of the document for itself' }),
    key: nullableText.meta({ description: 'Identity of the cited document meant; null for this document' }),
  })
  .meta({ id: 'ReferenceTarget', description: 'What a reference points at, or why that is not known' })

export const crossReference = z
  .object({
    type: z.literal('crossReference'),
    ...node,
    raw: z.string(),
    target: z
      .enum(['document', 'unit', 'indicator', 'appendix', 'anaphora'])
      .meta({ description: '"Kế hoạch này", "mục V", "chỉ tiêu 1, 2", "Phụ lục I", "nêu trên"' }),
    /** Each thing pointed at, from the largest unit to the smallest: [{kind:'section', value:'IV'},{kind:'clause', value:'2'}]. */
    paths: z.array(
      z.array(
        z.object({
          kind: z.enum([
            'part',
            'chapter',
            'section',
            'article',
            'clause',
            'point',
            'indicator',
            'appendix',
            'objective',
          ]),
          value: z.string(),
        }),
      ),
    ),
    targets: z.array(referenceTarget).nullable().meta({
      description:
        'One for each path, in their order; without paths one, for "các Quyết định nêu trên" one each; null before resolution',
    }),
  })
  .meta({ id: 'CrossReference', description: 'A reference to this document or a part of it' })
export const date = z
  .object({
    type: z.literal('date'),
    ...node,
    raw: z.string(),
    iso: z.string().nullable().meta({
      description:
        'YYYY-MM-DD, YYYY-MM, YYYY, YYYY-Qn for a quarter, --MM-DD or --MM without a year; null when no such day exists or a part is blank',
    }),
  })
  .meta({ id: 'Date' })
export const period = z
  .object({
    type: z.literal('period'),
    ...node,
    raw: z.string(),
    startYear: z.int().nullable(),
    endYear: z.int().nullable(),
    outlookYear: z.int().nullable(),
  })
  .meta({ id: 'Period', description: 'Giai đoạn, with its outlook (định hướng, tầm nhìn)' })
export const deadline = z
  .object({
    type: z.literal('deadline'),
    ...node,
    raw: z.string(),
    dueOn: z.string().nullable().meta({
      description:
        'YYYY-MM-DD, YYYY-MM (of a quarter its last month), YYYY, --MM-DD or --MM every year, ---DD every month; null when not a calendar time',
    }),
    recurring: z.boolean(),
  })
  .meta({ id: 'Deadline', description: 'A time by which something is due' })
export const quantity = z
  .object({
    type: z.literal('quantity'),
    ...node,
    raw: z.string(),
    amount: z.number().nullable(),
    unit: nullableText,
    comparator: z.enum(['=', '>', '>=', '<', '<=']),
    year: z.int().nullable(),
  })
  .meta({
    id: 'Quantity',
    description: 'A figure to be reached, with its literal comparator and the year it stands for',
  })
export const agencyMention = z
  .object({ type: z.literal('agencyMention'), ...node, raw: z.string(), name: z.string(), id: nullableText })
  .meta({ id: 'AgencyMention' })
export const footnoteReference = z
  .object({ type: z.literal('footnoteReference'), ...node, raw: z.string(), label: z.string() })
  .meta({ id: 'FootnoteReference' })

const inline = z.union([
  furniture,
  marker,
  text,
  citation,
  unrecognised,
  crossReference,
  date,
  period,
  deadline,
  quantity,
  agencyMention,
  footnoteReference,
])

/* ------------------------------------------------------------------ blocks */

const labelled = { label: label.nullable() }
/** Nodes hold nodes: the type of a child is looked up when it is first needed, for the schemas name each other. */
const children = { children: z.array(z.lazy((): z.ZodType<unknown> => anyNode)) }

function block<T extends string, F extends z.core.$ZodLooseShape>(type: T, description: string, fields: F) {
  return z
    .object({ type: z.literal(type), ...node, ...fields, ...children })
    .meta({ id: type.charAt(0).toUpperCase() + type.slice(1), description })
}

export const letterhead = block('letterhead', 'Quốc hiệu, cơ quan ban hành, số và ký hiệu, địa danh và thời gian', {})
export const title = block('title', 'Tên loại và trích yếu', {})
export const preamble = block('preamble', 'Căn cứ ban hành', {})
export const legalBasis = block('legalBasis', 'Một căn cứ: one thing relied on', {
  verb: nullableText.meta({ description: '"Căn cứ", "Thực hiện", "Theo đề nghị", "Xét" …' }),
})
export const enactment = block('enactment', '"Ủy ban nhân dân … ban hành Kế hoạch … như sau:"', {})
export const sectionRole = z.enum([
  'purpose',
  'objectives',
  'tasks',
  'solutions',
  'funding',
  'organisation',
  'reporting',
  'other',
])
export const section = block('section', 'Phần, chương, mục; a group that holds others', {
  ...labelled,
  heading: nullableText,
  role: sectionRole,
  inferred: z.boolean().meta({ description: 'True when the source has lost the heading' }),
})
export const objective = block('objective', 'Mục tiêu', labelled)
export const requirement = block('requirement', 'Mục đích, yêu cầu', labelled)
export const target = block('target', 'Chỉ tiêu: an objective with a figure to be reached', labelled)
export const task = block('task', 'Nhiệm vụ, giải pháp', labelled)
export const assignment = block('assignment', 'One agency, or group of agencies, and what it has to do', {
  ...labelled,
  agencies: z.array(agency),
  inferred: z.boolean(),
})
export const duty = block('duty', 'One duty of an assignment', {
  ...labelled,
  mode: z.enum(['lead', 'cooperate', 'do']).meta({ description: 'lead: chủ trì; cooperate: only phối hợp' }),
  with: z.array(agency).meta({ description: 'Bodies it is done together with (phối hợp với …)' }),
})
export const item = block('item', 'A labelled unit of no more special kind', labelled)
export const paragraph = block('paragraph', 'Text without a label', {})
export const table = block('table', 'Bảng', {})
export const tableRow = block('tableRow', 'One row', {})
export const tableCell = block('tableCell', 'One cell', {})
export const closing = block('closing', 'Phần kết thúc', {})
export const recipients = block('recipients', 'Nơi nhận', {})
export const recipient = block('recipient', 'One line of Nơi nhận', {})
export const signature = block('signature', 'Quyền hạn, chức vụ, họ tên người ký', {
  capacity: z.array(z.string()).meta({ description: '"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"' }),
  signerPosition: nullableText.meta({ description: 'Chức vụ; `position` is the place in the text' }),
  name: nullableText,
})
export const appendix = block('appendix', 'Phụ lục, or a document attached; numbering starts afresh inside', {
  ...labelled,
  heading: nullableText,
})
export const footnote = block('footnote', 'Chú thích', { ...labelled })
export const relatedDocuments = block('relatedDocuments', 'Relations that a law portal adds', {})
export const relatedDocument = block('relatedDocument', 'One of them', labelled)
export const metadata = block('metadata', 'Attributes that a law portal adds', {})
export const metadataEntry = block('metadataEntry', 'One of them', {
  name: z.string(),
  value: z.string(),
})

export const document = z
  .object({
    type: z.literal('document'),
    ...node,
    schemaVersion: z.string(),
    documentType: nullableText.meta({ description: 'Slug: ke-hoach, huong-dan, chi-thi' }),
    number: nullableText,
    symbol: nullableText,
    date: nullableText.meta({ description: 'ISO date; null where the day is blank or impossible' }),
    place: nullableText.meta({ description: 'Địa danh' }),
    issuer: nullableText.meta({ description: 'Cơ quan ban hành, in mixed case' }),
    parentIssuer: nullableText.meta({ description: 'Cơ quan chủ quản' }),
    subject: nullableText.meta({ description: 'Trích yếu of this document' }),
    ...children,
  })
  .meta({ id: 'Document', description: 'A Vietnamese administrative document' })

const blocks = [
  document,
  letterhead,
  title,
  preamble,
  legalBasis,
  enactment,
  section,
  objective,
  requirement,
  target,
  task,
  assignment,
  duty,
  item,
  paragraph,
  table,
  tableRow,
  tableCell,
  closing,
  recipients,
  recipient,
  signature,
  appendix,
  footnote,
  relatedDocuments,
  relatedDocument,
  metadata,
  metadataEntry,
] as const

const anyNode: z.ZodType<unknown> = z.union([inline, ...blocks])
