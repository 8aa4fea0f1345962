import type { SlipClass } from '../slip.ts'

/** Years in which only this National Assembly sat; in the years between, two did. */
const terms: Readonly<Record<number, readonly [first: number, last: number]>> = {
  11: [2003, 2006],
  12: [2008, 2010],
  13: [2012, 2015],
  14: [2017, 2020],
  15: [2022, 2025],
}
const romans: Readonly<Record<number, string>> = {
  10: 'X',
  11: 'XI',
  12: 'XII',
  13: 'XIII',
  14: 'XIV',
  15: 'XV',
  16: 'XVI',
}

/** "121/2020/QH14" → "121/2020/QH12". */
export const wrongTerm: SlipClass = {
  name: 'wrong assembly term in the code',
  find: (reading, _facts, random) =>
    reading.mentions.flatMap(({ symbol, code, year, date, issuer }) => {
      const number = /^(?:QH|UBTVQH)(\d{2})$/.exec(symbol.text)?.[1]
      const years = terms[Number(number)]
      const printedYear = Number(year?.text ?? date?.year.text)
      if (!number || !years || printedYear < years[0] || printedYear > years[1]) return []
      const stretch = { start: symbol.end - 2, end: symbol.end }
      const printed = String(Number(number) + (random.pick([-2, -1, 1]) as number))
      return [
        {
          stretch,
          printed,
          component: code,
          others: [date, issuer].filter((range) => range !== null),
          rightKnown: true,
        },
      ]
    }),
}

/** "121/2020/QH14 … của Quốc hội khóa XIV" → "… khóa XIII". */
export const wrongTermInWords: SlipClass = {
  name: 'wrong assembly term in words',
  find: (reading, _facts, random) =>
    reading.mentions.flatMap(({ symbol, code, issuer }) => {
      const number = Number(/^(?:QH|UBTVQH)(\d{2})$/.exec(symbol.text)?.[1])
      const roman = romans[number]
      if (!issuer || !roman || !new RegExp(`kh(?:óa|oá)\\s+${roman}$`, 'iu').test(issuer.text)) return []
      const stretch = { start: issuer.end - roman.length, end: issuer.end }
      const printed = romans[number + (random.pick([-1, 1]) as number)] as string
      return [{ stretch, printed, component: issuer, others: [code], rightKnown: true }]
    }),
}
