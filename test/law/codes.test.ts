import { describe, expect, it } from 'vitest'
import { termHasYear, termsOfDay, termsOfYear } from '../../src/law/assembly-terms.ts'
import { expectedIssuer, issuerFits } from '../../src/law/issuer-of-code.ts'
import { judgeCode, namedTermOf } from '../../src/law/judge-code.ts'
import { formatRoman, parseRoman, pointLetterOrdinal, pointLetters } from '../../src/law/numbering.ts'
import { oneSlip } from '../../src/law/one-slip.ts'
import { placeOfBody } from '../../src/law/place-of-body.ts'
import { type CodeReading, carriesYear, readCode, typeWordsOf } from '../../src/law/read-code.ts'
import { isoOf, isPossible, readDate, rewriteDate, withYear } from '../../src/law/read-date.ts'

function read(code: string): CodeReading {
  const reading = readCode(code)
  if (reading === null) throw new Error(`no code: ${code}`)
  return reading
}

describe('readCode', () => {
  it.each([
    ['121/2020/QH14', 'assembly', '121', '2020', null, 'QH'],
    ['351/2017/UBTVQH14', 'assembly', '351', '2017', null, 'UBTVQH'],
    ['26/2005/PL-UBTVQH11', 'assembly', '26', '2005', 'PL', 'UBTVQH'],
    ['1656/NQ-UBTVQH15', 'assembly', '1656', null, 'NQ', 'UBTVQH'],
    ['67/2016/QĐ-UBND', 'state', '67', '2016', 'QĐ', 'UBND'],
    ['66.7/2025/NQ-CP', 'state', '66.7', '2025', 'NQ', 'CP'],
    ['641/CTr-BCĐ', 'state', '641', null, 'CTr', 'BCĐ'],
    ['13/2014/TTLT-BLĐTBXH-BTC', 'state', '13', '2014', 'TTLT', 'BLĐTBXH'],
    ['28-CT/TW', 'party', '28', null, 'CT', 'TW'],
    ['478/LĐTBXH-TE', 'letter', '478', null, null, 'BLĐTBXH'],
    ['12/UBND-KGVX', 'letter', '12', null, null, 'UBND'],
    ['207/QĐ-MTTW-BTT', 'state', '207', null, 'QĐ', 'MTTW'],
    ['29-HD/TWĐTN-VP', 'other', '29', null, 'HD', 'TWĐTN'],
    ['36/CP', 'other', '36', null, null, 'CP'],
  ])('%s is of the family %s', (code, family, number, year, type, issuer) => {
    expect(read(code)).toMatchObject({ family, number, year, type, issuer, tidy: code })
    expect(read(code)).toMatchObject({ separatorsWrong: false, lettersWrong: false })
  })

  it.each([
    ['276-KH-TU', '276-KH/TU'],
    ['28/CT-TW', '28-CT/TW'],
    ['73-KH/UBND', '73/KH-UBND'],
    ['80/2017/NĐ/CP', '80/2017/NĐ-CP'],
    ['80/2017/NĐCP', '80/2017/NĐ-CP'],
    ['121/2020-QH14', '121/2020/QH14'],
    ['478-LĐTBXH-TE', '478/LĐTBXH-TE'],
  ])('%s has the separators of another family; its own are %s', (code, tidy) => {
    expect(read(code)).toMatchObject({ tidy, separatorsWrong: true, lettersWrong: false })
  })

  it.each([
    ['06/QĐ-TTG', '06/QĐ-TTg'],
    ['56/2017/ND-CP', '56/2017/NĐ-CP'],
    ['641/CTR-BCĐ', '641/CTr-BCĐ'],
    ['121/2020/Qh14', '121/2020/QH14'],
  ])('%s has other letters than its abbreviations; right is %s', (code, tidy) => {
    expect(read(code)).toMatchObject({ tidy, separatorsWrong: false, lettersWrong: true })
  })

  it('keeps other spellings of a ministry on paper and gives them one identity', () => {
    for (const code of ['29/2019/TT-BLĐTB&XH', '29/2019/TT-BLĐTB-XH', '29/2019/TT-BLĐTBXH']) {
      expect(read(code)).toMatchObject({ tidy: code, canonical: '29/2019/TT-BLĐTBXH', separatorsWrong: false })
    }
  })

  it('does not mind blanks and kinds of dashes', () => {
    expect(read('80 /2017/NĐ – CP')).toMatchObject({ tidy: '80/2017/NĐ-CP', separatorsWrong: false })
  })

  it.each(['', 'QĐ-UBND', '12', 'số', '/KH-UBND'])('%j is no code', (code) => {
    expect(readCode(code)).toBeNull()
  })
})

