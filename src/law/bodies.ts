import { slug } from './slug.ts'

/**
 * Ministries and ministerial bodies (bộ, cơ quan ngang bộ), with the time in which each existed.
 *
 * `from` and `to` are ISO dates, both inclusive; null: before the time of interest, or still existing. What is printed
 * in a code (`BLĐTBXH`) is `code`; `alternates` are other spellings met in codes.
 *
 * Source: Nghị quyết 176/2025/QH15 (18/02/2025) for the structure since 01/3/2025 (14 bộ, 3 cơ quan ngang bộ);
 * Nghị quyết 08/2021/QH15 for the one before (18 bộ, 4 cơ quan ngang bộ), at work to 28/02/2025.
 */
export interface Ministry {
  readonly name: string
  readonly id: string
  readonly code: string
  readonly alternates: readonly string[]
  readonly from: string | null
  readonly to: string | null
  /** Ids of the bodies that went on with its work, the main one first. */
  readonly successors: readonly string[]
}

const REFORM = '2025-03-01'
const LAST_DAY = '2025-02-28'

function ministry(name: string, code: string, alternates: string[] = [], from: string | null = null): Ministry {
  return { name, id: slug(name), code, alternates, from, to: null, successors: [] }
}

function ended(name: string, code: string, alternates: string[], successors: string[]): Ministry {
  return { name, id: slug(name), code, alternates, from: null, to: LAST_DAY, successors }
}

export const ministries: readonly Ministry[] = [
  ministry('Bộ Quốc phòng', 'BQP'),
  ministry('Bộ Công an', 'BCA'),
  ministry('Bộ Ngoại giao', 'BNG'),
  ministry('Bộ Nội vụ', 'BNV'),
  ministry('Bộ Tư pháp', 'BTP'),
  ministry('Bộ Tài chính', 'BTC'),
  ministry('Bộ Công Thương', 'BCT'),
  ministry('Bộ Nông nghiệp và Môi trường', 'BNNMT', ['BNN&MT', 'NNMT'], REFORM),
  ministry('Bộ Xây dựng', 'BXD'),
  ministry('Bộ Văn hóa, Thể thao và Du lịch', 'BVHTTDL', ['BVHTT&DL', 'VHTT&DL', 'VH,TT&DL']),
  ministry('Bộ Khoa học và Công nghệ', 'BKHCN', ['BKH&CN']),
  ministry('Bộ Giáo dục và Đào tạo', 'BGDĐT', ['BGD&ĐT', 'BGD-ĐT', 'BGDDT']),
  ministry('Bộ Y tế', 'BYT'),
  ministry('Bộ Dân tộc và Tôn giáo', 'BDTTG', ['BDT&TG'], REFORM),
  ministry('Ngân hàng Nhà nước Việt Nam', 'NHNN', ['NHNNVN']),
  ministry('Thanh tra Chính phủ', 'TTCP'),
  ministry('Văn phòng Chính phủ', 'VPCP'),
  ended(
    'Bộ Lao động - Thương binh và Xã hội',
    'BLĐTBXH',
    ['BLĐTB&XH', 'BLĐ-TB&XH', 'BLĐTB-XH', 'LĐTBXH', 'LĐ-TBXH', 'LĐTB&XH'],
    ['bo-noi-vu', 'bo-y-te', 'bo-giao-duc-va-dao-tao', 'bo-nong-nghiep-va-moi-truong', 'bo-cong-an'],
  ),
  ended('Bộ Kế hoạch và Đầu tư', 'BKHĐT', ['BKH&ĐT', 'BKH'], ['bo-tai-chinh']),
  ended('Bộ Giao thông vận tải', 'BGTVT', [], ['bo-xay-dung']),
  ended('Bộ Thông tin và Truyền thông', 'BTTTT', ['BTT&TT'], ['bo-khoa-hoc-va-cong-nghe']),
  ended(
    'Bộ Nông nghiệp và Phát triển nông thôn',
    'BNNPTNT',
    ['BNN&PTNT', 'BNN-PTNT', 'BNN'],
    ['bo-nong-nghiep-va-moi-truong'],
  ),
  ended('Bộ Tài nguyên và Môi trường', 'BTNMT', ['BTN&MT'], ['bo-nong-nghiep-va-moi-truong']),
  ended('Ủy ban Dân tộc', 'UBDT', [], ['bo-dan-toc-va-ton-giao']),
]

const ministriesById = new Map(ministries.map((body) => [body.id, body]))
const ministriesByCode = new Map(
  ministries.flatMap((body) => [body.code, ...body.alternates].map((code) => [foldCode(code), body] as const)),
)

/** The ministry with this id, or null. */
export function ministryById(id: string): Ministry | null {
  return ministriesById.get(id) ?? null
}

/** The ministry that an issuer code names (`BLĐTB&XH`, `LĐTBXH`), compared without `&`, dashes, case and marks. */
export function ministryByCode(code: string): Ministry | null {
  const folded = foldCode(code)
  return ministriesByCode.get(folded) ?? ministriesByCode.get(`b${folded}`) ?? null
}

/** Whether the body existed on an ISO day. */
export function existsOn(body: { from: string | null; to: string | null }, isoDay: string): boolean {
  return (body.from === null || body.from <= isoDay) && (body.to === null || isoDay <= body.to)
}

/**
 * Sở that ended with the structure of 01/3/2025: Lao động - Thương binh và Xã hội, Kế hoạch và Đầu tư, Giao thông
 * vận tải, Thông tin và Truyền thông, Tài nguyên và Môi trường, Nông nghiệp và Phát triển nông thôn; and those that
 * began with it. Provinces changed over within some weeks of that day.
 *
 * Source: Nghị định 45/2025/NĐ-CP, Nghị định 150/2025/NĐ-CP.
 */
export const sectorsEndedIn2025: ReadonlySet<string> = new Set(
  ministries.filter((body) => body.to !== null && body.name.startsWith('Bộ ')).map((body) => slug(body.name.slice(3))),
)

function foldCode(code: string): string {
  return slug(code).replace(/-/g, '')
}
