import { describe, expect, it } from 'vitest'
import { lexLines } from '../../src/lines/lex-lines.ts'

/** Lines as an indented outline: kind, label, and the first words. */
function outline(text: string): string[] {
  const { lines } = lexLines(text)
  const drawn: string[] = []
  let depth = 0
  for (const line of lines) {
    if (line.kind === 'Open') depth++
    else if (line.kind === 'Close') depth--
    else {
      const label = line.label === null ? '' : ` ${text.slice(line.label.start, line.label.end)}`
      const words = text.slice(line.bodyStart, line.end).replace(/\s+/g, ' ')
      drawn.push(`${'  '.repeat(depth)}${line.kind}${label}${words === '' ? '' : ` ${words}`}`)
    }
  }
  return drawn
}

const plan = (body: string) =>
  `KẾ HOẠCH\nDạy bơi cho học sinh năm 2024\n\nThực hiện Công điện số 40/CĐ-TTg, UBND huyện ban hành Kế hoạch như sau:\n${body}`
const body = (text: string) => outline(plan(text)).slice(4)

describe('levels of units', () => {
  it('follows the numbering', () => {
    expect(body('I. MỤC TIÊU\n1. Chung\na) Một;\nb) Hai.\n2. Riêng\n- Ba;\n+ Bốn.\nII. KINH PHÍ\n')).toEqual([
      'Unit I. MỤC TIÊU',
      '  Unit 1. Chung',
      '    Unit a) Một;',
      '    Unit b) Hai.',
      '  Unit 2. Riêng',
      '    Unit - Ba;',
      '      Unit + Bốn.',
      'Unit II. KINH PHÍ',
    ])
  })

  it('puts dashes under the letter before them, and goes on with the letters', () => {
    expect(body('1. Sở Y tế\na) Chủ trì, cụ thể:\n- Một;\n- Hai.\nb) Báo cáo.\n2. Sở Xây dựng\n')).toEqual([
      'Unit 1. Sở Y tế',
      '  Unit a) Chủ trì, cụ thể:',
      '    Unit - Một;',
      '    Unit - Hai.',
      '  Unit b) Báo cáo.',
      'Unit 2. Sở Xây dựng',
    ])
  })

  it('puts 2.1. under 2. and 2.1.1. under 2.1.', () => {
    expect(body('2. Giải pháp\n2.1. Một\n2.1.1. Nhỏ.\n2.2. Hai\n3. Ba\n')).toEqual([
      'Unit 2. Giải pháp',
      '  Unit 2.1. Một',
      '    Unit 2.1.1. Nhỏ.',
      '  Unit 2.2. Hai',
      'Unit 3. Ba',
    ])
  })

  it('opens a list inside a letter whose own list goes on', () => {
    expect(body('a) Tuyên truyền\n1. Trên đài.\n2. Trên báo.\nb) Kiểm tra\n1. Định kỳ.\n')).toEqual([
      'Unit a) Tuyên truyền',
      '  Unit 1. Trên đài.',
      '  Unit 2. Trên báo.',
      'Unit b) Kiểm tra',
      '  Unit 1. Định kỳ.',
    ])
  })

  it('tells the letter i from the numeral I', () => {
    expect(body('I. MỤC TIÊU\nh) Một;\ni) Hai;\nk) Ba.\nII. KINH PHÍ\n')).toEqual([
      'Unit I. MỤC TIÊU',
      '  Unit h) Một;',
      '  Unit i) Hai;',
      '  Unit k) Ba.',
      'Unit II. KINH PHÍ',
    ])
  })

  it('never merges two lists whose heading is lost', () => {
    expect(body('1. Một việc dài.\n2. Hai việc dài.\n1. Sở Y tế\n2. Sở Xây dựng\n')).toEqual([
      'LostHeading',
      '  Unit 1. Một việc dài.',
      '  Unit 2. Hai việc dài.',
      'LostHeading',
      '  Unit 1. Sở Y tế',
      '  Unit 2. Sở Xây dựng',
    ])
  })

  it('starts afresh in an annex', () => {
    expect(body('I. MỤC TIÊU\n1. Một.\nPHỤ LỤC I\nDANH SÁCH LỚP BƠI\n1. Lớp A.\n')).toEqual([
      'Unit I. MỤC TIÊU',
      '  Unit 1. Một.',
      'Appendix PHỤ LỤC I',
      '  Subject DANH SÁCH LỚP BƠI',
      '  Unit 1. Lớp A.',
    ])
  })
})

