import { compoundSlips, compounds } from './compound-slips.ts'

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
  ...['các sở, ban, ngành', 'phường, thị trấn'],
  ...['trên địa bàn =tỉnh', 'trên địa bàn =huyện'],
  ...['kinh tế - xã hội', 'quốc phòng, an ninh'],
  ...['cải cách hành chính', 'thủ tục hành chính', 'công nghệ thông tin', 'ngân sách nhà nước'],
  ...['cán bộ, công chức', 'công chức, viên chức', 'nâng cao chất lượng'],
  ...['mục đích, yêu cầu', 'kiểm tra, giám sát', 'khó khăn, vướng mắc'],
  ...['theo quy định của pháp luật', 'chịu trách nhiệm thi hành', 'có hiệu lực thi hành kể từ ngày =ký'],
  ...['giảm nghèo bền vững', 'dân tộc thiểu số', 'an toàn thực phẩm', 'tổ chức thực hiện', 'hướng dẫn thực hiện'],
  ...['chủ trì, phối hợp', 'nâng cao nhận thức', 'nâng cao hiệu quả', 'tuyên truyền, phổ biến', 'bảo vệ môi trường'],
  ...['phòng cháy, chữa cháy', 'biến đổi khí hậu', 'xây dựng nông thôn mới', 'bảo hiểm xã hội', 'kết quả thực hiện'],
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
  /** What must stand behind it, its blank included. */
  readonly onlyBefore?: RegExp
}

const slip = (wrong: string, right: string, limits: Omit<KnownSlip, 'wrong' | 'right'> = {}): KnownSlip => ({
  wrong,
  right,
  ...limits,
})

/** What is said of something to be reached, after "phấn đấu". */
const REACHED =
  /^\s(?:đạt|giảm|tăng|đến|tỷ lệ|tỉ lệ|hoàn thành|duy trì|đưa|có|trên|ít nhất|tối thiểu|\d{1,3}(?:[.,]\d{1,2})?\s?%)/i

/** What makes a word of its own of a second "dân". */
const PEOPLE = ['chủ', 'tộc', 'số', 'cư', 'sự', 'quân', 'vận', 'phòng', 'sinh', 'trí', 'lập']

/**
 * Slips of typing and of character recognition, each certain as it stands: most hold a syllable that Vietnamese does not
 * have - one that ends in a stop (c, ch, p, t) without one of the two tones that go with it -, the others a syllable
 * that goes with none of its neighbours.
 */
export function knownSlips(): KnownSlip[] {
  // What is known by hand comes later and prevails.
  return [...compounds.flatMap((right) => compoundSlips(right).map((wrong) => slip(wrong, right))), ...slipsByHand()]
}

