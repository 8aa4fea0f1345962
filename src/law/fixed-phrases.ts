/**
 * Fixed phrases of administrative documents: names of bodies and formulas that are written in one way only. Each has so
 * many words that the others pin it down where one is misspelt, and a slip in it makes no other right text.
 *
 * A word after `=` is not judged: with another tone it may begin something else ("trên địa bàn tình hình …").
 * Names are held against the text with their capitals, phrases in small letters also where they open a sentence.
 *
 * Basis: names of bodies as in the laws on the organisation of the State; formulas as in Nghị định 30/2020/NĐ-CP, Phụ lục
 * I, II and III, and in general use.
 */
export const fixedPhrases: readonly string[] = [
  ...[
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'CHỦ NGHĨA VIỆT NAM',
    'CỘNG HÒA XÃ HỘI',
  ],
  ...['Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc'],
  ...['Ủy ban nhân dân', 'Uỷ ban nhân dân', 'Ủy ban Nhân dân', 'ủy ban nhân dân', 'Hội đồng nhân dân'],
  ...['Thủ tướng Chính phủ', 'Ủy ban Thường vụ Quốc hội', 'Mặt trận Tổ quốc Việt Nam', 'Đảng Cộng sản Việt Nam'],
  ...['Ban Chấp hành Trung ương', 'Ban Thường vụ Tỉnh ủy', 'Ban Thường vụ Thành ủy', 'Ban Thường vụ Huyện ủy'],
  ...['Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Hội Liên hiệp Phụ nữ', 'Liên đoàn Lao động'],
  ...['Giáo dục và Đào tạo', 'Lao động - Thương binh và Xã hội', 'Văn hóa, Thể thao và Du lịch'],
  ...['Nông nghiệp và Phát triển nông thôn', 'Nông nghiệp và Môi trường', 'Tài nguyên và Môi trường'],
  ...['Thông tin và Truyền thông', 'Kế hoạch và Đầu tư', 'Khoa học và Công nghệ', 'Dân tộc và Tôn giáo'],
  ...['chủ trì, phối hợp', 'các sở, ban, ngành', 'phường, thị trấn', 'thị xã, thành phố'],
  ...['trên địa bàn =tỉnh', 'trên địa bàn =huyện', 'trên địa bàn =thành =phố'],
  ...['kinh tế - xã hội', 'quốc phòng, an ninh'],
  ...['cải cách hành chính', 'thủ tục hành chính', 'công nghệ thông tin', 'ngân sách nhà nước'],
  ...['cán bộ, công chức', 'công chức, viên chức', 'nâng cao chất lượng', 'nâng cao nhận thức'],
  ...['nhiệm vụ, giải pháp', 'mục đích, yêu cầu', 'kiểm tra, giám sát', 'khó khăn, vướng mắc'],
  ...['theo quy định của pháp luật', 'chịu trách nhiệm thi hành', 'có hiệu lực thi hành kể từ ngày =ký'],
  ...['giảm nghèo bền vững', 'mục tiêu quốc gia', 'dân tộc thiểu số', 'an toàn thực phẩm'],
]

/** A word that is written differently and rightly inside a fixed phrase. */
export const rightVariants: ReadonlySet<string> = new Set(['chánh'])

/** A slip known as it is printed, in small letters. */
export interface KnownSlip {
  readonly wrong: string
  readonly right: string
  /** Words before it, or behind it, with which the same letters are right. */
  readonly unlessAfter?: readonly string[]
  readonly unlessBefore?: readonly string[]
  /** What must stand behind it: an alternative of a regular expression without capturing. */
  readonly onlyBefore?: string
}

const slip = (wrong: string, right: string, limits: Omit<KnownSlip, 'wrong' | 'right'> = {}): KnownSlip => ({
  wrong,
  right,
  ...limits,
})

/** What is said of something to be reached, after "phấn đấu". */
const REACHED =
  '(?:đạt|giảm|tăng|đến|tỷ lệ|tỉ lệ|hoàn thành|duy trì|đưa|có|trên|ít nhất|tối thiểu|\\d{1,3}(?:[.,]\\d{1,2})?\\s?%)'