describe('joining', () => {
  it('joins a paragraph that a page break cuts, and keeps the page number out of its flow', () => {
    const text = plan('1. Mở lớp dạy bơi tại các xã ven sông trước khi\n\n12\n\nkết thúc năm học.\n')
    const { lines, flow, holes } = lexLines(text)
    const unit = lines.find((line) => line.kind === 'Unit')
    expect(unit).toBeDefined()
    expect(flow.slice(unit?.bodyStart, unit?.end).replace(/\s+/g, ' ')).toBe(
      'Mở lớp dạy bơi tại các xã ven sông trước khi kết thúc năm học.',
    )
    expect(holes.map((hole) => text.slice(hole.start, hole.end))).toEqual(['12'])
    expect(flow.length).toBe(text.length)
  })

  it('does not take a wrapped dash or number for a unit', () => {
    expect(
      body(
        '1. Sở Lao động\n- Thương binh và Xã hội\n2. Thực hiện trách nhiệm theo khoản 2 Điều\n5. Luật này quy định.\n',
      ),
    ).toEqual([
      'Unit 1. Sở Lao động - Thương binh và Xã hội',
      'Unit 2. Thực hiện trách nhiệm theo khoản 2 Điều 5. Luật này quy định.',
    ])
  })

  it('joins a heading in capitals that was broken after a word', () => {
    expect(body('I. CĂN CỨ\nXÂY DỰNG KẾ HOẠCH\n1. Thực trạng\nII. KINH\nPHÍ\n')).toEqual([
      'Unit I. CĂN CỨ XÂY DỰNG KẾ HOẠCH',
      '  Unit 1. Thực trạng',
      'Unit II. KINH PHÍ',
    ])
  })

  it('keeps an agency and its paragraph apart', () => {
    expect(body('7. Công an huyện\nPhối hợp tuần tra bến sông.\n8. Phòng Nội vụ\n\nTham mưu khen thưởng.\n')).toEqual([
      'Unit 7. Công an huyện',
      '  Plain Phối hợp tuần tra bến sông.',
      'Unit 8. Phòng Nội vụ',
      '  Plain Tham mưu khen thưởng.',
    ])
  })
})