const slipsByHand = (): KnownSlip[] => [
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
    slip('chủ tri, phối hợp', 'chủ trì, phối hợp'),
    slip('chú trì, phối hợp', 'chủ trì, phối hợp'),
    slip('phối hớp', 'phối hợp'),
    slip('mục tiệu', 'mục tiêu'),
    slip('nhân đân', 'nhân dân'),
    slip('ban nhân dâm', 'ban nhân dân'),
    slip('giai đoan', 'giai đoạn'),
    slip('giai đoạng', 'giai đoạn'),
    slip('kế hoạc', 'kế hoạch'),
    slip('kề hoạch', 'kế hoạch'),
    slip('kê hoạch', 'kế hoạch', { unlessBefore: ['định'] }),
    slip('xã, thị trân', 'xã, thị trấn'),
    slip('phường, thị trân', 'phường, thị trấn'),
    slip('triên khai', 'triển khai'),
    slip('tổ chúc thực hiện', 'tổ chức thực hiện'),
    slip('chỉ đaọ', 'chỉ đạo'),
    slip('báo cao kết quả', 'báo cáo kết quả'),
    slip('bộ y tê', 'bộ y tế'),
    slip('phấn dấu', 'phấn đấu'),
    slip('phấn đâu', 'phấn đấu'),
    slip('xâm hai trẻ', 'xâm hại trẻ'),
    slip('kinh phi thực hiện', 'kinh phí thực hiện'),
    slip('đon vị ', 'đơn vị '),
    slip('nhà nứơc', 'nhà nước'),
    slip('cắn cứ', 'căn cứ'),
    slip('căn cư vào', 'căn cứ vào'),
    slip('căn cư luật', 'căn cứ luật'),
    slip('chỉ đao', 'chỉ đạo'),
    slip('lãnh đao', 'lãnh đạo'),
    slip('thực hiên', 'thực hiện'),
    slip('thức hiện', 'thực hiện', {
      unlessAfter: [
        'hình',
        'ý',
        'nhận',
        'tri',
        'trí',
        'kiến',
        'phương',
        'chính',
        'cách',
        'thách',
        'nghi',
        'công',
        'mô',
      ],
      unlessBefore: ['nay', 'tại', 'có', 'hành', 'đại', 'hữu', 'trạng', 'đang', 'vẫn'],
    }),
    slip('tố chức', 'tổ chức', {
      unlessAfter: ['yếu', 'nhân', 'tiền', 'khởi'],
      unlessBefore: ['năng', 'danh', 'vụ', 'trách'],
    }),
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
  // Letters that sound alike, hỏi for ngã, and a neighbour on the keyboard.
  ...[
    slip('ban nhân nhân', 'ban nhân dân'),
    slip('hội đồng nhân nhân', 'hội đồng nhân dân'),
    slip('xã, thị trần', 'xã, thị trấn'),
    slip('phường, thị trần', 'phường, thị trấn'),
    slip('các thị trần', 'các thị trấn'),
    slip('hướng dẩn', 'hướng dẫn'),
    slip('hường dẫn', 'hướng dẫn'),
    slip('hưỡng dẫn', 'hướng dẫn'),
    slip('quy định của phát luật', 'quy định của pháp luật'),
    slip('quy định phát luật', 'quy định pháp luật'),
    slip('quy phạm phát luật', 'quy phạm pháp luật'),
    slip('theo phát luật', 'theo pháp luật'),
    slip('trước phát luật', 'trước pháp luật'),
    slip('chấp hành phát luật', 'chấp hành pháp luật'),
    slip('vi phạm phát luật', 'vi phạm pháp luật'),
    slip('giáo dục phát luật', 'giáo dục pháp luật'),
    slip('tuyên truyền phát luật', 'tuyên truyền pháp luật'),
    slip('trách nhiệp', 'trách nhiệm'),
    slip('tránh nhiệm', 'trách nhiệm', { unlessAfter: ['né', 'trốn', 'phòng', 'lẩn'] }),
    slip('phổi hợp với', 'phối hợp với'),
    slip('trì, phổi hợp', 'trì, phối hợp'),
    slip('phối hợi', 'phối hợp'),
    slip('chủ chì', 'chủ trì'),
    slip('trên địa bản', 'trên địa bàn', { unlessBefore: ['đồ'] }),
    slip('xữ lý', 'xử lý'),
    slip('sử lý', 'xử lý', {
      unlessAfter: ['lịch', 'tiểu', 'dã', 'quốc', 'thông', 'tín', 'giám', 'ngự', 'sự'],
      unlessBefore: ['luận', 'thuyết', 'tưởng', 'học', 'trí'],
    }),
    slip('xử dụng', 'sử dụng'),
    slip('bổ xung', 'bổ sung'),
    slip('suất sắc', 'xuất sắc'),
    slip('xuất xắc', 'xuất sắc'),
    slip('đề suất', 'đề xuất'),
    slip('đột suất', 'đột xuất'),
    slip('sản suất', 'sản xuất'),
    slip('sắp sếp', 'sắp xếp'),
    slip('xắp xếp', 'sắp xếp'),
    slip('xắp sếp', 'sắp xếp'),
    slip('nổ lực', 'nỗ lực'),
    slip('hổ trợ', 'hỗ trợ'),
    slip('hỗ chợ', 'hỗ trợ'),
    slip('mỡ rộng', 'mở rộng'),
    slip('đãm bảo', 'đảm bảo'),
    slip('bảo đãm', 'bảo đảm'),
    slip('giãi quyết', 'giải quyết'),
    slip('giãi pháp', 'giải pháp'),
    slip('quãn lý', 'quản lý'),
    slip('kiễm tra', 'kiểm tra'),
    slip('triễn khai', 'triển khai'),
    slip('phát triễn', 'phát triển'),
    slip('phổ biển giáo dục', 'phổ biến giáo dục'),
    slip('tuyên truyển', 'tuyên truyền'),
    slip('truyên truyền', 'tuyên truyền'),
    slip('nghành', 'ngành'),
    slip('ngiệp vụ', 'nghiệp vụ'),
    slip('doanh ngiệp', 'doanh nghiệp'),
    slip('thẫm quyền', 'thẩm quyền'),
    slip('nguồn kinh phi', 'nguồn kinh phí'),
    slip('kinh phi hoạt động', 'kinh phí hoạt động'),
    slip('chia sẽ thông tin', 'chia sẻ thông tin'),
    slip('giúp đở', 'giúp đỡ'),
    slip('qui đinh', 'quy định'),
    slip('quy dịnh', 'quy định'),
    slip('quyết dịnh', 'quyết định'),
    slip('nghị dịnh', 'nghị định'),
    slip('xác dịnh', 'xác định'),
    slip('hoạt dộng', 'hoạt động'),
    slip('lao dộng', 'lao động'),
    slip('dào tạo', 'đào tạo'),
    slip('hội dồng', 'hội đồng'),
    slip('cộng dồng', 'cộng đồng'),
    slip('dịa bàn', 'địa bàn'),
    slip('dịa phương', 'địa phương'),
    slip('dơn vị', 'đơn vị'),
    slip('lãnh dạo', 'lãnh đạo'),
    slip('chính phù ban hành', 'chính phủ ban hành'),
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
    slip('triển khai triển khai', 'triển khai'),
    slip('ủy ban ủy ban', 'ủy ban'),
    slip('theo theo quy định', 'theo quy định', { unlessAfter: ['kèm', 'tiếp', 'dõi'] }),
    slip('tại tại', 'tại', { unlessAfter: ['hiện', 'tồn', 'thực', 'nội', 'ngoại', 'tự', 'đương'] }),
    slip('về việc về việc', 'về việc'),
    slip('về về việc', 'về việc'),
    slip('thực thực hiện', 'thực hiện', { unlessAfter: ['thiết', 'hiện', 'trung', 'xác', 'chân', 'lương'] }),
    slip('trên trên địa bàn', 'trên địa bàn', {
      unlessAfter: ['cấp', 'bên', 'phía', 'ở', 'nêu', 'nói', 'kể', 'tuyến'],
    }),
    slip('trên địa bàn trên địa bàn', 'trên địa bàn'),
    slip('tăng cường tăng cường', 'tăng cường'),
    slip('ủy ban nhân dân nhân dân', 'ủy ban nhân dân'),
    slip('ủy ban nhân dân dân', 'ủy ban nhân dân', { unlessBefore: PEOPLE }),
    slip('uỷ ban nhân dân dân', 'uỷ ban nhân dân', { unlessBefore: PEOPLE }),
    slip('hội đồng nhân dân dân', 'hội đồng nhân dân', { unlessBefore: PEOPLE }),
  ],
]
