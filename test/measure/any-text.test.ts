import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMeasures, type Span } from '../../src/measure/find-measures.ts'

const words = [
  'ngày',
  'tháng',
  'năm',
  'quý',
  'Quý II/2022',
  'giai đoạn',
  'định hướng',
  'tầm nhìn',
  'đến',
  'từ',
  'hết',
  'trước',
  'chậm nhất',
  'là',
  'hoàn thành',
  'trong',
  'vào',
  'và',
  'duy trì',
  'hằng năm',
  'đạt',
  'trên',
  'dưới',
  'ít nhất',
  'trở lên',
  'so với',
  'phần trăm',
  'trẻ em',
  'tuổi',
  'tỷ',
  'TRƯỚC',
  'Đoạn',
  '2021',
  '2025',
  '2030',
  '15',
  '05',
  '9,5',
  '1.000',
  '100.000',
  '19/6/2020',
  '15/11',
  '6/2023',
  '90%',
  '12‰',
  '600/100.000',
  '121/2020/QH14',
  '%',
  '/',
  '-',
  ',',
  ';',
  ':',
  '.',
  '. ',
  '…',
  '...',
  '(',
  ')',
  '≥',
  '>=',
  ' ',
  '\n',
  '   ',
  'x',
]

const sentence = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', ' ', ' ', '\n')), { maxLength: 40 })
  .map((parts) => parts.map(([word, blank]) => word + blank).join(''))

function expectSound(text: string, blocks: readonly Span[]): void {
  let floor = 0
  for (const measure of findMeasures(text, blocks)) {
    expect(measure.start).toBeGreaterThanOrEqual(floor)
    expect(measure.end).toBeGreaterThan(measure.start)
    expect(blocks.some((block) => block.start <= measure.start && measure.end <= block.end)).toBe(true)
    floor = measure.end
  }
}

/** Cut a text at some places into blocks that leave gaps between them. */
function blocksOf(text: string, cuts: readonly number[]): Span[] {
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length].sort((a, b) => a - b)
  return places.slice(1).map((end, index) => ({ start: places[index] as number, end }))
}

describe('any text', () => {
  test('is read without a throw; measures are in order and inside their blocks', () => {
    fc.assert(
      fc.property(
        fc.oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 80 })),
        fc.array(fc.nat()),
        (text, cuts) => expectSound(text, blocksOf(text, cuts)),
      ),
      { numRuns: 3000 },
    )
  })

  test('reads a block as it reads the same text alone', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, text) => {
        const start = before.length
        const inside = findMeasures(before + text + before, [{ start, end: start + text.length }])
        const alone = findMeasures(text, [{ start: 0, end: text.length }])
        expect(
          inside.map((measure) => ({ ...measure, start: measure.start - start, end: measure.end - start })),
        ).toEqual(alone)
      }),
      { numRuns: 2000 },
    )
  })

  test('reads long runs of blanks as one', () => {
    const found = (text: string) =>
      findMeasures(text, [{ start: 0, end: text.length }]).map(({ start, end, ...said }) => said)
    const tight = 'trước ngày 15 tháng 6 năm 2023 đạt ít nhất 20 xã vào năm 2025 và duy trì đến năm 2030'
    expect(found(tight.replaceAll(' ', ' \n'.repeat(300)))).toEqual(found(tight))
    expect(found(tight)).toHaveLength(3)
  })

  test('finds nothing outside the blocks', () => {
    const text = 'ngày 01/6/2023 | 90% | giai đoạn 2021-2025'
    expect(findMeasures(text, [])).toEqual([])
    expect(findMeasures(text, [{ start: 15, end: 22 }]).map(({ type }) => type)).toEqual(['quantity'])
    expect(findMeasures(text, [{ start: 0, end: 5 }])).toEqual([])
    expect(findMeasures(text, [{ start: 25, end: 39 }])).toEqual([])
  })
})

const SIZE = 65_536
const hostile: ReadonlyArray<readonly [name: string, piece: string]> = [
  ['digits', '1'],
  ['blanks', ' '],
  ['digits and blanks', '1 '],
  ['one digit and blanks', `1${' '.repeat(1000)}`],
  ['"ngày "', 'ngày '],
  ['"ngày 1 "', 'ngày 1 '],
  ['"ngày tháng năm 2023 "', 'ngày tháng năm 2023 '],
  ['"/"', '/'],
  ['"1/"', '1/'],
  ['"ngày / "', 'ngày / '],
  ['"1.000."', '1.000.'],
  ['"1,"', '1,'],
  ['"2021-"', '2021-'],
  ['"2021 - "', '2021 - '],
  ['"năm 2021 "', 'năm 2021 '],
  ['"trước "', 'trước '],
  ['"trước 1 "', 'trước 1 '],
  ['"hoàn thành: "', 'hoàn thành: '],
  ['"…"', '…'],
  ['". 1"', '. 1'],
  ['".1"', '.1'],
  ['"ngày ...... 1"', 'ngày ...... 1'],
  ['"1%"', '1%'],
  ['"1% "', '1% '],
  ['"90% và duy trì đến năm 2030 "', '90% và duy trì đến năm 2030 '],
  ['"90% năm 2025" and blanks', `90% năm 2025${' '.repeat(9000)}x${' '.repeat(9000)}năm 2030 `],
  ['"90% năm 2025, "', '90% năm 2025, '],
  ['"trước ngày 15/6 và "', 'trước ngày 15/6 và '],
  ['"trong tháng 6/2023 "', 'trong tháng 6/2023 '],
  ['"đến năm 2030, tầm nhìn "', 'đến năm 2030, tầm nhìn '],
  ['"1 tỷ "', '1 tỷ '],
  ['"20 xã/xã"', '20 xã/xã'],
  ['"("', '('],
  ['">"', '>'],
  ['"> 1"', '> 1'],
]

/** The best of several runs in ms. */
function timeOf(text: string, blocks: readonly Span[]): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const start = performance.now()
    findMeasures(text, blocks)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

describe('time is linear', () => {
  test.each(hostile)('64 KB of %s', (_, piece) => {
    const text = (size: number): string => piece.repeat(Math.ceil(size / piece.length))
    const small = text(SIZE / 4)
    const large = text(SIZE)
    const some = timeOf(small, [{ start: 0, end: small.length }])
    const all = timeOf(large, [{ start: 0, end: large.length }])
    expect(all).toBeLessThan(Math.max(60, some * 12))
  })

  test('thousands of blocks without a digit', () => {
    const text = `${'không có số\n'.repeat(SIZE / 12)}2023`
    const blocks: Span[] = []
    for (let start = 0; start < text.length - 4; start += 12) blocks.push({ start, end: start + 11 })
    expect(timeOf(text, blocks)).toBeLessThan(60)
  })
})
