import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { resolveCitations } from '../../src/resolve/resolve-citations.ts'
import type { Citation } from '../../src/tree/nodes.ts'

function citationsIn(text: string): readonly Citation[] {
  return resolveCitations(parse(text)).citations
}

/** `key status`, mention by mention; `~` marks a key that differs from what is printed. */
function keysIn(text: string): string[] {
  return citationsIn(text).map(
    ({ key, resolution }) => `${resolution?.corrected ? '~' : ''}${key ?? '-'} ${resolution?.status}`,
  )
}

const letterhead = `ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
 TỈNH HẢI DƯƠNG                 Độc lập - Tự do - Hạnh phúc
Số: 583/KH-UBND          Hải Dương, ngày 08 tháng 3 năm 2022

KẾ HOẠCH
Công tác trẻ em năm 2022

`
const district = `ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
 HUYỆN VĂN QUAN                 Độc lập - Tự do - Hạnh phúc
Số: 120/KH-UBND          Văn Quan, ngày 08 tháng 9 năm 2024

KẾ HOẠCH
Công tác trẻ em trên địa bàn huyện năm 2024

`

describe('the key of a single mention', () => {
  it.each([
    ['Nghị quyết số 121/2020/QH14 ngày 19/6/2020 của Quốc hội', 'nghi-quyet 121/2020/QH14'],
    ['Quyết định số 23/QĐ-TTg ngày 07/01/2021 của Thủ tướng Chính phủ', 'quyet-dinh 23/QĐ-TTg @2021'],
    ['Chỉ thị số 28-CT/TW ngày 25 tháng 12 năm 2021 của Bộ Chính trị', 'chi-thi 28-CT/TW @2021'],
    ['Kế hoạch số 494/KH-UBND ngày 25/02/2019 của UBND tỉnh Hải Dương', 'ke-hoach 494/KH-UBND @2019 #hai-duong'],
    ['Kế hoạch số 494/KH-UBND ngày 25/02/2019 của UBND tỉnh', 'ke-hoach 494/KH-UBND @2019 #hai-duong'],
    ['Kế hoạch số 494/KH-UBND ngày 25/02/2019', 'ke-hoach 494/KH-UBND @2019 #hai-duong'],
    ['Kế hoạch số 46/KH-UBND ngày 25/02/2019 của UBND tỉnh An Giang', 'ke-hoach 46/KH-UBND @2019 #an-giang'],
    ['Kế hoạch số 276-KH/TU ngày 06/3/2021 của Ban Thường vụ Tỉnh ủy', 'ke-hoach 276-KH/TU @2021 #hai-duong'],
    ['Quyết định số 67/2016/QĐ-UBND của UBND tỉnh', 'quyet-dinh 67/2016/QĐ-UBND #hai-duong'],
    ['Nghị quyết số 08/2016/NQ-HĐND ngày 31/8/2016 của HĐND tỉnh', 'nghi-quyet 08/2016/NQ-HĐND #hai-duong'],
    ['Kế hoạch số 12/KH-UBND ngày 05/01/2022 của UBND huyện Gia Lộc', 'ke-hoach 12/KH-UBND @2022 #gia-loc.hai-duong'],
    [
      'Công văn số 478/LĐTBXH-TE ngày 28/02/2022 của Bộ Lao động - Thương binh và Xã hội',
      'cong-van 478/LĐTBXH-TE @2022',
    ],
    [
      'Văn bản số 478/LĐTBXH-TE ngày 28/02/2022 của Bộ Lao động - Thương binh và Xã hội',
      'cong-van 478/LĐTBXH-TE @2022',
    ],
    ['Thông tư số 29/2019/TT-BLĐTBXH ngày 26/12/2019', 'thong-tu 29/2019/TT-BLĐTBXH'],
    ['Nghị quyết số 1656/NQ-UBTVQH15 ngày 16/6/2025', 'nghi-quyet 1656/NQ-UBTVQH15 @2025'],
    ['Luật Trẻ em năm 2016', 'luat luat-tre-em @2016'],
    [
      'Chương trình hành động quốc gia vì trẻ em giai đoạn 2021 - 2030',
      'chuong-trinh chuong-trinh-hanh-dong-quoc-gia-vi-tre-em @2021-2030',
    ],
  ])('%s', (text, key) => {
    expect(keysIn(`${letterhead}Thực hiện ${text};\n`)).toEqual([`${key} unchecked`])
  })

  it('says why it is unchecked', () => {
    const [citation] = citationsIn(`${letterhead}Thực hiện Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ;\n`)
    expect(citation?.resolution).toEqual({
      status: 'unchecked',
      reason: 'không có nguồn để đối chiếu',
      corrected: false,
      evidence: [],
    })
  })
})

