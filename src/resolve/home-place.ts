import { type BodyPlace, placeOfBody, provinceSlug } from '../law/place-of-body.ts'
import { slug } from '../law/slug.ts'
import type { AgencyMention, Citation, Inline, Text } from '../tree/nodes.ts'
import { runningTextOf } from '../tree/running-text.ts'
import { KIND, type TreeIndex } from '../tree/tree-index.ts'

/** Where the citing document comes from: "UBND tỉnh" in it is the committee of this province. Slugs, null if unknown. */
export interface HomePlace {
  readonly province: string | null
  readonly district: string | null
  /** True where that district is a "thành phố thuộc tỉnh". */
  readonly districtIsCity: boolean
  readonly commune: string | null
}

/**
 * Find out where a document was issued.
 *
 * Asked in this order, until something is known: the issuer and the body above it, the place line, what a portal says,
 * the title and the preamble, and last the province that the text names most often. A district's plan seldom names its
 * province in the letterhead, so level and province are settled apart.
 */
export function homePlace(index: TreeIndex): HomePlace {
  const { tree } = index
  const places: BodyPlace[] = []
  const add = (place: BodyPlace | null) => {
    if (place !== null) places.push(place)
  }
  for (const name of [tree.issuer, tree.parentIssuer]) if (name !== null) add(placeOfBody(slug(name)))
  const heads: string[] = []
  for (const block of tree.children) {
    if (block.type === 'title') heads.push(headOf(block.children))
    if (block.type === 'preamble') {
      for (const child of block.children) if (child.type === 'enactment') heads.push(headOf(child.children))
    }
  }
  for (const head of heads) add(localUnitIn(head))
  if (tree.place !== null) {
    const name = provinceSlug(slug(tree.place))
    if (name !== null) places.push({ level: 'province', name, province: null, city: false })
  }
  for (const block of tree.children) {
    if (block.type !== 'metadata') continue
    for (const entry of block.children) {
      if (entry.type !== 'metadataEntry') continue
      const name = slug(entry.name)
      if (name === 'noi-ban-hanh' || name === 'co-quan-ban-hanh') add(placeOfBody(slug(entry.value)))
    }
  }
  const commune = places.find((place) => place.level === 'commune' && place.name !== null)?.name ?? null
  const district = places.find((place) => place.level === 'district' && place.name !== null)?.name ?? null
  const stated = places.find((place) => place.level === 'province' && place.name !== null)?.name
  const above = places.find((place) => place.province !== null)?.province
  const city = `thanh-pho-${district}`
  const districtIsCity = district !== null && [tree.issuer ?? '', ...heads].some((text) => slug(text).includes(city))
  return { province: stated ?? above ?? mostNamedProvince(index), district, districtIsCity, commune }
}

/** The words of a title or enactment, in one line. */
function headOf(nodes: readonly Inline[]): string {
  let words = ''
  for (const node of nodes) words += `${words === '' ? '' : ' '}${'value' in node ? node.value : node.raw}`
  return /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words
}

/** The province that the text names most often; null where two are named alike often. */
function mostNamedProvince({ tree, nodes, kinds }: TreeIndex): string | null {
  const counts = new Map<string, number>()
  const count = (place: BodyPlace | null) => {
    const province = place?.level === 'province' ? place.name : place?.province
    if (province != null) counts.set(province, (counts.get(province) ?? 0) + 1)
  }
  for (const at of runningTextOf(tree).textsSaying(placeWord)) countProvinces((nodes[at] as Text).value, counts)
  for (let at = 0; at < kinds.length; at++) {
    switch (kinds[at]) {
      case KIND.agencyMention: {
        const { id } = nodes[at] as AgencyMention
        if (id !== null) count(placeOfBody(id))
        break
      }
      case KIND.citation: {
        const { witness, issuer, title } = nodes[at] as Citation
        if (witness === 'portal') break
        if (issuer?.id != null) count(placeOfBody(issuer.id))
        if (title !== null) countProvinces(title.raw, counts)
      }
    }
  }
  let best: string | null = null
  let most = 0
  for (const [province, times] of counts) {
    if (times === most) best = null
    if (times <= most) continue
    best = province
    most = times
  }
  return best
}

const placeWord = /(?:tỉnh|TỈNH|[Tt]hành phố|TP\.?) [A-ZĐÀ-Ỹ]/g
const namedPlace = /(?:tỉnh|TỈNH|[Tt]hành phố|TP\.?) ((?:[A-ZĐÀ-Ỹ][^\s,.;:()"”]{0,12}(?: - )? ?){1,5})/g

/** Count every "tỉnh X" and "thành phố X" of a text, X being a province. */
function countProvinces(text: string, counts: Map<string, number>): void {
  namedPlace.lastIndex = 0
  for (let found = namedPlace.exec(text); found !== null; found = namedPlace.exec(text)) {
    const words = slug(found[1] as string).split('-')
    for (let count = Math.min(5, words.length); count > 0; count--) {
      const province = provinceSlug(words.slice(0, count).join('-'))
      if (province === null) continue
      counts.set(province, (counts.get(province) ?? 0) + 1)
      break
    }
  }
}

/** "UBND huyện Văn Quan", "trên địa bàn xã Hòa An": the first local unit below the province that is named. */
function localUnitIn(text: string): BodyPlace | null {
  const found =
    /(?:UBND|[Nn]hân dân|NHÂN DÂN|địa bàn) (huyện|quận|thị xã|xã|phường|thị trấn|thành phố) ((?:[A-ZĐÀ-Ỹ][^\s,.;:()"”]{0,12} ?){1,4})/.exec(
      text,
    )
  return found === null ? null : placeOfBody(slug(`${found[1]} ${found[2]}`))
}
