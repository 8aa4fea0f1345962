import type { SectionRole } from '../tree/nodes.ts'

/** What the units under a heading are. */
export type UnitKind = 'objective' | 'requirement' | 'task' | 'item'

/** A heading read for what it promises: the role of its section, and the kind of the units in it. */
export interface HeadingSense {
  role: SectionRole
  kind: UnitKind
}

const SENSES: readonly (readonly [RegExp, SectionRole, UnitKind])[] = [
  // "Tình hình thực hiện các nhiệm vụ năm 2023" looks back.
  [
    /^(?:tình hình|thực trạng|kết quả (?:thực hiện|đạt được|triển khai)|đánh giá (?:kết quả|tình hình|thực trạng|chung))(?=\s|$)/,
    'other',
    'item',
  ],
  [
    /tổ chức (?:triển khai )?(?:thực hiện|triển khai)|tổ chức thực hiện|phân công|trách nhiệm (?:của|thực hiện|các|thi hành)|^trách nhiệm|^tổ chức$|^chỉ đạo thực hiện|^tổ chức,? chỉ đạo|^nhiệm vụ (?:cụ thể )?(?:của|cho) (?:các|từng)\s|thi hành/,
    'organisation',
    'item',
  ],
  [
    /(?:chế độ|thông tin|công tác|thời gian|quy định).{0,24}báo cáo|^báo cáo|sơ kết|kiểm tra,? giám sát,? (?:và )?báo cáo/,
    'reporting',
    'item',
  ],
  [/kinh phí|nguồn (?:lực|vốn)|ngân sách|dự toán|cơ chế tài chính/, 'funding', 'item'],
  [/yêu cầu$|yêu cầu\s*[:.]?$/, 'purpose', 'requirement'],
  [/mục đích/, 'purpose', 'objective'],
  [/yêu cầu/, 'purpose', 'requirement'],
  [/mục tiêu|chỉ tiêu/, 'objectives', 'objective'],
  [/nhiệm vụ|nội dung|hoạt động|công việc/, 'tasks', 'task'],
  [/giải pháp|biện pháp/, 'solutions', 'task'],
]

/**
 * Read a heading. The words of organisation, reporting and funding weigh more than the general ones
 * ("phân công nhiệm vụ" is organisation), but a long sentence that merely names them is no such heading.
 *
 * @param heading  The heading's text, in any case.
 * @returns        null where its words say nothing.
 */
export function readHeading(heading: string): HeadingSense | null {
  if (heading.length > 140) return null
  const value = heading.toLowerCase()
  for (const [pattern, role, kind] of SENSES) {
    if (!pattern.test(value)) continue
    // "Nhiệm vụ, giải pháp và tổ chức thực hiện", "Bảo đảm nguồn lực thực hiện nhiệm vụ": the first word leads.
    if ((role === 'funding' || role === 'reporting') && value.length > 70) continue
    if (role === 'funding' && /^(?:nhiệm vụ|giải pháp|mục tiêu)/.test(value)) continue
    if (role === 'organisation' && /^(?:nhiệm vụ|giải pháp|mục tiêu|nội dung).{0,40}(?:và|,) tổ chức/.test(value))
      return { role: 'tasks', kind: 'task' }
    return { role, kind }
  }
  return null
}
