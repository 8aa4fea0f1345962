import { type Place, placeBySlug, placeStatus } from '../law/places.ts'
import { slug } from '../law/slug.ts'
import type { Document, Position } from '../tree/nodes.ts'
import type { OtherSide } from './define-rule.ts'
import { defineRule, type Report } from './define-rule.ts'
import { homeUnit, type NamedProvince, naming } from './home-unit.ts'
import { led } from './other-side.ts'
import { otherUnits } from './other-units.ts'
import { partOf, type Stretch } from './part-of.ts'
import type { RuleContext } from './rule-context.ts'
import { isOwnProvince, mostNamed, strangersIn } from './strange-provinces.ts'

/** Where another province is named more often than this, it is meant. */
const MOST_TIMES = 2

/**
 * A plan speaks of its own province, district or commune where it speaks of itself: in the title, in the ban hành clause,
 * at its end, in the signature, in the heading of an assignment, among the recipients, and before its date.
 *
 * Other places are named by right in citations, in comparisons and where bodies of two provinces work together. After
 * 01/7/2025 the names of the provinces that one was made of are its own. In the body only a name that hardly occurs is
 * reported.
 *
 * Why: a text copied from another province sends orders to bodies that have nothing to do with it.
 * What to do: put the own place in.
 */
export const leftOverPlace = defineRule({
  id: 'issuer/left-over-place',
  severity: 'warning',
  confidence: 0.85,
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.2: tên cơ quan ban hành ghi đúng tên của chính cơ quan đó',
  docs: {
    vi: {
      title: 'Sót tên địa phương khác',
      what: 'Tên tỉnh, huyện, xã khác với nơi ban hành ở chỗ văn bản nói về chính mình: trích yếu, câu ban hành, phân công, chữ ký.',
      why: 'Văn bản chép từ địa phương khác còn sót tên, giao việc nhầm cơ quan.',
      todo: 'Thay bằng tên địa phương của mình.',
    },
    en: {
      title: 'Another place left over',
      what: 'A province, district or commune that is not the issuer’s stands where the document speaks of itself.',
      why: 'A text copied from elsewhere sends orders to bodies that have nothing to do with it.',
      todo: 'Put the own place in.',
    },
  },
  examples: {
    bad: 'ỦY BAN NHÂN DÂN\nTỈNH QUẢNG BÌNH\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nCông tác trẻ em năm 2023\n\nỦy ban nhân dân tỉnh Hà Tĩnh ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Bảo vệ trẻ em.',
    good: 'ỦY BAN NHÂN DÂN\nTỈNH QUẢNG BÌNH\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nCông tác trẻ em năm 2023\n\nỦy ban nhân dân tỉnh Quảng Bình ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Bảo vệ trẻ em.',
  },
  messages: {
    place: {
      vi: 'Văn bản của {home} nhưng ở đây ghi {here}',
      en: 'The document is of {home}, but here stands {here}',
    },
  },
  check(context, report) {
    const home = homeUnit(context.tree)
    if (home === null) return
    const evidence = issuerEvidence(context)
    const say = (
      stretch: { raw: string; place: Position },
      here: string,
      right: string,
      shown: string,
      confidence?: number,
    ) => {
      const slip: Report = {
        messageId: 'place',
        data: { home: shown, here },
        place: stretch.place,
        actual: stretch.raw,
        expected: plain(stretch.raw) === plain(here) ? [right] : corrected(stretch.raw, here, right),
        claims: [`${stretch.place.start.offset}:issuer`],
        evidence,
      }
      report(confidence === undefined ? slip : { ...slip, confidence })
    }
    const passages = naming(context)
    // A place line that nothing in the text bears out is what is left over itself.
    const stated = home.isStated ? home.province : (mostNamed(context, passages) ?? home.province)
    const province = home.unit === null ? stated : (home.province ?? stated)
    if (province !== null) {
      const day = context.tree.date ?? '2025-01-01'
      const strangers = strangersIn(context, passages, province, day)
      const times = new Map<Place, number>()
      for (const { place } of strangers) times.set(place, (times.get(place) ?? 0) + 1)
      for (const one of strangers) {
        const sure = one.sure || (one.mine && (times.get(one.place) ?? 0) <= MOST_TIMES)
        if (!sure) continue
        const right = wordedFor(one, province, day)
        say(
          partOf(one.stretch, one.raw, context.tree),
          one.raw,
          right,
          shownAs(province, day),
          one.sure ? undefined : 0.7,
        )
      }
    }
    const line = home.unit === null && province !== null ? strangePlaceLine(context.tree, province) : null
    if (line !== null && province !== null) {
      say(line, line.raw, province.name, shownAs(province, context.tree.date ?? '2025-01-01'), 0.8)
    }
    if (home.unit !== null) {
      for (const { stretch, raw, right } of otherUnits(context, home.unit)) {
        say(partOf(stretch, raw, context.tree), raw, right, `${home.unit.word} ${home.unit.name}`)
      }
    }
  },
})

/** The name of another province before the date of a letterhead that names its own: "Bến Tre, ngày 19 tháng 02 năm 2024". */
function strangePlaceLine(tree: Document, home: Place): Stretch | null {
  const named = tree.place === null ? null : placeBySlug(slug(tree.place))
  if (tree.place === null || named === null || isOwnProvince(named, home, tree.date)) return null
  for (const block of tree.children) {
    if (block.type !== 'letterhead') continue
    for (const node of block.children) {
      if (node.type !== 'text' || !node.value.includes(`${tree.place},`)) continue
      return partOf({ raw: node.value, place: node.position }, tree.place, tree)
    }
  }
  return null
}

/** The stretch with the right place; nothing where the wrong one stands in it more than once. */
function corrected(raw: string, here: string, right: string): string[] {
  const [before, after, ...more] = raw.normalize('NFC').split(here)
  return after === undefined || more.length > 0 ? [] : [before + right + after]
}

/** Composed, with single blanks: a name may be broken over two lines. */
const plain = (printed: string) => printed.normalize('NFC').replace(/\s+/g, ' ')

function shownAs(place: Place, day: string): string {
  return `${placeStatus(place, day) ?? 'tỉnh'} ${place.name}`
}

/** The own province in the manner of what is printed: "TỈNH QUẢNG TRỊ" → "TỈNH QUẢNG BÌNH". */
function wordedFor({ raw, word }: NamedProvince, home: Place, day: string): string {
  const city = placeStatus(home, day) === 'thành phố'
  const isCommittee = /ủy|uỷ/i.test(word)
  const unit = isCommittee ? (city ? 'Thành ủy' : 'Tỉnh ủy') : city ? 'thành phố' : 'tỉnh'
  const same = /^t[ỉi]nh/i.test(word) !== city
  const right = same ? `${word.replace(/\s+/g, ' ')}${home.name}` : `${unit} ${home.name}`
  return raw === raw.toUpperCase() ? right.toUpperCase() : right
}

function issuerEvidence({ tree }: RuleContext): OtherSide[] {
  const letterhead = tree.children.find((node) => node.type === 'letterhead')
  if (letterhead === undefined || tree.issuer === null) return []
  return [{ kind: 'self', message: led('issuer', tree.issuer), position: letterhead.position }]
}
