import type { Inline, Label, Node, ParentNode } from '../tree/nodes.ts'
import { defineRule } from './define-rule.ts'
import { ordinalOf } from './label-runs.ts'
import type { Passage } from './passages.ts'

/** A heading is shorter than this; what is longer says something itself. */
const MOST_SYLLABLES = 14

/**
 * Under a heading something stands: not in one place nothing, where its siblings have contents.
 *
 * Reported only where the numbering goes on right behind it, so that nothing of another kind (a table, a picture, a part
 * that a converter lost) can have stood there. A text with lost headings, and the last heading of a text that breaks off,
 * are not judged.
 *
 * Why: the contents were forgotten, or a heading was left over when its contents were moved.
 * What to do: write the contents, or delete the heading and number anew.
 */
export const emptyHeading = defineRule({
  id: 'structure/empty-heading',
  severity: 'warning',
  confidence: 0.85,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.đ: bố cục nội dung (mỗi mục có nội dung riêng)',
  docs: {
    vi: {
      title: 'Đề mục không có nội dung',
      what: 'Một mục, một cơ quan được phân công không có nội dung nào bên dưới, trong khi các mục cùng cấp đều có.',
      why: 'Nội dung bị bỏ sót, hoặc đề mục còn lại sau khi chuyển nội dung đi.',
      todo: 'Bổ sung nội dung, hoặc bỏ đề mục và đánh số lại.',
    },
    en: {
      title: 'Nothing under a heading',
      what: 'A section, or a body in charge, has nothing under it while its siblings have.',
      why: 'The contents were forgotten, or the heading was left over.',
      todo: 'Write the contents, or delete the heading and number anew.',
    },
  },
  examples: {
    bad: 'I. MỤC ĐÍCH\n1. Giảm đuối nước.\n2. Dạy bơi.\nII. NHIỆM VỤ\nIII. KINH PHÍ\n1. Ngân sách xã.\n2. Nguồn hợp pháp khác.',
    good: 'I. MỤC ĐÍCH\n1. Giảm đuối nước.\n2. Dạy bơi.\nII. NHIỆM VỤ\n1. Mở lớp dạy bơi.\nIII. KINH PHÍ\n1. Ngân sách xã.\n2. Nguồn hợp pháp khác.',
  },
  messages: {
    section: { vi: 'Mục “{heading}” không có nội dung', en: 'Nothing stands under "{heading}"' },
    assignment: { vi: '{heading}: chưa ghi nhiệm vụ', en: '{heading} is charged with nothing' },
  },
  check({ passages, lost }, report) {
    if (lost.length > 0) return
    const tallies = new Tallies()
    for (const [at, passage] of passages.entries()) {
      const { node, zone, holdsMore } = passage
      if (zone !== 'text' || holdsMore || !isHeading(passage)) continue
      if (!goesOn(passage, passages[at + 1]) || !tallies.standsOut(passage)) continue
      const shown = passage.inlines.filter(({ type }) => type !== 'marker' && type !== 'furniture')
      const [first, last] = [shown[0], shown.at(-1)]
      if (first === undefined || last === undefined) continue
      const place = { start: first.position.start, end: last.position.end }
      report({
        messageId: node.type === 'assignment' ? 'assignment' : 'section',
        data: { heading: headingOf(passage) },
        place,
        actual: null,
        claims: [],
      })
    }
  },
})

function headingOf({ inlines }: Passage): string {
  const raw = inlines.map((node) => (node.type === 'marker' ? '' : 'value' in node ? node.value : node.raw)).join(' ')
  return raw
    .replace(/\s+/g, ' ')
    .replace(/[\s:.]+$/, '')
    .trim()
}

/** A section, an assignment that names bodies and nothing else, or a line that ends in a colon. */
function isHeading(passage: Passage): boolean {
  const { node } = passage
  if (!('label' in node) || node.label === null || !COUNTED.has(node.label.kind)) return false
  if (!mayHead(passage)) return false
  const { words } = passage
  const bare = words.replace(/[:.]+$/, '')
  if (bare === '' || /[.;]/.test(bare) || bare.split(' ').length > MOST_SYLLABLES) return false
  if (node.type === 'section') return !node.inferred && !/:./.test(bare) && !words.endsWith('.')
  if (node.type === 'assignment') {
    return !node.inferred && node.agencies.length === 1 && node.children.every(namesOnly)
  }
  return words.endsWith(':')
}

/** Most lines are no headings, which the letters behind their last word tell before any word is folded. */
function mayHead({ node: { type }, inlines }: Passage): boolean {
  if (type === 'section' || type === 'assignment') return true
  for (let at = inlines.length - 1; at >= 0; at--) {
    const node = inlines[at] as Inline
    if (node.type === 'furniture' || node.type === 'marker') continue
    const end = ('value' in node ? node.value : node.raw).trimEnd()
    if (end !== '') return end.endsWith(':')
  }
  return false
}

const COUNTED = new Set<Label['kind']>(['roman', 'arabic', 'decimal', 'letter'])

function namesOnly(child: Node): boolean {
  if (child.type === 'text') return /^[\s:.]*$/.test(child.value)
  return child.type === 'agencyMention' || child.type === 'marker' || child.type === 'furniture'
}

/** True where the next line carries the next number of the same list, or of the list above. */
function goesOn({ node, above, parent }: Passage, next: Passage | undefined): boolean {
  if (next === undefined) return false
  if (isNext(labelOf(node), labelOf(next.node)) && next.parent === parent) return true
  return above !== null && next.parent === above.parent && isNext(labelOf(above.node), labelOf(next.node))
}

function labelOf(node: Passage['node']): Label | null {
  return 'label' in node ? node.label : null
}

function isNext(one: Label | null, other: Label | null): boolean {
  if (one === null || other === null || one.kind !== other.kind) return false
  const [here, there] = [ordinalOf(one), ordinalOf(other)]
  return here !== null && there === here + 1
}

/** How many units of each kind of label and node have contents under one parent, and how many have none. */
class Tallies {
  readonly #byParent = new Map<ParentNode, Map<string, number>>()

  /** True for the only unit without contents among at least two, numbered alike, that have some. */
  standsOut({ node, parent }: Passage): boolean {
    let tally = this.#byParent.get(parent)
    if (tally === undefined) {
      tally = new Map()
      for (const mate of parent.children as readonly Node[]) {
        if (!('label' in mate) || mate.label === null || typeof mate.label === 'string') continue
        const name = hasContents(mate) ? mate.label.kind : `${mate.label.kind} ${mate.type}`
        tally.set(name, (tally.get(name) ?? 0) + 1)
      }
      this.#byParent.set(parent, tally)
    }
    const kind = labelOf(node)?.kind ?? ''
    const empty = hasContents(node) ? 0 : (tally.get(`${kind} ${node.type}`) ?? 0)
    return empty < 2 && (tally.get(kind) ?? 0) > 1
  }
}

function hasContents(node: Node): boolean {
  if (!('children' in node)) return false
  if ((node.children as readonly Node[]).some((child) => 'children' in child && child.type !== 'citation')) return true
  return node.type !== 'section' && node.type !== 'assignment'
}
