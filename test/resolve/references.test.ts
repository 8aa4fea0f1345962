import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { resolve } from '../../src/resolve.ts'
import type { CrossReference, ReferenceTarget } from '../../src/tree/nodes.ts'
import { crossReference } from '../../src/tree/schema.ts'

/** A plan with every kind of label; a sentence under test stands in its organisation section, in IV.1.a). */
const plan = (sentence: string) => `ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
 TỈNH QUẢNG BÌNH                Độc lập - Tự do - Hạnh phúc
Số: 915/KH-UBND          Quảng Bình, ngày 18 tháng 5 năm 2023

KẾ HOẠCH
Phòng, chống đuối nước cho học sinh năm 2023

Thực hiện Quyết định số 1248/QĐ-TTg ngày 19/7/2021 của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch như sau:
I. MỤC TIÊU
1. Mục tiêu chung
Giảm số vụ đuối nước.
2. Mục tiêu cụ thể
Chỉ tiêu 1: 70% học sinh biết bơi.
Chỉ tiêu 2: 80% xã có bể bơi.
Chỉ tiêu 3: 90% trường có giáo viên dạy bơi.
II. NHIỆM VỤ
1. Truyền thông
1.1. Phát tin trên loa truyền thanh.
1.2. In tờ rơi.
2. Dạy bơi
a) Mở lớp.
b) Tập huấn.
III. KINH PHÍ
1. Ngân sách tỉnh.
2. Xã hội hóa.
IV. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
a) ${sentence}
b) Báo cáo hằng quý.
2. Sở Tài chính: Bố trí kinh phí.
Trên đây là Kế hoạch năm 2023./.
PHỤ LỤC I
DANH MỤC CÁC XÃ
1. Xã Quảng Đông
2. Xã Quảng Phú
PHỤ LỤC II
BIỂU MẪU BÁO CÁO
1. Số lớp
`

/** Every reference of a text as `raw → target | target`. */
function targetsIn(text: string, from = 0, to = text.length): string[] {
  return resolve(parse(text))
    .references.filter(({ position: { start } }) => start.offset >= from && start.offset < to)
    .map(({ raw, targets }) => `${raw} → ${(targets ?? []).map(print).join(' | ')}`)
}

function print({ status, labels, key }: ReferenceTarget): string {
  const where = key ?? labels.join(' ')
  if (status === 'resolved') return where === '' ? 'văn bản này' : where
  return where === '' ? status : `${status} ${where}`
}

function targetsOf(sentence: string): string[] {
  const text = plan(sentence)
  const from = text.indexOf(sentence)
  return targetsIn(text, from, from + sentence.length)
}

