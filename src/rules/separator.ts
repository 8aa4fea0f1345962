import type { CodeReading } from '../law/read-code.ts'
import { printedAt } from '../tree/shown.ts'
import { defineRule } from './define-rule.ts'
import { agreementOf } from './prevailing.ts'
import type { MentionFacts } from './rule-context.ts'

/**
 * A code has the separators of its family: `276-KH/TU` of the Party, `73/KH-UBND` of the state.
 *
 * Only codes whose body is known to number in one way are judged; mass organisations use both ways.
 *
 * Why: the place of `-` and `/` tells Party documents from those of the state, and a search for the code needs it.
 * What to do: write the separators as the family does.
 */
export const separator = defineRule({
  id: 'citation/separator',
  severity: 'warning',
  confidence: 0.95,
  basis:
    'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3; Hướng dẫn 05-HD/VPTW (trước năm 2026: 36-HD/VPTW) (văn bản của Đảng)',
  docs: {
    vi: {
      title: 'Dấu trong số hiệu đặt sai',
      what: 'Dấu gạch chéo, gạch nối trong số hiệu không đúng dạng của cơ quan ban hành.',
      why: 'Vị trí của “-” và “/” phân biệt văn bản của Đảng với văn bản nhà nước, và cần để tra cứu.',
      todo: 'Văn bản nhà nước: số/loại-cơ quan. Văn bản của Đảng: số-loại/cơ quan.',
    },
    en: {
      title: 'Wrong separators in a code',
      what: 'Slash and hyphen in the code do not follow the form of the issuing body.',
      why: 'Their place tells Party documents from those of the state, and a search needs it.',
      todo: 'State: number/type-body. Party: number-type/body.',
    },
  },
  examples: { bad: 'Kế hoạch số 276-KH-TU', good: 'Kế hoạch số 276-KH/TU' },
  messages: {
    wrong: {
      vi: 'Số hiệu {code} viết sai dấu, đúng dạng là {right}',
      en: 'The code {code} has wrong separators; its form is {right}',
    },
  },
  check(context, report) {
    const dropped = losesHyphens(context.mentions)
    for (const mention of context.mentions) {
      const { citation, reading, portal, start } = mention
      if (portal || reading === null || !reading.separatorsWrong || citation.codePosition === null) continue
      if (isOldJointCircular(reading)) continue
      const mates = (context.documents.get(citation.key ?? '') ?? []).filter(
        (mate) => mate.reading?.separatorsWrong === false && mate.ownCode === mention.ownCode,
      )
      // A long code is broken at its hyphen where a line ends, and converters lose the hyphen with the line end.
      const broken =
        (isJoined(reading) && (dropped || (reading.issuer?.length ?? 0) > 4)) ||
        (dropped && !reading.printed.includes('-'))
      // A blank inside a code is not part of it, but of what is to be replaced.
      const code = citation.code ?? ''
      const shown = printedAt(context.tree, citation.codePosition) ?? code
      const printed = shown.replace(/\s/g, '') === code ? shown : code
      report({
        messageId: 'wrong',
        data: { code: printed.replace(/\s+/g, ' '), right: reading.tidy },
        place: citation.codePosition,
        actual: printed,
        expected: [reading.tidy],
        claims: [`${start}:form`],
        evidence: agreementOf(mates, mates[0]?.citation.code),
        key: citation.key,
        fixable: !broken && isCertain(reading) && mention.judgement?.slip == null,
        ...(broken ? { severity: 'info' as const, confidence: 0.5 } : {}),
      })
    }
  },
})

/** No code of the text has its hyphen, and several need one: a converter has dropped it, not the author. */
function losesHyphens(mentions: readonly MentionFacts[]): boolean {
  let joined = 0
  for (const { reading } of mentions) {
    if (reading === null) continue
    if (/[^\d]-|-[^\d]/.test(reading.printed)) return false
    if (reading.separatorsWrong && isJoined(reading)) joined++
  }
  return joined > 2
}

/** Joint circulars were printed with a second stroke for years: "02/2002/TTLT/BTC-…" stands so in titles of the time. */
function isOldJointCircular({ printed, year }: CodeReading): boolean {
  return printed.includes('/TTLT/') && Number(year) <= 2011
}

function isJoined({ printed, type, issuer }: CodeReading): boolean {
  return printed.endsWith(`${type}${issuer}`)
}

/** True where only separators differ, and no group stands behind the body that could be a year out of its place. */
function isCertain({ printed, tidy, issuerKnown, tail }: CodeReading): boolean {
  const letters = (code: string) => code.replace(/[/_-]/g, '')
  return issuerKnown && letters(printed) === letters(tidy) && !tail.some((group) => /\d/.test(group))
}
