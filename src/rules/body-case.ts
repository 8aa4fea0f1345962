import { bodyCapitals } from '../law/body-capitals.ts'
import { PhraseScanner } from '../text/phrase-scanner.ts'
import { runningTextOf } from '../tree/running-text.ts'
import { defineRule } from './define-rule.ts'

/** Made on first use: only those who ask for every rule need it. */
let scanner: PhraseScanner | undefined

const forms = Object.entries(bodyCapitals.value).flatMap(([right, wrongs]) => wrongs.map((wrong) => ({ wrong, right })))

/**
 * Names of the bodies of the State and the Party have the capitals that the decree gives them.
 *
 * Why: one body, one spelling.
 * What to do: write the name as suggested.
 */
export const bodyCase = defineRule({
  id: 'spelling/body-case',
  severity: 'info',
  set: 'strict',
  confidence: 0.85,
  basis: bodyCapitals.source,
  docs: {
    vi: {
      title: 'Viết hoa tên cơ quan',
      what: 'Tên cơ quan viết hoa thừa hoặc thiếu so với quy định về viết hoa.',
      why: 'Tên một cơ quan chỉ có một cách viết hoa trong văn bản hành chính.',
      todo: 'Viết lại tên cơ quan như gợi ý.',
    },
    en: {
      title: 'Capitals of a body',
      what: 'The name of a body has a capital too many or too few.',
      why: 'The name of a body has one spelling in administrative documents.',
      todo: 'Write the name as suggested.',
    },
  },
  examples: {
    bad: '1. Thực hiện ý kiến của Thủ tướng chính phủ.',
    good: '1. Thực hiện ý kiến của Thủ tướng Chính phủ.',
  },
  messages: {
    capitals: { vi: '“{actual}” viết hoa chưa đúng, đúng là “{right}”', en: 'Capitals of “{actual}”: “{right}”' },
  },
  check({ tree, mentions }, report) {
    const running = runningTextOf(tree)
    scanner ??= new PhraseScanner(forms.map(({ wrong }) => ` ${wrong}`))
    let done = 0
    scanner.scan(running.text, (number, blank) => {
      const { wrong, right } = forms[number] as (typeof forms)[number]
      const start = blank + 1
      const end = start + wrong.length
      if (start < done || LETTER.test(running.text.charAt(end))) return
      done = end
      const place = running.place(start, end)
      const actual = running.printed(place) ?? wrong
      const expected = actual.length === wrong.length ? [right] : []
      report({
        messageId: 'capitals',
        data: { actual: wrong, right },
        place,
        actual,
        expected,
        claims: claimsOf(place),
      })
    })
    for (const { citation, portal } of mentions) {
      const { issuer } = citation
      if (portal || issuer === null || !/^(?:chính phủ|quốc hội)$/.test(issuer.raw)) continue
      const right = issuer.raw.charAt(0).toUpperCase() + issuer.raw.slice(1)
      const { raw: actual, position: place } = issuer
      report({
        messageId: 'capitals',
        data: { actual, right },
        place,
        actual,
        expected: [right],
        claims: claimsOf(place),
      })
    }
  },
})

const LETTER = /\p{L}/u
const claimsOf = ({ start }: { start: { offset: number } }) => [`${start.offset}:letters` as const]