describe('typeWordsOf', () => {
  it.each([
    ['66-QĐ/TW', ['quyet-dinh', 'quy-dinh', 'quy-che']],
    ['67/QĐ-UBND', ['quyet-dinh']],
    ['121/2020/QH14', ['nghi-quyet', 'luat', 'bo-luat']],
    ['478/LĐTBXH-TE', ['cong-van']],
    ['36/CP', []],
  ])('%s', (code, words) => {
    expect(typeWordsOf(read(code))).toEqual(words)
  })

  it('knows which series carry the year', () => {
    expect(['80/NĐ-CP', '29/TT-BYT', '121/QH14'].every((code) => carriesYear(read(code)))).toBe(true)
    expect(['1248/QĐ-TTg', '12/NQ-CP', '73/KH-UBND', '1656/NQ-UBTVQH15'].some((code) => carriesYear(read(code)))).toBe(
      false,
    )
  })
})

describe('terms of the National Assembly', () => {
  it('share the years of elections', () => {
    expect(termsOfYear(2020)).toEqual([14])
    expect(termsOfYear(2016)).toEqual([13, 14])
    expect(termsOfYear(2026)).toEqual([15, 16])
    expect(termHasYear(12, 2020)).toBe(false)
    expect(termHasYear(41, 2020)).toBe(false)
  })

  it('part on the day of the first session; the Standing Committee works some days longer', () => {
    expect(termsOfDay('2016-07-19', false)).toEqual([13])
    expect(termsOfDay('2016-07-20', false)).toEqual([14])
    expect(termsOfDay('2016-07-24', true)).toEqual([13, 14])
  })

  it('are read from the name of the Assembly only', () => {
    expect(namedTermOf('quoc-hoi', 'Quốc hội khóa XIV')).toBe(14)
    expect(namedTermOf('quoc-hoi', 'Quốc Hội khoá 14')).toBe(14)
    expect(namedTermOf('hoi-dong-nhan-dan-tinh', 'HĐND tỉnh khóa XVIII')).toBeNull()
    expect(namedTermOf('quoc-hoi', 'Quốc hội')).toBeNull()
  })
})

describe('judgeCode', () => {
  it.each([
    ['121/2020/QH14', '19/6/2020', 14, null],
    ['121/20250/QH14', '19/6/2020', null, { part: 'year', right: [2020] }],
    ['121/20250/QH14', '', null, { part: 'year', right: [2020] }],
    ['121/2020/QH12', '19/6/2020', 14, { part: 'term', right: [14] }],
    ['121/2020/QH12', '', null, { part: 'term', right: [14] }],
    ['102/2016/QH12', '', null, { part: 'term', right: [13, 14] }],
    ['102/2016/QH14', '05/4/2016', null, { part: 'term', right: [13] }],
    ['121/2012/QH14', '19/6/2020', null, { part: 'year', right: [2020] }],
    ['121/2020/QH14', '19/6/2012', null, { part: 'date', right: [2020] }],
    ['121/2020/QH14', '19/6/2019', null, { part: 'year-or-date', right: [2020, 2019] }],
    ['121/2020/QH14', '19/6/2020', 13, { part: 'namedTerm', right: [14] }],
    ['80/2017/NĐ-CP', '17/7/2018', null, { part: 'year-or-date', right: [2017, 2018] }],
    ['06/QĐ-TTg', '03/01/2019', null, null],
  ])('%s of %s, khóa %s', (code, date, namedTerm, slip) => {
    const found = judgeCode({ reading: read(code), date: date === '' ? null : readDate(date), namedTerm }).slip
    if (slip === null) expect(found).toBeNull()
    else expect(found).toMatchObject(slip)
  })
})

describe('expectedIssuer', () => {
  it.each([
    ['80/2017/NĐ-CP', 'chinh-phu', true],
    ['80/2017/NĐ-CP', 'thu-tuong-chinh-phu', false],
    ['23/QĐ-TTg', 'chinh-phu', false],
    ['121/2020/QH14', 'quoc-hoi', true],
    ['121/2020/QH14', 'uy-ban-thuong-vu-quoc-hoi', false],
    ['29/2019/TT-BLĐTBXH', 'bo-lao-dong-thuong-binh-va-xa-hoi', true],
    ['29/2019/TT-BLĐTBXH', 'bo-y-te', false],
    ['37/2012/TTLT-BLĐTBXH-BYT', 'bo-y-te', true],
    ['73/KH-UBND', 'uy-ban-nhan-dan-tinh-hai-duong', true],
    ['73/QĐ-UBND', 'chu-tich-uy-ban-nhan-dan-tinh', true],
    ['73/KH-UBND', 'hoi-dong-nhan-dan-tinh', false],
    ['276-KH/TU', 'ban-thuong-vu-thanh-uy-can-tho', true],
    ['276-KH/TU', 'uy-ban-nhan-dan-tinh', false],
    ['28-CT/TW', 'ban-bi-thu', true],
    ['28-CT/TW', 'ban-chap-hanh-trung-uong', false],
    ['12/KH-SYT', 'so-y-te', true],
    ['12/KH-SYT', 'uy-ban-nhan-dan-tinh', false],
    ['12/KH-SYT', 'hoi-nguoi-cao-tuoi', null],
  ])('%s of %s: %s', (code, issuer, fits) => {
    const expected = expectedIssuer(read(code))
    expect(expected && issuerFits(expected, issuer, issuer)).toBe(fits)
  })

  it.each(['18/KH-MTTQ-BTT', '36/CP', '565/CT-CS', '12/VBHN-BYT'])('%s says nothing', (code) => {
    expect(expectedIssuer(read(code))).toBeNull()
  })
})