describe('the frame', () => {
  it('reads a letterhead in two columns of blanks', () => {
    expect(
      outline(
        'UBND TỈNH LÀO CAI            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ                      Độc lập - Tự do - Hạnh phúc\nSố: 15/KH-SNV             Lào Cai, ngày 03 tháng 02 năm 2024\n\nKẾ HOẠCH\nKiểm tra công vụ năm 2024\n',
      ),
    ).toEqual([
      'Organ UBND TỈNH LÀO CAI',
      'Motto CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Organ SỞ NỘI VỤ',
      'Motto Độc lập - Tự do - Hạnh phúc',
      'Number Số: 15/KH-SNV',
      'PlaceDate Lào Cai, ngày 03 tháng 02 năm 2024',
      'DocumentType KẾ HOẠCH',
      'Subject Kiểm tra công vụ năm 2024',
    ])
  })

  it('keeps attributes whose colons are lost out of the letterhead', () => {
    const attributes =
      'Số, ký hiệu 41/KH-UBND\nLoại văn bản Kế hoạch\nNgày ban hành 12/08/2022\nNghành\nNgười ký Lê Thị Hoa\n'
    const head = 'ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG\nSố: 41/KH-UBND\n'
    expect(outline(`Kế hoạch 41/KH-UBND 2022\n${attributes}${head}`).map((line) => line.split(' ')[0])).toEqual([
      ...Array(6).fill('Metadata'),
      'Organ',
      'Organ',
      'Number',
    ])
  })

  it('reads header cells that a converter broke', () => {
    expect(
      outline(
        'ỦY\nBAN NHÂN DÂN\nTỈNH SƠN LA\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n|\nSố:\n12/KH-UBND\n|\nSơn\nLa, ngày 09 tháng 5 năm 2022\n|\nKẾ HOẠCH\nTRỒNG RỪNG NĂM 2022\n',
      ).map((line) => line.split(' ')[0]),
    ).toEqual(['Organ', 'Organ', 'Motto', 'Number', 'PlaceDate', 'DocumentType', 'Subject'])
  })

  it('ends a title in capitals where a sentence begins, not where a year stands alone', () => {
    const title = 'KẾ HOẠCH\nNÂNG\nCAO CHẤT LƯỢNG DẠY BƠI\nNăm 2024\n'
    const foreword =
      'Theo kết quả khảo sát của Sở Giáo dục và Đào tạo\nnăm 2023, tỷ lệ biết bơi còn thấp.\nI. MỤC TIÊU\n'
    expect(outline(title + foreword).slice(0, 4)).toEqual([
      'DocumentType KẾ HOẠCH',
      'Subject NÂNG CAO CHẤT LƯỢNG DẠY BƠI Năm 2024',
      'Foreword Theo kết quả khảo sát của Sở Giáo dục và Đào tạo năm 2023, tỷ lệ biết bơi còn thấp.',
      'Unit I. MỤC TIÊU',
    ])
  })

  it('finds the title under the words of a page, over blank lines', () => {
    const page =
      'Thứ Ba, 5 tháng 10, 2021\n\nTham gia giám sát việc rà soát hộ nghèo, hộ cận nghèo và việc xác định hộ làm nông nghiệp có mức sống trung bình của đoàn giám sát Hội đồng nhân dân huyện trên địa bàn các xã Hòa Sơn, Hòa Bình\n\n0\n\n'
    const title = 'KẾ HOẠCH\n\nRà soát hộ nghèo năm 2021\n\ntrên địa bàn huyện Hòa Sơn\n\n'
    expect(
      outline(`${page}${title}Thực hiện Công điện số 40/CĐ-TTg, UBND huyện ban hành Kế hoạch như sau:\n`).slice(-4),
    ).toEqual([
      'DocumentType KẾ HOẠCH',
      'Subject Rà soát hộ nghèo năm 2021 trên địa bàn huyện Hòa Sơn',
      'Basis Thực hiện Công điện số 40/CĐ-TTg,',
      'Enactment UBND huyện ban hành Kế hoạch như sau:',
    ])
  })

  it('knows the heading of a page from the title that it repeats', () => {
    const page = 'KẾ HOẠCH NĂM HỌC 2023-2024\n\nUBND HUYỆN NÚI THÀNH\n\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n'
    const head =
      'TRƯỜNG TIỂU HỌC LÊ LỢI\n\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 32/KH-THLL\n\nKẾ HOẠCH\nNĂM HỌC: 2023-2024\n'
    expect(outline(`${page}${head}I/ MỤC TIÊU\n1/ 100% học sinh lên lớp.\n`).map((line) => line.split(' ')[0])).toEqual(
      ['Metadata', 'Organ', 'Motto', 'Organ', 'Motto', 'Number', 'DocumentType', 'Subject', 'Unit', ''],
    )
  })

  it('keeps the name of a council and its session out of the trích yếu', () => {
    const head =
      'NGHỊ QUYẾT\nVỀ DỰ TOÁN NGÂN SÁCH NĂM 2021\nHỘI ĐỒNG NHÂN DÂN THÀNH PHỐ HÀ NỘI\nKHÓA XV, KỲ HỌP THỨ 18\n'
    const session = '(Từ ngày 07/12 đến ngày 09/12/2020)\nCăn cứ Luật Ngân sách nhà nước số 83/2015/QH13;\n'
    expect(outline(head + session)[1]).toBe('Subject VỀ DỰ TOÁN NGÂN SÁCH NĂM 2021')
  })

  it('takes a letterhead apart that was printed on two rows', () => {
    const head =
      'BỘ LAO ĐỘNG- THƯƠNG BINH VÀ XÃ HỘI ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- |\nSố: 375/LĐTBXH-TE V/v\nhướng dẫn công tác trẻ em năm 2021 | Hà Nội, ngày 23tháng 02năm 2021 |\nKính gửi: Sở Lao động - Thương binh và Xã hội\n'
    expect(outline(head).filter((line) => !line.startsWith('Motto'))).toEqual([
      'Organ BỘ LAO ĐỘNG- THƯƠNG BINH VÀ XÃ HỘI',
      'Number Số: 375/LĐTBXH-TE',
      'Subject V/v hướng dẫn công tác trẻ em năm 2021',
      'PlaceDate Hà Nội, ngày 23tháng 02năm 2021',
      'Foreword Kính gửi: Sở Lao động - Thương binh và Xã hội',
    ])
  })

  it('reads the subject of a letter in a cell of its own, and the head of a body as the one who issues', () => {
    const head =
      '| SỞ KHOA HỌC VÀ CÔNG NGHỆ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| Số: 842/SKHCN-CNTT | Độc lập - Tự do - Hạnh phúc |\n| V/v dùng chữ ký số | Cần Thơ, ngày 26 tháng 6 năm 2026 |\n\n'
    const order =
      'Thực hiện Kế hoạch số 120/KH-UBND ngày 10/01/2026; Giám đốc Sở yêu cầu các phòng thực hiện các nội dung sau:\n1. Ký số.\n'
    expect(outline(head + order).slice(-5)).toEqual([
      'Subject V/v dùng chữ ký số',
      'PlaceDate Cần Thơ, ngày 26 tháng 6 năm 2026',
      'Basis Thực hiện Kế hoạch số 120/KH-UBND ngày 10/01/2026;',
      'Enactment Giám đốc Sở yêu cầu các phòng thực hiện các nội dung sau:',
      'Unit 1. Ký số.',
    ])
  })

  it('cuts a preamble into what it relies on and the clause that issues', () => {
    expect(
      outline(
        'KẾ HOẠCH\nTrồng rừng năm 2022\nThực hiện Quyết định số 523/QĐ-TTg ngày 01/4/2021 về lâm nghiệp; Kế hoạch số 9/KH-UBND, Ủy ban nhân dân huyện ban hành Kế hoạch trồng rừng như sau:\n1. Một.\n',
      ).slice(2),
    ).toEqual([
      'Basis Thực hiện Quyết định số 523/QĐ-TTg ngày 01/4/2021 về lâm nghiệp;',
      'Basis Kế hoạch số 9/KH-UBND,',
      'Enactment Ủy ban nhân dân huyện ban hành Kế hoạch trồng rừng như sau:',
      'Unit 1. Một.',
    ])
  })

  it('parts recipients and signature that stand side by side', () => {
    expect(
      outline(
        plan(
          '1. Một.\n\nNơi nhận:                         KT. CHỦ TỊCH\n- Sở Y tế (để b/c);               PHÓ CHỦ TỊCH\n- Lưu: VT.\n                                  Trần Thị Mai\n',
        ),
      ).slice(5),
    ).toEqual([
      'RecipientHead Nơi nhận:',
      'Signature KT. CHỦ TỊCH',
      'Recipient - Sở Y tế (để b/c);',
      'Signature PHÓ CHỦ TỊCH',
      'Recipient - Lưu: VT.',
      'Signature Trần Thị Mai',
    ])
  })

  it('opens an annex where its type is lost and only the note says what it is', () => {
    const end = 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Hùng\n'
    const annex =
      'DẠY BƠI CHO HỌC SINH TIỂU HỌC\nGIAI ĐOẠN 2024-2026\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND)\n1. Mục đích\n'
    expect(outline(`${plan('I. MỤC TIÊU\n1. Một.\n')}${end}${annex}`).slice(-6)).toEqual([
      'Signature KT. CHỦ TỊCH',
      'Signature PHÓ CHỦ TỊCH',
      'Signature Lê Văn Hùng',
      'Appendix DẠY BƠI CHO HỌC SINH TIỂU HỌC GIAI ĐOẠN 2024-2026',
      '  Subject (Ban hành kèm theo Quyết định số 12/QĐ-UBND)',
      '  Unit 1. Mục đích',
    ])
  })

  it.each([
    'GIÁM ĐỐC SỞ Y TẾ',
    'HIỆU TRƯỞNG TRƯỜNG ĐẠI HỌC SƯ PHẠM',
    'TỔNG THANH TRA CHÍNH PHỦ',
    'TRƯỞNG PHÒNG NỘI VỤ',
  ])('ends a title in capitals where %s decides', (head) => {
    const text = `QUYẾT ĐỊNH\nVỀ VIỆC BAN HÀNH QUY TRÌNH TIẾP NHẬN MẪU\n\n${head}\n\nCăn cứ Luật Viên chức ngày 15/11/2010;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành quy trình.\n`
    expect(outline(text).slice(1, 4)).toEqual([
      'Subject VỀ VIỆC BAN HÀNH QUY TRÌNH TIẾP NHẬN MẪU',
      `Foreword ${head}`,
      'Basis Căn cứ Luật Viên chức ngày 15/11/2010;',
    ])
  })

  it('finds number and date under the title of a page that has no letterhead', () => {
    const page =
      'CHƯƠNG TRÌNH HÀNH ĐỘNG\n\nSố: 31-CTr/TU\n\nYên Bái, ngày 12 tháng 5 năm 2021\n\nI- QUAN ĐIỂM\n1- Phát triển xanh.\n'
    expect(outline(page).slice(0, 4)).toEqual([
      'DocumentType CHƯƠNG TRÌNH HÀNH ĐỘNG',
      'Number Số: 31-CTr/TU',
      'PlaceDate Yên Bái, ngày 12 tháng 5 năm 2021',
      'Unit I- QUAN ĐIỂM',
    ])
  })

  it('parts who decides from a title in capitals in a flattened text', () => {
    const flat =
      'SỞ Y TẾ CỘNG HÒA XàHỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 312/QĐ-SYT Bắc Kạn, ngày 02 tháng 6 năm 2020 QUYẾT ĐỊNH VỀ VIỆC BAN HÀNH QUY TRÌNH TIẾP NHẬN MẪU NĂM 2020 GIÁM ĐỐC SỞ Y TẾ Căn cứ Quyết định số 19/QĐ-UBND ngày 06/01/2020 của UBND tỉnh Bắc Kạn về chức năng của Sở Y tế; Căn cứ Thông tư số 54/2015/TT-BYT ngày 28/12/2015 của Bộ Y tế; Theo đề nghị của Trưởng phòng Nghiệp vụ Y, QUYẾT ĐỊNH: Điều 1. Ban hành quy trình. Điều 2. Quyết định có hiệu lực từ ngày ký. Điều 3. Các đơn vị thi hành. Nơi nhận: - Như Điều 3; - Lưu: VT.'
    expect(
      outline(flat)
        .slice(0, 9)
        .map((line) => line.slice(0, 40)),
    ).toEqual([
      'Organ SỞ Y TẾ',
      'Motto CỘNG HÒA XàHỘI CHỦ NGHĨA VIỆT NAM',
      'Motto Độc lập - Tự do - Hạnh phúc',
      'Number Số: 312/QĐ-SYT',
      'PlaceDate Bắc Kạn, ngày 02 tháng 6 năm 2',
      'DocumentType QUYẾT ĐỊNH',
      'Subject VỀ VIỆC BAN HÀNH QUY TRÌNH TIẾP ',
      'Foreword GIÁM ĐỐC SỞ Y TẾ',
      'Basis Căn cứ Quyết định số 19/QĐ-UBND ng',
    ])
  })

  it('takes numbers of a flattened table for cells, and for pages where the gazette breaks one', () => {
    const table = ['TT', 'Chỉ tiêu', 'Đơn vị', 'Năm 2025', 'Cơ quan', '1', 'Trường đạt chuẩn', '%', '85', 'Sở Giáo dục']
    const more = ['2', 'Lớp có máy tính', 'Lớp', '120', 'Sở Giáo dục', '3', 'Giáo viên', 'Người', '64', 'Sở Giáo dục']
    const page = ['12', '12', 'CÔNG BÁO/Số 849 + 850/Ngày 12-10-2021']
    const cells = (rows: string[]) =>
      outline(`I. NHIỆM VỤ\n1. Giao các đơn vị.\n\n${rows.join('\n')}\n`)
        .filter((line) => line.trimStart().startsWith('Cell'))
        .map((line) => line.trim().replace(/^Cell /, ''))
    expect(cells([...table, ...more])).toEqual([...table, ...more])
    expect(cells([...table, ...page, ...more])).toEqual([...table, ...more])
  })

  it('takes a flattened text apart', () => {
    const flat =
      'ỦY BAN NHÂN DÂN HUYỆN LỤC NAM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 88/KH-UBND Lục Nam, ngày 12 tháng 6 năm 2019 KẾ HOẠCH Tổ chức trại hè năm 2019 Thực hiện Kế hoạch số 27/KH-UBND ngày 15/5/2019 của UBND tỉnh Bắc Giang về hoạt động hè, UBND huyện ban hành Kế hoạch như sau: I. MỤC ĐÍCH 1. Tạo sân chơi bổ ích cho thiếu nhi trong dịp hè. 2. Giáo dục truyền thống quê hương cho các em. II. NỘI DUNG 1. Thời gian: ba ngày trong tháng 7 năm 2019. 2. Thành phần: 60 em. Nơi nhận: - Sở Văn hóa (để b/c); - Lưu: VT.'
    expect(outline(flat).map((line) => line.replace(/^( *\w+(?: [IV\d]+\.)?).*$/, '$1'))).toEqual([
      'Organ',
      'Motto',
      'Motto',
      'Number',
      'PlaceDate',
      'DocumentType',
      'Subject',
      'Basis',
      'Enactment',
      'Unit I.',
      '  Unit 1.',
      '  Unit 2.',
      'Unit II.',
      '  Unit 1.',
      '  Unit 2.',
      'RecipientHead',
      'Recipient',
      'Recipient',
    ])
  })

  it('takes a flattened text apart whose headings have small letters', () => {
    const flat =
      'UỶ BAN NHÂN DÂN CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM THÀNH PHỐ TAM KỲ Độc lập - Tự do - Hạnh phúc Số: 88 /KH-UBND Tam Kỳ, ngày 28 tháng 7 năm 2016 KẾ HOẠCH Phòng, chống thiên tai năm 2016 I. Kết quả năm 2015 1. Trong năm có 2 cơn bão và nhiều đợt nắng nóng kéo dài. 2. Công tác chỉ đạo 2.1. Công tác điều hành của UBND thành phố được duy trì. II. Nhiệm vụ 1. Tuyên truyền pháp luật. 2. Kiện toàn bộ máy. III. Tổ chức thực hiện 1. Phòng Kinh tế: Chủ trì tham mưu. 2. Công an thành phố: Giữ gìn trật tự. Nơi nhận: - Lưu: VT. TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn Lúa'
    expect(
      outline(flat)
        .slice(7)
        .map((line) => line.slice(0, 34).trimEnd()),
    ).toEqual([
      'Subject Phòng, chống thiên tai năm',
      'Unit I. Kết quả năm 2015',
      '  Unit 1. Trong năm có 2 cơn bão v',
      '  Unit 2. Công tác chỉ đạo',
      '    Unit 2.1. Công tác điều hành c',
      'Unit II. Nhiệm vụ',
      '  Unit 1. Tuyên truyền pháp luật.',
      '  Unit 2. Kiện toàn bộ máy.',
      'Unit III. Tổ chức thực hiện',
      '  Unit 1. Phòng Kinh tế: Chủ trì t',
      '  Unit 2. Công an thành phố: Giữ g',
      'RecipientHead Nơi nhận:',
      'Recipient - Lưu: VT.',
      'Signature TM. ỦY BAN NHÂN DÂN',
      'Signature KT. CHỦ TỊCH',
      'Signature PHÓ CHỦ TỊCH',
      'Signature Nguyễn Văn Lúa',
    ])
  })
})