describe('what a mention says wrong, its other signs put right', () => {
  it.each([
    ['Nghị quyết số 121/20250/QH14 ngày 19/6/2020 của Quốc hội', '~nghi-quyet 121/2020/QH14'],
    ['Nghị quyết số 121/2020/QH12 ngày 19/6/2020 của Quốc hội khóa XIV', '~nghi-quyet 121/2020/QH14'],
    ['Nghị định số 80/2017/NĐ-CP ngày 17/7/2018 của Chính phủ', 'nghi-dinh 80/2017/NĐ-CP'],
    ['Nghị định số 80/2017/NĐ/CP ngày 17/7/2017 của Chính phủ', '~nghi-dinh 80/2017/NĐ-CP'],
    ['Nghị định số 80/NĐ-CP ngày 17/7/2017 của Chính phủ', '~nghi-dinh 80/2017/NĐ-CP'],
    ['Quyết định số 06/QD-TTG ngày 03/01/2019 của Thủ tướng Chính phủ', '~quyet-dinh 06/QĐ-TTg @2019'],
    ['Kế hoạch số 276-KH-TU ngày 06/3/2021 của Tỉnh ủy', '~ke-hoach 276-KH/TU @2021 #hai-duong'],
    ['Chỉ thị số 23/QĐ-TTg ngày 07/01/2021 của Thủ tướng Chính phủ', 'quyet-dinh 23/QĐ-TTg @2021'],
  ])('%s', (text, key) => {
    expect(keysIn(`${letterhead}Thực hiện ${text};\n`)).toEqual([`${key} unchecked`])
  })
})

describe('mentions of one document', () => {
  it('agree, and are evidence for each other', () => {
    const text = `${letterhead}1. Chỉ thị số 23/CT-TTg ngày 26/5/2020 của Thủ tướng Chính phủ.
2. Chỉ thị số 23/CT-TTg ngày 26/5/2020.\n`
    expect(keysIn(text)).toEqual(['chi-thi 23/CT-TTg @2020 resolved', 'chi-thi 23/CT-TTg @2020 resolved'])
    const [first, second] = citationsIn(text)
    expect(first?.resolution?.evidence[0]?.position).toEqual(second?.position)
    expect(second?.resolution?.evidence[0]?.position).toEqual(first?.position)
  })

  it('are linked from a code without a date, and from a number, to the full one', () => {
    const text = `${letterhead}1. Chỉ thị số 28-CT/TW ngày 25/12/2021 của Bộ Chính trị.
2. Phổ biến Chỉ thị số 28-CT/TW trong trường học.
3. Hằng năm sơ kết Chỉ thị 28.\n`
    expect(keysIn(text)).toEqual(Array(3).fill('chi-thi 28-CT/TW @2021 resolved'))
    expect(citationsIn(text)[2]?.resolution?.evidence[0]?.kind).toBe('antecedent')
  })

  it('are linked forward, where only a later place is full', () => {
    const text = `${letterhead}1. Phổ biến Chỉ thị 28 trong trường học.
2. Chỉ thị số 28-CT/TW ngày 25/12/2021 của Bộ Chính trị.\n`
    expect(keysIn(text)).toEqual(Array(2).fill('chi-thi 28-CT/TW @2021 resolved'))
  })

  it('are not chosen where several fit', () => {
    const text = `${letterhead}1. Quyết định số 06/QĐ-TTg ngày 03/01/2019 của Thủ tướng Chính phủ về xã phù hợp với trẻ em.
2. Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ về dữ liệu dân cư.
3. Sơ kết Quyết định số 06/QĐ-TTg.\n`
    const third = citationsIn(text)[2]
    expect(third?.key).toBeNull()
    expect(third?.resolution).toMatchObject({
      status: 'ambiguous',
      candidates: ['quyet-dinh 06/QĐ-TTg @2019', 'quyet-dinh 06/QĐ-TTg @2022'],
    })
  })

  it('are nothing where no full one is in the text', () => {
    const [first] = citationsIn(`${letterhead}1. Triển khai Đề án 06 ở các xã.\n2. Mở lớp dạy bơi.\n`)
    expect(first?.key).toBeNull()
    expect(first?.resolution?.status).toBe('unresolved')
  })

  it('differ by type: a law and a resolution of one Assembly may share a number', () => {
    const text = `${letterhead}1. Luật số 72/2020/QH14 ngày 17/11/2020.\n2. Nghị quyết số 72/2020/QH14 của Quốc hội.\n`
    expect(keysIn(text)).toEqual(['luat 72/2020/QH14 unchecked', 'nghi-quyet 72/2020/QH14 unchecked'])
  })

  it('are one where one of them is a slip away', () => {
    const text = `${letterhead}1. Kế hoạch số 276-KH/TU ngày 06/3/2021 của Tỉnh ủy.
2. Mục tiêu của Kế hoạch số 267-KH/TU.\n`
    expect(keysIn(text)).toEqual([
      'ke-hoach 276-KH/TU @2021 #hai-duong resolved',
      '~ke-hoach 276-KH/TU @2021 #hai-duong resolved',
    ])
  })

  it('stay two where their days, titles or provinces part them', () => {
    const text = `${letterhead}1. Kế hoạch số 494/KH-UBND ngày 25/02/2019 của UBND tỉnh về hỗ trợ trẻ em khuyết tật tại cộng đồng.
2. Kế hoạch số 495/KH-UBND ngày 25/02/2019 của UBND tỉnh về phát triển toàn diện trẻ em những năm đầu đời.
3. Kế hoạch số 494/KH-UBND ngày 07/5/2019 của UBND tỉnh An Giang.\n`
    expect(keysIn(text).map((one) => one.split(' ').slice(1, 4).join(' '))).toEqual([
      '494/KH-UBND @2019 #hai-duong',
      '495/KH-UBND @2019 #hai-duong',
      '494/KH-UBND @2019 #an-giang',
    ])
  })
})

