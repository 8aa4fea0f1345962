import { slug } from '../../src/law/slug.ts'
import type { Basis } from '../../src/tree/registry.ts'

/** From here on, titles seen on one page are cut in the sources. */
const CUT = 70

/**
 * A trích yếu without what is not its own: the type word before it, "về việc", the year behind the name of a law, a
 * full stop. A title that was cut is cut between words, with `…` behind.
 *
 * @param type  "Nghị định"; null for what has no number: there the type word is part of the name.
 */
export function cleanTitle(printed: string, type: string | null, basis: Basis): string | null {
  const cut = basis === 'single-page' && printed.length >= CUT
  const title = withoutType(withoutCitation(printed.trim(), type), type)
    .replace(/^về(?: việc)?\s+/iu, '')
    .replace(/[.;]$/, '')
  const whole = isLaw(type) ? nameOfLaw(title) : title
  if (whole === '') return null
  const upper = (whole[0] as string).toUpperCase() + whole.slice(1)
  return cut ? `${upper.slice(0, upper.lastIndexOf(' ')).replace(/[,;]$/, '')}…` : upper
}

/** "Thông tư số … ngày … của Bộ trưởng … quy định …": the document's own citation in front of its trích yếu. */
function withoutCitation(title: string, type: string | null): string {
  if (type === null || !title.startsWith(`${type} số `)) return title
  const citation =
    /^.{0,20}? số \S+(?: ngày .{8,30}? năm \d{4})?(?: của .{5,60}?)?(?:\s(?=quy định|hướng dẫn|sửa đổi)|$)/u
  return title.replace(citation, '')
}

/** The name of a law without its year, and not in capitals. */
function nameOfLaw(title: string): string {
  const name = title.replace(/\s(?:năm\s)?(?:19|20)\d{2}$/u, '')
  return name === name.toUpperCase() ? name.toLowerCase() : name
}

/** "Luật Thủy lợi" → "Thủy lợi", whatever the capitals and marks of the word; "Luật sư" stays. */
function withoutType(title: string, type: string | null): string {
  if (type === null) return title
  const words = title.split(' ')
  const count = type.split(' ').length
  if (words.length <= count || slug(words.slice(0, count).join(' ')) !== slug(type)) return title
  const next = (words[count] as string).toLowerCase()
  return next === 'số' || next === 'liên' || (type === 'Luật' && next === 'sư') ? title : words.slice(count).join(' ')
}

function isLaw(type: string | null): boolean {
  return type === 'Luật' || type === 'Bộ luật' || type === 'Pháp lệnh'
}
