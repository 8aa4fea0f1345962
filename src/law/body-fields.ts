/**
 * Fields (lĩnh vực) that name a bộ, sở, phòng or ngành, in the structures before and since 01/3/2025.
 *
 * A field's name holds commas, dashes and "và" of its own ("Văn hóa, Thể thao và Du lịch"), so a list of bodies can
 * only be read with the closed list at hand. The first spelling is the one shown; the others are read as it. How a
 * separator inside a name may vary ("Lao động, thương binh và Xã hội") is settled by the trie, not listed here.
 *
 * Source: Nghị quyết 08/2021/QH15, Nghị quyết 176/2025/QH15 (ministries); Nghị định 24/2014/NĐ-CP, 107/2020/NĐ-CP,
 * 150/2025/NĐ-CP (sở); Nghị định 37/2014/NĐ-CP, 108/2020/NĐ-CP, 150/2025/NĐ-CP (phòng). The abbreviations are usage:
 * no text orders them.
 */
export interface BodyField {
  /** Name as the establishing text writes it. */
  readonly name: string
  /** Other spellings and abbreviations; a blank stands for any separator. */
  readonly also: readonly string[]
}

const field = (name: string, ...also: string[]): BodyField => ({ name, also })

export const bodyFields: readonly BodyField[] = [
  // One ministry, one sở, one phòng each.
  field('An toàn thực phẩm', 'ATTP'),
  field('Công an'),
  field('Công Thương', 'CT'),
  field('Dân tộc', 'DT'),
  field('Dân tộc và Tôn giáo', 'DTTG', 'DT TG', 'Dân tộc, Tôn giáo'),
  field('Dân vận'),
  field('Du lịch', 'DL'),
  field('Giao thông vận tải', 'GTVT', 'Giao thông - Vận tải', 'GT VT'),
  field('Giao thông công chính'),
  field('Giao thông vận tải - Xây dựng', 'GTVT XD', 'GTVT - Xây dựng'),
  field('Giáo dục và Đào tạo', 'GDĐT', 'GD ĐT', 'GDDT', 'GD DT'),
  field('Giáo dục', 'GD'),
  field('Kế hoạch và Đầu tư', 'KHĐT', 'KH ĐT', 'KHDT'),
  field('Khoa học và Công nghệ', 'KHCN', 'KH CN'),
  field(
    'Lao động - Thương binh và Xã hội',
    'LĐTBXH',
    'LĐ TB XH',
    'LĐ TB và XH',
    'LĐ TBXH',
    'LĐTB XH',
    'LĐTB và XH',
    'LDTBXH',
    'Lao động TBXH',
    'Lao động TB XH',
    'Lao động TB và XH',
  ),
  field('Ngoại giao', 'NG'),
  field('Ngoại vụ', 'NgV'),
  field('Nội vụ', 'NV'),
  field('Nông nghiệp và Môi trường', 'NNMT', 'NN MT', 'NN và MT', 'NN và Môi trường'),
  field('Nông nghiệp và Phát triển nông thôn', 'NNPTNT', 'NN PTNT', 'NN PT NT', 'Nông nghiệp PTNT', 'NN và PTNT'),
  field('Nông nghiệp'),
  field('Quốc phòng', 'QP'),
  field('Quy hoạch - Kiến trúc', 'Quy hoạch và Kiến trúc', 'QHKT', 'QH KT'),
  field('Tài chính', 'TC'),
  field('Tài nguyên và Môi trường', 'TNMT', 'TN MT'),
  field('Thông tin và Truyền thông', 'TTTT', 'TT TT'),
  field('Tư pháp', 'TP'),
  field('Văn hóa, Thể thao và Du lịch', 'VHTTDL', 'VH, TT DL', 'VHTT DL', 'VH TTDL'),
  field('Văn hóa và Thể thao', 'VHTT', 'VH TT'),
  field('Văn hóa, Thông tin, Thể thao và Du lịch', 'VHTTTTDL', 'VHTTTT DL'),
  field('Xây dựng', 'XD'),
  field('Y tế', 'YT'),
  // Ministries and sở of before 2008.
  field('Bưu chính, Viễn thông'),
  field('Công nghiệp'),
  field('Thương mại'),
  field('Thương mại và Du lịch'),
  field('Thủy sản'),
  field('Thể dục Thể thao', 'Thể dục - Thể thao'),
  field('Dân số, Gia đình và Trẻ em'),
  field('Khoa học, Công nghệ và Môi trường'),
  // Phòng of a district (to 30/6/2025) and of a commune (since 01/7/2025).
  field('Kinh tế', 'KT'),
  field('Kinh tế và Hạ tầng', 'KTHT', 'KT HT'),
  field('Kinh tế, Hạ tầng và Đô thị', 'KTHTĐT', 'KTHT ĐT', 'KT HT ĐT'),
  field('Lao động, Thương binh, Xã hội - Dân tộc', 'LĐTBXHDT', 'LĐTBXH DT', 'LĐ TB XH DT'),
  field('Nội vụ - Lao động'),
  field('Nội vụ, Lao động - Thương binh và Xã hội', 'Nội vụ - Lao động, Thương binh và Xã hội'),
  field('Nội vụ - Dân tộc'),
  field('Quản lý đô thị', 'QLĐT'),
  field('Tài chính - Kế hoạch', 'TCKH', 'TC KH'),
  field('Tài nguyên'),
  field('Văn hóa và Thông tin', 'VH và TT', 'VHTTin'),
  field('Văn hóa, Khoa học và Thông tin', 'VHKHTT', 'VH KH TT'),
  field('Văn hóa - Xã hội', 'VHXH', 'VH XH'),
  field('Y tế - Dân số'),
]
