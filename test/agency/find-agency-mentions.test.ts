import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAgencyMentions } from '../../src/agency/find-agency-mentions.ts'

/** The text with ⟦marks⟧ around each body named in it. */
function marked(text: string): string {
  let shown = ''
  let at = 0
  for (const { start, end } of findAgencyMentions(text, [{ start: 0, end: text.length }])) {
    shown += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
    at = end
  }
  return shown + text.slice(at)
}

const texts = [
  'Giao ⟦Sở Y tế⟧ phối hợp với ⟦Công an tỉnh⟧ và ⟦UBND các huyện, thị xã, thành phố⟧ thực hiện.',
  'gửi về ⟦Sở Lao động - Thương\nbinh và Xã hội⟧ trước ngày 15/11 để báo cáo ⟦UBND tỉnh⟧ (qua ⟦Văn phòng UBND tỉnh⟧)',
  'của ⟦Thủ tướng Chính phủ⟧; theo đề nghị của ⟦Giám đốc Sở Nội vụ⟧'.replace(
    '⟦Giám đốc Sở Nội vụ⟧',
    'Giám đốc ⟦Sở Nội vụ⟧',
  ),
  '⟦Bộ trưởng Bộ Y tế⟧ hướng dẫn',
  'Chủ tịch ⟦Ủy ban nhân dân tỉnh Hải Dương⟧',
  'các sở, ban, ngành, đoàn thể tỉnh và các địa phương',
  'công an các cấp, tòa án, các phòng chuyên môn',
  'Kế hoạch số 583/KH-UBND ngày 08/3/2022 của ⟦UBND tỉnh⟧',
  'Quyết định số 67/2016/QĐ-UBND của ⟦Ủy ban Nhân dân tỉnh⟧',
  '⟦Quốc hội⟧ khóa XIV, ⟦Quốc hội⟧ Khóa XIV',
  '⟦Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh⟧, ⟦Hội Liên hiệp Phụ nữ tỉnh⟧, ⟦Tỉnh Đoàn⟧; ⟦Đoàn TNCS Hồ Chí Minh huyện⟧',
  '⟦Đài Phát thanh và Truyền hình tỉnh⟧, ⟦Báo Lào Cai⟧ mở chuyên mục',
  '⟦Trung tâm Y tế huyện⟧ và ⟦Trạm Y tế các xã⟧',
  '⟦Ban Thường vụ Huyện ủy⟧, ⟦Ban Tuyên giáo Thành ủy⟧',
  'Ban hành kế hoạch; Phòng, chống dịch; Báo cáo kết quả; Hội nghị tổng kết; Đoàn viên, hội viên',
  'Bộ tiêu chí, Bộ luật Hình sự, Sở hữu trí tuệ, Trường hợp khác, Viện trợ, Văn phòng phẩm',
  'Tổ chức thực hiện. Công tác cán bộ. Công trình nước sạch.',
  '⟦Phòng Văn hóa - Xã hội⟧ tham mưu ⟦UBND xã⟧ ban hành Quy chế.',
  'theo hướng dẫn của ⟦Bộ Nông nghiệp và Môi trường⟧ và ⟦Ngân hàng Nhà nước Việt Nam⟧.',
  '⟦BHXH tỉnh⟧; ⟦KBNN khu vực IX⟧; ⟦VKSND huyện⟧; ⟦TAND tỉnh⟧',
]

describe('findAgencyMentions', () => {
  it.each(texts)('finds the bodies in %s', (shown) => {
    expect(marked(shown.replace(/[⟦⟧]/g, ''))).toBe(shown)
  })

  it('gives the written-out name and its id', () => {
    const text = 'Sở LĐTBXH và UBND tỉnh'
    expect(findAgencyMentions(text, [{ start: 0, end: text.length }])).toEqual([
      {
        type: 'agencyMention',
        start: 0,
        end: 9,
        name: 'Sở Lao động - Thương binh và Xã hội',
        id: 'so-lao-dong-thuong-binh-va-xa-hoi',
      },
      { type: 'agencyMention', start: 13, end: 22, name: 'Ủy ban nhân dân tỉnh', id: 'uy-ban-nhan-dan-tinh' },
    ])
  })

  it('never crosses the end of a block, nor reads outside', () => {
    const text = 'Công\nan và Sở Nội vụ, Sở Tài chính'
    const blocks = [
      { start: 0, end: 4 },
      { start: 11, end: 20 },
    ]
    const found = findAgencyMentions(text, blocks)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Sở Nội vụ'])
    expect(findAgencyMentions(text, [])).toEqual([])
  })

  it('gives sorted, separate stretches for any text', () => {
    const parts = fc.constantFrom(
      ...'Sở Bộ UBND Ủy ban nhân dân tỉnh Y tế Tài chính và , ; Hải Dương Ban Chỉ đạo các huyện Công an Trung tâm Văn hóa / - \n'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (words) => {
        const text = words.join(' ')
        let last = 0
        for (const { start, end } of findAgencyMentions(text, [{ start: 0, end: text.length }])) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 1000 },
    )
  })
})
