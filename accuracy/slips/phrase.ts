import type { SlipClass } from '../slip.ts'

/** Slips of typing and of text recognition in phrases that stand in every plan: what they become says nothing. */
const phrases: readonly (readonly [right: string, ...wrong: string[]])[] = [
  ['phấn đấu', 'phần đầu', 'phấn đâu'],
  ['thị trấn', 'trị trấn', 'thị trần'],
  ['Ủy ban nhân dân', 'Ủy ban nhân nhân', 'Ủy ban nhân dan', 'Ủy bân nhân dân'],
  ['tổ chức thực hiện', 'tổ chức thực hiên', 'tổ chưc thực hiện', 'tố chức thực hiện'],
  ['trách nhiệm', 'trách nhiêm', 'trách nhiệp'],
  ['phối hợp với', 'phối hơp với', 'phổi hợp với'],
  ['chủ trì, phối hợp', 'chủ trì, phối hợi', 'chủ chì, phối hợp'],
  ['Thủ tướng Chính phủ', 'Thủ tường Chính phủ', 'Thủ tướng Chính phù'],
  ['trên địa bàn', 'trên địa bản', 'trên đia bàn'],
  ['hướng dẫn', 'hướng dẩn', 'hường dẫn'],
  ['kinh phí thực hiện', 'kinh phi thực hiện'],
  ['nhiệm vụ', 'nhiêm vụ', 'nhiệm vu'],
  ['xử lý', 'sử lý', 'xữ lý'],
  ['có hiệu lực', 'có hiệu lưc'],
  ['quy định của pháp luật', 'quy định của phát luật', 'qui đinh của pháp luật'],
]

/** "phấn đấu" → "phần đầu". */
export const phraseSlip: SlipClass = {
  name: 'typing slip in a fixed phrase',
  find: (reading, _facts, random) =>
    phrases.flatMap(([right, ...wrong]) => {
      const pattern = new RegExp(`(?<![\\p{L}])${right.replaceAll(' ', '\\s+')}(?![\\p{L}])`, 'gu')
      return [...reading.text.matchAll(pattern)].flatMap((match) => {
        const stretch = { start: match.index, end: match.index + match[0].length }
        const words = (random.pick(wrong) as string).split(' ')
        const blanks = match[0].match(/\s+/gu) ?? []
        const printed = words.map((word, index) => word + (blanks[index] ?? '')).join('')
        return reading.isForeign(stretch)
          ? []
          : [{ stretch, printed, component: stretch, others: [], rightKnown: true }]
      })
    }),
}