describe('numbering', () => {
  it('has 23 point letters, đ among them', () => {
    expect(pointLetters.value).toHaveLength(23)
    expect(pointLetterOrdinal('đ')).toBe(5)
    expect([...'fjwzăâêôơư'].map(pointLetterOrdinal)).toEqual(Array(10).fill(null))
  })

  it('reads Roman numerals in their one right spelling', () => {
    for (let value = 1; value < 400; value++) expect(parseRoman(formatRoman(value))).toBe(value)
    expect(['', 'IIII', 'VX', 'IC', 'ABC'].map(parseRoman)).toEqual(Array(5).fill(null))
  })
})

describe('dates', () => {
  it.each([
    ['ngày 17/7/2018', '2018-07-17'],
    ['ngày 04 tháng 4 năm 2024', '2024-04-04'],
    ['NGÀY 06 THÁNG 3 NĂM 2024', '2024-03-06'],
    ['01-10-1997', '1997-10-01'],
    ['ngày 29/02/2020', '2020-02-29'],
    ['ngày 29/02/2021', null],
    ['ngày 31/4/2021', null],
    ['năm 2021', null],
    ['ngày     tháng 3 năm 2023', null],
  ])('%s', (raw, iso) => {
    expect(isoOf(readDate(raw))).toBe(iso)
  })

  it('judges only what is printed', () => {
    expect(isPossible(readDate('năm 2021'))).toBe(true)
    expect(isPossible(readDate('ngày     tháng 3 năm 2023'))).toBe(true)
    expect(isPossible(readDate('29/02'))).toBe(true)
    expect(isPossible(readDate('15/13'))).toBe(false)
  })

  it('are written anew in the manner of the old', () => {
    expect(withYear('ngày 17/7/2018', 2017)).toBe('ngày 17/7/2017')
    expect(rewriteDate('ngày 17 tháng 7 năm 2018', '2017-05-09')).toBe('ngày 09 tháng 5 năm 2017')
    expect(rewriteDate('ngày 17/7/2018', '2017-02-09')).toBe('ngày 09/02/2017')
  })
})

describe('oneSlip', () => {
  it.each([
    ['276-KH/TU', '267-KH/TU', 'swapped'],
    ['276-KH/TU', '279-KH/TU', 'changed'],
    ['276-KH/TU', '76-KH/TU', 'dropped'],
    ['276-KH/TU', '2766-KH/TU', 'dropped'],
    ['276-KH/TU', '276-KH/TU', null],
    ['276-KH/TU', '672-KH/TU', null],
    ['', 'ab', null],
  ])('%s and %s', (one, other, how) => {
    expect(oneSlip(one, other)).toBe(how)
    expect(oneSlip(other, one)).toBe(how)
  })
})

describe('placeOfBody', () => {
  it.each([
    ['uy-ban-nhan-dan-tinh-hai-duong', 'province', 'hai-duong', null],
    ['uy-ban-nhan-dan-tinh', 'province', null, null],
    ['uy-ban-nhan-dan-huyen-van-quan-tinh-lang-son', 'district', 'van-quan', 'lang-son'],
    ['uy-ban-nhan-dan-thanh-pho-vinh', 'district', 'vinh', null],
    ['thanh-uy-can-tho', 'province', 'can-tho', null],
    ['hoi-dong-nhan-dan-tinh-khoa-xviii', 'province', null, null],
    ['so-y-te', 'province', null, null],
    ['ban-chi-dao-cong-tac-tre-em-tinh-kon-tum', 'province', 'kon-tum', null],
  ])('%s', (id, level, name, province) => {
    expect(placeOfBody(id)).toMatchObject({ level, name, province })
  })

  it.each(['bo-lao-dong-thuong-binh-va-xa-hoi', 'thu-tuong-chinh-phu', 'bo-chinh-tri'])('%s is not local', (id) => {
    expect(placeOfBody(id)).toBeNull()
  })
})
