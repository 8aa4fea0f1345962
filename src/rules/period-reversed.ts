import type { Document, Inline } from '../tree/nodes.ts'
import { defineRule, type Report } from './define-rule.ts'
import { knownSpans, likeliest, type Span } from './known-spans.ts'
import { partOf, type Stretch } from './part-of.ts'
import type { RuleContext } from './rule-context.ts'

/**
 * A period (giai đoạn) ends after it starts.
 *
 * Why: a period that runs backwards says nothing; its years were swapped or one of them is mistyped.
 * What to do: swap the years, or correct the wrong one.
 */
export const periodReversed = defineRule({
  id: 'period/reversed',
  severity: 'error',
  confidence: 0.96,
  basis: 'Nghị định 30/2020/NĐ-CP, Điều 8: nội dung văn bản phải chính xác (giai đoạn có năm đầu trước năm cuối)',
  docs: {
    vi: {
      title: 'Giai đoạn có năm cuối trước năm đầu',
      what: 'Năm cuối của giai đoạn sớm hơn năm đầu: “giai đoạn 2025-2021”.',
      why: 'Giai đoạn viết ngược không xác định được thời gian thực hiện.',
      todo: 'Đổi chỗ hai năm hoặc sửa năm gõ sai.',
    },
    en: {
      title: 'Period ends before it starts',
      what: 'The last year of a period is earlier than the first one: "giai đoạn 2025-2021".',
      why: 'A period that runs backwards says nothing about when.',
      todo: 'Swap the years, or correct the mistyped one.',
    },
  },
  examples: {
    bad: 'I. MỤC TIÊU\n1. Xây mới 20 bể bơi trong giai đoạn 2025-2021.',
    good: 'I. MỤC TIÊU\n1. Xây mới 20 bể bơi trong giai đoạn 2021-2025.',
  },
  messages: {
    reversed: {
      vi: 'Giai đoạn có năm cuối ({end}) trước năm đầu ({start})',
      en: 'The period ends ({end}) before it starts ({start})',
    },
  },
  check(context, report) {
    for (const { inlines } of context.passages) {
      for (const node of inlines) {
        if (!mayBeReversed(node)) continue
        const written = writtenPeriod(node, context.tree)
        if (written !== null && written.span[1] < written.span[0]) report(reversed(written, context))
      }
    }
  },
})

function reversed({ raw, place, span }: WrittenPeriod, context: RuleContext): Report {
  return {
    messageId: 'reversed',
    data: { start: span[0], end: span[1] },
    place,
    actual: raw,
    expected: meant(span, knownSpans(context)).map((right) => rewritten(raw, span, right)),
    claims: [`${place.start.offset}:period`],
  }
}

/** "giai" may stand in the line above, in a narrow column. */
const CUT = /^đoạn\s{1,3}((?:19|20)\d{2})\s{0,3}[-–]\s{0,3}((?:19|20)\d{2})(?!\d)/iu

/** In the quoted name of a programme. */
const NAMED = /(?:giai đoạn|thời kỳ)\s{1,3}((?:19|20)\d{2})\s{0,3}[-–]\s{0,3}((?:19|20)\d{2})(?!\d)/iu

/** A cheap gate. */
function mayBeReversed(node: Inline): boolean {
  if (node.type === 'period') return (node.endYear ?? 0) < (node.startYear ?? 0)
  if (node.type === 'citation') return node.kind === 'named' && /\d{4}\s{0,3}[-–]/.test(node.raw)
  const first = node.type === 'text' ? node.value.charCodeAt(0) : 0
  return first === 0x111 || first === 0x110
}

type WrittenPeriod = Stretch & { readonly span: Span }

function writtenPeriod(node: Inline, tree: Document): WrittenPeriod | null {
  if (node.type === 'period') {
    const { raw, position, startYear, endYear } = node
    return startYear === null || endYear === null ? null : { raw, place: position, span: [startYear, endYear] }
  }
  if (node.type === 'citation') {
    const named = NAMED.exec(node.raw.normalize('NFC'))
    if (named === null) return null
    const stretch = partOf({ raw: node.raw, place: node.position }, named[0], tree)
    return { ...stretch, span: [Number(named[1]), Number(named[2])] }
  }
  const cut = node.type === 'text' ? CUT.exec(node.value.normalize('NFC')) : null
  if (node.type !== 'text' || cut === null) return null
  return { ...partOf({ raw: node.value, place: node.position }, cut[0], tree), span: [Number(cut[1]), Number(cut[2])] }
}

/** The years swapped; before that, a period of this text that shares one year and differs in one digit of the other. */
function meant([start, end]: Span, known: ReadonlyMap<string, number>): Span[] {
  const near = [...known.keys()]
    .map((name) => name.split('-').map(Number) as unknown as Span)
    .filter(
      ([first, last]) =>
        (first === start && digitsApart(last, end) === 1) || (last === end && digitsApart(first, start) === 1),
    )
  return [...likeliest(near, known), [end, start]]
}

function digitsApart(one: number, other: number): number {
  const digits = String(other)
  return [...String(one)].filter((digit, at) => digit !== digits.charAt(at)).length
}

function rewritten(raw: string, [first, last]: Span, [start, end]: Span): string {
  return raw.replace(String(first), '\0').replace(String(last), String(end)).replace('\0', String(start))
}
