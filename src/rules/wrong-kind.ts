import type { Entry } from '../tree/label-index.ts'
import { nameOf, type Step, splitNamed } from '../tree/unit-names.ts'
import { defineRule } from './define-rule.ts'
import { led } from './other-side.ts'
import { referenceFacts, stretchOfStep } from './reference-facts.ts'

/**
 * A reference calls a unit by another word than its own label does: "Phần V" where the document has "Mục V".
 *
 * Units that are numbered without a word (`V.`) are called mục or phần as one likes: silent.
 *
 * Why: the reader looks for a phần and finds none.
 * What to do: use the word of the label.
 */
export const wrongKind = defineRule({
  id: 'reference/wrong-kind',
  severity: 'info',
  confidence: 0.75,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.đ: tên gọi của phần, chương, mục, điều, khoản, điểm',
  docs: {
    vi: {
      title: 'Gọi sai tên đơn vị được dẫn',
      what: 'Chỗ dẫn gọi bằng tên khác với tên in ở chính đơn vị đó, ví dụ gọi Mục V là Phần V.',
      why: 'Người đọc tìm một phần mà văn bản không có.',
      todo: 'Gọi đúng tên như ở tiêu đề.',
    },
    en: {
      title: 'Referred to by another word',
      what: 'The reference uses another word than the label of the unit, such as Phần V for Mục V.',
      why: 'The reader looks for a part that the document does not have.',
      todo: 'Use the word of the label.',
    },
  },
  examples: {
    bad: 'Mục I. MỤC TIÊU\n1. Mở lớp dạy bơi.\nMục II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế: Báo cáo theo Phần I Kế hoạch này.',
    good: 'Mục I. MỤC TIÊU\n1. Mở lớp dạy bơi.\nMục II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế: Báo cáo theo Mục I Kế hoạch này.',
  },
  messages: {
    kind: {
      vi: '{actual} trong văn bản được gọi là {expected}',
      en: '{actual} is called {expected} in the document',
    },
  },
  check({ tree, references, runs }, report) {
    if (!runs.some(({ kind, style }) => kind === 'named' && WORDS.has(style))) return
    const pointing = references.filter(({ paths }) => paths.some((path) => path.some(({ kind }) => NAMED.has(kind))))
    if (pointing.length === 0) return
    const { index } = referenceFacts(tree)
    const entries = new Map(index.all.map((entry) => [entry.node.position.start.offset, entry]))
    for (const reference of pointing) {
      reference.paths.forEach((path, at) => {
        const target = reference.targets?.[at]
        if (target?.status !== 'resolved' || target.position === null) return
        const entry = entries.get(target.position.start.offset)
        if (entry === undefined) return
        for (const [one, unit] of pairs(path, entry)) {
          const own = otherWord(one, unit)
          if (own === null) continue
          const wrong = stretchOfStep(reference, one)
          const written = inCaseOf(wrong.raw, own)
          report({
            messageId: 'kind',
            data: { actual: wrong.raw, expected: written },
            place: wrong.place,
            actual: wrong.raw,
            expected: /\p{L}{2}/u.test(wrong.raw) ? [written] : [],
            claims: [`${wrong.place.start.offset}:reference`],
            evidence: [
              { kind: 'structure', message: led('underHeading', unit.label?.raw), position: unit.node.position },
            ],
            ...(INTERCHANGEABLE.has(one.kind) ? {} : { severity: 'warning' }),
          })
        }
      })
    }
  },
})

/** Kinds that have a word in their label. */
const NAMED = new Set<Step['kind']>(['part', 'chapter', 'section', 'indicator', 'objective'])
const WORDS = new Set(['phần', 'chương', 'mục', 'tiểu mục', 'chỉ tiêu', 'mục tiêu'])
/** Plans call their parts one or the other. */
const INTERCHANGEABLE = new Set<Step['kind']>(['part', 'chapter', 'section'])

/** The steps of a path with the units they have led to, from the last one upwards. */
function pairs(path: readonly Step[], entry: Entry): [Step, Entry][] {
  const found: [Step, Entry][] = []
  let unit: Entry | null = entry
  for (const step of [...path].reverse()) {
    if (unit === null) break
    const name = nameOf(step.kind, step.value)
    const isNamed: (one: Entry) => boolean = ({ names }) =>
      [...names.exact, ...names.loose, ...names.tail, ...names.kin].includes(name)
    while (unit !== null && !isNamed(unit)) unit = unit.parent
    if (unit === null) break
    found.push([step, unit])
    unit = unit.parent
  }
  return found
}

/** "Mục V", where a step says "Phần V" of a unit whose label says Mục; null where both agree. */
function otherWord(step: Step, { label, names }: Entry): string | null {
  const name = nameOf(step.kind, step.value)
  if (label?.kind !== 'named' || names.exact.includes(name) || !names.kin.includes(name)) return null
  const [word, numeral] = splitNamed(label.raw)
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${numeral}`
}

/** A word in small letters is put right in small letters. */
function inCaseOf(printed: string, word: string): string {
  const first = printed.charAt(0)
  return first === first.toLowerCase() ? word.charAt(0).toLowerCase() + word.slice(1) : word
}
