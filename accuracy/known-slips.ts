/**
 * What is really wrong in the texts as they are, found by reading them: a finding there is no false alarm. By file, as
 * printed.
 */
const knownSlips: Readonly<Record<string, readonly string[]>> = {
  'civil-defence-draft-2023': ['02/2019/NĐ-CP ngày 02 tháng 01 năm 2018', 'Quốc hội', 'Phụ lục II'],
  'digital-transformation-province-2023': [
    'Thủ tướng Chính phủ',
    'e)',
    '45/20200/NĐ-CP',
    '104/2022/NĐ-CP ngày 21 tháng 12 năm 2021',
    '3.',
    '43/2022/QH14',
    '31/11/2023',
    '05-NQ-TU',
  ],
  'disaster-prevention-portal-2020': [
    '02/2017/NĐ-CP ngày 09 tháng 01 năm 2016',
    'trước ngày 30/11/2020',
    'trước ngày 15/12/2020',
  ],
  'one-stop-regulation-gazette-2020': ['4.', 'Điều 15'],
  'poverty-reduction-province-2024': [
    '38/2023/NĐ-CP ngày 24 tháng 6 năm 2024',
    'Chính phủ',
    'giai đoạn 2025 - 2021',
    'chỉ tiêu 9',
  ],
  'quyet-dinh-so-169-qd-bldtbxh-44203': ['75/2021/NĐ-CP ngày 24/7/2023'],
  '159-2026-nq-cp': ['78/2025/NĐ-CP ngày 01 tháng 4 năm 2022'],
  '1255-2026-qd-ttg': ['Quyết.', 'Đảo', 'kiếm', 'tự', 'tu', 'chât', 'thực thực hiện'],
  'seeds/000': ['121/20250/QH14', '121/2020/QH12', '80/2017/NĐ-CP ngày 17/7/2018', 'kế'],
  'seeds/001': ['276-KH-TU'],
  'seeds/002': ['phần đầu', 'để sống'],
  'seeds/003': [
    'Thủ tướng Chính phủ',
    '19/5/2017',
    '56/2017/NĐ-CP ngày 19/5/2017',
    '80/2017/NĐ-CP ngày 17/7/2018',
    '06/QĐ-TTG',
    'trị',
    'kế',
  ],
}

/** Whether a finding on the unchanged text of a file points at one of its known slips, or at a part of one. */
export function isKnownSlip(file: string, actual: string | null): boolean {
  const printed = (actual ?? '').normalize('NFC').replace(/\s+/g, ' ')
  const known = Object.entries(knownSlips).find(([name]) => file.includes(name))?.[1] ?? []
  return known.some(
    (slip) => slip === printed || (printed.length > 7 && (slip.includes(printed) || printed.includes(slip))),
  )
}
