import { sourceText } from '../../src/text/source-text.ts'
import type { Finding } from '../../src/tree/finding.ts'
import type { Links } from '../../src/tree/links.ts'
import type { Citation, CrossReference, Document, Position } from '../../src/tree/nodes.ts'
import { plain } from '../../src/write/paint.ts'
import type { WriteOptions } from '../../src/write/write-options.ts'

/** A plan made up for these tests, and a tree of it written by hand: the writers are tested alone. */
export const text = `KẾ HOẠCH
Trồng cây xanh đô thị năm 2024
Căn cứ Nghị định số 61/2019/NĐ-CP ngày 03/8/2018 của Thủ tướng Chính phủ;
I. MỤC TIÊU
1. Ít nhất 80% tuyến phố có cây xanh năm 2024 và 75% năm 2025.
II. TỔ CHỨC THỰC HIỆN
1. Sở Xây dựng
a) Chủ trì, phối hợp với Sở Tài chính lập dự toán trước ngày 15/4/2024.
b) Báo cáo theo Mục V Kế hoạch này.
2. Sở Tài chính: Bố trí kinh phí.
`

const source = sourceText(text)

/** The place of a stretch of the sample, found by its words. */
export function place(words: string, from = 0): Position {
  const start = text.indexOf(words, from)
  if (start === -1) throw new Error(`not in the sample: ${words}`)
  return source.position(start, start + words.length)
}

function between(first: string, last: string): Position {
  const start = text.indexOf(first)
  return source.position(start, text.indexOf(last, start) + last.length)
}

const asText = (words: string) => ({ type: 'text', position: place(words), value: words }) as const
const label = (raw: string, kind: 'roman' | 'arabic' | 'letter', value: number) => ({ raw, kind, value })
const agency = (name: string, position: Position) => ({ raw: name, name, id: null, position })

export const citation: Citation = {
  type: 'citation',
  position: place('Nghị định số 61/2019/NĐ-CP ngày 03/8/2018 của Thủ tướng Chính phủ'),
  raw: 'Nghị định số 61/2019/NĐ-CP ngày 03/8/2018 của Thủ tướng Chính phủ',
  kind: 'numbered',
  documentType: 'nghi-dinh',
  number: '61',
  year: 2019,
  symbol: 'NĐ-CP',
  code: '61/2019/NĐ-CP',
  codePosition: place('61/2019/NĐ-CP'),
  name: null,
  date: { raw: 'ngày 03/8/2018', position: place('ngày 03/8/2018'), iso: '2018-08-03' },
  issuer: { raw: 'Thủ tướng Chính phủ', position: place('Thủ tướng Chính phủ'), id: 'thu-tuong-chinh-phu' },
  title: null,
  pinpoint: null,
  within: null,
  witness: 'text',
  key: 'nghi-dinh 61/2019/NĐ-CP',
  resolution: { status: 'resolved', corrected: false, evidence: [] },
  children: [],
}

const reference: CrossReference = {
  type: 'crossReference',
  position: place('Mục V Kế hoạch này'),
  raw: 'Mục V Kế hoạch này',
  target: 'unit',
  paths: [[{ kind: 'section', value: 'V' }]],
  targets: [{ status: 'unresolved', reason: 'Kế hoạch này không có Mục V', labels: [], position: null, key: null }],
}