/** What makes a word of its own of a second "dân". */
const PEOPLE = ['chủ', 'tộc', 'số', 'cư', 'sự', 'quân', 'vận', 'phòng', 'sinh', 'trí', 'lập']

/**
 * Slips of typing and of character recognition, each certain as it stands: most hold a syllable that Vietnamese does not
 * have - one that ends in a stop (c, ch, p, t) without one of the two tones that go with it -, the others a syllable
 * that goes with none of its neighbours.
 */
export const knownSlips: readonly KnownSlip[] = [
  slip('trị trấn', 'thị trấn', {
    unlessAfter: [
      'chính',
      'quản',
      'giá',
      'điều',
      'quảng',
      'phòng',
      'nội',
      'trừng',
      'thống',
      'bình',
      'cai',
      'khu',
      'chủ',
    ],
    unlessBefore: ['áp', 'an', 'giữ', 'tĩnh', 'thủ', 'lột', 'yểm'],
  }),
  slip('phần đầu', 'phấn đấu', { unlessAfter: ['trong', 'ở', 'tại', 'của', 'nửa', 'là'], onlyBefore: REACHED }),
  slip('triển khi thực hiện', 'triển khai thực hiện'),
  slip('phối kết hơp', 'phối kết hợp'),
  // A stop without its tone.
  ...[
    slip('kế hoach', 'kế hoạch'),
    slip('thưc hiện', 'thực hiện'),
    slip('chính sach', 'chính sách'),
    slip('ngân sach', 'ngân sách'),
    slip('danh sach', 'danh sách'),
    slip('phat triển', 'phát triển'),
    slip('phat huy', 'phát huy'),
    slip('phat sinh', 'phát sinh'),
    slip('phối hơp', 'phối hợp'),
    slip('tổng hơp', 'tổng hợp'),
    slip('phù hơp', 'phù hợp'),
    slip('trường hơp', 'trường hợp'),
    slip('công tac', 'công tác'),
    slip('trach nhiệm', 'trách nhiệm'),
    slip('phap luật', 'pháp luật'),
    slip('giải phap', 'giải pháp'),
    slip('biện phap', 'biện pháp'),
    slip('giao duc', 'giáo dục'),
    slip('giáo duc', 'giáo dục'),
    slip('tiếp tuc', 'tiếp tục'),
    slip('thủ tuc', 'thủ tục'),
    slip('phuc vụ', 'phục vụ'),
    slip('phục vu nhân dân', 'phục vụ nhân dân'),
    slip('khắc phuc', 'khắc phục'),
    slip('quyêt định', 'quyết định'),
    slip('nghị quyêt', 'nghị quyết'),
    slip('giải quyêt', 'giải quyết'),
    slip('chât lượng', 'chất lượng'),
    slip('kêt quả', 'kết quả'),
    slip('tổ chưc', 'tổ chức'),
    slip('công chưc', 'công chức'),
    slip('nhận thưc', 'nhận thức'),
    slip('đôt xuất', 'đột xuất'),
    slip('đặc biêt', 'đặc biệt'),
    slip('xuât sắc', 'xuất sắc'),
    slip('sản xuât', 'sản xuất'),
    slip('đề xuât', 'đề xuất'),
    slip('các câp', 'các cấp'),
    slip('cung câp', 'cung cấp'),
    slip('tich cực', 'tích cực'),
    slip('dịch bênh', 'dịch bệnh'),
    slip('hoat động', 'hoạt động'),
  ],
  // The tone on the glide of a closed syllable.
  ...[
    slip('giai đọan', 'giai đoạn'),
    slip('an tòan', 'an toàn'),
    slip('toàn diên', 'toàn diện'),
    slip('hòan thành', 'hoàn thành'),
    slip('họat động', 'hoạt động'),
    slip('kế họach', 'kế hoạch'),
    slip('quy họach', 'quy hoạch'),
    slip('tài khỏan', 'tài khoản'),
  ],
  // Syllables that go with none of their neighbours.
  ...[
    slip('cắn cứ', 'căn cứ'),
    slip('căn cư vào', 'căn cứ vào'),
    slip('căn cư luật', 'căn cứ luật'),
    slip('chỉ đao', 'chỉ đạo'),
    slip('lãnh đao', 'lãnh đạo'),
    slip('thực hiên', 'thực hiện'),
    slip('thức hiện', 'thực hiện', { unlessAfter: ['hình', 'ý', 'nhận', 'tri', 'kiến', 'phương', 'chính', 'cách'] }),
    slip('tố chức', 'tổ chức'),
    slip('phân đấu đến', 'phấn đấu đến'),
    slip('phấn đầu đến', 'phấn đấu đến'),
    slip('phần đấu đến', 'phấn đấu đến'),
    slip('phần đấu đạt', 'phấn đấu đạt'),
    slip('gia đoạn 20', 'giai đoạn 20'),
    slip('giai doạn', 'giai đoạn'),
    slip('nhiêm vụ', 'nhiệm vụ'),
    slip('nhiệm vu', 'nhiệm vụ'),
    slip('trách nhiêm', 'trách nhiệm'),
    slip('bảo vê ', 'bảo vệ '),
    slip('giao dục', 'giáo dục'),
    slip('đơn vi ', 'đơn vị ', { unlessBefore: ['phạm', 'rút', 'sinh', 'tính'] }),
    slip('đia bàn', 'địa bàn'),
    slip('đia phương', 'địa phương'),
    slip('tuyên truyên', 'tuyên truyền'),
    slip('đào tao', 'đào tạo'),
    slip('hành chinh', 'hành chính'),
    slip('thường xuyện', 'thường xuyên'),
    slip('nghị đinh', 'nghị định'),
    slip('quyết đinh', 'quyết định'),
    slip('quy đinh', 'quy định'),
    slip('hướng dân thực hiện', 'hướng dẫn thực hiện'),
    slip('triển khái', 'triển khai'),
    slip('phát triên', 'phát triển'),
    slip('xã hôi ', 'xã hội ', { unlessBefore: ['thối', 'hám'] }),
    slip('cộng đông', 'cộng đồng', { unlessAfter: ['công'] }),
    slip('nhân dan', 'nhân dân'),
    slip('ban nhan dân', 'ban nhân dân'),
    slip('ban nhận dân', 'ban nhân dân'),
    slip('ban nhân dần', 'ban nhân dân'),
  ],
  // The same word twice. Words that reduplicate ("xa xa"), or end one phrase and begin the next ("kèm theo theo mẫu",
  // "cấp trên trên cơ sở", "cho cho vay"), are not here.
  ...[
    slip('của của', 'của', { unlessBefore: ['cải', 'nả'] }),
    slip('các các', 'các'),
    slip('những những', 'những'),
    slip('hoặc hoặc', 'hoặc'),
    slip('nhằm nhằm', 'nhằm'),
    slip('với với', 'với'),
    slip('và và ', 'và '),
    slip('tại tại', 'tại', { unlessAfter: ['hiện', 'tồn', 'thực', 'nội', 'ngoại', 'tự', 'đương'] }),
    slip('về việc về việc', 'về việc'),
    slip('trên địa bàn trên địa bàn', 'trên địa bàn'),
    slip('tăng cường tăng cường', 'tăng cường'),
    slip('ủy ban nhân dân nhân dân', 'ủy ban nhân dân'),
    slip('ủy ban nhân dân dân', 'ủy ban nhân dân', { unlessBefore: PEOPLE }),
    slip('uỷ ban nhân dân dân', 'uỷ ban nhân dân', { unlessBefore: PEOPLE }),
    slip('hội đồng nhân dân dân', 'hội đồng nhân dân', { unlessBefore: PEOPLE }),
  ],
]
