import type { Deadline } from '../tree/nodes.ts'
import { defineRule } from './define-rule.ts'
import { ownDate } from './own-date.ts'
import { type Passage, wordsAfter, wordsBefore } from './passages.ts'

/** What is to be done by a day. */
const DUE =
  /báo cáo|hoàn thành|hoàn thiện|xong|gửi|trình|nộp|ban hành|xây dựng|triển khai|tổ chức|tổng hợp|đề xuất|lập |rà soát|tập huấn|kiểm tra|giải quyết|giải ngân|giao |bố trí|mở |phát động|khảo sát|thống kê|sơ kết|tổng kết|đợt \d|đăng ký|phê duyệt|kiện toàn|tham mưu|cập nhật|bàn giao|thời hạn|thời gian|chậm nhất/

/** What a day only tells apart, or what is over. */
const PAST =
  /(?:^|\s)đã\s|có hiệu lực|hiệu lực|sinh trước|ký trước|thành lập trước|tồn tại|phát sinh|tiếp nhận trước|được (?:cấp|ban hành|phê duyệt|ký|tuyển|bổ nhiệm|đầu tư|giao|thành lập|tiếp nhận|xây dựng)|trường hợp|đối với|từ trước|kể từ|tính đến|so với|khởi công trước|đang |còn nợ|chuyển tiếp/

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
    const gone: Deadline[] = []
    let open = 0
    for (const passage of context.passages) {
      for (const [index, node] of passage.inlines.entries()) {
        if (node.type !== 'deadline' || node.dueOn === null || !/^\d{4}-\d\d/.test(node.dueOn)) continue
        if (node.dueOn >= own.first.slice(0, node.dueOn.length)) open++
        else if (isDue(passage, index, node) && years(node) >= Number(own.first.slice(0, 4)) - MOST_YEARS)
          gone.push(node)
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

function years({ dueOn }: Deadline): number {
  return Number(dueOn?.slice(0, 4))
}

function isDue(passage: Passage, index: number, { raw }: Deadline): boolean {
  const { type } = passage.node
  if (
    passage.zone === 'table' ||
    (type !== 'duty' && type !== 'task' && type !== 'closing' && type !== 'item' && type !== 'target')
  )
    return false
  if (type === 'item' && passage.role !== 'organisation' && passage.role !== 'reporting') return false
  const before = wordsBefore(passage, index)
  // What is told apart by the day stands right before it: "…, gửi danh sách trước ngày".
  if (PAST.test(before.split(',').at(-1) ?? '')) return false
  // "các công trình xây dựng trước ngày … được kiểm tra": the day says which ones, not by when.
  if (before !== '' && TOLD.test(wordsAfter(passage, index))) return false
  return (
    DUE.test(before) ||
    DUE.test(raw.normalize('NFC').toLowerCase()) ||
    DUE.test(wordsAfter(passage, index).slice(0, 40))
  )
}

/** The same day in the first year in which it lies after the document. */
function laterYears({ raw, dueOn }: Deadline, first: string): string[] {
  const due = dueOn as string
  const year = Number(first.slice(0, 4))
  const right = `${year}${due.slice(4)}` >= first.slice(0, due.length) ? year : year + 1
  return raw.includes(due.slice(0, 4)) ? [raw.replace(due.slice(0, 4), String(right))] : []
}
