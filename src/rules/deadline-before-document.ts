import type { Inline, Position } from '../tree/nodes.ts'
import { defineRule } from './define-rule.ts'
import { ownDate } from './own-date.ts'
import { type Passage, wordsAfter, wordsBefore, wordsOf } from './passages.ts'

/** What is to be done by a day. */
const DUE =
  /báo cáo|hoàn thành|hoàn thiện|xong|gửi|trình|nộp|ban hành|xây dựng|triển khai|tổ chức|tổng hợp|đề xuất|lập |rà soát|tập huấn|kiểm tra|giải quyết|giải ngân|giao |bố trí|mở |phát động|khảo sát|thống kê|sơ kết|tổng kết|đợt \d|đăng ký|phê duyệt|kiện toàn|tham mưu|cập nhật|bàn giao|thời hạn|thời gian|chậm nhất/

/** What a day only tells apart, or what is over. */
const PAST =
  /(?:^|\s)đã\s|có hiệu lực|hiệu lực|sinh trước|ký trước|thành lập trước|tồn tại|phát sinh|tiếp nhận trước|được (?:cấp|ban hành|phê duyệt|ký|tuyển|bổ nhiệm|đầu tư|giao|thành lập|tiếp nhận|xây dựng)|trường hợp|đối với|từ trước|kể từ|tính đến|so với|khởi công trước|đang |còn nợ|chuyển tiếp/

/** A clause that begins so is ended by its due time, in whatever unit it stands. */
const FINISH =
  /^(?:và |phấn đấu |cơ bản |phải )?(?:hoàn thành|kết thúc|chấm dứt|nghiệm thu|bàn giao|giải ngân|thanh toán|quyết toán|trình|gửi|nộp|báo cáo|thông qua|đạt|đưa vào)(?!\p{L})/u

/** As PAST, for a clause that begins with an order to finish something. */
const SURELY_PAST =
  /(?:^|\s)đã\s|hiệu lực|sinh trước|trường hợp|từ trước|kể từ|tính đến|so với|hồ sơ|chuyển tiếp|kết quả/

/** What goes on behind a day that belongs to a noun. */
const TOLD = /^(?:được|phải|chưa|thì|mà|nếu|nhưng|còn|không|theo quy định cũ)/

/** A deadline so long gone is a day that the law names, not the year of an old plan. */
const MOST_YEARS = 3

/**
 * What is to be done is due after the document that orders it.
 *
 * Only in duties, tasks and the closing, where the words make the day a due time: lists of results, and days that tell
 * old cases from new ones, lie before the document by right. Where three or more deadlines do and none lies after, the
 * date of the document is the slip, and is reported once.
 *
 * Why: nobody can keep such a deadline; mostly the year of an older plan was left.
 * What to do: correct the year of the deadline, or the date of the document.
 */
export const deadlineBeforeDocument = defineRule({
  id: 'deadline/before-document',
  severity: 'warning',
  confidence: 0.85,
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 8: nội dung văn bản phải chính xác, khả thi (thời hạn sau ngày ban hành)',
  docs: {
    vi: {
      title: 'Thời hạn trước ngày ban hành văn bản',
      what: 'Việc được giao có thời hạn sớm hơn ngày của chính văn bản giao việc.',
      why: 'Không ai thực hiện được thời hạn đã qua; thường là năm của kế hoạch cũ còn sót lại.',
      todo: 'Sửa năm của thời hạn hoặc ngày ban hành văn bản.',
    },
    en: {
      title: 'Due before the document was issued',
      what: 'A duty is due before the date of the document that orders it.',
      why: 'Nobody can keep such a deadline; mostly the year of an older plan was left.',
      todo: 'Correct the year of the deadline, or the date of the document.',
    },
  },
  examples: {
    bad: 'Số: 583/KH-UBND\nHải Dương, ngày 08 tháng 3 năm 2022\n\nKẾ HOẠCH\nCông tác trẻ em\n\nI. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế: Báo cáo kết quả trước ngày 30/6/2021.',
    good: 'Số: 583/KH-UBND\nHải Dương, ngày 08 tháng 3 năm 2022\n\nKẾ HOẠCH\nCông tác trẻ em\n\nI. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế: Báo cáo kết quả trước ngày 30/6/2022.',
  },
  messages: {
    late: {
      vi: 'Thời hạn {due} đã qua khi văn bản ban hành ({own})',
      en: 'Due {due}, before the document itself ({own})',
    },
    own: {
      vi: 'Ngày của văn bản này ({own}) muộn hơn cả {count} thời hạn giao trong văn bản',
      en: 'The date of this document ({own}) is later than all {count} deadlines in it',
    },
  },
  check(context, report) {
    const own = ownDate(context)
    if (own === null) return
    const gone: DueTime[] = []
    let open = 0
    for (const passage of context.passages) {
      for (const [index, node] of passage.inlines.entries()) {
        const due = dueTime(passage, index, node)
        if (due === null) continue
        if (due.dueOn >= own.first.slice(0, due.dueOn.length)) open++
        else if (isDue(passage, index, due) && years(due) >= Number(own.first.slice(0, 4)) - MOST_YEARS) gone.push(due)
      }
    }
    if (gone.length > 2 && open === 0 && context.dateLine !== null) {
      const { raw, place } = context.dateLine
      report({
        messageId: 'own',
        data: { own: own.shown, count: gone.length },
        place,
        actual: raw,
        claims: [`${place.start.offset}:date`],
        evidence: gone.slice(0, 3).map((node) => ({ kind: 'self', message: node.raw, position: node.position })),
      })
      return
    }
    for (const node of gone) {
      report({
        messageId: 'late',
        data: { due: node.raw.replace(/^.{0,30}?(?=(?:ngày|tháng|quý) )/i, ''), own: own.shown },
        place: node.position,
        actual: node.raw,
        expected: laterYears(node, own.first),
        claims: [`${node.position.start.offset}:date`],
        evidence: own.evidence,
      })
    }
  },
})

