import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { resolveCitations } from '../../src/resolve/resolve-citations.ts'
import { type CheckOptions, checkDocument } from '../../src/rules/index.ts'

function check(text: string, options?: CheckOptions) {
  const tree = parse(text)
  return checkDocument(tree, resolveCitations(tree), options)
}

const slip = 'Căn cứ Nghị định số 80/2017/NĐ-CP ngày 17/7/2018 của Thủ tướng Chính phủ;'

describe('one slip, one finding', () => {
  it('lets the strongest reason speak, the weaker ones become its evidence', () => {
    const findings = check(
      '1. Thực hiện Nghị định số 80/2017/NĐ-CP ngày 17/7/2017 của Chính phủ.\n' +
        '2. Phổ biến Nghị định số 80/2017/NĐ-CP ngày 17/7/2018 của Chính phủ.\n',
    )
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['citation/year-mismatch'])
    const messages = findings[0]?.evidence.map(({ message }) => message)
    expect(messages).toContain('80/2017/NĐ-CP ghi ngày 17/7/2018, chỗ khác ghi ngày 17/7/2017')
    expect(findings[0]?.evidence.every(({ position }) => position !== undefined)).toBe(true)
  })

  it('keeps two slips of one citation apart', () => {
    expect(check(slip).map(({ ruleId }) => ruleId)).toEqual(['citation/year-mismatch', 'issuer/symbol-mismatch'])
  })

  it('reports every mention that is to be changed', () => {
    const twice = '1. Nghị quyết số 121/2020/QH12 của Quốc hội.\n2. Nghị quyết số 121/2020/QH12 của Quốc hội.\n'
    expect(check(twice).map(({ ruleId, line }) => `${line} ${ruleId}`)).toEqual([
      '1 citation/assembly-term',
      '2 citation/assembly-term',
    ])
  })
})

describe('the shape of a finding', () => {
  it('is that of a VFileMessage, and of info where nothing is wrong', () => {
    const [mismatch] = check(slip)
    expect(mismatch).toMatchObject({
      source: 'vanban',
      fatal: true,
      severity: 'error',
      line: 1,
      actual: '80/2017/NĐ-CP ngày 17/7/2018',
      expected: ['80/2017/NĐ-CP ngày 17/7/2017', '80/2018/NĐ-CP ngày 17/7/2018'],
      key: 'nghi-dinh 80/2017/NĐ-CP',
    })
    const [draft] = check('Số:      /KH-UBND\nHà Nội, ngày 02 tháng 3 năm 2023\n\nKẾ HOẠCH\nDạy bơi\n')
    expect(draft?.severity).toBe('info')
    expect(draft && 'fatal' in draft).toBe(false)
  })

  it('survives JSON', () => {
    const findings = check(slip)
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings)
  })

  it('can be applied: putting the first suggestion in its place makes the finding go away', () => {
    for (const text of [
      slip,
      'Nghị quyết số 121/20250/QH14 ngày 19/6/2020 của Quốc hội khóa XIV',
      'Kế hoạch số 276-KH-TU ngày 06/3/2024 của Ban Thường vụ Tỉnh ủy',
      'Quyết định số 06/QĐ-TTG ngày 03/01/2019 của Thủ tướng Chính phủ',
      'Thông tư số 29/2019/TT-BLĐTBXH ngày 31/11/2019 của Bộ trưởng Bộ Y tế',
    ]) {
      let fixed = text
      for (let round = 0; round < 5; round++) {
        const [first] = check(fixed)
        if (first === undefined) break
        const { start, end } = first.place
        fixed = fixed.slice(0, start.offset) + first.expected[0] + fixed.slice(end.offset)
      }
      expect(check(fixed), fixed).toEqual([])
    }
  })
})

describe('options', () => {
  it('turns a rule off without letting a weaker one speak in its place', () => {
    const text =
      '1. Nghị định số 80/2017/NĐ-CP ngày 17/7/2017 của Chính phủ.\n2. Nghị định số 80/2017/NĐ-CP ngày 17/7/2018.\n'
    expect(check(text, { rules: { 'citation/year-mismatch': 'off' } })).toEqual([])
  })

  it('changes a severity, and fatal with it', () => {
    const [first] = check(slip, { rules: { 'citation/year-mismatch': 'warning' } })
    expect(first).toMatchObject({ severity: 'warning', fatal: false })
  })

  const padded = 'Số: 73/KH-UBND\nHà Nội, ngày 04 tháng 03 năm 2023\n\nKẾ HOẠCH\nDạy bơi\n'

  it('checks with the recommended rules, or with the set that is asked for', () => {
    expect(check(padded)).toEqual([])
    for (const preset of ['nd30', 'strict'] as const) {
      expect(check(padded, { preset }).map(({ ruleId }) => ruleId)).toContain('date/style')
    }
  })

  it('calls in a single rule from outside the set, with the level given', () => {
    const [only, ...others] = check(padded, { rules: { 'date/style': 'warning' } })
    expect(only).toMatchObject({ ruleId: 'date/style', severity: 'warning', fatal: false })
    expect(others).toEqual([])
    expect(
      check(padded, { preset: 'strict', rules: { 'date/style': 'off' } }).map(({ ruleId }) => ruleId),
    ).not.toContain('date/style')
  })

  it('speaks English', () => {
    expect(check(slip, { lang: 'en' })[0]?.reason).toBe('The year in the code is 2017, the year of the date is 2018')
  })
})

