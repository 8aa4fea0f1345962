import { plainWords } from './plain-words.ts'
import type { Reading } from './reading.ts'
import type { Range } from './slip.ts'

/**
 * A change that leaves a right text right: another spelling, another manner, or what a crawler does to it. The checker
 * must not become louder by it.
 */
export interface HarmlessChange {
  readonly name: string
  apply(reading: Reading): string
}

const tones: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['úy', 'uý'],
  ['ỏe', 'oẻ'],
  ['Ủy', 'Uỷ'],
]

const on = (change: (text: string) => string) => (reading: Reading) => change(reading.text)

/** The stretches replaced, from the last to the first. */
function edit(text: string, edits: readonly (Range & { readonly by: string })[]): string {
  return [...edits]
    .sort((one, other) => other.start - one.start)
    .reduce((result, { start, end, by }) => result.slice(0, start) + by + result.slice(end), text)
}

export const harmlessChanges: readonly HarmlessChange[] = [
  {
    name: 'tone marks as in “hoà”, “uỷ”',
    apply: on((text) =>
      tones.reduce((done, [one, other]) => done.replaceAll(new RegExp(`${one}(?!\\p{L})`, 'gu'), other), text),
    ),
  },
  {
    name: 'no zeros before days and months',
    apply: ({ text, dates }) =>
      edit(
        text,
        dates.flatMap(({ day, month }) => [day, month].map((part) => ({ ...part, by: String(Number(part.text)) }))),
      ),
  },
  {
    name: 'zeros before all days and months',
    apply: ({ text, dates }) =>
      edit(
        text,
        dates.flatMap(({ day, month }) => [day, month].map((part) => ({ ...part, by: part.text.padStart(2, '0') }))),
      ),
  },
  {
    name: 'dates of citations as 09/5/2017',
    apply: ({ text, mentions }) =>
      edit(
        text,
        mentions.flatMap(({ date }) =>
          date ? [{ ...date, by: `${date.day.text}/${Number(date.month.text)}/${date.year.text}` }] : [],
        ),
      ),
  },
  {
    name: 'dates of citations in words',
    apply: ({ text, mentions }) =>
      edit(
        text,
        mentions.flatMap(({ date }) =>
          date ? [{ ...date, by: `${date.day.text} tháng ${date.month.text} năm ${date.year.text}` }] : [],
        ),
      ),
  },
  { name: 'without “số”', apply: on((text) => text.replace(/(?<=\p{L}\s)số (?=\d+[/-])/gu, '')) },
  {
    name: 'comma before “ngày”',
    apply: ({ text, mentions }) =>
      edit(
        text,
        mentions.flatMap(({ code, date }) =>
          date && /^\s/u.test(text.slice(code.end)) ? [{ start: code.end, end: code.end, by: ',' }] : [],
        ),
      ),
  },
  {
    name: 'later mentions by code alone',
    apply: ({ text, mentions }) =>
      edit(
        text,
        mentions.flatMap(({ code, end }, index) => {
          const before = mentions.slice(0, index).some((other) => plainWords(other.code.text) === plainWords(code.text))
          return before ? [{ start: code.end, end, by: '' }] : []
        }),
      ),
  },
  { name: '“Bộ” for “Bộ trưởng Bộ”', apply: on((text) => text.replace(/Bộ trưởng Bộ/gu, 'Bộ')) },
  { name: '“UBND” for “Ủy ban nhân dân”', apply: on((text) => text.replace(/(?:Ủy|Uỷ) ban nhân dân/gu, 'UBND')) },
  { name: '“hàng năm” for “hằng năm”', apply: on((text) => text.replace(/hằng (?=năm|tháng|quý)/gu, 'hàng ')) },
  { name: 'en dashes', apply: on((text) => text.replace(/ - /g, ' – ')) },
  { name: 'periods without blanks', apply: on((text) => text.replace(/(\d{4}) [-–] (?=\d{4})/gu, '$1-')) },
  { name: 'Ð (U+00D0) for Đ', apply: on((text) => text.replaceAll('Đ', 'Ð')) },
  { name: 'blanks that do not break', apply: on((text) => text.replace(/ (?=\d)/g, '\u00a0')) },
  { name: 'CRLF and blanks at line ends', apply: on((text) => text.replace(/\r?\n/g, '  \r\n')) },
  { name: 'lines set in', apply: on((text) => text.replace(/^(?=[\p{L}\d])/gmu, '\t')) },
  { name: 'a blank line after each line', apply: on((text) => text.replace(/\n(?!\s*\n)/g, '\n\n')) },
  { name: 'points as a/ b/', apply: on((text) => text.replace(/^(\s*[a-zđ])\) /gmu, '$1/ ')) },
  {
    name: 'page numbers between paragraphs',
    apply: ({ lines }) => {
      let page = 1
      return lines
        .map(({ text }, index) => (index % 40 === 39 && /[.;]$/u.test(text) ? `${text}\n${++page}` : text))
        .join('\n')
    },
  },
  {
    name: 'page numbers in mid-sentence',
    apply: ({ lines }) => {
      let page = 1
      return lines
        .map(({ text }, index) =>
          index % 30 === 29 && text.length > 120
            ? `${text.slice(0, 90)}${text.slice(90).replace(' ', `\n${++page}\n`)}`
            : text,
        )
        .join('\n')
    },
  },
  {
    name: 'number and day not filled in',
    apply: ({ text, ownCode }) => {
      const blank = ownCode ? edit(text, [{ ...ownCode, by: ownCode.text.replace(/^\d+/, '     ') }]) : text
      return blank.replace(/(\p{L}, ngày )\d+( tháng)/u, '$1   $2')
    },
  },
  {
    name: 'letterhead lost',
    apply: on((text) => {
      const title = /^[\s*#]*(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHỈ THỊ|HƯỚNG DẪN)[\s*]*$/mu.exec(text)
      return title && title.index < 3000 ? text.slice(title.index) : text
    }),
  },
  {
    name: 'all behind the end mark lost',
    apply: on((text) => {
      const end = text.indexOf('./.')
      return end > 0 ? text.slice(0, end + 3) : text
    }),
  },
  {
    name: 'cut in the middle',
    apply: ({ text, lines }) => text.slice(0, lines[lines.length >> 1]?.start ?? text.length),
  },
]
