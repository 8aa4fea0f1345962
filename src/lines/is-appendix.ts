import { isCapitals } from './join-rows.ts'
import { Openings } from './openings.ts'
import type { Row } from './read-rows.ts'

const APPENDIX =
  /^(?:PHỤ LỤC|Phụ lục|Phụ Lục|BIỂU MẪU|BIỂU SỐ|Biểu số|MẪU SỐ|Mẫu số|BIỂU|MẪU)(?:\s{1,9}(?:số\s{1,9}|SỐ\s{1,9})?(\d{1,3}[A-Za-z]?|[IVXL]{1,6}|[A-ZĐ])(?![A-Za-zÀ-ỹ\d]))?\s{0,9}[:.]?/
const APPENDICES = new Openings('PH Ph BI Bi MẪ Mẫ')

/** `PHỤ LỤC I`, `Biểu số 2`, alone or with the name of the annex: its heading, not talk of it. */
export function isAppendix(text: string, row: Row): boolean {
  if (!APPENDICES.at(text, row.start)) return false
  const value = text.slice(row.start, Math.min(row.end, row.start + 60))
  const match = APPENDIX.exec(value)
  if (match === null) return false
  const rest = text.slice(row.start + match[0].length, row.end)
  if (match[0].startsWith('Phụ') || match[0].startsWith('Biểu') || match[0].startsWith('Mẫu')) {
    // In running text a reference goes on: `Phụ lục I kèm theo Kế hoạch này`.
    return (
      rest === '' ||
      isCapitals(text, row.start + match[0].length, row.end) ||
      (/^\s?\(/.test(rest) && rest.length < 120)
    )
  }
  const bare = match[1] === undefined
  if (bare && /^(?:BIỂU|MẪU)/.test(match[0])) return false
  return rest === '' || !/^[a-zà-ỹ]/.test(rest.trimStart())
}
