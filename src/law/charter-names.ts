/**
 * Organisations whose charter is cited by their name, as it stands after "Điều lệ", in lower case.
 *
 * Source: the charters' own titles. Charters of a company or a school are named by no text but their own.
 */
export const charterNames: readonly string[] = [
  'đảng',
  'đảng cộng sản việt nam',
  'đoàn',
  'đoàn tncs hồ chí minh',
  'đoàn thanh niên cộng sản hồ chí minh',
  'đội tntp hồ chí minh',
  'đội thiếu niên tiền phong hồ chí minh',
  'công đoàn việt nam',
  'mặt trận tổ quốc việt nam',
  'mttq việt nam',
  'hội liên hiệp phụ nữ việt nam',
  'hội lhpn việt nam',
  'hội liên hiệp thanh niên việt nam',
  'hội nông dân việt nam',
  'hội cựu chiến binh việt nam',
  'hội chữ thập đỏ việt nam',
]