it('returns findings in reading order', () => {
  const text = `II. MỤC TIÊU\n1. ${slip}\n3. Nghị quyết số 121/2020/QH12.\nIV. TỔ CHỨC\n`
  const offsets = check(text).map(({ place }) => place.start.offset)
  expect(offsets).toEqual([...offsets].sort((one, other) => one - other))
})

it('does not change the tree', () => {
  const tree = parse(slip)
  const links = resolveCitations(tree)
  const before = JSON.stringify(tree)
  checkDocument(tree, links)
  expect(JSON.stringify(tree)).toBe(before)
})

const pieces = fc.constantFrom(
  ...['Nghị định số ', 'Kế hoạch ', 'Chỉ thị 28', '80/2017/NĐ-CP', '121/20250/QH14', '28-CT/TW', '276-KH-TU', '/', '-'],
  ...[' ngày 31/02/2020', ' ngày 17/7/2018', ' của Chính phủ', ' của Quốc hội khóa XIV', ' về trẻ em', ';', '.', '\n'],
  ...[
    '\nI. ',
    '\nIII. ',
    '\n1. ',
    '\n3. ',
    '\na) ',
    '\nf) ',
    '\n1.1. ',
    '\n2.4. ',
    '\nChỉ tiêu 3: ',
    ' giai đoạn 2021-2030',
  ],
  ...['Ủy ban nhân dan', ' của của ', '12O/QĐ-UBND', 'Nơi nhận:\n- Lưu: NL.\n', '\nKT. PHÓ CHỦ TỊCH\n', 'Quốc Hội'],
  ...['Luật Trẻ em', ' năm 2016', 'tỉnh Hải Dương', 'số ', '\u0000', 'é', '𝟙', '999999999/9999999/QH99'],
)

it('never throws, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
      ),
      (text) => {
        for (const { place } of check(text, { preset: 'strict' }))
          expect(place.end.offset).toBeLessThanOrEqual(text.length)
      },
    ),
    { numRuns: 400 },
  )
})

describe('hostile texts', () => {
  const many = (make: (index: number) => string) => (length: number) => {
    let text = ''
    for (let index = 0; text.length < length; index++) text += make(index)
    return text
  }
  const texts: Record<string, (length: number) => string> = {
    'bare codes': many((at) => `Kế hoạch số ${at + 100}/KH-UBND; `),
    'codes of one day': many((at) => `Kế hoạch số ${at + 100}/KH-UBND ngày 12/10/2021 của UBND tỉnh; `),
    'dates of one code': many((at) => `Quyết định số 1248/QĐ-TTg ngày ${1 + (at % 28)}/${1 + (at % 12)}/2021;\n`),
    'years of one code': many((at) => `Nghị định số 80/${1990 + (at % 100)}/NĐ-CP ngày 17/7/2017;\n`),
    'short mentions': many(() => 'Chỉ thị 28; '),
    'laws of many years': many((at) => `Luật Trẻ em năm ${1900 + (at % 200)}; `),
    'lists that start anew': many(() => '1. a\n3. b\n'),
    'letters out of order': many(() => 'a) a\nc) b\n'),
    'slips of spelling': many(() => 'Ủy ban nhân dan và và của của trị trấn, 12O/QĐ-UBND; '),
    'halves of phrases': many(() => 'thủ tục Lao động - Thương nhân dân '),
    'names of provinces': many((at) =>
      at === 0
        ? 'ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG\nSố: 1/KH-UBND\n\nKẾ HOẠCH\nNăm 2024\n\nI. NHIỆM VỤ\n1. Thăm '
        : 'tỉnh Hải Dương rồi tỉnh Nghệ An xong ',
    ),
    'periods of one programme': many(
      (at) =>
        `Thực hiện Chương trình phát triển nhà ở cho công nhân khu công nghiệp giai đoạn 2016-${at === 3 ? 2021 : 2020};\n`,
    ),
    'slashes and marks': many((at) => (at % 2 === 0 ? '/' : 'TM. KT. ')),
  }

  it.each(Object.entries(texts))('%s take time in proportion to their length', (_, make) => {
    const time = (length: number) => {
      const tree = parse(make(length))
      const start = performance.now()
      checkDocument(tree, resolveCitations(tree), { preset: 'strict' })
      return performance.now() - start
    }
    time(16_000)
    const short = Math.max(4, Math.min(time(32_000), time(32_000)))
    const long = Math.min(time(128_000), time(128_000))
    expect(long / short).toBeLessThan(12)
  })
})
