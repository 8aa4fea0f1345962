import { documentKinds } from '../law/document-kinds.ts'
import { slug } from '../law/slug.ts'
import type { Entry } from '../tree/label-index.ts'
import type { Document, Evidence, Node } from '../tree/nodes.ts'
import { nameOf, type Step } from '../tree/unit-names.ts'
import { defineRule } from './define-rule.ts'
import { failingStep, type ReferencePlace, referenceFacts, stretchOfStep } from './reference-facts.ts'

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
    for (const reference of dangling) {
      const place = facts.places.get(reference)
      if (place === undefined) continue
      const said = new Set<string>()
      reference.paths.forEach((path, at) => {
        if (reference.targets?.[at]?.status !== 'unresolved') return
        const scopes = [place.entry.scope, facts.index.root]
        const scope = scopes.find((one) => failingStep(facts, path, one) !== null)
        const failing = scope === undefined ? null : failingStep(facts, path, scope)
        if (scope === undefined || failing === null) return
        const { step, holder } = failing
        const name = `${holder?.node.position.start.offset} ${nameOf(step.kind, step.value)}`
        if (said.has(name)) return
        said.add(name)
        const others = facts.index.siblings(step, holder, scope)
        const wrong = stretchOfStep(reference, step)
        const isAnnex = step.kind === 'appendix'
        report({
          messageId: holder === null ? 'document' : 'unit',
          data: {
            ...(holder === null ? { unit: documentName(tree, scope) } : { holder: unitName(holder) }),
            missing: missingName(wrong.raw, step),
            others: listOf(others),
          },
          place: wrong.place,
          actual: wrong.raw,
          expected: likely(step, others, place).map((numeral) => replaceNumeral(wrong.raw, step.value, numeral)),
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

/** "Khoản 2 Mục II": a unit with those around it, as one refers to it. */
function unitName(holder: Entry): string {
  const names: string[] = []
  for (let at: Entry | null = holder; at !== null && at !== at.scope; at = at.parent) {
    if (at.label !== null) names.push(ownName(at))
  }
  const name = names.join(' ')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** `IV.` is called "Mục IV", `2.` "khoản 2"; what has a word of its own keeps it. */
function ownName({ label, names }: Entry): string {
  const raw = bare(label?.raw ?? '')
  if (label?.kind === 'named') return raw
  const kind = names.exact[0]?.split(' ')[0]
  return `${kind === 'section' ? (label?.kind === 'decimal' ? 'mục' : 'Mục') : kind === 'point' ? 'điểm' : 'khoản'} ${raw}`
}

function bare(label: string): string {
  return label.replace(/[\s.:)/-]+$/, '')
}

/** The unit as the reference calls it; of a list only the number is printed at the place. */
function missingName(raw: string, { kind, value }: Step): string {
  if (/\p{L}{2}/u.test(raw) && !/[,;]|\svà\s/.test(raw)) return raw
  return `${kind === 'indicator' ? 'chỉ tiêu' : kind === 'objective' ? 'mục tiêu' : ''} ${value}`.trim()
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
 * Numerals that may have been meant: of the one section whose subject the words around speak of, and of the last unit,
 * where the reference goes just one beyond it.
 */
function likely(step: Step, others: readonly Entry[], place: ReferencePlace): string[] {
  const words = place.before.slice(-60).toLowerCase()
  const roles = SUBJECTS.find(([pattern]) => pattern.test(words))?.[1]
  const meant = roles === undefined ? [] : others.filter(({ node }) => 'role' in node && roles.includes(node.role))
  const last = others.at(-1)
  const expected = meant.length === 1 ? [numeralOf(meant[0] as Entry)] : []
  if (last !== undefined && isNext(numeralOf(last), step.value)) expected.push(numeralOf(last))
  return [...new Set(expected)]
}

const SUBJECTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:nhiệm vụ|giải pháp|hoạt động)(?: \S+){0,4}\s*$/, ['tasks', 'solutions']],
  [/(?:chỉ tiêu|mục tiêu)(?: \S+){0,4}\s*$/, ['objectives']],
  [/(?:kinh phí|nguồn vốn)(?: \S+){0,4}\s*$/, ['funding']],
  [/(?:đơn vị|cơ quan|địa phương|phân công)(?: \S+){0,4}\s*$/, ['organisation']],
]

const ROWS = [
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' '),
  'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' '),
]

/** Whether one numeral follows the other in its row. */
function isNext(one: string, other: string): boolean {
  for (const row of ROWS) {
    const at = row.indexOf(one)
    if (at >= 0 && row[at + 1] === other) return true
  }
  const [stem, last] = [one.replace(/\d+$/, ''), /\d+$/.exec(one)?.[0]]
  return last !== undefined && other === `${stem}${Number(last) + 1}`
}

function replaceNumeral(raw: string, value: string, numeral: string): string {
  const at = raw.lastIndexOf(value)
  return at < 0 ? raw : raw.slice(0, at) + numeral + raw.slice(at + value.length)
}

function evidenceOf(others: readonly Entry[]): Evidence[] {
  const last = others.at(-1)
  if (last === undefined) return []
  const { start } = last.node.position
  const length = last.label?.raw.length ?? 0
  const end = { line: start.line, column: start.column + length, offset: start.offset + length }
  return [{ kind: 'structure', message: `cuối cùng là ${last.label?.raw ?? ''}`, position: { start, end } }]
}
