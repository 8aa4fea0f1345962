/** Combining marks and characters that have no width. */
const widthless = /[\p{Mn}\p{Me}\p{Cf}]/u
/** Letters and signs that take two columns: CJK, Hangul, full-width forms, emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const onlyNarrow = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff]*$/

/** Columns that a terminal needs for a text without line ends. */
export function columnWidth(text: string): number {
  if (onlyNarrow.test(text)) return text.length
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** Columns of one character (one code point). */
export function characterWidth(character: string): number {
  return onlyNarrow.test(character) ? 1 : widthless.test(character) ? 0 : wide.test(character) ? 2 : 1
}

/** The text, if it fits; otherwise as much of it as fits with `…` behind, cut between words where one is near. */
export function shorten(text: string, columns: number): string {
  if (columnWidth(text) <= columns) return text
  if (columns < 1) return ''
  let used = 0
  let end = 0
  for (const character of text) {
    used += characterWidth(character)
    if (used > columns - 1) break
    end += character.length
  }
  const blank = text.lastIndexOf(' ', end)
  return `${text.slice(0, blank > end - 12 && blank > 0 ? blank : end).trimEnd()}…`
}

/** The text with blanks behind it, up to a column. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnWidth(text)))
}

/** A line broken between words, so that no part is longer than `columns`; a longer word stands alone. */
export function wrap(line: string, columns: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && columnWidth(current) + 1 + columnWidth(word) > columns) {
      lines.push(current)
      current = word
    } else {
      current = current === '' ? word : `${current} ${word}`
    }
  }
  return [...lines, current]
}
