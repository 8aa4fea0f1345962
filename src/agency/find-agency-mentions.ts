import { type AgencyToken, Body, DeptHead } from '../../grammars/agency/tokens.ts'
import { slug } from '../law/slug.ts'
import { knownBodies } from './known-bodies.ts'
import { lexBodies } from './lex-bodies.ts'
import { nameOf } from './read-agencies.ts'
import { isLetter, Words } from './words.ts'

/** A body named in running text, with its name written out. */
export interface AgencyMention {
  type: 'agencyMention'
  start: number
  end: number
  name: string
  id: string
}

/**
 * How the names of bodies begin, in capitals: one scan finds every place worth a closer look. No case folding, no
 * captures, no Unicode flag, and nothing that could match twice.
 */
const beginnings =
  /Sở |Bộ |Phòng |Ban |Công an|Công đoàn|Công ty|Ủy ban|UBND|UBM|UB |HĐND|Hội |Hội đồng|Tòa án|TAND|Viện |VKS|Kho bạc|KBNN|Bảo hiểm xã|BHXH|Ngân hàng|NHNN|NHCS|Báo |Đài |Cổng |Mặt trận|MTTQ|Đoàn |ĐTN|Tỉnh (?:ủy|đoàn|Đoàn)|Thành (?:ủy|đoàn|Đoàn)|Huyện (?:ủy|đoàn|Đoàn)|Thị ủy|Quận ủy|Đảng ủy|Trung tâm|TTYT|Trạm |Cục |Chi cục|Tổng cục|Liên (?:đoàn|minh|hiệp)|LĐLĐ|LHPN|Văn phòng|Thanh tra|Trường |Bệnh viện|Chính phủ|Quốc hội|Thủ tướng|Kiểm toán|Thông tấn|Điện lực|Bưu điện|Đồn |Quỹ |Hiệp hội|Tập đoàn|Tổng (?:công|Liên)|Học viện/g

/** The longest stretch that a name is looked for in. */
const LONGEST = 300

/**
 * Every body named in the blocks, in reading order, none overlapping. Only names count, and only in capitals: "các sở,
 * ban, ngành" and "công an các cấp" are no mentions. Time is linear in the text.
 */
export function findAgencyMentions(text: string, blocks: readonly { start: number; end: number }[]): AgencyMention[] {
  const mentions: AgencyMention[] = []
  const words = new Words(text, 0, 0)
  let block = 0
  beginnings.lastIndex = blocks[0]?.start ?? text.length
  for (let found = beginnings.exec(text); found !== null; found = beginnings.exec(text)) {
    const start = found.index
    while (block < blocks.length && (blocks[block] as { end: number }).end <= start) block++
    const within = blocks[block]
    if (within === undefined) break
    if (start < within.start) {
      beginnings.lastIndex = within.start
      continue
    }
    if (start > within.start && !mayStandBefore(text.charCodeAt(start - 1))) continue
    words.move(start, Math.min(within.end, start + LONGEST))
    const { tokens } = lexBodies(words, 0, 'single')
    const last = tokens[tokens.length - 1]
    if (!last || !isNamed(tokens)) continue
    const { name, id } = wholeName(tokens)
    const end = (last.endOffset as number) + 1
    mentions.push({ type: 'agencyMention', start, end, name, id })
    beginnings.lastIndex = end
  }
  beginnings.lastIndex = 0
  return mentions
}

/** Name and id of a list of tokens that are one body together. */
function wholeName(tokens: readonly AgencyToken[]): { name: string; id: string } {
  const known = knownBodies(tokens)
  if (known?.whole) return known.whole
  const name = nameOf(tokens, 'body', null)
  const whole = { name, id: slug(name) }
  if (known) known.whole = whole
  return whole
}

/** A name begins behind no letter, and behind no dash or slash: "583/KH-UBND" is a code. */
function mayStandBefore(code: number): boolean {
  return !isLetter(code) && code !== 0x2d && code !== 0x2f && code !== 0x2e
}

function isNamed(tokens: readonly AgencyToken[]): boolean {
  for (const { tokenType } of tokens) if (tokenType === Body || tokenType === DeptHead) return true
  return false
}
