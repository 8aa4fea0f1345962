/** A mark of Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7, or of the Party: on whose behalf somebody signs. */
const CAPACITY = /^(?:(?:TM|KT|TL|TUQ)(?:\s{0,3}\.|\s)|Q\s{0,3}\.|T\/M|K\/T|T\/L)/
const OFFICE =
  /^(?:PHÓ|QUYỀN|CHỦ TỊCH|GIÁM ĐỐC|TỔNG|TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|CHÁNH|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|BÍ THƯ|VIỆN TRƯỞNG|HIỆU TRƯỞNG|CHỦ NHIỆM|ỦY VIÊN|UỶ VIÊN)/
const SMALL_OFFICE =
  /^(?:Phó |Quyền )?(?:Chủ tịch|Thủ tướng|Giám đốc|Tổng |Trưởng |Chánh |Bộ trưởng|Thứ trưởng|Bí thư|Cục trưởng|Hiệu trưởng|Viện trưởng)/
const SIGNED = /^\(|^(?:Đã ký|đã ký)|^\[/

/** Who signs: capacity lines as printed, the office held, the name. */
export interface SignatureFacts {
  capacity: string[]
  signerPosition: string | null
  name: string | null
}

/**
 * Read the lines of a signature.
 *
 *     TM. ỦY BAN NHÂN    ┐ capacity[0], broken over two lines
 *     DÂN                ┘
 *     KT. CHỦ TỊCH         capacity[1]
 *     PHÓ CHỦ TỊCH         signerPosition
 *     Nguyễn Văn A         name
 *
 * @param lines  As shown to a reader, top to bottom.
 */
export function readSignature(lines: readonly string[]): SignatureFacts {
  const capitals: string[] = []
  let name: string | null = null
  for (const line of lines) {
    if (SIGNED.test(line)) continue
    if (SMALL_OFFICE.test(line)) {
      capitals.push(line)
      continue
    }
    if (line !== line.toUpperCase()) {
      name = line.replace(/[.,]$/, '')
      continue
    }
    const before = capitals.length - 1
    if (before >= 0 && !CAPACITY.test(line) && !OFFICE.test(line)) capitals[before] = `${capitals[before]} ${line}`
    else capitals.push(line)
  }
  const capacity = capitals.filter((line) => CAPACITY.test(line))
  const offices = capitals.filter((line) => !CAPACITY.test(line))
  // Of a board signs who heads it, whatever office it is held by: "PHÓ TRƯỞNG BAN", "GIÁM ĐỐC SỞ NỘI VỤ".
  const board = offices.find((office) => /^(?:PHÓ )?TRƯỞNG BAN/.test(office))
  return { capacity, signerPosition: board ?? offices[offices.length - 1] ?? null, name }
}
