/** How letters with marks are stored: composed (`ế`, one character) or decomposed (`e` and two marks). */
export type LetterForm = 'NFC' | 'NFD'

const marks = /[\u0300-\u036f]/g
/** Vietnamese letters that decompose; đ does not. */
const composed = /[\u00c0-\u00cf\u00d1-\u010f\u0112-\u01b0\u1ea0-\u1ef9]/g

/** The form that most letters of a text have; composed where none tells. */
export function letterForm(text: string): LetterForm {
  return count(text, marks) > count(text, composed) ? 'NFD' : 'NFC'
}

/** False for a text without any letter that could be stored in two ways. */
export function tellsForm(text: string): boolean {
  return text.search(marks) !== -1 || text.search(composed) !== -1
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
