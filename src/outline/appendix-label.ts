import { romanValue } from '../lines/scan-label.ts'
import type { Label } from '../tree/nodes.ts'

const APPENDIX = /^(?:Phụ lục|PHỤ LỤC|Phụ Lục)(?:\s+(?:số|SỐ)?\s*(\d{1,3}|[IVXL]{1,6}|[A-ZĐ])(?=$|[\s.:]))?/

/** The label that opens the heading of an annex: `Phụ lục II`, `PHỤ LỤC`; null where it opens with none. */
export function appendixLabel(heading: string): Label | null {
  const match = APPENDIX.exec(heading)
  if (match === null) return null
  const numeral = match[1]
  const value = numeral === undefined ? null : /^\d/.test(numeral) ? Number(numeral) : romanValue(numeral)
  return { raw: match[0].trim(), kind: 'named', value }
}
