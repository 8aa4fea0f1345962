/** Words that clerks abbreviate in the names of laws, as slugs: "Luật BHXH", "Luật Tổ chức HĐND và UBND". */
const abbreviations: Readonly<Record<string, string>> = {
  blds: 'bo-luat-dan-su',
  blhh: 'bo-luat-hang-hai-viet-nam',
  blhhvn: 'bo-luat-hang-hai-viet-nam',
  blhs: 'bo-luat-hinh-su',
  blld: 'bo-luat-lao-dong',
  blttds: 'bo-luat-to-tung-dan-su',
  bltths: 'bo-luat-to-tung-hinh-su',
  attp: 'an-toan-thuc-pham',
  attt: 'an-toan-thong-tin',
  atvsld: 'an-toan-ve-sinh-lao-dong',
  bhxh: 'bao-hiem-xa-hoi',
  bhyt: 'bao-hiem-y-te',
  bvmt: 'bao-ve-moi-truong',
  cbcc: 'can-bo-cong-chuc',
  dn: 'doanh-nghiep',
  cntt: 'cong-nghe-thong-tin',
  cqdp: 'chinh-quyen-dia-phuong',
  gtdb: 'giao-thong-duong-bo',
  hngd: 'hon-nhan-va-gia-dinh',
  hdnd: 'hoi-dong-nhan-dan',
  mttq: 'mat-tran-to-quoc',
  nsnn: 'ngan-sach-nha-nuoc',
  pbgdpl: 'pho-bien-giao-duc-phap-luat',
  pccc: 'phong-chay-va-chua-chay',
  pctn: 'phong-chong-tham-nhung',
  pctt: 'phong-chong-thien-tai',
  qppl: 'quy-pham-phap-luat',
  shtt: 'so-huu-tri-tue',
  tccqdp: 'to-chuc-chinh-quyen-dia-phuong',
  tdkt: 'thi-dua-khen-thuong',
  ubnd: 'uy-ban-nhan-dan',
  vbqppl: 'van-ban-quy-pham-phap-luat',
  xlvphc: 'xu-ly-vi-pham-hanh-chinh',
}

const ABBREVIATED = new RegExp(`(?<![^-])(?:${Object.keys(abbreviations).join('|')})(?![^-])`, 'g')

/** The slug of a law's name with abbreviated words written out: `luat-bhxh` → `luat-bao-hiem-xa-hoi`. */
export function spellOutLawName(name: string): string {
  return name
    .replace(ABBREVIATED, (word) => abbreviations[word] as string)
    .replace('-hn-gd', '-hon-nhan-va-gia-dinh')
    .replace('phap-luat-cua-hoi-dong-nhan-dan-va-', 'phap-luat-cua-hoi-dong-nhan-dan-')
}
