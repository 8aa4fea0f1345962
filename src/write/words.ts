import type { Severity } from '../tree/finding.ts'
import type { NodeType, Resolution } from '../tree/nodes.ts'
import type { Language } from './write-options.ts'

/** Everything this room says, in one language. */
export interface Words {
  severity: Record<Severity, string>
  status: Record<Resolution['status'], string>
  fix: string
  because: string
  see: string
  /** Kinds of unit that the outline names. */
  kind: Partial<Record<NodeType, string>>
  lead: string
  cooperate: string
  with: string
  due: string
  recurring: string
  lostHeading: string
  unknownDocument: string
  duties(count: number): string
  rows(count: number): string
  /** Of a table that the source has flattened, one cell a line: where its rows end is lost. */
  cells(count: number): string
  group(what: 'legalBasis' | 'recipient' | 'relatedDocument' | 'metadataEntry' | 'footnote', count: number): string
  findings(count: number): string
  documents(count: number): string
  severityCount(severity: Severity, count: number): string
  fixable(count: number): string
  fixed(count: number): string
  wouldFix(count: number): string
  accepted(count: number): string
  wasFixed: string
  citations: string
  internal: string
  found(count: number): string
  resolved(count: number): string
  ambiguous(count: number): string
  unresolved(count: number): string
  unchecked(count: number): string
  unrecognised(count: number): string
  withoutTarget(count: number): string
  severalTargets(count: number): string
  seeCheck: string
  corrected: string
  columns: { place: string; citation: string; date: string; issuer: string; status: string; key: string }
}

const vi: Words = {
  severity: { error: 'lỗi', warning: 'cảnh báo', info: 'ghi chú' },
  status: {
    resolved: 'xác định được',
    ambiguous: 'chưa rõ là văn bản nào',
    unresolved: 'không tìm thấy',
    unchecked: 'chưa kiểm tra',
  },
  fix: 'sửa:',
  because: 'vì: ',
  see: 'xem:',
  kind: { objective: 'mục tiêu', requirement: 'yêu cầu', target: 'chỉ tiêu', task: 'nhiệm vụ', signature: 'ký' },
  lead: 'chủ trì',
  cooperate: 'phối hợp',
  with: 'với',
  due: 'hạn',
  recurring: 'định kỳ',
  lostHeading: '(mất tiêu đề)',
  unknownDocument: 'Văn bản',
  duties: (count) => `${count} việc`,
  rows: (count) => `bảng ${count} hàng`,
  cells: (count) => `bảng ${count} ô, mỗi ô một dòng`,
  group: (what, count) =>
    `${
      {
        legalBasis: 'căn cứ',
        recipient: 'nơi nhận',
        relatedDocument: 'văn bản liên quan',
        metadataEntry: 'thuộc tính',
        footnote: 'chú thích',
      }[what]
    } (${count})`,
  findings: (count) => `${count} phát hiện`,
  documents: (count) => `trong ${count} văn bản`,
  severityCount: (severity, count) => `${count} ${vi.severity[severity]}`,
  fixable: (count) => `${count} sửa được chắc chắn: vanban check --fix`,
  fixed: (count) => `đã sửa ${count} chỗ`,
  wouldFix: (count) => `sẽ sửa ${count} chỗ`,
  accepted: (count) => `${count} đã chấp nhận`,
  wasFixed: 'đã sửa',
  citations: 'Viện dẫn',
  internal: 'nội bộ',
  found: (count) => `${count} tìm thấy`,
  resolved: (count) => `${count} xác định được`,
  ambiguous: (count) => `${count} chưa rõ là văn bản nào`,
  unresolved: (count) => `${count} không tìm thấy văn bản`,
  unchecked: (count) => `${count} chưa kiểm tra`,
  unrecognised: (count) => `${count} số hiệu không đọc được`,
  withoutTarget: (count) => `${count} không có đích`,
  severalTargets: (count) => `${count} có nhiều đích`,
  seeCheck: 'xem `vanban check`',
  corrected: '* định danh khác với chữ in trong văn bản',
  columns: {
    place: 'vị trí',
    citation: 'viện dẫn',
    date: 'ngày',
    issuer: 'cơ quan',
    status: 'kết quả',
    key: 'định danh',
  },
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

const en: Words = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  status: { resolved: 'resolved', ambiguous: 'ambiguous', unresolved: 'unresolved', unchecked: 'unchecked' },
  fix: 'fix:',
  because: 'why:',
  see: 'see:',
  kind: { objective: 'objective', requirement: 'requirement', target: 'target', task: 'task', signature: 'signed' },
  lead: 'lead',
  cooperate: 'cooperate',
  with: 'with',
  due: 'due',
  recurring: 'recurring',
  lostHeading: '(heading lost)',
  unknownDocument: 'Document',
  duties: (count) => (count === 1 ? '1 duty' : `${count} duties`),
  rows: (count) => `table of ${plural(count, 'row')}`,
  cells: (count) => `table of ${plural(count, 'cell')}, one a line`,
  group: (what, count) =>
    `${
      {
        legalBasis: 'legal bases',
        recipient: 'recipients',
        relatedDocument: 'related documents',
        metadataEntry: 'metadata',
        footnote: 'footnotes',
      }[what]
    } (${count})`,
  findings: (count) => plural(count, 'finding'),
  documents: (count) => `in ${plural(count, 'document')}`,
  severityCount: (severity, count) => (severity === 'info' ? `${count} info` : plural(count, severity)),
  fixable: (count) => `${count} can be put right for certain: vanban check --fix`,
  fixed: (count) => `${count} put right`,
  wouldFix: (count) => `${count} would be put right`,
  accepted: (count) => `${count} accepted`,
  wasFixed: 'fixed',
  citations: 'Citations',
  internal: 'internal',
  found: (count) => `${count} found`,
  resolved: (count) => `${count} resolved`,
  ambiguous: (count) => `${count} ambiguous`,
  unresolved: (count) => `${count} unresolved`,
  unchecked: (count) => `${count} unchecked`,
  unrecognised: (count) => `${count} unrecognised`,
  withoutTarget: (count) => `${count} without a target`,
  severalTargets: (count) => `${count} with several targets`,
  seeCheck: 'see `vanban check`',
  corrected: '* the key differs from what is printed',
  columns: { place: 'place', citation: 'citation', date: 'date', issuer: 'issuer', status: 'status', key: 'key' },
}

/** The words of a language. */
export function words(lang: Language): Words {
  return lang === 'en' ? en : vi
}
