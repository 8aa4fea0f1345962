import type { SlipClass } from '../slip.ts'

/** A paragraph or dashed item of some length that stands twice. */
export const paragraphTwice: SlipClass = {
  name: 'a paragraph twice',
  find: (reading) =>
    reading.lines.flatMap((line, index) => {
      const next = reading.lines[index + 1]
      const whole = /^[-+] \p{Lu}.{60,}[.;]\s*$/u.test(line.text)
      if (!whole || !next || reading.isForeign(line)) return []
      const printed = reading.text.slice(line.start, next.start)
      const stretch = { start: next.start, end: next.start }
      return [
        { stretch, printed, component: stretch, others: [{ start: line.start, end: line.end }], rightKnown: false },
      ]
    }),
}