describe('parts of the document', () => {
  it.each<[string, string[]]>([
    ['Theo Mục III Kế hoạch này.', ['Mục III → III.', 'Kế hoạch này → văn bản này']],
    ['Thực hiện các nhiệm vụ tại phần II.', ['phần II → II.']],
    ['Thực hiện Phần thứ hai.', ['Phần thứ hai → II.']],
    ['Mở lớp theo điểm a khoản 2 Mục II.', ['điểm a khoản 2 Mục II → II. 2. a)']],
    ['Thực hiện mục 2 phần II Kế hoạch.', ['mục 2 phần II → II. 2.', 'Kế hoạch → văn bản này']],
    ['Thực hiện điểm 2 mục II.', ['điểm 2 mục II → II. 2.']],
    ['Thực hiện mục II.2.', ['mục II.2 → II. 2.']],
    ['In tờ rơi theo tiểu mục 1.2 Mục II.', ['tiểu mục 1.2 → II. 1. 1.2.', 'Mục II → II.']],
    ['In tờ rơi theo khoản 2 của khoản 1 Mục II.', ['khoản 2 của khoản 1 Mục II → II. 2. | II. 1.']],
    ['Theo dõi chỉ tiêu 1, 3.', ['chỉ tiêu 1, 3 → I. 2. Chỉ tiêu 1: | I. 2. Chỉ tiêu 3:']],
    [
      'Theo dõi các chỉ tiêu 1 đến 3 của Kế hoạch.',
      ['chỉ tiêu 1 đến 3 → I. 2. Chỉ tiêu 1: | I. 2. Chỉ tiêu 2: | I. 2. Chỉ tiêu 3:', 'Kế hoạch → văn bản này'],
    ],
    ['Các xã nêu tại Phụ lục I kèm theo Kế hoạch này.', ['Phụ lục I → PHỤ LỤC I', 'Kế hoạch này → văn bản này']],
    ['Các xã nêu tại phụ lục 02.', ['phụ lục 02 → PHỤ LỤC II']],
    ['Theo điểm b nêu trên.', ['điểm b → IV. 1. b)', 'nêu trên → IV. 1. b)']],
    ['Theo Mục II và Mục III Kế hoạch này.', ['Mục II → II.', 'Mục III → III.', 'Kế hoạch này → văn bản này']],
  ])('%s', (sentence, expected) => {
    expect(targetsOf(sentence)).toEqual(expected)
  })

  it('have the place of the unit pointed at', () => {
    const text = plan('Theo điểm b khoản 2 Mục II.')
    const [target] = resolve(parse(text)).references.flatMap(({ raw, targets }) =>
      raw.startsWith('điểm b') ? (targets ?? []) : [],
    )
    const { start, end } = target?.position ?? { start: { offset: 0 }, end: { offset: 0 } }
    expect(text.slice(start.offset, end.offset)).toBe('b) Tập huấn.')
  })

  it('are looked for from the inside out', () => {
    expect(targetsOf('Theo khoản 2.')).toEqual(['khoản 2 → IV. 2.'])
    const inside = plan('Chủ trì.').replace('a) Mở lớp.', 'a) Mở lớp theo khoản 1.')
    expect(targetsIn(inside, inside.indexOf('Mở lớp'), inside.indexOf('b) Tập'))).toEqual(['khoản 1 → II. 1.'])
  })

  it('that fit alike are not chosen from', () => {
    const text = plan('Theo tiểu mục 1.1.').replace('1. Ngân sách tỉnh.', '1. Ngân sách\n1.1. Tỉnh.\n1.2. Huyện.')
    const [target] = resolve(parse(text)).references.find(({ raw }) => raw === 'tiểu mục 1.1')?.targets ?? []
    expect(target).toMatchObject({ status: 'ambiguous', position: null })
    expect(target?.reason).toBe('có nhiều nơi phù hợp: II. 1. 1.1.; III. 1. 1.1.')
  })

  it('in an annex that is a document of its own are those of the annex', () => {
    const text = `QUYẾT ĐỊNH
Ban hành Quy chế quản lý công viên

Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý công viên.
Điều 2. Quyết định này có hiệu lực từ ngày ký.
Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.

QUY CHẾ
Quản lý công viên
(Kèm theo Quyết định số 19/2021/QĐ-UBND ngày 10 tháng 6 năm 2021 của Ủy ban nhân dân tỉnh Nam Định)

Điều 1. Phạm vi điều chỉnh
Quy chế này quy định việc quản lý công viên.
Điều 2. Hành vi bị cấm
1. Chặt cây.
2. Đổ rác.
Điều 3. Xử lý
1. Vi phạm khoản 2 Điều 2 bị xử phạt; thi hành theo Điều 3 Quyết định này.
2. Trường hợp tại khoản 1 Điều này do cấp xã xử lý.
`
    expect(targetsIn(text, text.indexOf('Điều 1. Phạm vi')).slice(1)).toEqual([
      'khoản 2 Điều 2 → Quản lý công viên Điều 2. 2.',
      'Điều 3 → Điều 3.',
      'Quyết định này → văn bản này',
      'khoản 1 Điều này → Quản lý công viên Điều 3. 1.',
    ])
  })
})

