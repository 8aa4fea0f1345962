/**
 * The ASCII slug of a Vietnamese name: no diacritics, `đ` as `d`, everything else as single hyphens.
 *
 *     slug('Nghị quyết') === 'nghi-quyet'
 *
 * @param name  Any text, in any Unicode form.
 * @returns     Lower-case letters, digits and single hyphens; empty for a text without letters and digits.
 */
export function slug(name: string): string {
  const known = slugs.get(name)
  if (known !== undefined) return known
  const made = name
    // Loose marks first: composing a long run of them takes quadratic time.
    .replace(/[\u0300-\u036f]{3,}/g, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slugs.size < REMEMBERED && name.length < 200) slugs.set(name, made)
  return made
}

/** The same few hundred names return all the time; remembering them changes no result. */
const slugs = new Map<string, string>()
const REMEMBERED = 4000
