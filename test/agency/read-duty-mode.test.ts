import { describe, expect, it } from 'vitest'
import { readDutyMode } from '../../src/agency/read-duty-mode.ts'

const duties: ReadonlyArray<readonly [string, 'lead' | 'cooperate' | 'do', ...string[]]> = [
  ['Chủ trì, phối hợp với Sở Y tế rà soát đối tượng.', 'lead', 'Sở Y tế'],
  [
    'Chủ trì phối hợp với Công an tỉnh và các đơn vị liên quan kiểm tra.',
    'lead',
    'Công an tỉnh',
    'Các đơn vị liên quan',
  ],
  ['chủ trì, phối hợp sở, ban ngành liên quan tham mưu UBND thành phố.', 'lead', 'Sở, ban ngành liên quan'],
  ['Chủ trì và phối hợp với UBND các xã thống kê số liệu.', 'lead', 'Ủy ban nhân dân các xã'],
  ['Chủ trì, phối hợp rà soát, trình cấp có thẩm quyền ban hành.', 'lead'],
  ['Chủ trì xây dựng dự toán kinh phí hằng năm.', 'lead'],
  ['Chủ trì, hướng dẫn, kiểm tra việc thực hiện.', 'lead'],
  ['Là cơ quan đầu mối, chủ trì theo dõi việc thực hiện Kế hoạch.', 'lead'],
  ['Là cơ quan chủ trì tham mưu UBND tỉnh.', 'lead'],
  ['là đơn vị đầu mối chủ trì tổng hợp báo cáo.', 'lead'],
  ['Làm đầu mối, chủ trì, phối hợp với Sở Nội vụ tổng hợp.', 'lead', 'Sở Nội vụ'],
  ['có trách nhiệm chủ trì, phối hợp với các sở, ngành triển khai.', 'lead', 'Các sở, ngành'],
  ['Chịu trách nhiệm chủ trì thẩm định.', 'lead'],
  ['Tiếp tục chủ trì, phối hợp với Hội LHPN tỉnh duy trì mô hình.', 'lead', 'Hội Liên hiệp Phụ nữ tỉnh'],
  ['Đồng chủ trì với Sở Y tế tổ chức tập huấn.', 'lead'],
  ['Căn cứ khả năng ngân sách, chủ trì, phối hợp với Sở Y tế bố trí kinh phí.', 'lead', 'Sở Y tế'],
  ['Tham mưu UBND tỉnh ban hành kế hoạch; chủ trì, phối hợp với Sở Tư pháp tuyên truyền.', 'lead', 'Sở Tư pháp'],
  ['Phối hợp với Sở Y tế tập huấn. Chủ trì, phối hợp với Tỉnh đoàn tổ chức diễn đàn.', 'lead', 'Tỉnh Đoàn'],
  ['Phối hợp với Sở Y tế rà soát đối tượng.', 'cooperate', 'Sở Y tế'],
  ['Phối hợp Sở Y tế và các cơ quan có liên quan thực hiện.', 'cooperate', 'Sở Y tế', 'Các cơ quan có liên quan'],
  [
    'Phối hợp chặt chẽ với Công an tỉnh, Viện kiểm sát nhân dân tỉnh xử lý.',
    'cooperate',
    'Công an tỉnh',
    'Viện kiểm sát nhân dân tỉnh',
  ],
  ['Phối hợp cùng các ngành, đoàn thể vận động.', 'cooperate', 'Các ngành, đoàn thể'],
  ['Phối hợp quản lý địa bàn.', 'cooperate'],
  ['Phối hợp tổ chức hội nghị tổng kết.', 'cooperate'],
  ['Phối hợp triển khai thực hiện Kế hoạch.', 'cooperate'],
  ['Phối kết hợp với nhà trường, gia đình giáo dục trẻ em.', 'cooperate', 'Nhà trường, gia đình'],
  [
    'Chủ động phối hợp với Đài Phát thanh và Truyền hình tỉnh đưa tin.',
    'cooperate',
    'Đài Phát thanh và Truyền hình tỉnh',
  ],
  ['Tham gia phối hợp với Sở Nội vụ kiểm tra.', 'cooperate', 'Sở Nội vụ'],
  ['Tích cực phối hợp với các cơ quan đài, báo tuyên truyền.', 'cooperate', 'Các cơ quan đài, báo'],
  ['Tăng cường phối hợp với ngành Y tế trong phòng dịch.', 'cooperate', 'Ngành Y tế'],
  ['có trách nhiệm phối hợp với Sở Tài chính quyết toán.', 'cooperate', 'Sở Tài chính'],
  ['Căn cứ khả năng cân đối ngân sách, phối hợp với Phòng Y tế tham mưu bố trí kinh phí.', 'cooperate', 'Phòng Y tế'],
  ['Căn cứ nhiệm vụ của ngành, đơn vị chủ động phối hợp với Sở Y tế triển khai.', 'cooperate', 'Sở Y tế'],
  ['Hằng năm, phối hợp với Sở Y tế đánh giá kết quả.', 'cooperate', 'Sở Y tế'],
  ['Hằng năm, căn cứ khả năng ngân sách, phối hợp với Sở Y tế bố trí kinh phí.', 'cooperate', 'Sở Y tế'],
  ['Được giao chủ trì, phối hợp với các huyện tổ chức hội nghị.', 'lead', 'Các huyện'],
  ['Phối hợp với chủ đầu tư, đơn vị thi công tháo gỡ vướng mắc.', 'cooperate', 'Chủ đầu tư, đơn vị thi công'],
  ['Phối hợp với lực lượng Công an xã tuần tra.', 'cooperate', 'Lực lượng Công an xã'],
  ['Phối hợp với các tổ chức liên quan tổ chức Diễn đàn trẻ em.', 'cooperate', 'Các tổ chức liên quan'],
  ['Tăng cường phối hợp giữa gia đình, nhà trường và xã hội.', 'do'],
  ['Bố trí kinh phí thực hiện Kế hoạch.', 'do'],
  ['Chỉ đạo Phòng Y tế phối hợp với các đơn vị liên quan triển khai.', 'do'],
  ['Xây dựng kế hoạch, trong đó xác định nhiệm vụ được giao chủ trì thực hiện.', 'do'],
  ['Nội dung của cơ quan chủ trì, cơ quan phối hợp được nêu rõ.', 'do'],
  ['Báo cáo kết quả theo hướng dẫn của đơn vị chủ trì.', 'do'],
  ['Căn cứ Kế hoạch này và tình hình thực tế để xây dựng kế hoạch của địa phương.', 'do'],
  ['Căn cứ Kế hoạch này, xây dựng kế hoạch và phối hợp với Sở Y tế triển khai.', 'do'],
  ['Theo dõi, đôn đốc việc thực hiện.', 'do'],
  ['Trong phạm vi chức năng của mình tham gia giám sát.', 'do'],
  ['Tiếp tục thực hiện tốt công tác phối hợp.', 'do'],
  ['Nâng cao hiệu quả phối hợp liên ngành.', 'do'],
  ['', 'do'],
]

describe('readDutyMode', () => {
  it.each(duties)('reads %j as %s', (duty, mode, ...partners) => {
    const reading = readDutyMode(duty, 0, duty.length)
    expect(reading.mode).toBe(mode)
    expect(reading.with.map((agency) => agency.name)).toEqual(partners)
  })

  it('reads only its own stretch', () => {
    const text = 'Bố trí kinh phí. Phối hợp với Sở Y tế rà soát. Chủ trì tổng kết.'
    const start = text.indexOf('Phối hợp')
    expect(readDutyMode(text, start, text.indexOf(' Chủ trì')).mode).toBe('cooperate')
  })

  it('is linear in the duty', () => {
    const long = `Căn cứ ${'chủ trì, phối hợp với Sở Y tế, '.repeat(5000)}`
    const begin = performance.now()
    readDutyMode(long, 0, long.length)
    expect(performance.now() - begin).toBeLessThan(200)
  })
})
