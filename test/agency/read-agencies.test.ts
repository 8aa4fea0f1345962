import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAgencies } from '../../src/agency/read-agencies.ts'
import { readAgencyHeading } from '../../src/agency/read-agency-heading.ts'
import { readDutyMode } from '../../src/agency/read-duty-mode.ts'

/** The bodies of a list with ⟦marks⟧ around each of them. */
function marked(text: string): string {
  let shown = ''
  let at = 0
  for (const { start, end } of readAgencies(text, 0, text.length)) {
    shown += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
    at = end
  }
  return shown + text.slice(at)
}

const lists = [
  '⟦Sở Y tế⟧, ⟦UBND các xã⟧ và ⟦các đơn vị có liên quan⟧ tổ chức thực hiện',
  '⟦các Sở: Y tế⟧; ⟦Tư pháp⟧; ⟦Văn hóa, Thể thao và Du lịch⟧; ⟦Công an tỉnh⟧; ⟦Nông nghiệp và Môi trường⟧.',
  '⟦Giám đốc Sở Y tế⟧, ⟦Chủ tịch UBND huyện Mường La⟧ chịu trách nhiệm',
  '⟦Bộ trưởng Bộ Y tế⟧; ⟦Chánh Văn phòng UBND tỉnh⟧',
  '⟦UBND các huyện, thị xã và thành phố Việt Trì⟧ triển khai',
  '⟦UBND huyện Sông Mã⟧, ⟦huyện Mai Sơn⟧ và ⟦thành phố Sơn La⟧',
  '⟦Công an tỉnh⟧ (Phòng Cảnh sát giao thông), ⟦Sở Xây dựng⟧',
  '⟦Hội Liên hiệp\nPhụ nữ tỉnh⟧,   ⟦Tỉnh Đoàn⟧',
  '⟦cơ quan đài, báo⟧ tuyên truyền',
  '⟦các cơ quan⟧, tổ chức thực hiện tốt',
  '⟦các cơ quan, tổ chức liên quan⟧ tổ chức Diễn đàn',
  '⟦chính quyền các cấp, cơ quan, tổ chức liên quan⟧',
  '⟦Trung tâm Văn hóa, Thể thao và Truyền thông⟧ tuyên truyền lưu động',
  '⟦Ban Tuyên giáo Thành ủy⟧ tiến hành kiểm tra',
  'kế hoạch của UBND tỉnh',
  'Ban hành',
  '',
]

describe('readAgencies', () => {
  it.each(lists)('finds the bodies of %s', (shown) => {
    expect(marked(shown.replace(/[⟦⟧]/g, ''))).toBe(shown)
  })

  it('says the head again where a list says it once', () => {
    const names = (text: string): string[] => readAgencies(text, 0, text.length).map((agency) => agency.name)
    expect(names('Các Sở: Y tế, Tài chính')).toEqual(['Sở Y tế', 'Sở Tài chính'])
    expect(names('UBND huyện Sông Mã, huyện Mai Sơn')).toEqual([
      'Ủy ban nhân dân huyện Sông Mã',
      'Ủy ban nhân dân huyện Mai Sơn',
    ])
    expect(names('UBND các huyện Sông Mã, Mai Sơn')).toEqual([
      'Ủy ban nhân dân huyện Sông Mã',
      'Ủy ban nhân dân huyện Mai Sơn',
    ])
    expect(names('UBND huyện Văn Quan, tỉnh Lạng Sơn')).toEqual(['Ủy ban nhân dân huyện Văn Quan, tỉnh Lạng Sơn'])
  })

  it('makes ids of the written-out names', () => {
    const ids = (text: string): string[] => readAgencies(text, 0, text.length).map((agency) => agency.id)
    expect(ids('Sở LĐ-TB&XH')).toEqual(['so-lao-dong-thuong-binh-va-xa-hoi'])
    expect(ids('UBND tỉnh')).toEqual(['uy-ban-nhan-dan-tinh'])
    expect(ids('UBND TP. Hồ Chí Minh')).toEqual(['uy-ban-nhan-dan-thanh-pho-ho-chi-minh'])
    expect(ids('Bộ trưởng Bộ Lao động - Thương binh và Xã hội')).toEqual(['bo-lao-dong-thuong-binh-va-xa-hoi'])
  })

  it('reads only its own stretch', () => {
    const text = 'Sở Y tế, Sở Nội vụ, Sở Tài chính'
    const found = readAgencies(text, text.indexOf('Sở Nội'), text.indexOf(', Sở Tài'))
    expect(found.map((agency) => agency.name)).toEqual(['Sở Nội vụ'])
  })
})

/** Texts of the words that the readers look for, in any order, and anything else. */
const wordy = fc
  .array(
    fc.constantFrom(
      ...'Sở Bộ Phòng Ban các Các Y tế Tài chính và , ; : . - / ( ) UBND Ủy ban nhân dân tỉnh huyện xã phường Hải Dương chủ trì phối hợp với Giao Đề nghị Giám đốc Chủ tịch sở ban ngành tổ chức liên quan có trách nhiệm Trung tâm Văn hóa Thể thao Hội Đoàn của thuộc trên địa bàn Công an cơ quan đơn vị 35 \n'.split(
        ' ',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '))

describe('the readers of bodies', () => {
  it.each([
    ['words of the lists', wordy],
    ['any text', fc.string({ unit: 'binary', maxLength: 200 })],
  ])('never throw and stay inside their stretch: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, fc.nat(50), fc.nat(50), (text, from, cut) => {
        const start = Math.min(from, text.length)
        const end = Math.max(start, text.length - cut)
        const heading = readAgencyHeading(text, start, end)
        const agencies = [
          ...readAgencies(text, start, end),
          ...(heading?.agencies ?? []),
          ...readDutyMode(text, start, end).with,
        ]
        for (const agency of agencies) {
          expect(agency.start).toBeGreaterThanOrEqual(start)
          expect(agency.end).toBeLessThanOrEqual(end)
          expect(agency.start).toBeLessThan(agency.end)
          expect(agency.name).not.toBe('')
          expect(text.slice(agency.start, agency.end)).toBe(text.slice(agency.start, agency.end).trim())
        }
        if (heading === null) return
        expect(heading.agencies.length).toBeGreaterThan(0)
        expect(heading.headEnd).toBeLessThanOrEqual(end)
        expect(heading.headEnd).toBeGreaterThanOrEqual(heading.agencies.at(-1)?.end ?? 0)
        if (heading.bodyStart !== null) expect(heading.bodyStart).toBeGreaterThanOrEqual(heading.headEnd)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['bodies', 'Sở Y tế, '],
    ['group nouns', 'các sở, ban, ngành, '],
    ['brackets', 'Sở Y tế ('],
    ['levels', 'UBND huyện, xã và '],
    ['offices', 'Giám đốc, '],
    ['capitals', 'Ban Chỉ đạo Phòng '],
    ['blanks', ' \n   '],
    ['joins', ', ; và '],
    ['unknown words', 'Trung tâm kiểm định '],
  ])('take linear time for %s', (_, part) => {
    const time = (size: number): number => {
      const text = `Giao ${part.repeat(Math.ceil(size / part.length))}`
      const begin = performance.now()
      readAgencyHeading(text, 0, text.length)
      readDutyMode(text, 0, text.length)
      return performance.now() - begin
    }
    time(16_000)
    const small = Math.min(time(16_000), time(16_000), time(16_000))
    const large = Math.min(time(64_000), time(64_000), time(64_000))
    expect(large).toBeLessThan(Math.max(50, small * 8))
  })
})
