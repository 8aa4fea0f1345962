import type { Deadline } from '../tree/nodes.ts'
import { defineRule } from './define-rule.ts'
import { type ReportingDeadline, reportingDeadlines } from './reporting-deadlines.ts'

/** Two days further apart than this belong to two rounds of reports. */
const ONE_ROUND = 45

/** No plan has more reports to one body; a hostile text must not make us compare them all. */
const MOST = 50

/**
 * Who compiles reports is due after those who report to him.
 *
 * Compared are reports of one kind (half-year, year) to one body; the same day is met in real plans and passes.
 *
 * Why: the compiling body must report before it has what it is to compile.
 * What to do: move one of the two deadlines.
 */
export const deadlineCompileOrder = defineRule({
  id: 'deadline/compile-order',
  severity: 'warning',
  confidence: 0.85,
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 8: nội dung văn bản phải khả thi (nơi gửi báo cáo trước, nơi tổng hợp sau)',
  docs: {
    vi: {
      title: 'Cơ quan tổng hợp phải báo cáo trước khi nhận báo cáo',
      what: 'Thời hạn báo cáo của cơ quan tổng hợp sớm hơn thời hạn các đơn vị gửi báo cáo cho cơ quan đó.',
      why: 'Cơ quan tổng hợp chưa có số liệu khi đến hạn báo cáo.',
      todo: 'Lùi thời hạn của cơ quan tổng hợp hoặc đưa thời hạn gửi báo cáo lên sớm hơn.',
    },
    en: {
      title: 'Compiled before it is reported',
      what: 'The body that compiles reports is due before those who report to it.',
      why: 'It must report before it has what it is to compile.',
      todo: 'Move one of the two deadlines.',
    },
  },
  examples: {
    bad: 'I. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế: Tổng hợp, báo cáo UBND tỉnh trước ngày 10/12 hằng năm.\n2. Sở Nội vụ: Báo cáo kết quả về Sở Y tế trước ngày 15/12 hằng năm.',
    good: 'I. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế: Tổng hợp, báo cáo UBND tỉnh trước ngày 15/12 hằng năm.\n2. Sở Nội vụ: Báo cáo kết quả về Sở Y tế trước ngày 10/12 hằng năm.',
  },
  messages: {
    early: {
      vi: 'Cơ quan tổng hợp báo cáo {here}, trong khi các đơn vị gửi báo cáo {there}',
      en: 'The compiling body is due {here}, those who report to it {there}',
    },
    late: {
      vi: 'Báo cáo gửi {here}, sau hạn của cơ quan tổng hợp ({there})',
      en: 'Reports are due {here}, after the body that compiles them ({there})',
    },
  },
  check(context, report) {
    const all = context.passagesWith('deadline').flatMap(reportingDeadlines)
    const reports = new Map<string, ReportingDeadline[]>()
    for (const one of all) {
      if (one.part !== 'report') continue
      const mates = reports.get(nameOf(one))
      if (mates === undefined) reports.set(nameOf(one), [one])
      else if (mates.length < MOST) mates.push(one)
    }
    for (const compiled of all) {
      const mates = compiled.part === 'compile' ? (reports.get(nameOf(compiled)) ?? []) : []
      const late = mates.filter((one) => isReversed(compiled, one))
      const [latest] = late
      if (latest === undefined) continue
      // The day of the compiler is mostly set from above; only where several report after it, it is the slip.
      const odd = late.length === 1 || late.length * 2 <= mates.length ? late : [compiled]
      for (const one of odd) {
        const other = one === compiled ? latest : compiled
        report({
          messageId: one === compiled ? 'early' : 'late',
          data: { here: shown(one.deadline), there: shown(other.deadline) },
          place: one.deadline.position,
          actual: one.deadline.raw,
          claims: [`${one.deadline.position.start.offset}:date`],
          evidence: [{ kind: 'self', message: shown(other.deadline), position: other.deadline.position }],
        })
      }
    }
  },
})

function nameOf({ body, kind }: ReportingDeadline): string {
  return `${kind} ${body}`
}

function shown({ raw }: Deadline): string {
  return raw.replace(/\s+/g, ' ').toLowerCase()
}

/** True where reports come in, in the same round, after they were to be compiled. */
function isReversed(compiled: ReportingDeadline, reported: ReportingDeadline): boolean {
  const [here, there] = [compiled.deadline.dueOn ?? '', reported.deadline.dueOn ?? '']
  const days = dayOf(there) - dayOf(here)
  if (Number.isNaN(days) || days <= 0 || days > ONE_ROUND) return false
  return /^\d{4}/.test(here) && /^\d{4}/.test(there) ? here.slice(0, 4) === there.slice(0, 4) : true
}

/** Day of the year, counted with months of 31 days; NaN for a date without a day. */
function dayOf(dueOn: string): number {
  const [, month, day] = /-(\d\d)-(\d\d)$/.exec(dueOn) ?? []
  return Number(month) * 31 + Number(day)
}
