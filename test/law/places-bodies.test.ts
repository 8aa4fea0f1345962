import { describe, expect, it } from 'vitest'
import { existsOn, ministries, ministryByCode, ministryById } from '../../src/law/bodies.ts'

describe('ministries', () => {
  it('are 18 and 4 to 28/02/2025, 14 and 3 since 01/3/2025', () => {
    const on = (day: string) => ministries.filter((body) => existsOn(body, day))
    expect(on('2025-02-28')).toHaveLength(22)
    expect(on('2025-02-28').filter((body) => body.name.startsWith('Bộ '))).toHaveLength(18)
    expect(on('2025-03-01')).toHaveLength(17)
    expect(on('2025-03-01').filter((body) => body.name.startsWith('Bộ '))).toHaveLength(14)
  })

  it.each([
    ['BLĐTBXH', 'bo-lao-dong-thuong-binh-va-xa-hoi'],
    ['LĐTB&XH', 'bo-lao-dong-thuong-binh-va-xa-hoi'],
    ['BGD&ĐT', 'bo-giao-duc-va-dao-tao'],
    ['BNN-PTNT', 'bo-nong-nghiep-va-phat-trien-nong-thon'],
    ['NHNN', 'ngan-hang-nha-nuoc-viet-nam'],
    ['BYT', 'bo-y-te'],
  ])('finds %s', (code, id) => {
    expect(ministryByCode(code)?.id).toBe(id)
  })

  it('name successors that exist', () => {
    for (const body of ministries) {
      expect(body.to === null).toBe(body.successors.length === 0)
      for (const id of body.successors) expect(existsOn(ministryById(id) as never, '2025-03-01')).toBe(true)
    }
  })

  it('know nothing of other codes', () => {
    expect(ministryByCode('UBND')).toBeNull()
    expect(ministryByCode('')).toBeNull()
    expect(ministryById('bo-khong-co')).toBeNull()
  })
})