describe('documents called by their names', () => {
  it('take the year from the one mention that gives it', () => {
    const text = `${letterhead}1. Luật Trẻ em năm 2016.\n2. Phổ biến Luật Trẻ em.\n`
    expect(keysIn(text)).toEqual(Array(2).fill('luat luat-tre-em @2016 resolved'))
  })

  it('take the number from the mention that gives it', () => {
    const text = `${letterhead}1. Luật Trẻ em số 102/2016/QH13 ngày 05/4/2016.\n2. Phổ biến Luật Trẻ em.\n`
    expect(keysIn(text)).toEqual(Array(2).fill('luat 102/2016/QH13 resolved'))
  })

  it('are told apart by territory and period', () => {
    const text = `${letterhead}1. Chương trình hành động vì trẻ em tỉnh Hải Dương giai đoạn 2021-2030.
2. Chương trình hành động vì trẻ em giai đoạn 2021-2030.
3. Chương trình hành động vì trẻ em giai đoạn 2012-2020.\n`
    expect(keysIn(text)).toEqual([
      'chuong-trinh chuong-trinh-hanh-dong-vi-tre-em @2021-2030 #hai-duong unchecked',
      'chuong-trinh chuong-trinh-hanh-dong-vi-tre-em @2021-2030 unchecked',
      'chuong-trinh chuong-trinh-hanh-dong-vi-tre-em @2012-2020 unchecked',
    ])
  })
})

describe('the place of the citing document', () => {
  it('is the district of a district plan, and the province above it as the text names it', () => {
    const text = `${district}Thực hiện Kế hoạch số 177-KH/TU ngày 23/6/2024 của Ban Thường vụ Tỉnh ủy;
Thực hiện Kế hoạch số 194/KH-UBND ngày 12/8/2024 của UBND tỉnh Lạng Sơn;
Thực hiện Kế hoạch số 15/KH-UBND ngày 12/01/2024 của UBND huyện;\n`
    expect(keysIn(text)).toEqual([
      'ke-hoach 177-KH/TU @2024 #lang-son unchecked',
      'ke-hoach 194/KH-UBND @2024 #lang-son unchecked',
      'ke-hoach 15/KH-UBND @2024 #van-quan.lang-son unchecked',
    ])
  })

  it('keeps the name under which a province numbered its documents', () => {
    const text = letterhead.replaceAll('HẢI DƯƠNG', 'THỪA THIÊN HUẾ').replaceAll('Hải Dương', 'Thừa Thiên Huế')
    expect(keysIn(`${text}Thực hiện Kế hoạch số 01/KH-UBND ngày 02/01/2013 của UBND tỉnh;\n`)).toEqual([
      'ke-hoach 01/KH-UBND @2013 #thua-thien-hue unchecked',
    ])
  })
})

