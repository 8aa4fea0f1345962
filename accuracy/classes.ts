import type { SlipClass } from './slip.ts'
import { bodyOfAnotherTime } from './slips/body.ts'
import {
  compiledTooEarly,
  deadlineBeforeDocument,
  futureDate,
  impossibleDate,
  twoDates,
  wrongDay,
} from './slips/date.ts'
import { removedPoint, removedUnit, repeatedLabel, skippedLabel } from './slips/label.ts'
import { ownNumber, swappedDigits, wrongDigit } from './slips/number.ts'
import { paragraphTwice } from './slips/paragraph.ts'
import { contradictoryPeriod, leftOverYear, reversedPeriod } from './slips/period.ts'
import { phraseSlip } from './slips/phrase.ts'
import { leftOverPlace } from './slips/place.ts'
import { danglingReference, omittedIndicator, repeatedIndicator } from './slips/reference.ts'
import { capitals, otherIssuer, otherType, plainD, separators } from './slips/symbol.ts'
import { wrongTerm, wrongTermInWords } from './slips/term.ts'
import { fiveDigitYearInCode, fiveDigitYearInDate, wrongYearInCode, wrongYearInDate } from './slips/year.ts'

/** Every class of slips, in the order of the table. */
export const classes: readonly SlipClass[] = [
  swappedDigits,
  wrongDigit,
  ownNumber,
  wrongYearInCode,
  wrongYearInDate,
  fiveDigitYearInCode,
  fiveDigitYearInDate,
  wrongTerm,
  wrongTermInWords,
  wrongDay,
  twoDates,
  impossibleDate,
  futureDate,
  otherIssuer,
  otherType,
  separators,
  plainD,
  capitals,
  removedPoint,
  removedUnit,
  skippedLabel,
  repeatedLabel,
  danglingReference,
  omittedIndicator,
  repeatedIndicator,
  contradictoryPeriod,
  reversedPeriod,
  leftOverPlace,
  leftOverYear,
  bodyOfAnotherTime,
  deadlineBeforeDocument,
  compiledTooEarly,
  paragraphTwice,
  phraseSlip,
]
