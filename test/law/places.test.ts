import { describe, expect, it } from 'vitest'
import { mergedInto, placeByName, placeBySlug, placeOn, placeStatus, places } from '../../src/law/places.ts'

const unitsOn = (day: string) => places.filter((place) => placeStatus(place, day) !== null)
const citiesOn = (day: string) => places.filter((place) => placeStatus(place, day) === 'thành phố')

describe('places', () => {
  it('are 63 units on 30/6/2025 and 34 since 01/7/2025', () => {
    expect(unitsOn('2025-06-30')).toHaveLength(63)
    expect(citiesOn('2025-06-30')).toHaveLength(6)
    expect(unitsOn('2025-07-01')).toHaveLength(34)
    expect(citiesOn('2025-07-01')).toHaveLength(6)
    expect(citiesOn('2026-12-31')).toHaveLength(9)
  })

  it('keep 63 units before Huế became a city', () => {
    expect(unitsOn('2024-12-31')).toHaveLength(63)
    expect(citiesOn('2024-12-31')).toHaveLength(5)
  })

  it('have slugs of their own', () => {
    expect(new Set(places.map((place) => place.slug)).size).toBe(places.length)
  })

  it('were merged into 23 units from 52, and 11 stayed', () => {
    const now = unitsOn('2025-07-01').map((place) => mergedInto(place))
    expect(now.filter((old) => old.length === 1)).toHaveLength(11)
    expect(now.filter((old) => old.length > 1).flat()).toHaveLength(52)
    expect(mergedInto(placeByName('Lâm Đồng') as never).map((place) => place.name)).toEqual([
      'Lâm Đồng',
      'Đắk Nông',
      'Bình Thuận',
    ])
  })

  it.each([
    ['Hải Dương', 'hai-duong'],
    ['tỉnh Hải Dương', 'hai-duong'],
    ['TP. Hồ Chí Minh', 'ho-chi-minh'],
    ['TP HCM', 'ho-chi-minh'],
    ['thành phố Hồ Chí Minh', 'ho-chi-minh'],
    ['Thừa Thiên - Huế', 'thua-thien-hue'],
    ['THỪA THIÊN HUẾ', 'thua-thien-hue'],
    ['thành phố Huế', 'hue'],
    ['Bà Rịa-Vũng Tàu', 'ba-ria-vung-tau'],
    ['Bà Rịa - Vũng Tàu', 'ba-ria-vung-tau'],
    ['Đắc Lắc', 'dak-lak'],
    ['Đăk Lăk', 'dak-lak'],
    ['Hoà Bình', 'hoa-binh'],
    ['Bắc Cạn', 'bac-kan'],
  ])('finds %s', (name, id) => {
    expect(placeByName(name)?.slug).toBe(id)
  })

  it.each(['Văn Quan', 'Việt Nam', '', 'tỉnh', 'Hải'])('finds nothing for %j', (name) => {
    expect(placeByName(name)).toBeNull()
  })

  it('follow a territory over the day of the merger', () => {
    const old = placeBySlug('hai-duong') as NonNullable<ReturnType<typeof placeBySlug>>
    expect(placeOn(old, '2025-06-30').name).toBe('Hải Dương')
    expect(placeOn(old, '2025-07-01').name).toBe('Hải Phòng')
    expect(placeStatus(old, '2025-06-30')).toBe('tỉnh')
    expect(placeStatus(old, '2025-07-01')).toBeNull()
  })
})
