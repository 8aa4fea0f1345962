/**
 * The ASCII slug of a Vietnamese name: no diacritics, `đ` as `d`, everything else as single hyphens.
 *
 *     slug('Nghị quyết') === 'nghi-quyet'
 *
 * @param name  Any text, in any Unicode form.
 * @returns     Lower-case letters, digits and single hyphens; empty for a text without letters and digits.
 */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
