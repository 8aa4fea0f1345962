import { slug } from '../law/slug.ts'
import type { Position } from '../tree/nodes.ts'
import type { HomeUnit } from './home-unit.ts'
import { ABROAD, OWN } from './own-talk.ts'
import { wordsBefore } from './passages.ts'
import type { RuleContext } from './rule-context.ts'
import { titleAround } from './title-around.ts'

const UNIT =
  /(huyện|quận|thị xã|xã|phường|thị trấn|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN)\s{1,3}(\p{Lu}[\p{L}’']{0,9}(?:\s{1,2}\p{Lu}[\p{L}’']{0,9}){0,3})/gu

/** Districts or communes of the own rank, but with another name, where a document can only name its own. */
export function otherUnits({ passages }: RuleContext, unit: NonNullable<HomeUnit['unit']>) {
  const own = slug(unit.name)
  const count = own.split('-').length
  const found: { stretch: { raw: string; place: Position }; raw: string; right: string }[] = []
  for (const passage of passages) {
    const { type } = passage.node
    if (passage.zone !== 'text' || (type !== 'enactment' && type !== 'signature' && type !== 'closing')) continue
    for (const [index, node] of passage.inlines.entries()) {
      if (node.type !== 'text' && node.type !== 'agencyMention') continue
      const value = node.type === 'text' ? node.value : node.raw
      const text = value.normalize('NFC')
      if (!text.toLowerCase().includes(unit.word)) continue
      for (const { 0: raw, 1: word, 2: name, index: at } of text.matchAll(UNIT)) {
        if (word === undefined || name === undefined || word.toLowerCase() !== unit.word) continue
        if (titleAround(passage, node.position.start.offset + at, null) !== null) continue
        const words = slug(name).split('-')
        // Names of places are spelled in more than one way; only a quite different one is another place.
        if (isAlike(words.slice(0, count).join('-'), own) || isAlike(words.join('-'), own)) continue
        const before = `${wordsBefore(passage, index)} ${text.slice(0, at).toLowerCase()}`
          .replace(/\s+/g, ' ')
          .trimEnd()
        const speaks =
          type === 'signature' ||
          OWN.test(before) ||
          /(?:ubnd|[uủ][ỷy] ban nhân dân)$/.test(before) ||
          node.type === 'agencyMention'
        if (!speaks || ABROAD.test(before)) continue
        const right = raw === raw.toUpperCase() ? `${word} ${unit.name.toUpperCase()}` : `${word} ${unit.name}`
        found.push({ stretch: { raw: value, place: node.position }, raw, right })
      }
    }
  }
  return found
}

/** Most letters in common, place by place from either end. */
function isAlike(one: string, other: string): boolean {
  let head = 0
  while (head < one.length && one[head] === other[head]) head++
  let tail = 0
  while (tail < Math.min(one.length, other.length) - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++
  return Math.max(one.length, other.length) - head - tail <= 2
}
