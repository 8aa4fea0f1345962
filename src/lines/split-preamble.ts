import type { Range } from '../text/range.ts'
import { UPPER } from './letters.ts'
import { type Line, type LineKind, makeLine } from './line.ts'
import { oneLine } from './one-line.ts'
import { pushTrimmed } from './push-trimmed.ts'

/** A body that does something, behind a mark: `của UBND tỉnh` without one belongs to a citation. */
const BODY =
  /[,;.:]\s{1,40}(?=(?:Ủy ban nhân dân|Ủy ban Nhân dân|Ủy Ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Chủ tịch|Sở|Phòng|Bộ|Chính phủ|Thủ tướng|Ban |Công an|Trung tâm|Văn phòng|Cục|Chi cục|Tỉnh|Huyện|Thành phố|Thành ủy|Huyện ủy|Đảng ủy|Trường|Hội |Liên đoàn|Tổng cục|Thanh tra|Bảo hiểm|Quốc hội)[^;]{0,140}?(?:ban hành|Ban hành|xây dựng|hướng dẫn|triển khai|yêu cầu|đề nghị|thông báo|tổ chức|chỉ đạo|giao|báo cáo|lập kế hoạch|thống nhất|phối hợp|quyết định|chỉ thị)[\s:])/g

/** The head of a body issues for it: `Giám đốc Sở yêu cầu các đơn vị … như sau:`. */
const HEAD_OF_BODY =
  /[,;.:]\s{1,40}(?=(?:Giám đốc|Tổng [Gg]iám đốc|Hiệu trưởng|(?:Chi )?[Cc]ục trưởng|Trưởng (?:phòng|ban|Ban)|Chánh [Tt]hanh tra|Bộ trưởng|Viện trưởng|Ủy ban (?:Mặt trận|MTTQ|Trung ương|bầu cử))(?:(?! về |;).){0,100}?(?:ban hành|xây dựng|hướng dẫn|triển khai|yêu cầu|đề nghị|thông báo|chỉ đạo|giao|chỉ thị)\s)/g

/**
 * Cut one paragraph of the preamble into its members: one line per thing relied on, one for the ban hành clause.
 *
 *     Thực hiện A ngày … ; B ngày … , Ủy ban nhân dân tỉnh ban hành Kế hoạch … như sau:
 *     └─ Basis ────────┘  └ Basis ┘   └─ Enactment ──────────────────────────────────┘
 */
export function splitPreamble(text: string, paragraph: Line, isBasis: boolean, lines: Line[]): void {
  const { start, end, row } = paragraph
  const value = oneLine(text.slice(start, end))
  const announces =
    /(?:như sau|sau đây|dưới đây|cụ thể|nội dung sau|các nội dung|yêu cầu|chỉ thị)\s{0,3}(?:[:;.]|$)/.test(
      value.slice(-60),
    )
  let enactment = -1
  if (!isBasis) {
    if (/^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|CHỈ THỊ|YÊU CẦU)\s{0,3}:?$/.test(value)) enactment = 0
    else if (
      announces &&
      /ban hành|hướng dẫn|xây dựng|triển khai|yêu cầu|tổ chức|đề nghị|thông báo|chỉ đạo/i.test(value)
    )
      enactment = 0
  } else if (announces || /ban hành|xây dựng|triển khai/.test(value.slice(-300))) {
    enactment = lastOf(BODY, value)
    if (enactment === -1 && announces) enactment = lastOf(HEAD_OF_BODY, value)
  }
  if (enactment === 0) {
    lines.push({ ...paragraph, kind: 'Enactment' })
    return
  }
  if (!isBasis) {
    lines.push(paragraph)
    return
  }
  const basisEnd = enactment === -1 ? value.length : enactment
  let from = 0
  let depth = 0
  let quoted = false
  for (let at = 0; at < basisEnd; at++) {
    const code = value.charCodeAt(at)
    if (code === 40) depth++
    else if (code === 41) depth = Math.max(0, depth - 1)
    else if (code === 0x201c) quoted = true
    else if (code === 0x201d) quoted = false
    else if (code === 34) quoted = !quoted
    else if (code === 59 && depth === 0 && !quoted) {
      pushMember(text, start + from, start + at + 1, row, lines)
      from = at + 1
    }
  }
  pushMember(text, start + from, start + basisEnd, row, lines)
  if (enactment !== -1) lines.push(makeLine('Enactment', start + enactment, end, row))
}

/** Where what follows the last match begins; -1 where there is none. */
function lastOf(pattern: RegExp, value: string): number {
  let last = -1
  pattern.lastIndex = 0
  for (let match = pattern.exec(value); match !== null; match = pattern.exec(value)) {
    last = match.index + match[0].length
    pattern.lastIndex = last + 1
  }
  return last
}

/** A member of a căn cứ that goes on in small letters. */
const SMALL_MEMBER = new RegExp(
  `^(?:các|những|số|luật|bộ luật|nghị định|nghị quyết|quyết định|chỉ thị|kế hoạch|công văn|văn bản|thông tư|thông báo|hướng dẫn|chương trình|kết luận)\\s|^(?:căn cứ|thực hiện|theo|triển khai|tiếp tục thực hiện|trên cơ sở|xét)\\s(?=[${UPPER}]|các |(?:đề nghị|đề xuất|tham mưu|ý kiến|chỉ đạo)\\s)`,
)

/** `Nhằm …` and `Để …` say why; nothing is relied on there. */
function pushMember(text: string, start: number, end: number, row: number, lines: Line[]): void {
  const spans: Range[] = []
  pushTrimmed(text, start, end, spans)
  const span = spans[0]
  if (span === undefined) return
  const opens = text.slice(span.start, span.start + 28)
  const before = lines[lines.length - 1]
  const small = opens[0] !== opens[0]?.toUpperCase()
  if (small && before?.row === row && !SMALL_MEMBER.test(opens)) {
    // A clause of the member before it, not a thing relied on.
    before.end = span.end
    return
  }
  const kind: LineKind = /^(?:Nhằm|Để|nhằm|để|đồng thời|Đồng thời)\s/.test(opens) ? 'Foreword' : 'Basis'
  lines.push(makeLine(kind, span.start, span.end, row))
}
