import type { OutlineRecord } from '../../grammars/outline/grammar.ts'
import type { Line } from '../lines/line.ts'

type Record = OutlineRecord<Line>

/**
 * The units of a section whose numbers a converter has lost: where nothing but dashes is left, a paragraph that names a
 * body opens a unit of its own, and takes what follows it.
 *
 *     Phòng Nội vụ                 ┐ unit without a label
 *     - Rà soát nhu cầu.           ┘
 *     Phòng Tài chính - Kế hoạch   ┐ printed inside the last dash above
 *     - Bố trí kinh phí.           ┘
 *
 * @param namesBody  Whether a line is such a paragraph.
 * @returns          The records as they are where a number is left, or fewer than two paragraphs name a body.
 */
export function groupByBody(children: readonly Record[], namesBody: (line: Line) => boolean): readonly Record[] {
  const flat: Record[] = []
  for (const child of children) {
    if (child.rule !== 'unit') {
      flat.push(child)
      continue
    }
    const kind = child.line.label?.kind
    if (kind !== 'dash' && kind !== 'bullet' && kind !== 'plus') return children
    const cut = child.children.findIndex((inner) => inner.rule === 'paragraph' && namesBody(inner.line))
    if (cut === -1) flat.push(child)
    else flat.push({ ...child, children: child.children.slice(0, cut) }, ...child.children.slice(cut))
  }
  const grouped: Record[] = []
  let open: Record[] | null = null
  let bodies = 0
  for (const record of flat) {
    if (record.rule === 'paragraph' && namesBody(record.line)) {
      open = []
      bodies++
      grouped.push({ rule: 'unit', line: record.line, children: open })
    } else (open ?? grouped).push(record)
  }
  return bodies < 2 ? children : grouped
}
