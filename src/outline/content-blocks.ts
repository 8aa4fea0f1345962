import type { Line } from '../lines/line.ts'
import type { MeasureBlock } from '../measure/measure.ts'
import { onOneLine } from './on-one-line.ts'
import { readHeading } from './section-role.ts'

const OWN_NUMBER =
  /^(?:-\s{0,3})?(?:(?:Số hiệu|Số,? ký hiệu|Số\/Ký hiệu)\s{0,3}[:|\s]|(?:docid|so-hieu|title)\s{0,3}[:|])/

const OWN_CODE = /\d[^\s|]{0,40}$/

/** Where a line that opens with the document's own name goes on: `Kế hoạch 186/KH-UBND⟨ năm 2025 …⟩`. */
function afterOwnCode(text: string, line: Line, code: string | undefined): number {
  if (code === undefined) return line.start
  const at = text.slice(line.start, Math.min(line.end, line.start + 80)).indexOf(code)
  const opens = at > 0 && /^\p{Lu}[\p{L}\s]+$/u.test(text.slice(line.start, line.start + at))
  return opens ? line.start + at + code.length : line.start
}

/** The stretches in which citations, measures and bodies are looked for, and which of them say what is to be reached. */
export function contentBlocks(text: string, lines: readonly Line[]): MeasureBlock[] {
  const blocks: MeasureBlock[] = []
  /** Of the units that are open around a line; `inside` is for those in the last unit, once it opens. */
  const around: boolean[] = []
  let aims = false
  let inside = false
  const number = lines.find((line) => line.kind === 'Number')
  const ownCode = number === undefined ? null : OWN_CODE.exec(text.slice(number.start, number.end))
  for (const line of lines) {
    switch (line.kind) {
      case 'Open':
        around.push(aims)
        aims = inside
        break
      case 'Close':
        aims = around.pop() ?? false
        break
      case 'LostHeading':
        inside = false
        break
      case 'Heading':
      case 'Unit':
        inside = opensAims(text, line) ?? aims
        if (line.end > line.bodyStart) blocks.push({ start: line.bodyStart, end: line.end, aims })
        break
      case 'Plain':
        if (line.end > line.bodyStart) blocks.push({ start: line.bodyStart, end: line.end, aims })
        break
      case 'Organ':
      case 'Motto':
      case 'Number':
      case 'PlaceDate':
      case 'Header':
      case 'DocumentType':
      case 'RecipientHead':
      case 'Signature':
        break
      case 'Metadata':
        // The document's own number there is no citation of it, nor is its name, which a portal prints above.
        if (!OWN_NUMBER.test(text.slice(line.start, line.start + 40)))
          blocks.push({ start: afterOwnCode(text, line, ownCode?.[0]), end: line.end })
        break
      default:
        if (line.end > line.bodyStart) blocks.push({ start: line.bodyStart, end: line.end })
    }
  }
  return blocks
}

/** Whether what stands in a unit is to be reached, by its heading; null where that says nothing of it. */
function opensAims(text: string, line: Line): boolean | null {
  const length = line.end - line.bodyStart
  if (length > LONGEST_HEADING) return null
  const heading = onOneLine(text.slice(line.bodyStart, line.end))
  // Deep in a section only a heading that opens with the word is one: "2. Thu ngân sách 350 tỷ đồng" is none of funding.
  if (line.label !== null && line.label.rank > 4 && !PLAIN.test(heading)) return null
  const sense = readHeading(heading)
  return sense === null ? null : sense.role === 'objectives'
}

const LONGEST_HEADING = 140

const PLAIN =
  /^(?:[Mm]ục tiêu|[Cc]hỉ tiêu|[Nn]hiệm vụ|[Gg]iải pháp|[Yy]êu cầu|[Mm]ục đích|MỤC TIÊU|CHỈ TIÊU|NHIỆM VỤ|GIẢI PHÁP|YÊU CẦU|MỤC ĐÍCH)[^\d]{0,60}$/
