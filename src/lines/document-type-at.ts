import { oneLine } from './one-line.ts'
import { Openings } from './openings.ts'

const TYPE =
  /^(?:KẾ HOẠCH(?: HÀNH ĐỘNG| LIÊN TỊCH| PHỐI HỢP| CHI TIẾT)?|QUYẾT ĐỊNH|NGHỊ QUYẾT(?: LIÊN TỊCH)?|CHỈ THỊ|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG| CÔNG TÁC| PHỐI HỢP)?|HƯỚNG DẪN|THÔNG BÁO|BÁO CÁO|TỜ TRÌNH|CÔNG ĐIỆN|CÔNG VĂN|NGHỊ ĐỊNH|THÔNG TƯ(?: LIÊN TỊCH)?|QUY CHẾ(?: PHỐI HỢP)?|QUY ĐỊNH|QUY TRÌNH|ĐIỀU LỆ|ĐỀ ÁN|DỰ ÁN|PHƯƠNG ÁN|KẾT LUẬN|BIÊN BẢN|THÔNG CÁO|LUẬT|PHÁP LỆNH|CHIẾN LƯỢC|BỘ TIÊU CHÍ|DANH MỤC)(?=$|[\s:])/

const TYPES = new Openings('KẾ QU NG CH HƯ TH BÁ TỜ CÔ ĐI ĐỀ DỰ PH BI LU BỘ DA')

/** A line of its own that names the type of a document: `KẾ HOẠCH`. Offsets of the name, or null. */
export function documentTypeAt(text: string, start: number, end: number): { start: number; end: number } | null {
  // Two capitals open it: a cheap gate before the pattern.
  if (!TYPES.at(text, start)) return null
  const match = TYPE.exec(oneLine(text.slice(start, Math.min(end, start + 40))))
  return match === null ? null : { start, end: start + match[0].length }
}
