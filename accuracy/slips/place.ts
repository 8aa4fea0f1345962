import { groupRange } from '../group-range.ts'
import type { Printed } from '../mentions.ts'
import { plainWords } from '../plain-words.ts'
import type { SlipClass } from '../slip.ts'

/** Where the text may have been copied from; each exists before and after the mergers of 2025. */
const provinces = ['Thanh Hóa', 'Nghệ An', 'Quảng Ninh', 'Lạng Sơn', 'Hà Tĩnh', 'Sơn La', 'Đồng Nai', 'Cao Bằng']
const cities = ['Hà Nội', 'Đà Nẵng', 'Hải Phòng', 'Cần Thơ']

/** "trên địa bàn tỉnh Quảng Bình" → "trên địa bàn tỉnh Nghệ An", in a plan of Quảng Bình. */
export const leftOverPlace: SlipClass = {
  name: 'name of another province left over',
  find: (reading, _facts, random) => {
    const own = reading.ownPlace
    if (own === null) return []
    const pattern = new RegExp(
      `(?<before>(?:(?:Ủy|Uỷ) ban nhân dân|UBND|địa bàn|HĐND|Hội đồng nhân dân) (?<kind>tỉnh|thành phố) )(?<name>${own.normalize('NFC')})(?![\\p{L}])`.replaceAll(
        ' ',
        '\\s+',
      ),
      'dgu',
    )
    return [...reading.text.matchAll(pattern)].flatMap((match) => {
      const { start, end } = groupRange(match, 'name') as Printed
      const cited = reading.mentions.some((mention) => mention.start < end && start < mention.end + 120)
      const names = match.groups?.kind === 'tỉnh' ? provinces : cities
      const printed = random.pick(names.filter((name) => plainWords(name) !== plainWords(own)))
      const component = { start: match.index, end }
      if (cited || printed === undefined || reading.isForeign(component)) return []
      return [{ stretch: { start, end }, printed, component, others: [], rightKnown: true }]
    })
  },
}
