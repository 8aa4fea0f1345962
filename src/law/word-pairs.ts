import { compounds } from './compound-slips.ts'

/** Words of two syllables of which administrative documents are full, besides `compounds`, in small letters. */
const more: readonly string[] = [
  ...[
    'nhân dân',
    'chính phủ',
    'thủ tướng',
    'quốc hội',
    'hội đồng',
    'căn cứ',
    'giai đoạn',
    'địa bàn',
    'kinh phí',
    'kinh tế',
  ],
  ...[
    'xã hội',
    'phân công',
    'tổ chức',
    'tài chính',
    'lao động',
    'thông tin',
    'truyền thông',
    'văn hóa',
    'văn hoá',
    'thể thao',
  ],
  ...[
    'du lịch',
    'công nghệ',
    'tài nguyên',
    'xây dựng',
    'đầu tư',
    'tư pháp',
    'công thương',
    'đào tạo',
    'nội vụ',
    'công an',
  ],
  ...[
    'phát thanh',
    'truyền hình',
    'nông thôn',
    'dân tộc',
    'tôn giáo',
    'giao thông',
    'vận tải',
    'ngoại vụ',
    'thanh tra',
  ],
  ...[
    'quân sự',
    'biên phòng',
    'mặt trận',
    'phụ nữ',
    'liên hiệp',
    'đoàn thể',
    'cơ quan',
    'đơn vị',
    'ban ngành',
    'nghị định',
  ],
  ...[
    'thông tư',
    'chỉ thị',
    'thông báo',
    'báo cáo',
    'tờ trình',
    'công văn',
    'ban hành',
    'thi hành',
    'chấp hành',
    'hành chính',
  ],
  ...[
    'cải cách',
    'công khai',
    'minh bạch',
    'nâng cao',
    'bảo đảm',
    'đảm bảo',
    'bảo vệ',
    'chăm sóc',
    'sức khỏe',
    'sức khoẻ',
  ],
  ...[
    'trẻ em',
    'gia đình',
    'cộng đồng',
    'doanh nghiệp',
    'hợp tác',
    'hội nghị',
    'hội thảo',
    'đại hội',
    'đại biểu',
    'nội dung',
  ],
  ...[
    'yêu cầu',
    'quy định',
    'quy chế',
    'quy trình',
    'quy hoạch',
    'đề án',
    'dự án',
    'chiến lược',
    'phong trào',
    'thi đua',
  ],
  ...[
    'khen thưởng',
    'kỷ luật',
    'giám đốc',
    'chủ trì',
    'tham mưu',
    'đề nghị',
    'xem xét',
    'phê duyệt',
    'bố trí',
    'lồng ghép',
  ],
  ...[
    'đôn đốc',
    'đánh giá',
    'tổng kết',
    'sơ kết',
    'định kỳ',
    'hằng năm',
    'hàng năm',
    'kinh doanh',
    'thương mại',
    'đô thị',
  ],
  ...[
    'môi trường',
    'khí hậu',
    'thủy sản',
    'lâm nghiệp',
    'chăn nuôi',
    'trồng trọt',
    'phòng chống',
    'ứng dụng',
    'dịch vụ',
  ],
  ...[
    'bình đẳng',
    'tiến bộ',
    'bền vững',
    'toàn diện',
    'đồng bộ',
    'nguyên tắc',
    'quan điểm',
    'tầm nhìn',
    'tỷ lệ',
    'tỉ lệ',
  ],
]

/** A word of two syllables, by one of them. */
export interface Pair {
  /** The syllable that is asked about, and whether it stands first. */
  readonly word: string
  readonly first: boolean
}

/** By one syllable of a pair, what may stand beside it. */
export function pairsByMate(): ReadonlyMap<string, readonly Pair[]> {
  const pairs = new Map<string, Pair[]>()
  const add = (mate: string, pair: Pair) => {
    const known = pairs.get(mate)
    if (known === undefined) pairs.set(mate, [pair])
    else known.push(pair)
  }
  for (const compound of new Set([...compounds, ...more])) {
    const [first, second, third] = compound.split(' ')
    if (first === undefined || second === undefined || third !== undefined) continue
    add(second, { word: first, first: true })
    add(first, { word: second, first: false })
  }
  return pairs
}
