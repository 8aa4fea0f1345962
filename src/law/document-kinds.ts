/**
 * Kinds of documents (tên loại văn bản) that a text can cite.
 *
 * Source of names and abbreviations: Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III (administrative types);
 * Luật 64/2025/QH15, Điều 4 (normative types); Quy định 399-QĐ/TW and Hướng dẫn 05-HD/VPTW (Party types).
 * "Văn bản" stands for any type: công văn are often cited as "Văn bản số …" (usage, ordered by no text).
 */
export interface DocumentKind {
  /** ASCII slug of the Vietnamese name. */
  readonly slug: string
  /** The name in lower case, with diacritics. */
  readonly name: string
  /** Abbreviations as printed in symbols and before numbers ("NQ 08/2016/NQ-HĐND"). */
  readonly abbreviations: readonly string[]
  /**
   * What makes the bare name a citation when no number follows it.
   *
   * - `number`: nothing does, such a document is cited by its number
   * - `law`: the name of a law ("Luật Trẻ em"); numbers of laws are optional, NĐ 30/2020 Phụ lục I, II.6.b
   * - `treaty`: the matter or the city ("Công ước Liên hợp quốc về quyền trẻ em")
   * - `programme`: a name of its own ("Chiến lược quốc gia về bình đẳng giới")
   * - `charter`: the organisation whose charter it is ("Điều lệ Đảng")
   * - `congress`: the congress or plenum that passed it ("Nghị quyết Đại hội … lần thứ XIII")
   */
  readonly citedBy: 'number' | 'law' | 'treaty' | 'programme' | 'charter' | 'congress'
}

function kind(
  slug: string,
  name: string,
  abbreviations: readonly string[] = [],
  citedBy: DocumentKind['citedBy'] = 'number',
): DocumentKind {
  return { slug, name, abbreviations, citedBy }
}

export const documentKinds: readonly DocumentKind[] = [
  kind('hien-phap', 'hiến pháp', [], 'law'),
  kind('bo-luat', 'bộ luật', [], 'law'),
  kind('luat', 'luật', ['L'], 'law'),
  kind('phap-lenh', 'pháp lệnh', ['PL'], 'law'),
  kind('sac-lenh', 'sắc lệnh'),
  kind('lenh', 'lệnh'),
  kind('cong-uoc', 'công ước', [], 'treaty'),
  kind('hiep-dinh', 'hiệp định', [], 'treaty'),
  kind('nghi-dinh-thu', 'nghị định thư', [], 'treaty'),
  kind('nghi-quyet-lien-tich', 'nghị quyết liên tịch', ['NQLT']),
  kind('nghi-quyet', 'nghị quyết', ['NQ'], 'congress'),
  kind('nghi-dinh', 'nghị định', ['NĐ']),
  kind('quyet-dinh', 'quyết định', ['QĐ']),
  kind('chi-thi', 'chỉ thị', ['CT']),
  kind('thong-tu-lien-tich', 'thông tư liên tịch', ['TTLT', 'TTLB']),
  kind('thong-tu', 'thông tư', ['TT']),
  kind('thong-tri', 'thông tri'),
  kind('thong-bao', 'thông báo', ['TB']),
  kind('thong-cao', 'thông cáo', ['TC']),
  kind('ket-luan', 'kết luận', ['KL']),
  kind('ke-hoach', 'kế hoạch', ['KH'], 'programme'),
  kind('chuong-trinh', 'chương trình', ['CTr'], 'programme'),
  kind('chien-luoc', 'chiến lược', ['CL'], 'programme'),
  kind('de-an', 'đề án', ['ĐA'], 'programme'),
  kind('du-an', 'dự án', ['DA'], 'programme'),
  kind('phuong-an', 'phương án', ['PA']),
  kind('quy-hoach', 'quy hoạch'),
  kind('quy-che', 'quy chế', ['QC']),
  kind('quy-dinh', 'quy định', ['QyĐ']),
  kind('huong-dan', 'hướng dẫn', ['HD']),
  kind('cong-van', 'công văn', ['CV']),
  kind('cong-dien', 'công điện', ['CĐ']),
  kind('to-trinh', 'tờ trình', ['TTr']),
  kind('bao-cao', 'báo cáo', ['BC']),
  kind('bien-ban', 'biên bản', ['BB']),
  kind('ban-ghi-nho', 'bản ghi nhớ', ['BGN']),
  kind('ban-thoa-thuan', 'bản thỏa thuận', ['BTT']),
  kind('hop-dong', 'hợp đồng', ['HĐ']),
  kind('giay-moi', 'giấy mời', ['GM']),
  kind('giay-uy-quyen', 'giấy ủy quyền', ['GUQ']),
  kind('giay-gioi-thieu', 'giấy giới thiệu', ['GGT']),
  kind('phieu-gui', 'phiếu gửi', ['PG']),
  kind('phieu-chuyen', 'phiếu chuyển', ['PC']),
  kind('phieu-bao', 'phiếu báo', ['PB']),
  kind('dieu-le', 'điều lệ', ['ĐL'], 'charter'),
  kind('van-ban-hop-nhat', 'văn bản hợp nhất', ['VBHN']),
  kind('van-ban', 'văn bản'),
]