it('knows the document itself', () => {
  const [first] = citationsIn(
    `${letterhead}1. Sơ kết Kế hoạch số 583/KH-UBND ngày 08/3/2022 của UBND tỉnh.\n2. Mở lớp.\n`,
  )
  expect(first).toMatchObject({
    key: 'ke-hoach 583/KH-UBND @2022 #hai-duong',
    resolution: { status: 'resolved', evidence: [{ kind: 'self' }] },
  })
})

describe('the body that a text says a document comes from', () => {
  it.each([
    ['Xét đề nghị của UBND huyện Gia Lộc tại Tờ trình số 45/TTr-UBND ngày 10/01/2022;', '#gia-loc.hai-duong'],
    ['Ủy ban nhân dân tỉnh An Giang đề nghị tại Tờ trình số 45/TTr-UBND ngày 10/01/2022.', '#an-giang'],
    ['UBND huyện Gia Lộc đã ban hành Tờ trình số 45/TTr-UBND ngày 10/01/2022.', '#gia-loc.hai-duong'],
    ['Theo ý kiến của Sở Y tế tại Tờ trình số 45/TTr-UBND ngày 10/01/2022;', '#hai-duong'],
    ['UBND huyện Gia Lộc họp và nghe Tờ trình số 45/TTr-UBND ngày 10/01/2022;', '#hai-duong'],
    ['Đề nghị của UBND huyện Gia Lộc tại Tờ trình số 45/TTr-UBND ngày 10/01/2022 của UBND tỉnh;', '#hai-duong'],
  ])('%s', (text, place) => {
    expect(citationsIn(`${letterhead}${text}`).map(({ key }) => key)).toEqual([`to-trinh 45/TTr-UBND @2022 ${place}`])
  })

  it('is a department, where the field stands bare in the code', () => {
    const keyOf = (text: string) => citationsIn(`${letterhead}${text}`).map(({ key }) => key)
    expect(keyOf('Theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 210/TTr-XD ngày 10/01/2022.')).toEqual([
      'to-trinh 210/TTr-XD @2022 #hai-duong',
    ])
    expect(keyOf('Tờ trình số 210/TTr-TNMT ngày 10/01/2022')).toEqual(['to-trinh 210/TTr-TNMT @2022'])
    expect(keyOf('Tờ trình số 210/TTr-BTNMT ngày 10/01/2022')).toEqual(['to-trinh 210/TTr-BTNMT @2022'])
    expect(keyOf('Quyết định số 210/QĐ-LĐTBXH ngày 10/01/2022')).toEqual(['quyet-dinh 210/QĐ-BLĐTBXH @2022'])
  })

  it('is not that of another document of the same number', () => {
    const text = `${letterhead}Đề nghị của UBND huyện Gia Lộc tại Tờ trình số 12/TTr-UBND ngày 10/01/2022; trình HĐND
Tờ trình số 12/TTr-UBND ngày 20/01/2022; xem lại Tờ trình số 12/TTr-UBND ngày 10/01/2022.`
    expect(citationsIn(text).map(({ key }) => key?.replace(/^.*#/, ''))).toEqual([
      'gia-loc.hai-duong',
      'hai-duong',
      'gia-loc.hai-duong',
    ])
  })

  it('sends all documents of its list', () => {
    const text = `${letterhead}Đề nghị của UBND huyện Gia Lộc tại Tờ trình số 45/TTr-UBND ngày 10/01/2022, các văn bản số
7/UBND-VP ngày 05/01/2022 và số 9/UBND-VP ngày 06/01/2022; và Báo cáo số 3/BC-UBND ngày 07/01/2022, Kế hoạch số
8/KH-UBND ngày 08/01/2022 của UBND tỉnh và Kế hoạch số 9/KH-UBND ngày 09/01/2022.`
    expect(citationsIn(text).map(({ key }) => key?.replace(/^.*#/, ''))).toEqual([
      ...Array(4).fill('gia-loc.hai-duong'),
      ...Array(2).fill('hai-duong'),
    ])
  })
})

describe('a number of the Party’s centre, the symbol left out', () => {
  it('is that of its type, and of its day', () => {
    expect(
      keysIn('Theo Chỉ thị số 35 ngày 30/5/2019 của Bộ Chính trị và Kết luận 14 của Ban Bí thư.').map((key) =>
        key.split(' ').slice(0, 4).join(' '),
      ),
    ).toEqual(['chi-thi 35-CT/TW @2019 unchecked', 'ket-luan 14-KL/TW unchecked'])
    const [first, second] = keysIn('Theo Nghị quyết số 57-NQ/TW ngày 22/12/2024 và Nghị quyết 57 của Bộ Chính trị.')
    expect(first).toBe(second)
  })

  it('is nobody else’s', () => {
    expect(keysIn('Theo Kết luận số 14 ngày 30/5/2019 của Ban Bí thư Trung ương Đoàn.').join()).not.toContain('TW')
    expect(keysIn('Theo Chỉ thị số 35 ngày 30/5/2019 của Bộ trưởng Bộ Y tế.').join()).not.toContain('TW')
  })
})

describe('a number with its year, the symbol left out', () => {
  it('is the document of that number and year in the text', () => {
    expect(
      keysIn(`Theo Thông tư số 12/2011/TT-BNV ngày 05/8/2011 và Thông tư số 12/2013/TT-BYT thì Thông tư 12/2011 và
Thông tư 12/2013 cùng áp dụng.`),
    ).toEqual([
      'thong-tu 12/2011/TT-BNV resolved',
      'thong-tu 12/2013/TT-BYT resolved',
      'thong-tu 12/2011/TT-BNV resolved',
      'thong-tu 12/2013/TT-BYT resolved',
    ])
  })

  it('is a decree of the Government in any case, and else one document of that type and year', () => {
    expect(keysIn('Theo Nghị định 30/2020, Thông tư 12/2011 và Thông tư 12/2011.')).toEqual([
      'nghi-dinh 30/2020/NĐ-CP unchecked',
      'thong-tu 12/2011 resolved',
      'thong-tu 12/2011 resolved',
    ])
  })
})

describe('a type that the symbol does not say', () => {
  it.each([
    ['Thông tư số 08/BYT-TT ngày 04/7/1997 của Bộ Y tế', 'thong-tu 08/BYT-TT @1997'],
    ['Chỉ thị số 03/BYT-CT ngày 25/02/1997 của Bộ trưởng Bộ Y tế', 'chi-thi 03/BYT-CT @1997'],
    ['Công văn số 08/BYT-TT ngày 04/7/2007 của Bộ Y tế', 'cong-van 08/BYT-TT @2007'],
    ['Thông tư số 22/TC-TCT ngày 10/3/1994 của Bộ Tài chính', 'thong-tu 22/TC-TCT @1994'],
    ['Chương trình hành động số 15-CT/TĐTN-BTG ngày 11/8/2016', 'chuong-trinh 15-CT/TĐTN-BTG @2016'],
  ])('%s', (text, key) => {
    expect(citationsIn(`Theo ${text}.`)[0]?.key).toBe(key)
  })
})

describe('what is returned', () => {
  const text = `${letterhead}1. Chỉ thị số 28-CT/TW ngày 25/12/2021 của Bộ Chính trị.
2. Phổ biến Chỉ thị 28; triển khai Đề án 06.
3. Nghị định số 56/2017/NĐ-CP.\n`

  it('counts every mention in exactly one class', () => {
    const { citations, coverage } = resolveCitations(parse(text))
    const { found, resolved, ambiguous, unresolved, unchecked } = coverage
    expect(found).toBe(citations.length)
    expect(resolved + ambiguous + unresolved + unchecked).toBe(found)
    expect(coverage).toMatchObject({ found: 4, resolved: 2, ambiguous: 0, unresolved: 1, unchecked: 1 })
  })

  it('groups the mentions by their keys, in reading order', () => {
    const { byKey } = resolveCitations(parse(text))
    expect([...byKey.keys()]).toEqual(['chi-thi 28-CT/TW @2021', 'nghi-dinh 56/2017/NĐ-CP'])
    expect(byKey.get('chi-thi 28-CT/TW @2021')?.map(({ kind }) => kind)).toEqual(['numbered', 'short'])
  })

  it('is the same the second time', () => {
    const tree = parse(text)
    resolveCitations(tree)
    const once = JSON.stringify(tree)
    resolveCitations(tree)
    expect(JSON.stringify(tree)).toBe(once)
  })
})