describe('parts that are not there', () => {
  it.each<[string, string[]]>([
    ['Theo Mục V Kế hoạch này.', ['Mục V → unresolved', 'Kế hoạch này → văn bản này']],
    ['Theo điểm d khoản 2 Mục II.', ['điểm d khoản 2 Mục II → unresolved']],
    ['Theo khoản 9 Mục II.', ['khoản 9 Mục II → unresolved']],
    ['Theo tiểu mục 1.4 khoản 1 Mục II.', ['tiểu mục 1.4 → unresolved', 'khoản 1 Mục II → II. 1.']],
    ['Theo dõi chỉ tiêu 2, 6.', ['chỉ tiêu 2, 6 → I. 2. Chỉ tiêu 2: | unresolved']],
    ['Theo Phụ lục IV.', ['Phụ lục IV → unresolved']],
  ])('%s', (sentence, expected) => {
    expect(targetsOf(sentence)).toEqual(expected)
  })

  it('say what lacks them', () => {
    const [reference] = resolve(parse(plan('Theo khoản 9 Mục II.'))).references.filter(({ raw }) => raw.includes('9'))
    expect(reference?.targets).toEqual([
      { status: 'unresolved', reason: 'II. không có khoản 9', labels: [], position: null, key: null },
    ])
  })

  it.each([
    ['of a kind that the document does not number', 'Theo Điều 15.'],
    ['said of nothing larger', 'Theo khoản 9.'],
    ['behind a citation in the same sentence', 'Thực hiện Nghị định số 56/2017/NĐ-CP, các nội dung tại Mục IX.'],
  ])('are unchecked %s', (_, sentence) => {
    expect(targetsOf(sentence).every((line) => line.includes('unchecked'))).toBe(true)
  })

  it('are unchecked where the source has lost headings', () => {
    const text = plan('Theo Mục V Kế hoạch này.').replace('I. MỤC TIÊU\n', '').replace('II. NHIỆM VỤ\n', '')
    const [target] = resolve(parse(text)).references.find(({ raw }) => raw === 'Mục V')?.targets ?? []
    expect(target?.status).toBe('unchecked')
    expect(target?.reason).toMatch(/mất đề mục/)
  })

  it('are unchecked where the text stops in the middle of a sentence', () => {
    const whole = plan('Theo Mục V Kế hoạch này.')
    const [target] =
      resolve(parse(whole.slice(0, whole.indexOf('hằng quý')))).references.find(({ raw }) => raw === 'Mục V')
        ?.targets ?? []
    expect(target).toMatchObject({ status: 'unchecked', reason: expect.stringContaining('không đủ phần cuối') })
  })

  it('are unchecked where the numbering itself has a gap', () => {
    const text = plan('Theo Mục III Kế hoạch này.').replace('III. KINH PHÍ', 'V. KINH PHÍ').replace('IV. TỔ', 'VI. TỔ')
    expect(targetsIn(text).find((line) => line.startsWith('Mục III'))).toBe('Mục III → unchecked')
  })

  it('are those of the document that an amendment changes', () => {
    const text = `QUYẾT ĐỊNH
Sửa đổi, bổ sung một số điều của Quy chế quản lý công viên

Điều 1. Sửa đổi, bổ sung một số điều của Quy chế quản lý công viên
1. Sửa đổi khoản 2 Điều 9 như sau:
2. Bãi bỏ điểm a khoản 1 Điều 2.
Điều 2. Quyết định này có hiệu lực từ ngày ký./.
`
    expect(targetsIn(text)).toEqual([
      'khoản 2 Điều 9 → unchecked',
      'điểm a khoản 1 Điều 2 → unchecked',
      'Quyết định này → văn bản này',
    ])
  })
})

describe('parts of other documents', () => {
  it.each<[string, string[]]>([
    ['Theo mục III Kế hoạch số 12/KH-UBND ngày 05/01/2022 của UBND tỉnh.', []],
    ['Theo Mục III, Kế hoạch số 12/KH-UBND ngày 05/01/2022 của UBND tỉnh.', []],
    ['Theo Phụ lục I ban hành kèm theo Thông tư số 30/2020/TT-BGDĐT.', []],
    [
      'Theo Luật Trẻ em và khoản 1 Điều 13 của Luật này.',
      ['khoản 1 Điều 13 → unchecked luat luat-tre-em', 'Luật này → luat luat-tre-em'],
    ],
    [
      'Theo Công văn số 123/SYT-NV ngày 01/02/2023 của Sở Y tế, Mục II Công văn nêu trên.',
      [
        'Mục II → unchecked cong-van 123/SYT-NV @2023 #quang-binh',
        'Công văn nêu trên → cong-van 123/SYT-NV @2023 #quang-binh',
      ],
    ],
    [
      'Theo Chỉ thị số 23/CT-TTg ngày 26/5/2020, các đơn vị thực hiện phần II của Chỉ thị.',
      ['phần II → unchecked chi-thi 23/CT-TTg @2020'],
    ],
    ['Theo Nghị định số 56/2017/NĐ-CP (Điều 5).', ['Điều 5 → unchecked nghi-dinh 56/2017/NĐ-CP']],
    ['Theo Mục II Chương trình phát triển du lịch.', ['Mục II → unchecked']],
  ])('%s', (sentence, expected) => {
    expect(targetsOf(sentence)).toEqual(expected)
  })
})

