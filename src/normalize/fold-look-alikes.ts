import { editMatches } from '../text/edit-matches.ts'
import type { ViewBuilder } from '../text/view.ts'

const lookAlikes =
  /[\u00d0\u00f0\u1680\u2000-\u200a\u2028\u2029\u202f\u2044\u205f\u2215\u3000\uff01-\uff5e\uf02b\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc]/g

const originals: Readonly<Record<string, string>> = {
  '\u00d0': 'Đ', // eth, the Đ of many keyboards and fonts
  '\u00f0': 'đ',
  '\u2028': '\n', // line separator
  '\u2029': '\n', // paragraph separator
  '\u2044': '/', // fraction slash
  '\u2215': '/', // division slash
  '\uf02b': '+', // Word's Symbol font
}

/**
 * Characters that look like another one become that one: `Ð` (U+00D0) `Đ`, full-width forms ASCII, the bullets of
 * Word's Symbol and Wingdings fonts (U+F0B7 …) `•`, blanks of any width a space.
 */
export function foldLookAlikes(view: ViewBuilder): void {
  const edits = editMatches(view.text, lookAlikes, (found) => {
    const original = originals[found]
    if (original !== undefined) return original
    const code = found.charCodeAt(0)
    if (code >= 0xff01) return String.fromCharCode(code - 0xfee0)
    return code >= 0xf000 ? '•' : ' '
  })
  view.edit(edits)
}
