import type { SlipClass } from '../slip.ts'

/** Before and after 01/3/2025: departments whose name tells on which side of that day a document stands. */
const renamed: readonly (readonly [before: string, after: string])[] = [
  ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Nông nghiệp và Môi trường'],
  ['Sở Thông tin và Truyền thông', 'Sở Dân tộc và Tôn giáo'],
  ['Sở Lao động - Thương binh và Xã hội', 'Sở Nông nghiệp và Môi trường'],
  ['Sở Kế hoạch và Đầu tư', 'Sở Dân tộc và Tôn giáo'],
  ['Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Nông nghiệp và Môi trường'],
  ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Dân tộc và Tôn giáo'],
]
const CHANGED_ON = '2025-03-01'

/** "Sở Nông nghiệp và Môi trường" in a plan of 2023: there was none. Not in names of cited documents. */
export const bodyOfAnotherTime: SlipClass = {
  name: 'body that did not exist at the date',
  find: (reading) => {
    const { ownDate, text } = reading
    if (ownDate === null) return []
    return renamed.flatMap(([before, after]) => {
      const [right, wrong] = ownDate < CHANGED_ON ? [before, after] : [after, before]
      const pattern = new RegExp(`(?<![\\p{L}])${right.replaceAll(' ', '\\s+')}(?![\\p{L}])`, 'gu')
      return [...text.matchAll(pattern)].flatMap((match) => {
        const stretch = { start: match.index, end: match.index + match[0].length }
        const cited = reading.mentions.some(({ start, end }) => start < stretch.end && stretch.start < end + 200)
        if (cited || reading.isForeign(stretch)) return []
        return [{ stretch, printed: wrong, component: stretch, others: [], rightKnown: false }]
      })
    })
  },
}
