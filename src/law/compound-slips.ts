/**
 * What a slip of the keyboard makes of a word of two syllables, as far as the result holds a syllable that Vietnamese
 * does not have, so that nothing else can have been meant:
 *
 * - a syllable that ends in a stop (c, ch, p, t) without its tone: "hiệu lưc"
 * - ươ, iê, yê, uô before another letter without one of their marks: "phuơng án", "nhiẹm vụ"
 *
 * What is left without any mark at all is passed over: it may stand in an address of the net.
 *
 * @param compound  In small letters, composed.
 */
export function compoundSlips(compound: string): string[] {
  const syllables = compound.split(' ')
  const slips = syllables.flatMap((syllable, at) =>
    syllableSlips(syllable).map((slip) => syllables.map((one, index) => (index === at ? slip : one)).join(' ')),
  )
  return [...new Set(slips)].filter((slip) => slip !== compound && !/^[a-z ]*$/.test(slip))
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const STOP = /(?:[cpt]|ch)$/

function syllableSlips(syllable: string): string[] {
  const letters = syllable.normalize('NFD')
  const slips: string[] = []
  if (STOP.test(letters)) slips.push(letters.replace(TONES, ''))
  if (!letters.startsWith('qu')) {
    for (const [whole, ...broken] of NUCLEI) {
      if (!whole.test(letters)) continue
      for (const by of broken) slips.push(letters.replace(whole, by))
    }
  }
  return slips.map((slip) => slip.normalize('NFC'))
}

/** Each with its tone, and with another letter behind it. Canonical order puts the dot below before the hat. */
const NUCLEI: readonly (readonly [RegExp, ...string[]])[] = [
  [/u\u031b(o)(\u0323?)\u031b|u\u031b(o)\u031b(\u0323?)/, 'u$1$3\u031b$2$4', 'u\u031b$1$3$2$4'],
  [/([iyu])([eo])(\u0323?)\u0302(?=[\u0300\u0301\u0303\u0309]?[a-z])/, '$1$2$3'],
]

/** Words that stand in every plan. */
export const compounds: readonly string[] = [
  ...['kế hoạch', 'thực hiện', 'chính sách', 'ngân sách', 'danh sách', 'phát triển', 'phát huy', 'phát sinh'],
  ...['phát hiện', 'phát động', 'phối hợp', 'tổng hợp', 'phù hợp', 'trường hợp', 'hợp tác', 'hợp pháp', 'hợp đồng'],
  ...['công tác', 'trách nhiệm', 'pháp luật', 'pháp lý', 'giải pháp', 'biện pháp', 'phương pháp', 'giáo dục'],
  ...['tiếp tục', 'tiếp nhận', 'tiếp cận', 'thủ tục', 'phục vụ', 'khắc phục', 'quyết định', 'nghị quyết', 'giải quyết'],
  ...['chất lượng', 'vật chất', 'kết quả', 'kết luận', 'tổ chức', 'công chức', 'viên chức', 'nhận thức', 'chức năng'],
  ...['hình thức', 'phương thức', 'đột xuất', 'đặc biệt', 'xuất sắc', 'sản xuất', 'đề xuất', 'các cấp', 'cung cấp'],
  ...['cấp huyện', 'cấp tỉnh', 'tích cực', 'dịch bệnh', 'hoạt động', 'hiệu lực', 'năng lực', 'nguồn lực', 'lực lượng'],
  ...['bạo lực', 'khu vực', 'lĩnh vực', 'thiết bị', 'cần thiết', 'thiết thực', 'kiểm soát', 'rà soát', 'giám sát'],
  ...['cập nhật', 'kỹ thuật', 'khoa học', 'trường học', 'học sinh', 'mục tiêu', 'mục đích', 'thống nhất', 'đáp ứng'],
  ...['sắp xếp', 'thiệt hại', 'phức tạp', 'bắt buộc', 'đạt chuẩn', 'khuyết tật', 'quốc gia', 'quốc phòng', 'tổ quốc'],
  ...['đất nước', 'chấp hành', 'thực trạng', 'thực tế', 'tập huấn', 'tập trung', 'tập thể', 'học tập', 'xử phạt'],
  ...['trật tự', 'kịp thời', 'chủ tịch', 'chi tiết', 'xuất bản', 'nghiệp vụ', 'doanh nghiệp', 'nông nghiệp'],
  ...['phương án', 'phương tiện', 'địa phương', 'hướng dẫn', 'định hướng', 'trường học', 'môi trường', 'tăng cường'],
  ...['thường xuyên', 'thường trực', 'thủ trưởng', 'bộ trưởng', 'đối tượng', 'số lượng', 'nhà nước', 'chương trình'],
  ...[
    'thương binh',
    'nhiệm vụ',
    'hiện hành',
    'biểu mẫu',
    'điều kiện',
    'điều chỉnh',
    'kiểm tra',
    'triển khai',
    'nghiên cứu',
  ],
  ...['tuyên truyền', 'nghiêm túc', 'bảo hiểm', 'thí điểm', 'trọng điểm', 'chuyển đổi', 'biên soạn', 'liên quan'],
  ...[
    'tiêu chí',
    'chỉ tiêu',
    'ưu tiên',
    'thiên tai',
    'thanh niên',
    'thiếu niên',
    'cuối năm',
    'người dân',
    'người lao động',
  ],
]
