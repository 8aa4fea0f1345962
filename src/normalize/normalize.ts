import type { Mark } from '../text/mark.ts'
import type { SourceText } from '../text/source-text.ts'
import { DASHES, RARE, SIGNS, SPACES, surveyText } from '../text/survey.ts'
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
  let survey = source.survey()
  const view = new ViewBuilder(source, survey.spots)
  const marks = (survey.seen & SIGNS) === 0 ? (options.marks ?? []) : marksOf(source.value, options.marks)
  if (marks.length > 0) {
    blankMarks(view, marks)
    survey = surveyText(view.text)
  }
  if ((survey.seen & SPACES) !== 0) foldSpaces(view)
  if (joinYears(view)) survey = surveyText(view.text)
  if ((survey.seen & DASHES) !== 0) foldDashes(view)
  if ((survey.seen & RARE) !== 0) {
    foldRareDashes(view)
    dropInvisible(view)
    composeUnicode(view)
    foldLookAlikes(view)
    survey = surveyText(view.text)
  }
  placeToneMarks(view, survey.tones)
  return view.build(survey.gaps)
}

function marksOf(text: string, given: readonly Mark[] = findMarkdownMarks(text)): readonly Mark[] {
  const breaks = findPrintedBreaks(text)
  return breaks.length === 0 ? given : [...given, ...breaks].sort((a, b) => a.start - b.start)
}