export const tree: Document = {
  type: 'document',
  position: source.position(0, text.length),
  schemaVersion: '1',
  documentType: 'ke-hoach',
  number: '88',
  symbol: 'KH-UBND',
  date: '2024-02-05',
  place: 'Tân Lập',
  issuer: 'Ủy ban nhân dân tỉnh Tân Lập',
  parentIssuer: null,
  subject: 'Trồng cây xanh đô thị năm 2024',
  children: [
    { type: 'title', position: between('KẾ HOẠCH', '2024'), children: [asText('KẾ HOẠCH')] },
    {
      type: 'preamble',
      position: between('Căn cứ', ';'),
      children: [
        {
          type: 'legalBasis',
          position: between('Căn cứ', ';'),
          verb: 'Căn cứ',
          children: [asText('Căn cứ'), citation],
        },
      ],
    },
    {
      type: 'section',
      position: between('I. MỤC', '2025.'),
      label: label('I.', 'roman', 1),
      heading: 'MỤC TIÊU',
      role: 'objectives',
      inferred: false,
      children: [
        { type: 'marker', position: place('I.'), value: 'I.' },
        asText('MỤC TIÊU'),
        {
          type: 'target',
          position: between('1. Ít nhất', '2025.'),
          label: label('1.', 'arabic', 1),
          children: [
            { type: 'marker', position: place('1. Ít'), value: '1.' },
            {
              type: 'quantity',
              position: place('Ít nhất 80%'),
              raw: 'Ít nhất 80%',
              amount: 80,
              unit: '%',
              comparator: '>=',
              year: 2024,
            },
            asText('tuyến phố có cây xanh năm 2024 và'),
            {
              type: 'quantity',
              position: place('75%'),
              raw: '75%',
              amount: 75,
              unit: '%',
              comparator: '=',
              year: 2025,
            },
            asText('năm 2025.'),
          ],
        },
      ],
    },
    {
      type: 'section',
      position: between('II. TỔ', 'kinh phí.'),
      label: label('II.', 'roman', 2),
      heading: 'TỔ CHỨC THỰC HIỆN',
      role: 'organisation',
      inferred: false,
      children: [
        {
          type: 'assignment',
          position: between('1. Sở', 'này.'),
          label: label('1.', 'arabic', 1),
          agencies: [agency('Sở Xây dựng', place('Sở Xây dựng'))],
          inferred: false,
          children: [
            asText('Sở Xây dựng'),
            {
              type: 'duty',
              position: between('a) Chủ', '2024.'),
              label: label('a)', 'letter', 1),
              mode: 'lead',
              with: [agency('Sở Tài chính', place('Sở Tài chính'))],
              children: [
                { type: 'marker', position: place('a)'), value: 'a)' },
                asText('Chủ trì, phối hợp với Sở Tài chính lập dự toán'),
                {
                  type: 'deadline',
                  position: place('trước ngày 15/4/2024'),
                  raw: 'trước ngày 15/4/2024',
                  dueOn: '2024-04-15',
                  recurring: false,
                },
                asText('.'),
              ],
            },
            {
              type: 'duty',
              position: between('b) Báo', 'này.'),
              label: label('b)', 'letter', 2),
              mode: 'do',
              with: [],
              children: [{ type: 'marker', position: place('b)'), value: 'b)' }, asText('Báo cáo theo'), reference],
            },
          ],
        },
        {
          type: 'assignment',
          position: between('2. Sở', 'kinh phí.'),
          label: label('2.', 'arabic', 2),
          agencies: [agency('Sở Tài chính', place('Sở Tài chính', text.indexOf('2. Sở')))],
          inferred: false,
          children: [
            {
              type: 'duty',
              position: place('Bố trí kinh phí.'),
              label: null,
              mode: 'do',
              with: [],
              children: [asText('Bố trí kinh phí.')],
            },
          ],
        },
      ],
    },
  ],
}

export const links: Links = {
  citations: [citation],
  references: [reference],
  byKey: new Map([['nghi-dinh 61/2019/NĐ-CP', [citation]]]),
  known: new Map(),
  ownKey: null,
  asOf: null,
  coverage: { found: 1, resolved: 1, ambiguous: 0, unresolved: 0, unchecked: 0, unrecognised: 0 },
}

/** A finding at a stretch of the sample; what matters is said, the rest is plain. */
export function finding(at: Position, fields: Partial<Finding> = {}): Finding {
  const severity = fields.severity ?? 'error'
  const reason = fields.reason ?? 'Chỗ này sai'
  const fatal = severity === 'error' ? { fatal: true } : severity === 'warning' ? { fatal: false } : {}
  return {
    reason,
    message: reason,
    place: at,
    line: at.start.line,
    column: at.start.column,
    ruleId: 'citation/year-mismatch',
    source: 'vanban',
    actual: text.slice(at.start.offset, at.end.offset),
    expected: [],
    fixable: false,
    note: null,
    url: 'https://example.org/rules',
    ...fatal,
    severity,
    evidence: [],
    confidence: 1,
    key: null,
    ...fields,
  }
}

export const findings: Finding[] = [
  finding(place('61/2019/NĐ-CP ngày 03/8/2018'), {
    reason: 'Năm trong số hiệu là 2019, năm trong ngày ban hành là 2018',
    expected: ['ngày 03/8/2019'],
    note: 'số hiệu mang năm ban hành',
  }),
  finding(place('Ít nhất 80%'), {
    severity: 'warning',
    ruleId: 'target/backwards',
    reason: 'Chỉ tiêu giảm theo thời gian',
    evidence: [{ kind: 'self', message: '75 % (2025)', position: place('75%') }],
  }),
  finding(place('Mục V Kế hoạch này'), { ruleId: 'reference/no-target', reason: 'Không có Mục V' }),
]

export const options: WriteOptions = { lang: 'vi', width: 100, paint: plain }
