import { type AgencyToken, Body, DeptHead } from '../../grammars/agency/tokens.ts'
import { slug } from '../law/slug.ts'
import { findFootholds } from '../text/footholds.ts'
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

/** How the names of bodies begin, in capitals. Of two that begin alike the first one stands above. */
const beginnings = [
  'Sở |Bộ |Phòng |Ban |Công an|Công đoàn|Công ty|Ủy ban|UBND|UBM|UB |HĐND|Hội |Hội đồng|Tòa án|TAND|Viện |VKS',
  'Kho bạc|KBNN|Bảo hiểm xã|BHXH|Ngân hàng|NHNN|NHCS|Báo |Đài |Cổng |Mặt trận|MTTQ|Đoàn |ĐTN|Tỉnh ủy|Tỉnh đoàn',
  'Tỉnh Đoàn|Thành ủy|Thành đoàn|Thành Đoàn|Huyện ủy|Huyện đoàn|Huyện Đoàn|Thị ủy|Quận ủy|Đảng ủy|Trung tâm|TTYT',
  'Trạm |Cục |Chi cục|Tổng cục|Liên đoàn|Liên minh|Liên hiệp|LĐLĐ|LHPN|Văn phòng|Thanh tra|Trường |Bệnh viện',
  'Chính phủ|Quốc hội|Thủ tướng|Kiểm toán|Thông tấn|Điện lực|Bưu điện|Đồn |Quỹ |Hiệp hội|Tập đoàn|Tổng công',
  'Tổng Liên|Học viện',
].flatMap((row) => row.split('|'))

const SIZE = 0x1000

/** The place of the three characters at `at`: most capitals are left at once, without comparing them with anything. */
function placeOf(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1) * 7 + text.charCodeAt(at + 2)) & (SIZE - 1)
}

const initials = new Uint8Array(0x10000)
const places = new Uint8Array(SIZE)
const byPlace = new Map<number, string[]>()
for (const beginning of beginnings) {
  const place = placeOf(beginning, 0)
  initials[beginning.charCodeAt(0)] = 1
  places[place] = 1
  byPlace.set(place, [...(byPlace.get(place) ?? []), beginning])
}

/** The length of the beginning at `at`; 0 where none stands. */
function beginningAt(text: string, at: number): number {
  const place = at + 2 < text.length ? placeOf(text, at) : 0
  if (places[place] === 0) return 0
  for (const beginning of byPlace.get(place) ?? []) if (text.startsWith(beginning, at)) return beginning.length
  return 0
}

/** The longest stretch that a name is looked for in. */
const LONGEST = 300

/**
 * Every body named in the blocks, in reading order, none overlapping. Only names count, and only in capitals: "các sở,
 * ban, ngành" and "công an các cấp" are no mentions. Time is linear in the text.
 *
 * @param footholds  Of these blocks.
 */
export function findAgencyMentions(
  text: string,
  blocks: readonly { start: number; end: number }[],
  footholds: Int32Array = findFootholds(text, blocks),
): AgencyMention[] {
  const mentions: AgencyMention[] = []
  const words = new Words(text, 0, 0)
  // A table at hand in the function is looked up faster than one of the module.
  const mayBegin = initials
  let block = 0
  let done = 0
  for (let index = 0; index < footholds.length; index++) {
    const start = footholds[index] as number
    if (start < done || mayBegin[text.charCodeAt(start)] === 0) continue
    const length = beginningAt(text, start)
    if (length === 0) continue
    done = start + length
    while ((blocks[block] as { end: number }).end <= start) block++
    const within = blocks[block] as { start: number; end: number }
    if (start > within.start && !mayStandBefore(text.charCodeAt(start - 1))) continue
    words.move(start, Math.min(within.end, start + LONGEST))
    const { tokens } = lexBodies(words, 0, 'single')
    const last = tokens[tokens.length - 1]
    if (!last || !isNamed(tokens)) continue
    const { name, id } = wholeName(tokens)
    done = (last.endOffset as number) + 1
    mentions.push({ type: 'agencyMention', start, end: done, name, id })
  }
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