describe('documents named before', () => {
  const one = 'Chỉ thị số 23/CT-TTg ngày 26/5/2020'
  const two = 'Chỉ thị số 17/CT-TTg ngày 13/6/2021'

  it.each<[string, string[]]>([
    [`Theo ${one}; quán triệt Chỉ thị nêu trên.`, ['Chỉ thị nêu trên → chi-thi 23/CT-TTg @2020']],
    [`Theo ${one} và ${two}; quán triệt Chỉ thị nêu trên.`, ['Chỉ thị nêu trên → ambiguous']],
    [
      `Theo ${one} và ${two}; quán triệt các Chỉ thị nêu trên.`,
      ['Chỉ thị nêu trên → chi-thi 23/CT-TTg @2020 | chi-thi 17/CT-TTg @2021'],
    ],
    ['Thực hiện Quyết định trên, các xã mở lớp.', ['Quyết định trên → quyet-dinh 1248/QĐ-TTg @2021']],
    ['Thực hiện Nghị quyết trên địa bàn tỉnh.', []],
    ['Thực hiện Quyết định này.', ['Quyết định này → quyet-dinh 1248/QĐ-TTg @2021']],
    ['Theo quyết định nêu trên của Thủ tướng.', ['quyết định nêu trên → quyet-dinh 1248/QĐ-TTg @2021']],
    ['Phổ biến Luật Trẻ em, Luật Thanh niên và Luật này.', ['Luật này → ambiguous']],
    ['Thực hiện Nghị quyết nêu trên.', ['Nghị quyết nêu trên → unresolved']],
    ['Thực hiện kế hoạch nêu trên.', ['kế hoạch nêu trên → văn bản này']],
    ['Các nhiệm vụ nêu trên xong trong quý IV.', ['nêu trên → unchecked']],
    ['Văn bản này thay cho giấy mời.', ['Văn bản này → văn bản này']],
  ])('%s', (sentence, expected) => {
    expect(targetsOf(sentence)).toEqual(expected)
  })

  it('are looked for in the paragraph before its section', () => {
    const text = plan(`Theo ${two}; quán triệt Chỉ thị nêu trên.`).replace('Giảm số vụ', `Theo ${one}, giảm số vụ`)
    expect(targetsIn(text)).toEqual(['Chỉ thị nêu trên → chi-thi 17/CT-TTg @2021'])
  })

  it('are the document itself where it is of that type, whatever plans it cites', () => {
    const sentence = 'Theo Kế hoạch số 12/KH-UBND ngày 05/01/2022 của UBND tỉnh và Kế hoạch này.'
    expect(targetsOf(sentence)).toEqual(['Kế hoạch này → văn bản này'])
  })
})

describe('short names that a text gives', () => {
  const decision = 'Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ phê duyệt chương trình'
  const keysIn = (sentence: string) =>
    resolve(parse(plan(sentence)))
      .citations.filter(({ kind }) => kind === 'short')
      .map(({ raw, key, resolution }) => `${raw} ${key} ${resolution?.status}`)

  it.each([
    [`${decision} (sau đây gọi tắt là Chương trình 1719); tổng kết Chương trình 1719.`, 'Chương trình 1719'],
    [`${decision} (sau đây gọi là Đề án 19); tổng kết Đề án 19.`, 'Đề án 19'],
    [`${decision} (viết tắt là Chương trình 1719). Tổng kết Chương trình 1719.`, 'Chương trình 1719'],
  ])('%s', (sentence, name) => {
    const [, last] = [keysIn(sentence)[0], keysIn(sentence).at(-1)]
    expect(last).toBe(`${name} quyet-dinh 1719/QĐ-TTg @2021 resolved`)
  })

  it('may be a bare type word', () => {
    expect(targetsOf(`${decision} (sau đây gọi tắt là Đề án). Kinh phí của Đề án; Mục II Đề án.`)).toEqual([
      'Đề án → quyet-dinh 1719/QĐ-TTg @2021',
      'Mục II → unchecked quyet-dinh 1719/QĐ-TTg @2021',
      'Đề án → quyet-dinh 1719/QĐ-TTg @2021',
    ])
  })

  it('are counted as resolved', () => {
    const { coverage, byKey } = resolve(parse(plan(`${decision} (gọi tắt là Đề án 19). Tổng kết Đề án 19.`)))
    expect(coverage.unresolved).toBe(0)
    expect(byKey.get('quyet-dinh 1719/QĐ-TTg @2021')?.length).toBeGreaterThan(1)
  })

  it('are found in decomposed text', () => {
    const sentence = `${decision} (sau đây gọi tắt là Chương trình 1719); tổng kết Chương trình 1719.`
    const last = resolve(parse(plan(sentence).normalize('NFD'))).citations.at(-1)
    expect(last?.key).toBe('quyet-dinh 1719/QĐ-TTg @2021')
  })

  it('hold only from there on', () => {
    expect(keysIn(`Tổng kết Đề án 19. Theo ${decision} (gọi tắt là Đề án 20).`)[0]).toBe('Đề án 19 null unresolved')
  })
})

describe('every reference', () => {
  const text = plan('Theo dõi chỉ tiêu 1, 2; báo cáo theo Mục V và Phụ lục I Kế hoạch này, Quyết định nêu trên.')

  it('has one target for each path, in the published shape', () => {
    const { references } = resolve(parse(text))
    expect(references.length).toBe(5)
    for (const reference of references) {
      expect(crossReference.parse(JSON.parse(JSON.stringify(reference)))).toEqual(reference)
      expect(reference.targets?.length).toBe(Math.max(1, reference.paths.length))
    }
  })

  it('is null before it is resolved, and the same when resolved again', () => {
    const tree = parse(text)
    const all: CrossReference[] = []
    const first = JSON.stringify(resolve(tree).references)
    expect(JSON.stringify(resolve(tree).references)).toBe(first)
    all.push(...resolve(parse(text)).references)
    expect(JSON.stringify(all)).toBe(first)
  })
})
