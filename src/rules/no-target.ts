import { documentKinds } from '../law/document-kinds.ts'
import { parseRoman, pointLetterOrdinal } from '../law/numbering.ts'
import { slug } from '../law/slug.ts'
import type { Entry, LabelIndex } from '../tree/label-index.ts'
import type { CrossReference, Document, Node } from '../tree/nodes.ts'
import { ownUnitKind, unitAround } from '../tree/own-unit.ts'
import { nameOf, type Step, stepName, stepWords } from '../tree/unit-names.ts'
import { defineRule, type OtherSide } from './define-rule.ts'
import { placeOfLabel } from './label-runs.ts'
import { led } from './other-side.ts'
import {
  failingStep,
  type ReferenceFacts,
  type ReferencePlace,
  referenceFacts,
  stretchOfStep,
} from './reference-facts.ts'

/**
 * A reference inside the document points at a unit that it has not.
 *
 * Silent where the numbering is not whole: where the source has lost headings or its end, where numbers are skipped or
 * stand twice, where fewer than two such units are numbered at all, and where the words may mean another document.
 *
 * Why: whoever is to act on "Mục V" finds nothing there.
 * What to do: name the unit that is meant.
 */
export const noTarget = defineRule({
  id: 'reference/no-target',
  severity: 'error',
  confidence: 0.9,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.đ: bố cục đánh số để dẫn được đến từng phần',
  docs: {
    vi: {
      title: 'Dẫn đến mục không có trong văn bản',
      what: 'Văn bản dẫn đến một mục, khoản, điểm, chỉ tiêu hoặc phụ lục của chính nó mà nó không có.',
      why: 'Người thực hiện không biết phải làm theo nội dung nào.',
      todo: 'Sửa lại cho đúng mục được dẫn.',
    },
    en: {
      title: 'Reference to nothing',
      what: 'The document refers to a section, clause, point, indicator or annex of its own that it does not have.',
      why: 'Whoever is to act on it finds nothing there.',
      todo: 'Name the unit that is meant.',
    },
  },
  examples: {
    bad: 'KẾ HOẠCH\nPhòng, chống đuối nước năm 2023\n\nI. MỤC TIÊU\n1. Mở lớp dạy bơi.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế: Báo cáo theo Mục V Kế hoạch này.',
    good: 'KẾ HOẠCH\nPhòng, chống đuối nước năm 2023\n\nI. MỤC TIÊU\n1. Mở lớp dạy bơi.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế: Báo cáo theo Mục I Kế hoạch này.',
  },
  messages: {
    document: {
      vi: '{unit} không có {missing} (có: {others})',
      en: 'This document has no {missing} (there are: {others})',
    },
    unit: {
      vi: '{holder} không có {missing} (có: {others})',
      en: '{holder} has no {missing} (there are: {others})',
    },
  },
  check({ tree, references }, report) {
    const dangling = references.filter(({ targets }) => targets?.some(({ status }) => status === 'unresolved'))
    if (dangling.every(({ paths }) => paths.length === 0)) return
    const facts = referenceFacts(tree)
    const named = new Set(
      references.flatMap(({ paths }) => paths.map((path) => path.at(-1)).map((step) => `${step?.kind} ${step?.value}`)),
    )
    for (const reference of dangling) {
      const place = facts.places.get(reference)
      if (place === undefined) continue
      const said = new Set<string>()
      reference.paths.forEach((path, at) => {
        if (reference.targets?.[at]?.status !== 'unresolved') return
        const found = missingStep(facts, reference, path, place)
        if (found === null) return
        const { step, holder, scope } = found
        const name = `${holder?.node.position.start.offset} ${nameOf(step.kind, step.value)}`
        if (said.has(name)) return
        said.add(name)
        const others = facts.index.siblings(step, holder, scope)
        const wrong = stretchOfStep(reference, step)
        const isAnnex = step.kind === 'appendix'
        report({
          messageId: holder === null ? 'document' : 'unit',
          data: {
            ...(holder === null ? { unit: documentName(tree, scope) } : { holder: holderName(path, step, holder) }),
            missing: stepName(step),
            others: listOf(others),
          },
          place: wrong.place,
          actual: wrong.raw,
          expected: likely(facts.index, path, step, others, place, named).map((numeral) =>
            replaceNumeral(wrong.raw, step.value, numeral),
          ),
          claims: [`${wrong.place.start.offset}:reference`],
          evidence: evidenceOf(others),
          ...(isAnnex ? { severity: others.length < 2 ? 'info' : 'warning', confidence: 0.7 } : {}),
        })
      })
    }
  },
})

/** "Kế hoạch này", "Phụ lục I", "Quy chế kèm theo". */
function documentName(tree: Document, scope: Entry): string {
  if (scope.node === tree) return `${kindName(tree.documentType ?? '') ?? 'Văn bản'} này`
  if (scope.label !== null) return bare(scope.label.raw)
  const first = (scope.node.children as readonly Node[]).find(({ type }) => type === 'text')
  return `${kindName(first?.type === 'text' ? slug(first.value) : '') ?? 'Văn bản'} kèm theo`
}

/** The name of a type of documents whose slug opens a slug, capitalised. */
function kindName(opening: string): string | null {
  const kind = documentKinds.find((one) => `${opening}-`.startsWith(`${one.slug}-`))
  return kind === undefined ? null : kind.name.charAt(0).toUpperCase() + kind.name.slice(1)
}