/** A day or month by which something is to be done. */
interface DueTime {
  readonly raw: string
  readonly dueOn: string
  readonly position: Position
}

/** A deadline; in a target also a day behind "trước". */
function dueTime(passage: Passage, index: number, node: Inline): DueTime | null {
  if (node.type === 'deadline') {
    const { raw, dueOn, position } = node
    return dueOn !== null && /^\d{4}-\d\d/.test(dueOn) ? { raw, dueOn, position } : null
  }
  if (node.type !== 'date' || passage.node.type !== 'target' || node.iso?.length !== 10) return null
  const before = passage.inlines[index - 1]
  if (before?.type !== 'text' || !/trước\s{0,3}$/u.test(before.value.normalize('NFC'))) return null
  return { raw: node.raw, dueOn: node.iso, position: node.position }
}

function years({ dueOn }: DueTime): number {
  return Number(dueOn.slice(0, 4))
}

function isDue(passage: Passage, index: number, { raw, dueOn }: DueTime): boolean {
  const { type } = passage.node
  if (passage.zone === 'table' || type === 'legalBasis' || type === 'recipient') return false
  const before = wordsBefore(passage, index)
  const after = wordsAfter(passage, index)
  // "các công trình xây dựng trước ngày … được kiểm tra": the day says which ones, not by when.
  if (before !== '' && TOLD.test(after)) return false
  const clause = (before.split(',').at(-1) ?? '').trim()
  const isOrdered = type === 'duty' || type === 'task' || type === 'closing' || passage.role === 'organisation'
  if (isFinished(clause, after) && (isOrdered || !tellsThePast(passage, index, dueOn.slice(0, 4)))) return true
  if (type !== 'duty' && type !== 'task' && type !== 'closing' && type !== 'item' && type !== 'target') return false
  if (type === 'item' && passage.role !== 'organisation' && passage.role !== 'reporting') return false
  // What is told apart by the day stands right before it: "…, gửi danh sách trước ngày".
  if (PAST.test(`${clause} ${raw.normalize('NFC').toLowerCase()}`)) return false
  return (
    DUE.test(before) ||
    DUE.test(raw.normalize('NFC').toLowerCase()) ||
    DUE.test(after.slice(0, 40)) ||
    // "Xóa 100% điểm tập kết rác trước ngày …": a figure to be reached.
    (/^\d[\d.,]*\s?%|\s\d[\d.,]*\s?%/.test(clause) && isEnd(after))
  )
}

/** "…; nghiệm thu trước ngày 30/11/2023." */
function isFinished(clause: string, after: string): boolean {
  return FINISH.test(clause) && !SURELY_PAST.test(clause) && isEnd(after)
}

/** A report on what was reached, in the paragraph itself or by the headings above it. */
function tellsThePast(passage: Passage, index: number, year: string): boolean {
  // "Các xã đã tập huấn; kết thúc trước ngày …" goes on telling.
  const before = wordsOf(passage.inlines.slice(Math.max(0, index - 8), index))
  if (/(?:^|\s)đã\s[^.]{0,160}$/.test(before) || passage.words.includes(`năm ${year}`)) return true
  for (let at: Passage | null = passage; at !== null; at = at.above) {
    if (at.node.type === 'section' && RESULTS.test(at.words)) return true
  }
  return false
}

const RESULTS = /kết quả|tình hình|thực trạng|đánh giá|tồn tại|hạn chế|nguyên nhân|đặc điểm/

/** Nothing of the sentence goes on behind the day. */
function isEnd(after: string): boolean {
  return /^(?:$|[,;.:)/])/.test(after)
}

/** The same day in the first year in which it lies after the document. */
function laterYears({ raw, dueOn: due }: DueTime, first: string): string[] {
  const year = Number(first.slice(0, 4))
  const right = `${year}${due.slice(4)}` >= first.slice(0, due.length) ? year : year + 1
  return raw.includes(due.slice(0, 4)) ? [raw.replace(due.slice(0, 4), String(right))] : []
}
