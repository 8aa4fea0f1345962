import type { Line } from '../lines/line.ts'
import type { Span } from './spans.ts'

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

/** The stretches in which citations, measures and bodies are looked for. */
export function contentBlocks(text: string, lines: readonly Line[]): Span[] {
  const blocks: Span[] = []
  const number = lines.find((line) => line.kind === 'Number')
  const ownCode = number === undefined ? null : OWN_CODE.exec(text.slice(number.start, number.end))
  for (const line of lines) {
    switch (line.kind) {
      case 'Unit':
      case 'Plain':
        if (line.end > line.bodyStart) blocks.push({ start: line.bodyStart, end: line.end })
        break
      case 'Organ':
      case 'Motto':
      case 'Number':
      case 'PlaceDate':
      case 'Header':
      case 'DocumentType':
      case 'RecipientHead':
      case 'Signature':
      case 'Open':
      case 'Close':
      case 'LostHeading':
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