/** The unit that should hold the missing one, as the reference calls it: "Khoản 2 Mục II", "Điều 5". */
function holderName(path: readonly Step[], missing: Step, holder: Entry): string {
  const above = path.slice(0, path.indexOf(missing)).reverse()
  const own = holder.names.exact[0]?.split(' ')[0] as Step['kind'] | undefined
  const numbered = holder.label?.kind === 'named' || own === undefined ? '' : `${stepWords[own]} `
  const name = above.length > 0 ? above.map(stepName).join(' ') : numbered + bare(holder.label?.raw ?? '')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The step that names nothing, the unit that should hold it, and the document or annex in which it should be. */
function missingStep(
  facts: ReferenceFacts,
  reference: CrossReference,
  path: readonly Step[],
  { entry }: ReferencePlace,
): { step: Step; holder: Entry | null; scope: Entry } | null {
  const own = ownUnitKind(reference.raw)
  const around = own === null ? null : unitAround(entry, own)
  for (const scope of [entry.scope, facts.index.root]) {
    const failing = failingStep(facts, path, scope, around)
    if (failing !== null) return { ...failing, scope }
  }
  return null
}

function bare(label: string): string {
  return label.replace(/[\s.:)/-]+$/, '')
}

const MOST = 8

function listOf(units: readonly Entry[]): string {
  const numerals = units.map(numeralOf)
  if (numerals.length <= MOST) return numerals.join(', ')
  return `${numerals.slice(0, 2).join(', ')} … ${numerals.at(-1)}`
}

/** The numeral of a label without its word and its mark: `IV`, `2.3`, `đ`. */
function numeralOf({ label }: Entry): string {
  return /(\S+)$/.exec(bare(label?.raw ?? ''))?.[1] ?? ''
}

/**
 * Numerals that may have been meant: of the one unit that has the smaller units named with it ("điểm đ khoản 2 Mục IX"),
 * or whose subject the words around speak of; of the one indicator that no list names; and of the last one, where the reference goes just one beyond it.
 */
function likely(
  index: LabelIndex,
  path: readonly Step[],
  step: Step,
  others: readonly Entry[],
  place: ReferencePlace,
  named: ReadonlySet<string>,
): string[] {
  if (step.kind === 'indicator') {
    const free = others.map(numeralOf).filter((numeral) => !named.has(`indicator ${numeral}`))
    if (free.length === 1) return free
  }
  const rest = path.slice(path.indexOf(step) + 1)
  const fitting = others.filter((one) => hasUnits(index, one, rest))
  const words = place.before.slice(-60).toLowerCase()
  const roles = SUBJECTS.find(([pattern]) => pattern.test(words))?.[1]
  const meant = roles === undefined ? [] : fitting.filter(({ node }) => 'role' in node && roles.includes(node.role))
  const last = fitting.at(-1)
  const expected = meant.length === 1 ? [numeralOf(meant[0] as Entry)] : []
  if (rest.length > 0 && fitting.length === 1) expected.push(numeralOf(fitting[0] as Entry))
  if (last !== undefined && isNext(numeralOf(last), step.value)) expected.push(numeralOf(last))
  return [...new Set(expected)]
}

function hasUnits(index: LabelIndex, entry: Entry, path: readonly Step[]): boolean {
  let units: readonly Entry[] = [entry]
  for (const step of path) units = units.flatMap((unit) => index.below(unit, step))
  return units.length > 0
}

const SUBJECTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:nhiệm vụ|giải pháp|hoạt động|nội dung)(?: \S+){0,4}\s*$/, ['tasks', 'solutions']],
  [/(?:chỉ tiêu|mục tiêu)(?: \S+){0,4}\s*$/, ['objectives']],
  [/(?:kinh phí|nguồn vốn)(?: \S+){0,4}\s*$/, ['funding']],
  [/(?:đơn vị|cơ quan|địa phương|phân công)(?: \S+){0,4}\s*$/, ['organisation']],
]

/** Whether one numeral follows the other in its row: `IV` and `V`, `đ` and `e`, `2.3` and `2.4`. */
function isNext(one: string, other: string): boolean {
  const [row, at] = placeInRow(one)
  const [otherRow, otherAt] = placeInRow(other)
  return row === otherRow && at !== null && otherAt === at + 1
}

function placeInRow(numeral: string): [row: string, at: number | null] {
  const last = /\d+$/.exec(numeral)?.[0]
  if (last !== undefined) return [numeral.slice(0, -last.length), Number(last)]
  return /^[IVX]+$/.test(numeral) ? ['I', parseRoman(numeral)] : ['a', pointLetterOrdinal(numeral)]
}

function replaceNumeral(raw: string, value: string, numeral: string): string {
  const at = raw.lastIndexOf(value)
  return at < 0 ? raw : raw.slice(0, at) + numeral + raw.slice(at + value.length)
}

function evidenceOf(others: readonly Entry[]): OtherSide[] {
  const { node, label } = others.at(-1) ?? {}
  if (node === undefined || node.type === 'document' || label == null) return []
  return [{ kind: 'structure', message: led('last', label.raw), position: placeOfLabel(node, label) }]
}
