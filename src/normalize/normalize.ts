import type { Mark } from '../text/mark.ts'
import type { SourceText } from '../text/source-text.ts'
import { type View, ViewBuilder } from '../text/view.ts'
import { blankMarks } from './blank-marks.ts'
import { composeUnicode } from './compose-unicode.ts'
import { dropInvisible } from './drop-invisible.ts'
import { findMarkdownMarks } from './find-markdown-marks.ts'
import { findPrintedBreaks } from './find-printed-breaks.ts'
import { foldDashes } from './fold-dashes.ts'
import { foldLookAlikes } from './fold-look-alikes.ts'
import { foldRareDashes } from './fold-rare-dashes.ts'
import { foldSpaces } from './fold-spaces.ts'
import { joinYears } from './join-years.ts'
import { placeToneMarks } from './place-tone-marks.ts'

/**
 * Bring a source text to the one spelling that scanners and grammars know.
 *
 * Afterwards: letters are composed (NFC); `đ` is U+0111; tone marks as in "hòa"; line ends are `\n`; other blanks are
 * spaces, tabs or form feeds; dashes are `-`; nothing has no width; Markdown marks are blanked or gone. Case stays.
 *
 * @param options.marks  Layout marks, as a reader has found them; where absent, Markdown marks are looked for, since
 *                       many a plain text has come out of a converter.
 * @returns              The view. Offsets equal those of the source unless a character was taken out.
 */
export function normalizeText(source: SourceText, options: { readonly marks?: readonly Mark[] } = {}): View {
  const view = new ViewBuilder(source)
  blankMarks(view, withPrintedBreaks(options.marks ?? findMarkdownMarks(source.value), source.value))
  foldSpaces(view)
  joinYears(view)
  foldDashes(view)
  if (hasRareCharacters(view.text)) {
    foldRareDashes(view)
    dropInvisible(view)
    composeUnicode(view)
    foldLookAlikes(view)
  }
  placeToneMarks(view)
  return view.build()
}

function withPrintedBreaks(marks: readonly Mark[], text: string): readonly Mark[] {
  const breaks = findPrintedBreaks(text)
  return breaks.length === 0 ? marks : [...marks, ...breaks].sort((a, b) => a.start - b.start)
}

/** Looked for one by one: a class that has these and those above is twice as slow. */
const rareOnes = ['\u00ad', '\u00d0', '\u00f0']

/** From U+0300 on, and nothing that a usual text has: no Vietnamese letter, no quotation mark, dash, bullet, ellipsis. */
const rareRanges = /[\u0300-\u1e9f\u1f00-\u200f\u2028-\uffff]/

/** The cheap question: may there be a character that one of the steps for them would change? */
function hasRareCharacters(text: string): boolean {
  return rareOnes.some((character) => text.includes(character)) || rareRanges.test(text)
}
