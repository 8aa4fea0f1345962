/**
 * Names of national programmes and strategies, after the type word, in lower case: each holds a comma or "và" of its
 * own, or ends in a year that belongs to it. Other programmes end where `scan-programme-name.ts` says.
 *
 * Source: titles of the decisions and resolutions that approved them, facts only.
 */
export const programmeNames: ReadonlyArray<readonly [kind: string, names: readonly string[]]> = [
  [
    'chuong-trinh',
    [
      'hành động quốc gia vì trẻ em',
      'mục tiêu quốc gia xây dựng nông thôn mới',
      'mục tiêu quốc gia giảm nghèo bền vững',
      'mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi',
      'mục tiêu quốc gia về phát triển văn hóa',
      'mục tiêu quốc gia phát triển văn hóa',
      'nghị sự 2030 vì sự phát triển bền vững',
      'nghị sự 2030',
      'mtqg xây dựng nông thôn mới',
      'mtqg xây dựng ntm',
      'mtqg giảm nghèo bền vững',
      'mỗi xã một sản phẩm',
      'sức khỏe việt nam',
    ],
  ],
  [
    'chien-luoc',
    [
      'quốc gia về bình đẳng giới',
      'quốc gia về dinh dưỡng',
      'quốc gia bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân',
      'phát triển gia đình việt nam',
      'phát triển thanh niên việt nam',
      'quốc gia về phòng, chống thiên tai',
      'dân số việt nam',
    ],
  ],
  ['ke-hoach', ['hành động quốc gia thực hiện chương trình nghị sự 2030 vì sự phát triển bền vững']],
]
