import type { Row } from './read-rows.ts'

/** Quốc hiệu, Tiêu ngữ and what the Party prints for them, whole or broken; some pages have lost marks or a blank. */
export const MOTTO =
  /C[ỘO]NG\s{1,40}H[ÒO][AÀ]\s{1,40}X(?:[ÃA]\s{1,40}|à)H[ỘO]I(?:\s{1,40}CH[ỦU]\s{1,40}NGH[ĨI]A\s{1,40}VI[ỆE]T\s{1,40}NAM)?|CHỦ\s{1,9}NGHĨA\s{1,9}VIỆT\s{1,9}NAM|NGHĨA\s{1,9}VIỆT\s{1,9}NAM|ĐẢNG\s{1,9}CỘNG\s{1,9}SẢN\s{1,9}VIỆT\s{1,9}NAM|(?:ĐỘC\s{1,9}LẬP|[ĐD][ộo]c\s{1,9}[Ll][ậa]p)\s{0,9}[-.,]?\s{0,9}(?:TỰ\s{1,9}DO|[Tt][ựu]\s{1,9}[Dd]o)\s{0,9}[-.,]?\s{0,9}(?:HẠNH\s{1,9}PHÚC|[Hh][ạa]nh\s{1,9}[Pp]h[úu]c)/

/** Words that no motto lacks: a cheap gate before the pattern. */
export const hasMotto = (value: string) =>
  (value.includes('NG') ||
    value.includes('NAM') ||
    value.includes('ạnh') ||
    value.includes('ẠNH') ||
    value.includes('anh')) &&
  MOTTO.test(value)

/** Does a row open with the motto? */
export const isMotto = (text: string, row: Row) => {
  const code = text.charCodeAt(row.start)
  // C, Đ, D, N only: a cheap gate before the pattern
  return (
    (code === 67 || code === 0x110 || code === 68 || code === 78) && MOTTO.test(text.slice(row.start, row.start + 80))
  )
}
