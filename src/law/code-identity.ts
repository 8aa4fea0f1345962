import { type CodeJudgement, correctedCode, judgeCode, type Signs } from './judge-code.ts'
import { type CodeReading, carriesYear, mayBeLetter, typeWordsOf } from './read-code.ts'

/** What a code, with the signs around it, says about the identity of its document. */
export interface CodeIdentity {
  readonly judgement: CodeJudgement
  /** Type slug; null where neither word nor symbol tells. */
  readonly type: string | null
  /** The code in its family's form, with the year and term that the other signs give. */
  readonly code: string
  readonly year: number | null
  /** Whether the code itself carries the year, so that the identity needs no other. */
  readonly yearInCode: boolean
}

/**
 * Say which document a code means, as far as it and its signs tell.
 *
 * @param word  Slug of the type word before the code; null where there is none.
 */
export function codeIdentity(signs: Signs, word: string | null): CodeIdentity {
  const { reading } = signs
  const judgement = judgeCode(signs)
  return {
    judgement,
    type: typeOfCode(word, reading),
    code: correctedCode(reading, judgement),
    year: judgement.year,
    yearInCode: isYearInCode(reading, judgement),
  }
}

/** Whether a code, as it is judged, carries the year of its document. */
export function isYearInCode(reading: CodeReading, { year, codeYear }: CodeJudgement): boolean {
  return year !== null && (carriesYear(reading) || (reading.year !== null && codeYear !== null))
}

/** The type word where the symbol admits it, else what the symbol says. "Văn bản" is any type. */
export function typeOfCode(word: string | null, reading: CodeReading): string | null {
  const admitted = typeWordsOf(reading)
  if (word !== null && word !== 'van-ban') {
    if (admitted.length === 0 || admitted.includes(word)) return word
    // "Thông tư liên tịch số 92/TT-LB" is the thông tư that it was before there was a name for it.
    if (mayBeLetter(reading) && !word.startsWith(`${admitted[0]}-`)) return word
  }
  if (word === null && reading.issuer === 'QH') return null
  return admitted[0] ?? word
}
