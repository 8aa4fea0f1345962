import { documentKinds } from '../law/document-kinds.ts'
import { oneSlip } from '../law/one-slip.ts'
import { type CodeReading, readCode } from '../law/read-code.ts'
import { withStroke } from '../law/with-stroke.ts'
import type { Document } from '../tree/nodes.ts'
import { runningTextOf } from '../tree/running-text.ts'
import { defineRule } from './define-rule.ts'
import { agreementOf } from './prevailing.ts'

/**
 * The letters of a code are those of its abbreviations: `QĐ-TTg`, not `QĐ-TTG` or `QD-TTg`.
 *
 * Titles in capitals turn `TTg` into `TTG`, so only mixed-case text is judged.
 *
 * Why: an abbreviation has one spelling; another one escapes a search.
 * What to do: write the abbreviation as the list of abbreviations does.
 */
export const capitals = defineRule({
  id: 'citation/capitals',
  severity: 'warning',
  confidence: 0.9,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3 và Phụ lục III (bảng chữ viết tắt)',
  docs: {
    vi: {
      title: 'Chữ trong ký hiệu viết sai',
      what: 'Chữ hoa, chữ thường hoặc chữ Đ trong ký hiệu không đúng chữ viết tắt.',
      why: 'Mỗi chữ viết tắt chỉ có một cách viết; viết khác thì không tra được.',
      todo: 'Viết lại đúng chữ viết tắt, ví dụ QĐ-TTg.',
    },
    en: {
      title: 'Wrong letters in a symbol',
      what: 'Capitals, small letters or Đ in the symbol are not those of the abbreviation.',
      why: 'An abbreviation has one spelling; another one escapes a search.',
      todo: 'Write the abbreviation in its own letters, as in QĐ-TTg.',
    },
  },
  examples: { bad: 'Quyết định số 06/QĐ-TTG ngày 03/01/2019', good: 'Quyết định số 06/QĐ-TTg ngày 03/01/2019' },
  messages: {
    wrong: {
      vi: 'Ký hiệu {code} viết sai chữ, đúng là {right}',
      en: 'The symbol {code} is misspelt; its letters are {right}',
    },
    lookAlike: {
      vi: 'Chữ Đ trong {code} là ký tự U+00D0, không phải chữ Đ tiếng Việt',
      en: 'The letter Đ in {code} is U+00D0, not the Vietnamese one',
    },
  },
  check(context, report) {
    let strangeSaid = false
    let habit: boolean | null = null
    for (const mention of context.mentions) {
      const { citation, reading, portal, start } = mention
      if (portal || reading === null || citation.codePosition === null) continue
      const right = withRightType(citation.documentType, reading)
      if (right !== null) {
        report({
          messageId: 'wrong',
          data: { code: citation.code ?? '', right },
          place: citation.codePosition,
          actual: citation.code,
          expected: [right],
          claims: [`${start}:letters`, `${start}:type`],
          key: citation.key,
        })
        continue
      }
      if (!reading.lettersWrong) continue
      // "1106/KH.UBND" has the right letters; its point is another rule's.
      if (reading.separatorsWrong && lettersOf(reading.printed) === lettersOf(reading.tidy)) continue
      const sameLetters = reading.printed.toUpperCase() === reading.tidy.toUpperCase()
      if (sameLetters && isAllCaps(citation.raw.replace(citation.code ?? '', ''))) continue
      const folded = /[Ðð]/.test(reading.printed) ? readCode(withStroke(reading.printed)) : null
      const lookAlike = folded !== null && !folded.lettersWrong
      if (lookAlike) habit ??= isHabit(context.tree)
      if (lookAlike && habit && strangeSaid) continue
      strangeSaid ||= lookAlike
      const mates = (context.documents.get(citation.key ?? '') ?? []).filter(
        (mate) => mate.reading?.lettersWrong === false && mate.ownCode === mention.ownCode,
      )
      report({
        messageId: lookAlike ? 'lookAlike' : 'wrong',
        data: { code: citation.code ?? '', right: reading.tidy },
        place: citation.codePosition,
        actual: citation.code,
        expected: [reading.tidy],
        fixable:
          reading.issuerKnown &&
          !reading.separatorsWrong &&
          mention.judgement?.slip == null &&
          withoutStrokes(reading.printed) === withoutStrokes(reading.tidy),
        claims: [`${start}:letters`],
        evidence: agreementOf(mates, mates[0]?.citation.code),
        ...(lookAlike && habit ? { severity: 'info' as const } : {}),
        key: citation.key,
      })
    }
  },
})

/**
 * The code with the abbreviation that belongs to the word before it, where its letters stand the wrong way round or one
 * stands twice: "Quyết định số 605/ĐQ-UBND".
 */
function withRightType(word: string | null, reading: CodeReading): string | null {
  if (word === null || reading.type !== null || reading.issuerKnown || reading.issuer === null) return null
  const printed = reading.issuer
  const kind = documentKinds.find(({ slug }) => slug === word)
  for (const abbreviation of kind?.abbreviations ?? []) {
    const slip = oneSlip(printed, abbreviation)
    if (slip !== 'swapped' && !(slip === 'dropped' && /(.)\1/.test(printed))) continue
    const right = readCode(reading.printed.replace(printed, abbreviation))
    return right?.issuerKnown === true && right.type === abbreviation ? right.tidy : null
  }
  return null
}

/** Whether a text has U+00D0 where others have Đ: a converter's habit, worth one word and no more. */
function isHabit(tree: Document): boolean {
  const { text } = runningTextOf(tree)
  return (text.match(/Ð/g)?.length ?? 0) > (text.match(/Đ/g)?.length ?? 0)
}

/** What capitals, separators and the stroke of Đ do not change: `TƯ` and `TU` are two bodies. */
function withoutStrokes(code: string): string {
  return code.toUpperCase().replace(/[ĐÐ]/g, 'D').replace(/[/_-]/g, '')
}

const lettersOf = (code: string) => code.replace(/[^\p{L}\d]/gu, '')

/** False for a code alone, which says nothing about the text around it. */
function isAllCaps(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}
